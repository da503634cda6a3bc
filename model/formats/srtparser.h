// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/cuesource.h"

#include <functional>
#include <vector>

namespace Ropewalk
{

/// The cues of an SRT file.
struct SrtFile {
    std::vector<CueSource> cues;
    int droppedBlocks = 0;
    int firstDropped = 0; ///< its line, 1-based
};

/// Reads a file row by row. `goOn` is told the place reached now and then; its answer false ends the reading.
[[nodiscard]] SrtFile parseSrt(QStringView text, const std::function<bool(qsizetype)> &goOn);

/// Reads `hh:mm:ss,mmm --> hh:mm:ss,mmm` and puts the times into `cue`. Hours may be missing or long, the
/// separator a dot, decimals fewer or more. A negative time or one beyond maxTimeMs becomes absurdTime.
[[nodiscard]] bool readSrtTimes(QStringView row, CueSource &cue);

} // namespace Ropewalk
