// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/history.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Two episodes of two turns each, with a history over them whose clock the test moves.
struct Desk {
    Sample::Show show = Sample::show();
    std::vector<EpisodeId> episodes;
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    std::vector<RecordPointer> records;
    qint64 nowMs = 1'000'000;

    Desk()
    {
        std::vector<EpisodeData> data(2);
        for (EpisodeData &episode : data) {
            episode.id = EpisodeId::create();
            episode.turns = {Sample::turn(show.speakers[0], {Sample::line(u"goats never page you"_s),
                                                             Sample::line(u"they chew"_s)}),
                             Sample::turn(show.speakers[1], {Sample::line(u"no meetings"_s)})};
            episodes.push_back(episode.id);
        }
        project = Sample::project(show.catalogue, data);
        sit(u"Ann"_s, u"1"_s);
    }

    /// Somebody begins a run of the program.
    void sit(const QString &author, const QString &session)
    {
        history =
            std::make_unique<History>(*project, History::Context{author, session, [this] { return nowMs; }});
        std::vector<RecordHeader> headers;
        for (const auto &record : records)
            headers.push_back({record->sequence, record->kind, record->group});
        history->restore(headers, [this](GroupId id) -> Result<std::vector<AppliedEdit>> {
            std::vector<AppliedEdit> edits;
            for (const auto &record : records) {
                if (record->group.id == id)
                    edits.insert(edits.end(), record->edits.begin(), record->edits.end());
            }
            return edits;
        });
        QObject::connect(history.get(), &History::recorded, history.get(),
                         [this](const RecordPointer &record) { records.push_back(record); });
    }

    [[nodiscard]] const Episode &episode(int at = 0) const { return *project->episode(episodes[size_t(at)]); }
    [[nodiscard]] const Line &line(int episodeAt = 0, int turn = 0, int at = 0) const
    {
        return episode(episodeAt).transcript().turnAt(turn).lines[size_t(at)];
    }
    [[nodiscard]] QString text() const { return line().text; }
    [[nodiscard]] qsizetype stepCount(int at = 0) const
    {
        return qsizetype(history->steps(episodes[size_t(at)]).size());
    }

    bool perform(std::vector<Edit> edits, int episodeAt = 0)
    {
        return history->perform({episodes[size_t(episodeAt)], u"a step"_s, std::move(edits)}).has_value();
    }
    bool performCatalogue(std::vector<Edit> edits)
    {
        return history->perform({{}, u"a step of the cast"_s, std::move(edits)}).has_value();
    }
    bool put(const Annotation &annotation, int episodeAt = 0)
    {
        return perform({Put<Annotation>{annotation.id, annotation}}, episodeAt);
    }
    [[nodiscard]] GroupId lastStepOfCatalogue() const { return history->steps({}).back().header.id; }
    History::Walk::Outcome undo(int at = 0) { return history->undo(episodes[size_t(at)]).value().outcome; }
    History::Walk::Outcome redo(int at = 0) { return history->redo(episodes[size_t(at)]).value().outcome; }
};

using Outcome = History::Walk::Outcome;

/// One key as the editor sends it: the caret stands where the last one left it unless the row says otherwise.
struct KeyStroke {
    qint32 offset = 0;
    QString removed;
    QString inserted;
    int line = 0;
    int episode = 0;
    qint64 pauseMs = 100;
    int caretJump = 0;
    QString before = {}; ///< what happens first: "end", "version", "undo"
};

} // namespace

Q_DECLARE_METATYPE(KeyStroke)

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_mergesWithinItsLimits_data();
    void typing_mergesWithinItsLimits();
    void typing_overSelectionKeepsTheAnnotationOnTheWholeReplacement();
    void typing_afterInsertionStaysOutside();
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
    void undoStep_isRefusedWhileLaterStepsUseIt();
    void undoStep_takesBackWhatNobodyUses();
    void redoStep_isRefusedWhileEarlierOnesAreUndone();
    void removedEpisode_isClosedAndComesBackAsItWas();
    void sequence_hasNoGaps();
};

