// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"

#include <QSet>

namespace Ropewalk
{

/// Lines of the transcript went or came: `removed` of them from the line number `at` on (see
/// Transcript::lineNumber()) gave way to `inserted`.
struct LineSplice {
    qsizetype at = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;

    bool operator==(const LineSplice &) const = default;
};

/// What edits touched, gathered over one or several of them: what a view has to repaint and the store to
/// write. Ids only; whether something was added, changed or removed is seen by looking for it.
struct Touched {
    EpisodeId episode;
    QSet<TurnId> turns;
    QSet<TurnId> placedTurns; ///< new, or come to another place
    QSet<LineId> lines;
    QSet<LineId> placedLines;
    /// Where lines went or came, in the order in which it happened: who carries these out, one after the
    /// other, on a list of the transcript's lines has the new list.
    std::vector<LineSplice> splices;
    QSet<AnnotationId> annotations;
    QSet<TopicId> topics;
    QSet<CitationId> citations;
    QSet<SpeakerId> speakers;
    QSet<ReasonListId> reasonLists;
    QSet<ReasonId> reasons;
    QSet<SourceId> sources;
    QSet<HouseRuleId> houseRules;
    bool episodeFacts = false;
    bool projectFacts = false;
    bool episodeOrder = false;
    std::vector<std::shared_ptr<const EpisodeData>> newEpisodes;
};

/// The rows of the project file for what was touched, as the project is now.
[[nodiscard]] RowChanges rowChanges(const Project &project, const Touched &touched);

} // namespace Ropewalk
