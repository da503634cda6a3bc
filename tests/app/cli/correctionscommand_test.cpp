// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CorrectionsCommandTest : public QObject
{
    Q_OBJECT

    /// A show of two episodes with one correction.
    static void show(const CliFolder &folder, const QByteArray &isOn)
    {
        const CliRun run = folder.run(
            {u"import"_s, folder.write(u"one.txt"_s, "ANA: Ask Gehard.\n\nBO: GEHARD? The Gehards?\n"),
             folder.write(u"two.txt"_s, "ANA: Goats.\n\nBO: No Gehard here.\n"), u"--into"_s,
             u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
        const CliRun rule =
            folder.run({u"apply"_s, u"show.ropewalk"_s,
                        folder.write(u"rule.jsonl"_s,
                                     R"({"do": "add-house-rule", "kind": "correction", "text": "Gehard", )"
                                     R"("value": "Gerhard", "on": )" +
                                         isOn + "}\n")});
        QVERIFY2(rule.status == 0, rule.all().constData());
    }

private Q_SLOTS:
    void places_areListed()
    {
        const CliFolder folder;
        show(folder, "true");
        const CliRun run = folder.run({u"corrections"_s, u"show.ropewalk"_s, u"--json"_s});
        QVERIFY2(run.status == 1, run.all().constData());
        const QJsonArray found = run.json().object().value("corrections"_L1).toArray();
        QCOMPARE(found.size(), 3);
        const QJsonObject second = found[1].toObject();
        QCOMPARE(second.value("episode"_L1).toInt(), 1);
        QCOMPARE(second.value("turn"_L1).toInt(), 2);
        QCOMPARE(second.value("line"_L1).toInt(), 1);
        QCOMPARE(second.value("start"_L1).toInt(), 0);
        QCOMPARE(second.value("length"_L1).toInt(), 6);
        QCOMPARE(second.value("words"_L1).toString(), u"GEHARD"_s);
        QCOMPARE(second.value("correction"_L1).toString(), u"GERHARD"_s);
        QCOMPARE(second.value("text"_L1).toString(), u"GEHARD? The Gehards?"_s);
        QVERIFY(!second.value("rule"_L1).toString().isEmpty());
        const CliRun plain = folder.run({u"corrections"_s, u"show.ropewalk"_s, u"--episode"_s, u"2"_s});
        QCOMPARE(plain.status, 1);
        QCOMPARE(plain.out, "2:2.1\tGehard\tGerhard\tNo Gehard here.\n");
    }

    void rulesThatAreOff_areNotLookedFor()
    {
        const CliFolder folder;
        show(folder, "false");
        const CliRun run = folder.run({u"corrections"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0 && run.out.isEmpty(), run.all().constData());
        QCOMPARE(folder.run({u"corrections"_s, u"missing.ropewalk"_s}).status, 3);
        QCOMPARE(folder.run({u"corrections"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(CorrectionsCommandTest)

#include "correctionscommand_test.moc"
