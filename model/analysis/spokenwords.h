// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/wordscan.h"

#include <functional>
#include <optional>
#include <span>

namespace Ropewalk
{

/// What an English word can do where somebody names a number.
enum class SpokenRole : quint32 {
    None = 0,
    Reason = 1 << 0,   ///< "reason", "reasons"
    Number = 1 << 1,   ///< "number", "numbers"
    No = 1 << 2,       ///< "no", as in "No. 81"
    Connects = 1 << 3, ///< goes on with a list: "and", "then", "also", "plus", "or", "to", "through"
    Followed = 1 << 4, ///< "followed", and "by" below
    By = 1 << 5,       ///< connects only after "followed"
    Leads = 1 << 6,    ///< stands between a number and its words: "is", "says", "that's"
    Points = 1 << 7,   ///< makes "reason 20 …" an ordinary phrase: "the", "a", "only"
    Measures = 1 << 8, ///< a unit: what stands before is an amount
    Counted = 1 << 9,  ///< other things that have numbers: "episode", "issue", "season"
    Digit = 1 << 10,   ///< one to nine
    Teen = 1 << 11,    ///< ten to nineteen
    Tens = 1 << 12,    ///< twenty, thirty … ninety
    Hundred = 1 << 13,
    Zero = 1 << 14,
    A = 1 << 15,
    Plural = 1 << 16, ///< "reasons", "numbers": a list may follow
};

struct SpokenWord {
    quint32 roles = 0;
    qint16 value = 0; ///< of a number word

    [[nodiscard]] bool is(SpokenRole role) const { return (roles & quint32(role)) != 0; }
    [[nodiscard]] bool isNumberWord() const
    {
        return is(SpokenRole::Digit) || is(SpokenRole::Teen) || is(SpokenRole::Tens) || is(SpokenRole::Zero);
    }
};

/// The keys of all words that do this.
[[nodiscard]] std::vector<std::uint64_t> spokenKeys(SpokenRole role);
/// What the word with this key does; no roles for all others.
[[nodiscard]] SpokenWord spokenWord(std::uint64_t key);

/// A number that is spoken or written.
struct SpokenNumber {
    int value = 0;
    qint32 words = 0; ///< how many words it takes
};

/// Reads the number that begins with `words[at]`: digits, or zero to 999 in words, with or without hyphen and
/// "and" ("one hundred and four"). "one eighteen" and "one oh four" are read as 118 and 104 where `isKnown`
/// says that there is such a number. Nothing where the words are part of something else ("twenty
/// twenty-four"). `spoken[i]` belongs to `words[i]`.
[[nodiscard]] std::optional<SpokenNumber> spokenNumber(std::span<const ScannedWord> words,
                                                       std::span<const SpokenWord> spoken, size_t at,
                                                       const std::function<bool(int)> &isKnown);

} // namespace Ropewalk
