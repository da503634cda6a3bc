// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Keys, the menu of lanes, and what is said about a turn.

#include "widgets/timeline/timelinesurface.h"

#include "model/base/text.h"
#include "model/base/timecode.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr double zoomAKey = 1.5;
constexpr double scrollAPage = 0.8; ///< of what is in view
constexpr qsizetype firstWords = 12;

qsizetype wordsOf(const Turn &turn)
{
    qsizetype words = 0;
    for (const Line &line : turn.lines)
        words += turn.head.isMarker() ? 0 : wordCount(line.text);
    return words;
}

/// The first words of a line, as they stand there.
QString beginningOf(const QString &text)
{
    const QList<Stretch> found = words(QStringView(text).left(firstWords * 40));
    if (found.size() <= firstWords)
        return text.left(firstWords * 40);
    return text.left(found[firstWords - 1].end()) + u'…';
}

QString plainMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

bool TimelineSurface::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineSurface::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    tellCurrent();
}

void TimelineSurface::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineSurface::keyPressEvent(QKeyEvent *event)
{
    if (!episode() || scale().lineCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_press.grip != Grip::None) {
        cancelDrag();
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int lane = currentLane();
        if (lane >= 0)
            moveLane(lane, lane + (event->key() == Qt::Key_Up ? -1 : 1));
        return;
    }
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier || !moveByKey(event->key(), isBack))
        QWidget::keyPressEvent(event);
}

bool TimelineSurface::moveByKey(int key, bool isBack)
{
    const Transcript &transcript = episode()->transcript();
    const qsizetype turn = transcript.indexOf(m_current);
    switch (key) {
    case Qt::Key_Left:
        moveToTurn(turn - 1);
        return true;
    case Qt::Key_Right:
        moveToTurn(turn + 1);
        return true;
    case Qt::Key_Home:
        moveToTurn(0);
        return true;
    case Qt::Key_End:
        moveToTurn(transcript.turnCount() - 1);
        return true;
    case Qt::Key_Up:
        moveToLane(-1);
        return true;
    case Qt::Key_Down:
        moveToLane(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        scrollTo(wantedMs() + (key == Qt::Key_PageUp ? -1 : 1) * scrollAPage * m_scene.axis.spanMs());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToCurrent();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomAKey);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / zoomAKey);
        return true;
    case Qt::Key_0:
        showWhole();
        return true;
    case Qt::Key_Z:
        zoomToSelection();
        return true;
    case Qt::Key_N:
        moveToLeft(isBack);
        return true;
    case Qt::Key_H:
        hideLane(currentLane());
        return true;
    default:
        return false;
    }
}

void TimelineSurface::moveToTurn(qsizetype index)
{
    const Transcript &transcript = episode()->transcript();
    setCurrentTurn(transcript.turnAt(std::clamp<qsizetype>(index, 0, transcript.turnCount() - 1)).id);
}

void TimelineSurface::setCurrentTurn(TurnId turn)
{
    m_current = turn;
    updateTimes();
    if (m_scene.current) {
        reveal(scale().spanOf(m_scene.current->firstLine).startMs);
        revealLane();
    }
    tellCurrent();
}

void TimelineSurface::revealLane()
{
    const int lane = currentLane();
    if (lane < 0)
        return;
    const TimelineLayout &layout = m_scene.layout;
    const int top = lane * (layout.laneHeight + layout.laneGap);
    // Where there is no room for a whole lane, its top counts.
    const int least = std::clamp(top + layout.laneHeight - layout.lanes.height(), 0, top);
    scrollLanesTo(std::clamp(wantedLaneScroll(), least, top));
}

int TimelineSurface::currentLane() const
{
    if (!m_scene.current)
        return -1;
    const auto lane = std::ranges::find(m_scene.lanes, m_scene.current->owner, &TimelineLane::owner);
    return lane == m_scene.lanes.end() ? -1 : int(lane - m_scene.lanes.begin());
}

// The turn of the next lane that begins last before this one does, or its first.
void TimelineSurface::moveToLane(int by)
{
    if (m_scene.lanes.empty())
        return;
    const int lane = std::clamp(currentLane() + by, 0, int(m_scene.lanes.size()) - 1);
    const quint32 owner = m_scene.lanes[size_t(lane)].owner;
    if (m_scene.current && owner == m_scene.current->owner)
        return;
    const qsizetype before = m_scene.current ? scale().turnsBefore(owner, m_scene.current->firstLine) : 0;
    const qsizetype line = scale().turnOf(owner, std::max<qsizetype>(before - 1, 0));
    if (line >= 0)
        setCurrentTurn(episode()->transcript().lineAt(line).turn->id);
}

