// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/projectcontroller.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace Ropewalk
{

namespace
{

using Opened = Result<std::unique_ptr<ProjectSession>>;
using Read = Result<std::unique_ptr<Episode>>;
using ReadImported = Result<std::shared_ptr<const Imported>>;

/// The episode to show first: where somebody was last, else the first one.
EpisodeId firstEpisode(const Project &project, const ProjectPlace &place)
{
    const auto &episodes = project.episodes();
    if (std::ranges::contains(episodes, place.episode))
        return place.episode;
    return episodes.empty() ? EpisodeId{} : episodes.front();
}

} // namespace

ProjectController::Opener ProjectController::openerOf(const QString &path)
{
    return [path](const QString &author) {
        return ProjectSession::open(path, author, ProjectSession::Later::Read);
    };
}

ProjectController::ProjectController(const Settings &settings, const WindowState &state, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_state(state)
{
}

ProjectController::~ProjectController() = default;

QString ProjectController::path() const
{
    return m_session ? m_session->store().path() : QString();
}

void ProjectController::queue(std::function<void()> job)
{
    m_jobs.push_back(std::move(job));
    runNext();
}

void ProjectController::runNext()
{
    while (!isBusy() && !m_jobs.empty()) {
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job();
    }
}

void ProjectController::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    replace(whole, openerOf(whole));
}

void ProjectController::reopen()
{
    queue([this] {
        const QString file = path();
        if (file.isEmpty())
            return;
        m_jobs.emplace_front([this, file] { openNow(file, openerOf(file)); });
        m_jobs.emplace_front([this] { closeNow(); });
    });
}

void ProjectController::create()
{
    replace({}, [](const QString &author) { return ProjectSession::begin(author); });
}

void ProjectController::resume(const QString &folder)
{
    replace({}, [folder](const QString &author) { return ProjectSession::resume(folder, author); });
}

void ProjectController::replace(const QString &path, const Opener &opener)
{
    queue([this, path, opener] {
        if (m_session && !path.isEmpty() && QFileInfo(path) == QFileInfo(this->path()))
            return;
        // In front of what was asked for since.
        m_jobs.emplace_front([this, path, opener] { openNow(path, opener); });
        if (m_session)
            m_jobs.emplace_front([this] { closeNow(); });
    });
}

void ProjectController::openNow(const QString &path, const Opener &opener)
{
    Q_EMIT opening(path);
    QThread *const own = thread();
    const auto places = m_state.places();
    m_work.start<Opened>(
        [opener, places, own, author = m_settings.author()](const Worker::Progress &) {
            Opened opened = opener(author);
            if (opened) {
                const Project &project = (*opened)->project();
                const EpisodeId first = firstEpisode(project, places.value(project.id()));
                // An episode that cannot be read is no reason not to open the others: load() will say so.
                if (!first.isNull()) {
                    if (auto episode = (*opened)->read(first))
                        (*opened)->take(std::move(*episode));
                }
                (*opened)->moveToThread(own);
            }
            return opened;
        },
        [this, path](Opened opened) {
            if (opened) {
                m_session = std::move(*opened);
                Q_EMIT this->opened();
            } else {
                Q_EMIT notOpened(path, opened.error());
            }
            runNext();
        });
}

void ProjectController::close()
{
    queue([this] { closeNow(); });
}

void ProjectController::closeNow()
{
    if (!m_session) {
        Q_EMIT closed();
        return;
    }
    Q_EMIT aboutToClose();
    m_session->history().endTyping();
    if (m_session->isUntouched()) {
        m_session->discard();
        drop();
        return;
    }
    m_work.start<Result<>>([session = m_session.get()](const Worker::Progress &) { return session->close(); },
                           [this](const Result<> &result) { finishClosing(result); });
}

void ProjectController::finishClosing(const Result<> &result)
{
    const ProjectStore &store = m_session->store();
    if (!result && store.keptSequence() < m_session->history().lastSequence()) {
        m_jobs.clear();
        Q_EMIT notClosed(result.error());
        return;
    }
    const QString file = path();
    // It holds nothing but memory by now; a million lines take their time to go.
    std::shared_ptr<ProjectSession> gone = std::move(m_session);
    Q_EMIT closed();
    gone->moveToThread(nullptr);
    m_clearing.start<bool>(
        [gone = std::move(gone)](const Worker::Progress &) mutable {
            gone.reset();
            return true;
        },
        [](bool) {});
    if (!result)
        Q_EMIT closedUnpublished(file, result.error());
    runNext();
}

void ProjectController::closeAnyway()
{
    queue([this] {
        if (!m_session)
            return;
        Q_EMIT aboutToClose();
        drop();
    });
}

void ProjectController::drop()
{
    m_session.reset();
    Q_EMIT closed();
}

void ProjectController::saveAs(const QString &path)
{
    queue([this, path] { write(path, false); });
}

void ProjectController::saveCopy(const QString &path)
{
    queue([this, path] { write(path, true); });
}

void ProjectController::write(const QString &path, bool isCopy)
{
    if (!m_session)
        return;
    ProjectStore *store = &m_session->store();
    m_work.start<Result<>>(
        [store, path, isCopy](const Worker::Progress &) {
            return isCopy ? store->saveCopy(path, true) : store->saveAs(path, true);
        },
        [this, path, isCopy](const Result<> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            else if (isCopy)
                Q_EMIT copySaved(path);
            else
                Q_EMIT savedAs(path);
            runNext();
        });
}

void ProjectController::load(EpisodeId id)
{
    queue([this, id] { loadNow(id); });
}

void ProjectController::loadNow(EpisodeId id)
{
    if (!m_session)
        return;
    if (m_session->project().episode(id)) {
        Q_EMIT episodeReady(id);
        return;
    }
    m_work.start<Read>(
        [session = m_session.get(), id](const Worker::Progress &) { return session->read(id); },
        [this, id](Read read) {
            if (read) {
                m_session->take(std::move(*read));
                Q_EMIT episodeReady(id);
            } else {
                Q_EMIT failed(read.error());
            }
            runNext();
        });
}

void ProjectController::withImported(EpisodeId id, const std::function<void()> &job)
{
    queue([this, id, job] { loadImportedNow(id, job); });
}

void ProjectController::loadImportedNow(EpisodeId id, const std::function<void()> &job)
{
    const Episode *episode = m_session ? m_session->project().episode(id) : nullptr;
    if (!episode)
        return;
    if (episode->imported()) {
        job();
        return;
    }
    m_work.start<ReadImported>(
        [session = m_session.get(), id](const Worker::Progress &) { return session->readImported(id); },
        [this, id, job](ReadImported read) {
            if (!read) {
                Q_EMIT failed(read.error());
            } else if (m_session->project().episode(id)) {
                m_session->setImported(id, std::move(*read));
                job();
                m_session->setImported(id, nullptr);
            }
            runNext();
        });
}

} // namespace Ropewalk
