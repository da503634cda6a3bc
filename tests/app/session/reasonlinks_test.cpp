// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/reasonlinks.h"

#include "model/analysis/mentionstate.h"
#include "tests/support/reasonbench.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const QString three =
    u"Followed by reason number 82. No goat control meetings. And 83. No meetings. I wrote both."_s;

struct Bench : Sample::ReasonBench {
    using ReasonBench::ReasonBench;
    [[nodiscard]] ReasonLinks doer() const { return {*project, *history, id}; }
    [[nodiscard]] std::vector<Mention> mentions() const { return findMentions(transcript(), reasons()); }
};

} // namespace

class ReasonLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_takesTheCaretsLine()
    {
        Bench bench({{u"  Goats look at you. "_s, u"And they chew."_s}});
        const auto done = bench.doer().link({bench.reason(25)}, bench.caret(0, 0, 4));
        QVERIFY(done.has_value());
        QCOMPARE(done->message, u"Linked: #25"_s);
        QCOMPARE(bench.links(), QStringList{u"25 cited: Goats look at you."_s});
        QCOMPARE(bench.project->checkConsistency(), QStringList());
        QVERIFY(bench.episode().facts().reasonsFromLinks);
        QVERIFY(bench.undo());
        QCOMPARE(bench.links(), QStringList());
        QVERIFY(!bench.episode().facts().reasonsFromLinks);
    }

    void link_takesTheSelectedWords()
    {
        Bench bench({{u"Goats look at you."_s}});
        QVERIFY(bench.doer().link({bench.reason(25)}, bench.selected(0, u" look at "_s), true).has_value());
        QCOMPARE(bench.links(), QStringList{u"25 related: look at"_s});
        QVERIFY(!bench.episode().facts().reasonsFromLinks);
    }

    void link_needsWords()
    {
        Bench bench({{u"[sighs]"_s}});
        QVERIFY(!bench.doer().link({bench.reason(25)}, bench.caret(0)).has_value());
        QCOMPARE(bench.history->steps(bench.id).size(), 0);
    }

    void severalReasons_areBoundToTheirOwnWords()
    {
        Bench bench({{three}});
        const auto done =
            bench.doer().link({bench.reason(82), bench.reason(83), bench.reason(25)}, bench.caret(0), true);
        QVERIFY(done.has_value());
        QCOMPARE(bench.links(), (QStringList{u"82 cited bound: reason number 82"_s, u"83 cited bound: 83"_s,
                                             u"25 related: "_s + three}));
        QCOMPARE(bench.history->steps(bench.id).size(), 1);
        QVERIFY(bench.undo());
        QCOMPARE(bench.links(), QStringList());
    }

    void severalReasons_inASelectionAreBoundWithinIt()
    {
        Bench bench({{three}});
        const Caret words = bench.selected(0, u"And 83. No meetings."_s);
        QVERIFY(bench.doer().link({bench.reason(83)}, words).has_value());
        QCOMPARE(bench.links(), QStringList{u"83 cited bound: 83"_s});
        QVERIFY(bench.doer().link({bench.reason(82)}, words).has_value());
        QCOMPARE(bench.links().last(), u"82 cited: And 83. No meetings."_s);
    }

    void linkedReason_isNotLinkedTwice()
    {
        Bench bench({{three}});
        QVERIFY(bench.doer().link({bench.reason(82)}, bench.caret(0)).has_value());
        const auto again = bench.doer().link({bench.reason(82)}, bench.caret(0));
        QVERIFY(again.has_value());
        QCOMPARE(again->message, u"Linked here already: #82"_s);
        QCOMPARE(bench.links().size(), 1);
        QCOMPARE(bench.history->steps(bench.id).size(), 1);
    }

    void isSpokenAt_knowsNumberAndWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isSpoken");
        QTest::newRow("number") << u"That is reason eighty-two."_s << true;
        QTest::newRow("figure alone") << u"Oh, 82 again"_s << true;
        QTest::newRow("words") << u"well no goat control meetings for us"_s << true;
        QTest::newRow("other words") << u"No goat analysis meetings."_s << false;
        QTest::newRow("part of a figure") << u"It was 1982 or 820."_s << false;
    }

    void isSpokenAt_knowsNumberAndWords()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, isSpoken);
        const Bench bench({{line}});
        const auto place = bench.doer().placeOf(bench.caret(0));
        QCOMPARE(bench.doer().isSpokenAt(*place, bench.reason(82)), isSpoken);
    }

    void unlink_takesTheReasonOffThePlace()
    {
        Bench bench({{three}, {three}});
        for (const int turn : {0, 1})
            QVERIFY(bench.doer().link({bench.reason(82), bench.reason(83)}, bench.caret(turn)).has_value());
        QVERIFY(bench.doer().unlink(bench.reason(82), bench.caret(1)).has_value());
        QCOMPARE(bench.links(), (QStringList{u"82 cited bound: reason number 82"_s, u"83 cited bound: 83"_s,
                                             u"83 cited bound: 83"_s}));
        QVERIFY(!bench.doer().unlink(bench.reason(82), bench.caret(1)).has_value());
        QVERIFY(bench.undo());
        QCOMPARE(bench.links().size(), 4);
    }

    void setCited_letsThePageComeFromTheLinks()
    {
        Bench bench({{u"Goats look at you."_s}});
        QVERIFY(bench.doer().link({bench.reason(25)}, bench.caret(0), true).has_value());
        const AnnotationId link = bench.episode().annotations().all().begin()->first;
        QVERIFY(bench.doer().setCited(link, true, bench.caret(0)).has_value());
        QCOMPARE(bench.links(), QStringList{u"25 cited: Goats look at you."_s});
        QVERIFY(bench.episode().facts().reasonsFromLinks);
        QVERIFY(bench.doer().setCited(link, false, bench.caret(0)).has_value());
        QCOMPARE(bench.links(), QStringList{u"25 related: Goats look at you."_s});
        QVERIFY(bench.doer().remove(link, bench.caret(0)).has_value());
        QCOMPARE(bench.links(), QStringList());
        QVERIFY(!bench.doer().remove(link, bench.caret(0)).has_value());
    }

    void accept_isOneStepForMany()
    {
        Bench bench({{three}, {u"Reason number 81. No goat analysis meetings."_s}});
        const auto mentions = bench.mentions();
        QCOMPARE(mentions.size(), 3);
        QVERIFY(std::ranges::all_of(mentions, isWordForWord));
        QVERIFY(bench.doer().accept(mentions, bench.caret(0)).has_value());
        QCOMPARE(bench.links(), (QStringList{u"82 cited bound: reason number 82"_s, u"83 cited bound: 83"_s,
                                             u"81 cited bound: Reason number 81"_s}));
        for (const Mention &mention : mentions)
            QCOMPARE(mentionState(bench.episode(), mention), MentionState::Linked);
        QVERIFY(!bench.doer().accept(mentions, bench.caret(0)).has_value());
        QVERIFY(bench.undo());
        QCOMPARE(bench.links(), QStringList());
        QCOMPARE(mentionState(bench.episode(), mentions[0]), MentionState::Offered);
    }

    void refusal_staysThroughEdits()
    {
        Bench bench({{three}});
        QVERIFY(bench.doer().refuse(bench.mentions()[1], bench.caret(0)).has_value());
        const auto states = [&bench] {
            QList<MentionState> all;
            for (const Mention &mention : bench.mentions())
                all.append(mentionState(bench.episode(), mention));
            return all;
        };
        using enum MentionState;
        QCOMPARE(states(), (QList{Offered, Refused}));
        EpisodeEditor editor(*bench.project, *bench.history, bench.id);
        QVERIFY(editor.insert({bench.at(0, 0, 0), bench.at(0, 0, 0)}, u"Well. "_s, {}, false).has_value());
        const Range said = bench.range(0, u"No meetings."_s);
        const FoundPlace hit{.line = said.from.line,
                             .words = {said.from.offset, said.to.offset - said.from.offset}};
        QVERIFY(editor.replace(hit, u"None."_s, {}).has_value());
        QVERIFY(editor.splitTurn(caretAt(bench.range(0, u"And 83"_s).from)).has_value());
        // Without what it went on with, "And 83" is no mention; joined again it is the refused one.
        QVERIFY(editor.joinTurnUp(bench.at(1, 0, 0)).has_value());
        QCOMPARE(states(), (QList{Offered, Refused}));
        QCOMPARE(bench.project->checkConsistency(), QStringList());
        for (int step = 0; step < 5; ++step)
            QVERIFY(bench.undo());
        QCOMPARE(states(), (QList{Offered, Offered}));
    }

    void linkOverSeveralLines_countsForWhatIsBetweenItsEnds()
    {
        Bench bench({{u"One."_s, u"Reason number 81."_s, u"Two."_s}});
        const auto mentions = bench.mentions();
        QVERIFY(bench.doer().link({bench.reason(25)}, {bench.at(0, 2, 4), bench.at(0, 0, 0)}).has_value());
        QCOMPARE(mentionState(bench.episode(), mentions[0]), MentionState::Offered);
        QVERIFY(bench.undo());
        const Annotation over{AnnotationId::create(),
                              {placeAt(bench.episode(), {bench.at(0, 0, 0), bench.at(0, 2, 4)})},
                              ReasonLink{bench.reason(81), true, false}};
        QVERIFY(bench.history->perform({bench.id, u"Link"_s, annotate(bench.episode(), over)}).has_value());
        QCOMPARE(mentionState(bench.episode(), mentions[0]), MentionState::Linked);
    }

    void setApart_makesATurnOfTheCitation_data()
    {
        QTest::addColumn<QString>("words"); // before which the caret is
        QTest::addColumn<QString>("after");
        QTest::newRow("first")
            << u"goat control"_s
            << u"Followed by reason number 82. No goat control meetings.|And 83. No meetings. I wrote both."_s;
        QTest::newRow("second")
            << u"3. No"_s
            << u"Followed by reason number 82. No goat control meetings.|And 83. No meetings.|I wrote both."_s;
        QTest::newRow("neither: the line's first")
            << u"wrote"_s
            << u"Followed by reason number 82. No goat control meetings.|And 83. No meetings. I wrote both."_s;
    }

    void setApart_makesATurnOfTheCitation()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, after);
        Bench bench({{three}});
        const auto done = bench.doer().setApart(caretAt(bench.range(0, words).from));
        QVERIFY(done.has_value());
        QCOMPARE(bench.text(), after);
        QCOMPARE(done->caret.position.offset, 0);
        QCOMPARE(bench.transcript().turnAt(1).head.speaker, bench.farmer);
        QVERIFY(bench.undo());
        QCOMPARE(bench.text(), three);
    }

    void setApart_takesWhatIsSelected()
    {
        Bench bench({{three}});
        QVERIFY(bench.doer().setApart(bench.selected(0, u"No meetings."_s)).has_value());
        QCOMPARE(
            bench.text(),
            u"Followed by reason number 82. No goat control meetings. And 83.|No meetings.|I wrote both."_s);
    }

    void setApart_needsACitation()
    {
        Bench bench({{u"Goats look at you."_s}, {u"Reason number 81."_s}});
        QVERIFY(!bench.doer().setApart(bench.caret(0)).has_value());
        const auto whole = bench.doer().setApart(bench.caret(1));
        QVERIFY(whole.has_value());
        QCOMPARE(bench.history->steps(bench.id).size(), 0);
    }
};

QTEST_GUILESS_MAIN(ReasonLinksTest)
#include "reasonlinks_test.moc"
