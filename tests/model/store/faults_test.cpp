// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/projectreader.h"
#include "tests/model/store/faultvfs.h"
#include "tests/model/store/storefixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

/// Stands for the C library's own in this program.
extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                         unsigned flags) noexcept
{
    if (FaultVfs::failsToRename()) {
        errno = EIO;
        return -1;
    }
    return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Disks that are full or broken.
class FaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { FaultVfs::disarm(); }
    void aFailingCall_losesNothing_data();
    void aFailingCall_losesNothing();
    void aFullDisk_losesNothing_data();
    void aFullDisk_losesNothing();
    void ofADiskThatFillsUp_someIsKeptBack();
};

namespace
{

/// Runs the test at hand on a file system so large, which ROPEWALK_SMALL_DISK names for it.
int runOnSmallDisk(const char *size)
{
    QTemporaryDir folder;
    const QString command =
        u"mount -t tmpfs -o size=%1 tmpfs \"$0\" && ROPEWALK_SMALL_DISK=\"$0\" exec \"$1\" \"$2\""_s.arg(
            QString::fromLatin1(size));
    QString function = QString::fromLatin1(QTest::currentTestFunction());
    if (QTest::currentDataTag())
        function += u':' + QString::fromLatin1(QTest::currentDataTag());
    return QProcess::execute(u"unshare"_s,
                             {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, command, folder.path(),
                              QCoreApplication::applicationFilePath(), function});
}

/// Writes until no more fits.
void fill(QFile &file)
{
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    while (file.write(block) == block.size()) {
    }
}

} // namespace

void FaultsTest::aFailingCall_losesNothing_data()
{
    using Calls = FaultVfs::Calls;
    QTest::addColumn<FaultVfs::Calls>("calls");
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<bool>("forEver");
    QTest::newRow("full, once") << Calls::Writes << true << false;
    QTest::newRow("full, for ever") << Calls::Writes << true << true;
    QTest::newRow("broken, once") << Calls::Writes << false << false;
    QTest::newRow("broken, for ever") << Calls::Writes << false << true;
    QTest::newRow("unreadable, once") << Calls::Reads << false << false;
    QTest::newRow("unreadable, for ever") << Calls::Reads << false << true;
    QTest::newRow("no renaming, once") << Calls::Renames << false << false;
    QTest::newRow("no renaming, for ever") << Calls::Renames << false << true;
}

void FaultsTest::aFailingCall_losesNothing()
{
    QFETCH(FaultVfs::Calls, calls);
    QFETCH(bool, isFull);
    QFETCH(bool, forEver);
    FaultVfs::setCalls(calls);
    StoreFixture fixture;
    QVERIFY(fixture.make(u"original"_s, 5));
    StoreOptions plain = fixture.options;
    fixture.options.vfs = FaultVfs::name();
    fixture.options.retryAfter = std::chrono::hours(1); // when asked
    int points = 0;
    for (int nth = 1;; ++nth) {
        QFile::remove(fixture.path());
        QVERIFY(QFile::copy(fixture.path(u"original"_s), fixture.path()));
        const QByteArray hash = StoreFixture::hashOf(fixture.path());
        const QByteArray place = "call " + QByteArray::number(nth);
        FaultVfs::arm(nth, isFull, forEver);
        auto store = ProjectStore::open(fixture.path(), fixture.options);
        if (!store) {
            FaultVfs::disarm();
            QVERIFY2(FaultVfs::hits() > 0, faultIn(store));
            QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
            store = ProjectStore::open(fixture.path(), fixture.options);
            QVERIFY2(store, place + faultIn(store));
            FaultVfs::arm(nth, isFull, forEver);
        }
        QString text;
        const auto write = [&](qint64 sequence) {
            text = u"Record %1 of call %2"_s.arg(sequence).arg(nth);
            (*store)->append(fixture.rewrite(sequence, text));
        };
        qint64 acknowledged = 1;
        for (qint64 sequence = 2; sequence < 6; ++sequence) {
            write(sequence);
            if ((*store)->flush())
                acknowledged = sequence;
            if (sequence == 3 && !(*store)->publish())
                QVERIFY2(FaultVfs::hits() > 0, place);
        }
        QCOMPARE((*store)->keptSequence(), acknowledged);
        const int hits = FaultVfs::hits();
        // The disk is well again, and the program ends at once, or goes on.
        FaultVfs::disarm();
        if (nth % 2 == 0) {
            store->reset();
            auto reader = ProjectReader::open(fixture.path(), plain);
            QVERIFY2(reader, place + faultIn(reader));
            QVERIFY2(qint64((*reader)->opened().records.size()) >= acknowledged, place);
            store = ProjectStore::open(fixture.path(), plain);
            QVERIFY2(store, place + faultIn(store));
        }
        const auto kept = (*store)->flush();
        QVERIFY2(kept, place + faultIn(kept));
        const auto closed = (*store)->close();
        QVERIFY2(closed, place + faultIn(closed));
        auto reader = ProjectReader::open(fixture.path(), plain);
        QVERIFY2(reader, place + faultIn(reader));
        QCOMPARE((*reader)->opened().records.size(), 5u);
        QCOMPARE((*reader)->check().value(), QStringList());
        QCOMPARE((*reader)->loadEpisode(fixture.episode.id)->turns[0].lines[0].text, text);
        for (const QString &name : fixture.sessions())
            QDir(fixture.options.stateFolder + u"/sessions/"_s + name).removeRecursively();
        if (hits == 0)
            break;
        ++points;
    }
    qInfo("%d points", points);
    // The file is renamed into its place by each publish alone.
    QVERIFY(calls == FaultVfs::Calls::Renames ? points > 0 : points > 20);
}