void HistoryTest::typing_mergesWithinItsLimits_data()
{
    QTest::addColumn<QList<KeyStroke>>("keys");
    QTest::addColumn<int>("steps");
    const KeyStroke a{0, {}, u"a"_s};
    QTest::newRow("inserting") << QList<KeyStroke>{a, {1, {}, u"b"_s}, {2, {}, u"c"_s}} << 1;
    QTest::newRow("pasted word, then a key") << QList<KeyStroke>{{0, {}, u"abc"_s}, {3, {}, u"d"_s}} << 1;
    QTest::newRow("backspace") << QList<KeyStroke>{{3, u"t"_s, {}}, {2, u"a"_s, {}}, {1, u"o"_s, {}}} << 1;
    QTest::newRow("delete forward") << QList<KeyStroke>{{1, u"o"_s, {}}, {1, u"a"_s, {}}, {1, u"t"_s, {}}}
                                    << 1;
    QTest::newRow("over a selection") << QList<KeyStroke>{{0, u"goats"_s, u"h"_s}, {1, {}, u"e"_s}} << 1;
    QTest::newRow("just under the pause") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 1999}} << 1;
    QTest::newRow("pause") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 2000}} << 2;
    QTest::newRow("clock set back") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, -5}} << 2;
    QTest::newRow("other line") << QList<KeyStroke>{a, {1, {}, u"b"_s, 1}} << 2;
    QTest::newRow("not adjacent") << QList<KeyStroke>{a, {3, {}, u"b"_s}} << 2;
    QTest::newRow("before it") << QList<KeyStroke>{a, {0, {}, u"b"_s}} << 2;
    QTest::newRow("caret jump") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 100, 2}} << 2;
    QTest::newRow("focus change") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 100, 0, u"end"_s}} << 2;
    QTest::newRow("version") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 100, 0, u"version"_s}} << 2;
    QTest::newRow("undo between") << QList<KeyStroke>{a, a, {1, {}, u"b"_s, 0, 0, 100, 0, u"undo"_s}} << 3;
    QTest::newRow("insert, then backspace") << QList<KeyStroke>{a, {0, u"a"_s, {}}} << 2;
    QTest::newRow("backspace, then insert") << QList<KeyStroke>{{3, u"t"_s, {}}, {3, {}, u"t"_s}} << 2;
    QTest::newRow("backspace, then delete")
        << QList<KeyStroke>{{3, u"t"_s, {}}, {2, u"a"_s, {}}, {2, u"s"_s, {}}} << 2;
    QTest::newRow("over a selection in the middle of typing")
        << QList<KeyStroke>{a, {1, u"goats"_s, u"b"_s}} << 2;
    QTest::newRow("other episode") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 1}} << 2;
}

void HistoryTest::typing_mergesWithinItsLimits()
{
    QFETCH(const QList<KeyStroke>, keys);
    QFETCH(const int, steps);
    Desk desk;
    std::vector<EpisodeData> states = {desk.episode(0).data(), desk.episode(1).data()};
    Caret caret;
    for (const KeyStroke &key : keys) {
        desk.nowMs += key.pauseMs;
        if (key.before == u"end")
            desk.history->endTyping();
        else if (key.before == u"version")
            desk.history->nameVersion(u"here"_s);
        else if (key.before == u"undo")
            QCOMPARE(desk.undo(), Outcome::Done);
        const LineId line = desk.line(key.episode, 0, key.line).id;
        const Position after{line, qint32(key.offset + key.inserted.size())};
        Step step{desk.episodes[size_t(key.episode)],
                  u"Type"_s,
                  {ReplaceText{line, key.offset, key.removed, key.inserted}},
                  caret,
                  {after, after},
                  true};
        step.before.position.offset += key.caretJump;
        QVERIFY(desk.history->perform(step));
        caret = step.after;
    }
    QCOMPARE(desk.stepCount(0) + desk.stepCount(1), steps);
    for (const int at : {0, 1}) {
        while (desk.undo(at) == Outcome::Done) {
        }
        QVERIFY(desk.episode(at).data() == states[size_t(at)]);
    }
}

void HistoryTest::typing_overSelectionKeepsTheAnnotationOnTheWholeReplacement()
{
    Desk desk;
    const LineId line = desk.line().id;
    const auto link = Sample::annotation(desk.episode(), {{line, 6}, {line, 11}},
                                         ReasonLink{desk.show.reasons[0], true, true});
    QVERIFY(desk.put(link));
    Caret caret;
    const QString typed = u"rarely"_s;
    for (qint32 at = 0; at < typed.size(); ++at) {
        const Position after{line, 6 + at + 1};
        QVERIFY(desk.history->perform(
            {desk.episodes[0],
             u"Type"_s,
             {ReplaceText{line, 6 + at, at == 0 ? u"never"_s : QString(), typed.sliced(at, 1)}},
             caret,
             {after, after},
             true}));
        caret = {after, after};
    }
    QCOMPARE(desk.text(), u"goats rarely page you"_s);
    QCOMPARE(desk.stepCount(), 2);
    const Place &place = desk.episode().annotations().find(link.id)->places.front();
    QCOMPARE(desk.episode().textOf(place.range), typed);
    QCOMPARE(place.state, AnchorState::Changed);
    // A step of its own behind it is outside again.
    desk.history->endTyping();
    QVERIFY(desk.history->perform(
        {desk.episodes[0], u"Type"_s, {ReplaceText{line, 12, {}, u"ly"_s}}, caret, {}, true}));
    QCOMPARE(desk.episode().textOf(desk.episode().annotations().find(link.id)->places.front().range), typed);
    QCOMPARE(desk.undo(), Outcome::Done);
    QCOMPARE(desk.undo(), Outcome::Done);
    QVERIFY(*desk.episode().annotations().find(link.id) == link);
}

void HistoryTest::typing_afterInsertionStaysOutside()
{
    Desk desk;
    const LineId line = desk.line().id;
    const auto lock = Sample::annotation(desk.episode(), {{line, 0}, {line, 5}}, QuoteLock{});
    QVERIFY(desk.put(lock));
    Caret caret;
    for (qint32 at = 5; at < 8; ++at) {
        const Position after{line, at + 1};
        QVERIFY(desk.history->perform(
            {desk.episodes[0], u"Type"_s, {ReplaceText{line, at, {}, u"x"_s}}, caret, {after, after}, true}));
        caret = {after, after};
    }
    QCOMPARE(desk.stepCount(), 2);
    QVERIFY(*desk.episode().annotations().find(lock.id) == lock);
}

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
