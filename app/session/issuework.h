// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/issue.h"
#include "model/editing/history.h"

namespace Ropewalk
{

/// What people say to issues of an episode: each function is one step of its history, and answers with where
/// the caret is then and a sentence for the status line. Holds no state.
class IssueWork
{
    Q_DECLARE_TR_FUNCTIONS(IssueWork)

public:
    IssueWork(const Project &project, History &history, EpisodeId episode);

    struct Done {
        Caret caret;
        QString message;
    };
    using Outcome = Result<Done>;

    /// Fixes issues of one kind, which stand in the order of the text; an error where none of them can be
    /// fixed, or they are not as they were found.
    Outcome fix(const std::vector<Issue> &issues, const Caret &caret);
    /// They are right as they are, and remembered as such.
    Outcome settle(const std::vector<Issue> &issues, const Caret &caret);

private:
    [[nodiscard]] const Episode *episode() const { return m_project.episode(m_episode); }
    Outcome perform(const QString &label, std::vector<Edit> edits, const Caret &before, const Caret &after,
                    const QString &message);

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
