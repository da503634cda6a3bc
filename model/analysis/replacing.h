// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/finder.h"
#include "model/annotation/project.h"
#include "model/editing/edit.h"

namespace Ropewalk
{

/// Where a hit is: in a line of the transcript or the page, in a label of the cast, or in a note.
struct FoundPlace {
    enum class Kind : quint8 { Text, Page, Label, Note };
    Kind kind = Kind::Text;
    LineId line = {};       ///< of the transcript or the page; of a note, where it hangs
    AnnotationId note = {}; ///< Note
    SpeakerId speaker = {}; ///< Label
    qint32 label = 0;       ///< Label: which of the speaker's
    FoundWords words = {};  ///< in the line's text, the label, or the note's whole text
};

/// What replaces found words, as edits, and what becomes of each.
struct ReplacePlan {
    std::vector<Edit> edits; ///< of the episode
    std::vector<Edit> cast;  ///< of the labels, which all episodes share
    qsizetype replaced = 0;  ///< hits, wherever they are
    qsizetype onPage = 0;    ///< of these
    qsizetype inLabels = 0;
    qsizetype inNotes = 0;
    qsizetype locked = 0;  ///< left, since they are in locked quotes
    qsizetype refused = 0; ///< left: labels that would be empty, or somebody's already
};

/// Replaces hits by their own words, or by `constant` where they have none. The hits are of the episode as it
/// is, and in order. Words that stay the same in a hit of several keep their times and what hangs on them.
[[nodiscard]] ReplacePlan planReplacing(const Project &project, const Episode &episode,
                                        const std::vector<FoundPlace> &hits, const QString &constant);

/// The edits that let one hit give way, from the rear of it on.
[[nodiscard]] std::vector<Edit> replaceWords(const Line &line, const Stretch &hit, const QString &after);

} // namespace Ropewalk
