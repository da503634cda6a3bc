// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/storethread.h"

#include "model/store/ballast.h"
#include "model/store/rowwriter.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Ropewalk
{

namespace
{

/// So many records wait at most while all goes well; more while nothing can be kept, but then no more edits
/// are to be made.
constexpr size_t mostWaiting = 1000;

} // namespace

Result<StoreThread::Begin> StoreThread::readBegin(Database &database)
{
    RowReader reader(database);
    const auto project = reader.projectId();
    const Begin begin{project.value_or(ProjectId{}), reader.snapshot(), reader.lastSequence()};
    if (!project)
        return std::unexpected(project.error());
    if (auto result = database.result(); !result)
        return std::unexpected(result.error());
    return begin;
}

StoreThread::StoreThread(WorkingCopy copy, const Begin &begin, const StoreOptions &options, Listener listener)
    : m_options(options)
    , m_listener(std::move(listener))
    , m_copy(std::move(copy))
    , m_project(begin.project)
    , m_path(m_copy.path)
    , m_file{m_copy.state, m_copy.fileSnapshot}
    , m_kept(begin.lastSequence)
    , m_published(begin.snapshot.sequence)
    , m_hasSnapshot(!begin.snapshot.id.isNull() && m_copy.state.exists)
{
    m_thread = std::thread([this] { run(); });
}

StoreThread::~StoreThread()
{
    finish(End::Keep);
}

void StoreThread::append(RecordPointer record)
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_isFailing; });
    if (m_waiting.empty() && !m_isFailing)
        m_due = Clock::now() + m_options.keepWithin;
    m_waiting.push_back(std::move(record));
    if (m_waiting.size() >= mostWaiting && !m_isFailing)
        m_due = Clock::now();
    m_work.notify_one();
}

Result<> StoreThread::flush()
{
    std::promise<Result<>> promise;
    post([&] { promise.set_value(commitWaiting()); });
    return promise.get_future().get();
}

std::future<Result<>> StoreThread::publish(Target target)
{
    auto publishing = std::make_shared<Publishing>();
    publishing->target = std::move(target);
    auto future = publishing->promise.get_future();
    post([this, publishing] {
        m_publishings.push_back(publishing);
        if (m_publishings.size() == 1)
            startPublishing();
    });
    return future;
}

bool StoreThread::isFull() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isFailing && m_waiting.size() >= mostWaiting;
}

bool StoreThread::isFileBehind() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_waiting.empty() || !m_hasSnapshot || m_kept != m_published;
}

QString StoreThread::path() const
{
    const std::scoped_lock lock(m_mutex);
    return m_path;
}

StoreThread::File StoreThread::file() const
{
    const std::scoped_lock lock(m_mutex);
    File file = m_file;
    file.isBeingWritten = m_isPublishing;
    return file;
}

void StoreThread::finish(End end)
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_work.notify_one();
    m_thread.join();
    if (m_backupFinisher.joinable())
        m_backupFinisher.join();
    const bool isWhole = !isFileBehind();
    m_copy.database.reset();
    if (m_copy.laterProgram)
        return; // there is no working copy
    if (end == End::Remove || (end == End::RemoveIfPublished && isWhole)) {
        m_copy.session.remove();
        for (const Session &session : m_abandoned)
            session.remove();
    } else {
        Ballast::release(m_copy.session.folder);
        m_copy.session.release();
    }
    m_copy.lock.reset();
}

void StoreThread::post(std::function<void()> task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_work.notify_one();
}

/// False when there is nothing left to do, for good.
bool StoreThread::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto isIdle = [this] { return m_tasks.empty() && !m_isPublishing && m_backups == 0; };
    while (true) {
        const bool isCopying = !m_publishings.empty() && !m_publishings.front()->isCopied;
        if (!m_tasks.empty() || isCopying)
            return true;
        if (m_isEnding && isIdle())
            return false;
        if (m_waiting.empty())
            m_work.wait(lock);
        else if (Clock::now() >= m_due || m_work.wait_until(lock, m_due) == std::cv_status::timeout)
            return true;
    }
}

