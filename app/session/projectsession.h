// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/importplan.h"
#include "model/editing/history.h"
#include "model/store/projectstore.h"

#include <memory>

namespace Ropewalk
{

/// A project that is open for work: model, history and store, wired together. Every step goes from the
/// history to the store's thread; closing keeps and publishes. Owned by the composition root; used in one
/// thread.
class ProjectSession
{
public:
    /// Opens the file, or begins a new project (with the starter reasons) where there is none.
    [[nodiscard]] static Result<std::unique_ptr<ProjectSession>> openOrCreate(const QString &path,
                                                                              const QString &author);
    /// Opens a file that is there.
    [[nodiscard]] static Result<std::unique_ptr<ProjectSession>> open(const QString &path,
                                                                      const QString &author);
    ~ProjectSession();

    [[nodiscard]] const Project &project() const { return *m_project; }
    [[nodiscard]] History &history() { return *m_history; }
    [[nodiscard]] ProjectStore &store() { return *m_store; }
    /// What opening found that the person should know.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

    /// The episode with its content, read from the store where it was not yet.
    [[nodiscard]] Result<const Episode *> episode(EpisodeId id);
    /// Reads every episode: for what concerns the whole show.
    [[nodiscard]] Result<> loadAll();

    /// Does what planImport() planned.
    [[nodiscard]] Result<> import(const ImportPlan &plan);
    /// Waits until everything done so far is kept.
    [[nodiscard]] Result<> keep();
    /// Keeps, publishes and closes. After an error nothing is lost: the working copy stays, and opening
    /// carries on from it.
    [[nodiscard]] Result<> close();

private:
    ProjectSession(std::unique_ptr<ProjectStore> store, const QString &author);
    [[nodiscard]] static Result<std::unique_ptr<ProjectSession>>
    begin(Result<std::unique_ptr<ProjectStore>> store, const QString &author);

    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<History> m_history;
    QStringList m_remarks;
};

} // namespace Ropewalk
