// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/formats/format.h"

namespace Ropewalk
{

/// The largest text file that is read.
inline constexpr qint64 maxSourceBytes = 512LL * 1024 * 1024;

/// Decodes `bytes`: by byte order mark, else strict UTF-8, else UTF-16 by its pattern of NULs, else
/// Windows-1252 (with a remark). Removes NUL, other control characters (tab and line ends stay) and lone
/// surrogates, with a count in the remarks. An error for binary data and for more than maxSourceBytes.
[[nodiscard]] Result<SourceText> decode(const QByteArray &bytes, const QString &fileName);

/// Encodes `text`; `fits` becomes false where a character is not in the encoding (it is then written as `?`).
[[nodiscard]] QByteArray encode(const QString &text, Encoding encoding, bool withByteOrderMark, bool &fits);

} // namespace Ropewalk