// Round the ends.
void TimelineSurface::moveToLeft(bool isBack)
{
    const Transcript &transcript = episode()->transcript();
    std::vector<qsizetype> turns;
    for (const TimelineGap &gap : m_scene.marks.left()) {
        if (const auto place = transcript.findLine(gap.item.range.from.line))
            turns.push_back(transcript.indexOf(place.turn->id));
    }
    if (turns.empty())
        return;
    std::ranges::sort(turns);
    const qsizetype here = transcript.indexOf(m_current);
    const auto next = isBack ? std::ranges::lower_bound(turns, here) : std::ranges::upper_bound(turns, here);
    if (isBack)
        moveToTurn(next == turns.begin() ? turns.back() : *std::prev(next));
    else
        moveToTurn(next == turns.end() ? turns.front() : *next);
}

void TimelineSurface::goToCurrent()
{
    if (const Turn *turn = episode()->transcript().findTurn(m_current))
        Q_EMIT goWanted(startOf(turn->lines.front()));
}

void TimelineSurface::tellCurrent()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface *turn = view ? view->focusChild() : nullptr) {
        QAccessibleEvent event(turn, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineSurface::moveLane(int lane, int to)
{
    const TimelineLaneOrder order = moved(m_lanes, m_order, lane, to);
    if (lane == to || order == m_order)
        return;
    setLaneOrder(order);
    Q_EMIT lanesChanged(m_order);
}

void TimelineSurface::hideLane(int lane)
{
    // One lane at least stays, and so do markers.
    if (lane < 0 || m_scene.lanes.size() < 2 || m_scene.lanes[size_t(lane)].isMarkers())
        return;
    TimelineLaneOrder order = m_order;
    order.hidden.append(m_scene.lanes[size_t(lane)].speaker);
    setLaneOrder(order);
    Q_EMIT lanesChanged(m_order);
}

void TimelineSurface::contextMenuEvent(QContextMenuEvent *event)
{
    if (!episode() || m_lanes.empty())
        return;
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QRect heads = m_scene.layout.heads.united(m_scene.layout.plot);
    const int lane =
        isByMouse && heads.contains(event->pos()) ? m_scene.layout.laneAt(event->pos().y()) : currentLane();
    const QPoint below = lane >= 0 ? m_scene.layout.lane(lane).bottomLeft() : rect().center();
    makeMenu(lane)->popup(isByMouse ? event->globalPos() : mapToGlobal(below));
}

QMenu *TimelineSurface::makeMenu(int lane)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int count = int(std::ranges::count(m_scene.lanes, false, &TimelineLane::isMarkers));
    if (lane >= 0 && !m_scene.lanes[size_t(lane)].isMarkers()) {
        const QString name = plainMenuText(m_scene.lanes[size_t(lane)].name);
        menu->addAction(tr("Move %1 &up").arg(name), this, [this, lane] { moveLane(lane, lane - 1); })
            ->setEnabled(lane > 0);
        menu->addAction(tr("Move %1 &down").arg(name), this, [this, lane] { moveLane(lane, lane + 1); })
            ->setEnabled(lane + 1 < count);
        menu->addAction(tr("&Hide %1").arg(name), this, [this, lane] { hideLane(lane); })
            ->setEnabled(m_scene.lanes.size() > 1);
        menu->addSeparator();
    }
    for (const TimelineLane &hidden : m_lanes) {
        if (!hidden.isHidden)
            continue;
        menu->addAction(tr("Show %1").arg(plainMenuText(hidden.name)), this,
                        [this, speaker = hidden.speaker] {
                            TimelineLaneOrder order = m_order;
                            order.hidden.removeAll(speaker);
                            setLaneOrder(order);
                            Q_EMIT lanesChanged(m_order);
                        });
    }
    menu->addAction(tr("&All lanes, as the cast stands"), this,
                    [this] {
                        setLaneOrder({});
                        Q_EMIT lanesChanged(m_order);
                    })
        ->setEnabled(m_order != TimelineLaneOrder());
    return menu;
}

QString TimelineSurface::timeOf(const TimelineSpan &span, bool isInterpolated) const
{
    const QString clock = formatClock(qint64(span.startMs));
    if (!span.isStartKnown)
        return tr("%1 (estimated)").arg(clock);
    return isInterpolated ? tr("%1 (between measured times)").arg(clock) : clock;
}

QString TimelineSurface::nameOf(const Turn &turn) const
{
    const Transcript &transcript = episode()->transcript();
    const qsizetype line = transcript.lineNumber(turn.lines.front().id);
    const bool isRead = line >= 0 && line < scale().lineCount();
    const auto lane =
        isRead ? std::ranges::find(m_lanes, scale().at(line).owner, &TimelineLane::owner) : m_lanes.end();
    const QString number = QString::number(transcript.indexOf(turn.id) + 1);
    const QString time = isRead ? timeOf(scale().spanOf(line), scale().at(line).isInterpolated) : QString();
    if (turn.head.isMarker())
        return tr("Turn %1, %2, %3").arg(number, turn.lines.front().text, time);
    return tr("Turn %1, %2, %3, %4")
        .arg(number, lane == m_lanes.end() ? QString() : lane->name, time,
             tr("%n word(s)", nullptr, int(wordsOf(turn))));
}

QRect TimelineSurface::rectOf(const Turn &turn) const
{
    const Transcript &transcript = episode()->transcript();
    const qsizetype first = transcript.lineNumber(turn.lines.front().id);
    const qsizetype last = first + qsizetype(turn.lines.size()) - 1;
    if (first < 0 || last >= scale().lineCount())
        return {};
    const auto lane = std::ranges::find(m_scene.lanes, scale().at(first).owner, &TimelineLane::owner);
    if (lane == m_scene.lanes.end())
        return {};
    const QRect row = m_scene.layout.lane(int(lane - m_scene.lanes.begin()));
    const auto x = [this](double ms) { return std::clamp(m_scene.axis.x(ms), 0.0, m_scene.axis.width()); };
    const int from = int(x(scale().spanOf(first).startMs));
    const int to = int(x(scale().spanOf(last).endMs));
    return {row.left() + from, row.top(), std::max(to - from, leastBlockWidth), row.height()};
}

QString TimelineSurface::tipOf(qsizetype line) const
{
    const auto place = episode()->transcript().lineAt(line);
    const TimelineLine here = scale().at(line);
    const auto lane = std::ranges::find(m_lanes, here.owner, &TimelineLane::owner);
    const QString name = lane == m_lanes.end() ? QString() : lane->name;
    const QString first = tr("%1 · %2 · turn %3")
                              .arg(name, timeOf(scale().spanOf(line), here.isInterpolated))
                              .arg(episode()->transcript().indexOf(place.turn->id) + 1);
    return first + u'\n' + beginningOf(place.line().text);
}

QString TimelineSurface::tipAt(const QPoint &point) const
{
    if (!episode())
        return {};
    const TimelineLayout &layout = m_scene.layout;
    QString tip;
    if (const int lane = layout.laneAt(point.y()); lane >= 0 && layout.heads.contains(point)) {
        const TimelineLane &what = m_scene.lanes[size_t(lane)];
        tip = what.isMarkers() ? what.name
                               : tr("%1, %2").arg(what.name, tr("%n turn(s)", nullptr, int(what.turns)));
    } else if (m_hasLeft && layout.heads.contains(point) && point.y() >= layout.left.top() &&
               point.y() <= layout.left.bottom()) {
        tip = m_scene.marks.leftText();
    } else if (const auto block = blockAtPoint(point)) {
        tip = tipOf(lineOfBlock(*block, m_scene.axis.ms(plotX(point))));
    } else if (badgeAt(point, &tip)) {
        // It has filled the text in.
    } else if (const TimelineBand *band = bandAt(point)) {
        tip = tr("%1, from %2 to %3")
                  .arg(band->name, formatClock(qint64(band->startMs)), formatClock(qint64(band->endMs)));
    } else if (const TimelineGap *gap = gapAt(point)) {
        tip = LeftWords::of(gap->item);
    } else if (layout.left.contains(point)) {
        tip = m_scene.marks.leftText();
    }
    // Words of the transcript are never markup.
    return tip.isEmpty() ? tip : u"<span>"_s + tip.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

} // namespace Ropewalk
