// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringView>

#include <span>
#include <vector>

namespace Ropewalk
{

/// Words that are the same, one behind the other, in two texts.
struct WordRun {
    qint32 before = 0; ///< ordinal of the first word in the one text
    qint32 after = 0;  ///< and in the other
    qint32 length = 0;

    bool operator==(const WordRun &) const = default;
};

/// Aligns two sequences of words, given as numbers below `distinct`: the runs that both have, in the order of
/// both, as long as possible and never overlapping.
///
/// Patience diff (B. Cohen: words that occur once in both are anchors, of which the longest increasing
/// sequence holds; between them again), then Myers' greedy algorithm (An O(ND) difference algorithm and its
/// variations, Algorithmica 1, 1986) on what has no anchors. Both are bounded, so that texts which have
/// little in common take time linear in their length; what is not aligned within the bounds stays unaligned.
[[nodiscard]] std::vector<WordRun> alignWords(std::span<const qint32> before, std::span<const qint32> after,
                                              qint32 distinct);

/// Calls take(offset, word) for each word of a text, which is what stands between spaces.
template <typename Take>
void eachSpacedWord(QStringView text, Take take)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isWord = at < text.size() && !text[at].isSpace();
        if (isWord && start < 0) {
            start = at;
        } else if (!isWord && start >= 0) {
            take(start, text.sliced(start, at - start));
            start = -1;
        }
    }
}

/// Numbers words for alignWords(), the same words with the same number. Holds views of them.
class WordNumbers
{
public:
    /// `words` are things with a `text`.
    template <typename Words>
    [[nodiscard]] std::vector<qint32> of(const Words &words)
    {
        std::vector<qint32> numbers;
        numbers.reserve(words.size());
        for (const auto &word : words) {
            const auto known = m_known.constFind(word.text);
            numbers.push_back(known != m_known.cend() ? *known
                                                      : *m_known.insert(word.text, qint32(m_known.size())));
        }
        return numbers;
    }
    /// They are below this.
    [[nodiscard]] qint32 count() const { return qint32(m_known.size()); }

private:
    QHash<QStringView, qint32> m_known;
};

} // namespace Ropewalk
