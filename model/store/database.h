// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/store/statement.h"

#include <QHash>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace Ropewalk
{

/// A connection to an SQLite database, made safe against hostile content: no foreign schema is trusted, no
/// statement changes the schema unless it is allowed to, sizes are limited. Used by one thread at a time.
///
/// Errors stay: the first one is kept, and while there is one every statement does nothing, so that a row of
/// steps is written down plainly and asked for its result() at the end.
class Database final
{
public:
    enum class Use {
        Working,   ///< written ahead and synced at every commit, locked for all others
        Building,  ///< a new file that nobody knows yet: neither journal nor sync
        Derived,   ///< as Working, but what was written last may be lost with the power: it can be made again
        Immutable, ///< only read, and nobody else writes it meanwhile; the file's folder is not touched
    };

    /// `path` must have no symbolic link in it. `vfs` names the SQLite VFS, empty for the usual one.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Use use,
                                                                const QByteArray &vfs = {});
    /// A database in memory.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement that is made once for each text and kept; reset and without bindings.
    [[nodiscard]] Statement &prepared(const char *sql);
    [[nodiscard]] Statement &prepared(const QByteArray &sql) { return prepared(sql.constData()); }
    template <typename... T>
    void run(const char *sql, const T &...values)
    {
        prepared(sql).bindAll(values...).run();
    }
    /// The first column of the first row; `T{}` where there is none.
    template <typename T, typename... V>
    [[nodiscard]] T value(const char *sql, const V &...values)
    {
        T result{};
        Statement &statement = prepared(sql).bindAll(values...);
        if (statement.next() && !statement.read(0, result))
            result = T{};
        statement.reset();
        return result;
    }
    /// Carries out several statements.
    void runScript(const QByteArray &sql);

    /// Waits until the file has reached the disk as it was written so far. Its log is synced by commits.
    void sync();

    [[nodiscard]] bool isOk() const { return !m_error.has_value(); }
    /// SQLite's extended result code of the latest error; 0 where there was none.
    [[nodiscard]] int errorCode() const { return m_errorCode; }
    /// The error since the last call, which is forgotten with it.
    [[nodiscard]] Result<> result();
    /// Records an error that SQLite does not know of, unless there is one.
    void fail(const Error &error);

    /// A row of the table says what no project says: the file is damaged.
    void failRow(const char *table);

    /// Statements that create or drop something, and ATTACH, fail unless this is set.
    void allowSchemaChanges(bool isAllowed) { m_mayChangeSchema = isAllowed; }
    [[nodiscard]] bool mayChangeSchema() const { return m_mayChangeSchema; }
    /// Statements that still run after this time end with an error; nothing for no limit.
    void setDeadline(std::optional<std::chrono::milliseconds> fromNow);
    /// Asked now and then while statements run: true ends them with an error. Null for nobody to ask.
    void setStop(std::function<bool()> isWanted) { m_isStopWanted = std::move(isWanted); }
    /// Whether statements end by one of these two.
    [[nodiscard]] bool isStopped() const;

    /// For backups.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    friend class Statement;
    Database() = default;
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    openWith(const QByteArray &name, int flags, const QString &path, const QByteArray &vfs);
    void harden();
    void prepareFor(Use use);
    void noteError(int code);

    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::optional<Error> m_error;
    int m_errorCode = 0;
    bool m_mayChangeSchema = false;
    std::optional<std::chrono::steady_clock::time_point> m_deadline;
    std::function<bool()> m_isStopWanted;
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
    std::vector<std::shared_ptr<Statement>> m_failed;
};

/// What is done between its making and commit() is done wholly or not at all.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    /// Takes back what was not committed.
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The error is the first one since the transaction began; all of it is taken back then.
    [[nodiscard]] Result<> commit();

private:
    void rollBack();

    Database &m_database;
    bool m_isOpen = true;
};

/// An error in words for what SQLite reports by `code` (extended) with `message`, about the file `path`.
[[nodiscard]] Error databaseError(int code, const QString &message, const QString &path);

} // namespace Ropewalk
