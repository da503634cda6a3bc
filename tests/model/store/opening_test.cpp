// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/database.h"
#include "model/store/projectreader.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/projectfixtures.h"

#include <QElapsedTimer>

#include <functional>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class OpeningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoProject_isSaidAndLeftAlone_data();
    void whatIsNoProject_isSaidAndLeftAlone();
    void aFileCutShortAnywhere_isSaidToBe();
    void aForeignSchema_isNotOpened_data();
    void aForeignSchema_isNotOpened();
    void rowsThatMakeNoSense_areDamage_data();
    void rowsThatMakeNoSense_areDamage();
    void reading_changesNothing();
};

namespace
{

using Change = std::function<void(QByteArray &)>;

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void OpeningTest::whatIsNoProject_isSaidAndLeftAlone_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error::Kind>("kind");
    const auto replaced = [](const QByteArray &with) {
        return Change([with](QByteArray &bytes) { bytes = with; });
    };
    const auto at = [](qsizetype place, const QByteArray &with) {
        return Change([place, with](QByteArray &bytes) { bytes.replace(place, with.size(), with); });
    };
    QTest::newRow("empty") << replaced({}) << Error::Kind::Foreign;
    QTest::newRow("text") << replaced("HOST: Hello.\n") << Error::Kind::Foreign;
    QTest::newRow("web page") << replaced("<!DOCTYPE html><title>Sign in</title>") << Error::Kind::Foreign;
    QTest::newRow("zeros") << replaced(QByteArray(8192, '\0')) << Error::Kind::Foreign;
    QTest::newRow("magic alone") << replaced(QByteArray("SQLite format 3\0", 16)) << Error::Kind::Damaged;
    QTest::newRow("another program's database") << at(68, "GPKG") << Error::Kind::Foreign;
    QTest::newRow("no version") << at(60, QByteArray(4, '\0')) << Error::Kind::Damaged;
    QTest::newRow("negative version") << at(60, QByteArray(4, '\xff')) << Error::Kind::Damaged;
    QTest::newRow("schema overwritten") << at(100, QByteArray(3900, 'x')) << Error::Kind::Damaged;
}

void OpeningTest::whatIsNoProject_isSaidAndLeftAlone()
{
    QFETCH(Change, change);
    QFETCH(Error::Kind, kind);
    StoreFixture fixture;
    QVERIFY(fixture.make());
    QByteArray bytes = readFile(fixture.path());
    change(bytes);
    writeFile(fixture.path(), bytes);
    const QDateTime time = QFileInfo(fixture.path()).lastModified();
    const auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, kind);
    QVERIFY(!store.error().message.isEmpty());
    QCOMPARE(store.error().file, fixture.path());
    const auto reader = ProjectReader::open(fixture.path(), fixture.options);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, kind);
    QCOMPARE(readFile(fixture.path()), bytes);
    QCOMPARE(QFileInfo(fixture.path()).lastModified(), time);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void OpeningTest::aFileCutShortAnywhere_isSaidToBe()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QByteArray whole = readFile(fixture.path());
    QVERIFY(whole.size() > 20 * 4096);
    for (qsizetype size = 4096; size < whole.size(); size += 4096) {
        writeFile(fixture.path(), whole.first(size));
        const auto store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::Damaged);
        QCOMPARE(readFile(fixture.path()).size(), size);
    }
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void OpeningTest::aForeignSchema_isNotOpened_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER t AFTER UPDATE ON line BEGIN DELETE FROM annotation; END;");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM line;");
    QTest::newRow("view in place of a table")
        << QByteArray("DROP TABLE citation; CREATE VIEW citation AS WITH RECURSIVE c(x) AS (SELECT 1 UNION "
                      "ALL SELECT x+1 FROM c) SELECT x FROM c;");
    QTest::newRow("generated column")
        << QByteArray("ALTER TABLE topic ADD COLUMN g TEXT AS (hex(zeroblob(1000)));");
    QTest::newRow("index on an expression") << QByteArray("CREATE INDEX i ON line(abs(start_ms));");
    QTest::newRow("partial index") << QByteArray(
        "DROP INDEX line_by_place; CREATE INDEX line_by_place ON line(episode) WHERE page;");
    QTest::newRow("full-text table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(x);");
    QTest::newRow("check") << QByteArray(
        "DROP TABLE reason_list; CREATE TABLE reason_list(id BLOB CHECK(length(zeroblob(1e9))), name TEXT);");
    QTest::newRow("another table") << QByteArray("CREATE TABLE extra(x);");
    QTest::newRow("a table less") << QByteArray("DROP TABLE place;");
    QByteArray many;
    for (int count = 0; count < 3000; ++count)
        many += "CREATE TABLE t" + QByteArray::number(count) + "(x);";
    QTest::newRow("thousands of tables") << many;
}

