// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"

namespace Ropewalk
{

/// The step that gives a new project the list of reasons that the program ships with.
[[nodiscard]] Step starterReasonsStep();

} // namespace Ropewalk
