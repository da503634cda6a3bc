// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/visualplaces.h"

#include <QTextLayout>

namespace Ropewalk
{

namespace
{

/// Whether a word begins at an offset, as Ctrl+Right takes it: behind spaces, or where the text begins.
bool startsWord(const QTextLayout &text, int offset)
{
    if (offset <= 0 || offset >= text.text().size())
        return true;
    const int before = text.previousCursorPosition(offset);
    return text.nextCursorPosition(before, QTextLayout::SkipWords) == offset;
}

} // namespace

bool runsLeft(const QTextLayout &text)
{
    return text.textOption().textDirection() == Qt::RightToLeft || text.text().isRightToLeft();
}

int besideOf(const QTextLayout &text, int offset, bool right)
{
    return right ? text.rightCursorPosition(offset) : text.leftCursorPosition(offset);
}

int wordBesideOf(const QTextLayout &text, int offset, bool right)
{
    // A walk that came back to where it was would never end: there are no more places than characters.
    int at = offset;
    for (qsizetype steps = 0; steps <= text.text().size(); ++steps) {
        const int next = besideOf(text, at, right);
        if (next == at)
            break;
        at = next;
        if (startsWord(text, at))
            break;
    }
    return at;
}

Position endOnSide(TranscriptLayout &layout, const Range &selection, bool right)
{
    const qsizetype row = layout.rowOf(selection.from.line);
    if (row < 0)
        return right ? selection.to : selection.from;
    bool isTurned = runsLeft(layout.laid(row).layout);
    if (selection.isInOneLine()) {
        const QPointF from = layout.pointOf(selection.from);
        const QPointF to = layout.pointOf(selection.to);
        if (from.y() == to.y() && from.x() != to.x())
            isTurned = to.x() < from.x();
    }
    return right != isTurned ? selection.to : selection.from;
}

} // namespace Ropewalk
