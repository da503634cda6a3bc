// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The mouse: going, selecting a stretch, dragging heads and the overview, wheels.

#include "widgets/timeline/timelinesurface.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// What a notch of the wheel does: Qt counts 120 for it.
constexpr double notch = 120;
constexpr double zoomANotch = 1.25;
constexpr double scrollANotch = 0.1; ///< of what is in view

constexpr int autoScrollInterval = 30;
constexpr double autoScrollShare = 0.03; ///< of what is in view, each time

} // namespace

std::optional<TimelineBlock> TimelineSurface::blockAtPoint(const QPoint &point) const
{
    const int lane = m_scene.layout.plot.contains(point) ? m_scene.layout.laneAt(point.y()) : -1;
    if (lane < 0 || !episode())
        return std::nullopt;
    return blockAt(scale(), m_scene.axis, m_scene.lanes[size_t(lane)].owner, plotX(point));
}

const TimelineBadge *TimelineSurface::badgeAt(const QPoint &point, QString *tip) const
{
    const TimelineLayout &layout = m_scene.layout;
    const auto &badges = m_scene.marks.badges();
    for (size_t kind = 0; kind < layout.badges.size(); ++kind) {
        if (!layout.badges[kind].contains(point))
            continue;
        const auto isOfRow = [&](const TimelineBadge &badge) {
            return !layout.isTall || size_t(badge.row) == kind;
        };
        for (const PlacedTimelineBadge &placed :
             placeBadges(badges, isOfRow, m_scene.axis, layout.badges[kind], QFontMetricsF(layout.font),
                         layout.isTall)) {
            if (!placed.rect.contains(point))
                continue;
            if (tip) {
                int left = placed.count;
                for (size_t at = placed.first; at < badges.size() && left > 0; ++at) {
                    if (isOfRow(badges[at]) && badges[at].ms >= 0) {
                        *tip += tip->isEmpty() ? badges[at].tip : u'\n' + badges[at].tip;
                        --left;
                    }
                }
            }
            return &badges[placed.first];
        }
    }
    return nullptr;
}

const TimelineBand *TimelineSurface::bandAt(const QPoint &point) const
{
    const TimelineLayout &layout = m_scene.layout;
    const double ms = m_scene.axis.ms(plotX(point));
    const double slack = leastHitWidth / 2.0 * m_scene.axis.msPerPixel();
    const TimelineBand *near = nullptr;
    for (const TimelineBand &band : m_scene.marks.bands()) {
        const bool isInRow =
            layout.bandRows > 0 && layout.band(std::min(band.row, layout.bandRows - 1)).contains(point);
        if (!isInRow || band.startMs < 0)
            continue;
        if (ms >= band.startMs && ms < band.endMs)
            return &band;
        if (ms >= band.startMs - slack && ms <= band.endMs + slack)
            near = &band;
    }
    return near;
}

const TimelineGap *TimelineSurface::gapAt(const QPoint &point) const
{
    if (!m_scene.layout.left.contains(point))
        return nullptr;
    const double ms = m_scene.axis.ms(plotX(point));
    const double slack = leastHitWidth / 2.0 * m_scene.axis.msPerPixel();
    const TimelineGap *near = nullptr;
    for (const TimelineGap &gap : m_scene.marks.left()) {
        if (gap.startMs < 0)
            continue;
        if (ms >= gap.startMs && ms < gap.endMs)
            return &gap;
        if (ms >= gap.startMs - slack && ms <= gap.endMs + slack)
            near = &gap;
    }
    return near;
}

qsizetype TimelineSurface::lineOfBlock(const TimelineBlock &block, double ms) const
{
    qsizetype found = block.firstLine;
    scale().visitLines(ms, ms, [&](qsizetype number, const TimelineLine &, const TimelineSpan &span) {
        if (number >= block.firstLine && number <= block.lastLine && span.startMs <= ms)
            found = number;
    });
    return found;
}

void TimelineSurface::click(const QPoint &point)
{
    if (!m_scene.layout.plot.contains(point))
        return;
    if (const TimelineBadge *badge = badgeAt(point)) {
        Q_EMIT goWanted(badge->at);
        return;
    }
    if (const TimelineBand *band = bandAt(point)) {
        Q_EMIT goWanted(band->range.from);
        return;
    }
    if (const TimelineGap *gap = gapAt(point)) {
        Q_EMIT goWanted(gap->item.range.from);
        return;
    }
    const double ms = std::clamp(m_scene.axis.ms(plotX(point)), 0.0, m_scene.axis.totalMs());
    const auto block = blockAtPoint(point);
    const qsizetype line = block ? lineOfBlock(*block, ms) : scale().lineAt(ms);
    if (line >= 0)
        Q_EMIT goWanted(startOf(episode()->transcript().lineAt(line).line()));
}

void TimelineSurface::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !episode())
        return;
    const QPoint point = event->position().toPoint();
    m_press = {.place = point, .last = point};
    const TimelineLayout &layout = m_scene.layout;
    if (layout.overview.contains(point)) {
        m_press.grip = Grip::Overview;
        TimelineAxis whole = m_scene.axis;
        whole.showWhole();
        const double ms = whole.ms(plotX(point));
        const bool isInside = ms >= m_scene.axis.fromMs() && ms <= m_scene.axis.toMs();
        m_press.startMs = isInside ? ms - m_scene.axis.fromMs() : m_scene.axis.spanMs() / 2;
        dragTo(point);
    } else if (layout.heads.contains(point)) {
        m_press.lane = layout.laneAt(point.y());
        m_press.grip = m_press.lane >= 0 ? Grip::Head : Grip::None;
    } else if (layout.plot.contains(point)) {
        m_press.grip = Grip::Plot;
        m_press.startMs = m_press.endMs = m_scene.axis.ms(plotX(point));
    }
}

