// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/base/id.h"
#include "model/store/backupfacts.h"
#include "model/store/backupreason.h"
#include "model/store/backupthinning.h"

#include <QString>

#include <functional>
#include <vector>

namespace Ropewalk
{

/// A backup as its name has it, without looking into it.
struct Backup {
    QString path;
    qint64 timeMs = 0; ///< when it was made; since 1970, UTC
    qint64 size = 0;
    BackupReason reason;
    bool isPinned = false; ///< never goes by itself
};

/// The backups of projects: whole project files in a folder for each project, <folder>/<project>/, not to be
/// read by others. Their names say when each was made, why, and whether it is pinned; beside them stands in
/// the file "of" which files they are of, for the day when one cannot be read. Any number of programs may use
/// a folder at a time, in any thread; an object holds nothing but the folder's name.
class BackupStore final
{
public:
    explicit BackupStore(QString folder)
        : m_folder(std::move(folder))
    {
    }
    /// Where the user's own are: $XDG_DATA_HOME/ropewalk/backups.
    [[nodiscard]] static QString usualFolder();

    /// Copies a file that nobody writes meanwhile, checks the copy, makes sure that it is on the disk, and
    /// then thins the project's backups. A failure leaves those there are as they were.
    [[nodiscard]] Result<Backup> add(ProjectId project, const QString &file, const BackupReason &reason,
                                     qint64 nowMs) const;

    // The same for what is written by somebody else, whole or not at all.

    /// Makes the project's folder, and a name in it that is not there yet. `ofFile` is the user's file, or
    /// empty.
    [[nodiscard]] Result<QString> prepare(ProjectId project, const QString &ofFile,
                                          const BackupReason &reason, qint64 nowMs) const;
    void thin(ProjectId project, qint64 nowMs) const;
    /// What to say of an error that writing there ended with.
    [[nodiscard]] Error trouble(ProjectId project, const Error &error) const;

    /// Whether it is time for another: the latest is further from `nowMs` than `interval`.
    [[nodiscard]] bool isDue(ProjectId project, qint64 nowMs, qint64 intervalMs) const;
    /// The latest first; unfinished ones and strange files are left out.
    [[nodiscard]] std::vector<Backup> list(ProjectId project) const;
    /// The project that has backups of this file, for files that cannot be read or are gone. Where several
    /// have, the one with the latest backup.
    [[nodiscard]] std::optional<ProjectId> projectOf(const QString &file) const;
    /// Looks through one, which stays as it is: Damaged where that finds something wrong, and errors as of
    /// opening a project.
    [[nodiscard]] static Result<> check(const QString &path);
    /// The same, and counts what is in it, which takes longer; an error as soon as `isStopWanted`.
    [[nodiscard]] static Result<BackupFacts> factsOf(const QString &path,
                                                     const std::function<bool()> &isStopWanted = {});
    /// Copies one to `target`, which must not be there yet.
    [[nodiscard]] static Result<> restore(const Backup &backup, const QString &target);
    /// Pins it, or lets it go again; returns it under its new name.
    [[nodiscard]] static Result<Backup> setPinned(const Backup &backup, bool isPinned);

    static constexpr qint64 usualIntervalMs = qint64(30) * 60 * 1000;

private:
    [[nodiscard]] QString folderOf(ProjectId project) const;

    QString m_folder;
};

} // namespace Ropewalk
