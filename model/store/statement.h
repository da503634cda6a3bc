// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/json.h"

#include <QByteArray>
#include <QJsonDocument>

struct sqlite3_stmt;

namespace Ropewalk
{

class Database;

/// A prepared statement of a Database, which owns it and keeps its errors: after a failure next() is false,
/// and so is that of every other statement until the error is taken. Parameters count from 1, columns from 0.
/// Used in the database's thread.
///
/// How values stand in columns: ids as blobs of 16 bytes (null as NULL), enumerations as their words, dates
/// as ISO text (none as NULL), lists and structs as JSON, QByteArray as a blob (a null one as NULL).
class Statement final
{
public:
    Statement(Database &database, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <typename T>
    Statement &bind(int parameter, const T &value);
    template <typename... T>
    Statement &bindAll(const T &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }
    Statement &bindNull(int parameter);
    Statement &bindInteger(int parameter, qint64 value);
    Statement &bindReal(int parameter, double value);
    Statement &bindText(int parameter, const QString &text);
    Statement &bindBlob(int parameter, QByteArrayView bytes);

    /// Goes to the first or next row; false where there is none, and after an error. Then it is reset.
    bool next();
    /// Carries out what gives no rows.
    void run();
    /// Ends the statement before its last row, and forgets what was bound.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Good until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;

    /// False where the column holds nothing that fits.
    template <typename T>
    [[nodiscard]] bool read(int column, T &value) const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

template <typename T>
Statement &Statement::bind(int parameter, const T &value)
{
    if constexpr (std::integral<T>) {
        return bindInteger(parameter, qint64(value));
    } else if constexpr (std::floating_point<T>) {
        return bindReal(parameter, double(value));
    } else if constexpr (std::is_same_v<T, QString>) {
        return bindText(parameter, value);
    } else if constexpr (NamedEnum<T>) {
        return bindText(parameter, nameOf(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? bindText(parameter, value.toString(Qt::ISODate)) : bindNull(parameter);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return value.isNull() ? bindNull(parameter) : bindBlob(parameter, value);
    } else if constexpr (Detail::isId<T>) {
        return value.isNull() ? bindNull(parameter) : bindBlob(parameter, value.value.toBytes());
    } else {
        const QJsonValue json = toJson(value);
        const QJsonDocument document =
            json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
        return bindText(parameter, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
    }
}

template <typename T>
bool Statement::read(int column, T &value) const
{
    if constexpr (std::is_same_v<T, bool>) {
        value = integer(column) != 0;
        return integer(column) == 0 || integer(column) == 1;
    } else if constexpr (std::integral<T>) {
        value = T(integer(column));
        return std::in_range<T>(integer(column));
    } else if constexpr (std::floating_point<T>) {
        value = T(real(column));
        return true;
    } else if constexpr (std::is_same_v<T, QString>) {
        value = text(column);
        return true;
    } else if constexpr (NamedEnum<T>) {
        const QByteArrayView name = bytes(column);
        const auto named = valueNamed<T>(QUtf8StringView(name.data(), name.size()));
        value = named.value_or(T{});
        return named.has_value();
    } else if constexpr (std::is_same_v<T, QDate>) {
        return fromJson(isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(text(column)), value);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        value = isNull(column) ? QByteArray() : bytes(column).toByteArray();
        return true;
    } else if constexpr (Detail::isId<T>) {
        const auto id = Uuid::fromBytes(bytes(column));
        value = T{id.value_or(Uuid{})};
        return id.has_value() || isNull(column);
    } else {
        const QJsonDocument document = QJsonDocument::fromJson(bytes(column).toByteArray());
        return !document.isNull() &&
               fromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                        value);
    }
}

/// The names of a struct's fields (see model/base/json.h), in order.
class FieldNames
{
public:
    static constexpr bool isReading = false;

    template <typename T>
    void operator()(const char *name, const T &)
    {
        m_names.append(QByteArray(name));
    }
    [[nodiscard]] const QByteArrayList &names() const { return m_names; }

private:
    QByteArrayList m_names;
};

/// Binds a struct's fields to parameters in a row.
class FieldBinder
{
public:
    static constexpr bool isReading = false;

    FieldBinder(Statement &statement, int first)
        : m_statement(statement)
        , m_at(first)
    {
    }
    template <typename T>
    void operator()(const char *, const T &value)
    {
        m_statement.bind(m_at++, value);
    }

private:
    Statement &m_statement;
    int m_at;
};

/// Reads a struct's fields from columns in a row.
class FieldReader
{
public:
    static constexpr bool isReading = true;

    FieldReader(const Statement &statement, int first)
        : m_statement(statement)
        , m_at(first)
    {
    }
    template <typename T>
    void operator()(const char *, T &value)
    {
        m_isOk = m_statement.read(m_at++, value) && m_isOk;
    }
    void fail() { m_isOk = false; }
    [[nodiscard]] bool isOk() const { return m_isOk; }

private:
    const Statement &m_statement;
    int m_at;
    bool m_isOk = true;
};

} // namespace Ropewalk
