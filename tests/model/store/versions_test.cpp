// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/filecheck.h"
#include "model/store/projectreader.h"
#include "model/store/schema.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/projectfixtures.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class VersionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersion_hasAFixture();
    void aFileOfEveryVersion_isReadWorkedOnAndWritten_data();
    void aFileOfEveryVersion_isReadWorkedOnAndWritten();
    void whatThisVersionWrites_isReadableFromTheOldestReaderOn();
    void aLaterVersion_isReadAndNotWritten_data();
    void aLaterVersion_isReadAndNotWritten();
    void aLaterVersion_thatMayNotBeRead_namesWhatIsNeeded_data();
    void aLaterVersion_thatMayNotBeRead_namesWhatIsNeeded();
};

namespace
{

QByteArray schemaVersion(int version)
{
    return "PRAGMA user_version=" + QByteArray::number(version) + ";";
}

/// Every value of the tables that the first version had, but for what changes with every publish.
QMap<QByteArray, quint64> contentOf(Database &database)
{
    QMap<QByteArray, quint64> content;
    for (const char *table :
         {"project", "episode", "turn", "line", "annotation", "place", "topic", "citation", "speaker",
          "reason_list", "reason", "source", "import", "import_chunk", "history", "history_edits"}) {
        const QByteArray sql = QByteArray("SELECT * FROM ") + table;
        Statement &query = database.prepared(sql);
        while (query.next())
            content[table] += query.rowHash();
    }
    return content;
}

} // namespace

void VersionsTest::everyVersion_hasAFixture()
{
    QList<int> versions;
    for (int version = 1; version <= Schema::currentVersion(); ++version)
        versions.append(version);
    QCOMPARE(fixtureVersions(), versions);
}

void VersionsTest::aFileOfEveryVersion_isReadWorkedOnAndWritten_data()
{
    QTest::addColumn<int>("version");
    for (const int version : fixtureVersions())
        QTest::newRow(qPrintable(QString::number(version))) << version;
}

void VersionsTest::aFileOfEveryVersion_isReadWorkedOnAndWritten()
{
    QFETCH(int, version);
    StoreFixture fixture;
    const auto made = makeFixture(version, fixture.path());
    QVERIFY2(made, faultIn(made));
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    QMap<QByteArray, quint64> content;
    EpisodeId episode;
    {
        const auto file = ProjectReader::openDatabase(fixture.path());
        QVERIFY2(file, faultIn(file));
        QCOMPARE(Schema::versionOf(*file->database), version);
        content = contentOf(*file->database);
        for (const char *table : {"project", "episode", "turn", "line", "annotation", "place", "topic",
                                  "reason", "import", "history_edits"})
            QVERIFY2(content.value(table) != 0, table);
        const auto reader = ProjectReader::open(fixture.path(), fixture.options);
        QVERIFY2(reader, faultIn(reader));
        episode = (*reader)->opened().episodes.front().id;
        QVERIFY((*reader)->loadEpisode(episode));
    }
    auto report = checkFile(fixture.path());
    QVERIFY2(report, faultIn(report));
    QVERIFY(report->isWhole());
    QCOMPARE(report->hasSums, version > 1);
    // Opened to work on, and closed without: the file stays as it is.
    {
        auto store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY2(store, faultIn(store));
        QVERIFY(!(*store)->isReadOnly());
        QVERIFY((*store)->loadEpisode(episode));
        QVERIFY((*store)->loadImported(episode));
        QVERIFY((*store)->close());
    }
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    // A publish makes it a file of this version, with all that was in it.
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    const auto written = (*store)->publish();
    QVERIFY2(written, faultIn(written));
    QVERIFY((*store)->close());
    const auto file = ProjectReader::openDatabase(fixture.path());
    QVERIFY2(file, faultIn(file));
    QCOMPARE(Schema::versionOf(*file->database), Schema::currentVersion());
    QCOMPARE(contentOf(*file->database), content);
    RowReader reader(*file->database);
    QCOMPARE(reader.meta("min_writer"), QString::number(Schema::currentVersion()));
    QCOMPARE(reader.meta("min_reader"), QString::number(Schema::oldestReader));
    report = checkFile(fixture.path());
    QVERIFY2(report && report->isWhole() && report->hasSums, faultIn(report));
}

void VersionsTest::whatThisVersionWrites_isReadableFromTheOldestReaderOn()
{
    auto database = Database::openInMemory();
    QVERIFY(Schema::migrate(**database, Schema::migrations()));
    const std::span<const Migration> steps(Schema::migrations());
    for (int version = Schema::oldestReader; version <= Schema::currentVersion(); ++version)
        QCOMPARE(Schema::checkReadable(**database, steps.first(size_t(version))), Schema::Readable::Whole);
}

