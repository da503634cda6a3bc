// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/format.h"

namespace Ropewalk
{

/// SubRip subtitles. There is no specification; read is what players read and what transcription programs
/// write: comma or dot before the milliseconds, numbers missing or wrong, blank lines inside a cue or missing
/// between cues, hours of three digits, coordinates behind the times, `{\an8}`, `<i>` and `<font>` (taken out
/// of the text, kept in the layout). What is no cue stays in the layout and is named in the remarks.
[[nodiscard]] std::shared_ptr<const Importer> srtImporter();
[[nodiscard]] std::shared_ptr<const Exporter> srtExporter();

} // namespace Ropewalk
