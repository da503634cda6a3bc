// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/salvage.h"

#include "model/annotation/project.h"
#include "model/store/filecheck.h"
#include "model/store/projectreader.h"
#include "model/store/schema.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/projectfixtures.h"

#include <QRandomGenerator>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class SalvageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeProject_comesOutAsItWas();
    void theBundledSample_comesOutAsItWas();
    void aPageOfText_costsItsLinesAlone();
    void aFileCutShort_givesWhatIsThere();
    void aDamagedBeginning_isMended_data();
    void aDamagedBeginning_isMended();
    void rowsThatMakeNoSense_areLeftOut_data();
    void rowsThatMakeNoSense_areLeftOut();
    void plantedThings_areNotCarriedOut();
    void garbage_isSaidToHoldNothing();
    void anyDamage_givesAProjectOrAnError();

private:
    /// Reads all of a project in the model and says what is wrong in it.
    static QStringList faultsIn(const StoreFixture &fixture, const QString &path)
    {
        const auto reader = ProjectReader::open(path, fixture.options);
        if (!reader)
            return {reader.error().text()};
        const OpenedProject &opened = (*reader)->opened();
        Project project(opened.id, opened.catalogue, opened.episodes);
        for (const EpisodeId id : project.episodes()) {
            auto data = (*reader)->loadEpisode(id);
            if (!data)
                return {data.error().text()};
            const auto imported = (*reader)->loadImported(id);
            if (!imported)
                return {imported.error().text()};
            project.load(std::move(*data));
        }
        const auto report = checkFile(path);
        if (!report || !report->isWhole())
            return {u"the file itself"_s};
        return project.checkConsistency();
    }
};

namespace
{

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

QStringList textsOf(const EpisodeData &data)
{
    QStringList texts;
    for (const Turn &turn : data.turns) {
        for (const Line &line : turn.lines)
            texts.append(line.text);
    }
    return texts;
}

} // namespace

void SalvageTest::aWholeProject_comesOutAsItWas()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    const auto report = salvage(fixture.path(), fixture.path(u"new"_s), fixture.options);
    QVERIFY2(report, faultIn(report));
    QVERIFY(report->lines.lost == 0 && report->turns.lost == 0 && report->episodes.lost == 0);
    QCOMPARE(report->episodes.read, 1);
    QCOMPARE(report->turns.read, qint64(fixture.episode.turns.size()));
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(fixture.leftBehind(), QStringList());
    const auto reader = ProjectReader::open(fixture.path(u"new"_s), fixture.options);
    QVERIFY2(reader, faultIn(reader));
    const auto data = (*reader)->loadEpisode(fixture.episode.id);
    QVERIFY2(data, faultIn(data));
    QCOMPARE(textsOf(*data), textsOf(fixture.episode));
    QVERIFY(data->page == fixture.episode.page && data->topics == fixture.episode.topics);
    QCOMPARE((*reader)->opened().records.size(), 1u);
    // Never over a file that is there.
    QCOMPARE(salvage(fixture.path(), fixture.path(u"new"_s), fixture.options).error().kind,
             Error::Kind::Unwritable);
}

void SalvageTest::theBundledSample_comesOutAsItWas()
{
    StoreFixture fixture;
    for (const int version : fixtureVersions()) {
        const QString path = fixture.path(u"v%1"_s.arg(version));
        QVERIFY(makeFixture(version, path));
        const auto report = salvage(path, path + u"-new"_s, fixture.options);
        QVERIFY2(report, faultIn(report));
        QVERIFY2(report->isWhole(), qPrintable(report->sentences().join(u'\n')));
        QCOMPARE(faultsIn(fixture, path + u"-new"_s), QStringList());
        const auto before = ProjectReader::open(path, fixture.options);
        const auto after = ProjectReader::open(path + u"-new"_s, fixture.options);
        QVERIFY(before && after);
        QVERIFY((*before)->opened().catalogue == (*after)->opened().catalogue);
        const EpisodeId id = (*before)->opened().episodes.front().id;
        QVERIFY(*(*before)->loadEpisode(id) == *(*after)->loadEpisode(id));
    }
}

