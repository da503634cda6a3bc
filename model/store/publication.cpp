// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/publication.h"

#include "model/store/backupstore.h"
#include "model/store/newfile.h"
#include "model/store/rowwriter.h"
#include "model/store/schema.h"
#include "model/store/storetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int pagesAStep = 1024;

using StoreText::say;

std::unexpected<Error> systemFailure(const QString &path)
{
    const int code = errno;
    QString message;
    if (code == EACCES || code == EPERM || code == EROFS)
        message = say(QT_TRANSLATE_NOOP("Store", "The folder “%1” may not be written to. Save the project "
                                                 "under another name or in another "
                                                 "folder; until then it is kept on this computer."))
                      .arg(QFileInfo(path).absolutePath());
    else if (code == ENOSPC || code == EDQUOT)
        message = say(QT_TRANSLATE_NOOP(
            "Store",
            "The disk is full. Free some space and save again; until then the project is kept on this "
            "computer."));
    else
        message =
            say(QT_TRANSLATE_NOOP("Store",
                                  "The file could not be written: %1. The project is kept on this computer."))
                .arg(QString::fromLocal8Bit(std::strerror(code)));
    return failure(Error::Kind::Unwritable, message, path);
}

class Descriptor final
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

} // namespace

bool isSameFile(const QString &path, const ProjectFile::State &now, const ProjectFile::State &expected,
                SnapshotId snapshot)
{
    // Touched, or put back by a copy: the same content with other times is no change.
    const bool mayBe = now.isUntouched(expected) ||
                       (now.size == expected.size && now.changeCounter == expected.changeCounter);
    if (!mayBe)
        return false;
    const auto file = Database::open(path, Database::Use::Immutable);
    const SnapshotId found =
        file ? SnapshotId::fromString(RowReader(**file).meta("snapshot_id")).value_or(SnapshotId{})
             : SnapshotId{};
    return found == snapshot;
}

void sweepTemporaries(const QString &target)
{
    const QFileInfo info(target);
    const QString prefix = NewFile::prefixOf(target);
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-3600);
    // By hand: the name may hold what a pattern means otherwise.
    for (const QFileInfo &entry : QDir(info.absolutePath()).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (entry.fileName().startsWith(prefix) && entry.lastModified(QTimeZone::UTC) < limit)
            QFile::remove(entry.filePath());
    }
}

Publication::Publication(Database &work, const Request &request)
    : m_work(work)
    , m_request(request)
{
}

Publication::~Publication()
{
    if (m_backup)
        sqlite3_backup_finish(m_backup);
    m_copy.reset();
    if (!m_temporary.isEmpty()) {
        for (const auto suffix : {""_L1, "-wal"_L1, "-journal"_L1, "-shm"_L1})
            QFile::remove(m_temporary + suffix);
    }
}

Result<std::unique_ptr<Publication>> Publication::begin(Database &work, const Request &request)
{
    std::unique_ptr<Publication> publication(new Publication(work, request));
    RowReader reader(work);
    const auto project = reader.projectId();
    if (!project)
        return std::unexpected(project.error());
    publication->m_project = *project;
    publication->m_snapshot = {request.snapshot, reader.snapshot().id, 0,
                               QDateTime::currentMSecsSinceEpoch()};
    if (auto made = publication->makeTemporary(); !made)
        return std::unexpected(made.error());
    auto copy = Database::open(publication->m_temporary, Database::Use::Building, request.vfs);
    if (!copy)
        return std::unexpected(copy.error());
    publication->m_copy = std::move(*copy);
    // If the program ends between the rename and the note of it in the working copy, this tells whose file it
    // is.
    if (!request.isCopy) {
        Transaction transaction(work);
        work.run("INSERT OR REPLACE INTO meta(key, value) VALUES('pending_snapshot', ?)",
                 request.snapshot.toString());
        if (auto noted = transaction.commit(); !noted)
            return std::unexpected(noted.error());
    }
    publication->m_backup = sqlite3_backup_init(publication->m_copy->handle(), "main", work.handle(), "main");
    if (!publication->m_backup)
        return std::unexpected(databaseError(sqlite3_extended_errcode(publication->m_copy->handle()),
                                             QString::fromUtf8(sqlite3_errmsg(publication->m_copy->handle())),
                                             publication->m_temporary));
    return publication;
}

