// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QString>

namespace Ropewalk
{

/// What a source is made of.
enum class SourceKind : quint8 {
    WholeText, ///< a publisher's text, complete
    Excerpt,   ///< a part of one
    Tape,      ///< another episode's transcript
    OwnWords,  ///< what the show itself wrote: never proof by itself
};

/// Something that evidence is found in.
struct Source {
    SourceId id;
    SourceKind kind = SourceKind::WholeText;
    QString title;
    QString author;
    QString publisher;
    QDate date;
    QString dateText; ///< as printed
    QString address;  ///< where it is from: a web address, an archive, a shelf
    QDate retrieved;
    QString text;      ///< the words that are at hand
    EpisodeId episode; ///< of a tape

    bool operator==(const Source &) const = default;
};

/// What kind of evidence it is, and so what it needs to name.
enum class EvidenceKind : quint8 {
    Place,       ///< words in a source
    Person,      ///< somebody who was asked
    Calculation, ///< arithmetic, written out
    Page,        ///< a page or picture of something printed
    Web,         ///< an address, with the quote typed off
};

enum class Stance : quint8 { Supports, Contradicts, Context };

/// What speaks for or against a claim, and where.
struct Evidence {
    EvidenceKind kind = EvidenceKind::Place;
    Stance stance = Stance::Supports;
    SourceId source; ///< null for a person or a calculation
    QString quote;   ///< the words, or the calculation
    QString locator; ///< page, paragraph, time on a tape, address, or whom to call
    QDate retrieved;
    bool isPrimary = false;
    QString note;

    bool operator==(const Evidence &) const = default;
};

} // namespace Ropewalk
