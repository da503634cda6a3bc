// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupstore.h"
#include "model/store/projectreader.h"
#include "tests/model/store/storefixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// The user's file: who may write it, where it is, and what happens when it is another by then.
class PublishTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptWork_isInTheFileAfterPublish();
    void keptWork_comesWithinTheTimeSet();
    void unpublishedWork_isCarriedOnWith();
    void unpublishedNewProject_isFoundUnderItsName();
    void anotherLineOfWork_isKeptAside();
    void aSecondWriter_isRefused();
    void aStoppedWriter_isNotWaitedFor();
    void aLockThatWasNeverWritten_holdsNobodyUp();
    void aChangedFile_isNotWrittenOver_data();
    void aChangedFile_isNotWrittenOver();
    void links_stayLinks();
    void oddNames_areNames_data();
    void oddNames_areNames();
    void theMode_isKept();
    void aFolderThatMayNotBeWritten_losesNothing();
    void saveAs_leavesTheOldFile();
    void leftTemporaryFiles_areSweptAfterAnHour();
    void theReplacedFile_isBackedUp_onceInHalfAnHour();
    void aBackupThatCannotBeMade_stopsNoPublish();
};

namespace
{

QString firstLineOf(const QString &path, const StoreFixture &fixture)
{
    StoreOptions alone;
    alone.stateFolder = fixture.folder.filePath(u"elsewhere"_s);
    auto reader = ProjectReader::open(path, alone);
    if (!reader)
        return reader.error().text();
    const auto data = (*reader)->loadEpisode(fixture.episode.id);
    return data ? data->turns[0].lines[0].text : data.error().text();
}

/// Opens a project and holds it until it is ended.
int hold(const QStringList &arguments)
{
    StoreOptions options;
    options.stateFolder = arguments.at(2);
    const auto store = ProjectStore::open(arguments.at(3), options);
    if (!store)
        return 1;
    fputs("held\n", stdout);
    fflush(stdout);
    ::pause();
    return 0;
}

} // namespace

void PublishTest::keptWork_isInTheFileAfterPublish()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QVERIFY(!(*store)->isFileBehind());
    (*store)->append(fixture.rewrite(2, u"One."_s));
    QVERIFY((*store)->flush());
    QCOMPARE((*store)->keptSequence(), 2);
    QVERIFY((*store)->isFileBehind());
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    const auto published = (*store)->publish();
    QVERIFY2(published, faultIn(published));
    QVERIFY(!(*store)->isFileBehind());
    QCOMPARE(firstLineOf(fixture.path(), fixture), u"One."_s);
    // Again and again, also while the one before is under way.
    QSignalSpy done(store->get(), &ProjectStore::published);
    for (qint64 sequence = 3; sequence < 30; ++sequence) {
        (*store)->append(fixture.rewrite(sequence, u"Two %1."_s.arg(sequence)));
        (*store)->publishSoon();
    }
    QVERIFY((*store)->publish());
    QCOMPARE(firstLineOf(fixture.path(), fixture), u"Two 29."_s);
    QVERIFY(QTest::qWaitFor([&done] { return done.size() == 28; }));
    QVERIFY((*store)->close());
    QCOMPARE(fixture.leftBehind(), QStringList());
    // No journal modes, no side files, and nothing of the working copy's own.
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(20).sliced(18), QByteArray("\x01\x01"));
    QVERIFY(!file.readAll().contains("pending_snapshot"));
}

void PublishTest::keptWork_comesWithinTheTimeSet()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QSignalSpy kept(store->get(), &ProjectStore::kept);
    QElapsedTimer timer;
    timer.start();
    (*store)->append(fixture.rewrite(2, u"a"_s));
    (*store)->append(fixture.rewrite(3, u"ab"_s));
    QVERIFY(kept.wait(3000));
    // One commit for both, not before they had time to gather.
    QCOMPARE(kept.at(0).at(0).toLongLong(), 3);
    QVERIFY(timer.elapsed() >= 400);
}

