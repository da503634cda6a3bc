// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/castbuilder.h"
#include "model/editing/history.h"
#include "model/transcript/imported.h"

namespace Ropewalk
{

/// A label as a file has it, and what it means unless somebody says otherwise.
struct FoundLabel {
    QString label;
    qsizetype turns = 0;
    LabelMeaning meaning;
    /// For a new speaker whose name looks like another one's, of the cast or of this file: that one's credit.
    /// It may be a slip of the pen.
    QString looksLike = {};
    SpeakerId looksLikeSpeaker = {}; ///< null where that one is new too

    bool operator==(const FoundLabel &) const = default;
};

/// The labels of an imported episode in the order in which they are met:
/// - a label means the cast's speaker who has it; else the panel entry that it matches loosely (FOUNDER, The
/// Startup Founder) or its own words in title case name a speaker: one of the cast with that name, else a new
/// one.
[[nodiscard]] std::vector<FoundLabel> findLabels(const Catalogue &catalogue, const ImportedEpisode &imported);

/// What a person decided about an import.
struct ImportChoices {
    QString title = {};                       ///< what the episode is called; empty: as its file has it
    QHash<QString, LabelMeaning> labels = {}; ///< by label; what is missing is as findLabels() has it
};

/// What importing comes to, before it is done: the step for the History, and what to say.
struct ImportPlan {
    EpisodeId episode;
    Step step; ///< of the catalogue: new speakers, the source article, the episode
    std::vector<ImportedEpisode::Remark> remarks; ///< the importer's, and what matching found
    qsizetype newSpeakers = 0;
    qsizetype knownSpeakers = 0;
};

/// Gives an imported episode its ids and its place in a project, as the one at `index` of its order:
/// - labels mean speakers, as chosen or as findLabels() has it;
/// - printed topics become outline topics without tags, their first words the short name;
/// - printed reasons become citations without a place, bound to the list's reason where number and words
/// agree;
/// - the source article becomes a source.
/// Takes values alone, so that it may be called in any thread.
[[nodiscard]] ImportPlan planImport(const Catalogue &catalogue, qsizetype index,
                                    const ImportedEpisode &imported, const ImportChoices &choices);
/// The same, for the last place of a project's order.
[[nodiscard]] ImportPlan planImport(const Project &project, const ImportedEpisode &imported,
                                    const QString &title);

} // namespace Ropewalk
