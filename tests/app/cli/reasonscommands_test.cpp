// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString samplePath()
{
    return TestPaths::source() + u"/resources/samples/the-status-page.txt"_s;
}

const QByteArray otherEpisode =
    "ANA: It’s the one about the goats. Reason number 83. No meetings.\n\nBO: There it is.\n";

} // namespace

class ReasonsCommandsTest : public QObject
{
    Q_OBJECT

    /// A show of two episodes, "the-status-page" and "the-statutes".
    static void show(const CliFolder &folder)
    {
        const CliRun run =
            folder.run({u"import"_s, samplePath(), folder.write(u"the-statutes.txt"_s, otherEpisode),
                        u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
        QCOMPARE(run.out.count('\n'), 2);
    }

private Q_SLOTS:
    void mentions_areAListOfObjects()
    {
        const CliFolder folder;
        show(folder);
        const CliRun run = folder.run(
            {u"reasons"_s, u"show.ropewalk"_s, u"mentions"_s, u"--episode"_s, u"the-statu"_s, u"--json"_s});
        QCOMPARE(run.status, 2);
        const CliRun found = folder.run(
            {u"reasons"_s, u"show.ropewalk"_s, u"mentions"_s, u"--episode"_s, u"THE-STATUS"_s, u"--json"_s});
        QVERIFY2(found.status == 0, found.all().constData());
        QVERIFY(found.json().isArray());
        QCOMPARE(found.array().size(), 2);
        const QJsonObject first = found.array()[0].toObject();
        QCOMPARE(first.value("number"_L1).toInt(), 25);
        QCOMPARE(first.value("turn"_L1).toInt(), 10);
        QCOMPARE(first.value("line"_L1).toInt(), 1);
        QCOMPARE(first.value("start"_L1).toInt(), 122);
        QCOMPARE(first.value("length"_L1).toInt(), 16);
        QCOMPARE(first.value("by"_L1).toString(), u"number"_s);
        const CliRun none = folder.run({u"reasons"_s, u"missing.txt"_s, u"mentions"_s, u"--json"_s});
        QVERIFY2(none.status == 3 && none.out.isEmpty(), none.all().constData());
    }

    void reasonsImport_extendsAndReplaces()
    {
        const CliFolder folder;
        QCOMPARE(folder.run({u"import"_s, samplePath(), u"--into"_s, u"show.ropewalk"_s}).status, 0);
        // A list of 118 whose 25 reads differently, with characters that other formats would touch.
        QByteArray list;
        for (int number = 1; number <= 118; ++number) {
            const QByteArray text = number == 25   ? "Never share one password among the goats"
                                    : number == 40 ? "R&D wants <shift> on SYS$ERR.LOG"
                                    : number == 81 ? "No goat analysis meetings."
                                    : number == 82 ? "No goat control meetings."
                                    : number == 83 ? "No meetings."
                                                   : "Reason of the barn " + QByteArray::number(number * 7);
            list += text + '\n';
        }
        folder.write(u"list.txt"_s, list);
        const QStringList call{u"reasons"_s, u"show.ropewalk"_s, u"import"_s, u"list.txt"_s, u"--json"_s};
        const CliRun extended = folder.run(call);
        QVERIFY2(extended.status == 1, extended.all().constData());
        QCOMPARE(extended.object().value("list"_L1).toString(), u"The Goat List"_s);
        QVERIFY(extended.object().value("conflicts"_L1).toInt() >= 1);
        QVERIFY2(extended.err.contains("25"), extended.err.constData());
        const auto reasons = [&folder] {
            return folder.run({u"reasons"_s, u"show.ropewalk"_s, u"list"_s, u"--json"_s})
                .object()
                .value("reasons"_L1)
                .toArray();
        };
        const auto texts = [&](int number) {
            QStringList found;
            for (const QJsonValue &reason : reasons()) {
                if (reason["number"_L1].toInt() == number)
                    found.append(reason["text"_L1].toString());
            }
            return found;
        };
        QCOMPARE(texts(40), QStringList{u"R&D wants <shift> on SYS$ERR.LOG"_s});
        QVERIFY(texts(25).contains(
            u"You don’t need to call a staff meeting to make sure everyone’s milking goats the same way."_s));
        QCOMPARE(texts(118), QStringList{u"Reason of the barn 826"_s});

        // The page cites the old 25; the file that is the list from now on does not take it from under the
        // page.
        QStringList replace = call;
        replace.append(u"--replace"_s);
        const CliRun replaced = folder.run(replace);
        QVERIFY2(replaced.status == 0 || replaced.status == 1, replaced.all().constData());
        QVERIFY(texts(25).contains(u"Never share one password among the goats"_s));
        QVERIFY(folder.run({u"export"_s, u"show.ropewalk"_s, u"--to"_s, u"episode-page"_s})
                    .out.contains("#25 — You don’t need"));
        QVERIFY(reasons().size() >= 118);
        // Another list beside it has numbers of its own.
        folder.write(u"rules.csv"_s, "number,text\n83,Close the gate.\n");
        const CliRun second = folder.run({u"reasons"_s, u"show.ropewalk"_s, u"import"_s, u"rules.csv"_s,
                                          u"--list"_s, u"House rules"_s, u"--json"_s});
        QVERIFY2(second.status == 0, second.all().constData());
        QCOMPARE(second.object().value("added"_L1).toInt(), 1);
        QVERIFY(texts(83).contains(u"Close the gate."_s) && texts(83).contains(u"No meetings."_s));
    }

    void reasonsUses_countsOverAllEpisodes()
    {
        const CliFolder folder;
        show(folder);
        for (const QString &episode : {u"1"_s, u"2"_s}) {
            const CliRun run =
                folder.run({u"reasons"_s, u"show.ropewalk"_s, u"link"_s, u"83"_s, u"--episode"_s, episode});
            QVERIFY2(run.status == 0, run.all().constData());
        }
        const CliRun run = folder.run({u"reasons"_s, u"show.ropewalk"_s, u"uses"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        for (const QJsonValue &reason : run.object().value("reasons"_L1).toArray()) {
            const QJsonArray uses = reason["uses"_L1].toArray();
            const int number = reason["number"_L1].toInt();
            QCOMPARE(uses.size(), number == 83 ? 2 : number == 25 ? 1 : 0);
            if (number == 83) {
                QCOMPARE(uses[0]["episode"_L1].toInt(), 1);
                QCOMPARE(uses[0]["turn"_L1].toInt(), 15);
                QCOMPARE(uses[1]["episode"_L1].toInt(), 2);
                QCOMPARE(uses[1]["turn"_L1].toInt(), 1);
                QCOMPARE(uses[1]["line"_L1].toInt(), 1);
            } else if (number == 25) {
                QVERIFY(uses[0]["turn"_L1].isNull()); // printed, and not linked
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReasonsCommandsTest)
#include "reasonscommands_test.moc"
