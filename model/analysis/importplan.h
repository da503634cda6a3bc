// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"
#include "model/transcript/imported.h"

namespace Ropewalk
{

/// What importing comes to, before it is done: the step for the History, and what to say.
struct ImportPlan {
    EpisodeId episode;
    Step step; ///< of the catalogue: new speakers, the source article, the episode
    std::vector<ImportedEpisode::Remark> remarks; ///< the importer's, and what matching found
    qsizetype newSpeakers = 0;
    qsizetype knownSpeakers = 0;
};

/// Gives an imported episode its ids and its place in the project:
/// - a label means the cast's speaker who has it; else the panel entry that it matches loosely (FOUNDER, The
/// Startup Founder)
///   or its own words in title case name a new speaker;
/// - printed topics become outline topics without tags, their first words the short name;
/// - printed reasons become citations without a place, bound to the list's reason where number and words
/// agree;
/// - the source article becomes a source.
/// `title` names the episode where the file does not.
[[nodiscard]] ImportPlan planImport(const Project &project, const ImportedEpisode &imported,
                                    const QString &title);

/// The panel entry that a label means, by its words: all of the label's (an article left out) stand in the
/// entry in order, and no other entry fits as well. -1 for none.
[[nodiscard]] qsizetype matchPanel(const QString &label, const QStringList &panel);

} // namespace Ropewalk
