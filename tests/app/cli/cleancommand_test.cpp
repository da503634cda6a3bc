// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray pack = R"({"name": "Goats", "rules": [
    {"id": "page", "pattern": "page", "replacement": "wake", "examples": [{"before": "a page", "after": "a wake"}]},
    {"id": "um", "pattern": "um,? ", "action": "strike"}]})";

} // namespace

/// packs and clean.
class CleanCommandTest final : public QObject
{
    Q_OBJECT

    static void show(const CliFolder &folder)
    {
        const CliRun run = folder.run(
            {u"import"_s, folder.write(u"one.txt"_s, "ANA: They um page you.\n\nBO: No page here.\n"),
             u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
        const CliRun added =
            folder.run({u"packs"_s, u"show.ropewalk"_s, u"add"_s, folder.write(u"goats.json"_s, pack)});
        QVERIFY2(added.status == 0, added.all().constData());
    }

private Q_SLOTS:
    void packs_areListedSwitchedAndExported()
    {
        const CliFolder folder;
        show(folder);
        const auto names = [&folder] {
            QStringList names;
            const CliRun run = folder.run({u"packs"_s, u"show.ropewalk"_s, u"--json"_s});
            for (const QJsonValue &one : run.object().value("packs"_L1).toArray())
                names.append(one["name"_L1].toString() + (one["on"_L1].toBool() ? u"+"_s : u"-"_s));
            return names;
        };
        QCOMPARE(names(), (QStringList{u"English podcasts+"_s, u"Goats+"_s}));
        QCOMPARE(folder.run({u"packs"_s, u"show.ropewalk"_s, u"off"_s, u"goats"_s}).status, 0);
        QCOMPARE(names(), (QStringList{u"English podcasts+"_s, u"Goats-"_s}));
        const CliRun saved =
            folder.run({u"packs"_s, u"show.ropewalk"_s, u"export"_s, u"Goats"_s, u"out.json"_s});
        QVERIFY2(saved.status == 0, saved.all().constData());
        const CliRun tested = folder.run({u"packs"_s, u"test"_s, u"out.json"_s});
        QVERIFY2(tested.status == 0, tested.all().constData());
        QCOMPARE(folder.run({u"packs"_s, u"show.ropewalk"_s, u"remove"_s, u"Goats"_s}).status, 0);
        QCOMPARE(names(), QStringList{u"English podcasts+"_s});
    }

    void wrongCallsAndFiles_areTold()
    {
        const CliFolder folder;
        show(folder);
        QCOMPARE(folder.run({u"packs"_s, u"show.ropewalk"_s, u"burn"_s}).status, 2);
        const CliRun bad =
            folder.run({u"packs"_s, u"show.ropewalk"_s, u"add"_s, folder.write(u"bad.json"_s, "{\n{")});
        QVERIFY2(bad.status == 3 && bad.err.contains("bad.json:2"), bad.all().constData());
        QByteArray failing = pack;
        failing.replace("a wake", "a walk");
        QCOMPARE(folder.run({u"packs"_s, u"test"_s, folder.write(u"failing.json"_s, failing)}).status, 1);
        QVERIFY(folder.run({u"clean"_s, u"show.ropewalk"_s, u"--rule"_s, u"nothing"_s}).status != 0);
        QCOMPARE(folder.run({u"clean"_s}).status, 2);
    }

    void clean_doesWhatADryRunLists()
    {
        const CliFolder folder;
        show(folder);
        const CliRun tried = folder.run(
            {u"clean"_s, u"show.ropewalk"_s, u"--dry-run"_s, u"--rule"_s, u"page"_s, u"--rule"_s, u"um"_s});
        QVERIFY2(tried.status == 1, tried.all().constData());
        QCOMPARE(tried.out, "1.1\tum\tum \t×\n1.1\tpage\tpage\t→ wake\n2.1\tpage\tpage\t→ wake\n");
        const CliRun done = folder.run(
            {u"clean"_s, u"show.ropewalk"_s, u"--rule"_s, u"page"_s, u"--rule"_s, u"um"_s, u"--json"_s});
        QVERIFY2(done.status == 0, done.all().constData());
        QCOMPARE(done.object().value("replaced"_L1).toInt(), 2);
        QCOMPARE(done.object().value("struck"_L1).toInt(), 1);
        const CliRun out =
            folder.run({u"export"_s, u"show.ropewalk"_s, u"--to"_s, u"text"_s, u"-o"_s, u"out.txt"_s});
        QVERIFY2(out.status == 0 || out.status == 1, out.all().constData());
        QVERIFY2(folder.read(u"out.txt"_s).contains("They wake you."), folder.read(u"out.txt"_s).constData());
        const CliRun again = folder.run(
            {u"clean"_s, u"show.ropewalk"_s, u"--dry-run"_s, u"--rule"_s, u"page"_s, u"--rule"_s, u"um"_s});
        QCOMPARE(again.status, 0);
    }
};

QTEST_GUILESS_MAIN(CleanCommandTest)
#include "cleancommand_test.moc"
