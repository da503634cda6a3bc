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

/// How the words of a claim are underlined: dotted while it is open, with a wave where it is to be checked
/// again, else with a line.
[[nodiscard]] QTextCharFormat claimUnderline(const ClaimLook &look, const Theme &theme);

/// The words of a line that are claimed, in the transcript or on the page; they may overlap.
struct ClaimedWords {
    qint32 from = 0;
    qint32 to = 0;
    ClaimLook look;

    bool operator==(const ClaimedWords &) const = default;
};
[[nodiscard]] QList<ClaimedWords> claimedWordsOf(const Project &project, const Episode &episode, LineId line);

/// How the words of a line look for what hangs on them, as formats for its layout, which may overlap: claims
/// are underlined.
[[nodiscard]] QList<QTextLayout::FormatRange> textMarksOf(const Project &project, const Episode &episode,
                                                          LineId line, const Theme &theme);

} // namespace Ropewalk