void StoreThread::run()
{
    if (!m_copy.laterProgram)
        Ballast::make(m_copy.session.folder);
    while (waitForWork()) {
        std::function<void()> task;
        bool isDue = false;
        {
            const std::scoped_lock lock(m_mutex);
            isDue = m_beforeBackup.value_or(m_waiting.size()) > 0 && Clock::now() >= m_due;
            if (!isDue && !m_tasks.empty()) {
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
            }
        }
        if (isDue)
            commitWaiting();
        else if (task)
            task();
        else
            goOnPublishing();
    }
    commitWaiting();
}

Result<> StoreThread::commitWaiting()
{
    std::vector<RecordPointer> records;
    {
        const std::scoped_lock lock(m_mutex);
        const auto count = std::ptrdiff_t(m_beforeBackup.value_or(m_waiting.size()));
        records.assign(m_waiting.begin(), m_waiting.begin() + count);
    }
    if (records.empty())
        return {};
    Result<> written = writeRecords(records);
    if (!written && m_copy.database->errorCode() == SQLITE_FULL && Ballast::release(m_copy.session.folder))
        written = writeRecords(records);
    {
        const std::scoped_lock lock(m_mutex);
        m_isFailing = !written;
        if (written) {
            m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(records.size()));
            if (m_beforeBackup)
                *m_beforeBackup -= records.size();
            m_kept = records.back()->sequence;
        }
        m_due = Clock::now() + (written ? m_options.keepWithin : m_options.retryAfter);
    }
    m_room.notify_all();
    if (written)
        m_listener.kept(records.back()->sequence);
    else
        m_listener.notKept(written.error());
    return written;
}

Result<> StoreThread::writeRecords(const std::vector<RecordPointer> &records)
{
    if (m_mustMove) {
        if (auto moved = moveToNewSession(); !moved)
            return moved;
        m_mustMove = false;
    }
    Database &database = *m_copy.database;
    Transaction transaction(database);
    if (!m_isLasting) {
        // A log that lasts is of no use without the file that it belongs to.
        if (auto synced = m_copy.session.sync(); !synced)
            return synced;
        database.sync();
    }
    RowWriter writer(database);
    for (const RecordPointer &record : records) {
        writer.write(m_project, *record);
        if (!database.isOk())
            break;
    }
    auto committed = transaction.commit();
    if (!committed) {
        // After a failed sync nobody knows what the system still holds of the file: this one is not used
        // again.
        const int code = database.errorCode();
        m_mustMove = code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
    }
    m_isLasting = m_isLasting || committed.has_value();
    return committed;
}

/// Writes all of the working copy into a new folder, and goes on there. The old one stays.
Result<> StoreThread::moveToNewSession()
{
    const auto folder = stateFolder(m_options.stateFolder);
    if (!folder)
        return std::unexpected(folder.error());
    auto session = Session::create(*folder, m_project, m_copy.path);
    if (!session)
        return std::unexpected(session.error());
    auto database = Database::open(session->workPath(), Database::Use::Working, m_options.vfs);
    // By value: the error may be the one that `database` holds.
    const auto abandon = [&](Error error) {
        database = std::unique_ptr<Database>();
        session->remove();
        return std::unexpected(std::move(error));
    };
    if (!database)
        return abandon(database.error());
    sqlite3_backup *backup =
        sqlite3_backup_init((*database)->handle(), "main", m_copy.database->handle(), "main");
    const int stepped = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return abandon(databaseError(stepped == SQLITE_DONE ? finished : stepped,
                                     QString::fromUtf8(sqlite3_errstr(stepped)), session->workPath()));
    const bool isWhole = (*database)->value<QString>("PRAGMA quick_check(1)") == QStringLiteral("ok") &&
                         RowReader(**database).lastSequence() == m_kept;
    if (auto result = (*database)->result(); !result)
        return abandon(result.error());
    if (!isWhole)
        return abandon(
            {Error::Kind::Damaged,
             QCoreApplication::translate("Store", "The working copy cannot be written to any more."),
             m_copy.session.folder});
    // Pages that are being copied come from the old one.
    if (!m_publishings.empty() && m_publishings.front()->publication && !m_publishings.front()->isCopied)
        endPublishing(std::unexpected(databaseError(SQLITE_IOERR_FSYNC, {}, m_copy.path)));
    m_copy.database = std::move(*database);
    m_isLasting = false;
    m_abandoned.push_back(std::exchange(m_copy.session, *session));
    return {};
}

} // namespace Ropewalk
