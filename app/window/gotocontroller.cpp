// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/gotocontroller.h"

#include "widgets/editor/editorview.h"

namespace Ropewalk
{

GotoController::GotoController(GotoBar &bar, EditorView &view, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_view(view)
{
    connect(&bar, &GotoBar::targetChanged, this, &GotoController::answer);
    connect(&bar, &GotoBar::goWanted, this, &GotoController::go);
    connect(&bar, &GotoBar::closed, this, [this] { m_view.setFocus(); });
}

void GotoController::setEpisode(const Project *project, EpisodeId episode)
{
    m_project = project;
    m_episode = episode;
    answer();
}

void GotoController::open()
{
    m_bar.open();
}

void GotoController::answer()
{
    const auto target = m_bar.target();
    const Episode *episode = m_project ? m_project->episode(m_episode) : nullptr;
    if (!target)
        return;
    const qint64 turns = episode ? episode->transcript().turnCount() : 0;
    m_bar.setAnswer(tr("Turn %1 of %2").arg(target->value).arg(turns),
                    target->kind == GotoTarget::Kind::Turn && target->value >= 1 && target->value <= turns);
}

void GotoController::go()
{
    const Episode *episode = m_project ? m_project->episode(m_episode) : nullptr;
    const auto target = m_bar.target();
    if (!episode || !target || target->value < 1 || target->value > episode->transcript().turnCount())
        return;
    const Position at{episode->transcript().turnAt(target->value - 1).lines.front().id, 0};
    m_view.setCaret({at, at});
    m_bar.closeBar();
}

} // namespace Ropewalk
