// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Words that are dragged: out of the view, into it, and within it.

#include "widgets/editor/editorview.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>

namespace Ropewalk
{

void EditorView::startDrag()
{
    m_press.isDown = false;
    m_press.mayDrag = false;
    const Range range = *selection();
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOfSelection().release());
    const Qt::DropActions actions = m_isReadOnly ? Qt::CopyAction : Qt::CopyAction | Qt::MoveAction;
    const Qt::DropAction done = drag->exec(actions, m_isReadOnly ? Qt::CopyAction : Qt::MoveAction);
    // Within the view the drop has moved the words already.
    const bool isElsewhere = drag->target() != this && drag->target() != viewport();
    if (done == Qt::MoveAction && isElsewhere && shown() && selection() == range)
        Q_EMIT removeWanted(range, false);
}

void EditorView::setDropPlace(const std::optional<Position> &place)
{
    m_marks.dropPlace = place;
    viewport()->update();
}

void EditorView::dragEnterEvent(QDragEnterEvent *event)
{
    // Files are for the window.
    if (shown() && !m_isReadOnly && event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        event->ignore();
}

void EditorView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!shown() || m_isReadOnly || event->mimeData()->hasUrls()) {
        event->ignore();
        return;
    }
    m_dragPoint = event->position().toPoint();
    if (m_layout.rowCount() > 0)
        setDropPlace(positionAt(*m_dragPoint));
    // Held still at an edge, the mouse sends nothing: the timer goes on.
    if (!m_autoScroll.isActive())
        m_autoScroll.start(autoScrollInterval, this);
    event->acceptProposedAction();
}

void EditorView::scrollToDrop()
{
    const int edge = m_layout.metrics().lineSpacing;
    const int y = m_dragPoint->y();
    const bool isAbove = y < edge;
    if ((!isAbove && y <= viewport()->height() - edge) || m_layout.rowCount() == 0) {
        m_autoScroll.stop();
        return;
    }
    m_layout.scrollBy(isAbove ? -edge : edge);
    setDropPlace(positionAt(*m_dragPoint));
    afterScroll();
}

void EditorView::endDrag()
{
    m_dragPoint.reset();
    m_autoScroll.stop();
    setDropPlace({});
}

void EditorView::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
}

void EditorView::dropEvent(QDropEvent *event)
{
    endDrag();
    endComposing();
    if (!shown() || event->mimeData()->hasUrls()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    if (m_layout.rowCount() == 0) {
        insertFrom(*event->mimeData(), {});
        return;
    }
    const Position at = positionAt(event->position().toPoint());
    const auto selected = selection();
    const bool isOwn = event->source() == this && event->dropAction() == Qt::MoveAction && selected;
    if (!isOwn) {
        insertFrom(*event->mimeData(), {at, at});
    } else if (mayChange()) {
        const bool isInside =
            shown()->compare(at, selected->from) >= 0 && shown()->compare(at, selected->to) <= 0;
        if (!isInside)
            Q_EMIT moveWanted(*selected, at);
    }
    setFocus();
}

} // namespace Ropewalk
