// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/annotation.h"
#include "model/annotation/source.h"

#include <QStringList>

/// How the index numbers what it knows, so that results come in the order of the show without being sorted:
/// each episode has a slot of row numbers, in it the page's lines come first, then the transcript's, with
/// gaps for lines that are added. Notes and claims have slots of their own behind all lines, sources come
/// last.
namespace Ropewalk::SearchRows
{

/// Row numbers from `first` to `last`, both among them.
struct Area {
    qint64 first = 0;
    qint64 last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] bool contains(qint64 row) const { return first <= row && row <= last; }
    bool operator==(const Area &) const = default;
};

/// Between lines that stood there from the beginning.
inline constexpr qint64 gap = 64;

inline constexpr int slotBits = 32;
inline constexpr qint64 pageRows = qint64(1) << 24;
inline constexpr qint64 marksBegin = qint64(1) << 61;
inline constexpr qint64 sourcesBegin = qint64(1) << 62;
inline constexpr qint64 sourceRows = qint64(1) << 24; ///< of one source

[[nodiscard]] inline Area pageArea(qint64 slot)
{
    return {slot << slotBits, (slot << slotBits) + pageRows - 1};
}
[[nodiscard]] inline Area transcriptArea(qint64 slot)
{
    return {(slot << slotBits) + pageRows, ((slot + 1) << slotBits) - 1};
}
/// All lines of slots in a row.
[[nodiscard]] inline Area lineArea(qint64 firstSlot, qint64 lastSlot)
{
    return {firstSlot << slotBits, ((lastSlot + 1) << slotBits) - 1};
}
/// All notes and claims of them.
[[nodiscard]] inline Area markArea(qint64 firstSlot, qint64 lastSlot)
{
    return {marksBegin + (firstSlot << slotBits), marksBegin + ((lastSlot + 1) << slotBits) - 1};
}
[[nodiscard]] inline qint64 slotOfLine(qint64 row)
{
    return row >> slotBits;
}
[[nodiscard]] inline qint64 slotOfMark(qint64 row)
{
    return (row - marksBegin) >> slotBits;
}
[[nodiscard]] inline bool isPage(qint64 lineRow)
{
    return (lineRow & ((qint64(1) << slotBits) - 1)) < pageRows;
}

/// What kind a row of the table of marks is of; the values stand in the index.
enum class MarkKind : quint8 { Topic, Reason, Claim, Note };

/// What stands beside the words of a line, to be asked for with them.
[[nodiscard]] QString speakerTag(SpeakerId speaker);
inline const QString pageTag = QStringLiteral("kpage");

/// What is found of a note or claim; nothing of other kinds.
[[nodiscard]] QString wordsOf(const Annotation &annotation);
/// What is found of a source: what it is, then its text in parts of about a paragraph.
[[nodiscard]] QStringList wordsOf(const Source &source);

} // namespace Ropewalk::SearchRows
