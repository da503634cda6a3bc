// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

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

} // namespace Ropewalk
