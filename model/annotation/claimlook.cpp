// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/claimlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

QString ClaimLook::sign() const
{
    if (status == ClaimStatus::Open)
        return u"?"_s;
    if (status == ClaimStatus::CheckAgain)
        return u"!"_s;
    const QString once = sense == VerdictSense::Holds   ? u"✓"_s
                         : sense == VerdictSense::Fails ? u"✗"_s
                                                        : u"~"_s;
    return status == ClaimStatus::SignedOff ? once + once : once;
}

QString ClaimLook::text() const
{
    return verdict.isEmpty() ? sign() : sign() + u' ' + verdict;
}

bool areWordsOff(const Annotation &annotation)
{
    return std::ranges::any_of(annotation.places, [](const Place &place) {
        return place.state == AnchorState::Changed || place.state == AnchorState::Orphan;
    });
}

ClaimLook lookOf(const Claim &claim, bool wordsOff, const QStringList &scale)
{
    return {claimStatus(claim, wordsOff), verdictSense(scale, claim.verdict), claim.verdict};
}

} // namespace Ropewalk
