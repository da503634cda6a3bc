// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Where lines are, in time and in number.

#include "widgets/timeline/timelinescale.h"

#include <algorithm>
#include <iterator>

namespace Ropewalk
{

namespace
{

/// A moment of a line, known or to be worked out.
qint32 momentOf(const std::vector<TimelineLine> &lines, size_t moment)
{
    const TimelineLine &line = lines[moment / 2];
    return moment % 2 == 0 ? line.startMs : line.endMs;
}

} // namespace

// Starts and ends of all lines, one after the other, are moments; words pass between a line's two.
void TimelineScale::resolve(const Leaf &leaf, const Bound &before, const Bound &after,
                            std::vector<TimelineSpan> &spans) const
{
    const std::vector<TimelineLine> &lines = leaf.lines;
    const size_t moments = 2 * lines.size();
    spans.resize(lines.size());
    Bound last = before;
    bool isLastStart = false; ///< the last known moment is the start of the line at hand
    size_t moment = 0;
    while (moment < moments) {
        size_t next = moment;
        qint64 words = 0;
        while (next < moments && momentOf(lines, next) == TimelineLine::unknown) {
            words += next % 2 == 1 ? lines[next / 2].words : 0;
            ++next;
        }
        // A line whose end is the next known moment has its words before that.
        const bool isInside = next < moments;
        if (isInside && next % 2 == 1)
            words += lines[next / 2].words;
        const Bound bound = isInside ? Bound{double(momentOf(lines, next)), words}
                                     : Bound{after.ms, after.words + words, after.isThere};
        qint64 passed = 0;
        for (; moment < next; ++moment) {
            TimelineSpan &span = spans[moment / 2];
            const bool isEnd = moment % 2 == 1;
            passed += isEnd ? lines[moment / 2].words : 0;
            const double ms = between(last, bound, passed);
            if (!isEnd) {
                span.startMs = ms;
                span.isStartKnown = false;
                continue;
            }
            const bool isFilled = isLastStart && moment + 1 == next && bound.isThere &&
                                  (isInside || after.words == 0) && bound.ms >= last.ms;
            span.endMs = isFilled ? bound.ms : ms;
            span.isEndKnown = isFilled;
            isLastStart = false;
        }
        if (!isInside)
            break;
        TimelineSpan &span = spans[next / 2];
        (next % 2 == 0 ? span.startMs : span.endMs) = bound.ms;
        (next % 2 == 0 ? span.isStartKnown : span.isEndKnown) = true;
        last = {bound.ms, 0};
        isLastStart = next % 2 == 0;
        moment = next + 1;
    }
    for (TimelineSpan &span : spans)
        span.endMs = std::max(span.startMs, span.endMs);
}

TimelineScale::Index TimelineScale::indexOf(qsizetype line) const
{
    Q_ASSERT(line >= 0 && line < m_lineCount);
    refresh();
    const auto after = std::ranges::upper_bound(m_groups, line, {}, &Group::firstLine);
    const auto group = std::prev(after);
    auto left = size_t(line - group->firstLine);
    size_t leaf = 0;
    while (left >= group->leaves[leaf].lines.size())
        left -= group->leaves[leaf++].lines.size();
    return {size_t(group - m_groups.begin()), leaf, left};
}

double TimelineScale::totalMs() const
{
    refresh();
    return m_endMs;
}

TimelineSpan TimelineScale::spanOf(qsizetype line) const
{
    const Index index = indexOf(line);
    const Group &group = m_groups[index.group];
    Bound before = group.before;
    for (size_t at = 0; at < index.leaf; ++at)
        before = behind(before, group.leaves[at].sum.flow);
    Bound after = group.after;
    for (size_t at = group.leaves.size() - 1; at > index.leaf; --at)
        after = ahead(after, group.leaves[at].sum.flow);
    std::vector<TimelineSpan> spans;
    resolve(group.leaves[index.leaf], before, after, spans);
    return spans[index.line];
}

qsizetype TimelineScale::lineAt(double ms) const
{
    qsizetype found = -1;
    qsizetype inside = -1;
    double latest = 0;
    const auto look = [&](qsizetype number, const TimelineLine &, const TimelineSpan &span) {
        if (span.startMs > ms)
            return;
        if (span.endMs > ms && inside < 0)
            inside = number;
        if (found < 0 || span.startMs >= latest) {
            found = number;
            latest = span.startMs;
        }
    };
    visitLines(ms, ms, look);
    if (inside >= 0)
        return inside;
    if (found >= 0)
        return found;
    // In a pause: the last that began before it, looked for in the node that ended last.
    double end = -1;
    visit(
        0, ms,
        [&](const Node &node) { return node.endMs <= ms ? (end = std::max(end, node.endMs), true) : false; },
        [&](qsizetype, const TimelineLine &, const TimelineSpan &span) {
            if (span.endMs <= ms)
                end = std::max(end, span.endMs);
        });
    visitLines(end, end, look);
    return found < 0 && m_lineCount > 0 ? 0 : found;
}

std::vector<TimelineScale::Share> TimelineScale::shares() const
{
    // By owner: these are small numbers, and there may be hundreds.
    std::vector<Share> sums;
    for (const Group &group : m_groups) {
        for (const Share &share : group.sum.shares) {
            if (share.owner >= sums.size())
                sums.resize(share.owner + 1);
            Share &sum = sums[share.owner];
            sum.owner = share.owner;
            sum.lines += share.lines;
            sum.turns += share.turns;
            sum.words += share.words;
            sum.knownMs += share.knownMs;
        }
    }
    std::erase_if(sums, [](const Share &share) { return share.lines == 0; });
    return sums;
}

qsizetype TimelineScale::turnCount() const
{
    qsizetype turns = 0;
    for (const Group &group : m_groups)
        turns += group.sum.turns;
    return turns;
}

qsizetype TimelineScale::timedTurnCount() const
{
    qsizetype turns = 0;
    for (const Group &group : m_groups)
        turns += group.sum.timedTurns;
    return turns;
}

qsizetype TimelineScale::turnOf(quint32 owner, qsizetype index) const
{
    const auto turns = [owner](const Sum &sum) {
        const auto share = std::ranges::find(sum.shares, owner, &Share::owner);
        return share == sum.shares.end() ? 0 : qsizetype(share->turns);
    };
    refresh();
    for (const Group &group : m_groups) {
        if (index >= turns(group.sum)) {
            index -= turns(group.sum);
            continue;
        }
        qsizetype number = group.firstLine;
        for (const Leaf &leaf : group.leaves) {
            for (const TimelineLine &line : leaf.lines) {
                if (line.owner == owner && line.startsTurn && index-- == 0)
                    return number;
                ++number;
            }
        }
    }
    return -1;
}

qsizetype TimelineScale::turnsBefore(quint32 owner, qsizetype line) const
{
    refresh();
    qsizetype turns = 0;
    for (const Group &group : m_groups) {
        if (group.firstLine + group.sum.lines <= line) {
            const auto share = std::ranges::find(group.sum.shares, owner, &Share::owner);
            turns += share == group.sum.shares.end() ? 0 : share->turns;
            continue;
        }
        qsizetype number = group.firstLine;
        for (const Leaf &leaf : group.leaves) {
            for (const TimelineLine &each : leaf.lines) {
                if (number++ >= line)
                    return turns;
                turns += each.owner == owner && each.startsTurn ? 1 : 0;
            }
        }
    }
    return turns;
}

} // namespace Ropewalk
