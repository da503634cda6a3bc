// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"

#include <QString>

namespace Ropewalk
{

/// An entry of an episode's outline. Its line as published is a page line of the section Topics; its
/// stretches are the TopicTag annotations that name it. `order` sorts the outline. `targetMs` is 0 where none
/// is set.
struct Topic {
    TopicId id;
    QString name;         ///< short: for panel, bands and chapters
    LineId publishedLine; ///< null where the page does not print it
    QString notes;
    qint64 targetMs = 0;
    int colour = 0;
    double order = 0;

    bool operator==(const Topic &) const = default;
};

/// A numbered catalogue of reasons.
struct ReasonList {
    ReasonListId id;
    QString name;

    bool operator==(const ReasonList &) const = default;
};

/// One entry of a reason list. The number is how people name it, not what it is: two lists, or two issues of
/// one list, may give the same number to different reasons.
struct Reason {
    ReasonId id;
    ReasonListId list;
    int number = 0;
    QString text;
    bool isExplicit = false;

    bool operator==(const Reason &) const = default;
};

/// A reason that the page lists and that has no place in the transcript (yet). `text` is as printed, so that
/// it can be told when the list says something else under this number; `reason` is null while no list has it.
struct Citation {
    CitationId id;
    ReasonId reason;
    int number = 0;
    QString text;
    double order = 0;

    bool operator==(const Citation &) const = default;
};

} // namespace Ropewalk
