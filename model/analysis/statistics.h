// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"

#include <QHash>

#include <vector>

namespace Ropewalk
{

/// How much somebody speaks.
struct SpeakerCounts {
    SpeakerId speaker; ///< null for turns of nobody
    qsizetype turns = 0;
    qsizetype words = 0;

    bool operator==(const SpeakerCounts &) const = default;
};

/// What an episode's transcript consists of. Turns, words and events are those of people; markers, whose
/// lines count among the lines, are counted apart. Page text is not counted.
struct EpisodeCounts {
    qsizetype turns = 0;
    qsizetype markers = 0;
    qsizetype lines = 0;
    qsizetype words = 0;
    qsizetype events = 0;
    std::vector<SpeakerCounts> speakers; ///< in the order in which they speak first

    bool operator==(const EpisodeCounts &) const = default;
};

/// Counts turns one after another, so that counting can pause between two.
class TurnCounter
{
public:
    void add(const Turn &turn);
    [[nodiscard]] const EpisodeCounts &counts() const { return m_counts; }

private:
    EpisodeCounts m_counts;
    QHash<SpeakerId, size_t> m_places; ///< of speakers in m_counts
};

[[nodiscard]] EpisodeCounts countsOf(const Transcript &transcript);

} // namespace Ropewalk
