// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/annotation.h"
#include "model/annotation/projectfacts.h"

namespace Ropewalk
{

/// What is to be seen of a claim wherever it is shown: in the text, its margin, lists and the timeline.
struct ClaimLook {
    ClaimStatus status = ClaimStatus::Open;
    VerdictSense sense = VerdictSense::None;
    QString verdict;

    /// A sign that says it without colour: ? open, ! check again, ✓ holds, ✗ does not, ~ between; two of
    /// them where a second person signed.
    [[nodiscard]] QString sign() const;
    /// The sign with the verdict, where there is one: "✓ verified".
    [[nodiscard]] QString text() const;

    bool operator==(const ClaimLook &) const = default;
};

/// Whether a place of an annotation has other words than it was made for, or none.
[[nodiscard]] bool areWordsOff(const Annotation &annotation);

/// Of a claim with its annotation's places; `scale` is the project's.
[[nodiscard]] ClaimLook lookOf(const Claim &claim, bool wordsOff, const QStringList &scale);

} // namespace Ropewalk
