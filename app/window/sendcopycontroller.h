// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/filechooser.h"
#include "app/window/projectcontroller.h"
#include "model/annotation/leftout.h"
#include "widgets/backups/sendcopydialog.h"

#include <QPointer>
#include <QTemporaryDir>

namespace Ropewalk
{

class Actions;
class Appearance;
class MessageBars;

/// "Send a copy…": makes the copy that the person asks for in a folder of its own, so that its size is known,
/// and writes it where they want it. Owned by the application.
class SendCopyController final : public QObject
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
    explicit SendCopyController(const Desk &desk, QObject *parent = nullptr);
    ~SendCopyController() override;

private:
    void show();
    void make();
    void chooseTarget();
    void write(const QString &target);
    void end();

    Desk m_desk;
    QPointer<SendCopyDialog> m_dialog;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_made;                   ///< the copy; empty while there is none
    int m_copies = 0;                 ///< so many were begun
    std::unique_ptr<Worker> m_making; ///< behind the session: ends before that does
    Worker m_writing;
};

} // namespace Ropewalk
