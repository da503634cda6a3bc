// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

using Sample::Desk;
using Outcome = History::Walk::Outcome;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undo_walksOneEpisodeWhateverWasDoneInOthers();
    void undo_stopsOnceAtSomebodyElsesStep();
    void undo_asksAnewForTheOtherEpisode();
    void undo_asksForAStepWithoutNames();
    void undo_givesTheCaretsBack();
    void undo_ofAnEpisodeThatIsNotOpenIsRefused();
    void undo_ofAStepThatNeedsARemovedSpeakerIsRefused();
    void perform_afterUndoKeepsTheBranch();
    void perform_failingInTheThirdEditLeavesNothing();
    void perform_withoutEditsKeepsNoStep();
    void perform_refusesAMixOfEpisodeAndCatalogue();
    void perform_refusesToRemoveWhatIsUsed();
    void whatMayNotGoOn_isRefused_butUndone();
    void undoStep_isRefusedWhileLaterStepsUseIt();
    void undoStep_takesBackWhatNobodyUses();
    void redoStep_isRefusedWhileEarlierOnesAreUndone();
    void removedEpisode_isClosedAndComesBackAsItWas();
    void sequence_hasNoGaps();
};

void HistoryTest::undo_walksOneEpisodeWhateverWasDoneInOthers()
{
    Desk desk;
    std::vector<std::vector<EpisodeData>> states(2);
    for (int at = 0; at < 6; ++at) {
        const int episode = at % 2;
        states[size_t(episode)].push_back(desk.episode(episode).data());
        QVERIFY(desk.perform({ReplaceText{desk.line(episode).id, 0, {}, QString::number(at)}}, episode));
    }
    for (const int episode : {1, 0}) {
        const EpisodeData other = desk.episode(1 - episode).data();
        while (!states[size_t(episode)].empty()) {
            QCOMPARE(desk.undo(episode), Outcome::Done);
            QVERIFY(desk.episode(episode).data() == states[size_t(episode)].back());
            states[size_t(episode)].pop_back();
        }
        QCOMPARE(desk.undo(episode), Outcome::Nothing);
        QVERIFY(desk.episode(1 - episode).data() == other);
    }
    for (int count = 0; count < 3; ++count)
        QCOMPARE(desk.redo(0), Outcome::Done);
    QCOMPARE(desk.redo(0), Outcome::Nothing);
    QCOMPARE(desk.text(), u"420goats never page you"_s);
}

void HistoryTest::undo_stopsOnceAtSomebodyElsesStep()
{
    Desk desk;
    for (const auto &word : {u"a"_s, u"b"_s})
        QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, word}}));
    desk.sit(u"Ben"_s, u"2"_s);
    QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, u"c"_s}}));
    desk.sit(u"Ben"_s, u"3"_s);
    QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, u"d"_s}}));

    QCOMPARE(desk.undo(), Outcome::Done);
    auto asked = desk.history->undo(desk.episodes[0]).value();
    QCOMPARE(asked.outcome, Outcome::AskFirst);
    QCOMPARE(asked.group.author, u"Ben"_s);
    QCOMPARE(asked.group.session, u"2"_s);
    QCOMPARE(desk.text(), u"cbagoats never page you"_s);
    QCOMPARE(desk.undo(), Outcome::Done);
    asked = desk.history->undo(desk.episodes[0]).value();
    QCOMPARE(asked.outcome, Outcome::AskFirst);
    QCOMPARE(asked.group.author, u"Ann"_s);
    // Asked again it goes on through all of Ann's steps of that run.
    QCOMPARE(desk.undo(), Outcome::Done);
    QCOMPARE(desk.undo(), Outcome::Done);
    QCOMPARE(desk.undo(), Outcome::Nothing);
    QCOMPARE(desk.text(), u"goats never page you"_s);
    // Work of one's own in between, and it stops again.
    for (int count = 0; count < 4; ++count)
        QCOMPARE(desk.redo(), Outcome::Done);
    QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, u"e"_s}}));
    QCOMPARE(desk.undo(), Outcome::Done);
    QCOMPARE(desk.undo(), Outcome::Done);
    QCOMPARE(desk.undo(), Outcome::AskFirst);
}

void HistoryTest::undo_asksAnewForTheOtherEpisode()
{
    Desk desk;
    for (const int episode : {0, 1})
        QVERIFY(desk.perform({ReplaceText{desk.line(episode).id, 0, {}, u"a"_s}}, episode));
    desk.sit(u"Ann"_s, u"2"_s);
    QCOMPARE(desk.undo(0), Outcome::AskFirst);
    QCOMPARE(desk.undo(1), Outcome::AskFirst);
    QCOMPARE(desk.undo(1), Outcome::Done);
}

