// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupstore.h"
#include "model/store/projectstore.h"

#include "tests/model/store/killededitor.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The program that is killed.
int editUntilKilled(const QStringList &arguments)
{
    StoreOptions options;
    options.stateFolder = arguments.at(2);
    options.backupFolder = options.stateFolder + u"/backups"_s;
    options.keepWithin = std::chrono::milliseconds(3);
    const Ledger ledger(arguments.at(4));
    // Whoever waits for this knows that the opening begins now.
    if (::write(STDOUT_FILENO, "o", 1) != 1)
        return 1;
    const auto store = openWithLedger(arguments.at(3), options, ledger);
    if (!store)
        return 1;
    RandomEditor editor(**store, ledger, arguments.at(5).toUInt());
    if (!editor.begin() || !editor.run())
        ledger.write(u"failed while editing"_s);
    return 1;
}

/// What came into a file since it was looked at last.
QByteArray readOn(const QString &path, qint64 &at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(at))
        return {};
    const QByteArray bytes = file.readAll();
    at += bytes.size();
    return bytes;
}

/// How many backups there are, which then go; -1 where one is not whole.
int takeBackups(const QString &folder)
{
    int count = 0;
    const BackupStore store(folder);
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const Backup &backup : store.list(ProjectId::fromString(name).value_or(ProjectId{}))) {
            if (!BackupStore::check(backup.path) || !QFile::remove(backup.path))
                return -1;
            ++count;
        }
    }
    return count;
}

} // namespace

class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhere_losesNothingThatWasKept();
    void killedAgainInRecovery_losesNothingThatWasKept();
};

namespace
{

/// Starts the program that is killed and returns when it begins to open the project.
void startEditing(QProcess &program, const QStringList &arguments)
{
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(program.waitForReadyRead());
}

void killIn(QProcess &program, quint32 microseconds)
{
    ::usleep(microseconds);
    ::kill(pid_t(program.processId()), SIGKILL);
    program.waitForFinished();
}

} // namespace

void KillTest::killedAnywhere_losesNothingThatWasKept()
{
    const int kills = TestPaths::isFullRun() ? 1000 : 50;
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    const QString nothing = folder.filePath(u"nothing"_s);
    QString path;
    QString ledgerPath;
    qint64 ledgerAt = 0;
    ReadLedger ledger;
    int recoveries = 0;
    int published = 0;
    int backups = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 25 == 0) { // a new project now and then: its beginning is a moment like others
            path = folder.filePath(u"show %1.ropewalk"_s.arg(kill));
            ledgerPath = folder.filePath(u"ledger %1"_s.arg(kill));
            ledgerAt = 0;
            ledger = {};
        }
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(
            QCoreApplication::applicationFilePath(),
            {u"--edit-until-killed"_s, state, path, ledgerPath, QString::number(random.generate())});
        QVERIFY(program.waitForStarted());
        // Some while the one before is being recovered, most while edits are made.
        const quint32 wait =
            random.bounded(5U) == 0 ? random.bounded(5'000U, 30'000U) : random.bounded(5'000U, 200'000U);
        ::usleep(wait);
        ::kill(pid_t(program.processId()), SIGKILL);
        program.waitForFinished();
        ledger.read(readOn(ledgerPath, ledgerAt));
        QVERIFY2(ledger.failure.isEmpty(), qPrintable(ledger.failure));
        const QString place = u"kill %1 after %2 us: "_s.arg(kill).arg(wait);
        const int made = takeBackups(state + u"/backups"_s);
        QVERIFY2(made >= 0, qPrintable(place + u"a backup is not whole"_s));
        backups += made;
        qint64 records = 0;
        // In the moments before anything is kept there may be nothing.
        if (ledger.kept > 0) {
            const QString fault = ledger.faultOf(path, state, ledger.kept, records);
            QVERIFY2(fault.isEmpty(), qPrintable(place + u"working copy: "_s + fault));
        }
        if (ledger.published > 0 || QFile::exists(path)) {
            qint64 inFile = 0;
            const QString fault = ledger.faultOf(path, nothing, ledger.published, inFile);
            QVERIFY2(fault.isEmpty(), qPrintable(place + u"file: "_s + fault));
            recoveries += inFile < records ? 1 : 0;
            ++published;
        }
    }
    qInfo("%d kills, %d with a published file, %d with newer work beside it, %d backups", kills, published,
          recoveries, backups);
    QVERIFY(published > 0 && recoveries > 0 && backups > 0);
}

/// Killed once while it edits, then once to four times more within 50 ms of opening what that left.
void KillTest::killedAgainInRecovery_losesNothingThatWasKept()
{
    const int kills = TestPaths::isFullRun() ? 200 : 15;
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    QString path;
    QString ledgerPath;
    qint64 ledgerAt = 0;
    ReadLedger ledger;
    int unopened = 0;
    for (int kill = 0; kill < kills;) {
        if (path.isEmpty() || random.bounded(20U) == 0) {
            path = folder.filePath(u"show %1.ropewalk"_s.arg(kill));
            ledgerPath = folder.filePath(u"ledger %1"_s.arg(kill));
            ledgerAt = 0;
            ledger = {};
        }
        const auto arguments = [&] {
            return QStringList{u"--edit-until-killed"_s, state, path, ledgerPath,
                               QString::number(random.generate())};
        };
        QProcess editing;
        startEditing(editing, arguments());
        killIn(editing, random.bounded(60'000U, 250'000U));
        ledger.read(readOn(ledgerPath, ledgerAt));
        for (int again = random.bounded(1, 5); again > 0; --again, ++kill) {
            QProcess recovering;
            startEditing(recovering, arguments());
            killIn(recovering, random.bounded(50'000U));
            const QByteArray more = readOn(ledgerPath, ledgerAt);
            unopened += more.contains("begun") ? 0 : 1;
            ledger.read(more);
            QVERIFY2(ledger.failure.isEmpty(), qPrintable(ledger.failure));
        }
        const QString place = u"kill %1: "_s.arg(kill);
        qint64 records = 0;
        if (ledger.kept > 0) {
            const QString fault = ledger.faultOf(path, state, ledger.kept, records);
            QVERIFY2(fault.isEmpty(), qPrintable(place + u"working copy: "_s + fault));
        }
        if (ledger.published > 0 || QFile::exists(path)) {
            const QString fault =
                ledger.faultOf(path, folder.filePath(u"nothing"_s), ledger.published, records);
            QVERIFY2(fault.isEmpty(), qPrintable(place + u"file: "_s + fault));
        }
    }
    qInfo("%d kills in recovery, %d of them before anything was open", kills, unopened);
    QVERIFY(unopened > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--edit-until-killed"_s)
        return editUntilKilled(application.arguments());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
