// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/turnwork.h"

#include "tests/app/session/turnbench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;
using TurnBench::Bench;
using TurnBench::conversation;
using TurnBench::Spoken;

namespace
{

using Do = std::function<TurnWork::Outcome(const Bench &, TurnWork)>;

} // namespace

Q_DECLARE_METATYPE(Do)

class TurnWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_doWhatTheySay_keepWordTimes_andAreUndoneAtOnce_data()
    {
        QTest::addColumn<Do>("act");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("message");
        using B = const Bench &;
        using W = TurnWork;
        const auto row = [](const char *name, const Do &act, const QString &after, const QString &message) {
            QTest::newRow(name) << act << after << message;
        };
        const QString a = u"A:one two\n"_s;
        const QString b = u"B:three, four/five\n"_s;
        const QString m = u"-:Break\n"_s;
        const QString c = u"B:six. Seven\n"_s;
        const QString d = u"A:eight\n"_s;
        const QString e = u"C:nine ten"_s;
        row(
            "insert a turn", [](B t, W w) { return w.insertTurn(t.caret(0, 3)); },
            a + u"?:|\n"_s + b + m + c + d + e, u"New turn 2, of nobody yet"_s);
        row(
            "delete a turn", [](B t, W w) { return w.removeTurns(t.caret(0, 3)); },
            u"B:|three, four/five\n"_s + m + c + d + e, u"1 turn(s) deleted"_s);
        row(
            "delete turns and a marker", [](B t, W w) { return w.removeTurns(t.over(3, 1)); },
            a + u"A:|eight\n"_s + e, u"3 turn(s) deleted"_s);
        row(
            "delete a marker", [](B t, W w) { return w.removeTurns(t.caret(2)); },
            a + b + u"B:|six. Seven\n"_s + d + e, u"1 turn(s) deleted"_s);
        row(
            "delete the last turn", [](B t, W w) { return w.removeTurns(t.caret(5)); },
            a + b + m + c + u"A:eight|"_s, u"1 turn(s) deleted"_s);
        row(
            "a turn up", [](B t, W w) { return w.moveTurnsUp(t.caret(1, 2)); },
            u"B:th|ree, four/five\n"_s + a + m + c + d + e, u"Turn 2 → 1"_s);
        row(
            "a turn down", [](B t, W w) { return w.moveTurnsDown(t.caret(4)); },
            a + b + m + c + e + u"\nA:|eight"_s, u"Turn 5 → 6"_s);
        row(
            "several turns down", [](B t, W w) { return w.moveTurnsDown(t.over(1, 0)); },
            m + a + u"B:t|hree, four/five\n"_s + c + d + e, u"Turns 1 to 2 → 2 to 3"_s);
        row(
            "nothing above", [](B t, W w) { return w.moveTurnsUp(t.caret(0)); },
            u"A:|one two\n"_s + b + m + c + d + e, u"There is no turn before."_s);
        row(
            "nothing below", [](B t, W w) { return w.moveTurnsDown(t.over(5, 2)); },
            a + b + m + c + d + u"C:n|ine ten"_s, u"There is no turn behind."_s);
        row(
            "a marker within a turn",
            [](B t, W w) { return w.insertMarker(t.caret(1, 7), TurnKind::Jingle, u" Jingle "_s); },
            a + u"B:three,\n-:|Jingle\nB:four/five\n"_s + m + c + d + e, QString());
        row(
            "a marker before a turn",
            [](B t, W w) { return w.insertMarker(t.caret(0), TurnKind::Clip, u"Clip"_s); },
            u"-:|Clip\n"_s + a + b + m + c + d + e, QString());
        row(
            "a marker behind a turn",
            [](B t, W w) { return w.insertMarker(t.caret(5, 8), TurnKind::Clip, u"Clip"_s); },
            a + b + m + c + d + e + u"\n-:|Clip"_s, QString());
        row(
            "another marker",
            [](B t, W w) { return w.changeMarker(t.caret(2, 3), TurnKind::Clip, u"Break!"_s); },
            a + b + u"-:|Break!\n"_s + c + d + e, QString());
        row(
            "the turns of one to another",
            [](B t, W w) { return w.giveTurns(t.cast.at('B'), t.cast.at('C'), w.allTurns(), t.caret(0)); },
            u"A:|one two\nC:three, four/five\n"_s + m + u"C:six. Seven\n"_s + d + e,
            u"2 turn(s) of Ben → Cy"_s);
        row(
            "a run, over a marker",
            [](B t, W w) {
                const auto run = w.runOf(t.transcript().turnAt(1).id);
                return w.giveTurns(t.cast.at('B'), {}, run, t.caret(0));
            },
            u"A:|one two\n?:three, four/five\n"_s + m + u"?:six. Seven\n"_s + d + e,
            u"2 turn(s) of Ben → nobody"_s);
        row(
            "swap in a part",
            [](B t, W w) { return w.swapSpeakers(t.cast.at('A'), t.cast.at('B'), {3, 6}, t.caret(0)); },
            u"A:|one two\n"_s + b + m + u"A:six. Seven\nB:eight\n"_s + e,
            u"Ann and Ben swapped in 2 turn(s)"_s);
        row(
            "swap everywhere",
            [](B t, W w) { return w.swapSpeakers(t.cast.at('C'), t.cast.at('A'), w.allTurns(), t.caret(0)); },
            u"C:|one two\n"_s + b + m + c + u"C:eight\nA:nine ten"_s, u"Cy and Ann swapped in 3 turn(s)"_s);
        row(
            "nothing to swap",
            [](B t, W w) { return w.swapSpeakers(t.cast.at('C'), t.cast.at('C'), w.allTurns(), t.caret(0)); },
            u"A:|one two\n"_s + b + m + c + d + e, u"There is nothing to swap here."_s);
        row(
            "end a sentence", [](B t, W w) { return w.endSentence(t.caret(1, 7)); },
            a + u"B:three. |Four/five\n"_s + m + c + d + e, QString());
        row(
            "join sentences", [](B t, W w) { return w.joinSentences(t.caret(3, 5)); },
            a + b + m + u"B:six, |seven\n"_s + d + e, u"Joined with a comma; once more: without it"_s);
        row(
            "words to the turn before", [](B t, W) { return t.editor().moveToPrevious(t.caret(1, 6)); },
            u"A:one two/|three,\nB:four/five\n"_s + m + c + d + e, u"1 word(s) → turn 1 (Ann)"_s);
        row(
            "words to the turn behind", [](B t, W) { return t.editor().moveToNext(t.caret(4)); },
            a + b + m + c + u"C:|eight/nine ten"_s, u"1 word(s) → turn 6 (Cy)"_s);
        row(
            "split and alternate", [](B t, W) { return t.editor().splitTurnAndAlternate(t.caret(3, 4)); },
            a + b + m + u"B:six.\nA:|Seven\n"_s + d + e, u"Turn 5 → Ann"_s);
        row(
            "words of a turn to a speaker",
            [](B t, W) { return t.editor().setSpeaker({t.at(1, 0, 7), t.at(1, 0, 11)}, t.cast.at('C')); },
            a + u"B:three,\nC:|four\nB:five\n"_s + m + c + d + e, u"1 word(s) → Cy, turn split in 3"_s);
        row(
            "nothing to join", [](B t, W w) { return w.joinSentences(t.caret(0, 1)); },
            u"A:o|ne two\n"_s + b + m + c + d + e, u"No sentence follows in this line."_s);
    }

    void steps_doWhatTheySay_keepWordTimes_andAreUndoneAtOnce()
    {
        QFETCH(const Do, act);
        const Bench bench(conversation());
        const QString before = bench.text();
        const QStringList times = bench.wordTimes();
        const auto outcome = act(bench, bench.work());
        QVERIFY(outcome);
        QTEST(bench.text(outcome->caret), "after");
        QTEST(outcome->message, "message");
        QCOMPARE(bench.project->checkConsistency(), QStringList());
        const QStringList timesNow = bench.wordTimes();
        // What was not deleted and not typed is timed as it was.
        QStringList there = times;
        for (const QString &word : timesNow)
            there.removeOne(word);
        QCOMPARE(there.size(), times.size() - timesNow.size());
        const QString done = bench.text();
        const auto undone = bench.editor().undo();
        QVERIFY(undone);
        QCOMPARE(bench.text(), before);
        QCOMPARE(bench.wordTimes(), times);
        if (undone->outcome == History::Walk::Outcome::Done) {
            QVERIFY(bench.editor().redo());
            QCOMPARE(bench.text(), done);
            QCOMPARE(bench.wordTimes(), timesNow);
        }
    }

    void emptyEpisode_takesTurnsAndMarkers()
    {
        const Bench bench({});
        QVERIFY(bench.work().insertTurn({}));
        QCOMPARE(bench.text(), u"?:"_s);
        QVERIFY(bench.work().removeTurns(bench.caret(0)));
        QCOMPARE(bench.text(), QString());
        QVERIFY(!bench.work().removeTurns({}));
        QVERIFY(bench.work().insertMarker({}, TurnKind::Break, u"Break"_s));
        QCOMPARE(bench.text(), u"-:Break"_s);
        QVERIFY(bench.work().moveTurnsUp({}));
        QVERIFY(bench.work().moveTurnsDown({}));
        QVERIFY(bench.work().endSentence({}));
    }

    void run_endsAtAnotherSpeaker()
    {
        const Bench bench({{'A', {u"a"_s}},
                           {'B', {u"b"_s}},
                           {'B', {u"c"_s}},
                           {'-', {u"Break"_s}},
                           {'B', {u"d"_s}},
                           {'?', {u"e"_s}},
                           {'B', {u"f"_s}}});
        const auto run = [&](int turn) { return bench.work().runOf(bench.transcript().turnAt(turn).id); };
        QCOMPARE(run(2), (TurnWork::Turns{1, 5}));
        QCOMPARE(run(0), (TurnWork::Turns{0, 1}));
        QCOMPARE(run(5), (TurnWork::Turns{5, 6}));
        QCOMPARE(run(6), (TurnWork::Turns{6, 7}));
        QCOMPARE(bench.work().countOf(bench.cast.at('B'), run(2)), 3);
    }

    void rangeOfTurns_goesToASpeaker_withoutItsMarkers()
    {
        const Bench bench(conversation());
        const auto done = bench.editor().setSpeaker(bench.over(1, 4), bench.cast.at('C'));
        QVERIFY(done);
        QCOMPARE(bench.text(),
                 u"A:one two\nC:three, four/five\n-:Break\nC:six. Seven\nC:eight\nC:nine ten"_s);
        QCOMPARE(done->message, u"3 turn(s) → Cy"_s);
    }

    void selectionUpToATurnsBeginning_leavesThatTurnAlone()
    {
        const Bench bench(conversation());
        const Caret caret{bench.at(4, 0, 0), bench.at(3, 0, 0)};
        QCOMPARE(bench.work().turnsOf(caret), (TurnWork::Turns{3, 4}));
        QVERIFY(bench.editor().setSpeaker(caret, bench.cast.at('C')));
        QVERIFY(bench.text().endsWith(u"C:six. Seven\nA:eight\nC:nine ten"_s));
        QVERIFY(bench.work().removeTurns(caret));
        QVERIFY(bench.text().endsWith(u"-:Break\nA:eight\nC:nine ten"_s));
    }

    void lockedQuote_staysAsItIs()
    {
        const Bench bench(conversation());
        (void)bench.attach({bench.at(3, 0, 0), bench.at(3, 0, 10)}, QuoteLock{});
        const auto refused = bench.work().joinSentences(bench.caret(3, 5));
        QVERIFY(!refused);
        QVERIFY(refused.error().text().contains(u"locked"_s));
        QVERIFY(bench.text().contains(u"six. Seven"_s));
    }

    void namesOfTheCast_keepTheirCapital()
    {
        const Bench bench({{'A', {u"so. Ben goes. The goat goes. Kea goes"_s}}});
        QVERIFY(bench.work().joinSentences(bench.caret(0, 4)));
        QVERIFY(bench.work().joinSentences(bench.caret(0, 14)));
        QCOMPARE(bench.text(), u"A:so, Ben goes, the goat goes. Kea goes"_s);
        const HouseRule word{HouseRuleId::create(), HouseRule::Kind::Word, u"Kea"_s, {}, {}};
        QVERIFY(bench.history->perform({{}, u"Word"_s, {Put<HouseRule>{word.id, word}}}));
        QVERIFY(bench.work().joinSentences(bench.caret(0, 27)));
        QCOMPARE(bench.text(), u"A:so, Ben goes, the goat goes, Kea goes"_s);
    }

    void manyTurns_areNoPause()
    {
        std::vector<Spoken> turns;
        for (int at = 0; at < 50'000; ++at)
            turns.push_back({at % 2 == 0 ? 'A' : 'B', {u"and so on"_s}});
        const Bench bench(turns);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(bench.work().moveTurnsUp(bench.caret(30'000)));
        qInfo("one turn up among 50,000: %lld ms", timer.restart());
        QVERIFY(bench.work().swapSpeakers(bench.cast.at('A'), bench.cast.at('B'), bench.work().allTurns(),
                                          bench.caret(0)));
        qInfo("two speakers swapped in 50,000 turns: %lld ms", timer.elapsed());
        QVERIFY(bench.text().startsWith(u"B:and so on\nA:"_s));
    }
};

QTEST_GUILESS_MAIN(TurnWorkTest)

#include "turnwork_test.moc"
