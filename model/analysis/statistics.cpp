// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/statistics.h"

#include "model/base/text.h"

namespace Ropewalk
{

void TurnCounter::add(const Turn &turn)
{
    m_counts.lines += qsizetype(turn.lines.size());
    if (turn.head.isMarker()) {
        ++m_counts.markers;
        return;
    }
    ++m_counts.turns;
    auto place = m_places.constFind(turn.head.speaker);
    if (place == m_places.constEnd()) {
        place = m_places.insert(turn.head.speaker, m_counts.speakers.size());
        m_counts.speakers.push_back({turn.head.speaker, 0, 0});
    }
    SpeakerCounts &speaker = m_counts.speakers[*place];
    ++speaker.turns;
    for (const Line &line : turn.lines) {
        const qsizetype words = wordCount(line.text);
        speaker.words += words;
        m_counts.words += words;
        m_counts.events += events(line.text).size();
    }
}

EpisodeCounts countsOf(const Transcript &transcript)
{
    TurnCounter counter;
    transcript.forEachTurn([&counter](const Turn &turn) { counter.add(turn); });
    return counter.counts();
}

} // namespace Ropewalk
