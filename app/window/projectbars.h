// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/saver.h"
#include "widgets/common/message.h"

namespace Ropewalk
{

class MessageBars;

/// Says in bars of the window how it stands with the project's file: what cannot be kept or written and what
/// to do about it, what another program did to it, what opening found. Owned by the application.
class ProjectBars final : public QObject
{
    Q_OBJECT

public:
    ProjectBars(MessageBars &bars, ProjectController &projects, Saver &saver, QObject *parent = nullptr);

    /// What can be done about a file that could not be opened, beside what is here.
    using WaysOut = std::function<std::vector<Message::Action>(const QString &path, const Error &error)>;
    void setWaysOut(WaysOut waysOut) { m_waysOut = std::move(waysOut); }

    /// What was to be done was refused since so much is not kept: says why, until it is kept.
    void sayFull(const Error &error);

Q_SIGNALS:
    void saveAsWanted();
    void saveCopyWanted();
    /// A file of the recent ones is not there.
    void forgetWanted(const QString &path);

private:
    void connectProject();
    void connectSaver();
    void showOpened();
    void showAside();
    void keepBoth();
    void showNotSaved(const Error &error);
    void showFileNow(ProjectStore::FileNow now);
    void showTrouble(const QString &id, const QString &text);
    void clear();

    MessageBars &m_bars;
    ProjectController &m_projects;
    Saver &m_saver;
    WaysOut m_waysOut;
    QStringList m_asides; ///< bars about work that does not go on from the file
    /// What a bar about the file says, and whether there was work that is not in it.
    std::optional<std::pair<ProjectStore::FileNow, bool>> m_fileSaid;
    QTimer m_patience; ///< what opens at once needs no bar
};

} // namespace Ropewalk
