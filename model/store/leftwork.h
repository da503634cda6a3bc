// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/opening.h"

/// Working copies of programs that ended before all of their work was in a file.
namespace Ropewalk::LeftWork
{

/// A session that somebody left, opened.
struct Left {
    Session session;
    std::unique_ptr<Database> database;
    Snapshot snapshot;
    SnapshotId pending;
    qint64 lastSequence = 0;

    [[nodiscard]] bool isPublished() const
    {
        return !snapshot.id.isNull() && snapshot.sequence == lastSequence;
    }
};

[[nodiscard]] Result<Left> openLeft(const Session &session, const QByteArray &vfs);

/// Of the sessions that were left for this file, the one with most in it that goes on from the file's state
/// (`file`, whose id is null where there is no file). Those that are in the file already are removed. Those
/// that do not go on from it become work without a file, which `asides` names.
[[nodiscard]] std::optional<Left> toContinue(const QString &stateFolder, const QString &path,
                                             ProjectId project, const Snapshot &file, bool fileExists,
                                             const QByteArray &vfs, QStringList &warnings,
                                             std::vector<Leftover> &asides);

/// The session of a folder, taken so that no other program carries on from it meanwhile.
struct Taken {
    Session session;
    std::unique_ptr<ProjectLock> lock;
};
[[nodiscard]] Result<Taken> take(const QString &stateFolder, const QString &folder,
                                 std::chrono::milliseconds patience);

/// What of a working copy at hand is in no file.
[[nodiscard]] std::optional<Recovery> unpublished(Database &database);

/// What was left without a file in the state folder, latest first. Takes some time.
[[nodiscard]] std::vector<Leftover> leftovers(const StoreOptions &options);

} // namespace Ropewalk::LeftWork
