// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/leftcontroller.h"

#include "app/window/issuescontroller.h"
#include "app/window/reasonscontroller.h"
#include "widgets/timeline/timelineview.h"

#include <chrono>

namespace Ropewalk
{

namespace
{

constexpr std::chrono::milliseconds pause{150};

} // namespace

LeftController::LeftController(EpisodeController &episodes, const ReasonsController &reasons,
                               const IssuesController &issues, Workspaces &workspaces, TimelineView &timeline,
                               QObject *parent)
    : QObject(parent)
    , m_episodes(episodes)
    , m_reasons(reasons)
    , m_issues(issues)
    , m_workspaces(workspaces)
    , m_timeline(timeline)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &LeftController::show);
    // The timeline, which takes the episode up by itself, forgot what it showed.
    connect(&episodes, &EpisodeController::shown, this, [this] {
        m_watch.setEpisode(m_episodes.episode());
        m_shown = {};
        show();
    });
    connect(&episodes, &EpisodeController::changed, this, [this](const Touched &touched) {
        if (m_watch.apply(touched, kind()))
            showSoon();
    });
    connect(&reasons, &ReasonsController::mentionsChanged, this, [this] {
        if (kind() == LeftKind::Issues)
            showSoon();
    });
    connect(&issues, &IssuesController::issuesChanged, this, [this] {
        if (kind() == LeftKind::Issues)
            showSoon();
    });
    connect(&workspaces, &Workspaces::currentChanged, this, &LeftController::show);
}

LeftKind LeftController::kind() const
{
    switch (m_workspaces.current()) {
    case Workspace::Editing:
        return LeftKind::Issues;
    case Workspace::Outline:
        return LeftKind::Untagged;
    case Workspace::FactCheck:
        return LeftKind::Unchecked;
    }
    Q_UNREACHABLE_RETURN(LeftKind::Issues);
}

void LeftController::showSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void LeftController::show()
{
    m_soon.stop();
    if (!m_episodes.episode()) {
        m_timeline.clearLeft();
        return;
    }
    LeftToDo left;
    switch (kind()) {
    case LeftKind::Issues: {
        const MentionWatch *mentions = m_reasons.mentions();
        const IssueWatch *issues = m_issues.watch();
        left = m_watch.issues(mentions ? mentions->offered() : std::vector<Mention>(),
                              issues ? &issues->issues() : nullptr);
        left.isSure = (!mentions || !mentions->isReading()) && (!issues || !issues->isReading());
        break;
    }
    case LeftKind::Untagged:
        left = m_watch.untagged();
        break;
    case LeftKind::Unchecked:
        left = m_watch.unchecked();
        break;
    }
    if (m_shown == left)
        return;
    m_shown = std::move(left);
    m_timeline.setLeft(*m_shown);
}

} // namespace Ropewalk
