// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace Ropewalk
{

class Database;

/// One step of the schema: SQL that makes version `number` of version `number` - 1.
struct Migration {
    int number = 0;
    QByteArray sql;
};

namespace Schema
{

/// "RPWK", in bytes 68 to 71 of every project file.
inline constexpr quint32 applicationId = 0x5250574b;

/// The oldest version whose programs can read what this one writes: it has the same tables, and this one
/// added more. A migration that changes or drops a table makes its own number the oldest.
inline constexpr int oldestReader = 3;

/// The migrations of resources/migrations, in order from 1.
[[nodiscard]] const std::vector<Migration> &migrations();
/// The version that this program writes.
[[nodiscard]] int currentVersion();

/// The schema's version that a database says to have: 0 for an empty one.
[[nodiscard]] int versionOf(Database &database);

/// Carries out the steps above the version that the database has, each in a transaction of its own.
[[nodiscard]] Result<> migrate(Database &database, std::span<const Migration> steps);

/// What is not to be trusted in the schema of a database of this `version`: everything that the migrations up
/// to it did not make, word for word. An error of the kind Damaged, or nothing where it is as it should be.
[[nodiscard]] Result<> check(Database &database, int version, std::span<const Migration> steps);

/// How far the schema of a database of a later version is known.
enum class Readable : quint8 {
    Foreign, ///< the table `meta` is not as it was ever made, or something other than tables and indexes is
             ///< there
    MetaOnly,
    Whole, ///< all tables that the steps make are there as they make them
};
[[nodiscard]] Readable checkReadable(Database &database, std::span<const Migration> steps);

} // namespace Schema

} // namespace Ropewalk
