// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "widgets/find/gotobar.h"

#include <QObject>

namespace Ropewalk
{

class EditorView;

/// Goes to a turn, a time or a page of the episode on screen: answers what the bar asks, and moves the view's
/// caret. Owned by the window.
class GotoController final : public QObject
{
    Q_OBJECT

public:
    GotoController(GotoBar &bar, EditorView &view, QObject *parent = nullptr);

    /// The episode on screen, null where there is none; it must outlive the next call.
    void setEpisode(const Project *project, EpisodeId episode);

public Q_SLOTS:
    void open();

private:
    void answer();
    void go();

    GotoBar &m_bar;
    EditorView &m_view;
    const Project *m_project = nullptr;
    EpisodeId m_episode;
};

} // namespace Ropewalk
