// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/base/id.h"

#include <QLockFile>

#include <chrono>
#include <memory>
#include <vector>

namespace Ropewalk
{

/// A process, so that it is not taken for a later one of the same number.
struct ProcessMark {
    QString host;
    QString program;
    qint64 pid = 0;
    QString started; ///< as the system counts it; empty where it cannot be told

    [[nodiscard]] static ProcessMark own();
    /// Whether it still runs. One on another computer is taken to run.
    [[nodiscard]] bool isAlive() const;
};

/// The folder of one working copy: work.db and owner.json, below sessions/ in the state folder. It stays
/// until what is in it is in a published file.
struct Session {
    QString folder;
    QString path; ///< the user's file, resolved; empty where there is none yet
    ProcessMark owner;

    [[nodiscard]] QString workPath() const { return folder + QStringLiteral("/work.db"); }
    /// Makes the folder, for nobody else to read, and owner.json.
    [[nodiscard]] static Result<Session> create(const QString &stateFolder, ProjectId project,
                                                const QString &path);
    /// All that lie in the state folder, oldest first.
    [[nodiscard]] static std::vector<Session> all(const QString &stateFolder);
    /// The project, as the folder's name has it.
    [[nodiscard]] ProjectId project() const;
    /// Makes this process the owner, and `path` the file.
    [[nodiscard]] Result<> writeOwner();
    /// Says that nobody has it open any more: the next one may carry on.
    void release();
    /// Names the folder after a project that has come to be known. Nothing in it may be open.
    [[nodiscard]] Result<> rename(ProjectId project);
    /// Waits until the names of the folder and of what is in it have reached the disk.
    [[nodiscard]] Result<> sync() const;
    void remove() const;
};

/// Where working copies and locks are: the folder given, else the user's own for such things. It is made, and
/// returned without symbolic links.
[[nodiscard]] Result<QString> stateFolder(const QString &wanted);

/// The right to write one project file, held as long as the object lives. Advice between programs of one
/// user: nothing is written beside the file.
class ProjectLock final
{
public:
    /// Busy, saying by whom, where a running process has it and does not let go within `patience`.
    [[nodiscard]] static Result<std::unique_ptr<ProjectLock>>
    take(const QString &stateFolder, const QString &path, std::chrono::milliseconds patience);
    ~ProjectLock();

    /// Whether a running process has the file.
    [[nodiscard]] static bool isTaken(const QString &stateFolder, const QString &path);

private:
    explicit ProjectLock(const QString &name);

    QString m_infoPath;
    QLockFile m_file;
};

} // namespace Ropewalk