Result<> Publication::makeTemporary()
{
    const QFileInfo info(m_request.target);
    const quint32 random = QRandomGenerator::system()->generate();
    const QString name = info.absolutePath() + u'/' + NewFile::prefixOf(m_request.target) +
                         u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(random, 8, 16, QChar(u'0'));
    constexpr mode_t usual = 0666; // less what the user's mask takes away
    const Descriptor file(name, O_RDWR | O_CREAT | O_EXCL, usual);
    if (!file.isOpen())
        return systemFailure(m_request.target);
    m_temporary = name;
    if (m_request.expected.exists && ::fchmod(file.get(), m_request.expected.mode | S_IRUSR | S_IWUSR) != 0)
        return systemFailure(m_request.target);
    return {};
}

Result<bool> Publication::copySome()
{
    const int code = sqlite3_backup_step(m_backup, pagesAStep);
    if (code == SQLITE_OK)
        return false;
    if (code == SQLITE_DONE) {
        m_lastSequence = RowReader(m_work).lastSequence();
        const int finished = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
        if (finished == SQLITE_OK)
            return true;
        return std::unexpected(
            databaseError(finished, QString::fromUtf8(sqlite3_errstr(finished)), m_request.target));
    }
    Error error = databaseError(code, QString::fromUtf8(sqlite3_errstr(code)), m_request.target);
    return std::unexpected(error);
}

int Publication::progress() const
{
    if (!m_backup)
        return 1000;
    const int all = sqlite3_backup_pagecount(m_backup);
    return all > 0 ? int(qint64(all - sqlite3_backup_remaining(m_backup)) * 1000 / all) : 0;
}

Result<ProjectFile::State> Publication::finish()
{
    for (const auto step :
         {&Publication::writeRecords, &Publication::sign, &Publication::check, &Publication::compare}) {
        if (auto done = (this->*step)(); !done) {
            Error error = done.error();
            error.file = m_request.target;
            return std::unexpected(error);
        }
    }
    m_backedUp = backUp();
    if (auto done = replace(); !done) {
        Error error = done.error();
        error.file = m_request.target;
        return std::unexpected(error);
    }
    return ProjectFile::stateOf(m_request.target);
}

Result<bool> Publication::backUp() const
{
    if (m_request.backupFolder.isEmpty() || !QFileInfo::exists(m_request.target))
        return false;
    // A file of another project may be saved over: it goes to that one's backups.
    const auto file = Database::open(m_request.target, Database::Use::Immutable);
    if (!file)
        return false;
    const auto project = RowReader(**file).projectId();
    if (!project)
        return false;
    using Kind = BackupReason::Kind;
    const bool isOlder = Schema::versionOf(**file) < Schema::currentVersion();
    const Kind kind = isOlder ? Kind::Migration : m_request.replacesAnything ? Kind::Overwrite : Kind::Usual;
    const BackupStore store(m_request.backupFolder);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (kind == Kind::Usual &&
        (m_request.isBeingBackedUp || !store.isDue(*project, nowMs, BackupStore::usualIntervalMs)))
        return false;
    return store.add(*project, m_request.target, {kind}, nowMs).transform([](const Backup &) {
        return true;
    });
}

Result<> Publication::writeRecords()
{
    if (m_records.empty())
        return {};
    Transaction transaction(*m_copy);
    RowWriter writer(*m_copy);
    for (const RecordPointer &record : m_records)
        writer.write(m_project, *record);
    m_lastSequence = m_records.back()->sequence;
    return transaction.commit();
}

Result<> Publication::sign()
{
    // The copy of a file with a write-ahead log asks for one: the user's file has none.
    m_copy->runScript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF;");
    RowReader reader(*m_copy);
    m_snapshot.sequence = reader.lastSequence();
    const QString program = QCoreApplication::applicationVersion();
    Transaction transaction(*m_copy);
    const auto set = [this](const char *key, const QString &value) {
        m_copy->run("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", QString::fromLatin1(key), value);
    };
    set("snapshot_id", m_snapshot.id.toString());
    set("app_version", program);
    set("min_reader", QString::number(Schema::oldestReader));
    set("min_writer", QString::number(Schema::currentVersion()));
    m_copy->run("DELETE FROM meta WHERE key='pending_snapshot'");
    m_copy->run(
        "INSERT INTO published(snapshot_id, parent, sequence, time_ms, app_version) VALUES(?, ?, ?, ?, ?)",
        m_snapshot.id, m_snapshot.parent, m_snapshot.sequence, m_snapshot.timeMs, program);
    m_sums = ContentHash::sign(*m_copy, m_snapshot.sequence);
    return transaction.commit();
}

