// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/visualplaces.h"

#include <QTextLayout>

#include <algorithm>

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

/// Whether all of a text runs to the right: then it is seen as it is read.
bool runsRightOnly(const QTextLayout &text)
{
    const QString &all = text.text();
    return !runsLeft(text) && std::ranges::none_of(all, [](QChar c) {
        // Surrogates are told by the high one alone: what lies there runs left from U+10800 to U+10FFF and
        // from U+1E800 on.
        if (c.isHighSurrogate())
            return (c.unicode() >= 0xD802 && c.unicode() <= 0xD803) || c.unicode() == 0xD83A ||
                   c.unicode() == 0xD83B;
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
            return true;
        default:
            return false;
        }
    });
}

struct SeenPlace {
    qreal x = 0;
    int offset = 0;
};

/// The places of a row from left to right. The one behind the space that a row ends with is the next row's.
std::vector<SeenPlace> placesOf(const QTextLayout &text, int row)
{
    const QTextLine line = text.lineAt(row);
    const bool isLast = row + 1 == text.lineCount();
    const int end = line.textStart() + line.textLength() + (isLast ? 1 : 0);
    std::vector<SeenPlace> places;
    for (int offset = line.textStart(); offset < end; ++offset) {
        if (text.isValidCursorPosition(offset))
            places.push_back({line.cursorToX(offset), offset});
    }
    const bool isTurned = runsLeft(text);
    std::ranges::sort(places, [isTurned](const SeenPlace &a, const SeenPlace &b) {
        return a.x != b.x ? a.x < b.x : (a.offset < b.offset) != isTurned;
    });
    return places;
}

} // namespace

bool runsLeft(const QTextLayout &text)
{
    return text.textOption().textDirection() == Qt::RightToLeft || text.text().isRightToLeft();
}

int besideOf(const QTextLayout &text, int offset, bool right)
{
    const QTextLine line = text.lineForTextPosition(offset);
    if (!line.isValid())
        return offset;
    if (runsRightOnly(text))
        return right ? text.nextCursorPosition(offset) : text.previousCursorPosition(offset);
    const std::vector<SeenPlace> places = placesOf(text, line.lineNumber());
    const auto here = std::ranges::find(places, offset, &SeenPlace::offset);
    if (here == places.end()) // inside of a character
        return right ? text.nextCursorPosition(offset) : text.previousCursorPosition(offset);
    if (right && here + 1 != places.end())
        return (here + 1)->offset;
    if (!right && here != places.begin())
        return (here - 1)->offset;
    const int row = line.lineNumber() + (right != runsLeft(text) ? 1 : -1);
    return row < 0 || row >= text.lineCount() ? offset : endOfRow(text, row, !right);
}

int endOfRow(const QTextLayout &text, int row, bool right)
{
    const std::vector<SeenPlace> places = placesOf(text, row);
    if (places.empty())
        return text.lineAt(row).textStart();
    return right ? places.back().offset : places.front().offset;
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
