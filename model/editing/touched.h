// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"

#include <QSet>

namespace Ropewalk
{

/// What edits touched, gathered over one or several of them: what a view has to repaint and the store to
/// write. Ids only; whether something was added, changed or removed is seen by looking for it.
struct Touched {
    EpisodeId episode;
    QSet<TurnId> turns;
    QSet<TurnId> placedTurns; ///< new, or come to another place
    QSet<LineId> lines;
    QSet<LineId> placedLines;
    QSet<AnnotationId> annotations;
    QSet<TopicId> topics;
    QSet<CitationId> citations;
    QSet<SpeakerId> speakers;
    QSet<ReasonListId> reasonLists;
    QSet<ReasonId> reasons;
    QSet<SourceId> sources;
    bool episodeFacts = false;
    bool projectFacts = false;
    bool episodeOrder = false;
    std::vector<std::shared_ptr<const EpisodeData>> newEpisodes;
};

/// The rows of the project file for what was touched, as the project is now.
[[nodiscard]] RowChanges rowChanges(const Project &project, const Touched &touched);

} // namespace Ropewalk
