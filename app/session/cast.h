// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people do to the cast, as steps of the history. Holds no state; each function looks at the project as
/// it is. An error changes nothing, and says what to do.
///
/// What concerns names, numbers and colours is one step of the catalogue each, and changes nothing in any
/// turn.
///
/// merge() and remove() look at every episode, so all have to be loaded (unloadedEpisodes()). A merge is a
/// run of steps under one label: one for each episode that uses whoever goes, and a last one of the
/// catalogue. It is undone as one thing, from any of its episodes, by undoMerge(): who went comes back into
/// the cast first, then their turns in this episode and in all others whose last step it is. An episode that
/// was edited since keeps its turns, until its own undo has come back to the merge. redoMerge() is the same
/// forward.
class Cast
{
    Q_DECLARE_TR_FUNCTIONS(Cast)

public:
    Cast(const Project &project, History &history);

    /// A new speaker, with the next free number and the next colour.
    Result<SpeakerId> add(const QString &name);

    /// The three names, and the role, which alone may be empty.
    Result<> setCredit(SpeakerId id, const QString &name);
    Result<> setShortName(SpeakerId id, const QString &name);
    Result<> setRole(SpeakerId id, const QString &role);
    /// The label at `index`, or one more where that is their count; an empty one is taken away. The first is
    /// what exports write. A label that somebody else has is refused.
    Result<> setLabel(SpeakerId id, qsizetype index, const QString &label);

    /// From 1 to 9, or 0 for none. Whoever had it gets the number that this speaker had.
    Result<> setNumber(SpeakerId id, int number);
    Result<> setColour(SpeakerId id, int colour);

    /// Where somebody is used, as far as episodes are loaded.
    struct Uses {
        qsizetype turns = 0;
        qsizetype claims = 0;
        std::vector<EpisodeId> episodes;

        [[nodiscard]] bool isEmpty() const { return turns == 0 && claims == 0; }
    };
    [[nodiscard]] Uses usesOf(SpeakerId id) const;

    /// All turns and claims of `gone` go to `kept`, and its labels; then it is gone. Verdicts stand, as for
    /// a name that changed. Gives what was used.
    Result<Uses> merge(SpeakerId gone, SpeakerId kept);
    /// Takes a speaker out of the cast whom nothing uses.
    Result<> remove(SpeakerId id);

    /// Whether the next step to undo (redo) of an episode belongs to a merge.
    [[nodiscard]] bool isMergeNextToUndo(EpisodeId episode) const;
    [[nodiscard]] bool isMergeNextToRedo(EpisodeId episode) const;
    /// What a merge taken back, or carried out again, comes to.
    struct MergeWalk {
        History::Walk walk; ///< as of History::undo(), which asks before the steps of others
        std::vector<EpisodeId> episodes;
        qsizetype leftOut = 0; ///< episodes that stay as they are, since they were edited after it
    };
    Result<MergeWalk> undoMerge(EpisodeId episode);
    Result<MergeWalk> redoMerge(EpisodeId episode);

private:
    [[nodiscard]] Result<Speaker> find(SpeakerId id) const;
    Result<> put(const QString &label, const std::vector<Speaker> &changed);

    const Project &m_project;
    History &m_history;
};

} // namespace Ropewalk
