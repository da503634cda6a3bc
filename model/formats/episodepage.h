// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/format.h"

namespace Ropewalk
{

/// `episode-page`: the show's page as plain text. Summary paragraphs; then sections, each begun by a line of
/// its own: Topics, "Goat List Reasons referenced" (any line that ends in "Reasons referenced"), Source
/// Article, Panel; then Transcript and "Full episode transcript", and `LABEL: text` turns as in labelled text
/// (labelledtext.h).
///
/// Topics, reasons and panel are lists, `- ` before each item; their lines are read without it. Reasons are
/// `#81 — text`, the source `title — author, publisher, date. abstract`; both stay as printed in their page
/// lines and are also given parsed. The article's date is not the episode's.
[[nodiscard]] std::shared_ptr<const Importer> episodePageImporter();
[[nodiscard]] std::shared_ptr<const Exporter> episodePageExporter();

/// The line that begins a section of the page; empty for the summary, which stands first.
[[nodiscard]] QStringView pageSectionTitle(PageSection section);
/// Whether the lines of a section are a list.
[[nodiscard]] bool isPageList(PageSection section);

/// Reads a printed reason; nothing where there is no number.
[[nodiscard]] std::optional<ImportedReason> parseReason(QStringView line);
/// Reads a source line; nothing where it has no dash between title and the rest.
[[nodiscard]] std::optional<SourceArticle> parseSourceArticle(QStringView line);

} // namespace Ropewalk
