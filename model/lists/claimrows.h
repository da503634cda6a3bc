// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/claimlook.h"
#include "model/annotation/project.h"

#include <QStringList>

#include <optional>

namespace Ropewalk
{

/// A claim as a list shows it.
struct ClaimRow {
    AnnotationId id;
    ClaimLook look;
    QString words; ///< what is claimed, in one line: the statement, or the quoted words
    SpeakerId speaker;
    QString speakerName;
    QString place; ///< "12", "page"; empty where the words are gone
    Position from; ///< its first place; no line where that is gone

    bool operator==(const ClaimRow &) const = default;
};

/// The claims of an episode by their first place, those whose words are gone last.
[[nodiscard]] std::vector<ClaimRow> claimRows(const Project &project, const Episode &episode);

/// Which claims to show.
struct ClaimFilter {
    QString text; ///< all of its words have to be in the claim's, or its speaker's
    std::optional<ClaimStatus> status;
    std::optional<QString> verdict; ///< empty: claims without one
    std::optional<SpeakerId> speaker;

    [[nodiscard]] bool takes(const ClaimRow &row) const;
    bool operator==(const ClaimFilter &) const = default;
};

/// One claim with all that hangs on it, in words: what a card of it shows.
struct ClaimView {
    struct Place {
        QString where; ///< "Turn 12", "Page"
        QString words; ///< that it was made for
        QString now;   ///< that stand there now, where they are others
        AnchorState state = AnchorState::Exact;
    };
    struct Proof {
        Evidence evidence;
        QString source;          ///< its title
        bool isOwnWords = false; ///< of the show itself: no proof alone
    };

    AnnotationId id;
    Claim claim;
    ClaimLook look;
    QString words; ///< that are claimed
    QString speaker;
    std::vector<Place> places;
    std::vector<Proof> evidence;
};

/// An annotation without a claim gives a view with a null id.
[[nodiscard]] ClaimView claimView(const Project &project, const Episode &episode, AnnotationId id);

/// "Open", "Check again".
[[nodiscard]] QString statusName(ClaimStatus status);

} // namespace Ropewalk
