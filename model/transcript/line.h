// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"
#include "model/transcript/span.h"

#include <QString>
#include <QVarLengthArray>

#include <vector>

namespace Ropewalk
{

/// When a word of a line was said: offset and length in UTF-16 units, span, confidence from 0 to 1 (negative
/// where none was given).
struct WordTiming {
    qint32 offset = 0;
    qint32 length = 0;
    Span span;
    float confidence = -1;

    [[nodiscard]] qint32 end() const { return offset + length; }
    bool operator==(const WordTiming &) const = default;
};

using WordTimings = std::vector<WordTiming>;

/// Ordinals of imported lines. Nearly every line has one or two, which need no memory of their own.
using Origins = QVarLengthArray<qint32, 2>;

/// One paragraph of a turn, or of the page: what is edited, and what annotations hang on.
///
/// `words` are in order, do not overlap and lie inside the text. `origins` are the ordinals of the imported
/// lines (Imported::lines) that the text came from: one for an imported line and for each half that it is
/// split in, several for joined lines, none for lines that were typed.
struct Line {
    LineId id;
    QString text;
    Span span;
    WordTimings words;
    Origins origins;

    bool operator==(const Line &) const = default;
};

/// A place between two characters of a line, in UTF-16 code units.
struct Position {
    LineId line;
    qint32 offset = 0;

    bool operator==(const Position &) const = default;
};

[[nodiscard]] inline Position startOf(const Line &line)
{
    return {line.id, 0};
}
[[nodiscard]] inline Position endOf(const Line &line)
{
    return {line.id, qint32(line.text.size())};
}

/// From one position to another in the same or a later line, half-open.
struct Range {
    Position from;
    Position to;

    [[nodiscard]] bool isEmpty() const { return from == to; }
    [[nodiscard]] bool isInOneLine() const { return from.line == to.line; }
    bool operator==(const Range &) const = default;
};

} // namespace Ropewalk
