// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/format.h"

namespace Ropewalk
{

/// WebVTT, read by the parser of the specification (https://www.w3.org/TR/webvtt1/): what that leaves out
/// stays in the layout and is named in the remarks. Written with a voice on every cue whose speaker is known,
/// and with timestamps where words have times.
[[nodiscard]] std::shared_ptr<const Importer> vttImporter();
[[nodiscard]] std::shared_ptr<const Exporter> vttExporter();

} // namespace Ropewalk
