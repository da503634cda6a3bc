// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/database.h"

/// Getting rows out of a database that is damaged.
namespace Ropewalk::SalvageRows
{

struct Count {
    qint64 read = 0;
    qint64 lost = 0; ///< at least: as far as row numbers and indexes tell
};

/// Copies what can be read of a table into the table of the same name in `to`, by the columns that this
/// knows; around pages that cannot be read. Rows that do not fit are lost. No error is left in either
/// database, but for one where it was stopped.
[[nodiscard]] Count copy(Database &from, Database &to, const QByteArray &table);

/// Mends the first page of a damaged file as far as it says how to read the others: length, page size,
/// encoding. The file is a copy that nobody else has.
[[nodiscard]] Result<> mendHeader(const QString &path);
/// The same, and puts in the tables' beginnings as they are in every file that Ropewalk made.
[[nodiscard]] Result<> mendSchema(const QString &path);

} // namespace Ropewalk::SalvageRows
