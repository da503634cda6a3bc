// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"

#include <vector>

namespace Ropewalk
{

/// Where an episode uses a reason: a link, or a citation without a place.
///
/// `turn` (among all turns, markers too) and `line` (in the turn) count from 1; both are 0 for a citation,
/// for a link on page text (whose `line` counts the page's) and for one whose line is gone.
struct ReasonUse {
    EpisodeId episode;
    ReasonId reason; ///< null for a citation that is not bound to a reason
    AnnotationId link;
    CitationId citation;
    bool isCited = true; ///< else related
    AnchorState state = AnchorState::Exact;
    Range range; ///< of a link
    qsizetype turn = 0;
    qsizetype line = 0;

    [[nodiscard]] bool isLink() const { return !link.isNull(); }
    bool operator==(const ReasonUse &) const = default;
};

/// All uses in an episode: links in the order of their places (those whose words are gone last), then
/// citations in their order. A citation whose reason is linked as cited has a place and is left out.
[[nodiscard]] std::vector<ReasonUse> reasonUses(const Episode &episode);

/// The uses of one reason in all loaded episodes of a project, in the show's order.
[[nodiscard]] std::vector<ReasonUse> reasonUses(const Project &project, ReasonId reason);

/// The reasons that any loaded episode uses.
[[nodiscard]] std::vector<ReasonId> usedReasons(const Project &project);

/// An entry of the page's list of reasons.
struct PageReason {
    ReasonId reason; ///< null where a printed one is not bound
    int number = 0;
    QString text;        ///< a linked reason's as the list has it, others as printed
    CitationId citation; ///< null where it was not printed

    bool operator==(const PageReason &) const = default;
};

/// The page's list of reasons, in the order of first citation as far as that is known: the printed entries
/// keep their order (Citation::order), except that those with a place in the transcript share their slots in
/// the order of their places; a linked reason that is not printed goes before the first entry whose place is
/// later, else to the end. Only cited links count, and only those whose words are still there.
[[nodiscard]] std::vector<PageReason> pageReasons(const Episode &episode, const Catalogue &catalogue);

} // namespace Ropewalk
