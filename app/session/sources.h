// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people do to the sources of a show, as steps of the catalogue: one each. Holds no state. An error
/// changes nothing, and says what to do.
///
/// These steps are not among those that undo takes back in an episode; History::undoStep() takes one back,
/// unless evidence uses what it made.
class Sources
{
    Q_DECLARE_TR_FUNCTIONS(Sources)

public:
    /// The longest text that is taken.
    static constexpr qsizetype longestText = 4'000'000;

    Sources(const Project &project, History &history);

    /// A new source of this title, which may not be empty.
    Result<SourceId> make(const QString &title);
    /// What it is, all but its text.
    Result<> change(const Source &source);
    /// Line ends are as in Unix, controls are left out.
    Result<> setText(SourceId id, const QString &text);
    /// Takes a source away that no evidence uses; the error says where it is used. All episodes have to be
    /// loaded (unloadedEpisodes()).
    Result<> remove(SourceId id);

    /// How many pieces of evidence use each source in the loaded episodes, by episode in the show's order.
    struct Use {
        EpisodeId episode;
        qsizetype count = 0;
    };
    [[nodiscard]] std::vector<Use> usesOf(SourceId id) const;

private:
    [[nodiscard]] Result<Source> find(SourceId id) const;
    Result<> put(const QString &label, const Source &source);

    const Project &m_project;
    History &m_history;
};

/// The sources of a show by title, as lists offer them.
[[nodiscard]] std::vector<Source> sourcesByTitle(const Project &project);

} // namespace Ropewalk
