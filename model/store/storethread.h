// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/backupreason.h"
#include "model/store/opening.h"
#include "model/store/publication.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace Ropewalk
{

/// The one thread that uses a working copy. It commits the records that wait, does what it is asked to
/// between, and in the time left copies pages for a publication, whose end runs in a thread of its own.
class StoreThread final
{
public:
    /// Called in the store's thread.
    struct Listener {
        std::function<void(qint64 sequence)> kept;
        std::function<void(const Error &)> notKept;
        std::function<void(int permille)> progress;
        std::function<void(qint64 sequence)> published;
        std::function<void(const Error &)> notPublished;
        // These two in a thread that a file is written in.
        std::function<void()> backedUp;
        std::function<void(const Error &)> notBackedUp;
    };

    /// What a working copy holds at the beginning.
    struct Begin {
        ProjectId project;
        Snapshot snapshot; ///< null where it was never in a file
        qint64 lastSequence = 0;
    };
    [[nodiscard]] static Result<Begin> readBegin(Database &database);

    StoreThread(WorkingCopy copy, const Begin &begin, const StoreOptions &options, Listener listener);
    /// Waits for a publication under way, and keeps what waits if it can.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    // Called from outside.

    void append(RecordPointer record);
    [[nodiscard]] Result<> flush();
    enum class IfNotKept : quint8 {
        Fail,   ///< with the error
        ReadOn, ///< what is kept
    };
    /// Keeps what waits, then runs `read` on the working copy.
    template <typename T>
    [[nodiscard]] Result<T> call(const std::function<Result<T>(Database &)> &read,
                                 IfNotKept ifNotKept = IfNotKept::Fail);

    struct Target {
        QString path; ///< resolved; empty for the file at hand
        std::unique_ptr<ProjectLock> lock;
        ProjectFile::State state;
        bool replacesAnything = false;
        bool isCopy = false; ///< the file at hand stays that; what cannot be kept goes along
    };
    /// What is kept goes to the file at hand, or to another one, which takes its place.
    [[nodiscard]] std::future<Result<>> publish(Target target);

    /// What was appended until now goes to the backups. What is appended from now on waits while it is
    /// copied, so that it is not in there. One that is asked for while another is waited for is left out:
    /// that one is of before it too.
    [[nodiscard]] std::future<Result<>> backUp(const BackupReason &reason);

    [[nodiscard]] qint64 keptSequence() const { return m_kept; }
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] bool isFileBehind() const;
    [[nodiscard]] QString path() const;
    /// The user's file as it was when this opened or wrote it last.
    struct File {
        ProjectFile::State state;
        SnapshotId snapshot;
        bool isBeingWritten = false; ///< so that it may be another one already
    };
    [[nodiscard]] File file() const;
    /// What becomes of the working copy.
    enum class End : quint8 { Keep, RemoveIfPublished, Remove };
    /// Ends the thread.
    void finish(End end);

private:
    using Clock = std::chrono::steady_clock;
    struct Publishing {
        Target target;
        std::promise<Result<>> promise;
        std::unique_ptr<Publication> publication;
        bool isCopied = false;
        int progress = -1;
    };

    void post(std::function<void()> task);
    void run();
    [[nodiscard]] bool waitForWork();
    Result<> commitWaiting();
    [[nodiscard]] Result<> writeRecords(const std::vector<RecordPointer> &records);
    [[nodiscard]] Result<> moveToNewSession();
    void startPublishing();
    void goOnPublishing();
    void finishPublishing(const Result<ProjectFile::State> &state);
    [[nodiscard]] Result<> notePublished(const ProjectFile::State &state);
    [[nodiscard]] Result<std::shared_ptr<Publication>> copyForBackup(const BackupReason &reason);
    [[nodiscard]] Result<> finishBackup(Publication &publication) const;
    void setFile(const QString &path, const ProjectFile::State &state, SnapshotId snapshot);
    void endPublishing(const Result<> &result);

    StoreOptions m_options;
    Listener m_listener;

    // Of the store's thread alone.
    WorkingCopy m_copy;
    ProjectId m_project;
    std::deque<std::shared_ptr<Publishing>> m_publishings; ///< the first one is under way
    std::thread m_finisher;
    std::thread m_backupFinisher;
    bool m_mustMove = false;
    bool m_isLasting = false; ///< what the working copy began with, and its name, have reached the disk
    std::vector<Session> m_abandoned; ///< that moveToNewSession() left: all in them is in the one at hand

    mutable std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_room;
    std::deque<RecordPointer> m_waiting;
    std::optional<size_t> m_beforeBackup; ///< so many of these may be kept before a backup is copied
    std::deque<std::function<void()>> m_tasks;
    Clock::time_point m_due;
    QString m_path;
    File m_file;
    bool m_isFailing = false;
    bool m_isPublishing = false;
    int m_backups = 0; ///< that are being made
    bool m_isEnding = false;

    std::atomic<qint64> m_kept = 0;
    std::atomic<qint64> m_published = 0;
    std::atomic<bool> m_hasSnapshot = false;
    std::atomic<bool> m_isRefused = false;
    std::thread m_thread;
};

template <typename T>
Result<T> StoreThread::call(const std::function<Result<T>(Database &)> &read, IfNotKept ifNotKept)
{
    std::promise<Result<T>> promise;
    post([&] {
        if (auto kept = commitWaiting(); !kept && ifNotKept == IfNotKept::Fail)
            promise.set_value(std::unexpected(kept.error()));
        else
            promise.set_value(read(*m_copy.database));
    });
    return promise.get_future().get();
}

} // namespace Ropewalk
