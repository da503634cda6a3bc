// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupthinning.h"

#include <QDateTime>

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>

namespace Ropewalk
{

namespace
{

int dayOf(const QDate &date)
{
    return int(date.toJulianDay());
}

int weekOf(const QDate &date)
{
    // A Julian day of 0 was a Monday.
    return int(date.toJulianDay() / 7);
}

int monthOf(const QDate &date)
{
    return date.year() * 12 + date.month();
}

} // namespace

std::vector<bool> backupsToKeep(std::span<const BackupAge> backups, qint64 nowMs, const QTimeZone &zone,
                                const BackupLimits &limits)
{
    std::vector<size_t> latestFirst(backups.size());
    std::iota(latestFirst.begin(), latestFirst.end(), size_t(0));
    std::ranges::stable_sort(latestFirst, std::ranges::greater(),
                             [&](size_t i) { return backups[i].timeMs; });

    std::vector<bool> isKept(backups.size());
    std::set<int> days;
    std::set<int> weeks;
    std::set<int> months;
    const auto isFirstOf = [](std::set<int> &seen, int period, int most) {
        return int(seen.size()) < most && seen.insert(period).second;
    };
    for (const size_t i : latestFirst) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(backups[i].timeMs, zone).date();
        const bool isOfDay = isFirstOf(days, dayOf(date), limits.days);
        const bool isOfWeek = isFirstOf(weeks, weekOf(date), limits.weeks);
        const bool isOfMonth = isFirstOf(months, monthOf(date), limits.months);
        isKept[i] = backups[i].isPinned || i == latestFirst.front() ||
                    backups[i].timeMs > nowMs - limits.wholeMs || isOfDay || isOfWeek || isOfMonth;
    }

    qint64 bytes = 0;
    for (const size_t i : latestFirst)
        bytes += isKept[i] ? backups[i].size : 0;
    for (auto i = latestFirst.rbegin(); i != latestFirst.rend() && bytes > limits.bytes; ++i) {
        if (!isKept[*i] || backups[*i].isPinned || *i == latestFirst.front())
            continue;
        isKept[*i] = false;
        bytes -= backups[*i].size;
    }
    return isKept;
}

} // namespace Ropewalk
