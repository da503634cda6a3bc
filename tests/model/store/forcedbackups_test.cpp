// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupstore.h"
#include "model/store/projectreader.h"
#include "tests/model/store/faultvfs.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/projectfixtures.h"

#include <QProcess>
#include <QSignalSpy>

#include <unistd.h>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Backups of what is at hand before something large is done, and what becomes of work whose backup cannot be
/// made.
class ForcedBackupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForcedBackup_holdsWhatWasBefore_andNothingOfAfter();
    void ofAProjectWithoutAFile_thereAreBackupsToo();
    void olderFiles_areBackedUp_beforeTheFirstWriting();
    void aFullWorkingCopy_isBackedUpWithWhatWaits();
    void aFailingCall_losesNothing_andLeavesNoBackupThatIsNotWhole_data();
    void aFailingCall_losesNothing_andLeavesNoBackupThatIsNotWhole();
    void aFolderThatMayNotBeWritten_isSaid_andWorkGoesOn();
    void aFullDisk_isSaid_andWorkGoesOn();
};

namespace
{

struct Fixture : StoreFixture {
    Fixture() { options.backupFolder = path(u"backups"_s); }

    [[nodiscard]] std::vector<Backup> backups() const
    {
        return BackupStore(options.backupFolder).list(project);
    }
    [[nodiscard]] QString firstLineOf(const QString &file) const
    {
        StoreOptions alone;
        alone.stateFolder = folder.filePath(u"elsewhere"_s);
        auto reader = ProjectReader::open(file, alone);
        if (!reader)
            return reader.error().text();
        const auto data = (*reader)->loadEpisode(episode.id);
        return data ? data->turns[0].lines[0].text : data.error().text();
    }
};

constexpr BackupReason beforeMerging{BackupReason::Kind::Merge};

/// Runs a function of this program alone, by a shell that has prepared `$folder`.
int runAlone(const QString &shell, const QString &folder)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"folder"_s, folder);
    environment.insert(u"BACKUPS_IN"_s, folder);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(u"sh"_s, {u"-c"_s, shell, u"sh"_s, QCoreApplication::applicationFilePath(),
                            QString::fromLatin1(QTest::currentTestFunction())});
    program.waitForFinished();
    return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
}

/// Works on a project whose backups cannot be made; returns what was said of that.
QString workWithoutBackups(Fixture &fixture, const QString &backupFolder)
{
    fixture.options.backupFolder = backupFolder;
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    if (!store)
        return store.error().text();
    QSignalSpy failed(store->get(), &ProjectStore::notBackedUp);
    (*store)->backUpSoon(beforeMerging);
    (*store)->append(fixture.rewrite(2, u"Went on."_s));
    if (const auto closed = (*store)->close(); !closed)
        return closed.error().text();
    if (fixture.firstLineOf(fixture.path()) != u"Went on."_s || failed.isEmpty())
        return u"not what was expected"_s;
    return failed.constFirst().constFirst().value<Error>().message;
}

} // namespace

void ForcedBackupsTest::aForcedBackup_holdsWhatWasBefore_andNothingOfAfter()
{
    Fixture fixture;
    QVERIFY(fixture.make(u"show.ropewalk"_s, 3000));
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QSignalSpy done(store->get(), &ProjectStore::backedUp);
    (*store)->append(fixture.rewrite(2, u"Before."_s));
    (*store)->backUpSoon(beforeMerging);
    (*store)->append(fixture.rewrite(3, u"After."_s));
    (*store)->append(fixture.rewrite(4, u"After that."_s));
    QVERIFY((*store)->flush());
    QCOMPARE((*store)->keptSequence(), 4);
    QVERIFY(done.count() == 1 || done.wait());
    QCOMPARE(fixture.backups().size(), size_t(1));
    QCOMPARE(fixture.backups()[0].reason, beforeMerging);
    QCOMPARE(fixture.firstLineOf(fixture.backups()[0].path), u"Before."_s);
    QCOMPARE(BackupStore(fixture.options.backupFolder).projectOf(fixture.path()), fixture.project);
    QVERIFY((*store)->backUp({BackupReason::Kind::Replace, 2310}));
    QCOMPARE(fixture.firstLineOf(fixture.backups()[0].path), u"After that."_s);
    QCOMPARE(fixture.backups()[0].reason.count, 2310);
    QVERIFY((*store)->close());
    QCOMPARE(fixture.firstLineOf(fixture.path()), u"After that."_s);
    QVERIFY(fixture.leftBehind().isEmpty());
}

void ForcedBackupsTest::ofAProjectWithoutAFile_thereAreBackupsToo()
{
    Fixture fixture;
    auto store = ProjectStore::create({}, fixture.project, fixture.options);
    QVERIFY2(store, faultIn(store));
    fixture.episode = RandomData(3).episode(5);
    RowChanges rows;
    rows.newEpisodes = {std::make_shared<EpisodeData>(fixture.episode)};
    (*store)->append(recordOf(1, rows));
    QVERIFY((*store)->backUp({BackupReason::Kind::Import}));
    QCOMPARE(fixture.backups().size(), size_t(1));
    const auto facts = BackupStore::factsOf(fixture.backups()[0].path);
    QVERIFY2(facts, faultIn(facts));
    QCOMPARE(facts->episodes, 1);
    (*store)->discard();
}

