// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/wordalign.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Ropewalk
{

/// A place in a text of lines: the line's ordinal and an offset in UTF-16 units.
struct TextPoint {
    qint32 line = 0;
    qint32 offset = 0;

    auto operator<=>(const TextPoint &) const = default;
};

/// What differs: `from`–`to` of the text before gives way to the same of the text after, both half-open.
/// Either may be empty, hold ends of lines, or both.
struct Hunk {
    TextPoint beforeFrom;
    TextPoint beforeTo;
    TextPoint afterFrom;
    TextPoint afterTo;

    bool operator==(const Hunk &) const = default;
};

/// Lines that have words in common, one of each text.
struct LinePair {
    qint32 before = 0;
    qint32 after = 0;
    qint32 words = 0; ///< that both have, aligned

    bool operator==(const LinePair &) const = default;
};

/// Two texts, each a sequence of lines, word by word.
///
/// A word is a run of non-space characters; two are the same when their letters and digits are (wordKey()),
/// or, where they have none, their characters. The text of a list is its lines joined by U+000A. A value; its
/// lines are shared with those given. Time and memory are linear in the length of both texts, times a bound
/// where they differ.
class TextDiff
{
public:
    struct Word {
        qint32 line = 0;
        qint32 start = 0;
        qint32 end = 0;
    };

    TextDiff(const QStringList &before, const QStringList &after);

    [[nodiscard]] const QStringList &before() const { return m_before; }
    [[nodiscard]] const QStringList &after() const { return m_after; }
    [[nodiscard]] const std::vector<Word> &beforeWords() const { return m_beforeWords; }
    [[nodiscard]] const std::vector<Word> &afterWords() const { return m_afterWords; }

    /// All that is aligned, in order.
    [[nodiscard]] const std::vector<WordRun> &runs() const { return m_runs; }
    /// Whether a run is certain to be the same words and no look-alike: it is long, or has a word that is
    /// found once in both texts, or is tied by gaps of a few words to such runs or the texts' ends on both
    /// sides.
    [[nodiscard]] bool isCertain(size_t run) const { return m_isCertain[run]; }
    /// The word of the text after that a word of the text before certainly is.
    [[nodiscard]] std::optional<qint32> certainMatch(qint32 beforeWord) const;
    /// Whether the one text is simply put in the place of the other: less than 30 % of the words of the
    /// shorter one are certainly in both.
    [[nodiscard]] bool isReplacement() const;

    /// What differs, character by character at its edges, in order, not touching. Putting all of them in
    /// makes the text before the text after.
    [[nodiscard]] std::vector<Hunk> hunks() const;
    /// The lines that belong together: for each line the one that it has most certain words in common with,
    /// where both choose each other. Rising on both sides.
    [[nodiscard]] std::vector<LinePair> pairedLines() const;

private:
    void judgeRuns(const std::vector<qint32> &beforeKeys, const std::vector<qint32> &afterKeys,
                   qint32 distinct);

    QStringList m_before;
    QStringList m_after;
    std::vector<Word> m_beforeWords;
    std::vector<Word> m_afterWords;
    std::vector<WordRun> m_runs;
    std::vector<bool> m_isCertain;
};

/// The text between two points, its lines joined by U+000A.
[[nodiscard]] QString textBetween(const QStringList &lines, TextPoint from, TextPoint to);

} // namespace Ropewalk
