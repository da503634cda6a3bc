// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/edit.h"

/// How word timings and line spans follow edits: words that are not touched shift, touched ones are timed
/// anew by interpolation between what is known around them, inside their line. Nothing is ever re-aligned as
/// a whole.
namespace Ropewalk
{

/// `removed` units at `offset` gave way to `inserted` units; `text` is the line after that. Changes `words`
/// and says what takes it back; nothing where all words were but shifted.
[[nodiscard]] std::optional<RetimedWords> retime(WordTimings &words, const Span &span, QStringView text,
                                                 qint32 offset, qint32 removed, qint32 inserted);

/// Takes back what retime() did: the same offset and counts as then, `undo` as it returned.
void restoreWords(WordTimings &words, const std::optional<RetimedWords> &undo, qint32 offset, qint32 removed,
                  qint32 inserted);

/// Cuts a line's times at `offset` of its text: `line` keeps what stands before (its text is cut already),
/// `next` takes the rest. A word that lies across the cut is cut in two, with an interpolated time between:
/// then true is returned.
bool splitTimes(Line &line, Line &next, qint32 offset, qint32 textLength);

/// Puts the times of `next` behind those of `line`, whose own text had `lineLength` units.
void joinTimes(Line &line, const Line &next, qint32 lineLength);

} // namespace Ropewalk
