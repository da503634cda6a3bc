// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/episodeeditor.h"
#include "model/editing/touched.h"
#include "widgets/find/findbar.h"

#include <QObject>

namespace Ropewalk
{

class EditorView;

/// Finds and replaces in the episode on screen: binds the bar to the view, the model and the episode's
/// editor. Owned by the window. Counting and searching go on in slices of a few milliseconds, so that a
/// million lines hold up no key.
class FindController final : public QObject
{
    Q_OBJECT

public:
    FindController(FindBar &bar, EditorView &view, QObject *parent = nullptr);
    ~FindController() override;

    /// The episode on screen and what edits it, both null where there is none; they must outlive the next
    /// call.
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

private:
    void find(bool isForward);

    FindBar &m_bar;
    EditorView &m_view;
    const Project *m_project = nullptr;
    EpisodeId m_episode;
    EpisodeEditor *m_editor = nullptr;
};

} // namespace Ropewalk
