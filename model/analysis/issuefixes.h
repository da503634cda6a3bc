// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/issue.h"
#include "model/editing/edit.h"

namespace Ropewalk
{

/// The edits that fix issues (see Issue::canFix) of an episode as it is, to be performed as one step: of
/// doubled words one stays, stray turns go to the speaker around them, of overlapping lines the first ends
/// where the other begins. Issues that are not as they were found are passed over. They stand in the order of
/// the text.
[[nodiscard]] std::vector<Edit> fixIssues(const Episode &episode, const std::vector<Issue> &issues);

/// The edits that remember that issues are right as they are (SettledIssue). What was remembered at the same
/// place for words that are no more is forgotten.
[[nodiscard]] std::vector<Edit> settleIssues(const Episode &episode, const std::vector<Issue> &issues);

/// Whether fixing one of two issues suggests to fix the other: the same word is doubled, or the same two
/// speakers are concerned.
[[nodiscard]] bool areAlike(const Issue &one, const Issue &other);

} // namespace Ropewalk
