// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/goback.h"
#include "tests/support/desk.h"
#include "tests/support/randomedits.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What goes back: all of the words, with who and when; turns may have other ids.
struct Words {
    std::vector<std::pair<TurnHead, std::vector<Line>>> turns;
    std::vector<PageLine> page;

    bool operator==(const Words &) const = default;
};

Words wordsOf(const EpisodeData &data)
{
    Words words{{}, data.page};
    for (const Turn &turn : data.turns)
        words.turns.emplace_back(turn.head, turn.lines);
    return words;
}

bool goBack(Sample::Desk &desk, const EpisodeData &then)
{
    auto back = goBackTo(then, desk.episode(), desk.project->catalogue());
    if (!back)
        qWarning("%s", qPrintable(back.error().message));
    return back && desk.perform(std::move(back->edits));
}

Annotation noteOn(const Sample::Desk &desk, int turn, qint32 from, qint32 to)
{
    const LineId line = desk.line(0, turn).id;
    return Sample::annotation(desk.episode(), {{line, from}, {line, to}}, Note{u"a note"_s});
}

} // namespace

/// An episode goes back to what it was, by edits.
class GoBackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStateOfARandomWalk_comesBackExactly_andIsOneStepToUndo()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            Sample::Dice dice(seed);
            Sample::Desk desk;
            desk.open({Sample::episode(dice, desk.show, 6), Sample::episode(dice, desk.show, 2)});
            RandomEdits edits(dice, desk.show);
            std::vector<EpisodeData> states{desk.episode().data()};
            for (int step = 0; step < 60; ++step) {
                if (auto edit = edits.next(desk.episode()))
                    (void)desk.perform({std::move(*edit)});
                states.push_back(desk.episode().data());
            }
            for (const size_t at : {size_t(0), size_t(15), size_t(30), size_t(59), size_t(10)}) {
                const EpisodeData before = desk.episode().data();
                const qsizetype steps = desk.stepCount();
                QVERIFY2(goBack(desk, states[at]), qPrintable(u"seed %1, state %2"_s.arg(seed).arg(at)));
                QVERIFY2(wordsOf(desk.episode().data()) == wordsOf(states[at]),
                         qPrintable(u"seed %1, state %2"_s.arg(seed).arg(at)));
                QCOMPARE(desk.episode().checkConsistency(), QStringList());
                const EpisodeData after = desk.episode().data();
                if (desk.stepCount() == steps)
                    continue;
                QCOMPARE(desk.stepCount(), steps + 1);
                (void)desk.undo();
                QVERIFY(desk.episode().data() == before);
                (void)desk.redo();
                QVERIFY(desk.episode().data() == after);
            }
        }
    }

    void theSameState_isNoStep()
    {
        Sample::Desk desk;
        const auto back = goBackTo(desk.episode().data(), desk.episode(), desk.project->catalogue());
        QVERIFY(back && back->edits.empty());
        QCOMPARE(back->turns, 0);
    }

    void aTurnThatWasDeleted_comesBackWithItsNote()
    {
        Sample::Desk desk;
        const Annotation note = noteOn(desk, 1, 3, 11);
        QVERIFY(desk.put(note));
        const EpisodeData then = desk.episode().data();
        const LineId line = desk.line(0, 1).id;
        QVERIFY(desk.perform({RemoveTurns{desk.episode().transcript().turnAt(1).id, 1}}));
        QCOMPARE(desk.episode().annotations().find(note.id)->places[0].state, AnchorState::Orphan);
        QVERIFY(goBack(desk, then));
        QCOMPARE(desk.line(0, 1).id, line);
        const Place &place = desk.episode().annotations().find(note.id)->places[0];
        QCOMPARE(int(place.state), int(AnchorState::Exact));
        QCOMPARE(desk.episode().textOf(place.range), u"meetings"_s);
    }

    void whatWasMarkedSince_staysOnItsWords()
    {
        Sample::Desk desk;
        const EpisodeData then = desk.episode().data();
        const TurnId turn = desk.episode().transcript().turnAt(0).id;
        QVERIFY(desk.perform({SplitTurn{turn, desk.line(0, 0, 1).id, TurnId::create()}}));
        const Annotation note = noteOn(desk, 1, 0, 9);
        QVERIFY(desk.put(note));
        QVERIFY(goBack(desk, then));
        QCOMPARE(desk.episode().transcript().turnCount(), 2);
        const Place &place = desk.episode().annotations().find(note.id)->places[0];
        QCOMPARE(desk.episode().textOf(place.range), u"they chew"_s);
    }

    void aVerdictOrNoteWrittenSince_isNotTakenBack()
    {
        Sample::Desk desk;
        Annotation note = noteOn(desk, 0, 0, 5);
        QVERIFY(desk.put(note));
        const EpisodeData then = desk.episode().data();
        note.body = Note{u"written since"_s};
        QVERIFY(desk.put(note));
        QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, u"goats"_s, u"sheep"_s}}));
        QVERIFY(goBack(desk, then));
        QCOMPARE(desk.text(), u"goats never page you"_s);
        const Annotation &kept = *desk.episode().annotations().find(note.id);
        QCOMPARE(kept.as<Note>()->text, u"written since"_s);
        QCOMPARE(desk.episode().textOf(kept.places[0].range), u"goats"_s);
    }

    void whoIsNotInTheCastAnyMore_givesTheTurnToWhoeverHasIt()
    {
        Sample::Desk desk;
        const EpisodeData then = desk.episode().data();
        const TurnId turn = desk.episode().transcript().turnAt(1).id;
        const SpeakerId gone = desk.show.speakers[1];
        for (int episode = 0; episode < 2; ++episode)
            QVERIFY(desk.perform({SetHead{desk.episode(episode).transcript().turnAt(1).id,
                                          {TurnKind::Speech, desk.show.speakers[2]}}},
                                 episode));
        QVERIFY(desk.perform({ReplaceText{desk.line(0, 1).id, 0, u"no"_s, u"some"_s}}));
        QVERIFY(desk.performCatalogue({Put<Speaker>{gone, {}}}));
        QVERIFY(goBack(desk, then));
        QCOMPARE(desk.line(0, 1).text, u"no meetings"_s);
        QCOMPARE(desk.episode().transcript().findTurn(turn)->head.speaker, desk.show.speakers[2]);

        QVERIFY(desk.perform({RemoveTurns{turn, 1}}));
        const auto back = goBackTo(then, desk.episode(), desk.project->catalogue());
        QVERIFY(back);
        QCOMPARE(back->nobodys, 1);
    }
};

QTEST_GUILESS_MAIN(GoBackTest)
#include "goback_test.moc"
