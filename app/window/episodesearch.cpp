// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/episodesearch.h"

#include <algorithm>
#include <numeric>

namespace Ropewalk
{

namespace
{

/// Whether a line has hits, or may have some.
bool isWorthALook(LineValues::Value hits)
{
    return hits != 0;
}

} // namespace

EpisodeSearch::EpisodeSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_hits, &LineValues::progressed, this, &EpisodeSearch::progressed);
}

void EpisodeSearch::start(const Episode &episode, const LineFinder &finder, LineId first)
{
    m_finder = finder;
    countPage(episode);
    const auto hitsOf = [finder](const Turn &, const Line &line) {
        return LineValues::Value(finder.find(line.text).size());
    };
    m_hits.start(episode, hitsOf, std::max<qsizetype>(0, episode.transcript().lineNumber(first)));
}

void EpisodeSearch::stop()
{
    m_hits.stop();
    m_onPage = 0;
}

void EpisodeSearch::apply(const Touched &touched)
{
    if (!isRunning() || touched.episode != m_hits.episode()->id())
        return;
    countPage(*m_hits.episode());
    m_hits.apply(touched);
}

void EpisodeSearch::countPage(const Episode &episode)
{
    m_onPage = 0;
    for (const PageLine &page : episode.page())
        m_onPage += m_finder.find(page.line.text).size();
}

std::vector<Range> EpisodeSearch::hitsOnPage() const
{
    std::vector<Range> hits;
    if (!isRunning())
        return hits;
    for (const PageLine &page : m_hits.episode()->page()) {
        const LineId id = page.line.id;
        for (const Stretch &hit : m_finder.find(page.line.text))
            hits.push_back({{id, qint32(hit.start)}, {id, qint32(hit.end())}});
    }
    return hits;
}

std::optional<Range> EpisodeSearch::nextOnPage(const Position &from) const
{
    for (const Range &hit : hitsOnPage()) {
        if (from.line.isNull() || m_hits.episode()->compare(hit.from, from) >= 0)
            return hit;
    }
    return std::nullopt;
}

std::optional<Range> EpisodeSearch::previousOnPage(const Position &from) const
{
    std::optional<Range> last;
    for (const Range &hit : hitsOnPage()) {
        if (from.line.isNull() || m_hits.episode()->compare(hit.from, from) < 0)
            last = hit;
    }
    return last;
}

QList<Stretch> EpisodeSearch::hitsIn(qsizetype line) const
{
    return m_finder.find(transcript().lineAt(line).line().text);
}

EpisodeSearch::Hit EpisodeSearch::hitAt(qsizetype line, const Stretch &hit, bool isRound) const
{
    const LineId id = transcript().lineAt(line).line().id;
    return {{{id, qint32(hit.start)}, {id, qint32(hit.end())}}, isRound};
}

EpisodeSearch::Result EpisodeSearch::next(const Position &from) const
{
    const auto &counts = m_hits.values();
    if (counts.empty())
        return std::unexpected(Missing::Nowhere);
    const qsizetype here = std::max<qsizetype>(0, transcript().lineNumber(from.line));
    const auto mine = hitsIn(here);
    for (const Stretch &hit : mine) {
        if (hit.start >= from.offset)
            return hitAt(here, hit, false);
    }
    const auto begin = counts.begin();
    auto line = std::find_if(begin + here + 1, counts.end(), isWorthALook);
    const bool isRound = line == counts.end();
    if (isRound)
        line = std::find_if(begin, begin + here, isWorthALook);
    if (isRound && line == begin + here)
        return mine.isEmpty() ? Result(std::unexpected(Missing::Nowhere)) : hitAt(here, mine.first(), true);
    if (*line == LineValues::unread)
        return std::unexpected(Missing::NotRead);
    return hitAt(line - begin, hitsIn(line - begin).first(), isRound);
}

EpisodeSearch::Result EpisodeSearch::previous(const Position &from) const
{
    const auto &counts = m_hits.values();
    if (counts.empty())
        return std::unexpected(Missing::Nowhere);
    const qsizetype here = std::max<qsizetype>(0, transcript().lineNumber(from.line));
    const auto mine = hitsIn(here);
    for (qsizetype at = mine.size() - 1; at >= 0; --at) {
        if (mine[at].start < from.offset)
            return hitAt(here, mine[at], false);
    }
    // From the rear: `end` is before the first line, and this line is one before end - here.
    const auto end = counts.rend();
    auto line = std::find_if(end - here, end, isWorthALook);
    const bool isRound = line == end;
    if (isRound)
        line = std::find_if(counts.rbegin(), end - here - 1, isWorthALook);
    if (isRound && line == end - here - 1)
        return mine.isEmpty() ? Result(std::unexpected(Missing::Nowhere)) : hitAt(here, mine.last(), true);
    if (*line == LineValues::unread)
        return std::unexpected(Missing::NotRead);
    const qsizetype number = end - line - 1;
    return hitAt(number, hitsIn(number).last(), isRound);
}

qsizetype EpisodeSearch::numberOf(const Position &hit) const
{
    const qsizetype line = isRunning() ? transcript().lineNumber(hit.line) : -1;
    if (line < 0 || isCounting())
        return 0;
    const auto mine = hitsIn(line);
    const auto found = std::ranges::find(mine, hit.offset, &Stretch::start);
    if (found == mine.end())
        return 0;
    const auto &counts = m_hits.values();
    return std::accumulate(counts.begin(), counts.begin() + line, qsizetype(0)) + (found - mine.begin()) + 1;
}

} // namespace Ropewalk
