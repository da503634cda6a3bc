// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/claimlook.h"
#include "model/annotation/project.h"
#include "widgets/common/theme.h"

#include <QTextLayout>

#include <optional>

namespace Ropewalk
{

/// The part of a line that a range covers, as offsets. `goesOn` says that the range takes in the line's end.
struct Covered {
    qint32 from = 0;
    qint32 to = 0;
    bool goesOn = false;
};

/// Nothing where the range covers none of the line.
[[nodiscard]] std::optional<Covered> coveredPart(const Episode &episode, const Range &range,
                                                 const Line &line);

/// Words of a line that are marked for what hangs on them, in the transcript or on the page.
struct WordMark {
    enum class Kind : quint8 { Claimed, Noted, Locked, ChangedQuote, Struck, OffRecord };
    qint32 from = 0;
    qint32 to = 0;
    Kind kind = Kind::Claimed;
    ClaimLook look = {}; ///< of claimed words

    bool operator==(const WordMark &) const = default;
};

/// How marked words look: claims are underlined, dotted while they are open, with a wave where they are to be
/// checked again, else with a line; notes with dashes; locked quotes with dashes and dots, with a wave where
/// the quote changed. What is struck out is crossed out, and what is off the record stands on a ground of its
/// own.
[[nodiscard]] QTextCharFormat formatOf(const WordMark &mark, const Theme &theme);

/// They may overlap.
[[nodiscard]] QList<WordMark> wordMarksOf(const Project &project, const Episode &episode, LineId line);

/// The same as formats for the line's layout.
[[nodiscard]] QList<QTextLayout::FormatRange> textMarksOf(const Project &project, const Episode &episode,
                                                          LineId line, const Theme &theme);

} // namespace Ropewalk
