// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/actiontable.h"
#include "app/window/workspaces.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;
class QVBoxLayout;

namespace Ropewalk
{

class Actions;
class CheatSheet;
class ClaimsPanel;
class ContextMenu;
class EditorView;
class EpisodesPanel;
class FindBar;
class GotoBar;
class HistoryPanel;
class IssuesPanel;
class MarkerBar;
class MarksPanel;
class MessageBars;
class OutlinePanel;
class PagePanel;
class SearchPanel;
class SourcesPanel;
class ReasonPicker;
class ReasonsPanel;
class SpeakerPicker;
class SpeakersPanel;
class SwapBar;
class TransportBar;
class Theme;
class TimelineView;
class TopicPicker;
class WelcomePage;

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
    [[nodiscard]] ContextMenu &contextMenu() const { return *m_contextMenu; }
    [[nodiscard]] EpisodesPanel &episodes() const { return *m_episodes; }
    [[nodiscard]] OutlinePanel &outline() const { return *m_outline; }
    [[nodiscard]] PagePanel &page() const { return *m_page; }
    [[nodiscard]] TopicPicker &topicPicker() const { return *m_topicPicker; }
    [[nodiscard]] SpeakersPanel &speakers() const { return *m_speakers; }
    [[nodiscard]] IssuesPanel &issues() const { return *m_issues; }
    [[nodiscard]] MarksPanel &marks() const { return *m_marks; }
    [[nodiscard]] ReasonsPanel &reasons() const { return *m_reasons; }
    [[nodiscard]] ReasonPicker &reasonPicker() const { return *m_reasonPicker; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] ClaimsPanel &claims() const { return *m_claims; }
    [[nodiscard]] SourcesPanel &sources() const { return *m_sources; }
    [[nodiscard]] SearchPanel &search() const { return *m_search; }
    [[nodiscard]] HistoryPanel &history() const { return *m_history; }
    [[nodiscard]] SpeakerPicker &picker() const { return *m_picker; }
    [[nodiscard]] FindBar &findBar() const { return *m_findBar; }
    [[nodiscard]] GotoBar &gotoBar() const { return *m_gotoBar; }
    [[nodiscard]] SwapBar &swapBar() const { return *m_swapBar; }
    [[nodiscard]] TransportBar &transport() const { return *m_transport; }
    [[nodiscard]] MarkerBar &markerBar() const { return *m_markerBar; }
    [[nodiscard]] MessageBars &bars() const { return *m_bars; }
    [[nodiscard]] WelcomePage &welcome() const { return *m_welcome; }

    void setTheme(const Theme &theme);

    /// What the middle shows: what there is to do while no project is open, that a project has no episode
    /// yet, or the transcript. Panels are shown with a project alone.
    enum class Page : quint8 { Welcome, NoEpisode, Transcript };
    void showPage(Page page);
    /// Brings a panel to light, whatever the person chose.
    void showPanel(QWidget &panel);

    [[nodiscard]] Workspaces &workspaces() const { return *m_workspaces; }
    /// Closes the window, which otherwise only says that somebody wants that.
    void closeNow();
    /// Brings the window to the front; `token` is the desktop's permission, which may be empty.
    void comeForward(const QString &token);

Q_SIGNALS:
    void closeWanted();
    void filesDropped(const QStringList &paths);
    void importWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addTools();
    void addPanels();
    QDockWidget *addPanel(QWidget *content, const QString &title, const QString &name, ActionId toggle,
                          const Workspaces::Home &home);
    [[nodiscard]] QWidget *makeCentre();
    [[nodiscard]] QWidget *makeNoEpisodePage();
    void connectActions();
    void showWorkspace();

    EditorView *m_editor = nullptr;
    Actions *m_actions = nullptr;
    ContextMenu *m_contextMenu = nullptr;
    MessageBars *m_bars = nullptr;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    QWidget *m_noEpisode = nullptr;
    FindBar *m_findBar = nullptr;
    GotoBar *m_gotoBar = nullptr;
    SwapBar *m_swapBar = nullptr;
    TransportBar *m_transport = nullptr;
    MarkerBar *m_markerBar = nullptr;
    EpisodesPanel *m_episodes = nullptr;
    OutlinePanel *m_outline = nullptr;
    PagePanel *m_page = nullptr;
    TopicPicker *m_topicPicker = nullptr;
    SpeakersPanel *m_speakers = nullptr;
    ClaimsPanel *m_claims = nullptr;
    SourcesPanel *m_sources = nullptr;
    SearchPanel *m_search = nullptr;
    HistoryPanel *m_history = nullptr;
    SpeakerPicker *m_picker = nullptr;
    IssuesPanel *m_issues = nullptr;
    MarksPanel *m_marks = nullptr;
    ReasonsPanel *m_reasons = nullptr;
    ReasonPicker *m_reasonPicker = nullptr;
    TimelineView *m_timeline = nullptr;
    CheatSheet *m_cheatSheet = nullptr;
    Workspaces *m_workspaces = nullptr;
    QList<ActionId> m_panelActions;
    bool m_mayClose = false;
};

} // namespace Ropewalk
