// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/editing/edit.h"
#include "model/editing/linefinder.h"

/// What people do, composed from edits: each function looks at an episode as it is and returns the edits that
/// do it, to be performed as one step of the History. Positions and ranges are of the episode's transcript or
/// page.
namespace Ropewalk
{

/// A place for an annotation made now: with the words and the speaker that it is made for.
[[nodiscard]] Place placeAt(const Episode &episode, const Range &range);

/// Text that comes in: the edits, and the position behind the text.
struct Insertion {
    std::vector<Edit> edits;
    Position end;
};
/// Types or pastes `text` at a position; line ends in it split the line, controls are left out, long lines
/// are split.
[[nodiscard]] Insertion insertText(const Episode &episode, const Position &at, const QString &text);
/// The lines that a text makes: split at line ends and where they would be too long, without controls.
[[nodiscard]] QStringList linesOf(const QString &text);
/// `text` takes the place of a range. Across turns, what is left joins the first one.
[[nodiscard]] Insertion replaceRange(const Episode &episode, const Range &range, const QString &text);

/// Makes `line` read `text` by replacing what differs between the common beginning and end, so that
/// annotations on the rest stay exact. Nothing where it reads so already.
[[nodiscard]] std::vector<Edit> correctLine(const Line &line, const QString &text);

/// Deletes a range. Across turns, what is left joins the first one; turns that are covered whole are removed.
[[nodiscard]] std::vector<Edit> removeRange(const Episode &episode, const Range &range);

/// Splits the line; the spaces at the cut go. `newLine` is the id that the second half gets.
[[nodiscard]] std::vector<Edit> splitLine(const Episode &episode, const Position &at, LineId newLine);

/// Splits the turn, and the line where the position is inside of one. `newTurn` is the id that the second
/// half gets.
[[nodiscard]] std::vector<Edit> splitTurn(const Episode &episode, const Position &at, TurnId newTurn);

/// Lets the line `next`, whose text is `text` or will be by then, go on in `line`, which stands before it,
/// with a space between where both have words.
[[nodiscard]] std::vector<Edit> joinTexts(const Line &line, LineId next, QStringView text);

/// Joins a line with the next one of its turn, with a space between where both have words.
[[nodiscard]] std::vector<Edit> joinLines(const Episode &episode, LineId line);

/// Words that become a turn of their own.
struct Apart {
    std::vector<Edit> edits; ///< none where they are one already
    TurnId turn;             ///< that they are then; null where they are not of one turn
    Position start;
};
/// Splits the turn of a range, which lies in one turn, where needed.
[[nodiscard]] Apart setApart(const Episode &episode, const Range &range);

/// Gives the words of a range, which lies in one turn, to another speaker: the turn is split where needed.
[[nodiscard]] std::vector<Edit> setSpeaker(const Episode &episode, const Range &range, SpeakerId speaker);

/// Every hit of `text` in one line: see LineFinder, which is faster for many lines.
[[nodiscard]] QList<Stretch> findInLine(QStringView line, const QString &text, const FindOptions &options);

/// Replaces every hit in transcript and page; the number of hits is the number of edits.
[[nodiscard]] std::vector<Edit> replaceAll(const Episode &episode, const QString &text,
                                           const QString &replacement, const FindOptions &options);

/// Attaches an annotation. Making or removing a cited reason link also lets the page's list of reasons come
/// from the links.
[[nodiscard]] std::vector<Edit> annotate(const Episode &episode, Annotation annotation);
[[nodiscard]] std::vector<Edit> removeAnnotation(const Episode &episode, AnnotationId id);

/// Puts the words of a turn's lines back to what was imported, where a line still is the one line that was
/// imported (not split, not joined). The episode must have been loaded with its imported text.
[[nodiscard]] std::vector<Edit> restoreOriginal(const Episode &episode, TurnId turn);

/// What a turn was imported from.
struct OriginalTurn {
    QString label; ///< the speaker's, as found; empty for none
    TurnKind kind = TurnKind::Speech;
    QStringList lines; ///< all imported lines that its words come from

    bool operator==(const OriginalTurn &) const = default;
};
/// Nothing where none of the turn's lines was imported. The episode must have its imported text.
[[nodiscard]] std::optional<OriginalTurn> originalOf(const Episode &episode, TurnId turn);

} // namespace Ropewalk
