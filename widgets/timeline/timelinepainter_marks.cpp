// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What stands around the lanes: badges, what is left, the overview, the playhead, the heads.

#include "widgets/timeline/timelinepainter.h"

#include <QPainterPath>

#include <algorithm>

namespace Ropewalk
{

namespace
{

QPainterPath outlineOf(TimelineBadge::Shape shape, const QRectF &box)
{
    QPainterPath path;
    switch (shape) {
    case TimelineBadge::Shape::Round:
        path.addRoundedRect(box, box.height() / 2, box.height() / 2);
        break;
    case TimelineBadge::Shape::Square:
        path.addRoundedRect(box, box.height() / 8, box.height() / 8);
        break;
    case TimelineBadge::Shape::Pointed: {
        const double tip = box.height() / 3;
        path.addPolygon(
            QPolygonF({QPointF(box.left(), box.center().y()), QPointF(box.left() + tip, box.top()),
                       QPointF(box.right() - tip, box.top()), QPointF(box.right(), box.center().y()),
                       QPointF(box.right() - tip, box.bottom()), QPointF(box.left() + tip, box.bottom())}));
        path.closeSubpath();
        break;
    }
    }
    return path;
}

} // namespace

QString leftName(LeftKind kind)
{
    switch (kind) {
    case LeftKind::Issues:
        return QCoreApplication::translate("TimelinePainter", "Issues");
    case LeftKind::Untagged:
        return QCoreApplication::translate("TimelinePainter", "Untagged");
    case LeftKind::Unchecked:
        return QCoreApplication::translate("TimelinePainter", "Unchecked");
    }
    Q_UNREACHABLE_RETURN({});
}

QString rowName(TimelineMarkRow row)
{
    switch (row) {
    case TimelineMarkRow::Topics:
        return QCoreApplication::translate("TimelinePainter", "Topics");
    case TimelineMarkRow::Reasons:
        return QCoreApplication::translate("TimelinePainter", "Reasons");
    case TimelineMarkRow::Claims:
        return QCoreApplication::translate("TimelinePainter", "Claims");
    case TimelineMarkRow::Notes:
        return QCoreApplication::translate("TimelinePainter", "Notes");
    case TimelineMarkRow::Left:
        break;
    }
    return {};
}

QString leftHead(const TimelineMarks &marks)
{
    const QString name = leftName(marks.leftKind());
    return marks.left().empty()
               ? name
               : QCoreApplication::translate("TimelinePainter", "%1: %2").arg(name).arg(marks.left().size());
}

void TimelinePainter::paintBadges()
{
    const QFontMetricsF metrics(m_layout.font);
    m_painter.setFont(m_layout.font);
    for (const auto kind :
         {TimelineBadge::Row::Reasons, TimelineBadge::Row::Claims, TimelineBadge::Row::Notes}) {
        const QRect &row = m_layout.badges[size_t(kind)];
        if (row.isNull())
            continue;
        const auto isOfRow = [&](const TimelineBadge &badge) {
            return !m_layout.isTall || badge.row == kind;
        };
        for (const PlacedTimelineBadge &placed :
             placeBadges(m_scene.marks.badges(), isOfRow, m_axis, row, metrics, m_layout.isTall))
            paintBadge(m_scene.marks.badges()[placed.first], placed);
        if (!m_layout.isTall)
            break;
    }
}

void TimelinePainter::paintBadge(const TimelineBadge &badge, const PlacedTimelineBadge &placed)
{
    using Form = TimelineBadge::Form;
    const double in = m_hair / 2;
    const QRectF box = QRectF(placed.rect).adjusted(in, in, -in, -in);
    const QColor colour = m_theme.colour(badge.colour);
    const QColor page = m_theme.colour(badge.colour == Colour::Offered ? Colour::OfferedPage : Colour::Page);
    QPen pen(colour, m_hair);
    if (badge.form == Form::Dashed)
        pen.setDashPattern({3, 2});
    m_painter.setPen(pen);
    m_painter.setBrush(badge.form == Form::Filled ? colour : page);
    m_painter.drawPath(outlineOf(badge.shape, box));
    m_painter.setPen(badge.form == Form::Filled ? page : colour);
    m_painter.drawText(box, Qt::AlignCenter, placed.text);
}

void TimelinePainter::paintLeft()
{
    if (m_layout.left.isNull())
        return;
    const QRect &row = m_layout.left;
    if (m_scene.marks.left().empty()) {
        m_painter.setFont(m_layout.font);
        m_painter.setPen(m_theme.colour(Colour::Faint));
        m_painter.drawText(QRectF(row).adjusted(m_painter.fontMetrics().averageCharWidth(), 0, 0, 0),
                           Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip, m_scene.marks.leftText());
        return;
    }
    const QRectF middle = QRectF(row).adjusted(0, row.height() / 4.0, 0, -row.height() / 4.0);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colour(Colour::Doubtful));
    // Stretches that touch on the screen are drawn as one: there may be as many as lines.
    std::optional<QRectF> open;
    for (const TimelineGap &gap : m_scene.marks.left()) {
        if (gap.startMs < 0 || gap.endMs < m_axis.fromMs() || gap.startMs > m_axis.toMs())
            continue;
        QRectF box = stretchOf(gap.startMs, gap.endMs, middle.toRect());
        box.setWidth(std::max(box.width() - m_hair, double(leastBlockWidth)));
        if (open && box.left() <= open->right()) {
            open->setRight(std::max(open->right(), box.right()));
            continue;
        }
        if (open)
            m_painter.drawRect(*open);
        open = box;
    }
    if (open)
        m_painter.drawRect(*open);
}

