// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/speechshares.h"

#include "model/base/text.h"

#include <QHash>

#include <algorithm>

namespace Ropewalk
{

namespace
{

constexpr double msOfMinute = 60'000;

void count(SpeechShare &share, const CountedTurn &turn, qsizetype words)
{
    ++share.turns;
    share.words += words;
    if (words > share.longestTurn) {
        share.longestTurn = words;
        share.longest = turn.id;
    }
    if (turn.lastsMs) {
        share.timedMs += *turn.lastsMs;
        share.timedWords += words;
    }
}

} // namespace

std::optional<double> SpeechShare::wordsAMinute() const
{
    return timedMs > 0 ? std::optional(double(timedWords) * msOfMinute / double(timedMs)) : std::nullopt;
}

std::vector<CountedTurn> turnsToCount(const Transcript &transcript)
{
    std::vector<CountedTurn> turns;
    transcript.forEachTurn([&turns](const Turn &turn) {
        if (turn.head.isMarker())
            return;
        CountedTurn counted{turn.id, turn.head.speaker, {}, std::nullopt};
        for (const Line &line : turn.lines)
            counted.lines.append(line.text);
        const TimePoint start = turn.lines.front().span.start;
        const TimePoint end = turn.lines.back().span.end;
        if (start.isKnown() && end.isKnown() && end.ms > start.ms)
            counted.lastsMs = end.ms - start.ms;
        turns.push_back(std::move(counted));
    });
    return turns;
}

SpeechShares sharesOf(const std::vector<CountedTurn> &turns)
{
    SpeechShares shares;
    QHash<SpeakerId, size_t> places;
    for (const CountedTurn &turn : turns) {
        const auto place = places.constFind(turn.speaker);
        const size_t at = place == places.constEnd() ? shares.speakers.size() : *place;
        if (place == places.constEnd()) {
            places.insert(turn.speaker, at);
            shares.speakers.emplace_back().speaker = turn.speaker;
        }
        qsizetype words = 0;
        for (const QString &line : turn.lines)
            words += wordCount(line);
        count(shares.speakers[at], turn, words);
        count(shares.all, turn, words);
    }
    std::ranges::stable_sort(shares.speakers, std::ranges::greater(), &SpeechShare::words);
    return shares;
}

} // namespace Ropewalk