void HistoryTest::undo_asksForAStepWithoutNames()
{
    Desk desk;
    desk.sit({}, {});
    QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, u"a"_s}}));
    desk.sit(u"Ann"_s, u"2"_s);
    QCOMPARE(desk.undo(), Outcome::AskFirst);
    QCOMPARE(desk.undo(), Outcome::Done);
}

void HistoryTest::undo_givesTheCaretsBack()
{
    Desk desk;
    const LineId line = desk.line().id;
    const Caret before{{line, 2}, {line, 5}};
    const Caret after{{line, 3}, {line, 3}};
    QVERIFY(desk.history->perform(
        {desk.episodes[0], u"Replace"_s, {ReplaceText{line, 2, u"ats"_s, u"x"_s}}, before, after}));
    desk.sit(u"Ann"_s, u"1"_s);
    const auto undone = desk.history->undo(desk.episodes[0]).value();
    QCOMPARE(undone.outcome, Outcome::Done);
    QVERIFY(undone.group.before == before);
    const auto redone = desk.history->redo(desk.episodes[0]).value();
    QVERIFY(redone.group.after == after);
    QCOMPARE(redone.group.label, u"Replace"_s);
}

void HistoryTest::undo_ofAnEpisodeThatIsNotOpenIsRefused()
{
    Desk desk;
    QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, u"a"_s}}));
    const EpisodeData data = desk.episode().data();
    desk.project = std::make_unique<Project>(
        ProjectId::create(), desk.show.catalogue,
        std::vector<Project::Header>{{desk.episodes[0], {}}, {desk.episodes[1], {}}});
    desk.sit(u"Ann"_s, u"1"_s);
    QVERIFY(!desk.history->undo(desk.episodes[0]));
    QVERIFY(!desk.perform({ReplaceText{data.turns[0].lines[0].id, 0, {}, u"a"_s}}));
    desk.project->load(data);
    QCOMPARE(desk.undo(), Outcome::Done);
    QCOMPARE(desk.text(), u"goats never page you"_s);
}

void HistoryTest::undo_ofAStepThatNeedsARemovedSpeakerIsRefused()
{
    Desk desk;
    const SpeakerId gone = desk.show.speakers[1];
    for (const int episode : {0, 1}) {
        const TurnId turn = desk.episode(episode).transcript().turnAt(1).id;
        QVERIFY(desk.perform({SetHead{turn, {TurnKind::Speech, desk.show.speakers[0]}}}, episode));
    }
    QVERIFY(desk.performCatalogue({Put<Speaker>{gone, std::nullopt}}));
    const EpisodeData before = desk.episode().data();
    QVERIFY(!desk.history->undo(desk.episodes[0]));
    QVERIFY(desk.episode().data() == before);
    QVERIFY(desk.history->undoStep(desk.lastStepOfCatalogue()));
    QCOMPARE(desk.undo(), Outcome::Done);
    QVERIFY(desk.project->checkConsistency().isEmpty());
}

void HistoryTest::perform_afterUndoKeepsTheBranch()
{
    Desk desk;
    for (const auto &word : {u"a"_s, u"b"_s})
        QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, word}}));
    QCOMPARE(desk.undo(), Outcome::Done);
    QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, u"c"_s}}));
    QCOMPARE(desk.redo(), Outcome::Nothing);
    for (const bool isRestarted : {false, true}) {
        if (isRestarted)
            desk.sit(u"Ann"_s, u"1"_s);
        const auto steps = desk.history->steps(desk.episodes[0]);
        QCOMPARE(steps.size(), 3U);
        QCOMPARE(steps[0].state, History::State::Done);
        QCOMPARE(steps[1].state, History::State::Branch);
        QCOMPARE(steps[2].state, History::State::Done);
        QCOMPARE(desk.redo(), Outcome::Nothing);
    }
    QCOMPARE(desk.text(), u"cagoats never page you"_s);
}

