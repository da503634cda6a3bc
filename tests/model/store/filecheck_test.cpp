// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/filecheck.h"

#include "model/store/projectreader.h"
#include "model/store/schema.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/projectfixtures.h"

#include <QRandomGenerator>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class FileCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublishedFile_isWhole();
    void everyPartThatChanges_isNamed_data();
    void everyPartThatChanges_isNamed();
    void bitsThatTurn_areReported();
    void onlyWhatChanged_isSummedUpAgain();
    void whatRottedBefore_isNotVouchedForByTheNextPublish();
    void whatChangesDuringAPublish_isSummedUpInTheNext();
    void aFileOfTheFirstVersion_hasNoSums();
    void aCheck_stopsWhenItIsAskedTo();
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

/// All that a program reads of a project; nothing where it cannot.
std::optional<QByteArray> contentOf(const QString &path, EpisodeId episode)
{
    const auto file = ProjectReader::openDatabase(path);
    if (!file || !Opening::readProject(*file->database) || !RowReader(*file->database).episode(episode) ||
        !RowReader(*file->database).imported(episode))
        return {};
    // Every value, in the order that the program reads them in.
    static const QByteArrayList queries{"SELECT * FROM meta ORDER BY key",
                                        "SELECT * FROM published ORDER BY snapshot_id",
                                        "SELECT * FROM project",
                                        "SELECT * FROM episode ORDER BY ord",
                                        "SELECT * FROM turn WHERE episode=?1 ORDER BY ord",
                                        "SELECT * FROM line WHERE episode=?1 AND page=0 ORDER BY ord",
                                        "SELECT * FROM line WHERE episode=?1 AND page=1 ORDER BY ord",
                                        "SELECT * FROM annotation WHERE episode=?1 ORDER BY id",
                                        "SELECT place.* FROM annotation JOIN place ON annotation=id WHERE "
                                        "episode=?1 ORDER BY annotation, part",
                                        "SELECT * FROM topic WHERE episode=?1 ORDER BY id",
                                        "SELECT * FROM citation WHERE episode=?1 ORDER BY id",
                                        "SELECT * FROM speaker ORDER BY id",
                                        "SELECT * FROM reason_list ORDER BY id",
                                        "SELECT * FROM reason ORDER BY id",
                                        "SELECT * FROM source ORDER BY id",
                                        "SELECT * FROM import WHERE episode=?1",
                                        "SELECT * FROM import_chunk WHERE episode=?1 ORDER BY part",
                                        "SELECT * FROM history ORDER BY sequence",
                                        "SELECT * FROM history_edits ORDER BY sequence, part"};
    QByteArray content;
    for (const QByteArray &sql : queries) {
        Statement &query = file->database->prepared(sql);
        if (sql.contains("?1"))
            query.bind(1, episode);
        while (query.next())
            content += QByteArray::number(query.rowHash()) + '\n';
    }
    if (!file->database->result())
        return {};
    return content;
}

QStringList partsOf(const FileReport &report)
{
    QStringList parts;
    for (const FileReport::Damage &damage : report.damages)
        parts.append(nameOf(damage.key.part));
    return parts;
}

} // namespace

void FileCheckTest::aPublishedFile_isWhole()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    auto report = checkFile(fixture.path());
    QVERIFY2(report, faultIn(report));
    QVERIFY(report->hasSums);
    QVERIFY2(report->isWhole(), qPrintable(partsOf(*report).join(u' ') + report->faults.join(u' ')));
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);

    // Still after edits, of all kinds, with publishes between.
    for (qint64 sequence = 2; sequence < 600;) {
        auto store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY2(store, faultIn(store));
        for (int count = 0; count < 100; ++count, ++sequence)
            (*store)->append(fixture.rewrite(sequence, QString::number(sequence)));
        const auto closed = (*store)->close();
        QVERIFY2(closed, faultIn(closed));
        report = checkFile(fixture.path());
        QVERIFY2(report && report->isWhole(), faultIn(report));
    }
}

