// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/episodeeditor.h"
#include "app/window/projectcontroller.h"

#include <QTimer>

namespace Ropewalk
{

class EditorView;
class EpisodesPanel;

/// Which episode of the open project is on screen: shows it in the view at the place where somebody was last,
/// offers the others in the panel, changes what they are called. The view follows the project through this;
/// everybody else may listen to changed(), which comes behind it. Owned by the application.
class EpisodeController final : public QObject
{
    Q_OBJECT

public:
    EpisodeController(ProjectController &projects, WindowState &state, EditorView &view, EpisodesPanel &panel,
                      QObject *parent = nullptr);

    /// The episode on screen, and what edits it; null where there is none.
    [[nodiscard]] EpisodeId current() const { return m_current; }
    [[nodiscard]] const Episode *episode() const;
    [[nodiscard]] const Project *project() const;
    [[nodiscard]] EpisodeEditor *editor() const { return m_editor.get(); }
    /// Shows another one, once it is read.
    void show(EpisodeId id);
    /// While many episodes come in, one after another, none of them is shown unless there is none yet, and
    /// the list of them follows now and then.
    void setTakingMany(bool takesMany);
    /// Notes the place in the window's state.
    void remember();

Q_SIGNALS:
    /// A project is there; nothing of it is on screen yet.
    void begun();
    /// The project goes; nothing of it is on screen any more.
    void ended();
    /// Another episode is on screen, or none any more.
    void shown();
    /// What changed in the project, on screen or not. The view has taken it up.
    void changed(const Ropewalk::Touched &touched);
    void failed(const Ropewalk::Error &error);

private:
    void begin();
    void end();
    void put(EpisodeId id);
    void take(const Touched &touched);
    void letGo();
    void fillPanel();
    void setFacts(const EpisodeFacts &facts);

    ProjectController &m_projects;
    WindowState &m_state;
    EditorView &m_view;
    EpisodesPanel &m_panel;
    EpisodeId m_current;
    std::vector<EpisodeId> m_recent; ///< kept in memory: the current one first
    EpisodeId m_wanted;              ///< that is being read
    std::unique_ptr<EpisodeEditor> m_editor;
    bool m_takesMany = false;
    QTimer m_listIsOld; ///< runs while many come in, from the first that is not listed
};

} // namespace Ropewalk
