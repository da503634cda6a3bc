// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace Ropewalk
{

/// How a word stands towards the one before it, weakest first.
enum class Separation : quint8 {
    Joined, ///< spaces, hyphens or nothing that divides
    Comma,
    Quote,    ///< a quotation mark stands between them
    Sentence, ///< a full stop, question or exclamation mark, colon, semicolon, dash; and the beginning of a
              ///< turn
};

/// A word as analysis compares it.
///
/// `key` is a 64-bit hash of its letters and digits, case folded, compatibility forms composed: what
/// wordKey() keeps. A contraction is two words with the same place: "don't" is "do" and "not", "we're" is
/// "we" and "are"; so a text said with and without contractions reads the same. `start` and `end` are UTF-16
/// offsets in the line with the ordinal `line`.
struct ScannedWord {
    std::uint64_t key = 0;
    qint32 line = 0;
    qint32 start = 0;
    qint32 end = 0;
    qint32 digits = -1; ///< the value of up to nine digits without sign, decimals or leading zeros, else -1
    Separation before = Separation::Joined;
    bool startsLine = false;
    bool endsLine = false;
    bool hasHash = false;      ///< `#81`
    bool isQuantity = false;   ///< `81 %`, `$81`, `'04`: never a number that names something
    bool hasMarkAfter = false; ///< punctuation or a line's end follows
};

/// The key of one word in lower case without apostrophes.
[[nodiscard]] std::uint64_t scanKey(QStringView word);

/// Appends the words of `text` to `words`, leaving out events and timestamps in brackets. What has hyphens
/// between are words of their own ("eighty-two"). `before` is how what stood before the line ended: Sentence
/// at the beginning of a turn. Returns the same for the next line. Linear in the length of the text.
Separation scanWords(QStringView text, qint32 line, Separation before, std::vector<ScannedWord> &words);

} // namespace Ropewalk