void OpeningTest::aForeignSchema_isNotOpened()
{
    QFETCH(QByteArray, sql);
    StoreFixture fixture;
    QVERIFY(fixture.make());
    // The very changes that are denied otherwise.
    auto database = Database::open(fixture.path(), Database::Use::Building);
    QVERIFY(database);
    (*database)->runScript(sql);
    QVERIFY(!(*database)->result());
    database->reset();
    const auto tampered = tamper(fixture.path(), sql);
    QVERIFY2(tampered, faultIn(tampered));
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    QElapsedTimer timer;
    timer.start();
    const auto store = ProjectStore::open(fixture.path(), fixture.options);
    const auto reader = ProjectReader::open(fixture.path(), fixture.options);
    QVERIFY(!store && !reader);
    QCOMPARE(store.error().kind, Error::Kind::Damaged);
    QCOMPARE(reader.error().kind, Error::Kind::Damaged);
    QVERIFY(timer.elapsed() < 4000); // a promise, not a measurement: two seconds each
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void OpeningTest::rowsThatMakeNoSense_areDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isSeenOnOpening");
    QTest::newRow("a gap in the history") << QByteArray("UPDATE history SET sequence=7;") << true;
    QTest::newRow("an unknown kind of record") << QByteArray("UPDATE history SET kind='x';") << true;
    QTest::newRow("a caret that is none") << QByteArray("UPDATE history SET before='[]';") << true;
    QTest::newRow("no project id") << QByteArray("DELETE FROM meta;") << true;
    QTest::newRow("verdicts that are no list") << QByteArray("UPDATE project SET verdicts='{}';") << true;
    QTest::newRow("a line of no turn")
        << QByteArray("UPDATE line SET turn=zeroblob(16) WHERE page=0;") << false;
    QTest::newRow("a turn without lines")
        << QByteArray("UPDATE line SET removed=1 WHERE turn=(SELECT min(id) FROM turn);") << false;
    QTest::newRow("short id") << QByteArray("UPDATE turn SET speaker=x'00';") << false;
    QTest::newRow("an endless line") << QByteArray("UPDATE line SET text=hex(zeroblob(1000000));") << false;
    QTest::newRow("a time out of range") << QByteArray("UPDATE line SET start_ms=1e15;") << false;
    QTest::newRow("an unknown kind of time") << QByteArray("UPDATE line SET end_kind=3;") << false;
    QTest::newRow("words that are none") << QByteArray("UPDATE line SET words=x'01ffffffff';") << false;
    QTest::newRow("words outside the line")
        << QByteArray("UPDATE line SET text='', words=x'01020a02000000';") << false;
    QTest::newRow("origins that are none") << QByteArray("UPDATE line SET origins='x';") << false;
    QTest::newRow("an annotation of no kind") << QByteArray("UPDATE annotation SET kind='x';") << false;
    QTest::newRow("a body that is no JSON")
        << QByteArray("UPDATE annotation SET body='{\"text\":7}' WHERE kind='note';") << false;
    QTest::newRow("a place outside its line") << QByteArray("UPDATE place SET from_offset=100000;") << false;
    QTest::newRow("a place before its line") << QByteArray("UPDATE place SET from_offset=-1;") << false;
    QTest::newRow("a place on no line")
        << QByteArray("UPDATE place SET to_line=zeroblob(16), state='exact';") << false;
}

void OpeningTest::rowsThatMakeNoSense_areDamage()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isSeenOnOpening);
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const auto tampered = tamper(fixture.path(), sql);
    QVERIFY2(tampered, faultIn(tampered));
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QCOMPARE(store.has_value(), !isSeenOnOpening);
    if (isSeenOnOpening) {
        QCOMPARE(store.error().kind, Error::Kind::Damaged);
        QCOMPARE(fixture.leftBehind(), QStringList());
        return;
    }
    const auto loaded = (*store)->loadEpisode(fixture.episode.id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
}

void OpeningTest::reading_changesNothing()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    const QDateTime time = QFileInfo(fixture.path()).lastModified();
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner));
    {
        const auto reader = ProjectReader::open(fixture.path(), fixture.options);
        QVERIFY2(reader, faultIn(reader));
        QVERIFY((*reader)->loadEpisode(fixture.episode.id)->turns == fixture.episode.turns);
        QCOMPARE((*reader)->check().value(), QStringList());
        QVERIFY(!(*reader)->isOpenElsewhere());

        // Newer work of somebody who has it open is not seen, but said to be there.
        auto store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY2(store, faultIn(store));
        (*store)->append(fixture.rewrite(2, u"Newer."_s));
        QVERIFY((*store)->flush());
        const auto second = ProjectReader::open(fixture.path(), fixture.options);
        QVERIFY2(second, faultIn(second));
        QVERIFY((*second)->isOpenElsewhere());
        QCOMPARE((*second)->opened().records.size(), 1u);
        QCOMPARE((*second)->opened().warnings.size(), 1);
    }
    // Its owner is gone: what it kept is read, and stays for whoever opens the project next.
    for (int times = 0; times < 2; ++times) {
        const auto reader = ProjectReader::open(fixture.path(), fixture.options);
        QVERIFY2(reader, faultIn(reader));
        QCOMPARE((*reader)->opened().records.size(), 2u);
        QCOMPARE((*reader)->loadEpisode(fixture.episode.id)->turns[0].lines[0].text, u"Newer."_s);
    }
    QCOMPARE(fixture.sessions().size(), 1);
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(QFileInfo(fixture.path()).lastModified(), time);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
