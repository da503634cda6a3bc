// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinesurface.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// More marks than this are not looked up at each key.
constexpr size_t manyMarks = 1'000;
/// How long typing has to pause before they are, in ms.
constexpr int placingPause = 150;
/// How often it follows somebody who types, in ms: each key moves all that stands behind it, but by a hair.
constexpr int typingPause = 250;
/// How often the lanes are drawn while the episode is read, in ms.
constexpr qint64 growingPause = 60;

/// The least width and the usual one of the plot, in average characters.
constexpr int leastColumns = 20;
constexpr int usualColumns = 100;

} // namespace

TimelineSurface::TimelineSurface(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_glide(this)
    , m_laneGlide(this)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_reader, &TimelineReader::progressed, this, [this] {
        // Reading goes on between two paintings.
        if (!m_reader.isReading() || !m_sinceUpdate.isValid() || m_sinceUpdate.hasExpired(growingPause))
            updateAll();
    });
    connect(&m_glide, &Glide::moved, this, [this](double fromMs) {
        TimelineAxis axis = m_scene.axis;
        axis.scrollTo(fromMs);
        placeAxis(axis);
    });
    connect(&m_laneGlide, &Glide::moved, this, [this](double y) {
        TimelineLayout &layout = m_scene.layout;
        layout.laneScroll = std::clamp(int(std::lround(y)), 0, layout.mostLaneScroll());
        update();
    });
    updateLayout();
}

void TimelineSurface::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_scene.overview = {};
    update();
}

void TimelineSurface::showEpisode(const Project *project, EpisodeId episodeId)
{
    m_scene.marks = {};
    m_caret = {};
    m_selection.reset();
    m_current = m_firstVisible = m_lastVisible = {};
    m_press = {};
    m_autoScroll.stop();
    m_scene.draggedLane = m_scene.dropLane = m_scene.hoveredLane = -1;
    m_hasLeft = false;
    m_wantedLeft.reset();
    m_placingLeft.stop();
    m_glide.stop();
    m_laneGlide.stop();
    m_scene.axis.showWhole();
    m_scene.layout.laneScroll = 0;
    m_reader.start(project, episodeId);
    if (episode())
        m_scene.marks.read(*project, *episode());
    updateAll();
    // What is done next is seen at once.
    m_sinceUpdate.invalidate();
}

void TimelineSurface::apply(const Touched &touched)
{
    if (!episode())
        return;
    const bool isHere = touched.episode == m_reader.episode()->id();
    const bool hasMarks = (isHere && (!touched.annotations.isEmpty() || !touched.topics.isEmpty())) ||
                          !touched.reasons.isEmpty() || touched.projectFacts;
    if (hasMarks)
        m_scene.marks.read(*m_reader.project(), *episode());
    const bool isMoved = m_reader.apply(touched);
    const bool isTyped = touched.splices.empty() && touched.turns.isEmpty();
    if (hasMarks || !touched.speakers.isEmpty() || (isMoved && !isTyped))
        updateAll();
    else if (isMoved)
        followTyping();
}

void TimelineSurface::followTyping()
{
    if (m_isBehind)
        return;
    if (!m_sinceUpdate.isValid() || m_sinceUpdate.hasExpired(typingPause)) {
        updateAll();
        return;
    }
    m_isBehind = true;
    m_typing.start(int(typingPause - m_sinceUpdate.elapsed()), this);
}

void TimelineSurface::setCaret(const Position &caret)
{
    if (caret == m_caret)
        return;
    m_caret = caret;
    const auto place = episode() ? episode()->transcript().findLine(caret.line) : Transcript::LinePlace();
    m_current = place ? place.turn->id : TurnId();
    if (!m_isBehind)
        showCaret();
}

void TimelineSurface::showCaret()
{
    updateTimes();
    if (m_scene.caretMs)
        reveal(*m_scene.caretMs);
    revealLane();
}

void TimelineSurface::setSelection(const std::optional<Range> &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    updateTimes();
}

void TimelineSurface::setVisibleTurns(TurnId first, TurnId last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    updateTimes();
}

void TimelineSurface::setMentions(const std::vector<TimelineMention> &mentions)
{
    m_scene.marks.setMentions(mentions);
    updateAll();
}

void TimelineSurface::setLeft(const LeftToDo &left)
{
    m_wantedLeft = left;
    m_hasLeft = true;
    placeSoon();
}

void TimelineSurface::clearLeft()
{
    m_wantedLeft = LeftToDo();
    m_hasLeft = false;
    placeSoon();
}

void TimelineSurface::setTall(bool isTall)
{
    m_isTall = isTall;
    updateLayout();
}

void TimelineSurface::setTurnRuler(bool hasTurns)
{
    m_scene.hasTurnRuler = hasTurns;
    update();
}

