// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/projectcontroller.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

namespace Ropewalk
{

/// Sees to it that the project's file is written: when asked to, when the person pauses, now and then while
/// they do not, and when the program is left for another. Knows how the file stands, and says when that
/// changes. Owned by the application.
class Saver final : public QObject
{
    Q_OBJECT

public:
    Saver(ProjectController &projects, const Settings &settings, QObject *parent = nullptr);

    /// Where the file stands.
    struct State {
        QDateTime kept;     ///< when something was kept last; at first, when the file was written
        QDateTime written;  ///< when the file was written last; null where there is none
        QDateTime behind;   ///< since when something is kept that is not in the file; null where all is
        bool isKept = true; ///< false while something cannot be kept
    };
    [[nodiscard]] const State &state() const { return m_state; }

    /// Writes the file now. The project must have one.
    void save();
    /// Writes over what another program has made of the file meanwhile.
    void overwrite();
    /// Looks whether another program changed the file.
    void look();

Q_SIGNALS:
    void stateChanged();
    void saved();
    void notKept(const Ropewalk::Error &error);
    /// All is kept again.
    void keptAgain();
    void notSaved(const Ropewalk::Error &error);
    /// On disk is not what this program wrote last.
    void fileChanged(Ropewalk::ProjectStore::FileNow now);

private:
    void start();
    void connectStore();
    void stop();
    void noteRecord();
    void noteKept();
    void noteSaved();
    void watch();

    ProjectController &m_projects;
    const Settings &m_settings;
    State m_state;
    QTimer m_pause; ///< runs out when nothing was done for a while
    QTimer m_while; ///< runs out when something was not in the file for a while
    QFileSystemWatcher m_watcher;
};

} // namespace Ropewalk
