// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/searchindex.h"

#include "model/store/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Counts what is not seen in the schema: how words and rows are made of a project.
constexpr int form = 2;

constexpr int daysUnused = 60;

/// `words` keeps for each row where which words stand, not the rows themselves. Letters are compared without
/// accents. Without an index of its own each short beginning of words would be gathered from thousands of
/// words. The hash size lets a commit of some thousand lines make one segment.
const std::vector<Migration> &steps()
{
    static const std::vector<Migration> all{{1, R"sql(
CREATE TABLE meta(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE episode(slot INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, is_whole INTEGER NOT NULL) STRICT;
CREATE TABLE line(row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE mark(row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL, target BLOB, verdict TEXT,
    speaker BLOB) STRICT;
CREATE INDEX mark_by_target ON mark(target) WHERE target IS NOT NULL;
CREATE INDEX mark_by_verdict ON mark(verdict) WHERE verdict IS NOT NULL;
CREATE TABLE place(mark INTEGER NOT NULL, part INTEGER NOT NULL, from_line BLOB, to_line BLOB,
    ends_before INTEGER NOT NULL, PRIMARY KEY(mark, part)) STRICT, WITHOUT ROWID;
CREATE TABLE topic(id BLOB NOT NULL PRIMARY KEY, slot INTEGER NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX topic_by_slot ON topic(slot);
CREATE TABLE source(row INTEGER PRIMARY KEY, id BLOB NOT NULL) STRICT;
CREATE INDEX source_by_id ON source(id);
CREATE VIRTUAL TABLE words USING fts5(text, tags, content='', contentless_delete=1,
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
INSERT INTO words(words, rank) VALUES('hashsize', 33554432);
)sql"_ba}};
    return all;
}

} // namespace

QString SearchIndex::folderOf(const QString &stateFolder, ProjectId project)
{
    return u"%1/search/%2"_s.arg(stateFolder, project.toString());
}

SearchIndex::SearchIndex(const QString &folder, ProjectId project)
    : m_folder(folder)
    , m_project(project)
    , m_lock(folder + u"/lock"_s)
{
    m_lock.setStaleLockTime(0);
}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString &folder, ProjectId project,
                                                       std::chrono::milliseconds wait)
{
    if (!QDir().mkpath(folder))
        return failure(
            Error::Kind::Unwritable,
            QCoreApplication::translate("Search", "The folder for the search index could not be made."),
            folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<SearchIndex> index(new SearchIndex(QFileInfo(folder).canonicalFilePath(), project));
    if (!index->m_lock.tryLock(int(wait.count())))
        return failure(Error::Kind::Busy,
                       QCoreApplication::translate("Search", "Another program searches this project."),
                       folder);
    if (auto opened = index->openOrMake(); !opened)
        return std::unexpected(opened.error());
    return index;
}

Result<> SearchIndex::openOrMake()
{
    if (QFileInfo::exists(path())) {
        if (auto opened = Database::open(path(), Database::Use::Derived)) {
            m_database = std::move(*opened);
            if (isOurs())
                return {};
        }
    }
    return make();
}

bool SearchIndex::isOurs()
{
    const bool isOurs = Schema::versionOf(*m_database) == int(steps().size()) &&
                        Schema::check(*m_database, int(steps().size()), steps()) &&
                        meta("form") == QString::number(form) &&
                        meta("schema") == QString::number(Schema::currentVersion()) &&
                        meta("project") == m_project.toString();
    return m_database->result().has_value() && isOurs;
}

Result<> SearchIndex::make()
{
    m_database.reset();
    removeFiles();
    auto opened = Database::open(path(), Database::Use::Derived);
    if (!opened)
        return std::unexpected(opened.error());
    m_database = std::move(*opened);
    if (auto made = Schema::migrate(*m_database, steps()); !made)
        return made;
    Transaction transaction(*m_database);
    setMeta("form", QString::number(form));
    setMeta("schema", QString::number(Schema::currentVersion()));
    setMeta("project", m_project.toString());
    return transaction.commit();
}

Result<> SearchIndex::reset()
{
    return make();
}

void SearchIndex::removeFiles() const
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path() + suffix);
}

QString SearchIndex::meta(const char *key) const
{
    return m_database->value<QString>("SELECT value FROM meta WHERE key=?", QString::fromLatin1(key));
}

void SearchIndex::setMeta(const char *key, const QString &value)
{
    m_database->run("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", QString::fromLatin1(key), value);
}

HistoryMark SearchIndex::mark() const
{
    return {meta("sequence").toLongLong(), QByteArray::fromHex(meta("digest").toLatin1())};
}

void SearchIndex::setMark(const HistoryMark &mark)
{
    setMeta("sequence", QString::number(mark.sequence));
    setMeta("digest", QString::fromLatin1(mark.digest.toHex()));
}

bool SearchIndex::hasSources() const
{
    return meta("sources") == u"whole"_s;
}

void SearchIndex::setHasSources(bool hasThem)
{
    setMeta("sources", hasThem ? u"whole"_s : QString());
}

std::vector<SearchIndex::Slot> SearchIndex::slots() const
{
    std::vector<Slot> slots;
    Statement &query = m_database->prepared("SELECT id, slot, is_whole FROM episode ORDER BY slot");
    while (query.next()) {
        Slot &slot = slots.emplace_back();
        if (!query.read(0, slot.episode) || !query.read(1, slot.slot) || !query.read(2, slot.isWhole))
            m_database->failRow("episode");
    }
    return slots;
}

void SearchIndex::sweep(const QString &stateFolder)
{
    const QDir folder(stateFolder + u"/search"_s);
    for (const QFileInfo &info : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QFileInfo index(info.filePath() + u"/index.db"_s);
        QLockFile lock(info.filePath() + u"/lock"_s);
        lock.setStaleLockTime(0);
        if (index.lastModified().daysTo(QDateTime::currentDateTime()) > daysUnused && lock.tryLock(0)) {
            lock.unlock();
            QDir(info.filePath()).removeRecursively();
        }
    }
}

} // namespace Ropewalk
