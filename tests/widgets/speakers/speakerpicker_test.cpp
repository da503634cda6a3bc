// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/speakers/speakerpicker.h"

#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Speaker speaker(const QString &name, const QString &shortName, int number)
{
    return {SpeakerId::create(), name, shortName, {}, {name.toUpper()}, number, number};
}

struct Fixture {
    Speaker host = speaker(u"Host"_s, u"Host"_s, 1);
    Speaker founder = speaker(u"The Startup Founder"_s, u"Founder"_s, 2);
    Speaker farmer = speaker(u"The Goat Farmer’s Counsel"_s, u"Goat Farmer"_s, 3);
    QWidget window;
    SpeakerPicker picker{&window};
    QSignalSpy picked{&picker, &SpeakerPicker::picked};
    QSignalSpy wanted{&picker, &SpeakerPicker::newSpeakerWanted};

    void open(SpeakerId current = {}, const QPoint &at = {10, 10})
    {
        window.show();
        picker.popUp({host, founder, farmer}, current, at);
    }
    [[nodiscard]] QLineEdit *typed() const { return picker.findChild<QLineEdit *>(); }
    [[nodiscard]] QListView *list() const { return picker.findChild<QListView *>(); }
    void type(const QString &text) const { QTest::keyClicks(typed(), text); }
    void press(Qt::Key key) const { QTest::keyClick(typed(), key); }
    [[nodiscard]] SpeakerId last() const { return picked.last().front().value<SpeakerId>(); }
};

} // namespace

class SpeakerPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_narrowsAndEnterPicks()
    {
        Fixture fixture;
        fixture.open();
        fixture.type(u"goat"_s);
        QCOMPARE(fixture.list()->model()->rowCount(), 2); // and a new speaker
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.picked.count(), 1);
        QCOMPARE(fixture.last(), fixture.farmer.id);
        QVERIFY(!fixture.picker.isVisible());
    }

    void number_picks()
    {
        Fixture fixture;
        fixture.open();
        fixture.type(u"2"_s);
        fixture.press(Qt::Key_Enter);
        QCOMPARE(fixture.last(), fixture.founder.id);
    }

    void arrows_moveFromWhoeverHasTheTurn()
    {
        Fixture fixture;
        fixture.open(fixture.founder.id);
        QCOMPARE(fixture.list()->currentIndex().row(), 1);
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.last(), fixture.farmer.id);
        fixture.open(fixture.founder.id);
        fixture.press(Qt::Key_Up);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.last(), fixture.host.id);
    }

    void nobody_isTheLastChoiceAndCanBeTyped()
    {
        Fixture fixture;
        fixture.open(fixture.host.id);
        for (int at = 0; at < 3; ++at)
            fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.last().isNull());
        fixture.open();
        fixture.type(u"nobody"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.picked.count(), 2);
        QVERIFY(fixture.last().isNull());
    }

    void unknownName_makesANewSpeaker()
    {
        Fixture fixture;
        fixture.open();
        fixture.type(u"Ann Ruiz"_s);
        QCOMPARE(fixture.list()->currentIndex().data().toString(), u"New speaker “Ann Ruiz”"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.picked.count(), 0);
        QCOMPARE(fixture.wanted.count(), 1);
        QCOMPARE(fixture.wanted[0][0].toString(), u"Ann Ruiz"_s);
    }

    void escape_leavesAllAsItIs()
    {
        Fixture fixture;
        fixture.open();
        fixture.type(u"goat"_s);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.picker.isVisible());
        QCOMPARE(fixture.picked.count() + fixture.wanted.count(), 0);
        fixture.open();
        QVERIFY(fixture.typed()->text().isEmpty()); // nothing is left of it
        QCOMPARE(fixture.list()->model()->rowCount(), 4);
    }

    void numberThatNobodyHas_picksNothing()
    {
        Fixture fixture;
        fixture.open();
        fixture.type(u"8"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.picked.count() + fixture.wanted.count(), 0);
        QVERIFY(fixture.picker.isVisible());
    }

    void click_picks()
    {
        Fixture fixture;
        fixture.open();
        const QModelIndex second = fixture.list()->model()->index(1, 0);
        QTest::mouseClick(fixture.list()->viewport(), Qt::LeftButton, {},
                          fixture.list()->visualRect(second).center());
        QCOMPARE(fixture.last(), fixture.founder.id);
    }

    void corner_staysOnTheScreen()
    {
        Fixture fixture;
        const QRect screen = fixture.window.screen()->availableGeometry();
        fixture.open({}, screen.bottomRight());
        QVERIFY(screen.contains(fixture.picker.geometry()));
    }
};

QTEST_MAIN(SpeakerPickerTest)
#include "speakerpicker_test.moc"