void ForcedBackupsTest::olderFiles_areBackedUp_beforeTheFirstWriting()
{
    Fixture fixture;
    QVERIFY(makeFixture(1, fixture.path()));
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    for (int times = 0; times < 2; ++times) {
        auto store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY2(store, faultIn(store));
        fixture.project = (*store)->opened().id;
        // One that is no day old is no reason to leave the old version out.
        if (times == 0)
            QVERIFY((*store)->backUp(beforeMerging));
        QVERIFY((*store)->publish());
        QVERIFY((*store)->close());
    }
    const auto backups = fixture.backups();
    QCOMPARE(backups.size(), size_t(2));
    QCOMPARE(backups[0].reason.kind, BackupReason::Kind::Migration);
    QCOMPARE(StoreFixture::hashOf(backups[0].path), hash);
    QVERIFY(BackupStore::factsOf(backups[0].path));
}

void ForcedBackupsTest::aFullWorkingCopy_isBackedUpWithWhatWaits()
{
    Fixture fixture;
    QVERIFY(fixture.make());
    fixture.options.vfs = FaultVfs::name();
    fixture.options.retryAfter = std::chrono::hours(1);
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    FaultVfs::arm(1, true, false);
    (*store)->append(fixture.rewrite(2, u"Waits."_s));
    QVERIFY((*store)->backUp(beforeMerging));
    FaultVfs::disarm();
    QCOMPARE(fixture.backups().size(), size_t(1));
    QCOMPARE(fixture.firstLineOf(fixture.backups()[0].path), u"Waits."_s);
    QVERIFY((*store)->close());
}

void ForcedBackupsTest::aFailingCall_losesNothing_andLeavesNoBackupThatIsNotWhole_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<bool>("forEver");
    QTest::newRow("full, once") << true << false;
    QTest::newRow("full, for ever") << true << true;
    QTest::newRow("broken, once") << false << false;
    QTest::newRow("broken, for ever") << false << true;
}

void ForcedBackupsTest::aFailingCall_losesNothing_andLeavesNoBackupThatIsNotWhole()
{
    QFETCH(bool, isFull);
    QFETCH(bool, forEver);
    Fixture fixture;
    QVERIFY(fixture.make(u"show.ropewalk"_s, 5));
    fixture.options.vfs = FaultVfs::name();
    fixture.options.retryAfter = std::chrono::hours(1);
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    qint64 sequence = 1;
    int failures = 0;
    for (int nth = 1;; ++nth) {
        const QByteArray place = "call " + QByteArray::number(nth);
        const QString before = u"Before %1."_s.arg(nth);
        const QString after = u"After %1."_s.arg(nth);
        FaultVfs::arm(nth, isFull, forEver);
        (*store)->append(fixture.rewrite(++sequence, before));
        const auto made = (*store)->backUp(beforeMerging);
        (*store)->append(fixture.rewrite(++sequence, after));
        const bool isClean = FaultVfs::hits() == 0;
        FaultVfs::disarm();
        QVERIFY2((*store)->flush(), place);
        QCOMPARE((*store)->keptSequence(), sequence);
        const auto data = (*store)->loadEpisode(fixture.episode.id);
        QVERIFY2(data, place + faultIn(data));
        QCOMPARE(data->turns[0].lines[0].text, after);
        for (const Backup &backup : fixture.backups()) {
            QVERIFY2(made, place);
            QCOMPARE(fixture.firstLineOf(backup.path), before);
            QVERIFY(QFile::remove(backup.path));
        }
        failures += made ? 0 : 1;
        if (isClean)
            break;
    }
    QVERIFY(failures > 0);
    QVERIFY((*store)->close());
}

void ForcedBackupsTest::aFolderThatMayNotBeWritten_isSaid_andWorkGoesOn()
{
    if (geteuid() == 0 && qEnvironmentVariableIsEmpty("BACKUPS_IN")) {
        // The superuser may write anywhere: once more without that power.
        const Fixture around;
        QCOMPARE(runAlone(u"exec setpriv --bounding-set=-all --inh-caps=-all \"$@\""_s, around.folder.path()),
                 0);
        return;
    }
    Fixture fixture;
    QVERIFY(fixture.make());
    const QString locked = fixture.path(u"locked"_s);
    QVERIFY(QDir().mkpath(locked));
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    const QString none = workWithoutBackups(fixture, locked + u"/backups"_s);
    QVERIFY2(none.contains(locked), qPrintable(none));
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void ForcedBackupsTest::aFullDisk_isSaid_andWorkGoesOn()
{
    const QString small = qEnvironmentVariable("BACKUPS_IN");
    if (small.isEmpty()) {
        const QString enter = geteuid() == 0 ? u"unshare --mount "_s : u"unshare --map-root-user --mount "_s;
        const QString mount = u"mount -t tmpfs -o size=100k tmpfs \"$folder\""_s;
        const Fixture around;
        if (runAlone(enter + u"sh -c '"_s + mount + u"'"_s, around.folder.path()) != 0)
            QSKIP(
                "This computer lets nobody mount a small disk; script/test --full runs where it is allowed.");
        QCOMPARE(
            runAlone(enter + u"sh -c '"_s + mount + u" && exec \"$@\"' sh \"$@\""_s, around.folder.path()),
            0);
        return;
    }
    Fixture fixture;
    QVERIFY(fixture.make(u"show.ropewalk"_s, 3000));
    const QString said = workWithoutBackups(fixture, small);
    QVERIFY2(said.contains(u"full"_s) && said.contains(small), qPrintable(said));
    QVERIFY(QDir(small).entryList({u"*.ropewalk"_s}, QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(ForcedBackupsTest)

#include "forcedbackups_test.moc"
