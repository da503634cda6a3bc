// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/line.h"

#include <functional>
#include <optional>

/// How ranges follow edits. Pure functions: a range before the edit gives the range after it, or nothing
/// where all of its words are gone.
///
/// The rules (the same for every kind of annotation, but for edges):
/// - text typed at an edge stays outside; where `takesInEdges` says that the range covers whole lines and
///   takes in what is typed at their ends, it goes in;
/// - a range whose words are partly removed shrinks to the rest;
/// - a range that contains the replaced words, or is just them, covers what replaces them: a corrected word
///   stays linked;
/// - splitting and joining lines moves text and takes nothing away.
/// - what comes in as new lines between two lines of a range belongs to it; a range that ends at the
/// beginning
///   of a line ends before the lines that come in there.
/// An empty range (an orphan's) keeps its place between its neighbours.
namespace Ropewalk
{

/// `removed` units at `offset` of a line of `lineLength` units give way to `inserted` units.
struct TextChange {
    LineId line;
    qint32 offset = 0;
    qint32 removed = 0;
    qint32 inserted = 0;
    qint32 lineLength = 0; ///< before the change
    /// Goes on typing what replaced a selection: a range that ends here contains what is inserted.
    bool continues = false;
};

[[nodiscard]] std::optional<Range> afterReplace(const Range &range, const TextChange &change,
                                                bool takesInEdges);
/// New lines come in before the line `behind`; `before` is the end of the line in front of them.
[[nodiscard]] Range afterInsertion(const Range &range, const Position &before, LineId behind);
/// What stands from `offset` on goes to the new line behind.
[[nodiscard]] Range afterSplit(const Range &range, LineId line, qint32 offset, LineId newLine);
/// The text of `next` goes to the end of `line`, which has `lineLength` units.
[[nodiscard]] Range afterJoin(const Range &range, LineId line, qint32 lineLength, LineId next);
/// Lines are removed with all that is on them. An end of the range that is on one of them moves to `before`
/// (the end of the last line before them) or `behind` (the beginning of the first line after them); these are
/// nothing at the transcript's ends. `isRemoved` tells for a line.
[[nodiscard]] std::optional<Range> afterRemoval(const Range &range,
                                                const std::function<bool(LineId)> &isRemoved,
                                                const std::optional<Position> &before,
                                                const std::optional<Position> &behind);

} // namespace Ropewalk
