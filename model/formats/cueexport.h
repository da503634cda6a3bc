// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/cuedialect.h"
#include "model/formats/format.h"

namespace Ropewalk
{

/// Writes an episode as cues. Cues are numbered and shared as they were imported, from whichever cue format;
/// a line whose times are not known takes its part of the time between its neighbours' known bounds, and is
/// left out and named where there is none. Estimated times are never written.
[[nodiscard]] ExportText exportCues(const CueDialect &dialect, const ExportEpisode &episode);

/// The spans of the lines in order, unknown bounds interpolated by length of text where there are known
/// bounds on both sides (the end of the last line may be the episode's). Lines of markers without times stay
/// as they are.
[[nodiscard]] std::vector<Span> spansForCues(const ExportEpisode &episode);

/// Where the row breaks of an imported text go in an edited one: outside the changed part they stay, inside
/// it they move to the nearest space. Offsets behind the space.
[[nodiscard]] std::vector<qsizetype> carriedBreaks(QStringView text, QStringView imported,
                                                   const std::vector<CueText::Row> &rows);

} // namespace Ropewalk
