// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Ropewalk
{

/// How text stands in Markdown (CommonMark 0.31, with GitHub's `~`), and how it comes back.
///
/// Reading: backslash escapes and the usual character references become the characters that they stand for. Everything else
/// stays as it was typed: `*emphasis*`, links, quotation marks at a line's start. There is no markup in the model.
/// Writing: every character that could be markup is escaped, so that text from elsewhere never becomes markup.
/// Writing an edited line: what is left of the imported words is written as it was in the source (so typed emphasis and
/// links live on), what is new is escaped.
namespace MarkdownText
{

/// The text that `source` stands for. With `map`, the offset in `source` of every character, and of the end.
[[nodiscard]] QString plain(QStringView source, std::vector<qsizetype> *map = nullptr);

/// Appends `text` escaped: plain() of what is appended is `text` again. `atLineStart` where no label stands before it.
void escape(QString &out, QStringView text, bool atLineStart);

/// Appends `text`, written with as much as possible of `source`, which it was edited from.
void escapeEdited(QString &out, QStringView text, QStringView source, bool atLineStart);

} // namespace MarkdownText

} // namespace Ropewalk
