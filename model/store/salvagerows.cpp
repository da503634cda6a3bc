// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/salvagerows.h"

#include "model/store/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Ropewalk::SalvageRows
{

namespace
{

// https://www.sqlite.org/fileformat2.html, sections 1.3 and 1.6
constexpr qsizetype headerSize = 100;
constexpr quint32 usualPageSize = 4096;
constexpr qint64 mostBytes = qint64(2) << 30;

/// The columns of a table that hold values, not what an expression makes of them. None of what is no table of
/// rows.
QByteArrayList columnsOf(Database &database, const QByteArray &table)
{
    QByteArrayList columns;
    const auto sql = database.value<QString>("SELECT sql FROM sqlite_schema WHERE type='table' AND name=?",
                                             QString::fromLatin1(table));
    if (database.result() && sql.startsWith("CREATE TABLE"_L1)) {
        Statement &query = database.prepared("PRAGMA table_xinfo(\"" + table + "\")");
        while (query.next()) {
            constexpr int name = 1;
            constexpr int hidden = 6;
            if (query.integer(hidden) == 0)
                columns.append(query.text(name).toUtf8());
        }
    }
    return database.result() ? columns : QByteArrayList();
}

/// Reads a table in pieces, halving those in which a page is in the way.
class Pieces
{
public:
    Pieces(Database &from, Database &to, const QByteArray &table, const QByteArrayList &columns)
        : m_from(from)
        , m_to(to)
        , m_columns(columns.size())
    {
        const QByteArray list = '"' + columns.join("\", \"") + '"';
        const QByteArray rows =
            "SELECT rowid, " + list + " FROM \"" + table + "\" WHERE rowid BETWEEN ? AND ? ORDER BY rowid";
        m_upwards = rows;
        m_downwards = rows + " DESC";
        m_insert = "INSERT OR IGNORE INTO \"" + table + "\"(" + list + ") VALUES(?" +
                   QByteArray(", ?").repeated(columns.size() - 1) + ") RETURNING 1";
    }

    void read(qint64 low, qint64 high)
    {
        if (low > high || m_probes++ > mostProbes || m_from.isStopped())
            return;
        const auto up = readUntilDamage(m_upwards, low, high);
        if (up.isWhole)
            return;
        low = up.last ? *up.last + 1 : low;
        const auto down = readUntilDamage(m_downwards, low, high);
        if (down.isWhole)
            return;
        high = down.last ? *down.last - 1 : high;
        if (low >= high)
            return;
        const qint64 middle = low + (high - low) / 2;
        read(low, middle);
        read(middle + 1, high);
    }

    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 seen() const { return m_seen; }
    [[nodiscard]] qint64 highest() const { return m_highest; }

private:
    static constexpr qint64 mostProbes = 30'000;

    struct Reach {
        bool isWhole = false;
        std::optional<qint64> last; ///< the row number that was read last
    };
    Reach readUntilDamage(const QByteArray &sql, qint64 low, qint64 high)
    {
        Reach reach;
        Statement &query = m_from.prepared(sql).bindAll(low, high);
        while (query.next()) {
            reach.last = query.integer(0);
            ++m_seen;
            m_highest = std::max(m_highest, *reach.last);
            take(query);
        }
        reach.isWhole = m_from.result().has_value();
        return reach;
    }
    void take(const Statement &row)
    {
        Statement &insert = m_to.prepared(m_insert);
        for (int column = 1; column <= int(m_columns); ++column)
            insert.bindColumn(column, row, column);
        if (insert.next())
            ++m_taken;
        insert.reset();
        [[maybe_unused]] const auto refused = m_to.result();
    }

    Database &m_from;
    Database &m_to;
    qsizetype m_columns;
    QByteArray m_upwards;
    QByteArray m_downwards;
    QByteArray m_insert;
    qint64 m_taken = 0;
    qint64 m_seen = 0;
    qint64 m_highest = 0;
    qint64 m_probes = 0;
};

/// How many rows the table's index knows of, where it can be read; it is another part of the file.
qint64 countByIndex(Database &database, const QByteArray &table)
{
    const auto index = database.value<QString>(
        "SELECT name FROM sqlite_schema WHERE type='index' AND tbl_name=? AND sql IS NULL LIMIT 1",
        QString::fromLatin1(table));
    qint64 count = 0;
    if (database.result() && !index.isEmpty() && !index.contains(u'"'))
        count = database.value<qint64>("SELECT count(*) FROM \"" + table + "\" INDEXED BY \"" +
                                       index.toUtf8() + '"');
    return database.result() ? count : 0;
}

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

void setNumber(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
}

Result<QByteArray> emptyProject()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.db"_s);
    {
        auto database = Database::open(path, Database::Use::Building);
        if (!database)
            return std::unexpected(database.error());
        // The tables of the first version begin where they do in every later one.
        if (auto made = Schema::migrate(**database, std::span(Schema::migrations()).first(1)); !made)
            return std::unexpected(made.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unwritable, file.errorString(), path);
    return file.readAll();
}

/// The pages that hold the schema: the first one and those that it leads to.
std::vector<quint32> schemaPages(const QByteArray &bytes)
{
    constexpr char interior = 5;
    constexpr qsizetype cellsAt = headerSize + 3;
    constexpr qsizetype lastAt = headerSize + 8;
    constexpr qsizetype pointersAt = headerSize + 12;
    std::vector<quint32> pages{1};
    if (bytes[headerSize] != interior)
        return pages;
    const quint16 cells = qFromBigEndian<quint16>(bytes.constData() + cellsAt);
    for (qsizetype cell = 0; cell < cells; ++cell)
        pages.push_back(number(bytes, qFromBigEndian<quint16>(bytes.constData() + pointersAt + 2 * cell)));
    pages.push_back(number(bytes, lastAt));
    return pages;
}

Result<> writeFailure(const QFile &file)
{
    return failure(Error::Kind::Unwritable, file.errorString(), file.fileName());
}

/// Writes a header that fits the file's length.
Result<> writeHeader(QFile &file, QByteArray header, quint32 pageSize)
{
    constexpr qsizetype changeCounterAt = 24;
    constexpr qsizetype pageCountAt = 28;
    constexpr qsizetype countValidForAt = 92;
    const qint64 there = (file.size() + pageSize - 1) / pageSize;
    const qint64 said = number(header, pageCountAt);
    const qint64 pages = said > there && said * pageSize <= mostBytes ? said : there;
    // Pages that are gone are there as empty ones: only what is on them is missing then.
    if (!file.resize(pages * pageSize))
        return writeFailure(file);
    setNumber(header, pageCountAt, quint32(pages));
    setNumber(header, countValidForAt, number(header, changeCounterAt));
    if (!file.seek(0) || file.write(header) != header.size() || !file.flush())
        return writeFailure(file);
    return {};
}

} // namespace

Count copy(Database &from, Database &to, const QByteArray &table)
{
    const QByteArrayList there = columnsOf(from, table);
    QByteArrayList columns;
    for (const QByteArray &column : columnsOf(to, table)) {
        if (there.contains(column))
            columns.append(column);
    }
    Count count;
    if (columns.isEmpty())
        return count;
    Transaction transaction(to);
    Pieces pieces(from, to, table, columns);
    constexpr qint64 leastRow = 8; // bytes
    pieces.read(1, from.value<qint64>("PRAGMA page_count") * usualPageSize / leastRow);
    [[maybe_unused]] const auto committed = transaction.commit();
    count.read = pieces.taken();
    count.lost = std::max({pieces.seen(), pieces.highest(), countByIndex(from, table)}) - count.read;
    return count;
}

Result<> mendHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return writeFailure(file);
    QByteArray header = file.read(headerSize).leftJustified(headerSize, '\0');
    // As SQLite writes all that no project has otherwise.
    static constexpr char fixed[] = "SQLite format 3\0\x10\0\1\1\0\x40\x20\x20";
    constexpr qsizetype fixedSize = sizeof fixed - 1;
    header.replace(0, fixedSize, QByteArrayView(fixed, fixedSize));
    constexpr qsizetype formatAt = 44;
    constexpr qsizetype encodingAt = 56;
    setNumber(header, formatAt, 4);
    setNumber(header, encodingAt, 1);
    return writeHeader(file, header, usualPageSize);
}

Result<> mendSchema(const QString &path)
{
    const auto empty = emptyProject();
    if (!empty)
        return std::unexpected(empty.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return writeFailure(file);
    if (file.size() < usualPageSize)
        return failure(Error::Kind::Damaged, {}, path);
    for (const quint32 page : schemaPages(*empty)) {
        const qint64 at = qint64(page - 1) * usualPageSize;
        const QByteArray bytes = empty->sliced(at, usualPageSize);
        if (!file.seek(at) || file.write(bytes) != bytes.size())
            return writeFailure(file);
    }
    return writeHeader(file, empty->first(headerSize), usualPageSize);
}

} // namespace Ropewalk::SalvageRows