void HistoryTest::perform_failingInTheThirdEditLeavesNothing()
{
    Desk desk;
    const LineId line = desk.line().id;
    const auto claim = Sample::annotation(desk.episode(), {{line, 0}, {line, 11}}, Claim{});
    QVERIFY(desk.put(claim));
    const EpisodeData before = desk.episode().data();
    const auto records = desk.records.size();
    int changes = 0;
    QObject::connect(desk.history.get(), &History::changed, desk.history.get(), [&changes] { ++changes; });
    QVERIFY(!desk.perform({ReplaceText{line, 0, u"goats"_s, u"sheep"_s}, SplitLine{line, 5, LineId::create()},
                           ReplaceText{line, 0, u"goats"_s, u"cows"_s}}));
    QVERIFY(desk.episode().data() == before);
    QCOMPARE(desk.records.size(), records);
    QCOMPARE(changes, 0);
    QCOMPARE(desk.stepCount(), 1);
}

void HistoryTest::perform_withoutEditsKeepsNoStep()
{
    Desk desk;
    QVERIFY(desk.perform({}));
    QVERIFY(desk.records.empty());
    QCOMPARE(desk.undo(), Outcome::Nothing);
}

void HistoryTest::perform_refusesAMixOfEpisodeAndCatalogue()
{
    Desk desk;
    QVERIFY(!desk.perform({ReplaceText{desk.line().id, 0, {}, u"a"_s}, SetProjectFacts{}}));
    QVERIFY(!desk.performCatalogue({ReplaceText{desk.line().id, 0, {}, u"a"_s}}));
    QVERIFY(desk.records.empty());
}

void HistoryTest::perform_refusesToRemoveWhatIsUsed()
{
    Desk desk;
    const LineId line = desk.line().id;
    const auto link = Sample::annotation(desk.episode(), {{line, 0}, {line, 5}},
                                         ReasonLink{desk.show.reasons[0], true, false});
    QVERIFY(desk.put(link));
    QVERIFY(!desk.performCatalogue({Put<Reason>{desk.show.reasons[0], std::nullopt}}));
    QVERIFY(!desk.performCatalogue({Put<Speaker>{desk.show.speakers[0], std::nullopt}}));
    QVERIFY(desk.performCatalogue({Put<Reason>{desk.show.reasons[1], std::nullopt}}));
    QVERIFY(desk.performCatalogue({Put<Speaker>{desk.show.speakers[2], std::nullopt}}));
    QVERIFY(desk.project->checkConsistency().isEmpty());
}

void HistoryTest::whatMayNotGoOn_isRefused_butUndone()
{
    Desk desk;
    const auto type = [&](const QString &text) {
        return desk.perform({ReplaceText{desk.line().id, 0, {}, text}});
    };
    QVERIFY(type(u"1 "_s));
    QVERIFY(type(u"2 "_s));
    QCOMPARE(desk.undo(0), Outcome::Done);
    desk.isFull = true;
    QVERIFY(!type(u"3 "_s));
    QCOMPARE(desk.history->redo(desk.episodes[0]).error().kind, Error::Kind::Unwritable);
    QCOMPARE(desk.text(), u"1 goats never page you"_s);
    QCOMPARE(desk.undo(0), Outcome::Done);
    QCOMPARE(desk.text(), u"goats never page you"_s);
    desk.isFull = false;
    QCOMPARE(desk.redo(0), Outcome::Done);
    QCOMPARE(desk.redo(0), Outcome::Done);
    QCOMPARE(desk.text(), u"2 1 goats never page you"_s);
}

void HistoryTest::undoStep_isRefusedWhileLaterStepsUseIt()
{
    Desk desk;
    const Speaker guest{SpeakerId::create(), u"A guest"_s, {}, {}, {}, 0, 0};
    QVERIFY(desk.performCatalogue({Put<Speaker>{guest.id, guest}}));
    const GroupId added = desk.lastStepOfCatalogue();
    const Turn &turn = desk.episode().transcript().turnAt(0);
    QVERIFY(desk.perform({SetHead{turn.id, {TurnKind::Speech, guest.id}}}));
    QVERIFY(!desk.history->undoStep(added));
    desk.sit(u"Ann"_s, u"2"_s);
    QVERIFY(!desk.history->undoStep(added));
    QCOMPARE(desk.undo(), Outcome::AskFirst);
    QCOMPARE(desk.undo(), Outcome::Done);
    QVERIFY(desk.history->undoStep(added));
    QVERIFY(!desk.project->catalogue().speakers.find(guest.id));
    QVERIFY(!desk.history->redo(desk.episodes[0])); // its speaker is gone
    QVERIFY(desk.history->redoStep(added));
    QCOMPARE(desk.redo(), Outcome::Done);
    QCOMPARE(desk.episode().speakerAt(desk.line().id), guest.id);
}

