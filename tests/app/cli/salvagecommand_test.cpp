// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// check --deep and salvage, as they are called.
class SalvageCommandTest : public QObject
{
    Q_OBJECT

    static void show(const CliFolder &folder)
    {
        const CliRun run =
            folder.run({u"import"_s, TestPaths::source() + u"/resources/samples/the-status-page.txt"_s,
                        u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
    }
    /// Turns one letter of the text on disk into another.
    static QByteArray rot(const CliFolder &folder)
    {
        QByteArray bytes = folder.read(u"show.ropewalk"_s);
        const qsizetype at = bytes.indexOf("status page");
        bytes[at] = 't';
        folder.write(u"show.ropewalk"_s, bytes);
        return bytes;
    }

private Q_SLOTS:
    void aWholeFile_hasNothingToSay();
    void aLetterThatTurned_isFound();
    void whatIsSalvaged_isCounted();
    void aFileCutShort_isSalvaged();
    void aWrongCall_isSaidToBe();
};

void SalvageCommandTest::aWholeFile_hasNothingToSay()
{
    const CliFolder folder;
    show(folder);
    const CliRun plain = folder.run({u"check"_s, u"show.ropewalk"_s});
    const CliRun deep = folder.run({u"check"_s, u"show.ropewalk"_s, u"--deep"_s});
    QVERIFY2(deep.status == plain.status, deep.all().constData());
    QCOMPARE(deep.out, plain.out);
}

void SalvageCommandTest::aLetterThatTurned_isFound()
{
    const CliFolder folder;
    show(folder);
    const QByteArray bytes = rot(folder);
    const CliRun run = folder.run({u"check"_s, u"show.ropewalk"_s, u"--deep"_s, u"--json"_s});
    QVERIFY2(run.status == 1, run.all().constData());
    QStringList kinds;
    for (const QJsonValue &finding : run.object()[u"findings"_s].toArray())
        kinds.append(finding[u"kind"_s].toString());
    QVERIFY2(kinds.contains(u"damaged"_s), run.all().constData());
    QVERIFY(run.err.contains("salvage"));
    QCOMPARE(folder.read(u"show.ropewalk"_s), bytes);
}

void SalvageCommandTest::whatIsSalvaged_isCounted()
{
    const CliFolder folder;
    show(folder);
    const QByteArray bytes = folder.read(u"show.ropewalk"_s);
    const CliRun run =
        folder.run({u"salvage"_s, u"show.ropewalk"_s, u"--to"_s, u"new.ropewalk"_s, u"--json"_s});
    QVERIFY2(run.status == 0, run.all().constData());
    QCOMPARE(run.object()[u"episodes"_s][u"read"_s].toInt(), 1);
    QCOMPARE(run.object()[u"lines"_s][u"lost"_s].toInt(-1), 0);
    QCOMPARE(run.object()[u"file"_s].toString(), u"new.ropewalk"_s);
    QCOMPARE(folder.read(u"show.ropewalk"_s), bytes);
    const auto text = [&folder](const QString &name) {
        return folder.run({u"export"_s, name, u"--to"_s, u"text"_s}).out;
    };
    QVERIFY(!text(u"new.ropewalk"_s).isEmpty());
    QCOMPARE(text(u"new.ropewalk"_s), text(u"show.ropewalk"_s));
    // Not over what is there.
    QCOMPARE(folder.run({u"salvage"_s, u"show.ropewalk"_s, u"--to"_s, u"new.ropewalk"_s}).status, 5);
}

void SalvageCommandTest::aFileCutShort_isSalvaged()
{
    const CliFolder folder;
    show(folder);
    const QByteArray bytes = folder.read(u"show.ropewalk"_s);
    folder.write(u"show.ropewalk"_s, bytes.first(bytes.size() * 3 / 4 / 4096 * 4096));
    QCOMPARE(folder.run({u"check"_s, u"show.ropewalk"_s, u"--deep"_s}).status, 3);
    const CliRun run = folder.run({u"salvage"_s, u"show.ropewalk"_s, u"--to"_s, u"new.ropewalk"_s});
    QVERIFY2(run.status == 1, run.all().constData());
    QVERIFY(run.out.contains("at least"));
    const CliRun check = folder.run({u"check"_s, u"new.ropewalk"_s, u"--deep"_s});
    QVERIFY2(check.status <= 1 && !check.out.contains("damaged"), check.all().constData());
}

void SalvageCommandTest::aWrongCall_isSaidToBe()
{
    const CliFolder folder;
    show(folder);
    QCOMPARE(folder.run({u"salvage"_s, u"show.ropewalk"_s}).status, 2);
    QCOMPARE(folder.run({u"salvage"_s, u"--to"_s, u"new.ropewalk"_s}).status, 2);
    QCOMPARE(folder.run({u"salvage"_s, u"nothing.ropewalk"_s, u"--to"_s, u"new.ropewalk"_s}).status, 3);
    folder.write(u"text.ropewalk"_s, "HOST: Hello.\n");
    QCOMPARE(folder.run({u"salvage"_s, u"text.ropewalk"_s, u"--to"_s, u"new.ropewalk"_s}).status, 3);
    QVERIFY(folder.read(u"new.ropewalk"_s).isNull());
}

QTEST_GUILESS_MAIN(SalvageCommandTest)
#include "salvagecommand_test.moc"
