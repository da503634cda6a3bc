// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/filecheck.h"
#include "model/store/projectreader.h"
#include "model/store/salvage.h"
#include "model/store/schema.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/projectfixtures.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <functional>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Files that want to do something, or that are not what they are called. None is opened as a project, each
/// is answered within two seconds, nothing in it is carried out, and it stays as it is.
class HostileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttack_isNotOpened_data();
    void anAttack_isNotOpened();
    void anAttackInRows_harmsNothing_data();
    void anAttackInRows_harmsNothing();
    void whatIsNoFile_isNotOpened_data();
    void whatIsNoFile_isNotOpened();
    void aFileThatIsTooLarge_isNotRead();
    void mutatedFiles_areAnsweredAndLeftAlone();
};

namespace
{

constexpr qint64 patienceMs = 2000; // a promise, not a measurement

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As an attacker does: with none of this program's limits.
bool plant(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    bool isDone = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK;
    char *message = nullptr;
    isDone = isDone && sqlite3_exec(database, "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY;", nullptr,
                                    nullptr, nullptr) == SQLITE_OK;
    isDone = isDone && sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK;
    if (message)
        qWarning("%s", message);
    sqlite3_free(message);
    sqlite3_close(database);
    return isDone;
}

using Attempt = std::function<std::optional<Error>()>;

/// Everything that a file that came from somewhere is opened by.
std::vector<std::pair<const char *, Attempt>> attemptsOn(const StoreFixture &fixture, const QString &path)
{
    const auto error = [](const auto &result) {
        return result ? std::nullopt : std::optional(result.error());
    };
    return {{"open", [&, path, error] { return error(ProjectStore::open(path, fixture.options)); }},
            {"read", [&, path, error] { return error(ProjectReader::open(path, fixture.options)); }},
            {"check", [path, error] { return error(checkFile(path)); }}};
}

/// Without looking each up among those that are there, which would take hours.
QByteArray manyTables(int count)
{
    return "PRAGMA writable_schema=ON; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
           "i<" +
           QByteArray::number(count) +
           ") INSERT INTO sqlite_schema SELECT 'table', 't' || i, 't' || i, (SELECT rootpage FROM "
           "sqlite_schema "
           "WHERE name='meta'), 'CREATE TABLE t' || i || '(x)' FROM n;";
}

QByteArray rewritten(const char *table, const char *sql)
{
    return QByteArray("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=") + sql + " WHERE name='" +
           table + "';";
}

} // namespace