void TimelinePainter::paintOverview()
{
    const QRect &row = m_layout.overview;
    m_painter.fillRect(row, m_theme.palette().color(QPalette::AlternateBase));
    TimelineAxis whole = m_axis;
    whole.showWhole();
    const auto lanes = int(m_scene.lanes.size());
    const auto rowOf = [&](int lane) {
        const int top = row.top() + row.height() * lane / lanes;
        const int bottom = row.top() + row.height() * (lane + 1) / lanes;
        return QRect(row.left(), top, row.width(), std::max(1, bottom - top));
    };
    paintColumns(m_scene.overview, rowOf);
    m_painter.setPen(QPen(m_theme.colour(Colour::Rule), m_hair));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(row).adjusted(m_hair / 2, m_hair / 2, -m_hair / 2, -m_hair / 2));
    if (m_scene.caretMs) {
        const double x = row.left() + whole.x(*m_scene.caretMs);
        m_painter.fillRect(QRectF(x, row.top(), m_hair, row.height()), m_theme.colour(Colour::Playhead));
    }
    if (m_axis.isWhole())
        return;
    const double left = row.left() + whole.x(m_axis.fromMs());
    const double width = std::max(whole.x(m_axis.toMs()) - whole.x(m_axis.fromMs()), double(leastHitWidth));
    const QRectF window(left, row.top(), width, row.height());
    QColor veil = m_theme.palette().color(QPalette::Window);
    veil.setAlphaF(0.6F);
    m_painter.fillRect(QRectF(row.topLeft(), window.bottomLeft()), veil);
    m_painter.fillRect(QRectF(window.topRight(), QPointF(row.right() + 1, row.bottom() + 1)), veil);
    m_painter.setPen(QPen(m_theme.colour(Colour::Accent), 2 * m_hair));
    m_painter.drawRoundedRect(window.adjusted(m_hair, m_hair, -m_hair, -m_hair), m_hair, m_hair);
}

void TimelinePainter::paintPlayhead()
{
    if (!m_scene.caretMs)
        return;
    const double x = m_layout.plot.left() + m_axis.x(*m_scene.caretMs);
    // The ruler's labels stay to be read.
    const double top = m_layout.ruler.bottom() - m_layout.ruler.height() / 4.0;
    const QRectF line(x - m_hair, top, 2 * m_hair, m_layout.overview.top() - top);
    m_painter.fillRect(line, m_theme.colour(Colour::Playhead));
}

void TimelinePainter::paintHeads()
{
    m_painter.save();
    m_painter.setClipRect(
        QRect(m_layout.heads.left(), m_layout.lanes.top(), m_layout.heads.width(), m_layout.lanes.height()));
    for (int lane = 0; lane < int(m_scene.lanes.size()); ++lane)
        paintHead(lane);
    if (!m_layout.hasHeadNames)
        paintOneName();
    if (m_scene.dropLane >= 0) {
        const bool isDown = m_scene.dropLane > m_scene.draggedLane;
        const QRect target = m_layout.lane(m_scene.dropLane);
        const double y = isDown ? target.bottom() + m_layout.laneGap : target.top();
        m_painter.fillRect(QRectF(m_layout.heads.left(), y - m_hair, m_layout.heads.width(), 2 * m_hair),
                           m_theme.colour(Colour::Accent));
    }
    m_painter.restore();
    paintLaneScroll();
    paintRowHead(m_layout.left, leftHead(m_scene.marks));
    if (!m_layout.isTall)
        return;
    using Row = TimelineBadge::Row;
    paintRowHead(m_layout.bands, rowName(TimelineMarkRow::Topics));
    paintRowHead(m_layout.badges[size_t(Row::Reasons)], rowName(TimelineMarkRow::Reasons));
    paintRowHead(m_layout.badges[size_t(Row::Claims)], rowName(TimelineMarkRow::Claims));
    paintRowHead(m_layout.badges[size_t(Row::Notes)], rowName(TimelineMarkRow::Notes));
    paintRowHead(m_layout.overview, tr("Whole episode"));
}

