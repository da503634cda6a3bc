// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/imported.h"

#include <QByteArray>

#include <optional>

/// Compact forms of what is many: word timings and origins in a line's row, imported lines in parts.
namespace Ropewalk::Packing
{

/// Byte 1 (the form), the count, then a word: offset from the last one's end, length, a byte of kinds (bits
/// 0-1 of the start, 2-3 of the end, 4: a confidence follows), start in ms from the last one's end, end from
/// the start, confidence as a little-endian float. Numbers as zigzag varints. Null for no words.
[[nodiscard]] QByteArray packWords(const WordTimings &words);
/// Nothing for bytes that are no such form. Whether the words fit their line is not looked at.
[[nodiscard]] std::optional<WordTimings> unpackWords(QByteArrayView bytes);

/// Numbers with commas between; null for none.
[[nodiscard]] QString packOrigins(const Origins &origins);
[[nodiscard]] std::optional<Origins> unpackOrigins(QByteArrayView text);

/// Lines from `first` on, until the part is about a megabyte; `first` is moved behind them. The part begins
/// with byte 1 (the form) and is compressed by zlib.
[[nodiscard]] QByteArray packImported(const std::vector<ImportedLine> &lines, size_t &first);
/// Adds a part's lines; false for bytes that are no such form.
[[nodiscard]] bool unpackImported(QByteArrayView part, std::vector<ImportedLine> &lines);

} // namespace Ropewalk::Packing
