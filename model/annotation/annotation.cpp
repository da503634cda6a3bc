// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/annotation.h"

#include <algorithm>

namespace Ropewalk
{

bool Annotation::isWordBound() const
{
    if (const auto *link = as<ReasonLink>())
        return link->isWordBound;
    return as<Claim>() || as<QuoteLock>() || as<SettledIssue>();
}

ReasonId Annotation::reason() const
{
    if (const auto *link = as<ReasonLink>())
        return link->reason;
    if (const auto *refused = as<RefusedMention>())
        return refused->reason;
    return {};
}

ClaimStatus claimStatus(const Claim &claim, bool wordsChanged)
{
    if (claim.verdict.isEmpty())
        return ClaimStatus::Open;
    if (wordsChanged)
        return ClaimStatus::CheckAgain;
    const bool hasSecond = std::ranges::any_of(
        claim.signOffs, [&claim](const SignOff &sign) { return sign.who != claim.signOffs.front().who; });
    return hasSecond ? ClaimStatus::SignedOff : ClaimStatus::Checked;
}

} // namespace Ropewalk
