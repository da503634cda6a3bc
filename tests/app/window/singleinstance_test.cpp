// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/singleinstance.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Starts a second program, in a thread, and says how that ended; this thread goes on with its events.
bool startSecond(const QString &folder, const QStringList &files)
{
    std::atomic<bool> isDone = false;
    bool isTaken = false;
    std::thread second([&] {
        SingleInstance instance(folder, u"test"_s);
        isTaken = instance.handOver(files);
        isDone = true;
    });
    const bool isInTime = QTest::qWaitFor([&] { return isDone.load(); });
    second.join();
    return isInTime && isTaken;
}

} // namespace

/// A second start hands over to the first one.
class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStart_handsItsFilesOver();
    void aDeadFirstOne_isReplaced();
    void aHungFirstOne_isReplacedInTime();
    void noise_isNoStart();
    void aFolderThatIsNotOnesOwn_isNotUsed();
    void theFolder_isForItsOwnerAlone();
};

void SingleInstanceTest::aSecondStart_handsItsFilesOver()
{
    QTemporaryDir folder;
    qputenv("XDG_ACTIVATION_TOKEN", "a-token");
    SingleInstance first(folder.filePath(u"run"_s), u"test"_s);
    QVERIFY(!first.handOver({}));
    QSignalSpy started(&first, &SingleInstance::started);
    const QStringList files{u"/a b/ü.ropewalk"_s, u"/line\nend.srt"_s};
    QVERIFY(startSecond(folder.filePath(u"run"_s), files));
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0][0].toStringList(), files);
    QCOMPARE(started[0][1].toString(), u"a-token"_s);
    QVERIFY(startSecond(folder.filePath(u"run"_s), {}));
    QCOMPARE(started.size(), 2);
}

void SingleInstanceTest::aDeadFirstOne_isReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run"_s);
    {
        // Its socket stays behind, as after a crash.
        SingleInstance dead(path, u"test"_s);
        QVERIFY(!dead.handOver({}));
        QVERIFY(QFile::copy(path + u"/test"_s, path + u"/kept"_s) || QFileInfo::exists(path + u"/test"_s));
    }
    QFile stale(path + u"/test"_s);
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    SingleInstance first(path, u"test"_s);
    QVERIFY(!first.handOver({}));
    QVERIFY(startSecond(path, {}));
}

void SingleInstanceTest::aHungFirstOne_isReplacedInTime()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run"_s);
    SingleInstance first(path, u"test"_s);
    // It listens, and never looks: nothing runs its events.
    QLocalServer hung;
    QVERIFY(hung.listen(path + u"/test"_s));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!first.handOver({u"file"_s}));
    QVERIFY2(clock.elapsed() <= 2000, QByteArray::number(clock.elapsed()));
    QVERIFY(startSecond(path, {}));
}

void SingleInstanceTest::noise_isNoStart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run"_s);
    SingleInstance first(path, u"test"_s);
    QVERIFY(!first.handOver({}));
    const QSignalSpy started(&first, &SingleInstance::started);
    for (const QByteArray &noise :
         {QByteArray("GET / HTTP/1.1\n"), QByteArray("{}\n"), QByteArray(3'000'000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(path + u"/test"_s);
        QVERIFY(socket.waitForConnected(1000));
        socket.write(noise);
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
    }
    QCOMPARE(started.size(), 0);
    QVERIFY(startSecond(path, {}));
}

void SingleInstanceTest::aFolderThatIsNotOnesOwn_isNotUsed()
{
    QTemporaryDir folder;
    const QString real = folder.filePath(u"real"_s);
    const QString link = folder.filePath(u"run"_s);
    SingleInstance first(real, u"test"_s);
    QVERIFY(!first.handOver({}));
    QVERIFY(QFile::link(real, link));
    // Somebody else may have made the link: what is behind it is not trusted.
    QVERIFY(!startSecond(link, {}));
}

void SingleInstanceTest::theFolder_isForItsOwnerAlone()
{
    QTemporaryDir folder;
    const SingleInstance first(folder.filePath(u"run"_s), u"test"_s);
    const auto permissions = QFileInfo(folder.filePath(u"run"_s)).permissions();
    QVERIFY(!(permissions & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup)));
}

QTEST_MAIN(SingleInstanceTest)

#include "singleinstance_test.moc"
