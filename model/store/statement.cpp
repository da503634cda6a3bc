// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/statement.h"

#include "model/store/database.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>

namespace Ropewalk
{

Statement::Statement(Database &database, const char *sql)
    : m_database(database)
{
    if (!m_database.isOk())
        return;
    const int code =
        sqlite3_prepare_v3(m_database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        m_database.noteError(code);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bindNull(int parameter)
{
    if (m_statement)
        sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Statement &Statement::bindInteger(int parameter, qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bindReal(int parameter, double value)
{
    if (m_statement)
        sqlite3_bind_double(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bindText(int parameter, const QString &text)
{
    if (!m_statement)
        return *this;
    const QByteArray utf8 = text.toUtf8();
    const int code = sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                                         sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database.noteError(code);
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    if (!m_statement)
        return *this;
    const char *data = bytes.data() ? bytes.data() : "";
    const int code =
        sqlite3_bind_blob64(m_statement, parameter, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database.noteError(code);
    return *this;
}

Statement &Statement::bindColumn(int parameter, const Statement &row, int column)
{
    if (!m_statement || !row.m_statement)
        return *this;
    const int code =
        sqlite3_bind_value(m_statement, parameter, sqlite3_column_value(row.m_statement, column));
    if (code != SQLITE_OK)
        m_database.noteError(code);
    return *this;
}

bool Statement::next()
{
    if (!m_statement || !m_database.isOk()) {
        reset();
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.noteError(code);
    reset();
    return false;
}

void Statement::run()
{
    if (next())
        reset();
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

quint64 Statement::rowHash() const
{
    // Multiplying by an odd number, turning and adding can all be undone: nothing is lost on the way.
    constexpr quint64 factor = 0x9fb21c651e98df25;
    constexpr int turn = 29;
    quint64 hash = 0;
    const auto mix = [&hash](quint64 word) { hash = std::rotl((hash ^ word) * factor, turn); };
    const int columns = sqlite3_column_count(m_statement);
    for (int column = 0; column < columns; ++column) {
        const int type = sqlite3_column_type(m_statement, column);
        if (type == SQLITE_INTEGER || type == SQLITE_FLOAT) {
            const double real = sqlite3_column_double(m_statement, column);
            mix(quint64(type));
            mix(type == SQLITE_FLOAT ? std::bit_cast<quint64>(real)
                                     : quint64(sqlite3_column_int64(m_statement, column)));
            continue;
        }
        // Text as its bytes: not turned into another encoding on the way.
        QByteArrayView bytes = this->bytes(column);
        mix(quint64(type) | quint64(bytes.size()) << 8);
        for (; bytes.size() >= qsizetype(sizeof(quint64)); bytes = bytes.sliced(sizeof(quint64)))
            mix(qFromLittleEndian<quint64>(bytes.data()));
        quint64 rest = 0;
        for (const char byte : bytes)
            rest = rest << 8 | quint8(byte);
        mix(rest);
    }
    hash ^= hash >> 32;
    return hash * factor;
}

QByteArrayView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

} // namespace Ropewalk
