// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/search/searchquery.h"
#include "model/search/searchrows.h"
#include "model/search/showfacts.h"
#include "model/store/database.h"

namespace Ropewalk
{

/// A query with its names resolved against a show and an index: what is asked of the index, and where. A
/// value.
struct SearchPlan {
    /// Slots in a row that belong together: the show's episodes, where their order is that of the slots.
    struct Run {
        qint64 firstSlot = 0;
        qint64 lastSlot = 0;
    };

    QString words;                        ///< the words alone, as FTS5 takes them; empty for none
    QString lineMatch;                    ///< what lines have to match; empty for all of them
    std::vector<Run> runs;                ///< in the show's order
    bool isInRanges = false;              ///< only what stands in `ranges` is wanted
    std::vector<SearchRows::Area> ranges; ///< of lines, in order, apart from each other
    std::vector<SpeakerId> speakers;      ///< empty for anybody
    std::optional<QStringList> verdicts;  ///< of claims
    /// Where claims of these verdicts are wanted: anywhere, also where their words are gone, unless this says
    /// so.
    std::optional<std::vector<SearchRows::Area>> claimRanges;
    bool wantsPage = true;
    bool wantsTranscript = true;
    bool wantsNotes = true;
    bool wantsClaims = true;
    bool wantsSources = true;

    [[nodiscard]] bool wantsLines() const { return wantsPage || wantsTranscript; }
};

/// `isWhole`: the index knows everything, so that what is not in it is nowhere. Errors of the index stay in
/// the database; the plan is of no use then.
[[nodiscard]] std::expected<SearchPlan, QueryError>
planSearch(const SearchQuery &query, const ShowFacts &facts, Database &index, bool isWhole);

} // namespace Ropewalk
