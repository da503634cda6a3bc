// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/touched.h"

namespace Ropewalk
{

/// Whether what was touched leaves a turn whose speaker is not in the cast, a link to a reason that no list
/// has, or evidence from a source that is not there, in an episode that is loaded. Looks at whole episodes
/// only where entries were removed or episodes came back.
[[nodiscard]] bool isDangling(const Project &project, const Touched &touched);

} // namespace Ropewalk
