// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/projectsession.h"
#include "app/session/worker.h"
#include "app/window/settings.h"
#include "app/window/windowstate.h"

#include <deque>

namespace Ropewalk
{

/// The project that is open, if one is: opens, begins, closes and saves it under other names, all off the
/// thread of the user interface; whoever wants to know connects to the signals. One thing at a time: what is
/// asked for meanwhile is done then. Owned by the application.
class ProjectController final : public QObject
{
    Q_OBJECT

public:
    ProjectController(const Settings &settings, const WindowState &state, QObject *parent = nullptr);
    ~ProjectController() override;

    /// Null while no project is open.
    [[nodiscard]] ProjectSession *session() const { return m_session.get(); }
    /// Whether something of this is under way.
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    /// The project's file; empty where it has none.
    [[nodiscard]] QString path() const;

    /// These close what is open first.
    void open(const QString &path);
    /// The open project's file again, as it is now.
    void reopen();
    void create();
    void resume(const QString &folder);
    /// Keeps, publishes and closes; never asks. Where the file cannot be written the work stays in the
    /// working copy; where something cannot be kept, nothing is closed (notClosed()).
    void close();
    /// The same, losing what is not kept.
    void closeAnyway();

    /// Writes over a file that is there: the person was asked.
    void saveAs(const QString &path);
    void saveCopy(const QString &path);

    /// Does something once all that was asked for before is done: at once where that is so.
    void then(const std::function<void()> &job) { queue(job); }

    /// Reads an episode where it is not yet: episodeReady() or failed() follows, at once where it is.
    void load(EpisodeId id);
    /// Does something while a loaded episode has what it was imported from, which is read for that and let go
    /// of behind it: at once where the episode has it anyway. Not done where it cannot be read, which
    /// failed() says, or where the episode is gone by then.
    void withImported(EpisodeId id, const std::function<void()> &job);

Q_SIGNALS:
    /// A project is being opened: the file's name, or nothing for one without.
    void opening(const QString &path);
    void opened();
    void notOpened(const QString &path, const Ropewalk::Error &error);
    /// The session is still there.
    void aboutToClose();
    void closed();
    void notClosed(const Ropewalk::Error &error);
    /// The project is closed, but its file could not be written.
    void closedUnpublished(const QString &path, const Ropewalk::Error &error);
    void episodeReady(Ropewalk::EpisodeId id);
    void savedAs(const QString &path);
    void copySaved(const QString &path);
    void failed(const Ropewalk::Error &error);

private:
    using Opener = std::function<Result<std::unique_ptr<ProjectSession>>(const QString &author)>;
    void queue(std::function<void()> job);
    void runNext();
    [[nodiscard]] static Opener openerOf(const QString &path);
    void replace(const QString &path, const Opener &opener);
    void openNow(const QString &path, const Opener &opener);
    void closeNow();
    void finishClosing(const Result<> &result);
    void drop();
    void write(const QString &path, bool isCopy);
    void loadNow(EpisodeId id);
    void loadImportedNow(EpisodeId id, const std::function<void()> &job);

    const Settings &m_settings;
    const WindowState &m_state;
    std::unique_ptr<ProjectSession> m_session;
    std::deque<std::function<void()>> m_jobs; ///< what was asked for meanwhile
    Worker m_clearing;                        ///< lets go of what was closed
    Worker m_work;                            ///< behind the session: ends before that does
};

} // namespace Ropewalk
