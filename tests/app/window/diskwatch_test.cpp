// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/diskwatch.h"
#include "tests/app/window/windowdesk.h"

#include <QDir>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class DiskWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void littleRoom_isSaidUntilThereIsEnough();
    void whatCannotBeTold_isNotSaid();
    void withoutAProject_nothingIsSaid();
    void theRoom_isThatOfTheDisk();
};

namespace
{

constexpr auto id = "little-room";

void lookAt(DiskWatch &watch, std::atomic<qint64> &room, std::atomic<int> &looks, qint64 bytes)
{
    room = bytes;
    const int before = looks;
    watch.look();
    SOON_VERIFY(looks > before);
    QTest::qWait(20); // what was found comes by an event
}

} // namespace

void DiskWatchTest::littleRoom_isSaidUntilThereIsEnough()
{
    WindowDesk desk;
    desk.start();
    std::atomic<qint64> room = DiskWatch::littleRoom;
    std::atomic<int> looks = 0;
    DiskWatch watch(desk.window().bars(), desk.projects(), [&] {
        ++looks;
        return room.load();
    });
    QVERIFY(desk.open({WindowDesk::sample()}));
    SOON_VERIFY(looks > 0);
    QVERIFY(!desk.hasBar(id));
    lookAt(watch, room, looks, DiskWatch::littleRoom - 1);
    QVERIFY(desk.hasBar(id));
    lookAt(watch, room, looks, 42'000'000);
    QVERIFY2(desk.barTexts().join(u' ').contains(QLocale().formattedDataSize(42'000'000)),
             qPrintable(desk.barTexts().join(u' ')));
    // A little more is not enough to take it away.
    lookAt(watch, room, looks, DiskWatch::littleRoom + 1);
    QVERIFY(desk.hasBar(id));
    lookAt(watch, room, looks, DiskWatch::enoughRoom);
    QVERIFY(!desk.hasBar(id));
    lookAt(watch, room, looks, 0);
    QVERIFY(desk.hasBar(id));
    desk.projects().close();
    SOON_VERIFY(!desk.projects().session());
    QVERIFY(!desk.hasBar(id));
}

void DiskWatchTest::whatCannotBeTold_isNotSaid()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.open({WindowDesk::sample()}));
    std::atomic<qint64> room = -1;
    std::atomic<int> looks = 0;
    DiskWatch watch(desk.window().bars(), desk.projects(), [&] {
        ++looks;
        return room.load();
    });
    lookAt(watch, room, looks, -1);
    QVERIFY(!desk.hasBar(id));
}

void DiskWatchTest::withoutAProject_nothingIsSaid()
{
    WindowDesk desk;
    desk.start();
    std::atomic<qint64> room = 1;
    std::atomic<int> looks = 0;
    DiskWatch watch(desk.window().bars(), desk.projects(), [&] {
        ++looks;
        return room.load();
    });
    lookAt(watch, room, looks, 1);
    QVERIFY(!desk.hasBar(id));
}

void DiskWatchTest::theRoom_isThatOfTheDisk()
{
    QVERIFY(DiskWatch::roomAt(QDir::tempPath() + u"/not/made/yet"_s)() > 0);
}

QTEST_MAIN(DiskWatchTest)
#include "diskwatch_test.moc"
