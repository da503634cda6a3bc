// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/mainwindow.h"

#include "app/window/actions.h"
#include "widgets/editor/editorview.h"

#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    m_editor = new EditorView(this);
    m_editor->setAccessibleName(tr("Transcript"));
    m_actions = new Actions(this, m_editor);
    m_actions->addMenus(menuBar());
    QToolBar *tools = addToolBar(tr("Tool bar"));
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->addTools(tools);
    setCentralWidget(makeCentre());
    statusBar()->setSizeGripEnabled(false);
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_above = new QVBoxLayout;
    m_below = new QVBoxLayout;
    m_pages = new QStackedWidget(centre);
    m_pages->addWidget(m_editor);
    column->addLayout(m_above);
    column->addWidget(m_pages, 1);
    column->addLayout(m_below);
    return centre;
}

void MainWindow::addBarAbove(QWidget *bar)
{
    m_above->addWidget(bar);
}

void MainWindow::addBarBelow(QWidget *bar)
{
    m_below->addWidget(bar);
}

void MainWindow::showEditor()
{
    m_pages->setCurrentWidget(m_editor);
}

void MainWindow::showWelcome()
{
    m_pages->setCurrentIndex(m_pages->count() - 1);
}

} // namespace Ropewalk
