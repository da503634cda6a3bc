// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Ropewalk
{

/// A line longer than this is split on import, paste and join: laying out 50,000 characters takes 12 ms.
inline constexpr qsizetype maxLineLength = 10'000;

/// A half-open stretch of UTF-16 code units in one text.
struct Stretch {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const Stretch &) const = default;
};

/// Sorts them, and makes one of those that overlap or touch.
void sortAndMerge(QList<Stretch> &stretches);

/// What to leave out of a text so that `withheld`, sorted and merged, is gone: where words go between two
/// spaces, one space goes too; at the text's end the space before goes.
[[nodiscard]] QList<Stretch> leftOut(QStringView text, const QList<Stretch> &withheld);

/// The bracketed non-words of `text`, brackets included: `[sighs]`, `[unintelligible 00:05:33]`. Brackets do
/// not nest; one without its partner is plain text. A bare time in brackets, `[04:01]`, is a timestamp and
/// not among them.
[[nodiscard]] QList<Stretch> events(QStringView text);

/// The timestamps in brackets of `text`, brackets included: `[04:01]`, `[00:04:01.06]`.
[[nodiscard]] QList<Stretch> timestamps(QStringView text);

/// The words of `text`: runs of non-space characters with at least one letter or digit, outside events and
/// timestamps.
[[nodiscard]] QList<Stretch> words(QStringView text);
[[nodiscard]] qsizetype wordCount(QStringView text);

/// What a verdict holds for: letters, digits and the points between digits (3.5 is not 35) alone, case
/// folded, compatibility forms composed. Two texts with the same key differ in case, spacing, quotes, dashes
/// and punctuation at most.
[[nodiscard]] QString wordKey(QStringView text);

/// `text` without NUL, other C0 and C1 controls (tab becomes a space) and lone surrogates; how many
/// characters were removed is added to `removed`. Bidi controls stay.
[[nodiscard]] QString withoutControls(const QString &text, qsizetype &removed);

/// Whether a line may hold this text: no line end (U+000A, U+000D) and no lone surrogate, which no file could
/// keep.
[[nodiscard]] bool isLineText(QStringView text);

/// Whether `offset` is in the text and a cut there leaves whole characters on both sides.
[[nodiscard]] bool isCut(QStringView text, qsizetype offset);

/// Splits a text of more than maxLineLength at spaces (or between graphemes where there is none), so that the
/// parts put together, with the space dropped at each cut, are the text again. A shorter text comes back
/// alone.
[[nodiscard]] QStringList splitLongLine(const QString &text);

/// FOUNDER → Founder, THE DBA → The Dba: a label in title case, for a speaker whom nothing else names. A text
/// that has a lowercase letter comes back as it is, and so do initials, AP.
[[nodiscard]] QString titleCase(const QString &label);

} // namespace Ropewalk
