// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/tables.h"

namespace Ropewalk
{

bool hasTable(Database &database, const QString &name)
{
    return database.value<bool>("SELECT count(*) FROM sqlite_schema WHERE type='table' AND name=?", name);
}

} // namespace Ropewalk
