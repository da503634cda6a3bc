// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"
#include "model/store/database.h"

#include <QStringList>

namespace Ropewalk
{

/// Finds in texts what an FTS5 expression matches, exactly as the index does: by asking a small index in
/// memory. Used in one thread.
class WordMarker final
{
public:
    /// For each text the places of what was found, in order; none where it does not match. An error where the
    /// expression is none.
    [[nodiscard]] Result<std::vector<QList<Stretch>>> mark(const QStringList &texts,
                                                           const QString &expression);

private:
    [[nodiscard]] Result<> open();

    std::unique_ptr<Database> m_database;
};

} // namespace Ropewalk
