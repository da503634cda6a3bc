// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/episodesearch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace Ropewalk
{

namespace
{

/// A slice takes a quarter of a frame, and looks at the clock after some lines.
constexpr qint64 sliceMs = 4;
constexpr int linesBetweenLooks = 64;

/// Of more lines than this, where each one stands is not asked: all are read again.
constexpr qsizetype manyLines = 5'000;

} // namespace

EpisodeSearch::EpisodeSearch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &EpisodeSearch::readSlice);
}

void EpisodeSearch::start(const Episode &episode, const LineFinder &finder, LineId first)
{
    m_episode = &episode;
    m_finder = finder;
    m_counts.assign(size_t(transcript().lineCount()), unread);
    m_unread = transcript().lineCount();
    m_found = 0;
    m_cursor = std::max<qsizetype>(0, transcript().lineNumber(first));
    countPage();
    readSlice();
}

void EpisodeSearch::stop()
{
    m_timer.stop();
    m_episode = nullptr;
    m_counts.clear();
    m_unread = m_found = m_onPage = 0;
}

void EpisodeSearch::apply(const Touched &touched)
{
    if (!m_episode || touched.episode != m_episode->id() || touched.lines.isEmpty())
        return;
    if (touched.lines.size() > manyLines) {
        const LineFinder finder = m_finder;
        start(*m_episode, finder);
        return;
    }
    std::ranges::for_each(touched.splices, [this](const LineSplice &each) { splice(each); });
    for (const LineId line : touched.lines) {
        if (const qsizetype number = transcript().lineNumber(line); number >= 0)
            forget(number);
    }
    countPage();
    readSlice();
}

void EpisodeSearch::splice(const LineSplice &splice)
{
    for (qsizetype line = splice.at; line < splice.at + splice.removed; ++line)
        forget(line);
    const auto at = m_counts.begin() + splice.at;
    const auto behind = m_counts.erase(at, at + splice.removed);
    m_counts.insert(behind, size_t(splice.inserted), unread);
    m_unread += splice.inserted - splice.removed;
    m_cursor = splice.at;
}

void EpisodeSearch::forget(qsizetype line)
{
    Count &count = m_counts[size_t(line)];
    if (count == unread)
        return;
    m_found -= count;
    count = unread;
    ++m_unread;
    m_cursor = line;
}

void EpisodeSearch::countPage()
{
    m_onPage = 0;
    for (const PageLine &page : m_episode->page())
        m_onPage += m_finder.find(page.line.text).size();
}

void EpisodeSearch::readSlice()
{
    QElapsedTimer timer;
    timer.start();
    const auto lineCount = qsizetype(m_counts.size());
    while (m_unread > 0 && timer.elapsed() < sliceMs) {
        const auto from = m_counts.begin() + std::min(m_cursor, lineCount);
        auto next = std::find(from, m_counts.end(), unread);
        if (next == m_counts.end())
            next = std::ranges::find(m_counts, unread);
        m_cursor = next - m_counts.begin();
        const Transcript::LinePlace place = transcript().lineAt(m_cursor);
        // On through the turns by their index, which costs less than to ask for each line.
        qsizetype turn = transcript().indexOf(place.turn->id);
        const Turn *at = place.turn;
        auto inTurn = size_t(place.index);
        for (int lines = 0; lines < linesBetweenLooks && m_cursor < lineCount;
             ++lines, ++m_cursor, ++inTurn) {
            while (inTurn >= at->lines.size()) {
                at = &transcript().turnAt(++turn);
                inTurn = 0;
            }
            Count &count = m_counts[size_t(m_cursor)];
            if (count != unread)
                continue;
            count = Count(m_finder.find(at->lines[inTurn].text).size());
            m_found += count;
            --m_unread;
        }
    }
    if (m_unread == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT progressed();
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
    const auto lineCount = qsizetype(m_counts.size());
    if (!m_episode || lineCount == 0)
        return std::unexpected(Missing::Nowhere);
    const qsizetype here = std::max<qsizetype>(0, transcript().lineNumber(from.line));
    const auto mine = hitsIn(here);
    for (const Stretch &hit : mine) {
        if (hit.start >= from.offset)
            return hitAt(here, hit, false);
    }
    const auto isAny = [](Count count) { return count != 0; };
    const auto begin = m_counts.begin();
    auto line = std::find_if(begin + here + 1, m_counts.end(), isAny);
    const bool isRound = line == m_counts.end();
    if (isRound)
        line = std::find_if(begin, begin + here, isAny);
    if (isRound && line == begin + here)
        return mine.isEmpty() ? Result(std::unexpected(Missing::Nowhere)) : hitAt(here, mine.first(), true);
    if (*line == unread)
        return std::unexpected(Missing::NotRead);
    const qsizetype number = line - begin;
    return hitAt(number, hitsIn(number).first(), isRound);
}

EpisodeSearch::Result EpisodeSearch::previous(const Position &from) const
{
    const auto lineCount = qsizetype(m_counts.size());
    if (!m_episode || lineCount == 0)
        return std::unexpected(Missing::Nowhere);
    const qsizetype here = std::max<qsizetype>(0, transcript().lineNumber(from.line));
    const auto mine = hitsIn(here);
    for (qsizetype at = mine.size() - 1; at >= 0; --at) {
        if (mine[at].start < from.offset)
            return hitAt(here, mine[at], false);
    }
    const auto isAny = [](Count count) { return count != 0; };
    const auto rend = m_counts.rend();
    auto line = std::find_if(rend - here, rend, isAny);
    const bool isRound = line == rend;
    if (isRound)
        line = std::find_if(m_counts.rbegin(), rend - here - 1, isAny);
    if (isRound && line == rend - here - 1)
        return mine.isEmpty() ? Result(std::unexpected(Missing::Nowhere)) : hitAt(here, mine.last(), true);
    if (*line == unread)
        return std::unexpected(Missing::NotRead);
    const qsizetype number = rend - line - 1;
    return hitAt(number, hitsIn(number).last(), isRound);
}

qsizetype EpisodeSearch::numberOf(const Position &hit) const
{
    const qsizetype line = m_episode ? transcript().lineNumber(hit.line) : -1;
    if (line < 0 || m_unread > 0)
        return 0;
    const auto mine = hitsIn(line);
    const auto found = std::ranges::find(mine, hit.offset, &Stretch::start);
    if (found == mine.end())
        return 0;
    const auto before = std::accumulate(m_counts.begin(), m_counts.begin() + line, qsizetype(0));
    return before + (found - mine.begin()) + 1;
}

} // namespace Ropewalk
