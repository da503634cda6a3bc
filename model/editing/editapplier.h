// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/editing/edit.h"
#include "model/editing/touched.h"

namespace Ropewalk
{

/// The one place where a project changes: carries out single edits and takes them back. Used by History,
/// which keeps the order; nothing else may apply edits.
///
/// apply() looks first and changes nothing where the edit does not fit (ids that are not there, offsets
/// outside the line or inside a surrogate pair, text that is not what it says, a line that would pass
/// maxLineLength). revert() takes back an edit that was applied last (of its episode, or of its entry in the
/// catalogue).
class EditApplier
{
public:
    EditApplier(Project &project, EpisodeId episode, Touched &touched);

    [[nodiscard]] Result<Undo> apply(const Edit &edit);
    void revert(const AppliedEdit &applied);

private:
    using Applied = Result<Undo>;
    Applied apply(const ReplaceText &edit);
    Applied apply(const SplitLine &edit);
    Applied apply(const JoinLines &edit);
    Applied apply(const SplitTurn &edit);
    Applied apply(const JoinTurns &edit);
    Applied apply(const InsertTurns &edit);
    Applied apply(const RemoveTurns &edit);
    Applied apply(const SetHead &edit);
    Applied apply(const SetSpan &edit);
    Applied apply(const InsertPageLine &edit);
    Applied apply(const RemovePageLine &edit);
    Applied apply(const SetEpisodeFacts &edit);
    Applied apply(const Put<Annotation> &edit);
    Applied apply(const Put<Topic> &edit);
    Applied apply(const Put<Citation> &edit);
    Applied apply(const Put<Speaker> &edit);
    Applied apply(const Put<ReasonList> &edit);
    Applied apply(const Put<Reason> &edit);
    Applied apply(const Put<Source> &edit);
    Applied apply(const Put<HouseRule> &edit);
    Applied apply(const SetProjectFacts &edit);
    Applied apply(const InsertEpisode &edit);
    Applied apply(const RemoveEpisode &edit);

    void revert(const ReplaceText &edit, const Undo &undo);
    void revert(const SplitLine &edit, const Undo &undo);
    void revert(const JoinLines &edit, const Undo &undo);
    void revert(const SplitTurn &edit, const Undo &undo);
    void revert(const JoinTurns &edit, const Undo &undo);
    void revert(const InsertTurns &edit, const Undo &undo);
    void revert(const RemoveTurns &edit, const Undo &undo);
    void revert(const SetHead &edit, const Undo &undo);
    void revert(const SetSpan &edit, const Undo &undo);
    void revert(const InsertPageLine &edit, const Undo &undo);
    void revert(const RemovePageLine &edit, const Undo &undo);
    void revert(const SetEpisodeFacts &edit, const Undo &undo);
    void revert(const Put<Annotation> &edit, const Undo &undo);
    void revert(const Put<Topic> &edit, const Undo &undo);
    void revert(const Put<Citation> &edit, const Undo &undo);
    void revert(const Put<Speaker> &edit, const Undo &undo);
    void revert(const Put<ReasonList> &edit, const Undo &undo);
    void revert(const Put<Reason> &edit, const Undo &undo);
    void revert(const Put<Source> &edit, const Undo &undo);
    void revert(const Put<HouseRule> &edit, const Undo &undo);
    void revert(const SetProjectFacts &edit, const Undo &undo);
    void revert(const InsertEpisode &edit, const Undo &undo);
    void revert(const RemoveEpisode &edit, const Undo &undo);

    [[nodiscard]] Line *findLine(LineId id) const;
    [[nodiscard]] LineId lineBefore(LineId id) const;
    [[nodiscard]] std::optional<Error> headFault(const TurnHead &head) const;
    void insertLineBehind(LineId line, Line next);
    void removeLine(LineId id);
    void insertTurns(TurnId after, const std::vector<Turn> &turns);
    void removeTurns(const std::vector<Turn> &turns);
    void putBack(const std::vector<CarriedPlaces> &carried);
    template <typename T>
    void put(Table<T> &table, QSet<decltype(T::id)> &touched, decltype(T::id) id,
             const std::optional<std::type_identity_t<T>> &value);

    EditKey m_key;
    Project &m_project;
    Episode *m_episode = nullptr; ///< null for edits of the catalogue
    Touched &m_touched;
};

} // namespace Ropewalk
