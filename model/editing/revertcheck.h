// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/edit.h"

namespace Ropewalk
{

/// Whether an applied edit fits what it would be taken back from. What this program applied does; a history
/// that was read from a file may say anything, and EditApplier::revert() believes what it is given. `episode`
/// is null for edits of the catalogue.
[[nodiscard]] bool canRevert(const Project &project, const Episode *episode, const AppliedEdit &applied);

} // namespace Ropewalk
