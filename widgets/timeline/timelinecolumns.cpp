// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinecolumns.h"

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// A node that is wider than this many columns is looked into.
constexpr double widestNode = 2;
/// What is there and lasts no time to speak of, still is seen.
constexpr float leastCover = 0.01F;
/// So many nodes a column can be that wide where one stands behind the other. Known times may go to and fro,
/// so that every node covers all: then far away is good enough.
constexpr int mostLooks = 2;

constexpr double msPerMinute = 60'000;

} // namespace

TimelineColumns::TimelineColumns(const TimelineScale &scale, const TimelineAxis &axis,
                                 const std::vector<int> &laneOf, int lanes, int columns, int leastWidth)
    : m_columns(columns)
    , m_cells(size_t(lanes) * size_t(columns))
{
    const double perMs = columns / axis.spanMs();
    const double msPerWord = msPerMinute / scale.wordsPerMinute();
    const auto column = [&](double ms) { return (ms - axis.fromMs()) * perMs; };
    const auto laneOfOwner = [&](quint32 owner) { return owner < laneOf.size() ? laneOf[owner] : -1; };
    int looks = 0;
    scale.visit(
        axis.fromMs(), axis.toMs(),
        [&](const TimelineScale::Node &node) {
            const double from = column(node.startMs);
            const double to = column(node.endMs);
            if (to - from > widestNode && ++looks < mostLooks * columns)
                return false;
            // The words share what is left beside known times; where pauses are known too, not all of it.
            double knownMs = 0;
            double words = 0;
            for (const TimelineScale::Share &share : *node.shares) {
                knownMs += double(share.knownMs);
                words += double(share.words);
            }
            const double rest = std::max(node.endMs - node.startMs - knownMs, 0.0) / std::max(words, 1.0);
            const double perWord = node.isTimed ? std::min(rest, msPerWord) : rest;
            for (const TimelineScale::Share &share : *node.shares) {
                const int lane = share.lines > 0 ? laneOfOwner(share.owner) : -1;
                if (lane >= 0)
                    add(lane, from, to, double(share.knownMs) * perMs, double(share.words) * perWord * perMs);
            }
            return true;
        },
        [&](qsizetype, const TimelineLine &line, const TimelineSpan &span) {
            const int lane = laneOfOwner(line.owner);
            if (lane < 0)
                return;
            const double from = column(span.startMs);
            const double to = column(span.endMs);
            const bool isKnown = span.isStartKnown && span.isEndKnown;
            add(lane, from, to, isKnown ? to - from : 0, isKnown ? 0 : to - from);
        });
    for (int lane = 0; lane < lanes; ++lane)
        widen(lane, leastWidth);
}

void TimelineColumns::add(int lane, double from, double to, double known, double estimated)
{
    Column *cells = &m_cells[size_t(lane) * size_t(m_columns)];
    const double width = to - from;
    const int first = std::clamp(int(std::floor(from)), 0, m_columns - 1);
    const int last = std::clamp(int(std::ceil(to)) - 1, first, m_columns - 1);
    if (first == last) {
        cells[first].known += float(std::min(known, 1.0));
        cells[first].estimated += std::max(float(std::min(estimated, 1.0)), known > 0 ? 0 : leastCover);
        return;
    }
    cells[first].estimated += known + estimated > 0 ? 0 : leastCover;
    const auto knownShare = float(known / width);
    const auto estimatedShare = float(estimated / width);
    for (int at = first; at <= last; ++at) {
        const auto part = float(std::min<double>(at + 1, to) - std::max<double>(at, from));
        cells[at].known += part * knownShare;
        cells[at].estimated += part * estimatedShare;
    }
}

void TimelineColumns::widen(int lane, int leastWidth)
{
    Column *cells = &m_cells[size_t(lane) * size_t(m_columns)];
    const auto isFilled = [&](int at) { return cells[at].known + cells[at].estimated > 0; };
    for (int at = 0; at < m_columns;) {
        if (!isFilled(at)) {
            ++at;
            continue;
        }
        const int from = at;
        while (at < m_columns && isFilled(at))
            ++at;
        for (const Column last = cells[at - 1]; at < m_columns && at - from < leastWidth && !isFilled(at);
             ++at)
            cells[at] = last;
    }
}

} // namespace Ropewalk
