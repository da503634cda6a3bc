// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/database.h"
#include "model/store/projectfile.h"
#include "model/store/rowreader.h"
#include "model/store/session.h"

#include <QStringList>

namespace Ropewalk
{

/// Settings of a store. What is left out is as users have it.
struct StoreOptions {
    QString stateFolder;                        ///< for working copies and locks; the user's own where empty
    QString backupFolder;                       ///< for files that are replaced; empty for no backups
    QByteArray vfs;                             ///< SQLite's VFS by name
    std::chrono::milliseconds keepWithin{500};  ///< from the first waiting record to its commit
    std::chrono::milliseconds retryAfter{2000}; ///< a failed commit
    std::chrono::milliseconds lockPatience{1500};
};

/// Records that a working copy had and the file has not: carried on with.
struct Recovery {
    qint64 records = 0;
    qint64 firstMs = 0; ///< since 1970, UTC
    qint64 lastMs = 0;
};

/// Work on a project that is in no file, left by a program that ended: its working copy is all there is of
/// it.
struct Leftover {
    QString folder; ///< names it
    QString title;  ///< of its first episode, where it has one
    qsizetype episodes = 0;
    Recovery work;
};

/// A project that was read. Its episodes are listed, not loaded.
struct OpenedProject {
    ProjectId id;
    Catalogue catalogue;
    std::vector<Project::Header> episodes;
    std::vector<RecordHeader> records; ///< in order, from 1 without gaps
    std::optional<Recovery> recovered;
    QStringList warnings; ///< sentences for the user
    /// Work on the project that does not go on from its file, which another program changed meanwhile.
    std::vector<Leftover> aside;
    /// The program that made a project of a later version, which can be read, not changed: "0.9". Nothing for
    /// others.
    std::optional<QString> laterProgram;
};

/// A working copy in hand: what opening a file ends with. For a file of a later version it is the file
/// itself, to be read only.
struct WorkingCopy {
    QString path; ///< the user's file, resolved; empty where there is none yet
    std::unique_ptr<ProjectLock> lock;
    Session session;
    std::unique_ptr<Database> database;
    ProjectFile::State state; ///< of the user's file
    SnapshotId fileSnapshot;
    std::optional<Recovery> recovered;
    QStringList warnings;
    std::vector<Leftover> aside; ///< as OpenedProject's
    std::optional<QString> laterProgram;
};

namespace Opening
{

/// A schema that takes longer to look at is no project's.
inline constexpr std::chrono::milliseconds schemaPatience{2000};

/// Makes the working copy of a new project. `path` is empty, or names a file that does not exist yet.
[[nodiscard]] Result<WorkingCopy> create(const QString &path, ProjectId project, const StoreOptions &options);

/// Opens a file to work on: locks it, and carries on from the working copy that a program left that ended
/// without publishing, where it goes on from what the file holds; else from a new copy of the file. A file
/// that is missing but has such a working copy is opened from that.
[[nodiscard]] Result<WorkingCopy> open(const QString &path, const StoreOptions &options);

/// Carries on from one of LeftWork::leftovers(), by its folder.
[[nodiscard]] Result<WorkingCopy> resume(const QString &folder, const StoreOptions &options);

/// A database that came from somewhere: trusted once its schema is ours word for word, brought to the current
/// version. Of a user's file ProjectFile::versionOf() says first, and better, what is wrong.
[[nodiscard]] Result<std::unique_ptr<Database>> openTrusted(const QString &path, Database::Use use,
                                                            const QByteArray &vfs);

/// The file of a project that a later version made, to be read only, where it allows this program that. Else
/// an error that names the version that is needed.
[[nodiscard]] Result<std::unique_ptr<Database>> openLater(const QString &path, const QByteArray &vfs);
/// The version of the program that wrote the file last.
[[nodiscard]] QString programOf(Database &database);

/// The catalogue, the episodes and the records.
[[nodiscard]] Result<OpenedProject> readProject(Database &database);

} // namespace Opening

} // namespace Ropewalk
