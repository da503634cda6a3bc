// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/importplan.h"
#include "model/editing/history.h"
#include "model/store/projectstore.h"

#include <memory>
#include <mutex>
#include <span>

class QThread;

namespace Ropewalk
{

/// A project that is open for work: model, history and store, wired together. Every step goes from the
/// history to the store's thread; closing keeps and publishes. Owned by the composition root; used in one
/// thread, its owner's, but for what says otherwise.
class ProjectSession
{
public:
    /// Opens the file, or begins a new project (with the starter reasons) where there is none.
    [[nodiscard]] static Result<std::unique_ptr<ProjectSession>> openOrCreate(const QString &path,
                                                                              const QString &author);
    /// What becomes of a project that a later version made, and lets this one read.
    enum class Later : quint8 { Refuse, Read };
    /// Opens a file that is there.
    [[nodiscard]] static Result<std::unique_ptr<ProjectSession>>
    open(const QString &path, const QString &author, Later later = Later::Refuse);
    /// Begins a new project (with the starter reasons) that has no file until it is saved under a name.
    [[nodiscard]] static Result<std::unique_ptr<ProjectSession>> begin(const QString &author);
    /// Carries on with one that was left so: one of ProjectStore::leftovers(), by its folder.
    [[nodiscard]] static Result<std::unique_ptr<ProjectSession>> resume(const QString &folder,
                                                                        const QString &author);
    ~ProjectSession();

    /// Hands it over to another thread. Called in the thread that has it, which then leaves it alone.
    void moveToThread(QThread *thread);

    [[nodiscard]] const Project &project() const { return *m_project; }
    [[nodiscard]] History &history() { return *m_history; }
    [[nodiscard]] ProjectStore &store() { return *m_store; }
    /// Whether a later version made the project: it can be read, not changed.
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }
    /// What opening found that the person should know.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

    /// The episode with its content and what it was imported from, read from the store where it was not yet.
    [[nodiscard]] Result<const Episode *> episode(EpisodeId id);
    /// Reads an episode for take(), without what it was imported from: in any thread, while the owner goes
    /// on.
    [[nodiscard]] Result<std::unique_ptr<Episode>> read(EpisodeId id);
    /// Gives the project an episode that was read; nothing happens where it has it by now.
    void take(std::unique_ptr<Episode> episode);
    /// Reads what an episode was imported from, which is as large as the episode and seldom asked for; null
    /// where nothing was. In any thread, while the owner goes on.
    [[nodiscard]] Result<std::shared_ptr<const Imported>> readImported(EpisodeId id);
    /// Gives a loaded episode what it was imported from, or with null lets go of it.
    void setImported(EpisodeId id, std::shared_ptr<const Imported> imported);
    /// Reads every episode with all of it: for what concerns the whole show.
    [[nodiscard]] Result<> loadAll();

    /// Backs up what there is before more comes; nothing where there is nothing yet.
    void backUpBeforeImport();
    /// Why the latest backup that was due could not be made; nothing where it was. Known of all of them once
    /// this is closed. In any thread.
    [[nodiscard]] std::optional<Error> backupTrouble() const;
    /// Does what planImport() planned.
    [[nodiscard]] Result<> import(const ImportPlan &plan);
    /// Lets go of what came in: of the episodes, and of the content of the steps up to this one, as far as
    /// they are kept. All is read again where it is needed. Nobody may be looking at the episodes.
    void release(const std::vector<EpisodeId> &episodes, qint64 upTo);
    /// Lets go of the content of all loaded episodes but these: of those that nobody looks at. Nothing
    /// happens while somebody holds them, or while something done is not kept yet.
    void releaseAllBut(std::span<const EpisodeId> episodes);
    /// While one of these lives, no episode is let go of by releaseAllBut().
    using Hold = std::shared_ptr<const void>;
    [[nodiscard]] Hold hold();
    /// Waits until everything done so far is kept. In any thread, while the owner goes on.
    [[nodiscard]] Result<> keep();
    /// Keeps, publishes and closes. After an error nothing is lost: the working copy stays, and opening
    /// carries on from it.
    /// In any thread, while the owner waits for it.
    [[nodiscard]] Result<> close();
    /// Whether nothing was done yet in a project that has no file.
    [[nodiscard]] bool isUntouched() const;
    /// Removes what was done since the file was written; only the destructor may follow.
    void discard();

private:
    ProjectSession(std::unique_ptr<ProjectStore> store, const QString &author);
    [[nodiscard]] static Result<std::unique_ptr<ProjectSession>>
    wire(Result<std::unique_ptr<ProjectStore>> store, const QString &author);

    mutable std::mutex m_mutex;
    std::optional<Error> m_backupTrouble; ///< threads of the store's write it
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<History> m_history;
    QStringList m_remarks;
    std::weak_ptr<const void> m_hold;
};

} // namespace Ropewalk
