// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace Ropewalk
{

class Actions;
class EditorView;

/// The main window: a shell that gives menus, tool bar, panels, the transcript and the bars around it their
/// places, and says what happens to the window as a whole. What is done, controllers do. Owned by the
/// application.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] EditorView &editor() const { return *m_editor; }
    /// A place for bars above the transcript, and for those below it.
    void addBarAbove(QWidget *bar);
    void addBarBelow(QWidget *bar);

    /// Shows the transcript, or what there is to do while no project is open.
    void showEditor();
    void showWelcome();

private:
    QWidget *makeCentre();

    EditorView *m_editor = nullptr;
    Actions *m_actions = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_above = nullptr;
    QVBoxLayout *m_below = nullptr;
};

} // namespace Ropewalk