void PublishTest::unpublishedWork_isCarriedOnWith()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    {
        auto store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY2(store, faultIn(store));
        (*store)->append(fixture.rewrite(2, u"One."_s));
        (*store)->append(fixture.rewrite(3, u"Two."_s));
    }
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QVERIFY((*store)->opened().recovered);
    QCOMPARE((*store)->opened().recovered->records, 2);
    QCOMPARE((*store)->opened().recovered->firstMs, 1'700'000'000'002);
    QCOMPARE((*store)->opened().recovered->lastMs, 1'700'000'000'003);
    QCOMPARE((*store)->loadEpisode(fixture.episode.id)->turns[0].lines[0].text, u"Two."_s);
    QVERIFY((*store)->close());
    QCOMPARE(firstLineOf(fixture.path(), fixture), u"Two."_s);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void PublishTest::unpublishedNewProject_isFoundUnderItsName()
{
    StoreFixture fixture;
    {
        auto store = ProjectStore::create(fixture.path(), fixture.project, fixture.options);
        QVERIFY2(store, faultIn(store));
        (*store)->append(recordOf(1, {}));
    }
    QVERIFY(!ProjectStore::create(fixture.path(), ProjectId::create(), fixture.options));
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QCOMPARE((*store)->opened().id, fixture.project);
    QCOMPARE((*store)->opened().recovered->records, 1);
    QVERIFY((*store)->close());
    QVERIFY(QFile::exists(fixture.path()));
}

void PublishTest::anotherLineOfWork_isKeptAside()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QString backup = fixture.path(u"backup"_s);
    QVERIFY(QFile::copy(fixture.path(), backup));
    {
        auto store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY2(store, faultIn(store));
        (*store)->append(fixture.rewrite(2, u"One."_s));
        QVERIFY((*store)->publish());
        (*store)->append(fixture.rewrite(3, u"Two."_s));
    }
    QVERIFY(QFile::remove(fixture.path()) && QFile::rename(backup, fixture.path()));
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QVERIFY(!(*store)->opened().recovered);
    QCOMPARE((*store)->opened().records.size(), 1u);
    QCOMPARE((*store)->opened().aside.size(), 1u);
    QCOMPARE((*store)->opened().aside[0].work.records, 1);
    QVERIFY((*store)->close());
    QCOMPARE(fixture.sessions().size(), 1);
    // It is work of its own from now on, with both edits in it.
    const auto leftovers = ProjectStore::leftovers(fixture.options);
    QCOMPARE(leftovers.size(), 1u);
    auto apart = ProjectStore::resume(leftovers[0].folder, fixture.options);
    QVERIFY2(apart, faultIn(apart));
    QCOMPARE((*apart)->opened().records.size(), 3u);
    QVERIFY((*apart)->path().isEmpty());
    QVERIFY((*apart)->saveAs(fixture.path(u"apart"_s)));
    QVERIFY((*apart)->close());
    QCOMPARE(fixture.sessions().size(), 0);
    QCOMPARE(firstLineOf(fixture.path(u"apart"_s), fixture), u"Two."_s);
}

void PublishTest::aSecondWriter_isRefused()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    fixture.options.lockPatience = std::chrono::milliseconds(50);
    QVERIFY(QFile::link(fixture.path(), fixture.path(u"other name"_s)));
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    for (const QString &name : {fixture.path(), fixture.path(u"other name"_s)}) {
        const auto second = ProjectStore::open(name, fixture.options);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    }
    QVERIFY((*store)->close());
    QVERIFY(ProjectStore::open(fixture.path(), fixture.options));
}

void PublishTest::aStoppedWriter_isNotWaitedFor()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {u"--hold"_s, fixture.options.stateFolder, fixture.path()});
    QVERIFY(other.waitForReadyRead());
    ::kill(pid_t(other.processId()), SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const auto second = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Busy);
    QVERIFY(timer.elapsed() < 2500); // it is the promise: an answer within two seconds
    ::kill(pid_t(other.processId()), SIGKILL);
    other.waitForFinished();
    // A lock of the dead holds nobody up.
    const auto third = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(third, faultIn(third));
}

/// As a program leaves it that ends between making the lock and writing its name into it.
void PublishTest::aLockThatWasNeverWritten_holdsNobodyUp()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    const QDir locks(fixture.options.stateFolder + u"/locks"_s);
    const QString name = locks.filePath(locks.entryList({u"*.lock"_s}).value(0));
    QVERIFY((*store)->close());
    store->reset();
    QVERIFY(!QFile::exists(name));
    QFile lock(name);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QCOMPARE(ProjectStore::open(fixture.path(), fixture.options).error().kind, Error::Kind::Busy);
}