void FileCheckTest::everyPartThatChanges_isNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const char *sql, const QStringList &parts) {
        QTest::newRow(name) << QByteArray(sql) << parts;
    };
    row("a letter", "UPDATE line SET text=text || 'x' WHERE id=(SELECT max(id) FROM line);", {u"text"_s});
    row("a time", "UPDATE line SET start_ms=start_ms+1 WHERE id=(SELECT max(id) FROM line);", {u"text"_s});
    row("texts of two lines exchanged",
        "WITH two AS (SELECT rowid AS at, text AS words FROM line WHERE rowid IN (1, 2)) "
        "UPDATE line SET text=(SELECT words FROM two WHERE at=3-line.rowid) WHERE rowid IN (1, 2);",
        {u"text"_s});
    row("null for empty", "UPDATE line SET origins=NULL, words=NULL;", {u"text"_s});
    row("who speaks", "UPDATE turn SET speaker=zeroblob(16);", {u"text"_s});
    row("a row less", "DELETE FROM topic;", {u"annotations"_s});
    row("a place", "UPDATE place SET from_offset=from_offset+1;", {u"annotations"_s});
    row("an import", "UPDATE import_chunk SET data=zeroblob(9);", {u"import"_s});
    row("a title", "UPDATE episode SET title='x';", {u"catalogue"_s});
    row("a record", "UPDATE history SET label='x';", {u"history"_s});
    row("an edit", "INSERT INTO history_edits VALUES(1, 99, x'00');", {u"history"_s});
    row("a snapshot", "UPDATE published SET time_ms=1;", {u"file"_s});
    row("a setting", "UPDATE meta SET value='0.0.1' WHERE key='app_version';", {u"file"_s});
    row("a sum", "UPDATE content_hash SET hash=hash+1 WHERE part='import';", {u"import"_s});
    row("a sum less", "DELETE FROM content_hash WHERE part='text';", {u"text"_s});
    row("a sum too many",
        "INSERT INTO content_hash SELECT part, zeroblob(16), block, 0, 7 FROM content_hash WHERE "
        "part='text';",
        {u"text"_s});
}

void FileCheckTest::everyPartThatChanges_isNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, parts);
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const auto tampered = tamper(fixture.path(), sql);
    QVERIFY2(tampered, faultIn(tampered));
    const auto report = checkFile(fixture.path());
    QVERIFY2(report, faultIn(report));
    QCOMPARE(partsOf(*report), parts);
    QVERIFY(!report->damages.front().what.isEmpty());
    QCOMPARE(report->faults, QStringList());
}

void FileCheckTest::bitsThatTurn_areReported()
{
    const bool isFull = qEnvironmentVariableIsSet("ROPEWALK_FULL");
    const int flips = isFull ? 1000 : 200;
    StoreFixture fixture;
    QVERIFY(fixture.make(u"show.ropewalk"_s, 120));
    const EpisodeId episode = fixture.episode.id;
    const QByteArray whole = readFile(fixture.path());
    const auto content = contentOf(fixture.path(), episode);
    QVERIFY(content && content->size() > 1000);
    QRandomGenerator random(7);
    int changed = 0;
    int said = 0;
    for (int flip = 0; flip < flips; ++flip) {
        QByteArray bytes = whole;
        const auto bit = random.bounded(quint32(bytes.size() * 8));
        bytes[qsizetype(bit / 8)] = char(bytes[qsizetype(bit / 8)] ^ char(1 << bit % 8));
        writeFile(fixture.path(), bytes);
        const bool isSame = contentOf(fixture.path(), episode) == content;
        const auto report = checkFile(fixture.path());
        const bool isSaid = !report || !report->isWhole();
        QVERIFY2(isSame || isSaid, qPrintable(QString::number(bit)));
        changed += isSame ? 0 : 1;
        said += isSaid ? 1 : 0;
        QCOMPARE(readFile(fixture.path()), bytes);
    }
    qInfo("%d of %d flips change something that is read, %d are said", changed, flips, said);
    QVERIFY(changed > flips / 5);
}

