// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/source.h"

#include <vector>

namespace Ropewalk
{

enum class ClaimKind : quint8 {
    Number,
    Name,
    Date,
    Quote,
    Place,
    Superlative,
    Description,
    Causal,
    Opinion, ///< not checkable
};

enum class Risk : quint8 { Low, Medium, High };

/// What is to be done about a claim.
enum class Action : quint8 { None, Ok, Cut, ReRecord, Soften, CorrectInNotes };

/// Somebody's name under a verdict. The first checks, a second one by somebody else signs off.
struct SignOff {
    QString who;
    QDate date;
    QString note;

    bool operator==(const SignOff &) const = default;
};

/// A checkable statement: the body of an annotation whose places are where it is said or printed.
/// `verdict` is one of the project's own scale (ProjectFacts::verdicts), empty while there is none.
struct Claim {
    QString statement; ///< in the checker's words; empty where the quoted words say it
    SpeakerId speaker; ///< who said it
    QString credited;  ///< whom the speaker credits with it
    ClaimKind kind = ClaimKind::Description;
    Risk risk = Risk::Medium;
    QString verdict;
    Action action = Action::None;
    QString note;
    std::vector<SignOff> signOffs;
    std::vector<Evidence> evidence;

    bool operator==(const Claim &) const = default;
};

enum class ClaimStatus : quint8 { Open, Checked, SignedOff, CheckAgain };

/// The status that follows from verdict, signatures and the state of the claim's words: `wordsChanged` is
/// true where a place of it is changed or orphan.
[[nodiscard]] ClaimStatus claimStatus(const Claim &claim, bool wordsChanged);

} // namespace Ropewalk
