// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

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
        const QByteArray before = folder.read(u"show.ropewalk"_s);
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

        const QStringList restore{u"restore"_s, u"1"_s, u"--to"_s, u"again.ropewalk"_s};
        const CliRun restored = folder.run(QStringList{u"backups"_s, u"show.ropewalk"_s} + restore);
        QVERIFY2(restored.status == 0, restored.all().constData());
        QCOMPARE(folder.read(u"again.ropewalk"_s), before);
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
        QCOMPARE(folder.run({u"backups"_s, u"show.ropewalk"_s, u"list"_s}).status, 3);
    }
};

QTEST_GUILESS_MAIN(BackupsCommandTest)

#include "backupscommand_test.moc"