void PublishTest::aChangedFile_isNotWrittenOver_data()
{
    QTest::addColumn<QString>("how");
    for (const auto *how : {"replaced", "removed", "touched", "garbage"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void PublishTest::aChangedFile_isNotWrittenOver()
{
    QFETCH(QString, how);
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QString copy = fixture.path(u"copy"_s);
    QVERIFY(QFile::copy(fixture.path(), copy));
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    (*store)->append(fixture.rewrite(2, u"Ours."_s));
    if (how == u"replaced"_s) {
        StoreFixture other;
        other.episode = fixture.episode;
        auto theirs = ProjectStore::open(copy, other.options);
        QVERIFY2(theirs, faultIn(theirs));
        (*theirs)->append(other.rewrite(2, u"Theirs."_s));
        QVERIFY((*theirs)->close());
        QVERIFY(QFile::remove(fixture.path()) && QFile::rename(copy, fixture.path()));
    } else if (how == u"removed"_s) {
        QVERIFY(QFile::remove(fixture.path()));
    } else if (how == u"touched"_s) {
        QVERIFY(QFile::remove(fixture.path()) && QFile::rename(copy, fixture.path()));
    } else {
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("garbage") > 0);
    }
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    const auto published = (*store)->publish();
    QCOMPARE(published.has_value(), how == u"touched"_s); // the same content under other times is no change
    QCOMPARE((*store)->isChangedOnDisk(), how != u"touched"_s);
    if (published)
        return;
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QVERIFY(!(*store)->close());
    // Both are kept: ours under another name.
    const auto saved = (*store)->saveAs(fixture.path(u"ours"_s));
    QVERIFY2(saved, faultIn(saved));
    QVERIFY((*store)->close());
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(firstLineOf(fixture.path(u"ours"_s), fixture), u"Ours."_s);
}

void PublishTest::links_stayLinks()
{
    StoreFixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkdir(u"far"_s));
    QVERIFY(fixture.make(u"far/show.ropewalk"_s));
    QVERIFY(QFile::link(u"far/show.ropewalk"_s, fixture.path(u"near"_s)));
    QVERIFY(QFile::link(u"near"_s, fixture.path(u"nearer"_s)));
    QCOMPARE(::link(QFile::encodeName(fixture.path(u"far/show.ropewalk"_s)).constData(),
                    QFile::encodeName(fixture.path(u"far/hard"_s)).constData()),
             0);
    const QByteArray hash = StoreFixture::hashOf(fixture.path(u"far/hard"_s));
    auto store = ProjectStore::open(fixture.path(u"nearer"_s), fixture.options);
    QVERIFY2(store, faultIn(store));
    QCOMPARE((*store)->opened().warnings.size(), 1); // of the hard link
    (*store)->append(fixture.rewrite(2, u"Linked."_s));
    QVERIFY((*store)->close());
    QVERIFY(QFileInfo(fixture.path(u"nearer"_s)).isSymLink());
    QVERIFY(QFileInfo(fixture.path(u"near"_s)).isSymLink());
    QVERIFY(!QFileInfo(fixture.path(u"far/show.ropewalk"_s)).isSymLink());
    QCOMPARE(firstLineOf(fixture.path(u"far/show.ropewalk"_s), fixture), u"Linked."_s);
    QCOMPARE(StoreFixture::hashOf(fixture.path(u"far/hard"_s)), hash);
}

void PublishTest::oddNames_areNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"it's \"quoted\" ?#%20&.ropewalk"_s, u"two\nlines"_s, u"🐐 \u0065\u0301.ropewalk"_s, u" spaces "_s,
          u"-dash"_s, u"file:x?mode=ro"_s, QString(200, u'n'), QString(127, u'ö')})
        QTest::newRow(qPrintable(name.left(20))) << name;
}

