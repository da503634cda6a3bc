// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/episodeeditor.h"
#include "app/window/episodesearch.h"
#include "widgets/find/findbar.h"

namespace Ropewalk
{

class EditorView;

/// Finds and replaces in the episode on screen: binds the bar to the view, the search and the episode's
/// editor. Owned by the window.
///
/// The hit that find stands at is marked in the view, with the caret before it; it is never selected. While
/// the person types what to look for, the hit goes along, from the place where they began. Next and previous
/// go on from the caret; behind the transcript's last hit come those of the page. Find also works while the
/// bar is closed: it then marks the hit alone.
class FindController final : public QObject
{
    Q_OBJECT

public:
    FindController(FindBar &bar, EditorView &view, QObject *parent = nullptr);

    /// The episode on screen and what edits it, both null where there is none; they must outlive the next
    /// call. Without an editor nothing is replaced.
    void setEpisode(const Project *project, EpisodeId episode, EpisodeEditor *editor);
    /// Takes up what changed in the project: after the view did, for each History::changed().
    void apply(const Touched &touched);

public Q_SLOTS:
    /// Opens the bar; a selection inside one line is what is looked for.
    void openFind();
    void openReplace();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);
    /// So many places are about to be replaced.
    void aboutToReplace(qsizetype places);
    /// Find stands at a place of the page, which is to be shown without taking the keyboard.
    void pageHitFound(const Ropewalk::Range &hit);

private:
    /// What is looked for, and is found as soon as enough is read.
    enum class Way : quint8 { Nothing, Next, Previous, Typed };

    [[nodiscard]] const Episode *episode() const;
    [[nodiscard]] QString selectedWords() const;
    void startSearch();
    void endSearch();
    void find(Way way);
    void goOn();
    void stand(const EpisodeSearch::Hit &hit);
    [[nodiscard]] Position placeToGoOnFrom() const;
    [[nodiscard]] bool goOnOnPage(const Position &from);
    void leaveHit();
    void showStatus();
    void replace();
    void replaceAll();
    void take(const EpisodeEditor::Outcome &outcome);

    FindBar &m_bar;
    EditorView &m_view;
    const Project *m_project = nullptr;
    EpisodeId m_episode;
    EpisodeEditor *m_editor = nullptr;
    EpisodeSearch m_search;
    Way m_way = Way::Nothing;
    Position m_origin;              ///< where the person began: what is typed is looked for from here
    std::optional<Range> m_hit;     ///< the one that find stands at, also when the bar is closed on it
    std::optional<Range> m_pageHit; ///< the same on the page
    FindTurned m_turned = FindTurned::No;
    bool m_speaks = false;   ///< what is found is to be said, since no bar shows it
    bool m_isMoving = false; ///< the caret is moved by find, not by the person
};

} // namespace Ropewalk
