// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/edit.h"

#include <utility>

namespace Ropewalk
{

/// The first and the last turn, by index, that have something of a range; the earlier end comes first, and
/// both are in the transcript. A turn right before whose words the range ends has nothing of it.
[[nodiscard]] std::pair<qsizetype, qsizetype> turnsWithin(const Transcript &transcript, const Range &range);

/// Lets `count` turns, from the one at index `first` on, stand before the turn that is at index `before` now
/// (behind the last one where that is the number of turns), as edits to be performed as one step. Nothing
/// where they stand there already.
///
/// They keep their ids, times and what they were imported from, and what hangs on their words goes along: an
/// annotation on their words alone, and one that covers whole turns which still stand together. What covers
/// words of theirs and of others stays with the others.
[[nodiscard]] std::vector<Edit> moveTurns(const Episode &episode, qsizetype first, qsizetype count,
                                          qsizetype before);

} // namespace Ropewalk
