// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/anchors.h"

namespace Ropewalk
{

std::optional<Range> afterReplace(const Range &range, const TextChange &change, bool takesInEdges)
{
    const bool fromHere = range.from.line == change.line;
    const bool toHere = range.to.line == change.line;
    if (!fromHere && !toHere)
        return range;
    const qint32 start = change.offset;
    const qint32 end = change.offset + change.removed;
    const qint32 shift = change.inserted - change.removed;
    Range moved = range;

    if (range.isEmpty()) {
        if (takesInEdges && change.lineLength == 0) {
            moved.to.offset = change.inserted;
            return moved;
        }
        const qint32 at = range.from.offset;
        moved.from.offset = moved.to.offset = at <= start ? at : at < end ? start : at + shift;
        return moved;
    }
    // The range's part on this line; an end on another line stands for the line's.
    const qint32 from = fromHere ? range.from.offset : -1;
    const qint32 to = toHere ? range.to.offset : change.lineLength + 1;

    const bool startsWhole = takesInEdges && from == 0;
    const bool endsWhole = takesInEdges && to == change.lineLength;
    const bool contains = change.removed > 0 && from <= start && to >= end;
    if (change.removed > 0 && !contains && from >= start && to <= end)
        return std::nullopt;
    if (contains && from == start && to == end && change.inserted == 0)
        return std::nullopt;

    if (fromHere) {
        const bool insideStart = contains || (startsWhole && start == 0 && change.removed == 0);
        if (from > start || (from == start && !insideStart))
            moved.from.offset = std::max(from, end) + shift;
    }
    if (toHere) {
        const bool insideEnd =
            contains || (change.removed == 0 && to == start && (change.continues || endsWhole));
        if (to >= end && (to > start || insideEnd))
            moved.to.offset = to + shift;
        else if (to > start)
            moved.to.offset = start;
    }
    return moved;
}

Range afterInsertion(const Range &range, const Position &before, LineId behind)
{
    Range moved = range;
    if (!range.isInOneLine() && range.to == Position{behind, 0})
        moved.to = before;
    return moved;
}

Range afterSplit(const Range &range, LineId line, qint32 offset, LineId newLine)
{
    Range moved = range;
    const bool stays = range.isEmpty() && range.from.offset <= offset;
    if (range.from.line == line && range.from.offset >= offset && !stays)
        moved.from = {newLine, range.from.offset - offset};
    if (range.to.line == line && range.to.offset > offset)
        moved.to = {newLine, range.to.offset - offset};
    return moved;
}

Range afterJoin(const Range &range, LineId line, qint32 lineLength, LineId next)
{
    Range moved = range;
    if (range.from.line == next)
        moved.from = {line, range.from.offset + lineLength};
    if (range.to.line == next)
        moved.to = {line, range.to.offset + lineLength};
    return moved;
}

std::optional<Range> afterRemoval(const Range &range, const std::function<bool(LineId)> &isRemoved,
                                  const std::optional<Position> &before,
                                  const std::optional<Position> &behind)
{
    const bool fromGone = isRemoved(range.from.line);
    const bool toGone = isRemoved(range.to.line);
    if (fromGone && toGone)
        return std::nullopt;
    Range moved = range;
    if (fromGone)
        moved.from = behind.value_or(range.to);
    if (toGone)
        moved.to = before.value_or(range.from);
    if (moved.isEmpty())
        return std::nullopt;
    return moved;
}

} // namespace Ropewalk
