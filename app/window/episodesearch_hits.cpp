// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/episodesearch.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace Ropewalk
{

namespace
{

/// Whether a line has hits, or may have some.
bool isWorthALook(LineHits::Count hits)
{
    return hits != 0;
}

auto placeOf(const EpisodeSearch::Beside &hit)
{
    return std::pair(hit.text, hit.place.words.start);
}

} // namespace

EpisodeSearch::Hit EpisodeSearch::hitAt(qsizetype line, const FoundWords &hit, bool isRound) const
{
    const LineId id = transcript().lineAt(line).line().id;
    return {{{id, hit.start}, {id, hit.end()}}, isRound};
}

EpisodeSearch::Result EpisodeSearch::next(const Position &from) const
{
    const auto &counts = m_hits.counts();
    if (counts.empty())
        return std::unexpected(Missing::Nowhere);
    const qsizetype here = std::max<qsizetype>(0, transcript().lineNumber(from.line));
    if (m_hits.isUnread(here))
        return std::unexpected(Missing::NotRead);
    const auto mine = m_hits.in(here);
    for (const FoundWords &hit : mine) {
        if (hit.start >= from.offset)
            return hitAt(here, hit, false);
    }
    const auto begin = counts.begin();
    auto line = std::find_if(begin + here + 1, counts.end(), isWorthALook);
    const bool isRound = line == counts.end();
    if (isRound)
        line = std::find_if(begin, begin + here, isWorthALook);
    if (isRound && line == begin + here)
        return mine.empty() ? Result(std::unexpected(Missing::Nowhere)) : hitAt(here, mine.front(), true);
    if (*line == LineHits::unread)
        return std::unexpected(Missing::NotRead);
    return hitAt(line - begin, m_hits.in(line - begin).front(), isRound);
}

EpisodeSearch::Result EpisodeSearch::previous(const Position &from) const
{
    const auto &counts = m_hits.counts();
    if (counts.empty())
        return std::unexpected(Missing::Nowhere);
    const qsizetype here = std::max<qsizetype>(0, transcript().lineNumber(from.line));
    if (m_hits.isUnread(here))
        return std::unexpected(Missing::NotRead);
    const auto mine = m_hits.in(here);
    for (const FoundWords &hit : mine | std::views::reverse) {
        if (hit.start < from.offset)
            return hitAt(here, hit, false);
    }
    // From the rear: `end` is before the first line, and this line is one before end - here.
    const auto end = counts.rend();
    auto line = std::find_if(end - here, end, isWorthALook);
    const bool isRound = line == end;
    if (isRound)
        line = std::find_if(counts.rbegin(), end - here - 1, isWorthALook);
    if (isRound && line == end - here - 1)
        return mine.empty() ? Result(std::unexpected(Missing::Nowhere)) : hitAt(here, mine.back(), true);
    if (*line == LineHits::unread)
        return std::unexpected(Missing::NotRead);
    const qsizetype number = end - line - 1;
    return hitAt(number, m_hits.in(number).back(), isRound);
}

qsizetype EpisodeSearch::numberOf(const Position &hit) const
{
    const qsizetype line = isRunning() ? transcript().lineNumber(hit.line) : -1;
    return line < 0 || isCounting() ? 0 : m_hits.numberOf(line, hit.offset) + 1;
}

std::optional<EpisodeSearch::Beside> EpisodeSearch::nextBeside(qsizetype text, qint32 start) const
{
    const auto found = std::ranges::lower_bound(m_beside, std::pair(text, start), {}, placeOf);
    return found == m_beside.end() ? std::nullopt : std::optional(*found);
}

std::optional<EpisodeSearch::Beside> EpisodeSearch::previousBeside(qsizetype text, qint32 start) const
{
    const auto behind = std::ranges::lower_bound(m_beside, std::pair(text, start), {}, placeOf);
    return behind == m_beside.begin() ? std::nullopt : std::optional(*(behind - 1));
}

qsizetype EpisodeSearch::rowOf(const Beside &hit) const
{
    const auto found = std::ranges::find(m_beside, placeOf(hit), placeOf);
    return found == m_beside.end() ? -1 : m_hits.total() + (found - m_beside.begin());
}

FoundPlace EpisodeSearch::at(qsizetype row) const
{
    if (row >= m_hits.total())
        return m_beside[size_t(row - m_hits.total())].place;
    const LineHits::Hit hit = m_hits.at(row);
    return {
        .kind = FoundPlace::Kind::Text, .line = transcript().lineAt(hit.line).line().id, .words = *hit.words};
}

std::optional<FoundPlace> EpisodeSearch::hitAt(const Position &from) const
{
    const qsizetype line = isRunning() ? transcript().lineNumber(from.line) : -1;
    if (line < 0)
        return std::nullopt;
    const auto hits = m_hits.in(line);
    const auto found = std::ranges::find(hits, from.offset, &FoundWords::start);
    if (found == hits.end())
        return std::nullopt;
    return FoundPlace{.kind = FoundPlace::Kind::Text, .line = from.line, .words = *found};
}

std::vector<FoundPlace> EpisodeSearch::all() const
{
    std::vector<FoundPlace> hits;
    if (!isRunning())
        return hits;
    hits.reserve(size_t(rowCount()));
    qsizetype number = 0;
    transcript().forEachTurn([&](const Turn &turn) {
        for (const Line &line : turn.lines) {
            for (const FoundWords &words : m_hits.in(number))
                hits.push_back({.kind = FoundPlace::Kind::Text, .line = line.id, .words = words});
            ++number;
        }
    });
    for (const Beside &hit : m_beside)
        hits.push_back(hit.place);
    return hits;
}

QString EpisodeSearch::textOf(const FoundPlace &place) const
{
    using Kind = FoundPlace::Kind;
    if (place.kind == Kind::Label) {
        const Speaker *speaker = m_project->catalogue().speakers.find(place.speaker);
        return speaker ? speaker->labels.value(place.label) : QString();
    }
    if (place.kind == Kind::Note) {
        const Annotation *annotation = m_episode->annotations().find(place.note);
        return annotation ? annotation->as<Note>()->text : QString();
    }
    const Line *line = m_episode->findLine(place.line);
    return line ? line->text : QString();
}

QList<Stretch> EpisodeSearch::hitsIn(LineId line) const
{
    QList<Stretch> hits;
    const qsizetype number = isRunning() ? transcript().lineNumber(line) : -1;
    if (number < 0 || m_hits.isUnread(number))
        return hits;
    for (const FoundWords &words : m_hits.in(number))
        hits.append(words.stretch());
    return hits;
}

} // namespace Ropewalk
