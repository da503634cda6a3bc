// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace Ropewalk
{

class MainWindow;

/// The composition root of the program with the window: makes everything that lives as long as the program
/// and hands it on. One is made in main(), behind the QApplication.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application();
    ~Application() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    /// Does what the command line asks for, until the window is closed; returns the exit status.
    [[nodiscard]] int run(const QStringList &arguments);

private:
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Ropewalk
