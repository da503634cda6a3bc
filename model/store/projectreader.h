// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/opening.h"
#include "model/store/textreader.h"

#include <QTemporaryDir>

namespace Ropewalk
{

/// A project to read only: neither the file nor anybody's working copy is changed, and nobody is kept from
/// writing. Used in one thread.
///
/// It is the published file; but where a program ended before it published, its working copy, if that goes on
/// from the file. What a running program has not published is not in it: isOpenElsewhere() tells.
class ProjectReader final
{
public:
    /// Errors as of ProjectStore::open(), without Busy. A project of a later version is read where that says
    /// that it may be, with a warning.
    [[nodiscard]] static Result<std::unique_ptr<ProjectReader>> open(const QString &path,
                                                                     const StoreOptions &options = {});

    /// The content of a file as it is on disk, whatever working copies there are.
    struct FileDatabase {
        std::unique_ptr<QTemporaryDir> folder; ///< of the copy that had to be made, if one had
        std::unique_ptr<Database> database;
        std::optional<QString> laterProgram; ///< as in OpenedProject
    };
    [[nodiscard]] static Result<FileDatabase> openDatabase(const QString &path, const QByteArray &vfs = {});

    [[nodiscard]] const OpenedProject &opened() const { return m_opened; }
    /// Whether a running program has the project open, so that there may be newer work. A warning says so
    /// too.
    [[nodiscard]] bool isOpenElsewhere() const { return m_isOpenElsewhere; }

    [[nodiscard]] Result<EpisodeData> loadEpisode(EpisodeId id);
    /// Null where nothing was imported.
    [[nodiscard]] Result<std::shared_ptr<const Imported>> loadImported(EpisodeId id);
    [[nodiscard]] Result<std::vector<AppliedEdit>> loadEdits(GroupId group);
    void readText(const std::function<void(TextReader &)> &read);
    /// What SQLite finds wrong in the whole file; empty where all is well. Takes some time.
    [[nodiscard]] Result<QStringList> check();

private:
    ProjectReader() = default;
    [[nodiscard]] Result<> openFile(const QString &path, const QByteArray &vfs);
    void lookForWorkingCopy(const QString &path, bool fileExists, const StoreOptions &options);

    OpenedProject m_opened;
    bool m_isOpenElsewhere = false;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the copy of what must not be touched
    std::unique_ptr<Database> m_database;
};

} // namespace Ropewalk
