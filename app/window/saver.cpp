// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/saver.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <chrono>

namespace Ropewalk
{

namespace
{

/// While somebody never pauses the file is written all the same, after this many pauses' time.
constexpr int pausesAWhile = 4;

} // namespace

Saver::Saver(ProjectController &projects, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_settings(settings)
{
    for (QTimer *timer : {&m_pause, &m_while}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Saver::save);
    }
    connect(&projects, &ProjectController::opened, this, &Saver::start);
    connect(&projects, &ProjectController::aboutToClose, this, &Saver::stop);
    connect(&projects, &ProjectController::notClosed, this, &Saver::connectStore);
    connect(&projects, &ProjectController::savedAs, this, &Saver::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
        else if (!m_state.behind.isNull())
            save();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Saver::look);
}

void Saver::start()
{
    const ProjectStore &store = m_projects.session()->store();
    const QFileInfo file(store.path());
    m_state = {};
    if (!store.path().isEmpty() && file.exists())
        m_state.kept = m_state.written = file.lastModified();
    if (store.isFileBehind())
        m_state.behind = QDateTime::currentDateTime();
    connectStore();
    Q_EMIT stateChanged();
}

void Saver::connectStore()
{
    ProjectSession &session = *m_projects.session();
    ProjectStore &store = session.store();
    // The store's signals come from a thread of its own.
    connect(&session.history(), &History::recorded, this, &Saver::noteRecord);
    connect(&store, &ProjectStore::kept, this, &Saver::noteKept);
    connect(&store, &ProjectStore::published, this, &Saver::noteSaved);
    connect(&store, &ProjectStore::notKept, this, [this](const Error &error) {
        m_state.isKept = false;
        Q_EMIT stateChanged();
        Q_EMIT notKept(error);
    });
    connect(&store, &ProjectStore::notPublished, this,
            [this](const Error &error) { Q_EMIT notSaved(error); });
    watch();
}

void Saver::stop()
{
    m_pause.stop();
    m_while.stop();
    if (ProjectSession *session = m_projects.session()) {
        session->history().disconnect(this);
        session->store().disconnect(this);
    }
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
}

void Saver::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    const QString path = m_projects.path();
    if (!path.isEmpty() && QFileInfo::exists(path))
        m_watcher.addPath(path);
}

void Saver::save()
{
    m_pause.stop();
    m_while.stop();
    ProjectSession *session = m_projects.session();
    if (session && !session->store().path().isEmpty())
        session->store().publishSoon();
}

void Saver::overwrite()
{
    if (m_projects.session())
        m_projects.saveAs(m_projects.path());
}

void Saver::look()
{
    if (!m_projects.session())
        return;
    const auto now = m_projects.session()->store().fileNow();
    if (now != ProjectStore::FileNow::Same)
        Q_EMIT fileChanged(now);
    watch();
}

void Saver::noteRecord()
{
    const std::chrono::seconds pause(m_settings.values().autosaveSeconds);
    m_pause.start(pause);
    if (!m_while.isActive())
        m_while.start(pause * pausesAWhile);
    if (!m_state.behind.isNull())
        return;
    m_state.behind = QDateTime::currentDateTime();
    Q_EMIT stateChanged();
}

void Saver::noteKept()
{
    const bool wasKept = std::exchange(m_state.isKept, true);
    m_state.kept = QDateTime::currentDateTime();
    Q_EMIT stateChanged();
    if (!wasKept)
        Q_EMIT keptAgain();
}

void Saver::noteSaved()
{
    m_state.written = QDateTime::currentDateTime();
    m_state.kept = std::max(m_state.kept, m_state.written);
    m_state.behind = {};
    // What comes from the store's thread may come when the project is closed.
    if (!m_projects.session())
        return;
    if (m_projects.session()->store().isFileBehind())
        m_state.behind = m_state.written;
    Q_EMIT stateChanged();
    Q_EMIT saved();
    look();
}

} // namespace Ropewalk
