// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `search` as people call it.
class SearchCommandTest : public QObject
{
    Q_OBJECT

    static void show(const CliFolder &folder)
    {
        const CliRun run =
            folder.run({u"import"_s, TestPaths::source() + u"/resources/samples/the-status-page.txt"_s,
                        folder.write(u"goats.txt"_s,
                                     "ANA: Goats never page you, café or not.\n\nBO: There it is. Goats!\n"),
                        u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
    }
    static CliRun search(const CliFolder &folder, const QString &query, const QStringList &options = {})
    {
        return folder.run(QStringList{u"search"_s, u"show.ropewalk"_s, query} + options);
    }
    static QString indexFile(const CliFolder &folder)
    {
        for (const QString &state : {u"state"_s, u".local/state"_s, u"."_s}) {
            const QDir all(folder.path(state + u"/ropewalk/search"_s));
            for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                return all.filePath(name + u"/index.db"_s);
        }
        return {};
    }

private Q_SLOTS:
    void hitsAreLinesInOrder()
    {
        const CliFolder folder;
        show(folder);
        const CliRun run = search(folder, u"GOATS in:goats"_s);
        QVERIFY2(run.status == 0, run.all().constData());
        QCOMPARE(QString::fromUtf8(run.out), u"2\t1.1\tline\tAna\tGoats never page you, café or not.\n"
                                             "2\t2.1\tline\tBO\tThere it is. Goats!\n"_s);
        QVERIFY(run.err.isEmpty());
        // As separate arguments, too.
        QCOMPARE(folder.run({u"search"_s, u"show.ropewalk"_s, u"goats"_s, u"in:goats"_s}).out, run.out);
    }
    void jsonSaysWhere()
    {
        const CliFolder folder;
        show(folder);
        const QJsonObject found = search(folder, u"cafe"_s, {u"--json"_s}).object();
        QCOMPARE(found.value("more"_L1).toBool(true), false);
        QCOMPARE(found.value("hits"_L1).toArray().size(), 1);
        const QJsonObject hit = found.value("hits"_L1).toArray().first().toObject();
        QCOMPARE(hit.value("kind"_L1).toString(), u"line"_s);
        QCOMPARE(hit.value("episode"_L1).toInt(), 2);
        QCOMPARE(hit.value("title"_L1).toString(), u"goats"_s);
        QCOMPARE(hit.value("turn"_L1).toInt(), 1);
        QCOMPARE(hit.value("line"_L1).toInt(), 1);
        QCOMPARE(hit.value("speaker"_L1).toString(), u"Ana"_s);
        QCOMPARE(hit.value("start"_L1).toInt(), 22);
        QCOMPARE(hit.value("length"_L1).toInt(), 4);
        QVERIFY(hit.value("start_ms"_L1).isNull());
        const QJsonObject mark = hit.value("marks"_L1).toArray().first().toObject();
        QCOMPARE(hit.value("text"_L1).toString().mid(mark.value("start"_L1).toInt(),
                                                     mark.value("length"_L1).toInt()),
                 u"café"_s);
    }
    void thePageIsSearchedToo()
    {
        const CliFolder folder;
        show(folder);
        const QJsonArray hits = search(folder, u"kind:page"_s, {u"--json"_s, u"--limit"_s, u"0"_s})
                                    .object()
                                    .value("hits"_L1)
                                    .toArray();
        QVERIFY(hits.size() > 3);
        QCOMPARE(hits.first().toObject().value("page"_L1).toString(), u"summary"_s);
        QVERIFY(hits.first().toObject().value("turn"_L1).isNull());
    }
    void theLimitIsKeptAndSaid()
    {
        const CliFolder folder;
        show(folder);
        const CliRun one = search(folder, u"goats"_s, {u"--limit"_s, u"1"_s});
        QCOMPARE(one.out.count('\n'), 1);
        QVERIFY(one.err.contains("more"));
        QVERIFY(search(folder, u"goats"_s, {u"--limit"_s, u"1"_s, u"--json"_s})
                    .object()
                    .value("more"_L1)
                    .toBool());
        QVERIFY(search(folder, u"goats"_s, {u"--limit"_s, u"0"_s}).out.count('\n') >= 2);
        QCOMPARE(search(folder, u"goats"_s, {u"--limit"_s, u"some"_s}).status, 2);
    }
    void aWrongQuerySaysWhatAndWhere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("open quote") << u"goats \"in a"_s << QByteArray("at character 7: The quotation mark");
        QTest::newRow("filter") << u"whom:Ana"_s << QByteArray("at character 1: There is no filter “whom:”");
        QTest::newRow("speaker") << u"goats who:Zoe"_s
                                 << QByteArray("at character 7: There is no speaker “Zoe”");
        QTest::newRow("nothing") << u"  "_s << QByteArray("Say what to look for");
    }
    void aWrongQuerySaysWhatAndWhere()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, said);
        const CliFolder folder;
        show(folder);
        const CliRun run = search(folder, query);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(said), run.err.constData());
    }
    void nothingFoundIsNoError()
    {
        const CliFolder folder;
        show(folder);
        const CliRun run = search(folder, u"xylophones"_s);
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("Nothing was found"));
    }
    void whatIsMissingOrNoProjectIsSaid()
    {
        const CliFolder folder;
        QCOMPARE(folder.run({u"search"_s, u"missing.ropewalk"_s, u"goats"_s}).status, 3);
        QCOMPARE(folder.run({u"search"_s, folder.write(u"a.ropewalk"_s, "no project"), u"goats"_s}).status,
                 3);
        QCOMPARE(folder.run({u"search"_s, u"missing.ropewalk"_s}).status, 2);
    }
    void editsAreFoundAndTheProjectStaysAsItIs()
    {
        const CliFolder folder;
        show(folder);
        QCOMPARE(search(folder, u"xylophones"_s).status, 0);
        const CliRun edited =
            folder.run({u"apply"_s, u"show.ropewalk"_s, u"--episode"_s, u"2"_s},
                       R"({"do": "insert-text", "turn": 1, "line": 1, "offset": 0, "text": "Xylophones! "})");
        QVERIFY2(edited.status == 0, edited.all().constData());
        const QByteArray before = folder.read(u"show.ropewalk"_s);
        QVERIFY(search(folder, u"xylophones"_s).out.startsWith("2\t1.1\t"));
        QCOMPARE(folder.read(u"show.ropewalk"_s), before);
    }
    void aDamagedIndexIsMadeAgain()
    {
        const CliFolder folder;
        show(folder);
        const QByteArray found = search(folder, u"goats"_s).out;
        const QString path = indexFile(folder);
        QVERIFY(!path.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > qint64(10) * 4096);
        // All but the first pages, which opening looks at.
        for (qint64 at = 4 * 4096; at < file.size(); ++at) {
            QVERIFY(file.seek(at));
            file.putChar('x');
        }
        file.close();
        const CliRun again = search(folder, u"goats"_s);
        QVERIFY2(again.status == 0, again.all().constData());
        QCOMPARE(again.out, found);
    }
};

QTEST_GUILESS_MAIN(SearchCommandTest)
#include "searchcommand_test.moc"
