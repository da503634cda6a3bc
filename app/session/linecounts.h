// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/statistics.h"
#include "model/editing/touched.h"

#include <QDeadlineTimer>

namespace Ropewalk
{

/// What each line of a transcript counts, so that after an edit only the lines that it touched are counted
/// anew. A value of eight bytes a line; used by the EpisodeCounter.
class LineCounts
{
public:
    /// Nothing is known of any line of the transcript.
    void reset(const Transcript &transcript);
    /// Takes up a change that the transcript has undergone. Counts nothing yet.
    void apply(const Transcript &transcript, const Touched &touched);
    /// Begins to add up.
    void start();
    /// Goes on adding up, from start() on, and counts what is not known, until all is added up or time is
    /// over; true where all is. The transcript must not change between two calls without start().
    [[nodiscard]] bool addUp(const Transcript &transcript, const QDeadlineTimer &deadline);
    /// What was added up so far.
    [[nodiscard]] const EpisodeCounts &counts() const { return m_counts; }

private:
    struct Entry {
        quint64 isKnown : 1 = false;
        quint64 startsTurn : 1 = false;
        quint64 isMarker : 1 = false;
        quint64 speaker : 21 = 0; ///< its place in m_speakers
        quint64 words : 20 = 0;
        quint64 events : 20 = 0;
    };

    void forget(qsizetype line);
    [[nodiscard]] bool applyFew(const Transcript &transcript, const Touched &touched);
    void count(const Transcript &transcript, qsizetype line);
    void add(const Entry &entry);

    std::vector<Entry> m_lines; ///< by their numbers
    std::vector<SpeakerId> m_speakers;
    QHash<SpeakerId, size_t> m_speakerPlaces;
    EpisodeCounts m_counts;
    std::vector<qsizetype> m_countPlaces; ///< of m_speakers in m_counts, -1 where they do not speak so far
    qsizetype m_next = 0;                 ///< the line that is not added up yet
    qsizetype m_last = -1;                ///< the line that was counted last, and where it stands
    qsizetype m_turn = 0;
    qsizetype m_index = 0;
};

} // namespace Ropewalk