void FileCheckTest::onlyWhatChanged_isSummedUpAgain()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const auto sums = [&fixture] {
        QMap<QString, qint64> sequences;
        const auto file = ProjectReader::openDatabase(fixture.path());
        Statement &query = file->database->prepared("SELECT part, sequence FROM content_hash");
        while (query.next())
            sequences.insert(query.text(0), query.integer(1));
        return sequences;
    };
    const QMap<QString, qint64> first{{u"text"_s, 1},      {u"annotations"_s, 1}, {u"import"_s, 1},
                                      {u"catalogue"_s, 1}, {u"history"_s, 1},     {u"file"_s, 1}};
    QCOMPARE(sums(), first);
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    fixture.episode.annotations.clear();
    (*store)->append(fixture.rewrite(2, u"New."_s));
    QVERIFY((*store)->publish());
    const QMap<QString, qint64> second{{u"text"_s, 2},      {u"annotations"_s, 1}, {u"import"_s, 1},
                                       {u"catalogue"_s, 1}, {u"history"_s, 2},     {u"file"_s, 2}};
    QCOMPARE(sums(), second);
    // The working copy has taken them over.
    (*store)->append(recordOf(3, {}));
    QVERIFY((*store)->close());
    const QMap<QString, qint64> third{{u"text"_s, 2},      {u"annotations"_s, 1}, {u"import"_s, 1},
                                      {u"catalogue"_s, 1}, {u"history"_s, 3},     {u"file"_s, 3}};
    QCOMPARE(sums(), third);
}

void FileCheckTest::whatRottedBefore_isNotVouchedForByTheNextPublish()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    QVERIFY(tamper(fixture.path(), "UPDATE import SET file_name='other';"));
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    (*store)->append(fixture.rewrite(2, u"New."_s));
    QVERIFY((*store)->close());
    const auto report = checkFile(fixture.path());
    QVERIFY2(report, faultIn(report));
    QCOMPARE(partsOf(*report), QStringList{u"import"_s});
}

void FileCheckTest::whatChangesDuringAPublish_isSummedUpInTheNext()
{
    StoreFixture fixture;
    QVERIFY(fixture.make(u"show.ropewalk"_s, 2000));
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    for (qint64 sequence = 2; sequence < 200; ++sequence) {
        (*store)->append(fixture.rewrite(sequence, QString::number(sequence)));
        if (sequence % 20 == 0)
            (*store)->publishSoon();
        if (sequence % 5 == 0)
            QVERIFY((*store)->flush());
    }
    QVERIFY((*store)->close());
    const auto report = checkFile(fixture.path());
    QVERIFY2(report && report->isWhole(), faultIn(report));
}

void FileCheckTest::aFileOfTheFirstVersion_hasNoSums()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    QVERIFY(tamper(fixture.path(), "DROP TABLE content_hash; DROP TABLE house_rule; PRAGMA user_version=1;"));
    const auto report = checkFile(fixture.path());
    QVERIFY2(report, faultIn(report));
    QVERIFY(report->isWhole() && !report->hasSums);
    // It has them from the next publish on.
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    (*store)->append(fixture.rewrite(2, u"New."_s));
    QVERIFY((*store)->close());
    const auto later = checkFile(fixture.path());
    QVERIFY2(later && later->isWhole() && later->hasSums, faultIn(later));
}

void FileCheckTest::aCheck_stopsWhenItIsAskedTo()
{
    StoreFixture fixture;
    QVERIFY(fixture.make(u"show.ropewalk"_s, 1000));
    const auto report = checkFile(fixture.path(), [] { return true; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(FileCheckTest)
#include "filecheck_test.moc"
