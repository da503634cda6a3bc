// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The mouse: clicks, selecting by dragging, the wheel.

#include "widgets/editor/caretmoves.h"
#include "widgets/editor/editorview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QMimeData>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool isEarlier(const Episode &episode, const Position &a, const Position &b)
{
    return episode.compare(a, b) < 0;
}

} // namespace

Position EditorView::positionAt(const QPoint &point)
{
    return m_layout.positionAt(point);
}

void EditorView::select(const Position &from, const Position &to)
{
    m_aim.reset();
    Q_EMIT typingEnded();
    place({to, from});
}

void EditorView::selectTo(const Position &to)
{
    const Episode &episode = *shown();
    Range unit{to, to};
    switch (m_press.by) {
    case SelectBy::Character:
        break;
    case SelectBy::Word:
        unit = wordAt(m_layout, to);
        break;
    case SelectBy::Line:
        unit = lineAt(episode, to);
        break;
    case SelectBy::Turn:
        unit = turnAt(episode, to);
        break;
    }
    // What the press selected stays selected, to whichever side the mouse goes.
    if (isEarlier(episode, unit.from, m_press.first.from))
        select(m_press.first.to, unit.from);
    else
        select(m_press.first.from,
               isEarlier(episode, m_press.first.to, unit.to) ? unit.to : m_press.first.to);
}

void EditorView::mousePressEvent(QMouseEvent *event)
{
    if (!shown() || m_layout.rowCount() == 0) {
        m_press = {};
        return;
    }
    endComposing();
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::MiddleButton) {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        if (const QMimeData *mime =
                clipboard->supportsSelection() ? clipboard->mimeData(QClipboard::Selection) : nullptr) {
            const Position at = positionAt(point);
            insertFrom(*mime, {at, at});
        }
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto badge = badgeAt(point)) {
        m_press = {};
        select(badge->badge.at, badge->badge.at);
        Q_EMIT badgeClicked(badge->badge);
        return;
    }
    QRect name;
    if (const auto turn = turnOfMargin(point, &name)) {
        if (name.contains(point)) {
            const QRect onScreen(viewport()->mapToGlobal(name.topLeft()), name.size());
            if (event->modifiers().testFlag(Qt::ShiftModifier))
                Q_EMIT runMenuWanted(*turn, onScreen);
            else
                Q_EMIT speakerMenuWanted(*turn, onScreen);
            return;
        }
        const Turn &whole = *shown()->transcript().findTurn(*turn);
        m_press = {true, false, SelectBy::Turn, turnAt(*shown(), {whole.lines.front().id, 0}), point, point,
                   1,    0};
        select(m_press.first.from, m_press.first.to);
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isNear = (point - m_press.place).manhattanLength() < QApplication::startDragDistance();
    const bool isSoon = now - m_press.timeMs < QApplication::doubleClickInterval();
    m_press.clicks = isNear && isSoon ? m_press.clicks + 1 : 1;
    m_press.timeMs = now;
    m_press.isDown = true;
    m_press.place = m_press.last = point;
    if (unfoldByClick(point, m_press.clicks)) {
        m_press = {};
        return;
    }
    const Position at = positionAt(point);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_press.by = SelectBy::Character;
        m_press.first = {m_caret.anchor, m_caret.anchor};
        selectTo(at);
        return;
    }
    switch (m_press.clicks) {
    case 1: {
        m_press.by = SelectBy::Character;
        m_press.first = {at, at};
        const auto selected = selection();
        m_press.mayDrag =
            selected && !isEarlier(*shown(), at, selected->from) && isEarlier(*shown(), at, selected->to);
        if (m_press.mayDrag)
            return;
        select(at, at);
        if (event->modifiers() == Qt::ControlModifier)
            Q_EMIT soundWanted(at);
        return;
    }
    case 2:
        m_press.by = SelectBy::Word;
        m_press.first = wordAt(m_layout, at);
        break;
    case 3:
        m_press.by = SelectBy::Line;
        m_press.first = lineAt(*shown(), at);
        break;
    default:
        m_press.by = SelectBy::Turn;
        m_press.first = turnAt(*shown(), at);
    }
    m_press.mayDrag = false;
    select(m_press.first.from, m_press.first.to);
}

