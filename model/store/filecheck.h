// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/contenthash.h"

#include <QStringList>

namespace Ropewalk
{

/// What a look at all of a project file's content found.
struct FileReport {
    /// Whether the file says what its content adds up to: those of the first version do not.
    bool hasSums = false;
    struct Damage {
        ContentHash::Key key;
        QString what; ///< for people: "Episode “Pilot”: the text"
    };
    std::vector<Damage> damages; ///< parts that are not what they were when the file was written
    QStringList faults;          ///< what SQLite finds wrong in the file's structure, in its words

    [[nodiscard]] bool isWhole() const { return damages.empty() && faults.isEmpty(); }
};

/// Reads the whole of a project file as it is on disk and compares it with what it says its content adds up
/// to. Never writes. Takes as long as reading the file twice: in a thread of its own. `isStopWanted` is asked
/// often; true ends it with Cancelled. Errors as of ProjectReader::open(), where the file cannot be opened at
/// all.
[[nodiscard]] Result<FileReport> checkFile(const QString &path,
                                           const std::function<bool()> &isStopWanted = {});

} // namespace Ropewalk
