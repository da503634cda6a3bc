// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// One episode, with a version between two changes; the second one by somebody else.
void makeShow(CliFolder &folder)
{
    const QString talk = folder.write(u"talk.txt"_s, "ANA: One too three.\n\nBO: Four five.\n");
    QCOMPARE(folder.run({u"import"_s, talk, u"--into"_s, u"show.ropewalk"_s}).status, 0);
    const QString first = folder.write(
        u"first.jsonl"_s, "{\"do\":\"replace-text\",\"turn\":1,\"words\":\"too\",\"with\":\"two\"}\n");
    const CliRun applied = folder.run({u"apply"_s, u"show.ropewalk"_s, first, u"--episode"_s, u"1"_s});
    QVERIFY2(applied.status == 0, applied.all().constData());
    const CliRun saved =
        folder.run({u"history"_s, u"show.ropewalk"_s, u"save"_s, u"First pass"_s, u"--json"_s});
    QVERIFY2(saved.status == 0, saved.all().constData());
    QVERIFY(saved.object().value("sequence"_L1).toInt() > 2);
    const QString second = folder.write(
        u"second.jsonl"_s,
        "{\"do\":\"set-speaker\",\"turn\":2,\"speaker\":\"Ana\"}\n{\"do\":\"undo\"}\n{\"do\":\"redo\"}\n");
    const CliRun again = folder.run({u"apply"_s, u"show.ropewalk"_s, second, u"--episode"_s, u"1"_s});
    QVERIFY2(again.status == 0, again.all().constData());
}

} // namespace

class HistoryCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistory_isListed_latestFirst_withWhoAndWhen()
    {
        CliFolder folder;
        makeShow(folder);
        const CliRun run = folder.run({u"history"_s, u"show.ropewalk"_s, u"--json"_s});
        QVERIFY2(run.status == 0, run.all().constData());
        const QJsonArray steps = run.object().value("history"_L1).toArray();
        QStringList kinds;
        for (const auto &step : steps)
            kinds.append(step["kind"_L1].toString());
        QCOMPARE(kinds.first(5), QStringList({u"redo"_s, u"undo"_s, u"edits"_s, u"version"_s, u"edits"_s}));
        QCOMPARE(steps[3]["label"_L1].toString(), u"First pass"_s);
        QCOMPARE(steps[3]["author"_L1].toString(), u"tester"_s);
        QVERIFY(steps[2]["sequence"_L1].toInt() > steps[3]["sequence"_L1].toInt());

        const CliRun two = folder.run({u"history"_s, u"show.ropewalk"_s, u"list"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(two.out.count('\n'), 2);
        QVERIFY2(two.err.contains("earlier"), two.all().constData());
        const CliRun versions = folder.run({u"history"_s, u"show.ropewalk"_s, u"versions"_s});
        QVERIFY2(versions.out.count('\n') == 1 && versions.out.contains("First pass"),
                 versions.all().constData());
        QCOMPARE(folder.run({u"history"_s, u"show.ropewalk"_s, u"save"_s}).status, 2);
        QCOMPARE(folder.run({u"history"_s, u"show.ropewalk"_s, u"burn"_s}).status, 2);
        QCOMPARE(folder.run({u"history"_s, u"show.ropewalk"_s, u"--limit"_s, u"-1"_s}).status, 2);
        QCOMPARE(folder.run({u"history"_s, u"none.ropewalk"_s}).status, 3);
    }

    void twoStates_areCompared_byVersionStepImportAndNow()
    {
        CliFolder folder;
        makeShow(folder);
        const auto diff = [&folder](const QString &from, const QString &to) {
            return folder.run({u"diff"_s, u"show.ropewalk"_s, u"1"_s, from, to});
        };
        const CliRun words = diff(u"import"_s, u"First pass"_s);
        QVERIFY2(words.status == 1, words.all().constData());
        QCOMPARE(words.out, "@@ 1 → 1 @@ Ana\nOne [-too-] {+two+} three.\n");
        const CliRun speaker = diff(u"First pass"_s, u"now"_s);
        QCOMPARE(speaker.out, "@@ 2 → 2 @@ [-BO-] {+Ana+}\nFour five.\n");
        const CliRun same = diff(u"now"_s, u"now"_s);
        QVERIFY(same.status == 0 && same.out.isEmpty());
        QCOMPARE(diff(u"0"_s, u"now"_s).status, 2);
        QCOMPARE(diff(u"99999"_s, u"now"_s).status, 2);
        QCOMPARE(diff(u"nothing"_s, u"now"_s).status, 2);

        const QJsonObject json =
            folder.run({u"diff"_s, u"show.ropewalk"_s, u"1"_s, u"now"_s, u"import"_s, u"--json"_s}).object();
        QCOMPARE(json.value("removed_words"_L1).toInt(), 1);
        QCOMPARE(json.value("added_words"_L1).toInt(), 1);
        QCOMPARE(json.value("changed_speakers"_L1).toInt(), 1);
        QCOMPARE(json.value("turns"_L1).toArray().size(), 2);
    }

    void aCopyWithoutHistory_hasNoVersions()
    {
        CliFolder folder;
        makeShow(folder);
        QCOMPARE(folder.run({u"copy"_s, u"show.ropewalk"_s, u"sent.ropewalk"_s, u"--without"_s, u"history"_s})
                     .status,
                 0);
        const CliRun versions = folder.run({u"history"_s, u"sent.ropewalk"_s, u"versions"_s});
        QVERIFY2(versions.status == 0 && !versions.out.contains("First pass"), versions.all().constData());
        QVERIFY(!folder.read(u"sent.ropewalk"_s).contains("First pass"));
        const CliRun whole = folder.run({u"copy"_s, u"show.ropewalk"_s, u"whole.ropewalk"_s});
        QVERIFY2(whole.status == 0, whole.all().constData());
        QVERIFY(folder.run({u"history"_s, u"whole.ropewalk"_s, u"versions"_s}).out.contains("First pass"));
    }
};

QTEST_GUILESS_MAIN(HistoryCommandsTest)
#include "historycommands_test.moc"