void TimelineSurface::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_press.grip == Grip::None) {
        setHoveredLane(m_scene.layout.heads.contains(point) ? m_scene.layout.laneAt(point.y()) : -1);
        return;
    }
    const int distance = QGuiApplication::styleHints()->startDragDistance();
    if (m_press.grip == Grip::Plot && std::abs(point.x() - m_press.place.x()) >= distance) {
        m_press.grip = Grip::Stretch;
        m_autoScroll.start(autoScrollInterval, this);
    }
    if (m_press.grip == Grip::Head && m_scene.draggedLane < 0 &&
        std::abs(point.y() - m_press.place.y()) >= distance)
        m_scene.draggedLane = m_press.lane;
    dragTo(point);
}

void TimelineSurface::dragTo(const QPoint &point)
{
    m_press.last = point;
    TimelineAxis axis = m_scene.axis;
    switch (m_press.grip) {
    case Grip::Overview: {
        TimelineAxis whole = axis;
        whole.showWhole();
        axis.scrollTo(whole.ms(plotX(point)) - m_press.startMs);
        setAxis(axis);
        break;
    }
    case Grip::Stretch: {
        m_press.endMs = std::clamp(axis.ms(plotX(point)), axis.fromMs(), axis.toMs());
        updateTimes();
        break;
    }
    case Grip::Head:
        if (m_scene.draggedLane >= 0) {
            const QRect &lanes = m_scene.layout.lanes;
            m_scene.dropLane = m_scene.layout.laneAt(std::clamp(point.y(), lanes.top(), lanes.bottom()));
            update();
        }
        break;
    default:
        break;
    }
}

void TimelineSurface::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_autoScroll.stop();
    const Grip grip = m_press.grip;
    m_press.grip = Grip::None;
    if (grip == Grip::Plot)
        click(event->position().toPoint());
    else if (grip == Grip::Stretch)
        endStretch();
    else if (grip == Grip::Head)
        endHeadDrag();
}

void TimelineSurface::cancelDrag()
{
    m_autoScroll.stop();
    m_press.grip = Grip::None;
    m_scene.draggedLane = m_scene.dropLane = -1;
    updateTimes();
}

void TimelineSurface::endStretch()
{
    const auto [from, to] = std::minmax(m_press.startMs, m_press.endMs);
    updateTimes();
    qsizetype first = -1;
    qsizetype last = -1;
    // What only touches the stretch is not in it.
    const double in = std::min(m_scene.axis.msPerPixel() / 2, (to - from) / 4);
    scale().visitLines(from + in, to - in, [&](qsizetype number, const TimelineLine &, const TimelineSpan &) {
        first = first < 0 ? number : std::min(first, number);
        last = std::max(last, number);
    });
    if (first < 0)
        return;
    const Transcript &transcript = episode()->transcript();
    Q_EMIT rangeSelected(transcript.lineAt(first).turn->id, transcript.lineAt(last).turn->id);
}

void TimelineSurface::endHeadDrag()
{
    const int from = m_scene.draggedLane;
    const int to = m_scene.dropLane;
    m_scene.draggedLane = m_scene.dropLane = -1;
    update();
    if (from >= 0 && to >= 0)
        moveLane(from, to);
}

void TimelineSurface::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_typing.timerId()) {
        updateAll();
        showCaret();
    } else if (event->timerId() == m_placing.timerId()) {
        m_placing.stop();
        placeAll();
    } else if (event->timerId() == m_placingLeft.timerId()) {
        placeLeft(m_leftPlaced);
    } else if (event->timerId() == m_autoScroll.timerId()) {
        TimelineAxis axis = m_scene.axis;
        const double x = plotX(m_press.last);
        const double by = x < 0 ? -autoScrollShare : x > axis.width() ? autoScrollShare : 0;
        if (by != 0) {
            axis.scrollTo(axis.fromMs() + by * axis.spanMs());
            setAxis(axis);
            dragTo(m_press.last);
        }
    } else {
        QWidget::timerEvent(event);
    }
}

void TimelineSurface::wheelEvent(QWheelEvent *event)
{
    TimelineAxis axis = m_scene.axis;
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    const auto larger = [](const QPoint &delta) {
        return std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
    };
    const QPoint point = event->position().toPoint();
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        axis.zoom(std::pow(zoomANotch, larger(angle) / notch), std::clamp(plotX(point), 0.0, axis.width()));
        setAxis(axis);
        return;
    }
    if (m_scene.layout.heads.contains(point) && m_scene.layout.mostLaneScroll() > 0) {
        TimelineLayout &layout = m_scene.layout;
        const int row = layout.laneHeight + layout.laneGap;
        if (pixels.isNull()) {
            scrollLanesTo(wantedLaneScroll() - int(std::lround(angle.y() / notch * row)));
        } else {
            m_laneGlide.stop();
            layout.laneScroll = std::clamp(layout.laneScroll - pixels.y(), 0, layout.mostLaneScroll());
            update();
        }
        return;
    }
    if (pixels.isNull()) {
        scrollTo(wantedMs() - larger(angle) / notch * scrollANotch * axis.spanMs());
        return;
    }
    // Fingers say themselves how fast.
    axis.scrollTo(axis.fromMs() - larger(pixels) * axis.msPerPixel());
    setAxis(axis);
}

void TimelineSurface::leaveEvent(QEvent *event)
{
    setHoveredLane(-1);
    QWidget::leaveEvent(event);
}

void TimelineSurface::setHoveredLane(int lane)
{
    if (lane == m_scene.hoveredLane)
        return;
    m_scene.hoveredLane = lane;
    update(m_scene.layout.heads);
}

} // namespace Ropewalk
