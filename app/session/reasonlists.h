// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/reasonimport.h"
#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// Takes files of reasons into the project's lists, as steps of the catalogue. All episodes have to be
/// loaded, since they may use what a file leaves out. Holds no state.
class ReasonLists
{
    Q_DECLARE_TR_FUNCTIONS(ReasonLists)

public:
    ReasonLists(const Project &project, History &history);

    /// The lists that there are, in the order in which they were made.
    [[nodiscard]] std::vector<ReasonList> lists() const;
    /// What taking `file` over does to a list, which may be new; nothing is done.
    [[nodiscard]] ReasonImportPlan plan(ReasonListId list, const ReasonListFile &file,
                                        ReasonImportMode mode) const;
    /// Does it, and answers with what was done.
    Result<QString> import(const ReasonList &list, const ReasonListFile &file, ReasonImportMode mode);

private:
    const Project &m_project;
    History &m_history;
};

} // namespace Ropewalk
