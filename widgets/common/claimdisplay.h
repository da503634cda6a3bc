// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/claimlook.h"
#include "widgets/common/theme.h"

namespace Ropewalk
{

/// The colour of a claim; ClaimLook::sign() says the same without it.
[[nodiscard]] Colour colourOf(const ClaimLook &look);
/// What a claim's tip says of it, as a sentence.
[[nodiscard]] QString tipOf(const ClaimLook &look);

} // namespace Ropewalk