Result<> Publication::check()
{
    const auto verdict = m_copy->value<QString>("PRAGMA quick_check(1)");
    RowReader reader(*m_copy);
    const auto project = reader.projectId();
    const auto records = m_copy->value<qint64>("SELECT count(*) FROM history");
    if (auto result = m_copy->result(); !result)
        return result;
    m_copy.reset();
    if (verdict != u"ok"_s || !project || *project != m_project || m_snapshot.sequence != m_lastSequence ||
        records != m_lastSequence)
        return failure(Error::Kind::Damaged,
                       say(QT_TRANSLATE_NOOP("Store", "The working copy is damaged and was not written to "
                                                      "the file, which stays as it was (%1)."))
                           .arg(verdict));
    if (!ProjectFile::sync(m_temporary))
        return systemFailure(m_request.target);
    return {};
}

Result<> Publication::compare()
{
    const auto now = ProjectFile::stateOf(m_request.target);
    if (!now)
        return std::unexpected(now.error());
    m_found = *now;
    if (m_request.replacesAnything)
        return {};
    const ProjectFile::State &expected = m_request.expected;
    bool isSame = !now->exists && !expected.exists;
    if (now->exists && expected.exists)
        isSame = isSameFile(m_request.target, *now, expected, m_request.expectedSnapshot);
    if (isSame)
        return {};
    return refuse(*now);
}

std::unexpected<Error> Publication::refuse(const ProjectFile::State &now)
{
    m_isRefused = true;
    if (!now.exists)
        return failure(
            Error::Kind::Unwritable,
            say(QT_TRANSLATE_NOOP(
                "Store", "The file was removed or renamed since it was opened. Your work is kept on this "
                         "computer: save it under this or another name.")));
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(now.modifiedNs / 1'000'000);
    return failure(
        Error::Kind::Unwritable,
        say(QT_TRANSLATE_NOOP(
                "Store",
                "The file was changed on disk at %1 by somebody else, and was left so. Your work is kept on "
                "this computer: save it under another name to have both."))
            .arg(QLocale().toString(changed, QLocale::ShortFormat)));
}

Result<> Publication::replace()
{
    if (auto done = m_request.replacesAnything ? renamed(rename(0)) : replaceExpected(); !done)
        return done;
    m_temporary.clear();
    m_wasReplaced = true;
    if (!ProjectFile::sync(QFileInfo(m_request.target).absolutePath()))
        return systemFailure(m_request.target);
    return {};
}

int Publication::rename(unsigned flags) const
{
    const int result = ::renameat2(AT_FDCWD, QFile::encodeName(m_temporary).constData(), AT_FDCWD,
                                   QFile::encodeName(m_request.target).constData(), flags);
    return result == 0 ? 0 : errno;
}

Result<> Publication::renamed(int code) const
{
    if (code == 0)
        return {};
    errno = code;
    return systemFailure(m_request.target);
}

/// Between the comparison and this the file is backed up, or a computer sleeps, and somebody else may write:
/// the two files change their names in one step, and what came out is looked at.
Result<> Publication::replaceExpected()
{
    const auto now = ProjectFile::stateOf(m_request.target);
    const auto own = ProjectFile::stateOf(m_temporary);
    if (!now || !own)
        return std::unexpected(now ? own.error() : now.error());
    if (now->exists != m_found.exists || (now->exists && !now->isUntouched(m_found)))
        return refuse(*now);
    const int code = rename(m_found.exists ? RENAME_EXCHANGE : RENAME_NOREPLACE);
    if (code == EINVAL || code == ENOSYS) // not on this file system
        return renamed(rename(0));
    if (code == EEXIST || code == ENOENT)
        return refuse(ProjectFile::stateOf(m_request.target).value_or(*now));
    if (code != 0 || !m_found.exists)
        return renamed(code);
    const auto old = ProjectFile::stateOf(m_temporary);
    if (old && old->isUntouched(m_found)) {
        QFile::remove(m_temporary);
        return {};
    }
    // Theirs gets its name back. Should yet another one have come to stand there, none of them is removed.
    const bool isBack = rename(RENAME_EXCHANGE) == 0;
    const auto mine = ProjectFile::stateOf(m_temporary);
    if (!isBack || !mine || mine->inode != own->inode)
        m_temporary.clear();
    return refuse(old.value_or(*now));
}

} // namespace Ropewalk
