// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/findcontroller.h"

#include "widgets/editor/editorview.h"

namespace Ropewalk
{

FindController::FindController(FindBar &bar, EditorView &view, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_view(view)
{
    connect(&bar, &FindBar::nextWanted, this, &FindController::findNext);
    connect(&bar, &FindBar::previousWanted, this, &FindController::findPrevious);
    connect(&bar, &FindBar::closed, this, [this] { m_view.setFocus(); });
}

FindController::~FindController() = default;

void FindController::setEpisode(const Project *project, EpisodeId episode, EpisodeEditor *editor)
{
    m_project = project;
    m_episode = episode;
    m_editor = editor;
}

void FindController::apply(const Touched &) {}

void FindController::openFind()
{
    m_bar.openFind();
}

void FindController::openReplace()
{
    m_bar.openReplace();
}

void FindController::findNext()
{
    find(true);
}

void FindController::findPrevious()
{
    find(false);
}

void FindController::find(bool isForward)
{
    const Episode *episode = m_project ? m_project->episode(m_episode) : nullptr;
    if (!episode)
        return;
    const Transcript &transcript = episode->transcript();
    const Position caret = m_view.caret().position;
    for (auto place = transcript.findLine(caret.line); place;
         place = isForward ? transcript.nextLine(place) : transcript.previousLine(place)) {
        const auto hits = findInLine(place.line().text, m_bar.text(), m_bar.options());
        for (const Stretch &hit : hits) {
            if (place.line().id == caret.line && (hit.start <= caret.offset) == isForward)
                continue;
            const Position at{place.line().id, qint32(hit.start)};
            return m_view.setCaret({at, at});
        }
    }
}

} // namespace Ropewalk
