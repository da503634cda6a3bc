// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"
#include "model/store/database.h"

#include <array>

/// What a project's content adds up to, so that bits that turn on a disk or on a stick are noticed: SQLite
/// has no checksums of its own. Kept in the table `content_hash`, a row a part.
///
/// A record marks the parts that it changes; only these are summed up again when the project is written to
/// its file. A part that nobody changed keeps its sum from file to file, and so vouches for the way between
/// them too.
///
/// The sum of a part is that of its rows' hashes, in whatever order they stand. A row's hash takes each
/// column's type, length and bytes one after the other by steps that can be turned back, so that a single
/// word that differs always shows.
namespace Ropewalk::ContentHash
{

enum class Part : quint8 {
    Text,        ///< turns and lines of an episode, its page too
    Annotations, ///< of an episode, with topics and citations
    Import,      ///< what an episode was imported from
    Catalogue,   ///< the show, its episodes, cast, reasons, sources, house rules
    History,     ///< a block of records with their edits
    File,        ///< what the file says of itself
};

constexpr std::array<QLatin1StringView, 6> names(Part)
{
    using namespace Qt::StringLiterals;
    return {"text"_L1, "annotations"_L1, "import"_L1, "catalogue"_L1, "history"_L1, "file"_L1};
}

struct Key {
    Part part = Part::Text;
    EpisodeId episode; ///< null for what belongs to no episode
    qint64 block = 0;  ///< of the history

    auto operator<=>(const Key &) const = default;
};

/// A part whose sum was made anew.
struct Sum {
    Key key;
    qint64 sequence = 0;
    qint64 hash = 0;
};

/// So many records are one block of the history.
inline constexpr qint64 recordsABlock = 256;

/// Marks what a record changes. In the record's transaction.
void mark(Database &database, const Record &record);

/// Sums up what has no sum, and what the file says of itself; `sequence` is that of the last record. Inside a
/// transaction of the caller's. Returns the sums that were made.
[[nodiscard]] std::vector<Sum> sign(Database &database, qint64 sequence);

/// Takes over sums that were made of a copy, but for parts that were changed since.
void adopt(Database &database, const std::vector<Sum> &sums);

/// What a look at all sums found.
struct Findings {
    bool hasSums = false;       ///< files of the first version have none
    std::vector<Key> differing; ///< parts that are not what they were, and those without a sum
};
/// An error in the database where it was stopped, or cannot be read at all.
[[nodiscard]] Findings compare(Database &database);

} // namespace Ropewalk::ContentHash
