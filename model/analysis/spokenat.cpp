// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/spokenat.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

std::optional<qint64> startOfWords(const Line &line, qint32 offset)
{
    std::optional<qint64> start;
    for (const WordTiming &word : line.words) {
        if (word.offset > offset)
            break;
        if (word.span.start.isKnown())
            start = word.span.start.ms;
    }
    return start;
}

/// The first moment of a line that is known: its own, or its first timed word's.
std::optional<qint64> startOfLine(const Line &line)
{
    if (line.span.start.isKnown())
        return line.span.start.ms;
    for (const WordTiming &word : line.words) {
        if (word.span.start.isKnown())
            return word.span.start.ms;
    }
    return std::nullopt;
}

std::optional<qint64> endOfLine(const Line &line)
{
    if (line.span.end.isKnown())
        return line.span.end.ms;
    if (!line.words.empty() && line.words.back().span.end.isKnown())
        return line.words.back().span.end.ms;
    return std::nullopt;
}

} // namespace

void SpokenAt::update(const Transcript &transcript)
{
    m_starts.clear();
    transcript.forEachTurn([this](const Turn &turn) {
        for (const Line &line : turn.lines) {
            if (const auto start = startOfLine(line))
                m_starts.push_back({*start, line.id});
        }
    });
    // Times may go backwards: an issue to look at, not a reason to find nothing.
    std::ranges::stable_sort(m_starts, {}, &Start::ms);
}

std::optional<SpokenAt::Spoken> SpokenAt::at(const Transcript &transcript, qint64 ms) const
{
    const auto behind = std::ranges::upper_bound(m_starts, ms, {}, &Start::ms);
    if (behind == m_starts.begin())
        return std::nullopt;
    const auto place = transcript.findLine((behind - 1)->line);
    if (!place)
        return std::nullopt;
    Spoken spoken{place.line().id, std::nullopt};
    for (const WordTiming &word : place.line().words) {
        if (word.span.start.isKnown() && word.span.start.ms > ms)
            break;
        if (word.span.start.isKnown())
            spoken.word = Stretch{word.offset, word.length};
    }
    return spoken;
}

std::optional<qint64> SpokenAt::timeOf(const Transcript &transcript, const Position &position)
{
    auto place = transcript.findLine(position.line);
    if (!place)
        return std::nullopt;
    if (const auto start = startOfWords(place.line(), position.offset))
        return start;
    for (const TurnId turn = place.turn->id; place && place.turn->id == turn;
         place = transcript.previousLine(place)) {
        if (const auto start = startOfLine(place.line()))
            return start;
    }
    return std::nullopt;
}

std::optional<SpokenAt::TurnTimes> SpokenAt::timesOf(const Transcript &transcript, TurnId id)
{
    const Turn *turn = transcript.findTurn(id);
    if (!turn)
        return std::nullopt;
    TurnTimes times;
    const auto first =
        std::ranges::find_if(turn->lines, [](const Line &line) { return startOfLine(line).has_value(); });
    if (first == turn->lines.end())
        return std::nullopt;
    times.startMs = *startOfLine(*first);
    times.endMs = endOfLine(turn->lines.back());
    if (times.endMs && *times.endMs > times.startMs)
        return times;
    times.endMs.reset();
    // Markers and short answers between often have no time.
    for (qsizetype next = transcript.indexOf(id) + 1; next < transcript.turnCount(); ++next) {
        for (const Line &line : transcript.turnAt(next).lines) {
            const auto start = startOfLine(line);
            if (start && *start > times.startMs) {
                times.endMs = start;
                return times;
            }
        }
    }
    return times;
}

} // namespace Ropewalk
