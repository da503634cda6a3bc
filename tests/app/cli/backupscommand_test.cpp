// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class BackupsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplacedProject_isListed_andComesBack_alsoWhenItIsGone()
    {
        const CliFolder folder;
        const QString first = folder.write(u"first.txt"_s, "ANA: One two three.\n");
        const QString second = folder.write(u"second.txt"_s, "BO: Four.\n");
        QCOMPARE(folder.run({u"import"_s, first, u"--into"_s, u"show.ropewalk"_s}).status, 0);
        const QByteArray before = folder.run({u"dump"_s, u"show.ropewalk"_s}).out;
        const CliRun none = folder.run({u"backups"_s, u"show.ropewalk"_s, u"list"_s, u"--json"_s});
        QVERIFY2(none.status == 0 && none.json().isObject(), none.all().constData());
        QVERIFY(none.object().value("backups"_L1).toArray().isEmpty());

        QCOMPARE(folder.run({u"import"_s, second, u"--into"_s, u"show.ropewalk"_s}).status, 0);
        const CliRun list = folder.run({u"backups"_s, u"show.ropewalk"_s, u"list"_s, u"--json"_s});
        const QJsonArray backups = list.object().value("backups"_L1).toArray();
        QVERIFY2(backups.size() == 1, list.all().constData());
        QCOMPARE(backups[0]["episodes"_L1].toInt(), 1);
        QCOMPARE(backups[0]["turns"_L1].toInt(), 1);
        QCOMPARE(backups[0]["words"_L1].toInt(), 3);
        QCOMPARE(backups[0]["reason"_L1].toString(), u"import"_s);
        const CliRun shown = folder.run({u"backups"_s, u"show.ropewalk"_s, u"list"_s});
        QVERIFY2(shown.out.contains("before importing"), shown.all().constData());
        for (const bool isPinned : {true, false}) {
            const QString pin = isPinned ? u"pin"_s : u"unpin"_s;
            QCOMPARE(folder.run({u"backups"_s, u"show.ropewalk"_s, pin, u"1"_s}).status, 0);
            QCOMPARE(folder.run({u"backups"_s, u"show.ropewalk"_s, u"list"_s}).out.contains("for good"),
                     isPinned);
        }

        const QStringList restore{u"restore"_s, u"1"_s, u"--to"_s, u"again.ropewalk"_s};
        const CliRun restored = folder.run(QStringList{u"backups"_s, u"show.ropewalk"_s} + restore);
        QVERIFY2(restored.status == 0, restored.all().constData());
        QCOMPARE(folder.run({u"dump"_s, u"again.ropewalk"_s}).out, before);
        QCOMPARE(folder.run(QStringList{u"backups"_s, u"show.ropewalk"_s} + restore).status, 5);
        QCOMPARE(
            folder.run({u"backups"_s, u"show.ropewalk"_s, u"restore"_s, u"2"_s, u"--to"_s, u"x"_s}).status,
            2);

        QVERIFY(QFile::remove(folder.path(u"show.ropewalk"_s)));
        const QString id = backups[0]["path"_L1].toString().section(u'/', -2, -2);
        QCOMPARE(folder.run({u"backups"_s, id, u"list"_s, u"--json"_s})
                     .object()
                     .value("backups"_L1)
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(folder.run({u"backups"_s, u"show.ropewalk"_s, u"list"_s, u"--json"_s})
                     .object()
                     .value("backups"_L1)
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(folder.run({u"backups"_s, u"other.ropewalk"_s, u"list"_s}).status, 3);
    }

    void aBackupThatCannotBeMade_isSaid_andTheWorkIsDone()
    {
        const CliFolder folder;
        const QString first = folder.write(u"first.txt"_s, "ANA: One two three.\n");
        QCOMPARE(folder.run({u"import"_s, first, u"--into"_s, u"show.ropewalk"_s}).status, 0);
        QVERIFY(QDir().mkpath(folder.path(u"data/ropewalk"_s)));
        folder.write(u"data/ropewalk/backups"_s, "in the way");
        const CliRun second = folder.run({u"import"_s, first, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(second.status == 0 && second.err.contains("backup could not be written"),
                 second.all().constData());
        QVERIFY(folder.run({u"dump"_s, u"show.ropewalk"_s}).out.count("One two three") >= 2);
    }

    void manyReplacements_areBackedUpBefore()
    {
        const CliFolder folder;
        const QString first =
            folder.write(u"first.txt"_s, "ANA: " + QByteArray("rope ").repeated(150) + "\n");
        QCOMPARE(folder.run({u"import"_s, first, u"--into"_s, u"show.ropewalk"_s}).status, 0);
        const QString script =
            folder.write(u"script"_s, R"({"do": "replace-all", "find": "rope", "with": "cord"})"
                                      "\n");
        const CliRun run = folder.run({u"apply"_s, u"show.ropewalk"_s, script});
        QVERIFY2(run.status == 0, run.all().constData());
        const CliRun list = folder.run({u"backups"_s, u"show.ropewalk"_s, u"list"_s, u"--json"_s});
        const QJsonArray backups = list.object().value("backups"_L1).toArray();
        QVERIFY2(backups.size() == 1, list.all().constData());
        QCOMPARE(backups[0]["reason"_L1].toString(), u"replace-150"_s);
        QCOMPARE(folder.run({u"dump"_s, backups[0]["path"_L1].toString()}).out.count("cord"), 0);
    }

    void aCopy_leavesOutWhatItIsToldTo()
    {
        const CliFolder folder;
        const QString first = folder.write(u"first.txt"_s, "ANA: One rope three.\n");
        QCOMPARE(folder.run({u"import"_s, first, u"--into"_s, u"show.ropewalk"_s}).status, 0);
        const QString script = folder.write(
            u"script"_s, "{\"do\": \"add-note\", \"turn\": 1, \"text\": \"openwords\"}\n"
                         "{\"do\": \"add-note\", \"turn\": 1, \"text\": \"hiddenwords\", \"private\": true}\n"
                         "{\"do\": \"replace-all\", \"find\": \"rope\", \"with\": \"cord\"}\n");
        const CliRun applied = folder.run({u"apply"_s, u"show.ropewalk"_s, script});
        QVERIFY2(applied.status == 0, applied.all().constData());
        const CliRun whole = folder.run({u"copy"_s, u"show.ropewalk"_s, u"whole.ropewalk"_s});
        QVERIFY2(whole.status == 0, whole.all().constData());
        QCOMPARE(folder.run({u"dump"_s, u"whole.ropewalk"_s}).out,
                 folder.run({u"dump"_s, u"show.ropewalk"_s}).out);
        const CliRun copied = folder.run({u"copy"_s, u"show.ropewalk"_s, u"sent.ropewalk"_s, u"--without"_s,
                                          u"history,notes"_s, u"--json"_s});
        QVERIFY2(copied.status == 0, copied.all().constData());
        const QByteArray bytes = folder.read(u"sent.ropewalk"_s);
        QCOMPARE(copied.object().value("bytes"_L1).toInteger(), bytes.size());
        QVERIFY(bytes.contains("One cord three.") && bytes.contains("openwords"));
        QVERIFY(!bytes.contains("hiddenwords") && !bytes.contains("rope three"));
        QCOMPARE(folder.run({u"check"_s, u"sent.ropewalk"_s, u"--deep"_s}).status, 0);
        QCOMPARE(folder.run({u"copy"_s, u"show.ropewalk"_s, u"sent.ropewalk"_s, u"--without"_s, u"notes"_s})
                     .status,
                 5);
        QCOMPARE(folder.run({u"copy"_s, u"show.ropewalk"_s, u"x"_s, u"--without"_s, u"words"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(BackupsCommandTest)

#include "backupscommand_test.moc"