// Where there are more lanes than fit, a bar at the outer edge says which are in view.
void TimelinePainter::paintLaneScroll()
{
    const double most = m_layout.mostLaneScroll();
    if (most <= 0)
        return;
    const QRect &lanes = m_layout.lanes;
    const bool isLeading = m_layout.heads.left() <= m_layout.plot.left();
    const double width = 3 * m_hair;
    const double left = isLeading ? m_layout.heads.left() : m_layout.heads.right() + 1 - width;
    const double share = lanes.height() / (lanes.height() + most);
    const double top = lanes.top() + (lanes.height() * (1 - share)) * m_layout.laneScroll / most;
    m_painter.fillRect(QRectF(left, lanes.top(), width, lanes.height()), m_theme.colour(Colour::Rule));
    m_painter.fillRect(QRectF(left, top, width, lanes.height() * share), m_theme.colour(Colour::Faint));
}

void TimelinePainter::paintRowHead(const QRect &row, const QString &text)
{
    if (row.isEmpty())
        return;
    m_painter.setFont(m_layout.font);
    m_painter.setPen(m_theme.colour(Colour::Faint));
    const QFontMetricsF metrics(m_layout.font);
    const double padding = metrics.averageCharWidth();
    // Of several rows it stands at the first; a low one it may stand out of.
    const int height = std::min(row.height(), m_layout.bandHeight);
    const QRectF box(m_layout.heads.left() + padding, row.top(), m_layout.heads.width() - 2 * padding,
                     height);
    m_painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip,
                       metrics.elidedText(text, Qt::ElideRight, box.width()));
}

void TimelinePainter::paintHead(int lane)
{
    const TimelineLane &what = m_scene.lanes[size_t(lane)];
    const QRect row = m_layout.lane(lane);
    const bool isLeading = m_layout.heads.left() <= m_layout.plot.left();
    const QRectF head(m_layout.heads.left(), row.top(), m_layout.heads.width(), row.height());
    if (lane == m_scene.hoveredLane || lane == m_scene.draggedLane)
        m_painter.fillRect(head, m_theme.colour(Colour::CurrentTurn));
    const QFontMetricsF metrics(m_layout.headFont);
    const double padding = metrics.averageCharWidth();
    const double dot = std::min<double>(metrics.ascent() * 0.8, row.height());
    const double dotLeft = isLeading ? head.left() + padding : head.right() - padding - dot;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(laneColour(m_theme, what));
    const QRectF dotBox(dotLeft, head.center().y() - dot / 2, dot, dot);
    if (what.isMarkers())
        m_painter.drawRect(dotBox);
    else
        m_painter.drawEllipse(dotBox);
    if (!m_layout.hasHeadNames)
        return;
    m_painter.setFont(m_layout.headFont);
    const QString number = what.number > 0 ? QString::number(what.number) : QString();
    const double numberWidth = metrics.horizontalAdvance(number);
    const double out = isLeading ? head.right() - padding - numberWidth : head.left() + padding;
    // Text may be a little higher than the lane: the rows between have room for it.
    const double grow = m_layout.laneGap;
    const QRectF numberBox(out, head.top() - grow, numberWidth + 1, head.height() + 2 * grow);
    m_painter.setPen(m_theme.colour(Colour::Faint));
    m_painter.drawText(numberBox, Qt::AlignCenter | Qt::TextDontClip, number);
    const double room = head.width() - 4 * padding - dot - numberWidth;
    const double left = isLeading ? dotBox.right() + padding : numberBox.right() + padding;
    const bool isCurrent = m_scene.current && m_scene.current->owner == what.owner;
    m_painter.setPen(isCurrent ? laneColour(m_theme, what) : m_theme.colour(Colour::PageText));
    m_painter.drawText(QRectF(left, numberBox.top(), room, numberBox.height()),
                       Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip,
                       metrics.elidedText(what.name, Qt::ElideRight, room));
}

// Lanes that are lower than any writing: the one under the mouse says whose it is, else that of the caret.
void TimelinePainter::paintOneName()
{
    const auto isMeant = [this](const TimelineLane &lane) {
        return m_scene.current && m_scene.current->owner == lane.owner;
    };
    const auto current = std::ranges::find_if(m_scene.lanes, isMeant);
    const int lane = m_scene.hoveredLane >= 0 ? m_scene.hoveredLane : int(current - m_scene.lanes.begin());
    if (lane >= int(m_scene.lanes.size()))
        return;
    const TimelineLane &what = m_scene.lanes[size_t(lane)];
    const QFontMetricsF metrics(m_layout.font);
    const double padding = metrics.averageCharWidth();
    const bool isLeading = m_layout.heads.left() <= m_layout.plot.left();
    const QRect row = m_layout.lane(lane);
    const QRect &all = m_layout.lanes;
    const double height = std::min<double>(metrics.height(), all.height());
    const double top =
        std::clamp(row.center().y() - height / 2, double(all.top()), all.bottom() + 1 - height);
    const double dots = padding + row.height();
    const QRectF box(m_layout.heads.left() + (isLeading ? dots + padding : padding), top,
                     m_layout.heads.width() - dots - 2 * padding, height);
    m_painter.setFont(m_layout.font);
    m_painter.setPen(laneColour(m_theme, what));
    m_painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip,
                       metrics.elidedText(what.name, Qt::ElideRight, box.width()));
}

} // namespace Ropewalk
