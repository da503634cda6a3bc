// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/mainwindow.h"

#include "app/window/actions.h"
#include "app/window/cheatsheet.h"
#include "app/window/contextmenu.h"
#include "widgets/claims/claimspanel.h"
#include "widgets/claims/sourcespanel.h"
#include "widgets/common/messagebars.h"
#include "widgets/editor/editorview.h"
#include "widgets/episodes/episodespanel.h"
#include "widgets/find/findbar.h"
#include "widgets/find/gotobar.h"
#include "widgets/find/hitlist.h"
#include "widgets/history/historypanel.h"
#include "widgets/issues/issuespanel.h"
#include "widgets/marks/markspanel.h"
#include "widgets/outline/outlinepanel.h"
#include "widgets/outline/topicpicker.h"
#include "widgets/page/pagepanel.h"
#include "widgets/reasons/reasonpicker.h"
#include "widgets/reasons/reasonspanel.h"
#include "widgets/searching/searchpanel.h"
#include "widgets/speakers/speakerpicker.h"
#include "widgets/speakers/speakerspanel.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/transport/transportbar.h"
#include "widgets/turns/markerbar.h"
#include "widgets/turns/swapbar.h"
#include "widgets/welcome/welcomepage.h"

#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
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

/// The first size, in average characters and lines of text.
constexpr int firstColumns = 190;
constexpr int firstLines = 46;
constexpr int panelColumns = 34;
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
    m_swapBar = new SwapBar(centre);
    m_markerBar = new MarkerBar(centre);
    m_transport = new TransportBar(centre);
    auto *parts = new QSplitter(Qt::Vertical, centre);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_pages);
    parts->addWidget(&m_findBar->list());
    parts->setStretchFactor(0, 1);
    m_findBar->list().hide();
    column->addWidget(m_bars);
    column->addWidget(parts, 1);
    column->addWidget(m_findBar);
    column->addWidget(m_gotoBar);
    column->addWidget(m_swapBar);
    column->addWidget(m_markerBar);
    column->addWidget(m_transport);
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
    // The panels at the sides have the window's whole height.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_workspaces = new Workspaces(*this);
    m_workspaces->setWidth(fontMetrics().averageCharWidth() * panelColumns);
    m_episodes = new EpisodesPanel(this);
    m_outline = new OutlinePanel(this);
    m_page = new PagePanel(this);
    m_topicPicker = new TopicPicker(this);
    m_speakers = new SpeakersPanel(this);
    m_claims = new ClaimsPanel(this);
    m_sources = new SourcesPanel(this);
    m_search = new SearchPanel(this);
    m_history = new HistoryPanel(this);
    m_picker = new SpeakerPicker(this);
    m_marks = new MarksPanel(this);
    m_issues = new IssuesPanel(this);
    m_reasons = new ReasonsPanel(this);
    m_reasonPicker = new ReasonPicker(this);
    m_timeline = new TimelineView(this);
    m_cheatSheet = new CheatSheet(*m_actions, this);
    constexpr auto everywhere = Workspace::Editing | Workspace::Outline | Workspace::FactCheck;
    constexpr auto left = Qt::LeftDockWidgetArea;
    constexpr auto right = Qt::RightDockWidgetArea;
    addPanel(m_episodes, tr("Episodes"), u"episodes"_s, ActionId::ShowEpisodes, {left, everywhere, {}});
    addPanel(m_outline, tr("Outline"), u"outline"_s, ActionId::ShowOutline,
             {left, Workspace::Editing | Workspace::Outline, {}, true});
    addPanel(m_reasons, tr("Reasons"), u"reasons"_s, ActionId::ShowReasons,
             {right, Workspace::Editing | Workspace::Outline, Workspace::Editing});
    addPanel(m_speakers, tr("Speakers"), u"speakers"_s, ActionId::ShowSpeakers,
             {right, Workspace::Editing, {}});
    addPanel(m_page, tr("Page"), u"page"_s, ActionId::ShowPage,
             {right, Workspace::Outline, Workspace::Outline});
    addPanel(m_claims, tr("Claims"), u"claims"_s, ActionId::ShowClaims,
             {right, Workspace::Editing | Workspace::FactCheck, Workspace::FactCheck});
    addPanel(m_sources, tr("Sources"), u"sources"_s, ActionId::ShowSources,
             {left, Workspace::FactCheck, {}, true});
    addPanel(m_issues, tr("Issues"), u"issues"_s, ActionId::ShowIssues, {right, Workspace::Editing, {}});
    addPanel(m_marks, tr("Notes"), u"marks"_s, ActionId::ShowMarks, {right, Workspace::FactCheck, {}});
    addPanel(m_search, tr("Search"), u"search"_s, ActionId::ShowSearch, {right, {}, {}});
    addPanel(m_history, tr("History"), u"history"_s, ActionId::ShowHistory, {right, {}, {}});
    QDockWidget *timeline = addPanel(m_timeline, tr("Timeline"), u"timeline"_s, ActionId::ShowTimeline,
                                     {Qt::BottomDockWidgetArea, everywhere, {}});
    timeline->setTitleBarWidget(m_timeline->header());
    connect(m_timeline, &TimelineView::closeWanted, timeline, &QDockWidget::close);
    QDockWidget *keys = addPanel(m_cheatSheet, tr("Keys"), u"keys"_s, ActionId::CheatSheet, {right, {}, {}});
    m_workspaces->reset();
    connect(m_episodes, &EpisodesPanel::importWanted, m_actions->action(ActionId::Import), &QAction::trigger);
    connect(m_cheatSheet, &CheatSheet::closeWanted, keys, &QDockWidget::close);
    m_actions->on(ActionId::CheatSheet, this, [this](bool isOn) {
        if (isOn)
            m_cheatSheet->open();
    });
}