void TimelineSurface::setLaneOrder(const TimelineLaneOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    updateLanes();
    updateLayout();
}

void TimelineSurface::updateAll()
{
    m_typing.stop();
    m_isBehind = false;
    m_sinceUpdate.restart();
    m_areColumnsRight = false;
    m_scene.axis.setTotal(m_reader.totalMs());
    updateLanes();
    placeSoon();
    updateTimes();
}

void TimelineSurface::placeSoon()
{
    const size_t more = m_wantedLeft ? m_wantedLeft->items.size() : 0;
    if (m_scene.marks.count() + more > manyMarks)
        m_placing.start(placingPause, this);
    else
        placeAll();
}

void TimelineSurface::placeAll()
{
    // Not before: what has no place yet is not drawn.
    if (m_wantedLeft)
        m_scene.marks.setLeft(*std::exchange(m_wantedLeft, {}));
    if (episode()) {
        m_scene.marks.place(scale(), episode()->transcript());
        placeLeft(0);
    }
    updateLayout();
}

void TimelineSurface::placeLeft(size_t first)
{
    m_leftPlaced = m_scene.marks.placeLeft(scale(), episode()->transcript(), first);
    if (m_leftPlaced < m_scene.marks.left().size())
        m_placingLeft.start(0, this);
    else
        m_placingLeft.stop();
    update();
}

std::optional<TimelineStretch> TimelineSurface::stretchOf(const Range &range) const
{
    const Transcript &transcript = episode()->transcript();
    const auto from = msAt(scale(), transcript, range.from);
    const auto to = msAt(scale(), transcript, range.to);
    if (!from || !to)
        return std::nullopt;
    return TimelineStretch{*from, std::max(*from, *to)};
}

void TimelineSurface::updateTimes()
{
    m_scene.caretMs.reset();
    m_scene.selection.reset();
    m_scene.editorPart.reset();
    m_scene.current.reset();
    if (episode()) {
        const Transcript &transcript = episode()->transcript();
        m_scene.caretMs = msAt(scale(), transcript, m_caret);
        if (m_press.grip == Grip::Stretch)
            m_scene.selection = {std::min(m_press.startMs, m_press.endMs),
                                 std::max(m_press.startMs, m_press.endMs)};
        else if (m_selection)
            m_scene.selection = stretchOf(*m_selection);
        const Turn *first = transcript.findTurn(m_firstVisible);
        const Turn *last = transcript.findTurn(m_lastVisible);
        if (first && last)
            m_scene.editorPart = stretchOf({startOf(first->lines.front()), endOf(last->lines.back())});
        if (const Turn *turn = transcript.findTurn(m_current)) {
            const qsizetype line = transcript.lineNumber(turn->lines.front().id);
            const qsizetype end = line + qsizetype(turn->lines.size()) - 1;
            if (end < scale().lineCount())
                m_scene.current = {line, end, scale().at(line).owner};
        }
    }
    update();
    Q_EMIT changed();
}

void TimelineSurface::updateLanes()
{
    m_lanes.clear();
    if (episode())
        m_lanes = lanesOf(m_reader, m_order);
    std::vector<TimelineLane> shown;
    std::ranges::copy_if(m_lanes, std::back_inserter(shown),
                         [](const TimelineLane &lane) { return !lane.isHidden; });
    if (shown == m_scene.lanes)
        return;
    m_scene.lanes = std::move(shown);
    m_areColumnsRight = false;
    updateLayout();
}

TimelineNeeds TimelineSurface::needs() const
{
    using Row = TimelineBadge::Row;
    TimelineNeeds needs;
    needs.lanes = int(m_scene.lanes.size());
    needs.bandRows = m_scene.marks.bandRows();
    for (const Row row : {Row::Reasons, Row::Claims, Row::Notes})
        needs.badges[size_t(row)] = m_scene.marks.has(row);
    needs.hasLeft = m_hasLeft;
    needs.isTall = m_isTall;
    needs.isRightToLeft = isRightToLeft();
    return needs;
}

void TimelineSurface::updateLayout()
{
    const int scroll = m_scene.layout.laneScroll;
    TimelineNeeds wanted = needs();
    TimelineLayout &layout = m_scene.layout;
    layout = TimelineLayout::of(wanted, size(), font());
    const QFontMetricsF metrics(layout.font);
    const double padding = metrics.averageCharWidth();
    const double left = m_hasLeft ? metrics.horizontalAdvance(leftHead(m_scene.marks)) : 0;
    double names = m_isTall ? metrics.horizontalAdvance(TimelinePainter::tr("Whole episode")) : 0;
    for (const TimelineLane &lane : m_scene.lanes)
        names = std::max(names, metrics.horizontalAdvance(lane.name));
    wanted.headWidth = std::max(2 * padding + left,
                                names + 4 * padding + metrics.ascent() + metrics.horizontalAdvance(u'9'));
    layout = TimelineLayout::of(wanted, size(), font());
    layout.laneScroll = std::clamp(scroll, 0, layout.mostLaneScroll());
    m_scene.axis.setWidth(layout.plot.width());
    if (const QSize hint = sizeHint(); hint != m_hint) {
        m_hint = hint;
        updateGeometry();
    }
    update();
}

