// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"

namespace Ropewalk
{

/// An episode's page for the clipboard.
struct PageCopy {
    QString text; ///< what the export of the episode page has before the transcript
    QString html; ///< the same as headings, paragraphs and lists; nobody's words become markup
};

/// The page as it would be published now: without what is struck or off the record, the reasons as they are
/// to be printed.
[[nodiscard]] PageCopy pageCopy(const Project &project, const Episode &episode);

} // namespace Ropewalk
