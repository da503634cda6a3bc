// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/database.h"

namespace Ropewalk
{

/// Whether a database has a table: a file of an earlier version, read without a copy, lacks those that came
/// later.
[[nodiscard]] bool hasTable(Database &database, const QString &name);

} // namespace Ropewalk
