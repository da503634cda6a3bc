// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Ropewalk
{

/// A place where a correction would apply, as a list shows it: the words in the line that they stand in.
struct CorrectionRow {
    QString where;  ///< "Turn 12", "Page"
    QString before; ///< what stands in the line before the words
    QString words;
    QString behind;
    QString becomes;
    bool isWanted = true;

    bool operator==(const CorrectionRow &) const = default;
};

} // namespace Ropewalk
