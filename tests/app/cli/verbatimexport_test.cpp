// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class VerbatimExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void struckWordsGoOutOnRequestAlone();
};

void VerbatimExportTest::struckWordsGoOutOnRequestAlone()
{
    const CliFolder folder;
    folder.write(u"talk.txt"_s, "ANN: Well, um, no goats.\n\nBEN: Between us: none.\n");
    QCOMPARE(folder.run({u"import"_s, u"talk.txt"_s, u"--into"_s, u"p.ropewalk"_s}).status, 0);
    const CliRun marked = folder.run({u"apply"_s, u"p.ropewalk"_s},
                                     "{\"do\": \"strike-out\", \"turn\": 1, \"words\": \"um, \"}\n"
                                     "{\"do\": \"off-record\", \"turn\": 2, \"words\": \"Between us: \"}\n");
    QVERIFY2(marked.status == 0, marked.all().constData());
    const QStringList call{u"export"_s, u"p.ropewalk"_s, u"--to"_s, u"text"_s};
    for (const QStringList &words : {QStringList(), QStringList(u"--clean"_s)}) {
        const CliRun clean = folder.run(call + words);
        QCOMPARE(clean.status, 1);
        QVERIFY2(clean.out.contains("Well, no goats.") && clean.out.contains("BEN: none."),
                 clean.all().constData());
    }
    const CliRun verbatim = folder.run(call + QStringList(u"--verbatim"_s));
    QVERIFY2(verbatim.out.contains("Well, um, no goats."), verbatim.all().constData());
    QVERIFY2(verbatim.out.contains("BEN: none."), verbatim.all().constData());
    QCOMPARE(folder.run(call + QStringList{u"--verbatim"_s, u"--clean"_s}).status, 2);
}

QTEST_GUILESS_MAIN(VerbatimExportTest)
#include "verbatimexport_test.moc"