void SalvageTest::aPageOfText_costsItsLinesAlone()
{
    StoreFixture fixture;
    QVERIFY(fixture.make(u"show.ropewalk"_s, 400));
    const qsizetype lines = textsOf(fixture.episode).size();
    // Text of a line in the middle leads to its page.
    const QByteArray whole = readFile(fixture.path());
    const QByteArray id = fixture.episode.turns[200].lines[0].id.value.toBytes();
    qsizetype at = -1;
    for (qsizetype found = whole.indexOf(id); found >= 0; found = whole.indexOf(id, found + 1)) {
        constexpr char tableLeaf = 13;
        if (whole[found / 4096 * 4096] == tableLeaf)
            at = found / 4096 * 4096;
    }
    QVERIFY(at > 4096);
    QByteArray bytes = whole;
    bytes.replace(at, 4096, QByteArray(4096, '\xee'));
    writeFile(fixture.path(), bytes);
    const auto report = salvage(fixture.path(), fixture.path(u"new"_s), fixture.options);
    QVERIFY2(report, faultIn(report));
    QVERIFY2(report->lines.lost + report->annotations.lost + report->imports.lost + report->turns.lost > 0,
             qPrintable(report->sentences().join(u'\n')));
    const auto reader = ProjectReader::open(fixture.path(u"new"_s), fixture.options);
    QVERIFY2(reader, faultIn(reader));
    const auto data = (*reader)->loadEpisode(fixture.episode.id);
    QVERIFY2(data, faultIn(data));
    QVERIFY(textsOf(*data).size() > lines - 100);
    QCOMPARE(readFile(fixture.path()), bytes);
}

void SalvageTest::aFileCutShort_givesWhatIsThere()
{
    StoreFixture fixture;
    QVERIFY(fixture.make(u"show.ropewalk"_s, 400));
    const QByteArray whole = readFile(fixture.path());
    for (const double share : {0.95, 0.8, 0.6}) {
        const QByteArray part = whole.first(qsizetype(double(whole.size()) * share) / 4096 * 4096);
        writeFile(fixture.path(), part);
        const QString target = fixture.path(QString::number(share));
        const auto report = salvage(fixture.path(), target, fixture.options);
        QVERIFY2(report, faultIn(report));
        QVERIFY(report->lines.read > 0);
        QVERIFY(!report->isWhole());
        QCOMPARE(faultsIn(fixture, target), QStringList());
        QCOMPARE(readFile(fixture.path()), part);
    }
}

void SalvageTest::aDamagedBeginning_isMended_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("magic") << qsizetype(0) << qsizetype(16);
    QTest::newRow("header") << qsizetype(0) << qsizetype(100);
    QTest::newRow("schema") << qsizetype(100) << qsizetype(3996);
    QTest::newRow("page 1") << qsizetype(0) << qsizetype(4096);
    QTest::newRow("pages 1 to 3") << qsizetype(0) << qsizetype(3 * 4096);
}

void SalvageTest::aDamagedBeginning_isMended()
{
    QFETCH(qsizetype, at);
    QFETCH(qsizetype, size);
    StoreFixture fixture;
    QVERIFY(makeFixture(1, fixture.path(u"old"_s)));
    QVERIFY(fixture.make());
    for (const QString &path : {fixture.path()}) {
        QByteArray bytes = readFile(path);
        bytes.replace(at, size, QByteArray(size, '\xaa'));
        writeFile(path, bytes);
        const auto report = salvage(path, path + u"-new"_s, fixture.options);
        QVERIFY2(report, faultIn(report));
        QCOMPARE(report->lines.lost, 0);
        QCOMPARE(report->turns.read, qint64(fixture.episode.turns.size()));
    }
}

void SalvageTest::rowsThatMakeNoSense_areLeftOut_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a line of no turn")
        << QByteArray("UPDATE line SET turn=zeroblob(16) WHERE page=0 AND rowid%3=0;");
    QTest::newRow("a turn without lines")
        << QByteArray("UPDATE line SET removed=1 WHERE turn=(SELECT min(id) FROM turn);");
    QTest::newRow("short ids") << QByteArray("UPDATE turn SET speaker=x'00' WHERE rowid%5=0;");
    QTest::newRow("an endless line") << QByteArray(
        "UPDATE line SET text=hex(zeroblob(1000000)) WHERE rowid=3;");
    QTest::newRow("words that are none") << QByteArray("UPDATE line SET words=x'01ffffffff' WHERE rowid=4;");
    QTest::newRow("no annotation makes sense") << QByteArray("UPDATE annotation SET kind='x';");
    QTest::newRow("no place is left") << QByteArray("DELETE FROM place;");
    QTest::newRow("places outside their lines") << QByteArray("UPDATE place SET from_offset=100000;");
    QTest::newRow("no cast") << QByteArray("DELETE FROM speaker;");
    QTest::newRow("no lists of reasons") << QByteArray("DELETE FROM reason_list;");
    QTest::newRow("no reasons") << QByteArray("DELETE FROM reason;");
    QTest::newRow("no topics") << QByteArray("DELETE FROM topic;");
    QTest::newRow("no episode") << QByteArray("DELETE FROM episode;");
    QTest::newRow("no project") << QByteArray("DELETE FROM project; DELETE FROM meta;");
    QTest::newRow("no turns") << QByteArray("DELETE FROM turn;");
    QTest::newRow("the import is none") << QByteArray("UPDATE import_chunk SET data=x'00';");
    QTest::newRow("the history is none") << QByteArray("UPDATE history SET kind='x', before='[';");
    QTest::newRow("a table less") << QByteArray("DROP TABLE place;");
    QTest::newRow("another column") << QByteArray("ALTER TABLE line ADD COLUMN mood TEXT;");
}

