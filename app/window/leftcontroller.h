// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/episodecontroller.h"
#include "app/window/workspaces.h"
#include "model/analysis/lefttodo.h"

#include <QTimer>

namespace Ropewalk
{

class IssuesController;
class ReasonsController;
class TimelineView;

/// The timeline's row of what is left to do: issues in Edit, what has no topic in Outline, what is unchecked
/// in Fact-check. Follows a moment behind what is done. Owned by the application.
class LeftController final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    LeftController(EpisodeController &episodes, const ReasonsController &reasons,
                   const IssuesController &issues, Workspaces &workspaces, TimelineView &timeline,
                   QObject *parent = nullptr);

private:
    [[nodiscard]] LeftKind kind() const;
    void showSoon();
    void show();

    EpisodeController &m_episodes;
    const ReasonsController &m_reasons;
    const IssuesController &m_issues;
    Workspaces &m_workspaces;
    TimelineView &m_timeline;
    LeftWatch m_watch;
    std::optional<LeftToDo> m_shown; ///< nothing before it was shown for this episode
    QTimer m_soon;
};

} // namespace Ropewalk
