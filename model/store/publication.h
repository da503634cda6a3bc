// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"
#include "model/store/contenthash.h"
#include "model/store/database.h"
#include "model/store/projectfile.h"
#include "model/store/rowreader.h"

struct sqlite3_backup;

namespace Ropewalk
{

/// Writes a working copy whole to the user's file: copied page by page into a temporary file beside it, which
/// is checked, synced, and takes the file's place by one rename. Whatever fails, the file stays as it was and
/// the temporary one is removed.
///
/// begin() and copySome() belong to the working copy's thread, which may go on committing between their
/// calls; finish() may then run in any other.
class Publication final
{
public:
    struct Request {
        QString target; ///< resolved
        ProjectFile::State expected;
        SnapshotId expectedSnapshot;   ///< of the file; null where there is none
        bool replacesAnything = false; ///< whatever is there now
        SnapshotId snapshot;           ///< the new one
        QByteArray vfs;
        bool isCopy = false;          ///< the working copy does not go on from it
        QString backupFolder;         ///< where the file that is replaced is kept; empty for nowhere
        bool isBeingBackedUp = false; ///< the usual backup is not due: one is being made
    };

    [[nodiscard]] static Result<std::unique_ptr<Publication>> begin(Database &work, const Request &request);
    ~Publication();

    /// True once all is copied.
    [[nodiscard]] Result<bool> copySome();
    /// Records that the working copy could not take: they go into the file behind what is copied. After the
    /// copying, before finish().
    void addRecords(std::vector<RecordPointer> records) { m_records = std::move(records); }
    /// From 0 to 1000.
    [[nodiscard]] int progress() const;
    /// The file's new state. Where the file is no more the one that was expected, an error and isRefused().
    [[nodiscard]] Result<ProjectFile::State> finish();
    /// Whether it was not done because somebody else changed the file.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

    /// Whether the file that was replaced was backed up; an error where that was due and failed, which stops
    /// no publication. Good after finish().
    [[nodiscard]] const Result<bool> &backedUp() const { return m_backedUp; }
    /// Whether the file was replaced, also where finish() could not make sure that it stays so.
    [[nodiscard]] bool wasReplaced() const { return m_wasReplaced; }

    [[nodiscard]] const Request &request() const { return m_request; }
    /// What is in the file now; good after finish().
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    /// The sums of content that were made for it, for the working copy; good after finish().
    [[nodiscard]] const std::vector<ContentHash::Sum> &sums() const { return m_sums; }

private:
    Publication(Database &work, const Request &request);
    [[nodiscard]] Result<> makeTemporary();
    [[nodiscard]] Result<> writeRecords();
    [[nodiscard]] Result<> sign();
    [[nodiscard]] Result<> check();
    [[nodiscard]] Result<> compare();
    [[nodiscard]] Result<bool> backUp() const;
    [[nodiscard]] std::unexpected<Error> refuse(const ProjectFile::State &now);
    [[nodiscard]] Result<> replace();
    [[nodiscard]] Result<> replaceExpected();
    /// Gives the temporary file the target's name; returns what the system has against it, 0 for nothing.
    [[nodiscard]] int rename(unsigned flags) const;
    [[nodiscard]] Result<> renamed(int code) const;

    Database &m_work;
    Request m_request;
    QString m_temporary;
    ProjectFile::State m_found; ///< the target, when it was compared
    std::unique_ptr<Database> m_copy;
    sqlite3_backup *m_backup = nullptr;
    Snapshot m_snapshot;
    std::vector<ContentHash::Sum> m_sums;
    ProjectId m_project;
    std::vector<RecordPointer> m_records;
    qint64 m_lastSequence = 0;
    Result<bool> m_backedUp = false;
    bool m_isRefused = false;
    bool m_wasReplaced = false;
};

/// Whether a file that was `expected`, with this snapshot in it, and is `now` has the same content still.
[[nodiscard]] bool isSameFile(const QString &path, const ProjectFile::State &now,
                              const ProjectFile::State &expected, SnapshotId snapshot);

/// Removes what publications of `target` that were cut off an hour or longer ago left beside it.
void sweepTemporaries(const QString &target);

} // namespace Ropewalk
