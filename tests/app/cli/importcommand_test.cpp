// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// import of many files at once.

#include "tests/support/cli.h"

#include <QDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace
{

QByteArray talk(qsizetype turns, int seed)
{
    QByteArray text;
    for (qsizetype turn = 0; turn < turns; ++turn)
        text += (turn % 2 == 0 ? "ANA: " : "BO: ") + QByteArray::number(seed) + " goats never page you, " +
                QByteArray::number(turn) + ", and nobody ever asked one to.\n\n";
    return text;
}

QStringList titles(const CliFolder &folder)
{
    QStringList titles;
    const QJsonObject info = folder.run({u"info"_s, u"show.ropewalk"_s, u"--json"_s}).object();
    for (const QJsonValue &episode : info.value("episodes"_L1).toArray())
        titles.append(episode.toObject().value("title"_L1).toString());
    return titles;
}

} // namespace

class ImportCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolder_comesInInTheOrderThatPeopleCountIn()
    {
        const CliFolder folder;
        QVERIFY(QDir().mkpath(folder.path(u"talks/more"_s)));
        for (const int number : {10, 2, 1, 33})
            folder.write(u"talks/talk %1.txt"_s.arg(number), talk(3, number));
        folder.write(u"talks/.hidden.txt"_s, talk(3, 4));
        const CliRun run = folder.run({u"import"_s, u"talks"_s, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
        QCOMPARE(titles(folder), (QStringList{u"talk 1"_s, u"talk 2"_s, u"talk 10"_s, u"talk 33"_s}));
    }

    void aPattern_namesFiles_andAFileOfThatNameComesFirst()
    {
        const CliFolder folder;
        for (const char *name : {"a1.txt", "a2.txt", "b1.txt", "c[1].txt", "c1.txt"})
            folder.write(QString::fromLatin1(name), talk(3, 1));
        const CliRun run =
            folder.run({u"import"_s, u"a*.txt"_s, u"c[1].txt"_s, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
        QCOMPARE(titles(folder), (QStringList{u"a1"_s, u"a2"_s, u"c[1]"_s}));
    }

    void badOnesAmongMany_areSaid_andTheOthersComeIn()
    {
        const CliFolder folder;
        QVERIFY(QDir().mkpath(folder.path(u"talks"_s)));
        for (int number = 0; number < 60; ++number)
            folder.write(u"talks/%1.txt"_s.arg(number), number % 20 == 7 ? QByteArray() : talk(5, number));
        const CliRun run = folder.run(
            {u"import"_s, u"talks"_s, u"gone.txt"_s, u"--into"_s, u"show.ropewalk"_s, u"--json"_s});
        QVERIFY2(run.status == 3, run.all().constData());
        QCOMPARE(run.object().value("episodes"_L1).toArray().size(), 57);
        const QJsonArray failed = run.object().value("failed"_L1).toArray();
        QCOMPARE(failed.size(), 4);
        QCOMPARE(failed[1].toObject().value("file"_L1).toString(), u"talks/27.txt"_s);
        QVERIFY(!failed[3].toObject().value("error"_L1).toString().isEmpty());
        QVERIFY2(run.err.contains("57 of 61 files are imported, 4 could not be."), run.err.constData());
        QCOMPARE(titles(folder).size(), 57);
    }

    void aStop_leavesWhatCameIn()
    {
        const CliFolder folder;
        QVERIFY(QDir().mkpath(folder.path(u"talks"_s)));
        for (int number = 0; number < 200; ++number)
            folder.write(u"talks/%1.txt"_s.arg(number), talk(1000, number));
        const auto program = folder.start({u"import"_s, u"talks"_s, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY(program->waitForReadyRead());
        ::kill(pid_t(program->processId()), SIGINT);
        QVERIFY(program->waitForFinished());
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        const QByteArray err = program->readAllStandardError();
        QVERIFY2(program->exitCode() == 1 && err.contains("Stopped"), err.constData());
        const qsizetype count = titles(folder).size();
        QVERIFY(count > 0 && count < 200);
        QCOMPARE(folder.run({u"check"_s, u"show.ropewalk"_s, u"--deep"_s}).status, 0);
    }

    /// What is held per file is the catalogue's line of it, not the file: where one stayed, 48 MB would be
    /// 200 more.
    void memory_doesNotGrowWithTheNumberOfFiles()
    {
        const CliFolder folder;
        const auto peakKb = [&folder](int files) -> long {
            const QString name = u"talks %1"_s.arg(files);
            if (!QDir().mkpath(folder.path(name)))
                return -1;
            for (int number = 0; number < files; ++number)
                folder.write(u"%1/%2.txt"_s.arg(name).arg(number), talk(2000, number));
            // /proc knows the peak while the program runs; a wrapper tells it at the end.
            const CliRun run =
                folder.shell(u"\"$CLI\" import '%1' --into '%1.ropewalk' >/dev/null"_s.arg(name));
            if (run.status != 0)
                return -1;
            rusage usage{};
            getrusage(RUSAGE_CHILDREN, &usage);
            return usage.ru_maxrss;
        };
        const long few = peakKb(100);
        const long many = peakKb(400);
        qInfo("%ld kB for 100 files, %ld kB for 400", few, many);
        QVERIFY(few > 0 && many > 0);
        QVERIFY(many < few + few / 4);
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "importcommand_test.moc"
