// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/format.h"

namespace Ropewalk
{

/// `markdown`: transcripts as github.com/thechangelog/transcripts has them (see "Conventions" in its README), and those of
/// github.com/bitcointranscripts/bitcointranscripts: `**Name:** text`, further paragraphs of a turn without label,
/// `**Break:** \[25:59\]` and other structure as markers, escaped timestamps. Files without bold labels are read by their
/// plain ones, as labelled text is; in files with them, plain `Name: text` lines are quotations and stay in the turn.
///
/// YAML at the beginning is kept as the head; title, date, episode and speakers are read from it. Headings and rules are
/// layout. Emphasis, links and block marks stay in the text as typed; see markdowntext.h for what is escaped when.
[[nodiscard]] std::shared_ptr<const Importer> markdownImporter();
[[nodiscard]] std::shared_ptr<const Exporter> markdownExporter();

} // namespace Ropewalk
