// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

#include <QObject>
#include <QStringList>

namespace Ropewalk
{

class Dictionaries;
class FileChooser;
class Player;
class MainWindow;
class ProjectController;
class Settings;

/// The composition root of the program with the window: makes everything that lives as long as the program,
/// and connects it. One is made in main(), behind the QApplication.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// Where the program keeps what is its own.
    struct Folders {
        QString settings; ///< what people choose
        QString state;    ///< what the window remembers
        QString runtime;  ///< for the socket by which starts find each other

        [[nodiscard]] static Folders standard();
    };

    /// What the program has from the system; all of it outlives the application.
    struct Outside {
        FileChooser &chooser; ///< asks people for files
        Player &player;       ///< plays recordings
        const Dictionaries &dictionaries;
    };
    Application(const Folders &folders, const Outside &outside);
    ~Application() override;

    /// Does what the command line asks for, until the window is closed; returns the exit status.
    [[nodiscard]] int run(const QStringList &arguments);
    /// Shows the window as it was last.
    void show();
    void openFiles(const QStringList &paths);

    [[nodiscard]] MainWindow &window() const;
    [[nodiscard]] ProjectController &projects() const;

private:
    struct Parts;
    void connectWindow();
    void connectEpisode();
    void connectWalk();
    void connectMessages();
    void connectLooks();
    void showPage();
    void showTitle();
    void showSettings();
    void showAbout();
    void quit();

    Folders m_folders;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Parts> m_parts;
    bool m_isQuitting = false;
};

} // namespace Ropewalk
