// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/episodefacts.h"

#include <QStringList>

#include <optional>

namespace Ropewalk
{

/// A bold label at the beginning of a line of Markdown, in all the ways in which people write it: `**Name:** text`,
/// `**Name**: text`, `**Name: ** text`, `**:Name**`, `**:**`, `**Break: \[43:56\]**`, `**\[Robot voice\]** text`, with
/// stray or missing stars at either end. Offsets are in the line; the name is in its source form.
struct BoldHead {
    qsizetype nameStart = 0;
    qsizetype nameEnd = 0;
    qsizetype rest = 0;    ///< the first character of the text behind the label
    qsizetype restEnd = 0; ///< behind the text; before the line's end where the bold goes on to it
    bool isSure = true;    ///< false for forms that also mere emphasis has: only a name known from elsewhere in the file counts
};

[[nodiscard]] std::optional<BoldHead> boldHead(QStringView line);

/// Headings, rules and lines of HTML comments: kept, and no part of the text.
[[nodiscard]] bool isLayoutLine(QStringView line);

/// A marker's words as plain text, "Break: [25:59]", from its line.
[[nodiscard]] QString markerText(QStringView line);

/// What is read of the YAML block at the beginning of a file, as static site generators have it.
struct FrontMatter {
    qsizetype end = 0; ///< behind the closing line, its line end not included; 0 where there is none
    EpisodeFacts facts;
    QStringList speakers;
};

/// Reads `key: value`, `key: [a, b]` and `key:` with `- item` lines below; everything else is passed over.
[[nodiscard]] FrontMatter frontMatter(QStringView text);

} // namespace Ropewalk
