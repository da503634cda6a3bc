// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/line.h"

#include <span>
#include <vector>

namespace Ropewalk
{

/// A line as carrying wants it.
struct CarryLine {
    LineId id;
    QString text;
};

enum class CarryState : quint8 {
    Same,    ///< the same words (wordKey()) are found with certainty
    Changed, ///< at least half of its words are, and the range goes from the first to the last of them
    Lost,    ///< it cannot be said where it went; the range is empty and means nothing
};

struct CarriedRange {
    CarryState state = CarryState::Lost;
    Range range;

    bool operator==(const CarriedRange &) const = default;
};

/// Says where ranges of one text are in another that takes its place as a whole, by a word-level diff: one
/// result a range, in order. No range is ever moved to words that merely look like its own: see
/// TextDiff::isCertain(). Where the texts have little in common (TextDiff::isReplacement()), all are lost, as
/// are empty ranges and those whose lines are not in `before`. White space at a range's ends is not carried.
[[nodiscard]] std::vector<CarriedRange>
carryOver(std::span<const CarryLine> before, std::span<const Range> ranges, std::span<const CarryLine> after);

} // namespace Ropewalk
