// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/cast.h"
#include "app/session/readepisodes.h"
#include "tests/support/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Two episodes of two turns: HOST and FARMER in each. FOUNDER says nothing.
struct Fixture {
    Sample::Desk desk;
    Cast cast{*desk.project, *desk.history};
    SpeakerId host = desk.show.speakers[0];
    SpeakerId farmer = desk.show.speakers[1];
    SpeakerId founder = desk.show.speakers[2];

    [[nodiscard]] const Speaker *find(SpeakerId id) const
    {
        return desk.project->catalogue().speakers.find(id);
    }
    [[nodiscard]] SpeakerId headOf(int episode, int turn) const
    {
        return desk.episode(episode).transcript().turnAt(turn).head.speaker;
    }
    /// Everything as text, to be compared.
    [[nodiscard]] QStringList state() const
    {
        QStringList said;
        for (const auto &[id, speaker] : desk.project->catalogue().speakers.all())
            said.append(u"%1/%2/%3/%4/%5"_s.arg(speaker.name, speaker.shortName, speaker.labels.join(u','),
                                                QString::number(speaker.number),
                                                QString::number(speaker.colour)));
        for (const int episode : {0, 1}) {
            for (const int turn : {0, 1}) {
                const Speaker *speaker = find(headOf(episode, turn));
                said.append(speaker ? speaker->name : u"-"_s);
            }
        }
        return said;
    }
    Result<Cast::MergeWalk> undo(int episode = 0) { return cast.undoMerge(desk.episodes[size_t(episode)]); }
    Result<Cast::MergeWalk> redo(int episode = 0) { return cast.redoMerge(desk.episodes[size_t(episode)]); }
    [[nodiscard]] QStringList faults() const { return desk.project->checkConsistency(); }
};

} // namespace

class CastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_givesTheNextFreeNumberAndColour()
    {
        Fixture fixture;
        QVERIFY(fixture.cast.setNumber(fixture.host, 1).has_value());
        QVERIFY(fixture.cast.setNumber(fixture.farmer, 3).has_value());
        const SpeakerId ann = fixture.cast.add(u"  The  Ann\tRuiz "_s).value();
        QCOMPARE(fixture.find(ann)->name, u"The Ann Ruiz"_s);
        QCOMPARE(fixture.find(ann)->shortName, u"Ann"_s);
        QCOMPARE(fixture.find(ann)->number, 2);
        QCOMPARE(fixture.find(ann)->colour, 1);
        for (int number = 4; number <= 9; ++number)
            QCOMPARE(fixture.find(fixture.cast.add(u"A"_s + QString::number(number)).value())->number,
                     number);
        QCOMPARE(fixture.find(fixture.cast.add(u"The eleventh"_s).value())->number, 0);
        QVERIFY(!fixture.cast.add(u" \n "_s));
    }

    void names_changeOneEntryAndNoTurn()
    {
        Fixture fixture;
        const QSignalSpy spy(fixture.desk.history.get(), &History::changed);
        const size_t before = fixture.desk.records.size();
        QVERIFY(fixture.cast.setCredit(fixture.host, u"Ann Ruiz"_s).has_value());
        QVERIFY(fixture.cast.setShortName(fixture.host, u"Ann"_s).has_value());
        QVERIFY(fixture.cast.setRole(fixture.host, u"host"_s).has_value());
        QVERIFY(fixture.cast.setColour(fixture.host, 7).has_value());
        QCOMPARE(fixture.desk.records.size(), before + 4);
        for (const auto &signal : spy) {
            const auto touched = signal.front().value<Touched>();
            QCOMPARE(touched.speakers, QSet<SpeakerId>{fixture.host});
            QVERIFY(touched.turns.isEmpty() && touched.lines.isEmpty());
        }
        QVERIFY(fixture.cast.setCredit(fixture.host, u"Ann Ruiz"_s).has_value()); // as it is: no step
        QCOMPARE(fixture.desk.records.size(), before + 4);
        QVERIFY(!fixture.cast.setCredit(fixture.host, u" "_s));
        QVERIFY(!fixture.cast.setShortName(fixture.host, {}));
        QVERIFY(!fixture.cast.setCredit(SpeakerId::create(), u"X"_s));
        QCOMPARE(fixture.find(fixture.host)->name, u"Ann Ruiz"_s);
    }

    void labels_areAddedChangedAndTakenAway()
    {
        Fixture fixture;
        const auto labels = [&fixture] { return fixture.find(fixture.host)->labels; };
        QVERIFY(fixture.cast.setLabel(fixture.host, 1, u"ANN"_s).has_value());
        QCOMPARE(labels(), (QStringList{u"HOST"_s, u"ANN"_s}));
        QVERIFY(fixture.cast.setLabel(fixture.host, 0, u"ANN RUIZ"_s).has_value());
        QCOMPARE(labels(), (QStringList{u"ANN RUIZ"_s, u"ANN"_s}));
        QVERIFY(fixture.cast.setLabel(fixture.host, 0, {}).has_value());
        QCOMPARE(labels(), QStringList{u"ANN"_s});
        QVERIFY(!fixture.cast.setLabel(fixture.host, 1, u"ANN"_s)); // has it already
        const auto taken = fixture.cast.setLabel(fixture.host, 1, u"FARMER"_s);
        QVERIFY(!taken);
        QVERIFY(taken.error().message.contains(u"The Farmer"_s));
        QCOMPARE(labels(), QStringList{u"ANN"_s});
    }

    void setNumber_swapsWithWhoeverHasIt()
    {
        Fixture fixture;
        QVERIFY(fixture.cast.setNumber(fixture.host, 1).has_value());
        QVERIFY(fixture.cast.setNumber(fixture.farmer, 2).has_value());
        QVERIFY(fixture.cast.setNumber(fixture.host, 2).has_value());
        QCOMPARE(fixture.find(fixture.host)->number, 2);
        QCOMPARE(fixture.find(fixture.farmer)->number, 1);
        QVERIFY(fixture.cast.setNumber(fixture.founder, 1).has_value()); // who had none
        QCOMPARE(fixture.find(fixture.farmer)->number, 0);
        QVERIFY(fixture.cast.setNumber(fixture.host, 0).has_value());
        QCOMPARE(fixture.find(fixture.host)->number, 0);
        QVERIFY(!fixture.cast.setNumber(fixture.host, 10));
        QVERIFY(!fixture.cast.setNumber(fixture.host, -1));
    }

    void merge_givesAllTurnsAndLabelsToTheOther()
    {
        Fixture fixture;
        const auto uses = fixture.cast.merge(fixture.farmer, fixture.host);
        QVERIFY(uses.has_value());
        QCOMPARE(uses->turns, 2);
        QCOMPARE(uses->episodes, fixture.desk.episodes);
        QVERIFY(!fixture.find(fixture.farmer));
        QCOMPARE(fixture.find(fixture.host)->labels, (QStringList{u"HOST"_s, u"FARMER"_s}));
        QCOMPARE(fixture.headOf(0, 1), fixture.host);
        QCOMPARE(fixture.headOf(1, 1), fixture.host);
        QCOMPARE(fixture.faults(), QStringList());
    }

    void merge_isUndoneAndDoneAgainAsOne()
    {
        Fixture fixture;
        const QStringList before = fixture.state();
        QVERIFY(fixture.cast.merge(fixture.farmer, fixture.host).has_value());
        const QStringList merged = fixture.state();
        QVERIFY(fixture.cast.isMergeNextToUndo(fixture.desk.episodes[1]));
        for (int round = 0; round < 2; ++round) {
            const auto back = fixture.undo(1);
            QVERIFY(back.has_value());
            QCOMPARE(back->walk.outcome, History::Walk::Outcome::Done);
            QCOMPARE(back->episodes.size(), size_t(2));
            QCOMPARE(fixture.state(), before);
            QVERIFY(fixture.cast.isMergeNextToRedo(fixture.desk.episodes[0]));
            QVERIFY(fixture.redo().has_value());
            QCOMPARE(fixture.state(), merged);
        }
        QCOMPARE(fixture.faults(), QStringList());
    }

    void undoMerge_leavesEpisodesThatWereEditedSince()
    {
        Fixture fixture;
        const QStringList before = fixture.state();
        QVERIFY(fixture.cast.merge(fixture.farmer, fixture.host).has_value());
        QVERIFY(fixture.desk.perform({ReplaceText{fixture.desk.line(1).id, 0, u"goats"_s, u"ropes"_s}}, 1));
        const auto back = fixture.undo(0);
        QVERIFY(back.has_value());
        QCOMPARE(back->leftOut, 1);
        QCOMPARE(fixture.headOf(0, 1), fixture.farmer);
        QCOMPARE(fixture.headOf(1, 1), fixture.host);
        // Its own undo comes to it.
        QCOMPARE(fixture.desk.undo(1), History::Walk::Outcome::Done);
        QCOMPARE(fixture.desk.undo(1), History::Walk::Outcome::Done);
        QCOMPARE(fixture.state(), before);
    }

    void undoMerge_asksBeforeWhatWasDoneInAnEarlierRun()
    {
        Fixture fixture;
        const QStringList before = fixture.state();
        QVERIFY(fixture.cast.merge(fixture.farmer, fixture.host).has_value());
        const QStringList merged = fixture.state();
        fixture.desk.sit(u"Ben"_s, u"2"_s);
        Cast later(*fixture.desk.project, *fixture.desk.history);
        const EpisodeId episode = fixture.desk.episodes[0];
        QVERIFY(later.isMergeNextToUndo(episode));
        const auto asked = later.undoMerge(episode);
        QVERIFY(asked.has_value());
        QCOMPARE(asked->walk.outcome, History::Walk::Outcome::AskFirst);
        QCOMPARE(asked->walk.group.author, u"Ann"_s);
        QCOMPARE(fixture.state(), merged);
        const auto back = later.undoMerge(episode);
        QVERIFY(back.has_value());
        QCOMPARE(back->walk.outcome, History::Walk::Outcome::Done);
        QCOMPARE(fixture.state(), before);
    }

    void undoMerge_refusesWhatLaterStepsStandOn()
    {
        Fixture fixture;
        QVERIFY(fixture.cast.merge(fixture.farmer, fixture.host).has_value());
        QVERIFY(fixture.cast.setCredit(fixture.host, u"Ann"_s).has_value());
        const QStringList now = fixture.state();
        QVERIFY(!fixture.undo());
        QCOMPARE(fixture.state(), now);
    }

    void otherSteps_areNoMerges()
    {
        Fixture fixture;
        QVERIFY(!fixture.cast.isMergeNextToUndo(fixture.desk.episodes[0]));
        QVERIFY(fixture.desk.perform({ReplaceText{fixture.desk.line().id, 0, u"goats"_s, u"ropes"_s}}));
        QVERIFY(fixture.cast.setCredit(fixture.host, u"Ann"_s).has_value());
        QVERIFY(!fixture.cast.isMergeNextToUndo(fixture.desk.episodes[0]));
        QCOMPARE(fixture.undo()->walk.outcome, History::Walk::Outcome::Nothing);
        QCOMPARE(fixture.desk.text().first(5), u"ropes"_s);
    }

    void merge_keepsVerdictsStanding()
    {
        Fixture fixture;
        const Line &line = fixture.desk.line(0, 1);
        Claim claim;
        claim.speaker = fixture.farmer;
        const Annotation made =
            Sample::annotation(fixture.desk.episode(), Range{{line.id, 0}, {line.id, 2}}, claim);
        QVERIFY(fixture.desk.put(made));
        QVERIFY(fixture.cast.merge(fixture.farmer, fixture.host).has_value());
        const Annotation &after = *fixture.desk.episode().annotations().find(made.id);
        QCOMPARE(after.places.front().state, AnchorState::Exact);
        QCOMPARE(after.places.front().speaker, fixture.host);
        QCOMPARE(after.as<Claim>()->speaker, fixture.host);
        QVERIFY(fixture.undo().has_value());
        QCOMPARE(*fixture.desk.episode().annotations().find(made.id), made);
    }

    void mergeAndRemove_wantAllEpisodes()
    {
        Sample::Desk desk;
        const EpisodeId elsewhere = EpisodeId::create();
        Project project(ProjectId::create(), desk.show.catalogue, {{elsewhere, {}}});
        History history(project, {u"Ann"_s, u"1"_s, [] { return qint64(1); }});
        Cast cast(project, history);
        QCOMPARE(unloadedEpisodes(project), std::vector{elsewhere});
        QVERIFY(!cast.merge(desk.show.speakers[0], desk.show.speakers[1]));
        QVERIFY(!cast.remove(desk.show.speakers[0]));
    }

    void remove_refusesWhoIsUsed()
    {
        Fixture fixture;
        const auto refused = fixture.cast.remove(fixture.host);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"2"_s));
        QVERIFY(fixture.cast.remove(fixture.founder).has_value());
        QVERIFY(!fixture.find(fixture.founder));
        QVERIFY(!fixture.cast.remove(fixture.founder));
        QVERIFY(!fixture.cast.merge(fixture.host, fixture.host));
    }

    void remove_refusesWhoMadeAClaim()
    {
        Fixture fixture;
        const Line &line = fixture.desk.line();
        Claim claim;
        claim.speaker = fixture.founder;
        QVERIFY(fixture.desk.put(
            Sample::annotation(fixture.desk.episode(), Range{{line.id, 0}, {line.id, 5}}, claim)));
        QVERIFY(!fixture.cast.remove(fixture.founder));
    }
};

QTEST_GUILESS_MAIN(CastTest)
#include "cast_test.moc"
