// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/database.h"
#include "model/store/storetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

Q_LOGGING_CATEGORY(logStore, "ropewalk.store", QtWarningMsg)

void logMessage(void *, int code, const char *message)
{
    const int kind = code & 0xff;
    if (kind == SQLITE_NOTICE || kind == SQLITE_SCHEMA)
        qCDebug(logStore, "%d: %s", code, message);
    else
        qCInfo(logStore, "%d: %s", code, message);
}

/// Settings of the library, before its first use.
void setUpLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_config(SQLITE_CONFIG_LOG, logMessage, nullptr);
        sqlite3_initialize();
        constexpr qint64 maxMemory = qint64(1) << 30;
        sqlite3_hard_heap_limit64(maxMemory);
    });
}

/// Refuses what changes the schema or reaches another file, unless a migration runs.
int authorize(void *data, int action, const char *, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TEMP_INDEX:
    case SQLITE_DROP_TEMP_TABLE:
    case SQLITE_DROP_TEMP_TRIGGER:
    case SQLITE_DROP_TEMP_VIEW:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
    case SQLITE_ALTER_TABLE:
    case SQLITE_ANALYZE:
    case SQLITE_REINDEX:
        return static_cast<Database *>(data)->mayChangeSchema() ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

int stopAtDeadline(void *data)
{
    return static_cast<Database *>(data)->isStopped() ? 1 : 0;
}

} // namespace

Error databaseError(int code, const QString &message, const QString &path)
{
    using StoreText::say;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            Error::Kind::Unwritable,
            say(QT_TRANSLATE_NOOP("Store", "The disk is full. Free some space; nothing is lost meanwhile.")),
            path};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged,
                say(QT_TRANSLATE_NOOP("Store", "The content is damaged (%1).")).arg(message), path};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy, say(QT_TRANSLATE_NOOP("Store", "Another program holds the file.")), path};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Unreadable,
                say(QT_TRANSLATE_NOOP("Store", "Reading took too long and was stopped.")), path};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::Unwritable,
                say(QT_TRANSLATE_NOOP("Store", "It may not be written to (%1).")).arg(message), path};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: {
        constexpr std::array reading{SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_FSTAT};
        const bool isReading = std::ranges::find(reading, code) != reading.end();
        return {isReading ? Error::Kind::Unreadable : Error::Kind::Unwritable,
                say(QT_TRANSLATE_NOOP("Store", "The disk reports an error (%1, %2).")).arg(message).arg(code),
                path};
    }
    default:
        return {
            Error::Kind::Damaged,
            say(QT_TRANSLATE_NOOP("Store", "The database reports an error (%1, %2).")).arg(message).arg(code),
            path};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Use use, const QByteArray &vfs)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    QByteArray name = QFile::encodeName(path);
    if (use == Use::Immutable) {
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = "file:" + name.toPercentEncoding("/") + "?immutable=1";
    }
    auto opened = openWith(name, flags | SQLITE_OPEN_NOFOLLOW, path, vfs);
    if (!opened)
        return opened;
    Database &database = **opened;
    database.prepareFor(use);
    if (auto result = database.result(); !result)
        return std::unexpected(result.error());
    return opened;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return openWith(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {}, {});
}

Result<std::unique_ptr<Database>> Database::openWith(const QByteArray &name, int flags, const QString &path,
                                                     const QByteArray &vfs)
{
    setUpLibrary();
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    const int code = sqlite3_open_v2(name.constData(), &database->m_handle,
                                     flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX,
                                     vfs.isEmpty() ? nullptr : vfs.constData());
    if (code != SQLITE_OK) {
        const char *message = database->m_handle ? sqlite3_errmsg(database->m_handle) : sqlite3_errstr(code);
        return std::unexpected(databaseError(code, QString::fromUtf8(message), path));
    }
    database->harden();
    return database;
}

void Database::harden()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);

    constexpr int maxLength = 64 * 1024 * 1024; // larger values are stored in parts
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, maxLength);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 2);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);

    constexpr int stepsBetweenLooks = 100'000;
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, stopAtDeadline, this);
    sqlite3_busy_timeout(m_handle, 2000);
    sqlite3_set_authorizer(m_handle, authorize, this);
}

void Database::prepareFor(Use use)
{
    // Exclusive before the first access: then write-ahead logging needs no shared memory, and works on a full
    // disk and odd file systems.
    switch (use) {
    case Use::Working:
        // A small cache: more of it made nothing measurably faster, and it stays as long as the project is
        // open.
        runScript("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                  "PRAGMA wal_autocheckpoint=1000; PRAGMA secure_delete=ON; PRAGMA cache_size=-4096;");
        break;
    case Use::Building:
        runScript("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;");
        break;
    case Use::Derived:
        runScript("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                  "PRAGMA cache_size=-32768;");
        break;
    case Use::Immutable:
        runScript("PRAGMA query_only=ON;");
        break;
    }
    runScript("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
              "PRAGMA trusted_schema=OFF;");
}

Database::~Database()
{
    m_statements.clear();
    m_failed.clear();
    sqlite3_close_v2(m_handle);
}

Statement &Database::prepared(const char *sql)
{
    const auto found = m_statements.constFind(QByteArray::fromRawData(sql, qsizetype(qstrlen(sql))));
    if (found != m_statements.constEnd()) {
        (*found)->reset();
        return **found;
    }
    if (isOk())
        m_failed.clear();
    auto statement = std::make_shared<Statement>(*this, sql);
    if (isOk())
        return **m_statements.insert(QByteArray(sql), statement);
    // One that failed is kept for its caller alone: its text may be good when the error is gone.
    m_failed.push_back(statement);
    return *statement;
}

void Database::runScript(const QByteArray &sql)
{
    if (!isOk())
        return;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        noteError(code);
}

void Database::sync()
{
    if (!isOk())
        return;
    // Through SQLite's own handle: to close another one would drop its locks, see fcntl(2).
    sqlite3_file *file = nullptr;
    int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK && file && file->pMethods)
        code = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
    if (code != SQLITE_OK)
        noteError(code);
}

Result<> Database::result()
{
    if (!m_error)
        return {};
    return std::unexpected(*std::exchange(m_error, std::nullopt));
}

void Database::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void Database::failRow(const char *table)
{
    fail({Error::Kind::Damaged,
          QCoreApplication::translate("Store", "The project is damaged: a row of “%1” makes no sense.")
              .arg(QLatin1StringView(table)),
          m_path});
}

void Database::noteError(int code)
{
    if (m_error)
        return;
    m_errorCode = code;
    m_error = databaseError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

void Database::setDeadline(std::optional<std::chrono::milliseconds> fromNow)
{
    m_deadline.reset();
    if (fromNow)
        m_deadline = std::chrono::steady_clock::now() + *fromNow;
}

bool Database::isStopped() const
{
    return (m_deadline && std::chrono::steady_clock::now() > *m_deadline) ||
           (m_isStopWanted && m_isStopWanted());
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_isOpen)
        rollBack();
}

Result<> Transaction::commit()
{
    m_isOpen = false;
    m_database.run("COMMIT");
    if (m_database.isOk())
        return {};
    rollBack();
    return m_database.result();
}

void Transaction::rollBack()
{
    // Some errors have taken everything back already.
    if (sqlite3_get_autocommit(m_database.handle()) == 0)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace Ropewalk
