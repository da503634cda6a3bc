// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/timecode.h"
#include "model/transcript/line.h"

#include <QString>
#include <QStringView>

namespace Ropewalk
{

/// One row of a source text, half-open; `next` is where the next row begins, behind LF, CR or CRLF.
struct SourceRow {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype next = 0;

    [[nodiscard]] bool isLast() const { return next == to; }
};

/// The row that begins at `from`.
[[nodiscard]] inline SourceRow rowAt(QStringView text, qsizetype from)
{
    const QChar *const begin = text.data();
    qsizetype at = from;
    while (at < text.size() && begin[at] != u'\n' && begin[at] != u'\r')
        ++at;
    SourceRow row{from, at, at};
    if (at < text.size())
        row.next = at + (begin[at] == u'\r' && at + 1 < text.size() && begin[at + 1] == u'\n' ? 2 : 1);
    return row;
}

/// Space, tab, LF, FF, CR.
[[nodiscard]] inline bool isAsciiSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
}

[[nodiscard]] inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The line end that the text uses first; LF where there is none.
[[nodiscard]] QString usualLineEnd(QStringView text);

/// How many line ends `text` begins with, spaces between them not counted.
[[nodiscard]] int leadingLineEnds(QStringView text);

/// What a parser gives for a time that it can read but that cannot be kept: negative, or beyond maxTimeMs.
inline constexpr qint64 absurdTime = -1;

/// One cue as a parser found it, as places in the source: the lead (id or number, times, settings, line end)
/// is [leadFrom, textFrom), the rows of text are [textFrom, textTo) without the last line end.
struct CueSource {
    qsizetype leadFrom = 0;
    qsizetype textFrom = 0;
    qsizetype textTo = 0;
    qint64 startMs = 0; ///< or absurdTime
    qint64 endMs = 0;
    int line = 0; ///< 1-based, of the times

    /// An absurd time is unknown: it stays in the layout alone.
    [[nodiscard]] Span span() const;
};

/// Appends `hh:mm:ss.mmm` with the separator given; hours take more digits where they need them.
void appendTimestamp(QString &out, qint64 ms, QChar decimal);

} // namespace Ropewalk
