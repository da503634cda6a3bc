// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Ropewalk
{

/// A place that a rule would clean up, as the dialog shows it.
struct CleanUpRow {
    QString where; ///< "Turn 12", "Page", "Label"
    QString before;
    QString words;
    QString behind;
    QString becomes; ///< empty where the words go or are struck
    bool strikes = false;
    bool isWanted = true;

    bool operator==(const CleanUpRow &) const = default;
};

/// A rule with all its places.
struct CleanUpGroup {
    QString rule; ///< its id
    QString title;
    QString pack; ///< the pack's name
    bool isOn = true;
    std::vector<CleanUpRow> rows;

    bool operator==(const CleanUpGroup &) const = default;
};

/// A style pack, as the dialog's menu names it.
struct CleanUpPack {
    QString name;
    bool isOn = true;
    QString trouble; ///< why it cannot be used
};

} // namespace Ropewalk
