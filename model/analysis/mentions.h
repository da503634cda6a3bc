// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/spokenwords.h"
#include "model/analysis/wordmatcher.h"
#include "model/annotation/outline.h"
#include "model/transcript/transcript.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <vector>

namespace Ropewalk
{

/// What gave a mention away.
enum class MentionBy : quint8 { Number, Words };

/// A place where a reason is spoken of.
///
/// By number, the place is the phrase that names the number ("reason number 81", "83"), without the reason's
/// words, which are in `words` where they stand beside it: so a mention that was refused stays the same one
/// when its words are corrected. By words, the place is the words. `start` and `length` are UTF-16 units in
/// `line`; a place that goes on in the next lines ends at `end`, and `length` is its part of the first line.
/// (line, start, length, reason) tells a mention from all others of an episode.
struct Mention {
    LineId line;
    qint32 start = 0;
    qint32 length = 0;
    Position end;
    ReasonId reason;
    int number = 0; ///< the reason's
    MentionBy by = MentionBy::Number;
    Range words;              ///< empty where a number stands alone
    bool contradicts = false; ///< the words beside the number are those of `other`
    bool isAmbiguous = false; ///< `other` has the same number, and no words tell which is meant
    ReasonId other;

    [[nodiscard]] Range range() const { return {{line, start}, end}; }
    bool operator==(const Mention &) const = default;
};

/// A line as finding wants it. `text` must live as long as the call.
struct SpokenLine {
    LineId id;
    QStringView text;
};

/// Finds where the reasons of a list are spoken of. Made once for a list, used on any thread.
///
/// By number: "reason 81", "reason number 81", "reason #81", "number eighty-two", "reasons 81, 82 and 83", in
/// digits or words up to 999; and, up to chainLines lines after such a phrase of the same turn, a bare number
/// that goes on with it: "And 83.", "followed by 84,", "82." Only numbers that a reason has. Amounts ("81
/// percent", "twenty years") and numbers of other things ("episode number 81") are none; nor is "number one"
/// without "reason", up to twelve, unless the reason's words stand beside it.
///
/// By words: all words of a reason's text in their order, whatever case, punctuation, quotes and
/// contractions. A text of two or three words counts only as a sentence or a quotation of its own, one of a
/// single word only beside its number. Of two texts that overlap, the one that contains the other counts; of
/// reasons with the same words, the first.
///
/// Number and words side by side are one mention, by number.
class MentionFinder
{
public:
    /// How many lines after a full phrase a bare number can go on with it.
    static constexpr qint32 chainLines = 8;
    /// A mention depends on this many lines before and after its own at most, in its turn; given that no
    /// reason's words are spread over more than four lines.
    static constexpr qint32 contextLines = 12;

    explicit MentionFinder(std::span<const Reason> reasons);

    /// The mentions in the lines of one turn, in order.
    [[nodiscard]] std::vector<Mention> find(std::span<const SpokenLine> turn) const;
    [[nodiscard]] std::vector<Mention> find(const Turn &turn) const;
    /// Those of all turns of people, in order.
    [[nodiscard]] std::vector<Mention> find(const Transcript &transcript) const;

private:
    friend class MentionScan;
    struct Entry {
        ReasonId id;
        int number = 0;
    };

    void findIn(std::span<const SpokenLine> turn, std::vector<Mention> &mentions) const;
    /// Whether the phrase that names a number may begin with the word.
    [[nodiscard]] bool mayName(const ScannedWord &word) const
    {
        return word.hasHash || std::ranges::find(m_namingWords, word.key) != m_namingWords.end();
    }

    std::vector<Entry> m_entries; ///< as the matcher numbers them
    std::unordered_map<int, std::vector<qint32>> m_byNumber;
    WordMatcher m_matcher;
    std::vector<std::uint64_t> m_namingWords;
    size_t m_longest = 0; ///< words of the longest text
};

/// The mentions of `reasons` in a transcript, in order.
[[nodiscard]] std::vector<Mention> findMentions(const Transcript &transcript,
                                                std::span<const Reason> reasons);

} // namespace Ropewalk
