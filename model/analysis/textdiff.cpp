// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/textdiff.h"

#include "model/analysis/wordscan.h"

#include <algorithm>
#include <unordered_map>

namespace Ropewalk
{

namespace
{

/// A run of so many words is no chance.
constexpr qint32 longRun = 6;
/// Nor is one of so many that has a word found once in both texts.
constexpr qint32 markedRun = 3;
/// Between runs that are tied together so many words differ at most, in either text.
constexpr qint32 smallGap = 3;
/// In percent of the shorter text.
constexpr qint64 leastInCommon = 30;

/// A word's key, or the word itself where it has no letters and digits.
std::uint64_t diffKey(QStringView word)
{
    constexpr std::uint64_t start = 0xcbf29ce484222325; // FNV-1a, as in wordscan.cpp
    constexpr std::uint64_t prime = 0x100000001b3;
    std::uint64_t hash = start;
    bool isBare = true;
    for (const QChar c : word) {
        char16_t unit = c.unicode();
        if (unit >= 0x80 && c.isLetterOrNumber())
            return scanKey(word);
        if (unit >= u'A' && unit <= u'Z')
            unit += 0x20;
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')) {
            hash = (hash ^ unit) * prime;
            isBare = false;
        }
    }
    if (!isBare)
        return hash;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * prime;
    return hash;
}

using KeyNumbers = std::unordered_map<std::uint64_t, qint32>;

std::vector<qint32> readWords(const QStringList &lines, std::vector<TextDiff::Word> &words,
                              KeyNumbers &numbers)
{
    std::vector<qint32> keys;
    qint32 ordinal = 0;
    for (const QString &line : lines) {
        qsizetype at = 0;
        while (at < line.size()) {
            if (line[at].isSpace()) {
                ++at;
                continue;
            }
            const qsizetype start = at;
            while (at < line.size() && !line[at].isSpace())
                ++at;
            words.push_back({ordinal, qint32(start), qint32(at)});
            const auto key = diffKey(QStringView(line).sliced(start, at - start));
            keys.push_back(numbers.try_emplace(key, qint32(numbers.size())).first->second);
        }
        ++ordinal;
    }
    return keys;
}

bool isLineEnd(const QStringList &lines, TextPoint point)
{
    return point.offset == lines[point.line].size();
}

/// One character on, an end of line being one.
TextPoint next(const QStringList &lines, TextPoint point)
{
    return isLineEnd(lines, point) ? TextPoint{point.line + 1, 0} : TextPoint{point.line, point.offset + 1};
}

TextPoint previous(const QStringList &lines, TextPoint point)
{
    if (point.offset > 0)
        return {point.line, point.offset - 1};
    return {point.line - 1, qint32(lines[point.line - 1].size())};
}

QChar charAt(const QStringList &lines, TextPoint point)
{
    return isLineEnd(lines, point) ? QChar(u'\n') : lines[point.line][point.offset];
}

/// Collects hunks, taking off what both sides have in common at the edges.
class HunkCollector
{
public:
    HunkCollector(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
    {
    }

    void add(Hunk hunk)
    {
        bool splitsPair = false; // a surrogate pair is never taken apart
        while (hunk.beforeFrom < hunk.beforeTo && hunk.afterFrom < hunk.afterTo) {
            const QChar c = charAt(m_before, hunk.beforeFrom);
            if (c != charAt(m_after, hunk.afterFrom))
                break;
            splitsPair = c.isHighSurrogate();
            hunk.beforeFrom = next(m_before, hunk.beforeFrom);
            hunk.afterFrom = next(m_after, hunk.afterFrom);
        }
        if (splitsPair) {
            hunk.beforeFrom = previous(m_before, hunk.beforeFrom);
            hunk.afterFrom = previous(m_after, hunk.afterFrom);
        }
        splitsPair = false;
        while (hunk.beforeFrom < hunk.beforeTo && hunk.afterFrom < hunk.afterTo) {
            const TextPoint before = previous(m_before, hunk.beforeTo);
            const TextPoint after = previous(m_after, hunk.afterTo);
            const QChar c = charAt(m_before, before);
            if (c != charAt(m_after, after))
                break;
            splitsPair = c.isLowSurrogate();
            hunk.beforeTo = before;
            hunk.afterTo = after;
        }
        if (splitsPair) {
            hunk.beforeTo = next(m_before, hunk.beforeTo);
            hunk.afterTo = next(m_after, hunk.afterTo);
        }
        if (hunk.beforeFrom == hunk.beforeTo && hunk.afterFrom == hunk.afterTo)
            return;
        if (!m_hunks.empty() && m_hunks.back().beforeTo == hunk.beforeFrom &&
            m_hunks.back().afterTo == hunk.afterFrom) {
            m_hunks.back().beforeTo = hunk.beforeTo;
            m_hunks.back().afterTo = hunk.afterTo;
        } else {
            m_hunks.push_back(hunk);
        }
    }

    std::vector<Hunk> take() { return std::move(m_hunks); }

private:
    const QStringList &m_before;
    const QStringList &m_after;
    std::vector<Hunk> m_hunks;
};

TextPoint endOf(const QStringList &lines)
{
    return {qint32(lines.size()) - 1, qint32(lines.last().size())};
}

} // namespace

TextDiff::TextDiff(const QStringList &before, const QStringList &after)
    : m_before(before.isEmpty() ? QStringList{QString()} : before)
    , m_after(after.isEmpty() ? QStringList{QString()} : after)
{
    KeyNumbers numbers;
    const auto beforeKeys = readWords(m_before, m_beforeWords, numbers);
    const auto afterKeys = readWords(m_after, m_afterWords, numbers);
    const qint32 distinct = qint32(numbers.size());
    m_runs = alignWords(beforeKeys, afterKeys, distinct);
    judgeRuns(beforeKeys, afterKeys, distinct);
}

void TextDiff::judgeRuns(const std::vector<qint32> &beforeKeys, const std::vector<qint32> &afterKeys,
                         qint32 distinct)
{
    std::vector<std::pair<qint32, qint32>> counts{size_t(distinct)};
    for (const qint32 key : beforeKeys)
        ++counts[size_t(key)].first;
    for (const qint32 key : afterKeys)
        ++counts[size_t(key)].second;
    const auto isUnique = [&](qint32 word) {
        return counts[size_t(beforeKeys[size_t(word)])] == std::pair<qint32, qint32>{1, 1};
    };
    const size_t count = m_runs.size();
    std::vector<bool> stands(count);
    for (size_t i = 0; i < count; ++i) {
        const WordRun &run = m_runs[i];
        stands[i] = run.length >= longRun;
        for (qint32 word = run.before;
             !stands[i] && run.length >= markedRun && word < run.before + run.length; ++word)
            stands[i] = isUnique(word);
    }
    // How many words lie between run i - 1 (or the beginning) and run i (or the end).
    const auto isSmallGap = [&](size_t i) {
        const qint32 beforeEnd = i == 0 ? 0 : m_runs[i - 1].before + m_runs[i - 1].length;
        const qint32 afterEnd = i == 0 ? 0 : m_runs[i - 1].after + m_runs[i - 1].length;
        const qint32 before = i == count ? qint32(beforeKeys.size()) : m_runs[i].before;
        const qint32 after = i == count ? qint32(afterKeys.size()) : m_runs[i].after;
        return before - beforeEnd <= smallGap && after - afterEnd <= smallGap;
    };
    std::vector<bool> tiedLeft(count);
    for (size_t i = 0; i < count; ++i)
        tiedLeft[i] = stands[i] || (isSmallGap(i) && (i == 0 || tiedLeft[i - 1]));
    std::vector<bool> tiedRight(count);
    for (size_t i = count; i-- > 0;)
        tiedRight[i] = stands[i] || (isSmallGap(i + 1) && (i + 1 == count || tiedRight[i + 1]));
    m_isCertain.resize(count);
    for (size_t i = 0; i < count; ++i)
        m_isCertain[i] = tiedLeft[i] && tiedRight[i];
}

std::optional<qint32> TextDiff::certainMatch(qint32 beforeWord) const
{
    const auto later = std::ranges::upper_bound(m_runs, beforeWord, {}, &WordRun::before);
    if (later == m_runs.begin())
        return std::nullopt;
    const WordRun &run = *(later - 1);
    if (beforeWord >= run.before + run.length || !m_isCertain[size_t(later - 1 - m_runs.begin())])
        return std::nullopt;
    return run.after + (beforeWord - run.before);
}

bool TextDiff::isReplacement() const
{
    qint64 certain = 0;
    for (size_t i = 0; i < m_runs.size(); ++i)
        certain += m_isCertain[i] ? m_runs[i].length : 0;
    return certain * 100 < leastInCommon * qint64(std::min(m_beforeWords.size(), m_afterWords.size()));
}

std::vector<Hunk> TextDiff::hunks() const
{
    HunkCollector collector(m_before, m_after);
    TextPoint before;
    TextPoint after;
    for (const WordRun &run : m_runs) {
        for (qint32 i = 0; i < run.length; ++i) {
            const Word &old = m_beforeWords[size_t(run.before + i)];
            const Word &now = m_afterWords[size_t(run.after + i)];
            collector.add({before, {old.line, old.start}, after, {now.line, now.start}});
            before = {old.line, old.end};
            after = {now.line, now.end};
            collector.add({{old.line, old.start}, before, {now.line, now.start}, after});
        }
    }
    collector.add({before, endOf(m_before), after, endOf(m_after)});
    return collector.take();
}

std::vector<LinePair> TextDiff::pairedLines() const
{
    std::vector<LinePair> shared; // rising on both sides, as the runs are
    for (size_t i = 0; i < m_runs.size(); ++i) {
        for (qint32 at = 0; m_isCertain[i] && at < m_runs[i].length; ++at) {
            const qint32 before = m_beforeWords[size_t(m_runs[i].before + at)].line;
            const qint32 after = m_afterWords[size_t(m_runs[i].after + at)].line;
            if (shared.empty() || shared.back().before != before || shared.back().after != after)
                shared.push_back({before, after, 0});
            ++shared.back().words;
        }
    }
    std::unordered_map<qint32, size_t> bestOfBefore;
    std::unordered_map<qint32, size_t> bestOfAfter;
    const auto offer = [&shared](auto &best, qint32 line, size_t at) {
        const auto [entry, isNew] = best.try_emplace(line, at);
        if (!isNew && shared[at].words > shared[entry->second].words)
            entry->second = at;
    };
    for (size_t at = 0; at < shared.size(); ++at) {
        offer(bestOfBefore, shared[at].before, at);
        offer(bestOfAfter, shared[at].after, at);
    }
    std::vector<LinePair> pairs;
    for (size_t at = 0; at < shared.size(); ++at) {
        if (bestOfBefore.at(shared[at].before) == at && bestOfAfter.at(shared[at].after) == at)
            pairs.push_back(shared[at]);
    }
    return pairs;
}

QString textBetween(const QStringList &lines, TextPoint from, TextPoint to)
{
    if (from.line == to.line)
        return lines[from.line].sliced(from.offset, to.offset - from.offset);
    QString text = lines[from.line].sliced(from.offset);
    for (qint32 line = from.line + 1; line < to.line; ++line)
        text += u'\n' + lines[line];
    return text + u'\n' + lines[to.line].first(to.offset);
}

} // namespace Ropewalk
