// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/statistics.h"

#include "model/base/text.h"

namespace Ropewalk
{

EpisodeCounts countsOf(const Transcript &transcript)
{
    EpisodeCounts counts;
    QHash<SpeakerId, size_t> places;
    transcript.forEachTurn([&](const Turn &turn) {
        counts.lines += qsizetype(turn.lines.size());
        if (turn.head.isMarker()) {
            ++counts.markers;
            return;
        }
        ++counts.turns;
        auto place = places.constFind(turn.head.speaker);
        if (place == places.constEnd()) {
            place = places.insert(turn.head.speaker, counts.speakers.size());
            counts.speakers.push_back({turn.head.speaker, 0, 0});
        }
        SpeakerCounts &speaker = counts.speakers[*place];
        ++speaker.turns;
        for (const Line &line : turn.lines) {
            const qsizetype words = wordCount(line.text);
            speaker.words += words;
            counts.words += words;
            counts.events += events(line.text).size();
        }
    });
    return counts;
}

} // namespace Ropewalk
