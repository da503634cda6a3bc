// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/mainwindow.h"

#include "app/window/actions.h"
#include "app/window/cheatsheet.h"
#include "widgets/claims/claimspanel.h"
#include "widgets/claims/sourcespanel.h"
#include "widgets/common/messagebars.h"
#include "widgets/editor/editorview.h"
#include "widgets/episodes/episodespanel.h"
#include "widgets/find/findbar.h"
#include "widgets/find/gotobar.h"
#include "widgets/speakers/speakerpicker.h"
#include "widgets/speakers/speakerspanel.h"
#include "widgets/welcome/welcomepage.h"

#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// The version of what panels() gives: another set of panels begins anew.
constexpr int panelsVersion = 1;
/// The first size, in average characters and lines of text.
constexpr int firstColumns = 190;
constexpr int firstLines = 46;
constexpr int panelColumns = 32;
/// Panels give way before the transcript has less room than this.
constexpr int leastColumns = 48;

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"window"_s);
    setAcceptDrops(true);
    m_editor = new EditorView(this);
    m_editor->setAccessibleName(tr("Transcript"));
    m_actions = new Actions(this, m_editor);
    m_actions->addMenus(menuBar());
    addTools();
    setCentralWidget(makeCentre());
    addPanels();
    connectActions();
    statusBar()->setSizeGripEnabled(false);
    const QSize first(fontMetrics().averageCharWidth() * firstColumns, fontMetrics().height() * firstLines);
    resize(first.boundedTo(screen()->availableSize()));
}

void MainWindow::addTools()
{
    QToolBar *tools = addToolBar(tr("Tool bar"));
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    tools->setContextMenuPolicy(Qt::PreventContextMenu);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    tools->setIconSize({size, size});
    m_actions->addTools(tools);
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_bars = new MessageBars(centre);
    m_pages = new QStackedWidget(centre);
    // Of the pages, not of the centre: the bars below may need more.
    m_pages->setMinimumWidth(fontMetrics().averageCharWidth() * leastColumns);
    m_welcome = new WelcomePage(m_pages);
    m_noEpisode = makeNoEpisodePage();
    m_editor->setFrameShape(QFrame::NoFrame);
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), m_noEpisode, static_cast<QWidget *>(m_editor)})
        m_pages->addWidget(page);
    m_findBar = new FindBar(centre);
    m_gotoBar = new GotoBar(centre);
    column->addWidget(m_bars);
    column->addWidget(m_pages, 1);
    column->addWidget(m_findBar);
    column->addWidget(m_gotoBar);
    return centre;
}

QWidget *MainWindow::makeNoEpisodePage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    auto *text = new QLabel(tr("This project has no episode yet."), page);
    auto *button = new QPushButton(tr("&Import a transcript…"), page);
    connect(button, &QPushButton::clicked, m_actions->action(ActionId::Import), &QAction::trigger);
    column->addStretch(1);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void MainWindow::addPanels()
{
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_episodes = new EpisodesPanel(this);
    m_speakers = new SpeakersPanel(this);
    m_claims = new ClaimsPanel(this);
    m_sources = new SourcesPanel(this);
    m_picker = new SpeakerPicker(this);
    m_cheatSheet = new CheatSheet(*m_actions, this);
    QDockWidget *left = addPanel(m_episodes, tr("Episodes"), u"episodes"_s, Qt::LeftDockWidgetArea,
                                 m_actions->action(ActionId::ShowEpisodes));
    QDockWidget *right = addPanel(m_speakers, tr("Speakers"), u"speakers"_s, Qt::RightDockWidgetArea,
                                  m_actions->action(ActionId::ShowSpeakers));
    QDockWidget *keys = addPanel(m_cheatSheet, tr("Keys"), u"keys"_s, Qt::RightDockWidgetArea,
                                 m_actions->action(ActionId::CheatSheet));
    QDockWidget *claims = addPanel(m_claims, tr("Claims"), u"claims"_s, Qt::RightDockWidgetArea,
                                   m_actions->action(ActionId::ShowClaims));
    QDockWidget *sources = addPanel(m_sources, tr("Sources"), u"sources"_s, Qt::RightDockWidgetArea,
                                    m_actions->action(ActionId::ShowSources));
    for (QDockWidget *dock : {claims, sources, keys}) {
        tabifyDockWidget(right, dock);
        dock->hide();
    }
    m_docks = {left, right, claims, sources};
    m_actions->action(ActionId::ShowEpisodes)->setChecked(true);
    m_actions->action(ActionId::ShowSpeakers)->setChecked(true);
    const int width = fontMetrics().averageCharWidth() * panelColumns;
    resizeDocks({left, right}, {width, width}, Qt::Horizontal);
    connect(m_episodes, &EpisodesPanel::importWanted, m_actions->action(ActionId::Import), &QAction::trigger);
    connect(m_cheatSheet, &CheatSheet::closeWanted, keys, &QDockWidget::close);
    m_actions->on(ActionId::CheatSheet, this, [this](bool isOn) {
        if (isOn)
            m_cheatSheet->open();
    });
}

