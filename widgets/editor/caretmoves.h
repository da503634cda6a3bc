// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/editor/transcriptlayout.h"

#include <QKeyEvent>

namespace Ropewalk
{

/// Ways that a caret goes. Left and right are meant as seen, whichever way the text runs.
enum class CaretMove : quint8 {
    Left,
    Right,
    WordLeft,
    WordRight,
    RowStart, ///< of the row of text on screen
    RowEnd,
    Up,
    Down,
    PageUp,
    PageDown,
    LineStart,
    LineEnd,
    TurnUp, ///< to the beginning of the turn, from there to the one before
    TurnDown,
    Start, ///< of the transcript
    End,
};

/// Where a key press takes the caret.
struct KeyMove {
    CaretMove move = CaretMove::Left;
    bool selects = false;
};
/// The move that the platform binds to a key; nothing for other keys.
[[nodiscard]] std::optional<KeyMove> keyMove(const QKeyEvent &event);

/// Where the caret comes to from `from`, a position of the transcript. Whole graphemes only. `x`, if set, is
/// where moves up and down aim at, from the text's left edge; they set it, and others are to reset it. `page`
/// is how many pixels a page up or down goes.
[[nodiscard]] Position moved(TranscriptLayout &layout, const Position &from, CaretMove move,
                             std::optional<qreal> &x, int page);

/// The word or the space between words at a position.
[[nodiscard]] Range wordAt(TranscriptLayout &layout, const Position &at);
[[nodiscard]] Range lineAt(const Episode &episode, const Position &at);
[[nodiscard]] Range turnAt(const Episode &episode, const Position &at);
[[nodiscard]] Range wholeTranscript(const Episode &episode);

/// What stands at one side of a place up to the next stop of a caret, in the same line.
[[nodiscard]] Range characterRange(TranscriptLayout &layout, const Position &at, bool behind,
                                   QTextLayout::CursorMode mode = QTextLayout::SkipCharacters);
/// What Backspace takes away before a position in its line: a whole character of those that are typed as one
/// (emoji), else its last mark. Empty at the line's beginning.
[[nodiscard]] Range backspaceRange(TranscriptLayout &layout, const Position &at);

} // namespace Ropewalk
