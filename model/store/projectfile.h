// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

/// What can be said of a project file from outside, without a database.
namespace Ropewalk::ProjectFile
{

/// What tells one state of a file from another.
struct State {
    bool exists = false;
    quint64 device = 0;
    quint64 inode = 0;
    quint64 names = 0; ///< hard links
    quint32 mode = 0;  ///< permissions
    qint64 size = 0;
    qint64 modifiedNs = 0;     ///< since 1970, UTC
    quint32 changeCounter = 0; ///< SQLite's, bytes 24 to 27

    /// Whether it is the same file with the same times: nobody has written it.
    [[nodiscard]] bool isUntouched(const State &since) const;
};

/// The file that `path` leads to, absolute and without symbolic links, also where it is still to be made;
/// then its folder must be there.
[[nodiscard]] Result<QString> resolve(const QString &path);

/// Of a resolved path. A file that is not there is no error, one that cannot be looked at is.
[[nodiscard]] Result<State> stateOf(const QString &path);

/// Whether it is an ordinary file that may be read, and no larger than any project is; else an error.
[[nodiscard]] Result<State> checkReadable(const QString &path);

/// Looks at the first bytes and the length alone. Returns the schema's version; errors are Unreadable (no
/// file, a folder, not allowed), Foreign (no project), TooNew, and Damaged (cut short).
[[nodiscard]] Result<int> versionOf(const QString &path, int newestVersion);

/// Whether the file is one of a journal, with content that has not come into the file itself.
[[nodiscard]] bool hasJournal(const QString &path);

/// Waits until a file, or the names in a folder, have reached the disk. False, with errno, where that fails.
[[nodiscard]] bool sync(const QString &path);

/// Copies a file, and a journal of SQLite's with it, to `target`.
[[nodiscard]] Result<> copy(const QString &path, const QString &target);

} // namespace Ropewalk::ProjectFile
