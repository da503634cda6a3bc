// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The sound of an episode in the real window, with real keys; nothing is heard.

#include "app/window/soundcontroller.h"

#include "tests/app/window/windowdesk.h"
#include "widgets/transport/transportbar.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// An episode of three timed turns, and a file that passes for sound.
struct Desk : WindowDesk {
    Desk()
    {
        start();
        window().resize(1440, 900);
        write(path(u"episode.srt"_s),
              "1\n00:00:01,000 --> 00:00:03,000\nANN: Goats never page you.\n\n"
              "2\n00:00:05,000 --> 00:00:08,000\nBEN: They [unintelligible 00:00:06] rope.\n\n"
              "3\n00:00:10,000 --> 00:00:12,000\nANN: No meetings.\n");
        write(path(u"talk.wav"_s), "RIFF");
        if (!open({path(u"episode.srt"_s)}))
            qFatal("the episode could not be opened");
    }
    void attach()
    {
        chooser.answer = path(u"talk.wav"_s);
        action(ActionId::AttachSound)->trigger();
    }
    [[nodiscard]] QAction *action(ActionId id) const { return window().actions().action(id); }
    [[nodiscard]] TransportBar &bar() const { return window().transport(); }
    void put(qsizetype turn, int offset = 0) const
    {
        const LineId line = episode().transcript().turnAt(turn).lines.front().id;
        editor().setFocus();
        editor().setCaret({{line, offset}, {line, offset}});
    }
    [[nodiscard]] QString spoken() const
    {
        const auto &range = editor().spoken();
        return range ? episode().textOf(*range) : QString();
    }
};

} // namespace

class SoundControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFile_nothingIsShownOfIt()
    {
        const Desk desk;
        QVERIFY(!desk.bar().isVisible());
        QVERIFY(!desk.action(ActionId::PlayPause)->isVisible());
        QVERIFY(desk.action(ActionId::AttachSound)->isVisible());
        desk.key(Qt::Key_F4);
        QVERIFY(!desk.player.isPlaying());
    }

    void attaching_isAnUndoableStep_andShowsTheBar()
    {
        Desk desk;
        desk.attach();
        QVERIFY(desk.bar().isVisible());
        QVERIFY(desk.player.isLoaded());
        QCOMPARE(desk.player.files.last(), desk.path(u"talk.wav"_s));
        QCOMPARE(desk.bar().clock(), u"0:00 / 1:00"_s);
        desk.put(0);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!desk.bar().isVisible());
        QVERIFY(!desk.player.isLoaded());
        QCOMPARE(desk.episode().facts().mediaFile, QString());
    }

    void keys_playAndPause_andGoOnALittleEarlier()
    {
        Desk desk;
        desk.attach();
        desk.put(0);
        desk.key(Qt::Key_F4);
        QVERIFY(desk.player.isPlaying());
        desk.player.pass(9'000);
        desk.key(Qt::Key_F4);
        QVERIFY(!desk.player.isPlaying());
        QCOMPARE(desk.player.positionMs(), 9'000);
        desk.key(Qt::Key_F4);
        QCOMPARE(desk.player.positionMs(), 7'000);
        desk.key(Qt::Key_F6);
        QCOMPARE(desk.player.positionMs(), 4'000);
        desk.key(Qt::Key_F7);
        QCOMPARE(desk.player.positionMs(), 7'000);
        // Where somebody went on purpose is where it goes on.
        desk.key(Qt::Key_F4);
        desk.key(Qt::Key_F7);
        desk.key(Qt::Key_F4);
        QCOMPARE(desk.player.positionMs(), 10'000);
    }

    void theTurn_isPlayedToItsEnd()
    {
        Desk desk;
        desk.attach();
        desk.put(1, 3);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.player.isPlaying());
        QCOMPARE(desk.player.positionMs(), 5'000);
        desk.player.pass(2'999);
        QVERIFY(desk.player.isPlaying());
        desk.player.pass(1);
        QVERIFY(!desk.player.isPlaying());
        QCOMPARE(desk.episode().transcript().turnCount(), 3);
    }

    void whatIsSaid_isMarked_whileTheTextFollows()
    {
        Desk desk;
        desk.attach();
        desk.put(0);
        desk.key(Qt::Key_F4);
        desk.player.pass(1'500);
        QCOMPARE(desk.spoken(), u"Goats never page you."_s);
        desk.player.pass(9'000);
        QCOMPARE(desk.spoken(), u"No meetings."_s);
        desk.bar().setFollowing(false);
        QCOMPARE(desk.spoken(), QString());
        QVERIFY(!desk.action(ActionId::FollowSound)->isChecked());
    }

    void speed_goesByStepsWithinItsBounds()
    {
        Desk desk;
        desk.attach();
        desk.put(0);
        desk.key(Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(desk.player.speed(), 1.1);
        for (int count = 0; count < 20; ++count)
            desk.key(Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(desk.player.speed(), 2.);
        for (int count = 0; count < 30; ++count)
            desk.key(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(desk.player.speed(), 0.5);
    }

    void walkingToWhatNobodyUnderstood_cuesItsTime()
    {
        Desk desk;
        desk.attach();
        desk.put(0);
        // The list of issues is made in the background.
        QVERIFY(QTest::qWaitFor([&desk] {
            desk.key(Qt::Key_F8);
            return desk.player.positionMs() == 6'000;
        }));
        QVERIFY(!desk.player.isPlaying());
        // Round brackets are as good.
        desk.put(2);
        desk.type(u"(inaudible 00:00:41) "_s);
        desk.put(2);
        QVERIFY(QTest::qWaitFor([&desk] {
            desk.key(Qt::Key_F8);
            return desk.player.positionMs() == 41'000;
        }));
    }

    void aClickWithControl_playsFromThere()
    {
        Desk desk;
        desk.attach();
        desk.put(2);
        const QPoint place = desk.editor().viewport()->mapFromGlobal(desk.editor().caretOnScreen().center());
        QTest::mouseClick(desk.editor().viewport(), Qt::LeftButton, Qt::ControlModifier, place);
        QVERIFY(desk.player.isPlaying());
        QCOMPARE(desk.player.positionMs(), 10'000);
    }

    void aFileThatIsGone_isAskedFor()
    {
        Desk desk;
        write(desk.path(u"gone.wav"_s), "RIFF");
        desk.chooser.answer = desk.path(u"gone.wav"_s);
        desk.action(ActionId::AttachSound)->trigger();
        QVERIFY(desk.player.isLoaded());
        QVERIFY(QFile::remove(desk.path(u"gone.wav"_s)));
        desk.action(ActionId::RemoveSound)->trigger();
        QVERIFY(!desk.player.isLoaded());
        desk.put(0);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.window().bars().has(SoundController::barId));
        QVERIFY(!desk.bar().isVisible());
        QVERIFY(desk.action(ActionId::RemoveSound)->isVisible());
        desk.attach();
        QVERIFY(!desk.window().bars().has(SoundController::barId));
        QVERIFY(desk.bar().isVisible());
    }

    void aFileOfAnotherComputer_isLookedForBesideTheProject()
    {
        WindowDesk desk;
        desk.start();
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        QAction *attach = desk.window().actions().action(ActionId::AttachSound);
        const QTemporaryDir elsewhere;
        desk.chooser.answer = elsewhere.filePath(u"tone.wav"_s);
        write(desk.chooser.answer, "RIFF");
        attach->trigger();
        QCOMPARE(desk.player.files.last(), elsewhere.filePath(u"tone.wav"_s));
        desk.window().actions().action(ActionId::RemoveSound)->trigger();
        QVERIFY(!desk.player.isLoaded());
        QVERIFY(QFile::remove(desk.chooser.answer));
        write(desk.path(u"tone.wav"_s), "RIFF");
        desk.trigger(ActionId::Undo);
        QVERIFY(desk.player.isLoaded());
        QCOMPARE(desk.player.files.last(), desk.path(u"tone.wav"_s));
    }

    void aFileThatIsBackInItsPlace_isPlayedOnceItIsChosen()
    {
        Desk desk;
        desk.player.trouble = u"no such codec"_s;
        desk.attach();
        QVERIFY(!desk.bar().isVisible());
        desk.player.trouble.clear();
        desk.attach();
        QVERIFY(!desk.window().bars().has(SoundController::barId));
        QVERIFY(desk.bar().isVisible());
    }

    void whatCannotBePlayed_isTold()
    {
        Desk desk;
        desk.player.trouble = u"no such codec"_s;
        desk.attach();
        QVERIFY(desk.window().bars().has(SoundController::barId));
        QVERIFY(!desk.bar().isVisible());
    }
};

QTEST_MAIN(SoundControllerTest)
#include "soundcontroller_test.moc"
