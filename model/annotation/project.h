// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"
#include "model/annotation/houserule.h"
#include "model/annotation/outline.h"
#include "model/annotation/projectfacts.h"
#include "model/annotation/source.h"
#include "model/annotation/table.h"
#include "model/transcript/speaker.h"

namespace Ropewalk
{

/// What all episodes of a show share. A value: what is stored and loaded.
struct Catalogue {
    ProjectFacts facts;
    Table<Speaker> speakers;
    Table<ReasonList> reasonLists;
    Table<Reason> reasons;
    Table<Source> sources;
    Table<HouseRule> houseRules;

    bool operator==(const Catalogue &) const = default;
};

/// A show that is open: its catalogue and its episodes in order. Changed through Edits alone. Not
/// thread-safe.
///
/// An episode may be listed and not loaded: then its header is known and episode() gives null until somebody
/// loads it.
class Project
{
public:
    struct Header {
        EpisodeId id;
        EpisodeFacts facts;
    };

    explicit Project(ProjectId id, Catalogue catalogue = {}, std::vector<Header> episodes = {});
    ~Project();
    Project(const Project &) = delete;
    Project &operator=(const Project &) = delete;

    [[nodiscard]] ProjectId id() const { return m_id; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    /// The episodes in the show's order.
    [[nodiscard]] const std::vector<EpisodeId> &episodes() const { return m_order; }
    /// The facts of a listed episode; of one that is loaded, as they are now.
    [[nodiscard]] EpisodeFacts factsOf(EpisodeId id) const;
    /// Null where the episode is not loaded or not there.
    [[nodiscard]] const Episode *episode(EpisodeId id) const;
    /// Whether its content or header is at hand, in the order or taken out of it.
    [[nodiscard]] bool isKnown(EpisodeId id) const;
    /// Gives a listed episode its content: no edit.
    void load(EpisodeData data);
    /// The same, made elsewhere: in another thread, for instance.
    void load(std::unique_ptr<Episode> episode);
    /// Lets go of the content of a loaded episode, which is then listed as before: no edit. For one that
    /// nobody looks at; all of it must be where load() gets it from.
    void release(EpisodeId id);
    /// Gives a loaded episode what it was imported from, or takes it away with null: no edit.
    void loadImported(EpisodeId id, std::shared_ptr<const Imported> imported);

    /// The speaker that a file's label means, by its labels; null for nobody.
    [[nodiscard]] const Speaker *speakerOfLabel(const QString &label) const;

    /// Faults of the catalogue and of every loaded episode; see Episode::checkConsistency().
    [[nodiscard]] QStringList checkConsistency() const;

    // Changes: for the EditApplier alone.
    [[nodiscard]] Catalogue &catalogue(EditKey) { return m_catalogue; }
    [[nodiscard]] Episode *episode(EditKey, EpisodeId id);
    /// At `index` of the order. An episode that was removed before comes back as it was left; `data` may then
    /// be null.
    void insertEpisode(EditKey, qsizetype index, EpisodeId id,
                       const std::shared_ptr<const EpisodeData> &data);
    /// Returns the index that it had, -1 where it is not in the order. Its content stays, to come back.
    qsizetype removeEpisode(EditKey, EpisodeId id);

private:
    ProjectId m_id;
    Catalogue m_catalogue;
    std::vector<EpisodeId> m_order;
    std::map<EpisodeId, EpisodeFacts> m_facts; ///< of episodes that are not loaded
    std::map<EpisodeId, std::unique_ptr<Episode>> m_loaded;
    std::map<EpisodeId, std::unique_ptr<Episode>> m_removed; ///< taken out of the order; may come back
};

} // namespace Ropewalk