void EditorView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press of two: counted as all others are.
    mousePressEvent(event);
}

void EditorView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_layout.rowCount() == 0)
        m_press = {}; // what it was on is gone
    if (!m_press.isDown || !event->buttons().testFlag(Qt::LeftButton)) {
        QRect name;
        const bool isMargin = shown() && m_layout.rowCount() > 0 && turnOfMargin(point, &name).has_value();
        const bool isClickable = isMargin ? name.contains(point) : badgeAt(point).has_value();
        viewport()->setCursor(isClickable ? Qt::PointingHandCursor
                              : isMargin  ? Qt::ArrowCursor
                                          : Qt::IBeamCursor);
        return;
    }
    m_press.last = point;
    if (m_press.mayDrag) {
        if ((point - m_press.place).manhattanLength() >= QApplication::startDragDistance())
            startDrag();
        return;
    }
    const QRect inside = viewport()->rect();
    if (point.y() < inside.top() || point.y() > inside.bottom()) {
        if (!m_autoScroll.isActive())
            m_autoScroll.start(autoScrollInterval, this);
    } else {
        m_autoScroll.stop();
    }
    // The view scrolls by the timer, not by revealing the caret.
    const TranscriptLayout::Top top = m_layout.top();
    selectTo(positionAt({point.x(), std::clamp(point.y(), inside.top(), inside.bottom())}));
    m_layout.setTop(top);
    afterScroll();
}

void EditorView::scrollWhileDragging()
{
    if (m_dragPoint) {
        scrollToDrop();
        return;
    }
    const QRect inside = viewport()->rect();
    const int beyond = m_press.last.y() < inside.top() ? m_press.last.y() - inside.top()
                                                       : std::max(0, m_press.last.y() - inside.bottom());
    if (!m_press.isDown || beyond == 0 || m_layout.rowCount() == 0) {
        m_autoScroll.stop();
        return;
    }
    m_layout.scrollBy(std::clamp(beyond, -viewport()->height(), viewport()->height()));
    const TranscriptLayout::Top top = m_layout.top();
    selectTo(positionAt({m_press.last.x(), std::clamp(m_press.last.y(), inside.top(), inside.bottom())}));
    m_layout.setTop(top);
    afterScroll();
}

void EditorView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press.isDown)
        return;
    m_autoScroll.stop();
    m_press.isDown = false;
    if (m_press.mayDrag && m_layout.rowCount() > 0) {
        // A click on selected words that dragged nothing: the caret goes there.
        m_press.mayDrag = false;
        const Position at = positionAt(event->position().toPoint());
        select(at, at);
        if (event->modifiers() == Qt::ControlModifier)
            Q_EMIT soundWanted(at);
    }
    offerPrimarySelection();
}

void EditorView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int delta = event->angleDelta().y(); delta != 0)
            delta > 0 ? zoomIn() : zoomOut();
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void EditorView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!shown())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT contextMenuWanted(caretOnScreen().bottomLeft());
        return;
    }
    // The menu is about what was clicked on: the selection, or the words there.
    if (m_layout.rowCount() > 0) {
        const Position at = positionAt(event->pos());
        const auto selected = selection();
        if (!selected || isEarlier(*shown(), at, selected->from) || isEarlier(*shown(), selected->to, at))
            select(at, at);
    }
    Q_EMIT contextMenuWanted(event->globalPos());
}

bool EditorView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && shown()) {
        // Keys that mean something to text come here, not to actions elsewhere in the window.
        auto *key = static_cast<QKeyEvent *>(event);
        if (keyMove(*key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

} // namespace Ropewalk
