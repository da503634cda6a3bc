// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/episodeeditor.h"

namespace Ropewalk
{

EpisodeEditor::EpisodeEditor(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

} // namespace Ropewalk
