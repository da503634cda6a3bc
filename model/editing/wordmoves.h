// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/operations.h"

/// Words and turns that come to a place of the transcript, as edits to be performed as one step.
namespace Ropewalk
{

/// Lets the words of a range stand at another position, outside of them, by splits and joins: what hangs on
/// them goes along, with their times and what they were imported from. Words of one turn become the
/// target's; whole words get a space beside others where there is none, and leave none too many. Words of
/// several turns stay turns, with their speakers, and part the turn that they come to. A turn that all words
/// leave goes. Nothing where they stand there already; `end` is behind the words.
[[nodiscard]] Insertion moveWords(const Episode &episode, const Range &range, const Position &to);

/// Lets turns take the place of a range, which may be empty; the turn there is split where it has words on
/// both sides, and goes where it has none. `goesOn` says that the first of them, which nobody has yet, is the
/// rest of what the turn before says. `end` is behind their words.
[[nodiscard]] Insertion insertTurns(const Episode &episode, const Range &range, std::vector<Turn> turns,
                                    bool goesOn);

} // namespace Ropewalk
