// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/powercut.h"

#include "model/store/projectstore.h"

#include "tests/model/store/killededitor.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The program whose power is cut: makes or opens the project, edits it, and ends without closing it.
int editAndStop(const QStringList &arguments)
{
    StoreOptions options;
    options.stateFolder = arguments.at(2);
    options.keepWithin = std::chrono::milliseconds(3);
    const Ledger ledger(arguments.at(4));
    const auto store = openWithLedger(arguments.at(3), options, ledger);
    if (!store)
        return 1;
    RandomEditor editor(**store, ledger, arguments.at(5).toUInt());
    const bool isDone = editor.begin() && editor.run(arguments.at(6).toInt());
    if (!isDone || (arguments.at(7) == u"close"_s && !(*store)->close()))
        ledger.write(u"failed while editing"_s);
    // What waits is not kept in an orderly way: the power is gone.
    ::_exit(isDone ? 0 : 1);
}

/// The bytes of all files of a folder, by name.
std::map<QString, QByteArray> filesOf(const QString &folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files[file.fileName()] = file.readAll();
    }
    return files;
}

} // namespace

/// A program's disk as it may be when the power goes: what a sync was waited for is there, all else may be or
/// not.
class PowerCutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anywhere_losesNothingThatWasKept_data();
    void anywhere_losesNothingThatWasKept();
};

void PowerCutTest::anywhere_losesNothingThatWasKept_data()
{
    QTest::addColumn<int>("runs");
    QTest::addColumn<QString>("end");
    QTest::newRow("a new project") << 1 << u"stop"_s;
    QTest::newRow("a project that is opened, closed and opened again") << 3 << u"close"_s;
    QTest::newRow("work that is carried on with") << 3 << u"stop"_s;
}

void PowerCutTest::anywhere_losesNothingThatWasKept()
{
    QFETCH(const int, runs);
    QFETCH(const QString, end);
    const int cuts = (TestPaths::isFullRun() ? 2000 : 120) / 3;
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QTemporaryDir place(StoreFixture::fastFolder());
    const QString folder = QFileInfo(place.path()).canonicalFilePath() + u"/disk"_s;
    const QString log = place.filePath(u"log"_s);
    const QString path = folder + u"/show.ropewalk"_s;
    const QString state = folder + u"/state"_s;
    QVERIFY(QDir().mkpath(folder));
    for (int run = 0; run < runs; ++run) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, TestPaths::build() + u"/tests/libdisklog.so"_s);
        environment.insert(u"DISK_LOG"_s, log);
        environment.insert(u"DISK_LOG_FOLDER"_s, folder);
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--edit-and-stop"_s, state, path, folder + u"/ledger"_s,
                       QString::number(random.generate()), u"400"_s, end});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
    }

    PowerCut disk;
    QVERIFY(disk.read(log, folder));
    auto left = filesOf(folder);
    left.erase(folder + u"/ledger"_s);
    disk.restoreAll();
    const auto logged = filesOf(folder);
    for (const auto &[name, bytes] : left) {
        const auto found = logged.find(name);
        QVERIFY2(found != logged.end() && found->second == bytes, qPrintable(u"not as logged: "_s + name));
    }
    QCOMPARE(logged.size(), left.size());

    int published = 0;
    int newer = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        const qsizetype steps = random.bounded(disk.count() + 1);
        disk.restore(steps, random);
        ReadLedger ledger;
        ledger.read(disk.saidUntil(steps));
        QVERIFY2(ledger.failure.isEmpty(), qPrintable(ledger.failure));
        const QString where = u"cut %1 after %2 of %3: "_s.arg(cut).arg(steps).arg(disk.count());
        // The file alone, as it would be sent to somebody.
        qint64 inFile = 0;
        if (ledger.published > 0 || QFile::exists(path)) {
            const QString fault =
                ledger.faultOf(path, place.filePath(u"nothing"_s), ledger.published, inFile);
            QVERIFY2(fault.isEmpty(), qPrintable(where + u"file: "_s + fault));
            ++published;
        }
        if (ledger.kept > 0) {
            qint64 records = 0;
            const QString fault = ledger.faultOf(path, state, ledger.kept, records);
            QVERIFY2(fault.isEmpty(), qPrintable(where + u"working copy: "_s + fault));
            newer += records > inFile ? 1 : 0;
        }
    }
    qInfo("%d cuts of %lld steps, %d with a published file, %d with newer work beside it", cuts,
          qlonglong(disk.count()), published, newer);
    QVERIFY(published > 0 && newer > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--edit-and-stop"_s)
        return editAndStop(application.arguments());
    PowerCutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "powercut_test.moc"
