// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/timelinecontroller.h"

#include "app/session/times.h"
#include "widgets/editor/editorview.h"
#include "widgets/timeline/accessibletimeline.h"
#include "widgets/timeline/timelineview.h"

namespace Ropewalk
{

TimelineController::TimelineController(const Parts &parts, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_field(&parts.view)
{
    AccessibleTimeline::install();
    connectEditor();
    connectActions(actions);
    connect(&parts.episodes, &EpisodeController::shown, this, &TimelineController::showEpisode);
    connect(&parts.episodes, &EpisodeController::changed, &parts.timeline, &TimelineView::apply);
    connect(&parts.timeline, &TimelineView::lanesChanged, this, [this](const TimelineLaneOrder &order) {
        m_parts.state.setLanes(m_parts.episodes.current(), order);
    });
    connect(&parts.timeline.surface(), &TimelineSurface::changed, &parts.workspaces,
            [this] { m_parts.workspaces.fitHeights(); });
    connect(&parts.workspaces, &Workspaces::currentChanged, this, &TimelineController::showTall);
    connect(&m_field, &TimeField::entered, this, [this](std::optional<qint64> ms) {
        const auto done = m_step(ms);
        if (!done) {
            m_field.refuse(done.error().text());
            return;
        }
        m_field.hide();
        Q_EMIT said(*done);
    });
    showTall();
}

void TimelineController::connectEditor()
{
    EditorView *view = &m_parts.view;
    TimelineView *timeline = &m_parts.timeline;
    connect(view, &EditorView::caretMoved, this, &TimelineController::showCaret);
    connect(view, &EditorView::selectionChanged, this,
            [this] { m_parts.timeline.setSelection(m_parts.view.selection()); });
    connect(view, &EditorView::scrolled, this, [this] {
        const auto [first, last] = m_parts.view.visibleTurns();
        m_parts.timeline.setVisibleTurns(first, last);
    });
    connect(timeline, &TimelineView::goWanted, this,
            [this](const Position &position) { m_parts.view.setCaret({position, position}); });
    connect(timeline, &TimelineView::rangeSelected, this, [this](TurnId first, TurnId last) {
        const Transcript &transcript = m_parts.episodes.episode()->transcript();
        const Turn *from = transcript.findTurn(first);
        const Turn *to = transcript.findTurn(last);
        if (from && to)
            m_parts.view.setCaret({endOf(to->lines.back()), startOf(from->lines.front())});
    });
}

void TimelineController::connectActions(const Actions &actions)
{
    TimelineView *timeline = &m_parts.timeline;
    actions.on(ActionId::TimelineZoomIn, timeline, &TimelineView::zoomIn);
    actions.on(ActionId::TimelineZoomOut, timeline, &TimelineView::zoomOut);
    actions.on(ActionId::TimelineSelection, timeline, &TimelineView::zoomToSelection);
    actions.on(ActionId::TimelineWhole, timeline, &TimelineView::showWhole);
    actions.on(ActionId::TimelineTurns, timeline, &TimelineView::setTurnRuler);
    connect(timeline, &TimelineView::turnRulerChanged, actions.action(ActionId::TimelineTurns),
            &QAction::setChecked);
    actions.on(ActionId::TallTimeline, this, &TimelineController::setTall);
    actions.on(ActionId::TurnStart, this, &TimelineController::askTurnStart);
    actions.on(ActionId::EpisodeLength, this, &TimelineController::askLength);
}

void TimelineController::showEpisode()
{
    const EpisodeId id = m_parts.episodes.current();
    m_parts.timeline.showEpisode(m_parts.episodes.project(), id);
    m_parts.timeline.setLaneOrder(m_parts.state.lanesOf(id));
    showCaret();
    m_parts.workspaces.fitHeights();
}

void TimelineController::showCaret()
{
    m_parts.timeline.setCaret(m_parts.view.caret().position);
}

void TimelineController::showTall()
{
    const bool isTall = m_parts.state.tallTimelines().testFlag(m_parts.workspaces.current());
    m_actions.action(ActionId::TallTimeline)->setChecked(isTall);
    m_parts.timeline.setTall(isTall);
    m_parts.workspaces.fitHeights();
}

void TimelineController::setTall(bool isTall)
{
    WorkspaceSet tall = m_parts.state.tallTimelines();
    tall.setFlag(m_parts.workspaces.current(), isTall);
    m_parts.state.setTallTimelines(tall);
    showTall();
    m_parts.workspaces.fitHeights(Workspaces::OwnHeight::Forget);
}

void TimelineController::askTurnStart()
{
    const Episode *episode = m_parts.episodes.episode();
    const auto place = episode ? episode->transcript().findLine(m_parts.view.caret().position.line)
                               : Transcript::LinePlace{};
    if (!place)
        return;
    const TurnId turn = place.turn->id;
    const TimePoint start = place.turn->lines.front().span.start;
    ask(tr("Turn %1 begins at:").arg(episode->transcript().indexOf(turn) + 1),
        start.isKnown() ? std::optional<qint64>(start.ms) : std::nullopt,
        [this, turn, id = episode->id()](std::optional<qint64> ms) {
            return Times(*m_parts.episodes.project(), m_parts.projects.session()->history(), id)
                .setTurnStart(turn, ms);
        });
}

void TimelineController::askLength()
{
    const Episode *episode = m_parts.episodes.episode();
    if (!episode)
        return;
    const qint64 length = episode->facts().lengthMs;
    ask(tr("The episode is this long:"), length > 0 ? std::optional(length) : std::nullopt,
        [this, id = episode->id()](std::optional<qint64> ms) {
            return Times(*m_parts.episodes.project(), m_parts.projects.session()->history(), id)
                .setLength(ms);
        });
}

void TimelineController::ask(const QString &what, std::optional<qint64> ms,
                             std::function<Result<QString>(std::optional<qint64>)> step)
{
    m_step = std::move(step);
    m_field.popUp(what, ms, m_parts.view.caretOnScreen().bottomLeft());
}

} // namespace Ropewalk