QDockWidget *MainWindow::addPanel(QWidget *content, const QString &title, const QString &name,
                                  Qt::DockWidgetArea area, QAction *action)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    connect(action, &QAction::triggered, dock, [dock](bool isOn) {
        dock->setVisible(isOn);
        if (isOn)
            dock->raise();
    });
    return dock;
}

void MainWindow::connectActions()
{
    m_actions->on(ActionId::ZoomIn, m_editor, &EditorView::zoomIn);
    m_actions->on(ActionId::ZoomOut, m_editor, &EditorView::zoomOut);
    m_actions->on(ActionId::ResetZoom, m_editor, &EditorView::resetZoom);
    connect(m_editor, &EditorView::contextMenuWanted, this, &MainWindow::offerActions);
    m_actions->on(ActionId::Quit, this, &QWidget::close);
    m_actions->on(ActionId::FullScreen, this,
                  [this](bool isOn) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn)); });
}

void MainWindow::offerActions(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::SelectAll})
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::SplitTurn, ActionId::JoinTurnUp, ActionId::JoinTurnDown,
                              ActionId::ChooseSpeaker, ActionId::RestoreOriginal})
        menu->addAction(m_actions->action(id));
    menu->popup(globalPosition);
}

void MainWindow::setTheme(const Theme &theme)
{
    m_editor->setTheme(theme);
    m_bars->setTheme(theme);
    m_speakers->setTheme(theme);
    m_claims->setTheme(theme);
    m_sources->setTheme(theme);
    m_picker->setTheme(theme);
}

void MainWindow::showPage(Page page)
{
    switch (page) {
    case Page::Welcome:
        m_pages->setCurrentWidget(m_welcome);
        break;
    case Page::NoEpisode:
        m_pages->setCurrentWidget(m_noEpisode);
        break;
    case Page::Transcript:
        m_pages->setCurrentWidget(m_editor);
        m_editor->setFocus();
        break;
    }
    showPanels(page != Page::Welcome);
}

void MainWindow::showPanels(bool isShown)
{
    if (isShown == m_hasPanels)
        return;
    if (!isShown)
        m_panels = saveState(panelsVersion);
    m_hasPanels = isShown;
    if (isShown)
        restoreState(m_panels, panelsVersion);
    else
        std::ranges::for_each(m_docks, &QDockWidget::hide);
    for (const ActionId id :
         {ActionId::ShowEpisodes, ActionId::ShowSpeakers, ActionId::ShowClaims, ActionId::ShowSources})
        m_actions->action(id)->setEnabled(isShown);
}

void MainWindow::showEpisodesPanel()
{
    m_docks.first()->show();
}

void MainWindow::showPanel(QWidget &panel)
{
    QWidget *dock = panel.parentWidget();
    dock->show();
    dock->raise();
}

QByteArray MainWindow::panels() const
{
    return m_hasPanels ? saveState(panelsVersion) : m_panels;
}

void MainWindow::setPanels(const QByteArray &panels)
{
    if (m_hasPanels)
        restoreState(panels, panelsVersion);
    else if (!panels.isEmpty())
        m_panels = panels;
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    // Later, since this may be the answer to being asked to close.
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::comeForward(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    setWindowState(windowState().setFlag(Qt::WindowMinimized, false));
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (!m_mayClose) {
        Q_EMIT closeWanted();
        return;
    }
    // The program ends with its last window.
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = filesOf(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

} // namespace Ropewalk
