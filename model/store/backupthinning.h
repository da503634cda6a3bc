// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimeZone>

#include <span>
#include <vector>

namespace Ropewalk
{

/// What decides whether a backup stays.
struct BackupAge {
    qint64 timeMs = 0; ///< since 1970, UTC
    qint64 size = 0;
    bool isPinned = false;
};

/// How many backups stay.
struct BackupLimits {
    qint64 wholeMs = qint64(24) * 3600 * 1000; ///< all of the latest time stay
    int days = 12;
    int weeks = 10;
    int months = 9;
    qint64 bytes = qint64(2) << 30;
};

/// For each backup, whether it stays: those younger than `wholeMs`, and then the last one of each of the
/// latest days, ISO weeks and months that have any, as the calendar of `zone` has them. Where these are
/// larger than `bytes` together, the oldest go until they are not. Pinned ones and the latest always stay.
/// Times after `nowMs` (the clock was set back) count as young.
[[nodiscard]] std::vector<bool> backupsToKeep(std::span<const BackupAge> backups, qint64 nowMs,
                                              const QTimeZone &zone, const BackupLimits &limits = {});

} // namespace Ropewalk
