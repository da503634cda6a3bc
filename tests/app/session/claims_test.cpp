// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/claims.h"

#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The first episode of the desk, whose first line has two sentences, with a page.
struct Fixture {
    Sample::Desk desk;
    Claims claims{*desk.project, *desk.history, desk.episodes[0]};

    Fixture()
    {
        const bool isReady = desk.perform(
            {ReplaceText{desk.line().id, 0, desk.text(), u"[sighs] Goats chew. They page you."_s},
             InsertPageLine{{}, {PageSection::Summary, Sample::line(u"Twelve goats. No ropes."_s)}}});
        if (!isReady)
            qFatal("the episode could not be made");
    }
    [[nodiscard]] Caret caret(qint32 from, qint32 to) const
    {
        return {{desk.line().id, to}, {desk.line().id, from}};
    }
    [[nodiscard]] const Annotation &at(AnnotationId id) const
    {
        return *desk.episode().annotations().find(id);
    }
    [[nodiscard]] const Claim &claim(AnnotationId id) const { return *at(id).as<Claim>(); }
    [[nodiscard]] ClaimStatus status(AnnotationId id) const
    {
        const bool isOff = std::ranges::any_of(at(id).places, [](const Place &place) {
            return place.state == AnchorState::Changed || place.state == AnchorState::Orphan;
        });
        return claimStatus(claim(id), isOff);
    }
    [[nodiscard]] AnnotationId made() { return claims.make(caret(20, 20)).value(); }
    [[nodiscard]] bool replace(qint32 offset, const QString &old, const QString &with)
    {
        return desk.perform({ReplaceText{desk.line().id, offset, old, with}});
    }
};

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void make_takesTheSentenceAtTheCaret_asOneStep()
    {
        Fixture fixture;
        const auto steps = fixture.desk.stepCount();
        const AnnotationId id = fixture.claims.make(fixture.caret(22, 22)).value();
        QCOMPARE(fixture.desk.stepCount(), steps + 1);
        QCOMPARE(fixture.at(id).places.front().words, u"They page you."_s);
        QCOMPARE(fixture.claim(id).speaker, fixture.desk.show.speakers[0]);
        QCOMPARE(fixture.at(id).author, u"Ann"_s);
        QCOMPARE(fixture.at(id).createdMs, fixture.desk.nowMs);
        QCOMPARE(fixture.status(id), ClaimStatus::Open);
        QCOMPARE(fixture.desk.undo(), History::Walk::Outcome::Done);
        QVERIFY(!fixture.desk.episode().annotations().find(id));
    }

    void make_inAnEvent_takesTheSentenceBehindIt()
    {
        Fixture fixture;
        const AnnotationId id = fixture.claims.make(fixture.caret(3, 3)).value();
        QCOMPARE(fixture.at(id).places.front().words, u"Goats chew."_s);
    }

    void make_takesWhatIsSelected_withoutSpace_eitherWay()
    {
        Fixture fixture;
        const AnnotationId id = fixture.claims.make(fixture.caret(19, 7)).value();
        QCOMPARE(fixture.at(id).places.front().words, u"Goats chew."_s);
        QCOMPARE(fixture.claims.make(fixture.caret(8, 19)).value(), id);
        QVERIFY(!fixture.claims.make(fixture.caret(7, 8)));
        QVERIFY(!fixture.claims.make({}));
    }

    void make_insideAClaim_givesThatClaim()
    {
        Fixture fixture;
        const AnnotationId id = fixture.claims.make(fixture.caret(20, 29)).value();
        QCOMPARE(fixture.claims.make(fixture.caret(24, 24)).value(), id);
        QVERIFY(fixture.claims.make(fixture.caret(30, 30)).value() != id);
    }

    void make_overLinesAndOnThePage()
    {
        Fixture fixture;
        const Line &second = fixture.desk.line(0, 0, 1);
        const AnnotationId spoken =
            fixture.claims.make({{second.id, 4}, {fixture.desk.line().id, 20}}).value();
        QCOMPARE(fixture.at(spoken).places.front().words, u"They page you.\nthey"_s);
        const LineId page = fixture.desk.episode().page().front().line.id;
        const AnnotationId printed = fixture.claims.make(caretAt({page, 2})).value();
        QCOMPARE(fixture.at(printed).places.front().words, u"Twelve goats."_s);
        QVERIFY(fixture.claim(printed).speaker.isNull());
        QVERIFY(fixture.desk.project->checkConsistency().isEmpty());
    }

    void make_whereThereAreNoWords_saysWhatToDo()
    {
        Fixture fixture;
        const LineId line = fixture.desk.line(0, 1).id;
        QVERIFY(fixture.desk.perform({ReplaceText{line, 0, fixture.desk.line(0, 1).text, u"[sighs]"_s}}));
        const auto made = fixture.claims.make(caretAt({line, 0}));
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"select"_s));
    }

    void verdict_isSigned_andHoldsForItsWords()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        QVERIFY(fixture.claims.setVerdict(id, u"verified"_s).has_value());
        QCOMPARE(fixture.status(id), ClaimStatus::Checked);
        QCOMPARE(fixture.claim(id).signOffs.front().who, u"Ann"_s);
        QVERIFY(fixture.claim(id).signOffs.front().date.isValid());
        QVERIFY(fixture.replace(25, u"page"_s, u"call"_s));
        QCOMPARE(fixture.status(id), ClaimStatus::CheckAgain);
        QVERIFY(fixture.claims.setVerdict(id, u"verified"_s).has_value());
        QCOMPARE(fixture.status(id), ClaimStatus::Checked);
        QCOMPARE(fixture.at(id).places.front().words, u"They call you."_s);
        QCOMPARE(fixture.desk.undo(), History::Walk::Outcome::Done);
        QCOMPARE(fixture.status(id), ClaimStatus::CheckAgain);
    }

    void verdict_givenAgain_isNoStep_emptyTakesItBack_strangeIsRefused()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        QVERIFY(fixture.claims.setVerdict(id, u"false"_s).has_value());
        const auto steps = fixture.desk.stepCount();
        QVERIFY(fixture.claims.setVerdict(id, u"false"_s).has_value());
        QCOMPARE(fixture.desk.stepCount(), steps);
        QVERIFY(!fixture.claims.setVerdict(id, u"splendid"_s));
        QVERIFY(fixture.claims.setVerdict(id, {}).has_value());
        QCOMPARE(fixture.status(id), ClaimStatus::Open);
        QVERIFY(fixture.claim(id).signOffs.empty());
    }

    void confirm_signsTheVerdictForTheChangedWords_asOneStep()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        QVERIFY(fixture.claims.setVerdict(id, u"verified"_s).has_value());
        const qsizetype steps = fixture.desk.stepCount();
        const qint32 at = fixture.at(id).places[0].range.from.offset;
        QVERIFY(fixture.replace(at, fixture.desk.text().sliced(at, 4), u"Cows"_s));
        QCOMPARE(fixture.status(id), ClaimStatus::CheckAgain);
        fixture.desk.sit(u"Ben"_s, u"2"_s);
        Claims claims(*fixture.desk.project, *fixture.desk.history, fixture.desk.episodes[0]);
        QVERIFY(claims.confirm(id).has_value());
        QCOMPARE(fixture.status(id), ClaimStatus::Checked);
        QCOMPARE(fixture.claim(id).signOffs.size(), 1U);
        QCOMPARE(fixture.claim(id).signOffs[0].who, u"Ben"_s);
        QCOMPARE(fixture.desk.stepCount(), steps + 2);
        QVERIFY(claims.confirm(id).has_value());
        QCOMPARE(fixture.desk.stepCount(), steps + 2);
    }

    void reopen_takesTheVerdictBack_forTheWordsAsTheyAre()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        QVERIFY(fixture.claims.setVerdict(id, u"verified"_s).has_value());
        const qint32 at = fixture.at(id).places[0].range.from.offset;
        QVERIFY(fixture.replace(at, fixture.desk.text().sliced(at, 4), u"Cows"_s));
        QVERIFY(fixture.claims.reopen(id).has_value());
        QCOMPARE(fixture.status(id), ClaimStatus::Open);
        QVERIFY(fixture.claim(id).signOffs.empty());
        QCOMPARE(fixture.at(id).places[0].state, AnchorState::Exact);
        QCOMPARE(fixture.desk.undo(), History::Walk::Outcome::Done);
        QCOMPARE(fixture.status(id), ClaimStatus::CheckAgain);
    }

    void confirm_ofWordsThatAreGone_saysWhatToDo()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        QVERIFY(fixture.replace(0, fixture.desk.text(), {}));
        QCOMPARE(fixture.at(id).places[0].state, AnchorState::Orphan);
        QVERIFY(!fixture.claims.confirm(id));
    }

    void fields_areOneStepEach()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        const auto steps = fixture.desk.stepCount();
        QVERIFY(fixture.claims.setKind(id, ClaimKind::Number).has_value());
        QVERIFY(fixture.claims.setRisk(id, Risk::High).has_value());
        QVERIFY(fixture.claims.setAction(id, Action::Cut).has_value());
        QVERIFY(fixture.claims.setSpeaker(id, fixture.desk.show.speakers[2]).has_value());
        QVERIFY(fixture.claims.setStatement(id, u" Goats page people. "_s).has_value());
        QVERIFY(fixture.claims.setCredited(id, u"a handbook"_s).has_value());
        QVERIFY(fixture.claims.setNote(id, u"one\ntwo\u0001"_s).has_value());
        QVERIFY(fixture.claims.setNote(id, u"one\ntwo"_s).has_value());
        QCOMPARE(fixture.desk.stepCount(), steps + 7);
        QCOMPARE(fixture.claim(id).statement, u"Goats page people."_s);
        QCOMPARE(fixture.claim(id).note, u"one\ntwo"_s);
        QCOMPARE(fixture.claim(id).credited, u"a handbook"_s);
        QCOMPARE(fixture.claim(id).risk, Risk::High);
        QVERIFY(!fixture.claims.setSpeaker(id, SpeakerId::create()));
        QVERIFY(!fixture.claims.setKind(AnnotationId::create(), ClaimKind::Date));
    }

    void places_comeAndGo_theLastOneStays()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        const Caret other = caretAt({fixture.desk.line(0, 1).id, 3});
        QVERIFY(fixture.claims.addPlace(id, other).has_value());
        QCOMPARE(fixture.at(id).places.size(), 2U);
        QVERIFY(!fixture.claims.addPlace(id, other));
        QVERIFY(fixture.claims.removePlace(id, 0).has_value());
        QCOMPARE(fixture.at(id).places.front().words, u"no meetings"_s);
        QVERIFY(!fixture.claims.removePlace(id, 0));
        QVERIFY(fixture.claims.remove(id).has_value());
        QVERIFY(!fixture.desk.episode().annotations().find(id));
        QVERIFY(!fixture.claims.remove(id));
    }

    void evidence_isAddedChangedAndRemoved()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        const Evidence found{EvidenceKind::Place,
                             Stance::Supports,
                             fixture.desk.show.source,
                             u"they page"_s,
                             {},
                             {},
                             false,
                             {}};
        QVERIFY(fixture.claims.addEvidence(id, found).has_value());
        Evidence other = found;
        other.stance = Stance::Contradicts;
        other.locator = u"p. 3"_s;
        QVERIFY(fixture.claims.changeEvidence(id, 0, other).has_value());
        QCOMPARE(fixture.claim(id).evidence, std::vector{other});
        QVERIFY(fixture.claims.removeEvidence(id, 0).has_value());
        QVERIFY(fixture.claim(id).evidence.empty());
        QCOMPARE(fixture.desk.undo(), History::Walk::Outcome::Done);
        QCOMPARE(fixture.claim(id).evidence, std::vector{other});
    }

    void evidence_ofASourceThatIsNotThere_isRefused_soIsEmptyEvidence()
    {
        Fixture fixture;
        const AnnotationId id = fixture.made();
        Evidence evidence{
            EvidenceKind::Place, Stance::Supports, SourceId::create(), u"x"_s, {}, {}, false, {}};
        QVERIFY(!fixture.claims.addEvidence(id, evidence));
        evidence.source = {};
        QVERIFY(!fixture.claims.addEvidence(id, evidence));
        evidence.kind = EvidenceKind::Person;
        QVERIFY(fixture.claims.addEvidence(id, evidence).has_value());
        evidence.quote = u" "_s;
        QVERIFY(!fixture.claims.addEvidence(id, evidence));
    }
};

QTEST_GUILESS_MAIN(ClaimsTest)
#include "claims_test.moc"
