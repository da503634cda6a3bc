// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/cuedialect.h"
#include "model/formats/format.h"

namespace Ropewalk
{

/// A file of cues as its parser leaves it.
struct CueFile {
    qsizetype headTo = 0; ///< the header is [0, headTo)
    std::vector<CueSource> cues;
};

/// Makes an episode of a file's cues: a line for each cue, or for each voice, dash and label in it; turns;
/// the layout; remarks about times. Adds to `episode`, which may hold facts and remarks already. An error
/// only where options.progress ends the reading.
[[nodiscard]] Result<ImportedEpisode> importCues(const CueDialect &dialect, const SourceText &source,
                                                 const CueFile &file, const ImportOptions &options,
                                                 ImportedEpisode episode);

[[nodiscard]] Error cancelledImport(const SourceText &source);

} // namespace Ropewalk
