// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/carry.h"

#include "model/analysis/textdiff.h"
#include "model/base/text.h"

#include <QHash>

#include <algorithm>

namespace Ropewalk
{

namespace
{

QStringList textsOf(std::span<const CarryLine> lines)
{
    QStringList texts;
    texts.reserve(qsizetype(lines.size()));
    for (const CarryLine &line : lines)
        texts.append(line.text);
    return texts;
}

/// Where an offset in the word `before` is in `after`, which has the same letters and digits but perhaps
/// other punctuation: behind as much of them.
qint32 offsetIn(QStringView after, QStringView before, qint32 offset, bool isEnd)
{
    if (after == before || offset == 0)
        return offset;
    if (offset == before.size())
        return qint32(after.size());
    const QString key = wordKey(before.first(offset));
    if (key.isEmpty() && !isEnd)
        return 0;
    for (qint32 at = 0; at <= after.size(); ++at) {
        if (wordKey(after.first(at)) == key)
            return at;
    }
    return isEnd ? qint32(after.size()) : 0;
}

class Carrier
{
public:
    Carrier(std::span<const CarryLine> before, std::span<const CarryLine> after)
        : m_after(after)
        , m_diff(textsOf(before), textsOf(after))
        , m_isReplacement(m_diff.isReplacement())
    {
        for (size_t i = 0; i < before.size(); ++i)
            m_ordinals.insert(before[i].id, qint32(i));
    }

    [[nodiscard]] CarriedRange carry(const Range &range) const
    {
        const auto fromLine = m_ordinals.constFind(range.from.line);
        const auto toLine = m_ordinals.constFind(range.to.line);
        if (m_isReplacement || fromLine == m_ordinals.constEnd() || toLine == m_ordinals.constEnd())
            return {};
        const TextPoint from{*fromLine, range.from.offset};
        const TextPoint to{*toLine, range.to.offset};
        const auto &words = m_diff.beforeWords();
        const auto first = std::ranges::upper_bound(
            words, from, {}, [](const TextDiff::Word &word) { return TextPoint{word.line, word.end}; });
        const auto end = std::ranges::lower_bound(
            words, to, {}, [](const TextDiff::Word &word) { return TextPoint{word.line, word.start}; });
        if (first >= end)
            return {};
        return carryWords(from, to, qint32(first - words.begin()), qint32(end - words.begin()));
    }

private:
    [[nodiscard]] CarriedRange carryWords(TextPoint from, TextPoint to, qint32 first, qint32 end) const
    {
        std::optional<qint32> firstKept;
        qint32 lastKept = 0;
        qint32 kept = 0;
        for (qint32 word = first; word < end; ++word) {
            if (!m_diff.certainMatch(word))
                continue;
            firstKept = firstKept.value_or(word);
            lastKept = word;
            ++kept;
        }
        const qint32 count = end - first;
        if (2 * kept < count || !firstKept)
            return {};
        const qint32 newFirst = *m_diff.certainMatch(*firstKept);
        const qint32 newLast = *m_diff.certainMatch(lastKept);
        const qint32 newCount = newLast - newFirst + 1;
        // Its words are there, but so many others stand between them now that it is not one place any more.
        if (newCount > 2 * count + 4)
            return {};
        const TextPoint newFrom = pointIn(newFirst, *firstKept, from, false);
        const TextPoint newTo = pointIn(newLast, lastKept, to, true);
        if (newFrom >= newTo)
            return {};
        const bool isSame = kept == count && newCount == count &&
                            wordKey(textBetween(m_diff.before(), from, to)) ==
                                wordKey(textBetween(m_diff.after(), newFrom, newTo));
        return {isSame ? CarryState::Same : CarryState::Changed, {positionOf(newFrom), positionOf(newTo)}};
    }

    /// The range's end in the new word for the old one: inside where the range begins or ends inside.
    [[nodiscard]] TextPoint pointIn(qint32 newWord, qint32 oldWord, TextPoint edge, bool isEnd) const
    {
        const TextDiff::Word &old = m_diff.beforeWords()[size_t(oldWord)];
        const TextDiff::Word &now = m_diff.afterWords()[size_t(newWord)];
        const auto oldText = QStringView(m_diff.before()[old.line]).sliced(old.start, old.end - old.start);
        const auto newText = QStringView(m_diff.after()[now.line]).sliced(now.start, now.end - now.start);
        qint32 offset = isEnd ? old.end - old.start : 0;
        if (edge.line == old.line && edge.offset > old.start && edge.offset < old.end)
            offset = edge.offset - old.start;
        return {now.line, now.start + offsetIn(newText, oldText, offset, isEnd)};
    }

    [[nodiscard]] Position positionOf(TextPoint point) const
    {
        return {m_after[size_t(point.line)].id, point.offset};
    }

    std::span<const CarryLine> m_after;
    TextDiff m_diff;
    bool m_isReplacement;
    QHash<LineId, qint32> m_ordinals;
};

} // namespace

std::vector<CarriedRange> carryOver(std::span<const CarryLine> before, std::span<const Range> ranges,
                                    std::span<const CarryLine> after)
{
    const Carrier carrier(before, after);
    std::vector<CarriedRange> carried;
    carried.reserve(ranges.size());
    for (const Range &range : ranges)
        carried.push_back(carrier.carry(range));
    return carried;
}

} // namespace Ropewalk
