// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/storethread.h"

#include <QCoreApplication>

// The part of the store's thread that publishes.
namespace Ropewalk
{

void StoreThread::startPublishing()
{
    Publication::Request request;
    {
        const std::scoped_lock lock(m_mutex);
        m_isPublishing = true;
        request.isBeingBackedUp = m_backups > 0;
    }
    Publishing &publishing = *m_publishings.front();
    if (auto kept = commitWaiting(); !kept && !publishing.target.isCopy)
        return endPublishing(kept);
    request.snapshot = SnapshotId::create();
    request.vfs = m_options.vfs;
    request.backupFolder = m_options.backupFolder;
    request.isCopy = publishing.target.isCopy;
    if (publishing.target.path.isEmpty()) {
        if (m_copy.path.isEmpty())
            return endPublishing(failure(
                Error::Kind::Invalid,
                QCoreApplication::translate("Store", "The project has no file yet: save it under a name.")));
        request.target = m_copy.path;
        request.expected = m_copy.state;
        request.expectedSnapshot = m_copy.fileSnapshot;
        request.replacesAnything = publishing.target.replacesAnything;
    } else {
        request.target = publishing.target.path;
        request.expected = publishing.target.state;
        request.replacesAnything = publishing.target.replacesAnything;
    }
    auto publication = Publication::begin(*m_copy.database, request);
    if (!publication)
        return endPublishing(std::unexpected(publication.error()));
    publishing.publication = std::move(*publication);
}

void StoreThread::goOnPublishing()
{
    Publishing &publishing = *m_publishings.front();
    const auto copied = publishing.publication->copySome();
    if (!copied)
        return endPublishing(std::unexpected(copied.error()));
    const int progress = publishing.publication->progress();
    if (progress != publishing.progress)
        m_listener.progress(progress);
    publishing.progress = progress;
    if (!*copied)
        return;
    publishing.isCopied = true;
    if (publishing.target.isCopy) {
        const std::scoped_lock lock(m_mutex);
        publishing.publication->addRecords({m_waiting.begin(), m_waiting.end()});
    }
    Publication *publication = publishing.publication.get();
    m_finisher = std::thread([this, publication] {
        auto state = publication->finish();
        post([this, state] { finishPublishing(state); });
    });
}

void StoreThread::finishPublishing(const Result<ProjectFile::State> &state)
{
    m_finisher.join();
    const Publication &publication = *m_publishings.front()->publication;
    if (!publication.backedUp())
        m_listener.notBackedUp(publication.backedUp().error());
    else if (*publication.backedUp())
        m_listener.backedUp();
    if (m_publishings.front()->target.isCopy)
        return endPublishing(state ? Result<>() : std::unexpected(state.error()));
    m_isRefused = publication.isRefused();
    if (!state && !publication.wasReplaced())
        return endPublishing(std::unexpected(state.error()));
    const auto now = state ? state : ProjectFile::stateOf(publication.request().target);
    Result<> noted = notePublished(now.value_or(ProjectFile::State{}));
    if (!state)
        noted = std::unexpected(state.error());
    endPublishing(noted);
}

/// The file is written: from now on it is the one at hand. If the note of it cannot be made the next open()
/// makes it, so that is no failure.
Result<> StoreThread::notePublished(const ProjectFile::State &state)
{
    Publishing &publishing = *m_publishings.front();
    const Snapshot &snapshot = publishing.publication->snapshot();
    Database &database = *m_copy.database;
    Transaction transaction(database);
    database.run("INSERT OR REPLACE INTO published(snapshot_id, parent, sequence, time_ms, app_version) "
                 "VALUES(?, ?, ?, ?, ?)",
                 snapshot.id, snapshot.parent, snapshot.sequence, snapshot.timeMs,
                 QCoreApplication::applicationVersion());
    database.run("INSERT OR REPLACE INTO meta(key, value) VALUES('snapshot_id', ?)", snapshot.id.toString());
    database.run("DELETE FROM meta WHERE key='pending_snapshot'");
    ContentHash::adopt(database, publishing.publication->sums());
    [[maybe_unused]] const auto noted = transaction.commit();
    m_published = snapshot.sequence;
    m_hasSnapshot = true;
    const bool isNew = !publishing.target.path.isEmpty();
    setFile(isNew ? publishing.target.path : m_copy.path, state, snapshot.id);
    if (!isNew)
        return {};
    m_copy.lock = std::move(publishing.target.lock);
    m_copy.session.path = m_copy.path;
    return m_copy.session.writeOwner();
}

void StoreThread::setFile(const QString &path, const ProjectFile::State &state, SnapshotId snapshot)
{
    m_copy.path = path;
    m_copy.state = state;
    m_copy.fileSnapshot = snapshot;
    const std::scoped_lock lock(m_mutex);
    m_path = path;
    m_file = {state, snapshot};
}

void StoreThread::endPublishing(const Result<> &result)
{
    const auto publishing = m_publishings.front();
    m_publishings.pop_front();
    publishing->publication.reset();
    {
        const std::scoped_lock lock(m_mutex);
        m_isPublishing = !m_publishings.empty();
    }
    // A copy changes nothing about the user's file.
    if (!publishing->target.isCopy) {
        if (result)
            m_listener.published(m_published);
        else
            m_listener.notPublished(result.error());
    }
    publishing->promise.set_value(result);
    if (!m_publishings.empty())
        startPublishing();
}

} // namespace Ropewalk
