// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/filechooser.h"
#include "app/window/projectcontroller.h"
#include "app/window/saver.h"
#include "model/formats/registry.h"

namespace Ropewalk
{

class Actions;
class WelcomePage;

/// The file menu, the welcome page, and files that come from outside: opens, saves, closes, and remembers
/// what was open last. Owned by the application.
class FileController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        const Actions &actions;
        WelcomePage &welcome;
        ProjectController &projects;
        Saver &saver;
        WindowState &state;
        FileChooser &chooser;
        const FormatRegistry &formats;
    };
    explicit FileController(const Desk &desk, QObject *parent = nullptr);

    /// Opens the first project among the files, and imports the transcripts.
    void openFiles(const QStringList &paths);
    void saveAs();
    void saveCopy();
    /// Lists again what there is to open.
    void fillWelcome();

Q_SIGNALS:
    /// Transcripts are to be read, into the project that is open or a new one.
    void importWanted(const QStringList &paths);
    void exportWanted();
    void sampleWanted();
    void said(const QString &message);

private:
    void connectActions();
    void connectWelcome();
    void chooseToOpen();
    void chooseToImport();
    void save();
    void fillRecent();
    void showLeft(const std::vector<Leftover> &left);
    [[nodiscard]] QString transcriptFilter() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] FileRequest savingRequest() const;

    Desk m_desk;
    Worker m_looking;
};

} // namespace Ropewalk
