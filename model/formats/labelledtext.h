// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/format.h"

namespace Ropewalk
{

/// `text`: plain text with labels, `Name: text`. Lines without a label go on with the turn; a label may stand alone, with its
/// text below; text before the first label is a turn without speaker. A name is taken for a label by its form and by how
/// often it comes (see labels.h). Breaks, jingles and clips become markers, their line standing as it is.
///
/// Written with a blank line between turns; a turn's further lines follow without one. The format has no escapes: lines
/// that would be read as labels are named as losses. There is no specification: the shapes are those in use on podcast sites
/// and in github.com/bitcointranscripts/bitcointranscripts.
[[nodiscard]] std::shared_ptr<const Importer> labelledTextImporter();
[[nodiscard]] std::shared_ptr<const Exporter> labelledTextExporter();

/// How surely `text` is made of `Name: text` lines: 0 to 60. Also what Markdown without bold labels goes by.
[[nodiscard]] int labelledTextConfidence(QStringView text);

} // namespace Ropewalk