void HostileTest::anAttack_isNotOpened_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const QByteArray &sql) { QTest::newRow(name) << sql; };
    row("trigger that deletes notes",
        "CREATE TRIGGER t AFTER UPDATE ON line BEGIN DELETE FROM annotation; END;");
    row("trigger on what publishing writes",
        "CREATE TRIGGER t AFTER INSERT ON published BEGIN UPDATE line SET text='owned'; END;");
    row("trigger under the name of an index",
        "DROP INDEX line_by_place; CREATE TRIGGER line_by_place AFTER INSERT ON line BEGIN SELECT 1; END;");
    row("view", "CREATE VIEW v AS SELECT * FROM line;");
    row("endless view for a table",
        "DROP TABLE citation; CREATE VIEW citation AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 "
        "FROM c) SELECT x AS id FROM c;");
    row("endless view for meta",
        "DROP TABLE meta; CREATE VIEW meta AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL "
        "SELECT x+1 FROM c) SELECT x AS key, x AS value FROM c;");
    row("generated column", "ALTER TABLE topic ADD COLUMN g TEXT AS (hex(zeroblob(1000000)));");
    row("generated column for one of ours",
        "DROP TABLE reason_list; CREATE TABLE reason_list(id BLOB NOT NULL PRIMARY KEY, name TEXT AS "
        "(hex(zeroblob(100000000))), removed, rev, edited_by, edited_at);");
    row("full-text table", "CREATE VIRTUAL TABLE f USING fts5(x);");
    row("full-text table for one of ours",
        "DROP TABLE topic; CREATE VIRTUAL TABLE topic USING fts5(id, episode);");
    row("R-tree", "CREATE VIRTUAL TABLE r USING rtree(id, a, b);");
    row("module that there is not", rewritten("topic", "'CREATE VIRTUAL TABLE topic USING evil(x)'"));
    row("index on an expression", "CREATE INDEX i ON line(abs(start_ms));");
    row("partial index with a function",
        "DROP INDEX annotation_by_target; CREATE INDEX annotation_by_target ON annotation(target) WHERE "
        "abs(created_ms) > 1;");
    row("index under another collation",
        "DROP INDEX topic_by_episode; CREATE INDEX topic_by_episode ON topic(episode COLLATE NOCASE);");
    row("unique index", "CREATE UNIQUE INDEX u ON line(ord, id);");
    row("check that takes memory",
        "DROP TABLE source; CREATE TABLE source(id BLOB CHECK(length(zeroblob(1000000000))), kind TEXT);");
    row("default with a function",
        "DROP TABLE source; CREATE TABLE source(id BLOB DEFAULT (randomblob(100000000)), kind TEXT);");
    row("foreign key that cascades", "CREATE TABLE extra(x REFERENCES line(id) ON DELETE CASCADE);");
    row("a table like ours with other columns",
        "DROP TABLE place; CREATE TABLE place(x TEXT, y TEXT, z TEXT) STRICT;");
    row("a table like ours, not strict", rewritten("place", "replace(sql, ') STRICT', ')')"));
    row("a table like ours in another case", rewritten("turn", "replace(sql, 'TABLE turn', 'TABLE TURN')"));
    row("a table like ours with a comment",
        rewritten("turn", "replace(sql, 'TABLE turn', 'TABLE /**/ turn')"));
    row("a table less", "DROP TABLE place;");
    row("an index less", "DROP INDEX line_by_place;");
    row("SQL that is none", rewritten("turn", "'CREATE TABLE turn('"));
    row("SQL that is NULL", rewritten("turn", "NULL"));
    row("two tables on one page",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM sqlite_schema "
        "WHERE name='line') WHERE name='turn';"
        "CREATE TABLE extra(x);");
    row("SQL of megabytes",
        rewritten("turn", "'CREATE TABLE turn(x DEFAULT ' || hex(zeroblob(30000000)) || ')'"));
    row("deep expression", "CREATE TABLE deep(x DEFAULT (" + QByteArray("(").repeated(90) + "1" +
                               QByteArray(")").repeated(90) + "));");
    row("a hundred thousand tables", manyTables(100'000));
    row("a million tables", manyTables(1'000'000));
    row("statistics", "ANALYZE;");
    row("foreign encoding", "VACUUM; PRAGMA writable_schema=ON; CREATE TABLE \"\xe2\x80\xae\"(x);");
}

void HostileTest::anAttack_isNotOpened()
{
    QFETCH(QByteArray, sql);
    StoreFixture fixture;
    QVERIFY(makeFixture(Schema::currentVersion(), fixture.path()));
    QVERIFY(plant(fixture.path(), sql));
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    const QDateTime time = QFileInfo(fixture.path()).lastModified();
    for (const auto &[name, attempt] : attemptsOn(fixture, fixture.path())) {
        QElapsedTimer timer;
        timer.start();
        const auto error = attempt();
        QVERIFY2(timer.elapsed() < patienceMs,
                 qPrintable(u"%1: %2 ms"_s.arg(QLatin1StringView(name)).arg(timer.elapsed())));
        QVERIFY2(error, name);
        QVERIFY2(error->kind == Error::Kind::Damaged || error->kind == Error::Kind::Foreign ||
                     error->kind == Error::Kind::Unreadable,
                 qPrintable(error->message));
        QVERIFY(!error->message.isEmpty());
    }
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(QFileInfo(fixture.path()).lastModified(), time);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void HostileTest::anAttackInRows_harmsNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const QByteArray &sql) { QTest::newRow(name) << sql; };
    row("huge text", "UPDATE line SET text=hex(zeroblob(20000000)) WHERE rowid=3;");
    row("huge value", "UPDATE import_chunk SET data=zeroblob(100000000);");
    row("packed lines that unpack to much", "UPDATE import_chunk SET data=x'7fffffff789c';");
    // A database that is opened again knows its new schema.
    row("wrong types", rewritten("turn", "replace(sql, ') STRICT', ')')") +
                           "@UPDATE turn SET kind=x'00ff', ord=7;@" + rewritten("turn", "sql || ' STRICT'"));
    row("ids that are NULL", "UPDATE annotation SET target=NULL; UPDATE place SET from_line=NULL;");
    row("short ids", "UPDATE turn SET speaker=x'00';");
    row("one id many times",
        "UPDATE place SET annotation=(SELECT min(id) FROM annotation), part=rowid+1000;");
    row("cycle of snapshots", "UPDATE published SET parent=snapshot_id;");
    row("text that is no UTF-8", "UPDATE line SET text=CAST(x'fffefdfc' AS TEXT);");
    row("NUL in text", "UPDATE line SET text='a' || char(0) || 'b';");
    row("deep JSON", "UPDATE annotation SET body=replace(hex(zeroblob(50000)), '0', '[');");
    row("times beyond all", "UPDATE line SET end_ms=9223372036854775807;");
    row("no project", "DELETE FROM project;");
    row("no meta", "DELETE FROM meta;");
    row("snapshot that is none", "UPDATE meta SET value='../../etc' WHERE key='snapshot_id';");
    row("project id that is a path", "UPDATE meta SET value='../../../x' WHERE key='project_id';");
    row("gap in the history", "UPDATE history SET sequence=-sequence;");
    row("an edit that is none", "UPDATE history_edits SET data=x'7b0a';");
    row("endless order keys", "UPDATE line SET ord=zeroblob(1000000) WHERE rowid<20;");
}

