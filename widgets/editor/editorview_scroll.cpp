// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What part of the text is in view, and how large it is.

#include "widgets/editor/editorview.h"

#include <QScrollBar>

#include <algorithm>

namespace Ropewalk
{

namespace
{

constexpr int zoomStep = 10;

} // namespace

Position EditorView::topOfView() const
{
    if (!shown() || m_layout.rowCount() == 0)
        return {};
    return {m_layout.place(m_layout.top().row).line().id, m_layout.top().offset};
}

std::pair<TurnId, TurnId> EditorView::visibleTurns()
{
    if (!shown() || m_layout.rowCount() == 0)
        return {};
    qsizetype row = m_layout.top().row;
    const TurnId first = m_layout.place(row).turn->id;
    int y = m_layout.height(row) - m_layout.top().offset;
    while (y < viewport()->height() && row + 1 < m_layout.rowCount())
        y += m_layout.height(++row);
    return {first, m_layout.place(row).turn->id};
}

void EditorView::setTopOfView(const Position &top)
{
    if (const qsizetype row = m_layout.rowOf(top.line); row >= 0) {
        m_layout.setTop({row, top.offset});
        afterScroll();
    }
}

void EditorView::setZoom(int percent)
{
    const int fitting = std::clamp(percent, leastZoom, mostZoom);
    if (fitting == m_zoom)
        return;
    m_zoom = fitting;
    updateMetrics();
    m_layout.reveal(m_caret.position, 0);
    syncScrollBar();
    Q_EMIT zoomChanged(m_zoom);
}

void EditorView::zoomIn()
{
    setZoom(m_zoom + zoomStep);
}

void EditorView::zoomOut()
{
    setZoom(m_zoom - zoomStep);
}

void EditorView::resetZoom()
{
    setZoom(100);
}

void EditorView::syncScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->isSliderDown())
        return;
    m_isSyncing = true;
    const qint64 most = std::max<qint64>(0, m_layout.contentHeight() - viewport()->height());
    bar->setRange(0, int(most));
    bar->setPageStep(viewport()->height());
    bar->setValue(int(m_layout.topY()));
    m_isSyncing = false;
}

void EditorView::scrollContentsBy(int, int dy)
{
    if (m_isSyncing || !shown())
        return;
    // Near by, rows are walked and so exact; far away the guesses have to do.
    if (std::abs(dy) < 3 * viewport()->height())
        m_layout.scrollBy(-dy);
    else
        m_layout.setTopY(verticalScrollBar()->value());
    afterScroll();
}

void EditorView::afterScroll()
{
    syncScrollBar();
    viewport()->update();
    updateMicroFocus();
    Q_EMIT scrolled();
}

void EditorView::refineSoon(int delay)
{
    // Somebody who types or drags comes first.
    if (m_layout.rowCount() > 0 && (delay > 0 || !m_refine.isActive())) {
        m_refine.start(delay, this);
        m_isRefineDelayed = delay > 0;
    }
}

} // namespace Ropewalk