void HistoryTest::undoStep_takesBackWhatNobodyUses()
{
    Desk desk;
    const Catalogue before = desk.project->catalogue();
    const Reason reason{ReasonId::create(), desk.show.list, 9, u"They chew the pager."_s, false};
    QVERIFY(desk.performCatalogue({Put<Reason>{reason.id, reason}}));
    const GroupId first = desk.lastStepOfCatalogue();
    auto facts = before.facts;
    facts.name = u"Another show"_s;
    QVERIFY(desk.performCatalogue({SetProjectFacts{facts}}));
    QVERIFY(desk.history->undoStep(first));
    QVERIFY(!desk.history->undoStep(first));
    QVERIFY(desk.project->catalogue().reasons == before.reasons);
    QCOMPARE(desk.project->catalogue().facts.name, facts.name);
    QVERIFY(desk.history->redoStep(first));
    QVERIFY(!desk.history->redoStep(first));
    QVERIFY(*desk.project->catalogue().reasons.find(reason.id) == reason);
    QVERIFY(!desk.history->undoStep(GroupId::create()));
}

void HistoryTest::redoStep_isRefusedWhileEarlierOnesAreUndone()
{
    Desk desk;
    auto speaker = *desk.project->catalogue().speakers.find(desk.show.speakers[0]);
    std::vector<GroupId> steps;
    for (const auto &name : {u"First"_s, u"Second"_s}) {
        speaker.name = name;
        QVERIFY(desk.performCatalogue({Put<Speaker>{speaker.id, speaker}}));
        steps.push_back(desk.lastStepOfCatalogue());
    }
    QVERIFY(!desk.history->undoStep(steps[0]));
    QVERIFY(desk.history->undoStep(steps[1]));
    QVERIFY(desk.history->undoStep(steps[0]));
    const Catalogue before = desk.project->catalogue();
    QVERIFY(!desk.history->redoStep(steps[1]));
    QVERIFY(desk.project->catalogue() == before);
    QVERIFY(desk.history->redoStep(steps[0]));
    QVERIFY(desk.history->redoStep(steps[1]));
    QCOMPARE(desk.project->catalogue().speakers.find(speaker.id)->name, u"Second"_s);
}

void HistoryTest::removedEpisode_isClosedAndComesBackAsItWas()
{
    Desk desk;
    QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, u"a"_s}}));
    const EpisodeData data = desk.episode().data();
    const LineId line = desk.line().id;
    QVERIFY(desk.performCatalogue({RemoveEpisode{desk.episodes[0]}}));
    QVERIFY(!desk.project->episode(desk.episodes[0]));
    QVERIFY(!desk.perform({ReplaceText{line, 0, {}, u"b"_s}}));
    QVERIFY(!desk.performCatalogue({RemoveEpisode{desk.episodes[0]}}));
    QVERIFY(desk.history->undoStep(desk.lastStepOfCatalogue()));
    QCOMPARE(desk.project->episodes(), desk.episodes);
    QVERIFY(desk.episode().data() == data);
    QCOMPARE(desk.undo(), Outcome::Done);
}

void HistoryTest::sequence_hasNoGaps()
{
    Desk desk;
    QVERIFY(desk.perform({ReplaceText{desk.line().id, 0, {}, u"a"_s}}));
    QVERIFY(!desk.perform({ReplaceText{desk.line().id, 99, {}, u"a"_s}}));
    desk.history->nameVersion(u"First"_s);
    QCOMPARE(desk.undo(), Outcome::Done);
    QCOMPARE(desk.redo(), Outcome::Done);
    desk.sit(u"Ben"_s, u"2"_s);
    QVERIFY(desk.performCatalogue({SetProjectFacts{}}));
    const std::vector<RecordKind> kinds = {RecordKind::Edits, RecordKind::Version, RecordKind::Undo,
                                           RecordKind::Redo, RecordKind::Edits};
    QCOMPARE(desk.records.size(), kinds.size());
    for (size_t at = 0; at < kinds.size(); ++at) {
        QCOMPARE(desk.records[at]->sequence, qint64(at) + 1);
        QCOMPARE(desk.records[at]->kind, kinds[at]);
    }
    QCOMPARE(desk.history->lastSequence(), 5);
    QCOMPARE(desk.history->versions().size(), 1U);
    QCOMPARE(desk.history->versions().front().group.label, u"First"_s);
    QCOMPARE(desk.history->versions().front().sequence, 2);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