void SalvageTest::rowsThatMakeNoSense_areLeftOut()
{
    QFETCH(QByteArray, sql);
    StoreFixture fixture;
    QVERIFY(makeFixture(Schema::currentVersion(), fixture.path()));
    const auto tampered = tamper(fixture.path(), sql);
    QVERIFY2(tampered, faultIn(tampered));
    const auto report = salvage(fixture.path(), fixture.path(u"new"_s), fixture.options);
    QVERIFY2(report, faultIn(report));
    QVERIFY(report->lines.read > 20);
    QCOMPARE(report->episodes.read, 1);
    QCOMPARE(faultsIn(fixture, fixture.path(u"new"_s)), QStringList());
}

void SalvageTest::plantedThings_areNotCarriedOut()
{
    StoreFixture fixture;
    QVERIFY(makeFixture(Schema::currentVersion(), fixture.path()));
    QVERIFY(
        tamper(fixture.path(),
               "CREATE TRIGGER t AFTER INSERT ON line BEGIN DELETE FROM annotation; END;"
               "CREATE VIEW v AS SELECT * FROM line; DROP TABLE source;"
               "CREATE VIEW source AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT "
               "x AS id FROM c; DROP TABLE topic; CREATE VIRTUAL TABLE topic USING fts5(id, name);"));
    const auto report = salvage(fixture.path(), fixture.path(u"new"_s), fixture.options);
    QVERIFY2(report, faultIn(report));
    QVERIFY(report->lines.read > 20);
    QCOMPARE(faultsIn(fixture, fixture.path(u"new"_s)), QStringList());
}

void SalvageTest::garbage_isSaidToHoldNothing()
{
    StoreFixture fixture;
    QRandomGenerator random(3);
    QByteArray noise(200'000, '\0');
    random.generate(reinterpret_cast<quint32 *>(noise.data()),
                    reinterpret_cast<quint32 *>(noise.data()) + noise.size() / 4);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("<html>"), QByteArray(70'000, '\0'), noise}) {
        writeFile(fixture.path(), bytes);
        const auto report = salvage(fixture.path(), fixture.path(u"new"_s), fixture.options);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Damaged);
        QVERIFY(!QFileInfo::exists(fixture.path(u"new"_s)));
        QCOMPARE(readFile(fixture.path()), bytes);
    }
    QCOMPARE(salvage(fixture.folder.path(), fixture.path(u"new"_s)).error().kind, Error::Kind::Unreadable);
    QCOMPARE(salvage(u"/dev/zero"_s, fixture.path(u"new"_s)).error().kind, Error::Kind::Unreadable);
}

void SalvageTest::anyDamage_givesAProjectOrAnError()
{
    const int rounds = qEnvironmentVariableIsSet("ROPEWALK_FULL") ? 300 : 30;
    StoreFixture fixture;
    QVERIFY(makeFixture(Schema::currentVersion(), fixture.path()));
    const QByteArray whole = readFile(fixture.path());
    QRandomGenerator random(5);
    int made = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = whole;
        for (int count = random.bounded(1, 20); count > 0; --count) {
            const int at = random.bounded(int(bytes.size()));
            const int size = std::min(random.bounded(1, 600), int(bytes.size()) - at);
            bytes.replace(at, size, QByteArray(size, char(random.bounded(256))));
        }
        writeFile(fixture.path(), bytes);
        const QString target = fixture.path(QString::number(round));
        const auto report = salvage(fixture.path(), target, fixture.options);
        QCOMPARE(readFile(fixture.path()), bytes);
        if (!report)
            continue;
        ++made;
        QCOMPARE(faultsIn(fixture, target), QStringList());
    }
    QVERIFY(made > rounds / 2);
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "salvage_test.moc"