void PublishTest::oddNames_areNames()
{
    QFETCH(QString, name);
    StoreFixture fixture;
    const auto made = fixture.make(name);
    QVERIFY2(made, faultIn(made));
    auto store = ProjectStore::open(fixture.path(name), fixture.options);
    QVERIFY2(store, faultIn(store));
    (*store)->append(fixture.rewrite(2, name));
    QVERIFY((*store)->close());
    QCOMPARE(firstLineOf(fixture.path(name), fixture), name);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void PublishTest::theMode_isKept()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QByteArray name = QFile::encodeName(fixture.path());
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    (*store)->append(fixture.rewrite(2, u"x"_s));
    QVERIFY((*store)->close());
    struct stat info{};
    QCOMPARE(::stat(name.constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0640u);
}

void PublishTest::aFolderThatMayNotBeWritten_losesNothing()
{
    StoreFixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkdir(u"locked"_s));
    QVERIFY(fixture.make(u"locked/show.ropewalk"_s));
    const QString folder = fixture.path(u"locked"_s);
    const QByteArray hash = StoreFixture::hashOf(folder + u"/show.ropewalk"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFile probe(folder + u"/probe"_s); probe.open(QIODevice::WriteOnly)) {
        // The superuser may write anywhere: once more without that power.
        probe.remove();
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(QProcess::execute(u"setpriv"_s, {u"--bounding-set=-all"_s, u"--inh-caps=-all"_s,
                                                  QCoreApplication::applicationFilePath(),
                                                  QString::fromLatin1(QTest::currentTestFunction())}),
                 0);
        return;
    }
    auto store = ProjectStore::open(folder + u"/show.ropewalk"_s, fixture.options);
    QVERIFY2(store, faultIn(store));
    (*store)->append(fixture.rewrite(2, u"Kept."_s));
    const auto closed = (*store)->close();
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, Error::Kind::Unwritable);
    QVERIFY(closed.error().message.contains(folder));
    QVERIFY(!(*store)->isChangedOnDisk());
    QCOMPARE(StoreFixture::hashOf(folder + u"/show.ropewalk"_s), hash);
    QCOMPARE((*store)->keptSequence(), 2);
    QVERIFY((*store)->saveAs(fixture.path(u"elsewhere.ropewalk"_s)));
    QVERIFY((*store)->close());
    QCOMPARE(firstLineOf(fixture.path(u"elsewhere.ropewalk"_s), fixture), u"Kept."_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void PublishTest::saveAs_leavesTheOldFile()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    (*store)->append(fixture.rewrite(2, u"Second."_s));
    const auto onFolder = (*store)->saveAs(fixture.folder.path());
    QVERIFY(!onFolder);
    const auto nowhere = (*store)->saveAs(fixture.path(u"no/such/folder"_s));
    QVERIFY(!nowhere);
    QVERIFY((*store)->saveAs(fixture.path(u"second"_s)));
    QCOMPARE((*store)->path(), QFileInfo(fixture.path(u"second"_s)).canonicalFilePath());
    // The old name is free again, the new one taken.
    fixture.options.lockPatience = std::chrono::milliseconds(0);
    QVERIFY(ProjectStore::open(fixture.path(), fixture.options));
    QVERIFY(!ProjectStore::open(fixture.path(u"second"_s), fixture.options));
    (*store)->append(fixture.rewrite(3, u"Third."_s));
    QVERIFY((*store)->close());
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(firstLineOf(fixture.path(u"second"_s), fixture), u"Third."_s);
    auto third = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY(!(*third)->saveAs(fixture.path(u"second"_s)));
    QVERIFY((*third)->saveAs(fixture.path(u"second"_s), true));
}

void PublishTest::theReplacedFile_isBackedUp_onceInHalfAnHour()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    fixture.options.backupFolder = fixture.path(u"backups"_s);
    const BackupStore backups(fixture.options.backupFolder);
    const QByteArray before = StoreFixture::hashOf(fixture.path());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY(store);
    QVERIFY(backups.list(fixture.project).empty());
    for (qint64 sequence = 2; sequence < 5; ++sequence) {
        (*store)->append(fixture.rewrite(sequence, u"Take %1."_s.arg(sequence)));
        QVERIFY((*store)->publish());
    }
    QCOMPARE(backups.list(fixture.project).size(), size_t(1));
    QCOMPARE(StoreFixture::hashOf(backups.list(fixture.project)[0].path), before);
    QVERIFY((*store)->publish(ProjectStore::IfChanged::Replace));
    QCOMPARE(backups.list(fixture.project).size(), size_t(2));
    QCOMPARE(backups.list(fixture.project)[0].reason.kind, BackupReason::Kind::Overwrite);
}

void PublishTest::aBackupThatCannotBeMade_stopsNoPublish()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    QFile inTheWay(fixture.path(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    fixture.options.backupFolder = inTheWay.fileName();
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY(store);
    (*store)->append(fixture.rewrite(2, u"All the same."_s));
    QSignalSpy failed(store->get(), &ProjectStore::notBackedUp);
    QVERIFY((*store)->publish());
    QVERIFY(failed.count() == 1 || failed.wait());
    QVERIFY(failed[0][0].value<Error>().message.contains(u"backup could not be written"_s));
    QCOMPARE(firstLineOf(fixture.path(), fixture), u"All the same."_s);
}

void PublishTest::leftTemporaryFiles_areSweptAfterAnHour()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QString old = fixture.path(u".show.ropewalk~pub-1-00000000"_s);
    const QString fresh = fixture.path(u".show.ropewalk~pub-1-00000001"_s);
    const QString other = fixture.path(u".other.ropewalk~pub-1-00000000"_s);
    for (const QString &name : {old, fresh, other}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (name != fresh)
            QVERIFY(
                file.setFileTime(QDateTime::currentDateTime().addSecs(-4000), QFile::FileModificationTime));
    }
    QVERIFY(ProjectStore::open(fixture.path(), fixture.options));
    QVERIFY(!QFile::exists(old) && QFile::exists(fresh) && QFile::exists(other));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--hold"_s)
        return hold(application.arguments());
    PublishTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "publish_test.moc"
