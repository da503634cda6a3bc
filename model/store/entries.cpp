// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/entries.h"

namespace Ropewalk
{

QByteArray columnList(const QByteArrayList &columns)
{
    return '"' + columns.join("\", \"") + '"';
}

QByteArray upsertSql(const QByteArray &table, const QByteArrayList &columns, const QByteArrayList &keys)
{
    QByteArray sql = "INSERT INTO " + table + '(' + columnList(columns) +
                     ", edited_by, edited_at, removed, rev) VALUES(" +
                     QByteArray("?, ").repeated(columns.size()) + "?, ?, 0, 1) ON CONFLICT(" +
                     columnList(keys) + ") DO UPDATE SET ";
    for (const QByteArray &column : columns) {
        if (!keys.contains(column))
            sql += '"' + column + "\"=excluded.\"" + column + "\", ";
    }
    return sql + "removed=0, rev=rev+1, edited_by=excluded.edited_by, edited_at=excluded.edited_at";
}

} // namespace Ropewalk
