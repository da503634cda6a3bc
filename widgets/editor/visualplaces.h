// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/editor/transcriptlayout.h"

class QTextLayout;

/// Places of a caret as people see them, in text that runs left, right, or both ways.
namespace Ropewalk
{

/// Whether a line as a whole runs from right to left: what stands at its left end then is what it ends with.
[[nodiscard]] bool runsLeft(const QTextLayout &text);

/// Where the caret comes to from `offset`, one character to the left or right as seen, and on in the next row
/// at a row's end; the same offset at the text's end on that side. In a row, each place is passed once, and
/// the caret never jumps back. (Qt's own moves do so where the text turns: a place between two directions
/// is drawn at one of the two spots that it has.)
[[nodiscard]] int besideOf(const QTextLayout &text, int offset, bool right);

/// The place at the left or right end of a row, as seen.
[[nodiscard]] int endOfRow(const QTextLayout &text, int row, bool right);

/// The next place to the left or right as seen where a word begins, or the text's end on that side; the same
/// offset where it stands there already.
[[nodiscard]] int wordBesideOf(const QTextLayout &text, int offset, bool right);

/// Which end of a selection is on the left (or right), as seen: in one row the one that is there, over
/// several rows the one that is read first (or last) in text that runs to the right.
[[nodiscard]] Position endOnSide(TranscriptLayout &layout, const Range &selection, bool right);

} // namespace Ropewalk
