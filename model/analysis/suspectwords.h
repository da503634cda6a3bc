// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <vector>

namespace Ropewalk
{

/// A word that stands twice or more in a row with nothing but space between.
struct DoubledWord {
    Stretch words; ///< all of them, without the punctuation around
    Stretch first; ///< the first of them

    bool operator==(const DoubledWord &) const = default;
};

/// The doubled words of a line: "the the", and of "I I I" one for all three. Not what people double on
/// purpose ("had had", "very very", "bye bye"), not figures, not what stands in brackets.
[[nodiscard]] std::vector<DoubledWord> doubledWords(QStringView text);

/// Brackets that say that something was not understood.
struct UnclearWords {
    Stretch words;      ///< with their brackets
    qint64 timeMs = -1; ///< that stands in them; -1 for none

    bool operator==(const UnclearWords &) const = default;
};

/// `[unintelligible 00:05:33]`, `[inaudible]`, `[crosstalk]`, `(unclear)`, `[Gerhard?]` and their kin. Round
/// brackets must have nothing else in them: "(unclear why)" is what somebody said.
[[nodiscard]] std::vector<UnclearWords> unclearWords(QStringView text);

/// Whether words of a turn may stand for themselves: they end as a sentence does, or break off, or are what
/// people say while others speak ("yeah", "right", "mm-hmm").
[[nodiscard]] bool isUtterance(QStringView text);
/// Whether a text ends as a sentence does, or breaks off.
[[nodiscard]] bool endsAsSentence(QStringView text);

} // namespace Ropewalk