void TimelineSurface::updateColumns()
{
    const double ratio = devicePixelRatioF();
    const auto columns = int(std::lround(m_scene.layout.plot.width() * ratio));
    const auto made = [&](const TimelineAxis &axis, int leastWidth) {
        return laneColumns(m_reader, m_scene.lanes, axis, m_theme, columns, leastWidth);
    };
    const QSize size(columns, int(m_scene.lanes.size()));
    const bool areRight = m_areColumnsRight && m_scene.overview.size() == size;
    if (!areRight) {
        TimelineAxis whole = m_scene.axis;
        whole.showWhole();
        m_scene.overview = made(whole, 1);
    }
    if (!areRight || m_columnsAxis != m_scene.axis) {
        m_columnsAxis = m_scene.axis;
        m_scene.columns = showsBlocks(scale(), m_scene.axis, m_scene.lanes.size())
                              ? QImage()
                              : made(m_scene.axis, int(std::ceil(leastBlockWidth * ratio)));
    }
    m_areColumnsRight = true;
}

void TimelineSurface::setAxis(const TimelineAxis &axis)
{
    m_glide.stop();
    placeAxis(axis);
}

void TimelineSurface::placeAxis(const TimelineAxis &axis)
{
    if (axis == m_scene.axis)
        return;
    m_scene.axis = axis;
    update();
    Q_EMIT changed();
}

void TimelineSurface::scrollTo(double fromMs)
{
    TimelineAxis axis = m_scene.axis;
    axis.scrollTo(fromMs);
    m_glide.start(m_scene.axis.fromMs(), axis.fromMs());
}

void TimelineSurface::reveal(double ms)
{
    if (m_scene.axis.isWhole())
        return;
    TimelineAxis axis = m_scene.axis;
    axis.scrollTo(wantedMs());
    axis.reveal(ms);
    scrollTo(axis.fromMs());
}

void TimelineSurface::scrollLanesTo(int y)
{
    m_laneGlide.start(m_scene.layout.laneScroll, std::clamp(y, 0, m_scene.layout.mostLaneScroll()));
}

void TimelineSurface::zoomBy(double factor)
{
    TimelineAxis axis = m_scene.axis;
    // Around the caret where that is in view, else around the middle.
    const double caret = m_scene.caretMs ? axis.x(*m_scene.caretMs) : -1;
    axis.zoom(factor, caret >= 0 && caret <= axis.width() ? caret : axis.width() / 2);
    setAxis(axis);
}

void TimelineSurface::zoomToSelection()
{
    if (!m_scene.selection)
        return;
    TimelineAxis axis = m_scene.axis;
    const double margin = (m_scene.selection->toMs - m_scene.selection->fromMs) / 20;
    axis.show(m_scene.selection->fromMs - margin, m_scene.selection->toMs + margin);
    setAxis(axis);
}

void TimelineSurface::showWhole()
{
    TimelineAxis axis = m_scene.axis;
    axis.showWhole();
    setAxis(axis);
}

QSize TimelineSurface::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * usualColumns;
    return {width, TimelineLayout::heightFor(needs(), font())};
}

QSize TimelineSurface::minimumSizeHint() const
{
    TimelineNeeds least = needs();
    least.isTall = false;
    least.lanes = 1;
    return {fontMetrics().averageCharWidth() * leastColumns, TimelineLayout::heightFor(least, font())};
}

void TimelineSurface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Page));
    if (!episode() || episode()->transcript().lineCount() == 0) {
        painter.setPen(m_theme.colour(Colour::Faint));
        const int margin = fontMetrics().averageCharWidth();
        painter.drawText(
            rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
            episode() ? tr("There are no turns in this episode yet. Here they will stand side by "
                           "side, a lane for each speaker.")
                      : tr("No episode is open."));
    } else {
        m_scene.hasFocus = hasFocus();
        updateColumns();
        TimelinePainter(painter, m_theme, m_reader, m_scene).paint();
    }
    if (hasFocus()) {
        const int width = std::max(1, style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colour(Colour::Accent), width));
        const int in = width / 2;
        painter.drawRect(rect().adjusted(in, in, -in - 1, -in - 1));
    }
}

void TimelineSurface::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateLayout();
}

void TimelineSurface::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        updateLayout();
    QWidget::changeEvent(event);
}

} // namespace Ropewalk
