// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/claimlook.h"
#include "widgets/common/theme.h"

namespace Ropewalk
{

/// The colour of a claim; ClaimLook::sign() says the same without it.
[[nodiscard]] inline Colour colourOf(const ClaimLook &look)
{
    const bool isSettled = look.status == ClaimStatus::Checked || look.status == ClaimStatus::SignedOff;
    if (isSettled && look.sense == VerdictSense::Holds)
        return Colour::Supported;
    return isSettled && look.sense == VerdictSense::Fails ? Colour::Refuted : Colour::Doubtful;
}

} // namespace Ropewalk