void HostileTest::anAttackInRows_harmsNothing()
{
    QFETCH(QByteArray, sql);
    StoreFixture fixture;
    QVERIFY(makeFixture(Schema::currentVersion(), fixture.path()));
    for (const QByteArray &part : sql.split('@'))
        QVERIFY(plant(fixture.path(), part));
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    QElapsedTimer timer;
    timer.start();
    // Opened or not: what is wrong in it is said, by the look at the whole file at the latest.
    bool isSaid = false;
    if (const auto store = ProjectStore::open(fixture.path(), fixture.options)) {
        for (const Project::Header &header : (*store)->opened().episodes) {
            const auto loaded = (*store)->loadEpisode(header.id);
            const auto imported = (*store)->loadImported(header.id);
            isSaid = isSaid || !loaded || !imported;
        }
        for (const RecordHeader &record : (*store)->opened().records)
            isSaid = !(*store)->loadEdits(record.group.id) || isSaid;
        (*store)->discard();
    } else {
        QVERIFY(!store.error().message.isEmpty());
        isSaid = true;
    }
    QVERIFY(timer.elapsed() < 2 * patienceMs);
    const auto report = checkFile(fixture.path());
    QVERIFY(isSaid || !report || !report->isWhole());
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void HostileTest::whatIsNoFile_isNotOpened_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("make");
    const auto row = [](const char *name, const std::function<void(const QString &)> &make) {
        QTest::newRow(name) << make;
    };
    const auto patched = [](qsizetype at, const QByteArray &bytes) {
        return [at, bytes](const QString &path) {
            QVERIFY(makeFixture(Schema::currentVersion(), path));
            writeFile(path, readFile(path).replace(at, bytes.size(), bytes));
        };
    };
    const auto holding = [](const QByteArray &bytes) {
        return [bytes](const QString &path) { writeFile(path, bytes); };
    };
    row("nothing", [](const QString &) {});
    row("empty", holding({}));
    row("a letter", holding("x"));
    row("web page", holding("\n  <!DOCTYPE html><html><title>Sign in</title></html>"));
    row("the magic alone", holding(QByteArray("SQLite format 3\0", 16)));
    row("zeros", holding(QByteArray(100'000, '\0')));
    row("folder", [](const QString &path) { QVERIFY(QDir().mkpath(path)); });
    row("pipe", [](const QString &path) { QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0); });
    row("device", [](const QString &path) { QVERIFY(QFile::link(u"/dev/zero"_s, path)); });
    row("another device", [](const QString &path) { QVERIFY(QFile::link(u"/dev/tty"_s, path)); });
    row("process file", [](const QString &path) { QVERIFY(QFile::link(u"/proc/self/mem"_s, path)); });
    row("link to itself", [](const QString &path) { QVERIFY(QFile::link(path, path)); });
    row("links in a circle", [](const QString &path) {
        QVERIFY(QFile::link(path + u"2"_s, path) && QFile::link(path, path + u"2"_s));
    });
    row("link to nothing", [](const QString &path) { QVERIFY(QFile::link(path + u"-gone"_s, path)); });
    row("link to a folder", [](const QString &path) { QVERIFY(QFile::link(u"/tmp"_s, path)); });
    row("wrong magic", patched(0, "SQLite format 4"));
    row("wrong application", patched(68, "GPKG"));
    row("no version", patched(60, QByteArray(4, '\0')));
    row("negative version", patched(60, QByteArray(4, '\xff')));
    row("page size 0", patched(16, QByteArray(2, '\0')));
    row("page size 3", patched(16, QByteArray("\0\3", 2)));
    row("page size 65536", patched(16, QByteArray("\0\1", 2)));
    row("page size 512", patched(16, QByteArray("\2\0", 2)));
    row("bytes kept of each page", patched(20, "\xff"));
    row("unknown file format", patched(18, "\7\7"));
    row("UTF-16", patched(56, QByteArray("\0\0\0\2", 4)));
    row("unknown encoding", patched(56, QByteArray("\0\0\0\x63", 4)));
    row("schema format 99", patched(44, QByteArray("\0\0\0\x63", 4)));
    row("schema overwritten", patched(100, QByteArray(3900, 'x')));
    row("endless b-tree", [](const QString &path) {
        QVERIFY(makeFixture(Schema::currentVersion(), path));
        QByteArray bytes = readFile(path);
        bytes.replace(108, 4, QByteArray("\0\0\0\1", 4)); // the first page leads to itself
        writeFile(path, bytes);
    });
}

void HostileTest::whatIsNoFile_isNotOpened()
{
    QFETCH(std::function<void(const QString &)>, make);
    StoreFixture fixture;
    make(fixture.path());
    const bool isFile = QFileInfo(fixture.path()).isFile() && !QFileInfo(fixture.path()).isSymLink();
    const QByteArray bytes = isFile ? readFile(fixture.path()) : QByteArray();
    auto attempts = attemptsOn(fixture, fixture.path());
    for (const auto &[name, attempt] : attempts) {
        QElapsedTimer timer;
        timer.start();
        const auto error = attempt();
        QVERIFY2(timer.elapsed() < patienceMs, name);
        QVERIFY2(error && !error->message.isEmpty(), name);
        QVERIFY2(error->kind != Error::Kind::Invalid && error->kind != Error::Kind::Busy,
                 qPrintable(error->message));
    }
    if (isFile)
        QCOMPARE(readFile(fixture.path()), bytes);
    QCOMPARE(fixture.sessions(), QStringList());
}

void HostileTest::aFileThatIsTooLarge_isNotRead()
{
    StoreFixture fixture;
    QVERIFY(makeFixture(Schema::currentVersion(), fixture.path()));
    // It takes no room: a hole.
    QFile file(fixture.path());
    QVERIFY(file.resize((qint64(2) << 30) + 1));
    for (const auto &[name, attempt] : attemptsOn(fixture, fixture.path())) {
        QElapsedTimer timer;
        timer.start();
        const auto error = attempt();
        QVERIFY2(error && error->kind == Error::Kind::Unreadable, name);
        QVERIFY(timer.elapsed() < patienceMs);
    }
    QCOMPARE(salvage(fixture.path(), fixture.path(u"new"_s), fixture.options).error().kind,
             Error::Kind::Unreadable);
    QCOMPARE(fixture.sessions(), QStringList());
}

void HostileTest::mutatedFiles_areAnsweredAndLeftAlone()
{
    const int rounds = qEnvironmentVariableIsSet("ROPEWALK_FULL") ? 1000 : 100;
    StoreFixture fixture;
    QVERIFY(makeFixture(Schema::currentVersion(), fixture.path()));
    const QByteArray whole = readFile(fixture.path());
    const qsizetype pages = whole.size() / 4096;
    QRandomGenerator random(11);
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = whole;
        bool isShort = false;
        switch (round % 4) {
        case 0: // cut at a page, or anywhere
            bytes.truncate(round % 8 == 0 ? (1 + round / 8 % (pages - 1)) * 4096
                                          : qsizetype(random.bounded(quint32(whole.size()))));
            isShort = true;
            break;
        case 1: { // a stretch of noise
            const int at = random.bounded(int(bytes.size()));
            for (qsizetype place = at; place < std::min(qsizetype(at) + 700, bytes.size()); ++place)
                bytes[place] = char(random.bounded(256));
            break;
        }
        case 2: // a page in the place of another one
            bytes.replace(random.bounded(int(pages)) * 4096, 4096,
                          whole.sliced(random.bounded(int(pages)) * 4096, 4096));
            break;
        default: // noise in the header and the first page
            for (int count = 0; count < 8; ++count)
                bytes[random.bounded(600)] = char(random.bounded(256));
        }
        writeFile(fixture.path(), bytes);
        QElapsedTimer timer;
        timer.start();
        if (const auto store = ProjectStore::open(fixture.path(), fixture.options)) {
            QVERIFY2(!isShort, qPrintable(QString::number(round)));
            for (const Project::Header &header : (*store)->opened().episodes) [[maybe_unused]]
                const auto loaded = (*store)->loadEpisode(header.id);
            (*store)->discard();
        } else {
            QVERIFY(!store.error().message.isEmpty());
        }
        const auto report = checkFile(fixture.path());
        QVERIFY(!isShort || !report);
        QVERIFY(timer.elapsed() < 2 * patienceMs);
        QCOMPARE(readFile(fixture.path()), bytes);
        QCOMPARE(fixture.leftBehind(), QStringList());
    }
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
