// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/fields.h"
#include "model/store/database.h"

#include <QByteArrayList>

/// How values whose fields are named (model/base/json.h) stand in tables: a column a field, of the field's
/// name. No table is written out by hand.
namespace Ropewalk
{

/// Who changed a row, and when (ms since 1970, UTC).
struct Stamp {
    QString author;
    qint64 timeMs = 0;
};

/// Where entries of a kind stand.
template <typename T>
struct TableOf;
template <>
struct TableOf<Speaker> {
    static constexpr const char *name = "speaker";
    static constexpr bool isOfEpisode = false;
};
template <>
struct TableOf<ReasonList> {
    static constexpr const char *name = "reason_list";
    static constexpr bool isOfEpisode = false;
};
template <>
struct TableOf<Reason> {
    static constexpr const char *name = "reason";
    static constexpr bool isOfEpisode = false;
};
template <>
struct TableOf<Source> {
    static constexpr const char *name = "source";
    static constexpr bool isOfEpisode = false;
};
template <>
struct TableOf<HouseRule> {
    static constexpr const char *name = "house_rule";
    static constexpr bool isOfEpisode = false;
};
template <>
struct TableOf<Topic> {
    static constexpr const char *name = "topic";
    static constexpr bool isOfEpisode = true;
};
template <>
struct TableOf<Citation> {
    static constexpr const char *name = "citation";
    static constexpr bool isOfEpisode = true;
};

/// A row goes in, or takes the place of the one with the same keys; the columns `removed`, `rev`, `edited_by`
/// and `edited_at` stand behind those named, the last two being the last parameters.
[[nodiscard]] QByteArray upsertSql(const QByteArray &table, const QByteArrayList &columns,
                                   const QByteArrayList &keys = {"id"});
/// "a", "b" as they stand in SQL.
[[nodiscard]] QByteArray columnList(const QByteArrayList &columns);

template <typename T>
[[nodiscard]] const QByteArrayList &fieldNames()
{
    static const QByteArrayList names = [] {
        FieldNames archive;
        T value;
        fields(archive, value);
        return archive.names();
    }();
    return names;
}

/// Values for the columns before an entry's own, in parameters from 1.
template <typename T, typename... Extra>
void upsertFields(Database &database, const QByteArray &sql, const T &entry, const Stamp &stamp,
                  const Extra &...extra)
{
    Statement &statement = database.prepared(sql);
    statement.bindAll(extra...);
    int next = int(sizeof...(extra)) + 1;
    FieldBinder binder(statement, next);
    fields(binder, const_cast<T &>(entry)); // a binder only looks
    next += int(fieldNames<T>().size());
    statement.bind(next, stamp.author).bind(next + 1, stamp.timeMs);
    statement.run();
}

template <typename T>
void putEntry(Database &database, const T &entry, EpisodeId episode, const Stamp &stamp)
{
    if constexpr (TableOf<T>::isOfEpisode) {
        static const QByteArray sql =
            upsertSql(TableOf<T>::name, QByteArrayList{"episode"} + fieldNames<T>());
        upsertFields(database, sql, entry, stamp, episode);
    } else {
        static const QByteArray sql = upsertSql(TableOf<T>::name, fieldNames<T>());
        upsertFields(database, sql, entry, stamp);
    }
}

template <typename T>
void removeEntry(Database &database, decltype(T::id) id, const Stamp &stamp)
{
    static const QByteArray sql = QByteArray("UPDATE ") + TableOf<T>::name +
                                  " SET removed=1, rev=rev+1, edited_by=?, edited_at=? WHERE id=?";
    database.run(sql.constData(), stamp.author, stamp.timeMs, id);
}

/// Calls `visit(T)` for every entry that is not removed, in order of id; `isBad(table)` for one that makes no
/// sense.
template <typename T, typename Visit, typename IsBad>
void readEntries(Database &database, EpisodeId episode, Visit visit, IsBad isBad)
{
    static const QByteArray sql = "SELECT " + columnList(fieldNames<T>()) + " FROM " + TableOf<T>::name +
                                  " WHERE removed=0" + (TableOf<T>::isOfEpisode ? " AND episode=?" : "") +
                                  " ORDER BY id";
    Statement &statement = database.prepared(sql);
    if constexpr (TableOf<T>::isOfEpisode)
        statement.bind(1, episode);
    while (statement.next()) {
        T entry;
        FieldReader reader(statement, 0);
        fields(reader, entry);
        if (reader.isOk())
            visit(std::move(entry));
        else
            isBad(TableOf<T>::name);
    }
}

} // namespace Ropewalk
