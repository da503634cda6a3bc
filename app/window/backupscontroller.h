// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/filechooser.h"
#include "app/window/projectcontroller.h"
#include "model/store/backupstore.h"
#include "widgets/backups/backupsdialog.h"
#include "widgets/common/message.h"

#include <QPointer>

namespace Ropewalk
{

class Actions;
class Appearance;
class MessageBars;

/// Backups in the window: says in a bar where one could not be made, shows what there is of a project, opens
/// one as a copy, and lets one take the project's place. Owned by the application.
///
/// Restoring closes the project, backs up its file as it is then, puts the backup in its place and opens
/// that. Where any of it fails, what was there stays.
class BackupsController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        MessageBars &bars;
        ProjectController &projects;
        FileChooser &chooser;
        const Actions &actions;
        const Appearance &appearance;
    };
    explicit BackupsController(const Desk &desk, QObject *parent = nullptr);
    ~BackupsController() override;

    /// Backs up the project as it is now, without waiting; what is done next is not in there.
    void backUpBefore(const BackupReason &reason);
    /// What to do about a file that cannot be opened: nothing where there is no backup of it.
    [[nodiscard]] std::optional<Message::Action> offer(const QString &path);
    [[nodiscard]] BackupsDialog *dialog() const { return m_dialog; }

private:
    /// Whose backups are shown.
    struct Shown {
        ProjectId project;
        QString path; ///< its file; empty where it has none
        bool isOpen = false;
    };
    void connectStore();
    void showTrouble(const Error &error);
    void showOpen();
    void show(const Shown &shown);
    void list();
    void countNow();
    void countNext();
    [[nodiscard]] const Backup *find(const QString &key) const;
    void chooseCopy(const Backup &backup);
    void writeCopy(const Backup &backup, const QString &target);
    void pin(const Backup &backup, bool isPinned);
    void restore(const Backup &backup);
    void replaceFile(const Backup &backup);
    void finishRestoring(const Backup &backup, const Result<QString> &kept);
    void close();

    Desk m_desk;
    BackupStore m_store;
    Shown m_shown;
    std::vector<Backup> m_backups;
    size_t m_counted = 0;
    QPointer<BackupsDialog> m_dialog;
    bool m_isUnpublished = false; ///< the project was closed, and its file could not be written
    Worker m_working;
    std::unique_ptr<Worker> m_counting; ///< behind the session: ends before that does
};

} // namespace Ropewalk
