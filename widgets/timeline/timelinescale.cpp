// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinescale.h"

#include <algorithm>
#include <iterator>

namespace Ropewalk
{

namespace
{

/// A leaf or group that grows to twice this is halved.
constexpr size_t leafSize = 32;
constexpr size_t groupSize = 16;

constexpr double msPerMinute = 60'000;

bool isKnown(qint32 ms)
{
    return ms != TimelineLine::unknown;
}

TimelineScale::Share &shareOf(std::vector<TimelineScale::Share> &shares, quint32 owner)
{
    for (TimelineScale::Share &share : shares) {
        if (share.owner == owner)
            return share;
    }
    return shares.emplace_back(TimelineScale::Share{.owner = owner});
}

} // namespace

void TimelineScale::clear()
{
    m_groups.clear();
    m_lineCount = 0;
    m_areStartsRight = false;
}

void TimelineScale::setWordsPerMinute(int words)
{
    m_wordsPerMinute = std::max(words, 1);
    m_areStartsRight = false;
}

void TimelineScale::setLength(qint64 ms)
{
    m_lengthMs = ms;
    m_areStartsRight = false;
}

void TimelineScale::append(const TimelineLine &line)
{
    if (m_groups.empty() || (m_groups.back().leaves.size() == groupSize &&
                             m_groups.back().leaves.back().lines.size() >= leafSize))
        m_groups.emplace_back().leaves.reserve(groupSize);
    Group &group = m_groups.back();
    if (group.leaves.empty() || group.leaves.back().lines.size() >= leafSize)
        group.leaves.emplace_back().lines.reserve(leafSize);
    Leaf &leaf = group.leaves.back();
    leaf.lines.push_back(line);
    add(leaf.sum, line);
    add(group.sum, line);
    ++m_lineCount;
    m_areStartsRight = false;
}

void TimelineScale::set(qsizetype line, const TimelineLine &value)
{
    const Index index = indexOf(line);
    Group &group = m_groups[index.group];
    Leaf &leaf = group.leaves[index.leaf];
    if (leaf.lines[index.line] == value)
        return;
    leaf.lines[index.line] = value;
    sumUp(leaf);
    sumUp(group);
    m_areStartsRight = false;
}

TimelineLine TimelineScale::at(qsizetype line) const
{
    const Index index = indexOf(line);
    return m_groups[index.group].leaves[index.leaf].lines[index.line];
}

void TimelineScale::splice(qsizetype at, qsizetype removed, qsizetype inserted)
{
    Q_ASSERT(at >= 0 && removed >= 0 && inserted >= 0 && at + removed <= m_lineCount);
    if (removed > 0)
        remove(at, removed);
    if (inserted > 0)
        insert(at, inserted);
}

void TimelineScale::remove(qsizetype at, qsizetype count)
{
    Index index = indexOf(at);
    m_lineCount -= count;
    m_areStartsRight = false;
    while (count > 0) {
        Group &group = m_groups[index.group];
        while (count > 0 && index.leaf < group.leaves.size()) {
            Leaf &leaf = group.leaves[index.leaf];
            const size_t going = std::min(size_t(count), leaf.lines.size() - index.line);
            const auto first = leaf.lines.begin() + qsizetype(index.line);
            leaf.lines.erase(first, first + qsizetype(going));
            count -= qsizetype(going);
            index.line = 0;
            if (!leaf.lines.empty())
                sumUp(leaf);
            ++index.leaf;
        }
        std::erase_if(group.leaves, [](const Leaf &leaf) { return leaf.lines.empty(); });
        sumUp(group);
        index.leaf = 0;
        ++index.group;
    }
    std::erase_if(m_groups, [](const Group &group) { return group.leaves.empty(); });
}

void TimelineScale::insert(qsizetype at, qsizetype count)
{
    if (m_groups.empty()) {
        for (; count > 0; --count)
            append({});
        return;
    }
    const Index index = at < m_lineCount ? indexOf(at)
                                         : Index{m_groups.size() - 1, m_groups.back().leaves.size() - 1,
                                                 m_groups.back().leaves.back().lines.size()};
    Group &group = m_groups[index.group];
    std::vector<TimelineLine> &lines = group.leaves[index.leaf].lines;
    lines.insert(lines.begin() + qsizetype(index.line), size_t(count), TimelineLine{});
    m_lineCount += count;
    m_areStartsRight = false;
    if (lines.size() < 2 * leafSize) {
        sumUp(group.leaves[index.leaf]);
        sumUp(group);
        return;
    }
    std::vector<Leaf> parts;
    for (size_t from = 0; from < lines.size(); from += leafSize) {
        Leaf &part = parts.emplace_back();
        part.lines.assign(lines.begin() + qsizetype(from),
                          lines.begin() + qsizetype(std::min(from + leafSize, lines.size())));
        sumUp(part);
    }
    const auto place = group.leaves.erase(group.leaves.begin() + qsizetype(index.leaf));
    group.leaves.insert(place, std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    if (group.leaves.size() < 2 * groupSize) {
        sumUp(group);
        return;
    }
    std::vector<Group> groups;
    for (size_t from = 0; from < group.leaves.size(); from += groupSize) {
        Group &part = groups.emplace_back();
        const auto first = std::make_move_iterator(group.leaves.begin() + qsizetype(from));
        part.leaves.assign(first, first + qsizetype(std::min(groupSize, group.leaves.size() - from)));
        sumUp(part);
    }
    const auto spot = m_groups.erase(m_groups.begin() + qsizetype(index.group));
    m_groups.insert(spot, std::make_move_iterator(groups.begin()), std::make_move_iterator(groups.end()));
}

void TimelineScale::add(Sum &sum, const Sum &more)
{
    Flow &flow = sum.flow;
    if (!more.flow.hasTimes) {
        flow.wordsAfter += more.flow.wordsBefore;
        if (!flow.hasTimes)
            flow.wordsBefore = flow.wordsAfter;
    } else {
        if (!flow.hasTimes) {
            flow.wordsBefore += more.flow.wordsBefore;
            flow.firstMs = more.flow.firstMs;
        }
        flow.hasTimes = true;
        flow.lastMs = more.flow.lastMs;
        flow.wordsAfter = more.flow.wordsAfter;
    }
    sum.lines += more.lines;
    sum.turns += more.turns;
    sum.timedTurns += more.timedTurns;
    sum.leastMs = std::min(sum.leastMs, more.leastMs);
    sum.mostMs = std::max(sum.mostMs, more.mostMs);
    for (const Share &share : more.shares) {
        Share &mine = shareOf(sum.shares, share.owner);
        mine.lines += share.lines;
        mine.turns += share.turns;
        mine.words += share.words;
        mine.knownMs += share.knownMs;
    }
}

void TimelineScale::add(Sum &sum, const TimelineLine &line)
{
    Flow &flow = sum.flow;
    const auto meet = [&](qint32 ms) {
        if (!isKnown(ms))
            return;
        if (!flow.hasTimes)
            flow.firstMs = ms;
        flow.hasTimes = true;
        flow.lastMs = ms;
        flow.wordsAfter = 0;
        sum.leastMs = std::min(sum.leastMs, ms);
        sum.mostMs = std::max(sum.mostMs, ms);
    };
    meet(line.startMs);
    flow.wordsAfter += line.words;
    if (!flow.hasTimes)
        flow.wordsBefore += line.words;
    meet(line.endMs);
    const bool isTimed = isKnown(line.startMs);
    ++sum.lines;
    sum.turns += line.startsTurn ? 1 : 0;
    sum.timedTurns += line.startsTurn && isTimed ? 1 : 0;
    Share &share = shareOf(sum.shares, line.owner);
    ++share.lines;
    share.turns += line.startsTurn ? 1 : 0;
    if (isTimed && isKnown(line.endMs))
        share.knownMs += std::max(line.endMs - line.startMs, 0);
    else
        share.words += line.words;
}

void TimelineScale::clear(Sum &sum)
{
    // The shares' room is used again.
    std::vector<Share> shares = std::move(sum.shares);
    shares.clear();
    sum = {};
    sum.shares = std::move(shares);
}

void TimelineScale::sumUp(Leaf &leaf)
{
    clear(leaf.sum);
    for (const TimelineLine &line : leaf.lines)
        add(leaf.sum, line);
}

void TimelineScale::sumUp(Group &group)
{
    clear(group.sum);
    for (const Leaf &leaf : group.leaves)
        add(group.sum, leaf.sum);
}

TimelineScale::Bound TimelineScale::behind(const Bound &before, const Flow &flow)
{
    if (flow.hasTimes)
        return {double(flow.lastMs), flow.wordsAfter};
    return {before.ms, before.words + flow.wordsBefore};
}

TimelineScale::Bound TimelineScale::ahead(const Bound &after, const Flow &flow)
{
    if (flow.hasTimes)
        return {double(flow.firstMs), flow.wordsBefore};
    return {after.ms, after.words + flow.wordsBefore, after.isThere};
}

double TimelineScale::between(const Bound &before, const Bound &after, qint64 words) const
{
    if (!after.isThere)
        return before.ms + double(before.words + words) * msPerMinute / m_wordsPerMinute;
    const qint64 all = before.words + after.words;
    if (all == 0 || after.ms <= before.ms)
        return before.ms;
    return before.ms + (after.ms - before.ms) * double(before.words + words) / double(all);
}

TimelineScale::Node TimelineScale::nodeOf(const Sum &sum, const Bound &before, const Bound &after) const
{
    const Bound end = ahead(after, sum.flow);
    const Bound start = behind(before, sum.flow);
    Node node{between(before, end, 0), between(start, after, 0), sum.turns, sum.flow.hasTimes, &sum.shares};
    if (sum.flow.hasTimes) {
        node.startMs = std::min(node.startMs, double(sum.leastMs));
        node.endMs = std::max(node.endMs, double(sum.mostMs));
    }
    return node;
}

void TimelineScale::refresh() const
{
    if (m_areStartsRight)
        return;
    m_areStartsRight = true;
    qsizetype lines = 0;
    Bound before;
    qint32 most = 0;
    for (Group &group : m_groups) {
        group.firstLine = lines;
        group.before = before;
        lines += group.sum.lines;
        before = behind(before, group.sum.flow);
        most = std::max(most, group.sum.mostMs);
    }
    Bound after{double(m_lengthMs), 0, m_lengthMs > 0 && double(m_lengthMs) > before.ms};
    m_endMs = std::max({between(before, after, 0), double(most), double(m_lengthMs)});
    for (size_t at = m_groups.size(); at-- > 0;) {
        m_groups[at].after = after;
        after = ahead(after, m_groups[at].sum.flow);
    }
}

} // namespace Ropewalk
