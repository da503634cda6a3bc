// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Ropewalk
{

/// Where the entries of one container begin, in text that is known to be JSON: what QJsonDocument does not
/// tell. Keys are as written, without quotes.
struct JsonEntries {
    struct Entry {
        QString key; ///< of an object's member
        qsizetype at = 0;
    };
    std::vector<Entry> entries;
};

/// `start` is at the bracket that opens the container. Linear in what stands in it.
[[nodiscard]] JsonEntries jsonEntries(QStringView text, qsizetype start);

} // namespace Ropewalk
