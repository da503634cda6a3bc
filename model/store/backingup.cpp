// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupstore.h"
#include "model/store/storethread.h"

#include <QDateTime>

// The part of the store's thread that makes backups of what is kept.
namespace Ropewalk
{

std::future<Result<>> StoreThread::backUp(const BackupReason &reason)
{
    auto promise = std::make_shared<std::promise<Result<>>>();
    auto future = promise->get_future();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_beforeBackup || m_options.backupFolder.isEmpty()) {
            promise->set_value({});
            return future;
        }
        m_beforeBackup = m_waiting.size();
        ++m_backups;
    }
    post([this, reason, promise] {
        auto publication = copyForBackup(reason);
        if (m_backupFinisher.joinable())
            m_backupFinisher.join();
        m_backupFinisher = std::thread([this, promise, publication = std::move(publication)] {
            const Result<> done =
                publication ? finishBackup(**publication) : std::unexpected(publication.error());
            if (done)
                m_listener.backedUp();
            else
                m_listener.notBackedUp(done.error());
            promise->set_value(done);
            post([this] {
                const std::scoped_lock lock(m_mutex);
                --m_backups;
            });
        });
    });
    return future;
}

/// Copies in one go: what comes after waits meanwhile, so that it is not in there.
Result<std::shared_ptr<Publication>> StoreThread::copyForBackup(const BackupReason &reason)
{
    const BackupStore store(m_options.backupFolder);
    const auto copy = [&]() -> Result<std::shared_ptr<Publication>> {
        const auto kept = commitWaiting();
        Publication::Request request;
        const auto target =
            store.prepare(m_project, m_copy.path, reason, QDateTime::currentMSecsSinceEpoch());
        if (!target)
            return std::unexpected(target.error());
        request.target = *target;
        request.snapshot = SnapshotId::create();
        request.vfs = m_options.vfs;
        request.isCopy = true;
        auto publication = Publication::begin(*m_copy.database, request);
        if (!publication)
            return std::unexpected(store.trouble(m_project, publication.error()));
        Result<bool> isCopied = false;
        while (isCopied && !*isCopied)
            isCopied = (*publication)->copySome();
        if (!isCopied)
            return std::unexpected(store.trouble(m_project, isCopied.error()));
        if (!kept) {
            const std::scoped_lock lock(m_mutex);
            const auto end = m_waiting.begin() + std::ptrdiff_t(*m_beforeBackup);
            (*publication)->addRecords({m_waiting.begin(), end});
        }
        return std::shared_ptr<Publication>(std::move(*publication));
    };
    auto copied = copy();
    const std::scoped_lock lock(m_mutex);
    m_beforeBackup.reset();
    // What was held back has waited long enough.
    if (!m_isFailing)
        m_due = Clock::now();
    return copied;
}

Result<> StoreThread::finishBackup(Publication &publication) const
{
    const BackupStore store(m_options.backupFolder);
    if (auto state = publication.finish(); !state)
        return std::unexpected(store.trouble(m_project, state.error()));
    store.thin(m_project, QDateTime::currentMSecsSinceEpoch());
    return {};
}

} // namespace Ropewalk