void FaultsTest::aFullDisk_losesNothing_data()
{
    QTest::addColumn<bool>("isStateFull");
    QTest::newRow("of the working copy") << true;
    QTest::newRow("of the file") << false;
}

/// On a file system of four megabytes, which only a name space of its own may mount.
void FaultsTest::aFullDisk_losesNothing()
{
    QFETCH(bool, isStateFull);
    const QString small = qEnvironmentVariable("ROPEWALK_SMALL_DISK");
    if (small.isEmpty()) {
        QCOMPARE(runOnSmallDisk("4m"), 0);
        return;
    }
    StoreFixture fixture;
    fixture.options.stateFolder = isStateFull ? small + u"/state"_s : fixture.options.stateFolder;
    QVERIFY(fixture.make(u"original"_s));
    const QString path = isStateFull ? fixture.path() : small + u"/show.ropewalk"_s;
    QVERIFY(QFile::copy(fixture.path(u"original"_s), path));
    fixture.options.retryAfter = std::chrono::milliseconds(100);
    auto store = ProjectStore::open(path, fixture.options);
    QVERIFY2(store, faultIn(store));
    QFile ballast(small + u"/ballast"_s);
    fill(ballast);
    // A record a time until it is said that no more fits.
    QSignalSpy kept(store->get(), &ProjectStore::kept);
    qint64 sequence = 1;
    Result<> result;
    QElapsedTimer timer;
    for (; result && sequence < 200; ++sequence) {
        (*store)->append(
            fixture.rewrite(sequence + 1, QString(20'000, u'a') + QString::number(sequence + 1)));
        timer.start();
        result = (*store)->flush();
        if (result && !isStateFull)
            result = (*store)->publish();
    }
    QVERIFY(!result);
    QVERIFY(timer.elapsed() < 1000); // said within a second: a promise
    QCOMPARE(result.error().kind, Error::Kind::Unwritable);
    QVERIFY(result.error().message.contains(u"disk is full"_s));
    QCOMPARE((*store)->keptSequence(), isStateFull ? sequence - 1 : sequence);
    for (int more = 0; more < 20; ++more) {
        ++sequence;
        (*store)->append(fixture.rewrite(sequence, u"more %1"_s.arg(sequence)));
    }
    // What was imported is read from what is kept: for exporting, where nothing else can be done.
    QCOMPARE((*store)->loadEpisode(fixture.episode.id).has_value(), !isStateFull);
    const auto imported = (*store)->loadImported(fixture.episode.id);
    QVERIFY2(imported, faultIn(imported));
    QVERIFY(**imported == *fixture.episode.imported);
    // Room again: what waits is kept without being asked for.
    ballast.remove();
    QVERIFY(QTest::qWaitFor([&] { return (*store)->keptSequence() == sequence; }));
    const auto closed = (*store)->close();
    QVERIFY2(closed, faultIn(closed));
    auto reader = ProjectReader::open(path, fixture.options);
    QVERIFY2(reader, faultIn(reader));
    QCOMPARE(qint64((*reader)->opened().records.size()), sequence);
    QCOMPARE((*reader)->loadEpisode(fixture.episode.id)->turns[0].lines[0].text, u"more %1"_s.arg(sequence));
    QCOMPARE(fixture.sessions(), QStringList());
}

/// Megabytes more are kept on a disk that is full, without a word.
void FaultsTest::ofADiskThatFillsUp_someIsKeptBack()
{
    const QString small = qEnvironmentVariable("ROPEWALK_SMALL_DISK");
    if (small.isEmpty()) {
        QCOMPARE(runOnSmallDisk("100m"), 0);
        return;
    }
    StoreFixture fixture;
    QVERIFY(fixture.make());
    fixture.options.stateFolder = small + u"/state"_s;
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QVERIFY((*store)->flush());
    const QString keptBack = small + u"/state/sessions/"_s + fixture.sessions().value(0) + u"/ballast"_s;
    QCOMPARE(QFileInfo(keptBack).size(), 16LL << 20);
    QFile other(small + u"/other"_s);
    fill(other);
    QSignalSpy notKept(store->get(), &ProjectStore::notKept);
    constexpr qint64 last = 300; // six megabytes
    for (qint64 sequence = 2; sequence <= last; ++sequence) {
        (*store)->append(fixture.rewrite(sequence, QString(20'000, u'a') + QString::number(sequence)));
        const auto kept = (*store)->flush();
        QVERIFY2(kept, faultIn(kept));
    }
    QVERIFY(notKept.isEmpty());
    QVERIFY(!QFileInfo::exists(keptBack));
    other.remove();
    const auto closed = (*store)->close();
    QVERIFY2(closed, faultIn(closed));
    auto reader = ProjectReader::open(fixture.path(), fixture.options);
    QVERIFY2(reader, faultIn(reader));
    QCOMPARE(qint64((*reader)->opened().records.size()), last);
    QCOMPARE(fixture.sessions(), QStringList());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