void VersionsTest::aLaterVersion_isReadAndNotWritten_data()
{
    QTest::addColumn<QByteArray>("sql");
    const int now = Schema::currentVersion();
    const QByteArray later = "CREATE TABLE later(x); INSERT INTO later VALUES('new');"
                             "CREATE INDEX by_x ON later(x);";
    QTest::newRow("the next") << schemaVersion(now + 1) + later;
    QTest::newRow("the hundredth after") << schemaVersion(now + 100) + later;
    QTest::newRow("the same tables") << schemaVersion(now + 1);
}

void VersionsTest::aLaterVersion_isReadAndNotWritten()
{
    QFETCH(QByteArray, sql);
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const auto tampered = tamper(fixture.path(), sql + "UPDATE meta SET value='9.1' WHERE key='app_version';"
                                                       "UPDATE meta SET value='99' WHERE key='min_writer';");
    QVERIFY2(tampered, faultIn(tampered));
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    const QDateTime time = QFileInfo(fixture.path()).lastModified();
    const auto reader = ProjectReader::open(fixture.path(), fixture.options);
    QVERIFY2(reader, faultIn(reader));
    QCOMPARE((*reader)->opened().warnings.size(), 1);
    QCOMPARE((*reader)->opened().laterProgram, u"9.1"_s);
    QVERIFY((*reader)->loadEpisode(fixture.episode.id)->turns == fixture.episode.turns);
    {
        auto store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY2(store, faultIn(store));
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->opened().laterProgram, u"9.1"_s);
        QVERIFY((*store)->loadEpisode(fixture.episode.id)->turns == fixture.episode.turns);
        QVERIFY((*store)->loadImported(fixture.episode.id));
        QCOMPARE((*store)->publish().error().kind, Error::Kind::Unwritable);
        QCOMPARE((*store)->saveAs(fixture.path(u"other"_s)).error().kind, Error::Kind::Unwritable);
        QCOMPARE((*store)->saveCopy(fixture.path(u"other"_s)).error().kind, Error::Kind::Unwritable);
        // A second one may read it too.
        QVERIFY(ProjectStore::open(fixture.path(), fixture.options));
        const auto closed = (*store)->close();
        QVERIFY2(closed, faultIn(closed));
    }
    QVERIFY(!QFileInfo::exists(fixture.path(u"other"_s)));
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(QFileInfo(fixture.path()).lastModified(), time);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void VersionsTest::aLaterVersion_thatMayNotBeRead_namesWhatIsNeeded_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isNamed");
    const QByteArray next = schemaVersion(Schema::currentVersion() + 1);
    const QByteArray refused = "UPDATE meta SET value='" + QByteArray::number(Schema::currentVersion() + 1) +
                               "' WHERE key='min_reader';";
    QTest::newRow("refuses this one") << next + refused << true;
    QTest::newRow("the hundredth") << schemaVersion(Schema::currentVersion() + 100) + refused << true;
    QTest::newRow("does not say") << QByteArray(next + "DELETE FROM meta WHERE key='min_reader';") << true;
    QTest::newRow("says nonsense") << QByteArray(next + "UPDATE meta SET value='-1' WHERE key='min_reader';")
                                   << true;
    QTest::newRow("a table is another")
        << QByteArray(next + "ALTER TABLE topic ADD COLUMN mood TEXT;") << true;
    QTest::newRow("a view") << QByteArray(next + "CREATE VIEW v AS SELECT 1;") << false;
    QTest::newRow("a trigger")
        << QByteArray(next + "CREATE TRIGGER t AFTER UPDATE ON line BEGIN DELETE FROM annotation; END;")
        << false;
    QTest::newRow("meta is another")
        << QByteArray(next + "DROP TABLE meta; CREATE TABLE meta(key, value, x AS (abs(key)));") << false;
}

void VersionsTest::aLaterVersion_thatMayNotBeRead_namesWhatIsNeeded()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isNamed);
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const auto tampered =
        tamper(fixture.path(), "UPDATE meta SET value='9.1' WHERE key='app_version';" + sql);
    QVERIFY2(tampered, faultIn(tampered));
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    const auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::TooNew);
    QCOMPARE(store.error().message.contains(u"9.1"_s), isNamed);
    QCOMPARE(ProjectReader::open(fixture.path(), fixture.options).error().kind, Error::Kind::TooNew);
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "versions_test.moc"
