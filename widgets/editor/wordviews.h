// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/linechanges.h"
#include "widgets/common/theme.h"
#include "widgets/editor/seams.h"
#include "widgets/editor/textmarks.h"

namespace Ropewalk
{

/// Which words of the transcript are shown.
enum class WordView : quint8 {
    Verbatim, ///< all, with what is struck crossed out
    Clean,    ///< without what is struck or off the record, as a clean export has them
    Changes,  ///< with what was imported and is there no more, and what was put in marked
};

/// What hides the withheld words of a line. Of a line that is withheld as a whole, dots are left.
[[nodiscard]] Seams cleanSeams(const QString &text, const QList<WordMark> &marks, const Theme &theme);

/// What shows the words that went since the import: crossed out, before what came in their place. `label` is
/// that of the speaker who had the line's turn then, where somebody else has it now.
[[nodiscard]] Seams changeSeams(const Line &line, const std::vector<LineChange> &changes,
                                const QString &label, const Theme &theme);
/// How what was put in looks: underlined.
[[nodiscard]] QList<QTextLayout::FormatRange> changeMarks(const std::vector<LineChange> &changes,
                                                          const Theme &theme);

} // namespace Ropewalk
