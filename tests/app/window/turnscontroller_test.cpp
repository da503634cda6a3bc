// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Work on whole turns in the real window, with real keys.

#include "tests/app/window/windowdesk.h"
#include "widgets/speakers/speakerpicker.h"
#include "widgets/turns/markerbar.h"
#include "widgets/turns/swapbar.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : WindowDesk {
    Desk()
    {
        start();
        window().resize(1440, 900);
        QFile file(path(u"episode.txt"_s));
        const QByteArray text = "HOST: Goats look at you, they never page.\n\n"
                                "FARMER: Forty minutes of downtime.\n\n"
                                "FARMER: Twelve goats looked.\n\n"
                                "HOST: Look at the goat. The goat looks back.\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.flush() ||
            !open({file.fileName()}))
            qFatal("the episode could not be opened");
    }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }
    [[nodiscard]] Position at(qsizetype turn, qsizetype offset = 0) const
    {
        return {transcript().turnAt(turn).lines.front().id, qint32(offset)};
    }
    void put(qsizetype turn, qsizetype offset = 0) const
    {
        editor().setFocus();
        editor().setCaret({at(turn, offset), at(turn, offset)});
    }
    void select(qsizetype first, qsizetype last) const
    {
        editor().setFocus();
        editor().setCaret({at(last, 1), at(first, 1)});
    }
    /// "Host: Goats…" a turn, by first words.
    [[nodiscard]] QStringList turns() const
    {
        QStringList found;
        transcript().forEachTurn([&](const Turn &turn) {
            const Speaker *speaker = session().project().catalogue().speakers.find(turn.head.speaker);
            const QString who = turn.head.isMarker() ? u"-"_s : speaker ? speaker->shortName : u"?"_s;
            found.append(who + u": "_s + turn.lines.front().text.section(u' ', 0, 0));
        });
        return found;
    }
    [[nodiscard]] SpeakerPicker &picker() const { return window().picker(); }
    [[nodiscard]] SwapBar &swapBar() const { return window().swapBar(); }
    /// Without its plurals, which are the translation's.
    [[nodiscard]] QString swapAnswer() const
    {
        return swapBar().answer().remove(u"(s)"_s).replace(u"turns"_s, u"turn"_s);
    }
    void undo() const
    {
        editor().setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
    }
};

const QStringList before{u"Host: Goats"_s, u"Farmer: Forty"_s, u"Farmer: Twelve"_s, u"Host: Look"_s};

} // namespace

class TurnsControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_workOnWholeTurns()
    {
        const Desk desk;
        QCOMPARE(desk.turns(), before);
        desk.put(1);
        desk.key(Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.turns().first(), u"Farmer: Forty"_s);
        QCOMPARE(desk.said(), u"Turn 2 → 1"_s);
        QCOMPARE(desk.editor().caret().position, desk.at(0));
        desk.key(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.turns(), before);
        desk.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.turns().at(2), u"?: "_s);
        desk.key(Qt::Key_1, Qt::ControlModifier);
        desk.type(u"Hm."_s);
        QCOMPARE(desk.turns().at(2), u"Host: Hm."_s);
        desk.select(1, 2);
        desk.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.turns(), (QStringList{before.at(0), before.at(2), before.at(3)}));
        desk.undo();
        desk.undo();
        desk.undo();
        desk.undo();
        QCOMPARE(desk.turns(), before);
    }

    void keys_endAndJoinSentences()
    {
        const Desk desk;
        desk.put(0, 19);
        desk.key(Qt::Key_Period, Qt::AltModifier);
        QCOMPARE(desk.line(0), u"Goats look at you. They never page."_s);
        desk.key(Qt::Key_Comma, Qt::AltModifier);
        QCOMPARE(desk.line(0), u"Goats look at you, they never page."_s);
        QVERIFY(desk.said().contains(u"comma"_s));
        desk.key(Qt::Key_Comma, Qt::AltModifier);
        QCOMPARE(desk.line(0), u"Goats look at you they never page."_s);
        desk.undo();
        desk.undo();
        desk.undo();
        QCOMPARE(desk.line(0), u"Goats look at you, they never page."_s);
    }

    void run_goesToAnotherSpeaker_byKeyAndByClick()
    {
        const Desk desk;
        desk.put(2);
        desk.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        SOON_VERIFY(desk.picker().isVisible());
        QTest::keyClicks(desk.picker().findChild<QLineEdit *>(), u"host"_s);
        QTest::keyClick(desk.picker().findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(desk.turns(),
                 (QStringList{u"Host: Goats"_s, u"Host: Forty"_s, u"Host: Twelve"_s, u"Host: Look"_s}));
        desk.undo();
        QCOMPARE(desk.turns(), before);

        QWidget *viewport = desk.editor().viewport();
        const int y = viewport->mapFromGlobal(desk.editor().caretOnScreen().center()).y();
        const int x = desk.editor().textLayout().metrics().nameRight - 3;
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, {x, y});
        SOON_VERIFY(desk.picker().isVisible());
        QTest::keyClicks(desk.picker().findChild<QLineEdit *>(), u"host"_s);
        QTest::keyClick(desk.picker().findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(desk.turns().at(1), u"Host: Forty"_s);
        QCOMPARE(desk.turns().at(2), u"Host: Twelve"_s);
    }

    void everywhere_goesToAnotherSpeaker()
    {
        const Desk desk;
        desk.put(0);
        desk.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        SOON_VERIFY(desk.picker().isVisible());
        QTest::keyClicks(desk.picker().findChild<QLineEdit *>(), u"farmer"_s);
        QTest::keyClick(desk.picker().findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(desk.turns().filter(u"Farmer:"_s).size(), 4);
    }

    void swapBar_saysWhatItChanges_thenDoesIt()
    {
        const Desk desk;
        desk.put(0);
        desk.trigger(ActionId::SwapSpeakers);
        QVERIFY(desk.swapBar().isVisible());
        QVERIFY(desk.swapBar().isWhole());
        QCOMPARE(desk.swapAnswer(), u"Changes 2 turn and 2 turn"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(!desk.swapBar().isVisible());
        QVERIFY(desk.editor().hasFocus());
        QCOMPARE(desk.turns(),
                 (QStringList{u"Farmer: Goats"_s, u"Host: Forty"_s, u"Host: Twelve"_s, u"Farmer: Look"_s}));
        desk.undo();
        QCOMPARE(desk.turns(), before);

        desk.select(2, 3);
        desk.trigger(ActionId::SwapSpeakers);
        QVERIFY(!desk.swapBar().isWhole());
        QCOMPARE(desk.swapAnswer(), u"Changes 1 turn and 1 turn"_s);
        const QList<QComboBox *> boxes = desk.swapBar().findChildren<QComboBox *>();
        boxes.at(1)->setCurrentIndex(boxes.at(0)->currentIndex());
        QCOMPARE(desk.swapBar().answer(), u"Choose two speakers."_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.turns(), before);
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.swapBar().isVisible());
    }

    void markerBar_setsAndChangesMarkers()
    {
        const Desk desk;
        MarkerBar &bar = desk.window().markerBar();
        desk.put(1);
        desk.key(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.words(), u"Break"_s);
        bar.findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(bar.words(), u"Jingle"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(!bar.isVisible());
        QCOMPARE(desk.turns().at(1), u"-: Jingle"_s);
        QCOMPARE(desk.transcript().turnAt(1).head.kind, TurnKind::Jingle);
        desk.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(bar.kind(), TurnKind::Jingle);
        auto *words = bar.findChild<QLineEdit *>();
        words->setText(u"Theme"_s);
        bar.findChild<QComboBox *>()->setCurrentIndex(2);
        QCOMPARE(bar.words(), u"Theme"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.turns().at(1), u"-: Theme"_s);
        QCOMPARE(desk.transcript().turnAt(1).head.kind, TurnKind::Clip);
        desk.undo();
        desk.undo();
        QCOMPARE(desk.turns(), before);
    }
};

QTEST_MAIN(TurnsControllerTest)

#include "turnscontroller_test.moc"
