// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/opening.h"

namespace Ropewalk
{

/// What was got out of a damaged project, and what not: at least as much as this was lost.
struct SalvageReport {
    struct Count {
        qint64 read = 0;
        qint64 lost = 0;
    };
    Count episodes;
    Count turns;
    Count lines;
    Count annotations;
    Count imports;   ///< episodes with what they were imported from
    Count catalogue; ///< speakers, reasons and their lists, sources, house rules, topics, citations

    [[nodiscard]] bool isWhole() const;
    /// "3 of 4 episodes", a sentence a kind.
    [[nodiscard]] QStringList sentences() const;
};

/// Reads what can be read of a project file that is damaged, or that was tampered with, and writes it as a
/// new project to `target`, where no file may be. Only columns that this knows are read, nothing in the file
/// is carried out, and every row is looked at as strictly as when a project is opened. The file itself is not
/// touched. The new project begins a history of its own.
///
/// Errors: as of ProjectStore::open() for what is no file; Damaged where nothing could be read; Unwritable;
/// Cancelled, when `isStopWanted`, which is asked often, says true.
[[nodiscard]] Result<SalvageReport> salvage(const QString &path, const QString &target,
                                            const StoreOptions &options = {},
                                            const std::function<bool()> &isStopWanted = {});

} // namespace Ropewalk
