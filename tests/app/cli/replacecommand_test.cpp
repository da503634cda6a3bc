// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReplaceCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAndSaysHowMany();
    void aDryRunListsAndChangesNothing();
    void groupsAndCase();
    void bySpeakerAndPlace();
    void lockedQuotesAreLeft();
    void wrongCallsChangeNothing_data();
    void wrongCallsChangeNothing();
};

namespace
{

/// A project with one episode of two people.
void makeProject(const CliFolder &folder)
{
    folder.write(u"talk.txt"_s,
                 "ANN: One goat and two goats.\n\nBEN: The café has a goat.\n\nANN: No sheep.\n");
    const CliRun made = folder.run({u"import"_s, u"talk.txt"_s, u"--into"_s, u"p.ropewalk"_s});
    QVERIFY2(made.status <= 1, made.all().constData());
}

QByteArray text(const CliFolder &folder)
{
    return folder.run({u"export"_s, u"p.ropewalk"_s, u"--to"_s, u"text"_s}).out;
}

} // namespace

void ReplaceCommandTest::replacesAndSaysHowMany()
{
    const CliFolder folder;
    makeProject(folder);
    const CliRun run = folder.run({u"replace"_s, u"p.ropewalk"_s, u"goat"_s, u"sheep"_s});
    QVERIFY2(run.status == 0, run.all().constData());
    QCOMPARE(run.out, "3 replaced.\n");
    QVERIFY2(text(folder).contains("One sheep and two sheeps."), text(folder).constData());
    const CliRun none = folder.run({u"replace"_s, u"p.ropewalk"_s, u"zebra"_s, u"sheep"_s, u"--json"_s});
    QCOMPARE(none.object().value(u"replaced"_s).toInt(-1), 0);
    QCOMPARE(none.status, 0);
}

void ReplaceCommandTest::aDryRunListsAndChangesNothing()
{
    const CliFolder folder;
    makeProject(folder);
    const QByteArray before = folder.read(u"p.ropewalk"_s);
    const CliRun run = folder.run({u"replace"_s, u"p.ropewalk"_s, u"goat"_s, u"sheep"_s, u"--dry-run"_s,
                                   u"--whole-words"_s, u"--json"_s});
    QVERIFY2(run.status == 0, run.all().constData());
    const QJsonArray hits = run.object().value(u"hits"_s).toArray();
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.at(1).toObject().value(u"turn"_s).toInt(), 2);
    QCOMPARE(hits.at(1).toObject().value(u"after"_s).toString(), u"sheep"_s);
    QCOMPARE(folder.read(u"p.ropewalk"_s), before);
}

void ReplaceCommandTest::groupsAndCase()
{
    const CliFolder folder;
    makeProject(folder);
    const CliRun run = folder.run({u"replace"_s, u"p.ropewalk"_s, u"(one|two) (?<what>\\w+)"_s,
                                   u"\\U${what}\\E (\\l$1)"_s, u"--regex"_s, u"--ignore-case"_s});
    QCOMPARE(run.out, "2 replaced.\n");
    QVERIFY2(text(folder).contains("GOAT (one) and GOATS (two)."), text(folder).constData());
    QCOMPARE(folder.run({u"replace"_s, u"p.ropewalk"_s, u"cafe"_s, u"bar"_s, u"--ignore-accents"_s}).out,
             "1 replaced.\n");
}

void ReplaceCommandTest::bySpeakerAndPlace()
{
    const CliFolder folder;
    makeProject(folder);
    QCOMPARE(folder.run({u"replace"_s, u"p.ropewalk"_s, u"goat"_s, u"sheep"_s, u"--speaker"_s, u"ben"_s}).out,
             "1 replaced.\n");
    QCOMPARE(folder.run({u"replace"_s, u"p.ropewalk"_s, u"ANN"_s, u"ANNA"_s, u"--in"_s, u"labels"_s}).out,
             "1 replaced.\n");
    QVERIFY2(text(folder).contains("ANNA: One goat"), text(folder).constData());
}

void ReplaceCommandTest::lockedQuotesAreLeft()
{
    const CliFolder folder;
    makeProject(folder);
    const QByteArray lock = R"({"do":"lock-quote","turn":2,"words":"The café has a"})";
    const CliRun locked = folder.run({u"apply"_s, u"p.ropewalk"_s}, lock);
    QVERIFY2(locked.status == 0, locked.all().constData());
    const CliRun run = folder.run({u"replace"_s, u"p.ropewalk"_s, u"a"_s, u"A"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("in locked quotes left"), run.all().constData());
    QVERIFY2(text(folder).contains("The café has a goAt."), text(folder).constData());
}

void ReplaceCommandTest::wrongCallsChangeNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("no replacement") << QStringList{u"goat"_s} << QByteArray("what to put there");
    QTest::newRow("nothing to find") << QStringList{u""_s, u"x"_s} << QByteArray("what to find");
    QTest::newRow("a broken pattern")
        << QStringList{u"go(at"_s, u"x"_s, u"--regex"_s} << QByteArray("The pattern, at character 6");
    QTest::newRow("a group that is none")
        << QStringList{u"goat"_s, u"a$2"_s, u"--regex"_s} << QByteArray("The replacement, at character 2");
    QTest::newRow("nobody") << QStringList{u"goat"_s, u"x"_s, u"--speaker"_s, u"Zoe"_s}
                            << QByteArray("Nobody in the cast is called “Zoe”.");
    QTest::newRow("nowhere") << QStringList{u"goat"_s, u"x"_s, u"--in"_s, u"air"_s}
                             << QByteArray("“air” is no place");
    QTest::newRow("no such episode") << QStringList{u"goat"_s, u"x"_s, u"--episode"_s, u"7"_s}
                                     << QByteArray("7");
}

void ReplaceCommandTest::wrongCallsChangeNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CliFolder folder;
    makeProject(folder);
    const QByteArray before = text(folder);
    const CliRun run = folder.run(QStringList{u"replace"_s, u"p.ropewalk"_s} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(said), run.all().constData());
    QCOMPARE(text(folder), before);
}

QTEST_GUILESS_MAIN(ReplaceCommandTest)
#include "replacecommand_test.moc"
