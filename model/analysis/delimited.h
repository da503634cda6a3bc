// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

#include <QStringList>

#include <vector>

namespace Ropewalk
{

/// A record of a delimited text and the 1-based line that it begins on.
struct DelimitedRecord {
    QStringList fields;
    int line = 0;
};

/// Reads comma-separated values after RFC 4180, with any delimiter: fields in double quotes may hold
/// delimiters, line ends and doubled quotes. Empty lines are no records. Line ends are CR LF, LF or CR. An
/// error where a quote is not closed, or where something stands between a closing quote and the next
/// delimiter.
[[nodiscard]] Result<std::vector<DelimitedRecord>> readDelimited(QStringView text, QChar delimiter);

} // namespace Ropewalk