QDockWidget *MainWindow::addPanel(QWidget *content, const QString &title, const QString &name,
                                  ActionId toggle, const Workspaces::Home &home)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    m_workspaces->add(*dock, home);
    QAction *action = m_actions->action(toggle);
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    connect(action, &QAction::triggered, dock, [this, content, dock, action](bool isOn) {
        // Who presses a key wants to see what they do not see, also where it is there behind another panel.
        const bool isBehind = dock->visibleRegion().isEmpty() && !action->shortcut().isEmpty();
        if (isOn || isBehind) {
            showPanel(*content);
            action->setChecked(true);
        } else {
            dock->hide();
        }
    });
    m_panelActions.append(toggle);
    return dock;
}

void MainWindow::connectActions()
{
    m_actions->on(ActionId::ZoomIn, m_editor, &EditorView::zoomIn);
    m_actions->on(ActionId::ZoomOut, m_editor, &EditorView::zoomOut);
    m_actions->on(ActionId::ResetZoom, m_editor, &EditorView::resetZoom);
    m_contextMenu = new ContextMenu(*m_editor, *m_actions, this);
    for (size_t at = 0; at < Workspaces::all.size(); ++at)
        m_actions->on(ActionId(int(ActionId::WorkspaceEdit) + int(at)), m_workspaces,
                      [this, at] { m_workspaces->setCurrent(Workspaces::all[at]); });
    m_actions->on(ActionId::ResetWorkspace, m_workspaces, &Workspaces::reset);
    connect(m_workspaces, &Workspaces::currentChanged, this, &MainWindow::showWorkspace);
    showWorkspace();
    m_actions->on(ActionId::Quit, this, &QWidget::close);
    m_actions->on(ActionId::FullScreen, this,
                  [this](bool isOn) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn)); });
}

void MainWindow::setTheme(const Theme &theme)
{
    m_editor->setTheme(theme);
    m_bars->setTheme(theme);
    m_speakers->setTheme(theme);
    m_marks->setTheme(theme);
    m_issues->setTheme(theme);
    m_reasons->setTheme(theme);
    m_reasonPicker->setTheme(theme);
    m_timeline->setTheme(theme);
    m_claims->setTheme(theme);
    m_sources->setTheme(theme);
    m_search->setTheme(theme);
    m_findBar->list().setTheme(theme);
    m_picker->setTheme(theme);
    m_outline->setTheme(theme);
    m_topicPicker->setTheme(theme);
    m_page->setTheme(theme);
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
    const bool hasProject = page != Page::Welcome;
    m_workspaces->setShown(hasProject);
    for (const ActionId id : m_panelActions) {
        if (id != ActionId::CheatSheet)
            m_actions->action(id)->setEnabled(hasProject);
    }
}

void MainWindow::showWorkspace()
{
    const auto at = std::ranges::find(Workspaces::all, m_workspaces->current()) - Workspaces::all.begin();
    m_actions->action(ActionId(int(ActionId::WorkspaceEdit) + int(at)))->setChecked(true);
}

void MainWindow::showPanel(QWidget &panel)
{
    auto *dock = qobject_cast<QDockWidget *>(panel.parentWidget());
    dock->show();
    dock->raise();
    m_workspaces->fitTabs();
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
