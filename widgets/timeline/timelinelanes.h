// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "widgets/timeline/timelinereader.h"

#include <QList>

namespace Ropewalk
{

/// How a person wants the lanes of an episode: those named in `order` come first, in that order, the others
/// behind them as the cast has them. A null id is the lane of nobody. A value, for whoever keeps it.
struct TimelineLaneOrder {
    QList<SpeakerId> order;
    QList<SpeakerId> hidden;

    bool operator==(const TimelineLaneOrder &) const = default;
};

/// A lane: the turns of a speaker, of nobody, or the markers.
struct TimelineLane {
    quint32 owner = 0;
    SpeakerId speaker; ///< null for nobody and markers
    QString name;
    int number = 0;  ///< the speaker's own; 0 for none
    int colour = -1; ///< the speaker's; -1 for none
    qsizetype turns = 0;
    bool isHidden = false;

    [[nodiscard]] bool isMarkers() const { return owner == TimelineReader::marker; }
    bool operator==(const TimelineLane &) const = default;
};

/// The lanes of the episode that is read, hidden ones too: of all who have turns in it, of nobody, and at
/// last the markers, each where there are any.
[[nodiscard]] std::vector<TimelineLane> lanesOf(const TimelineReader &reader, const TimelineLaneOrder &order);

/// `order` with the lane moved to stand where `to` counts the lanes that are shown; as it is for what cannot
/// be moved.
[[nodiscard]] TimelineLaneOrder moved(const std::vector<TimelineLane> &lanes, const TimelineLaneOrder &order,
                                      qsizetype from, qsizetype to);

} // namespace Ropewalk
