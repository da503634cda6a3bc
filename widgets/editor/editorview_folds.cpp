// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Folded turns: what folds them, and what unfolds them by going there.

#include "widgets/editor/editorview.h"

namespace Ropewalk
{

void EditorView::setFolds(const Folds &folds)
{
    if (!shown() || folds == m_layout.folds())
        return;
    m_layout.setFolds(folds);
    afterFolding();
}

void EditorView::fold(TurnId turn, bool isFolded)
{
    if (!shown() || m_layout.folds().contains(turn) == isFolded)
        return;
    m_layout.fold(turn, isFolded);
    afterFolding();
}

/// The caret goes to the beginning of the turn that folded around it.
void EditorView::afterFolding()
{
    if (m_layout.rowCount() > 0) {
        const qsizetype row = m_layout.rowOf(m_caret.position.line);
        if (row >= 0 && m_layout.isFolded(row)) {
            const Position head = startOf(m_layout.place(row).turn->lines.front());
            if (m_caret.position != head)
                place({head, head});
        }
        m_layout.reveal(m_caret.position, m_layout.metrics().lineSpacing);
    }
    m_aim.reset();
    syncScrollBar();
    refineSoon();
    restartBlinking();
    viewport()->update();
    Q_EMIT foldsChanged();
}

/// A caret may stand before the words of a folded turn, not in them.
void EditorView::unfoldFor(const Caret &caret)
{
    if (m_layout.folds().isEmpty())
        return;
    const auto at = shown()->transcript().findLine(caret.position.line);
    if (at && caret.position != startOf(at.turn->lines.front()))
        unfoldAt(caret.position);
}

void EditorView::unfoldAt(const Position &at)
{
    const auto place = shown()->transcript().findLine(at.line);
    if (!place || !m_layout.folds().contains(place.turn->id))
        return;
    m_layout.fold(place.turn->id, false);
    refineSoon();
    viewport()->update();
    Q_EMIT foldsChanged();
}

/// A click on the mark behind the words, or the second of two on the row.
bool EditorView::unfoldByClick(const QPoint &point, int clicks)
{
    if (m_layout.folds().isEmpty() || m_layout.rowCount() == 0)
        return false;
    const Position at = positionAt(point);
    const qsizetype row = m_layout.rowOf(at.line);
    if (!m_layout.isFolded(row))
        return false;
    const auto y = m_layout.viewportY(row);
    const Turn &turn = *m_layout.place(row).turn;
    const QRectF mark =
        foldMark(m_layout.metrics(), turn)
            .box.translated(m_layout.metrics().textLeft, y.value_or(0) + m_layout.gapAbove(row));
    if (clicks < 2 && !mark.contains(point))
        return false;
    fold(turn.id, false);
    return true;
}

} // namespace Ropewalk
