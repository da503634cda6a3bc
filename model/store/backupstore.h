// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/base/id.h"
#include "model/store/backupthinning.h"

#include <QString>

#include <vector>

namespace Ropewalk
{

/// A backup as its name has it, without looking into it.
struct Backup {
    QString path;
    qint64 timeMs = 0; ///< when it was made; since 1970, UTC
    qint64 size = 0;
    bool isPinned = false; ///< never goes by itself
};

/// What is in a backup.
struct BackupFacts {
    int episodes = 0;
    int turns = 0;
    qint64 words = 0;
    QString appVersion; ///< of the program that wrote it
    QStringList titles; ///< of the episodes, in order
};

/// The backups of projects: copies of published files in a folder for each project, <folder>/<project>/. The
/// names say when each was made and whether it is pinned; nothing else is written. Any number of programs may
/// use a folder at a time, in any thread; an object holds nothing but the folder's name.
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
    [[nodiscard]] Result<Backup> add(ProjectId project, const QString &file, qint64 nowMs) const;
    /// Whether it is time for another: the latest is further from `nowMs` than `interval`.
    [[nodiscard]] bool isDue(ProjectId project, qint64 nowMs, qint64 intervalMs) const;
    /// The latest first; unfinished ones and strange files are left out.
    [[nodiscard]] std::vector<Backup> list(ProjectId project) const;
    /// Looks into one, which stays as it is. Damaged where the check fails, and as of opening a project.
    [[nodiscard]] static Result<BackupFacts> factsOf(const QString &path);
    /// Copies one to `target`, which must not be there yet.
    [[nodiscard]] static Result<> restore(const Backup &backup, const QString &target);

    static constexpr qint64 usualIntervalMs = qint64(30) * 60 * 1000;

private:
    [[nodiscard]] QString folderOf(ProjectId project) const;
    void sweep(const QString &folder, qint64 nowMs) const;
    void thin(ProjectId project, qint64 nowMs) const;

    QString m_folder;
};

} // namespace Ropewalk
