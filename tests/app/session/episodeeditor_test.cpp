// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/episodeeditor.h"

#include "model/analysis/findscope.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode of turns by Ann and Ben in alternation, with its editor.
struct Bench {
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    EpisodeId id;
    SpeakerId ann = SpeakerId::create();
    SpeakerId ben = SpeakerId::create();

    explicit Bench(const std::vector<QStringList> &turns)
    {
        Catalogue catalogue;
        catalogue.speakers.load({ann, u"Ann Ash"_s, u"Ann"_s, {}, {u"ANN"_s}, 1, 0});
        catalogue.speakers.load({ben, u"Ben Birch"_s, u"Ben"_s, {}, {u"BEN"_s}, 2, 1});
        EpisodeData data;
        data.id = id = EpisodeId::create();
        for (const QStringList &lines : turns) {
            Turn turn{TurnId::create(), {TurnKind::Speech, data.turns.size() % 2 == 0 ? ann : ben}, {}};
            if (lines.front().startsWith(u"Break"_s))
                turn.head = {TurnKind::Break, {}};
            for (const QString &line : lines)
                turn.lines.push_back(Line{LineId::create(), line, {}, {}, {}});
            data.turns.push_back(std::move(turn));
        }
        project = std::make_unique<Project>(ProjectId::create(), catalogue,
                                            std::vector<Project::Header>{{id, data.facts}});
        project->load(std::move(data));
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return 1'000; }});
    }

    [[nodiscard]] EpisodeEditor editor() const { return {*project, *history, id}; }
    [[nodiscard]] const Transcript &transcript() const { return project->episode(id)->transcript(); }
    [[nodiscard]] Position at(int turn, int line, int offset) const
    {
        return {transcript().turnAt(turn).lines[size_t(line)].id, offset};
    }
    [[nodiscard]] Caret caret(int turn, int line, int offset) const
    {
        return {at(turn, line, offset), at(turn, line, offset)};
    }
    [[nodiscard]] Caret selected(int turn, int from, int to) const
    {
        return {at(turn, 0, to), at(turn, 0, from)};
    }
    [[nodiscard]] std::vector<FoundPlace> found(const QString &words) const
    {
        qsizetype tooHard = 0;
        return findAll(*project, *project->episode(id), Finder(words), {}, tooHard);
    }
    /// "A:one/two" a turn: who speaks and the lines; "|" where the caret is.
    [[nodiscard]] QString text(const Caret &caret = {}) const
    {
        QStringList turns;
        transcript().forEachTurn([&](const Turn &turn) {
            QStringList lines;
            for (const Line &line : turn.lines) {
                QString text = line.text;
                if (caret.position.line == line.id)
                    text.insert(caret.position.offset, u'|');
                lines.append(text);
            }
            QString who = turn.head.isMarker() ? u"-"_s : u"?"_s;
            if (turn.head.speaker == ann)
                who = u"A"_s;
            else if (turn.head.speaker == ben)
                who = u"B"_s;
            turns.append(who + u':' + lines.join(u'/'));
        });
        return turns.join(u'\n');
    }
};

using Do = std::function<EpisodeEditor::Outcome(const Bench &, EpisodeEditor)>;

} // namespace

Q_DECLARE_METATYPE(Do)

class EpisodeEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_doWhatTheySay_data()
    {
        QTest::addColumn<Do>("act");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("message");
        using T = const Bench &;
        using E = EpisodeEditor;
        const auto row = [](const char *name, const Do &act, const QString &after,
                            const QString &message = {}) { QTest::newRow(name) << act << after << message; };
        const QString rest = u"\nB:three four\nA:five"_s;
        row(
            "split in the middle", [](T t, E e) { return e.splitTurn(t.caret(0, 0, 4)); },
            u"A:one\nA:|two/next"_s + rest);
        row(
            "split between lines", [](T t, E e) { return e.splitTurn(t.caret(0, 0, 7)); },
            u"A:one two\nA:|next"_s + rest);
        row(
            "split at a turn's start leaves an empty turn",
            [](T t, E e) { return e.splitTurn(t.caret(0, 0, 0)); }, u"A:\nA:|one two/next"_s + rest);
        row(
            "split around a selection", [](T t, E e) { return e.splitTurn(t.selected(1, 0, 5)); },
            u"A:one two/next\nB:|three\nB:four\nA:five"_s);
        row(
            "split and alternate", [](T t, E e) { return e.splitTurnAndAlternate(t.caret(1, 0, 5)); },
            u"A:one two/next\nB:three\nA:|four\nA:five"_s, u"Turn 3 → Ann"_s);
        row(
            "split and alternate, nobody before",
            [](T t, E e) { return e.splitTurnAndAlternate(t.caret(0, 0, 3)); },
            u"A:one\nB:|two/next"_s + rest, u"Turn 2 → Ben"_s);
        row(
            "split a line", [](T t, E e) { return e.splitLine(t.caret(0, 0, 3)); },
            u"A:one/|two/next"_s + rest);
        row(
            "join lines", [](T t, E e) { return e.joinWithPrevious(t.at(0, 1, 0)); },
            u"A:one two| next"_s + rest);
        row(
            "join lines from the front", [](T t, E e) { return e.joinWithNext(t.at(0, 0, 7)); },
            u"A:one two| next"_s + rest);
        row(
            "join over turns", [](T t, E e) { return e.joinWithPrevious(t.at(1, 0, 0)); },
            u"A:one two/next| three four\nA:five"_s, u"Joined to turn 1 (Ann)"_s);
        row(
            "join over turns from the front", [](T t, E e) { return e.joinWithNext(t.at(0, 1, 4)); },
            u"A:one two/next| three four\nA:five"_s, u"Joined to turn 1 (Ann)"_s);
        row(
            "join a turn up keeps lines", [](T t, E e) { return e.joinTurnUp(t.at(1, 0, 3)); },
            u"A:one two/next/|three four\nA:five"_s, u"Joined to turn 1 (Ann)"_s);
        row(
            "join a turn down", [](T t, E e) { return e.joinTurnDown(t.at(1, 0, 3)); },
            u"A:one two/next\nB:three four/|five"_s, u"Joined to turn 2 (Ben)"_s);
        row(
            "nothing to join up", [](T t, E e) { return e.joinTurnUp(t.at(0, 0, 0)); },
            u"A:|one two/next"_s + rest, u"There is no turn to join with."_s);
        row(
            "the first line has none before", [](T t, E e) { return e.joinWithPrevious(t.at(0, 0, 0)); },
            u"A:|one two/next"_s + rest);
        row(
            "a turn's speaker", [](T t, E e) { return e.setSpeaker(t.caret(0, 1, 2), t.ben); },
            u"B:one two/ne|xt"_s + rest, u"Turn 1 → Ben"_s);
        row(
            "the same speaker again", [](T t, E e) { return e.setSpeaker(t.caret(0, 0, 2), t.ann); },
            u"A:on|e two/next"_s + rest, u"Turn 1 is of Ann already."_s);
        row(
            "selected words' speaker", [](T t, E e) { return e.setSpeaker(t.selected(0, 4, 7), t.ben); },
            u"A:one\nB:|two\nA:next"_s + rest, u"1 word(s) → Ben, turn split in 3"_s);
        row(
            "several turns' speaker",
            [](T t, E e) { return e.setSpeaker({t.at(2, 0, 1), t.at(0, 0, 1)}, t.ben); },
            u"B:one two/next\nB:three four\nB:f|ive"_s, u"2 turn(s) → Ben"_s);
        row(
            "nobody's", [](T t, E e) { return e.setSpeaker(t.caret(2, 0, 0), {}); },
            u"A:one two/next\nB:three four\n?:|five"_s, u"Turn 3 → nobody"_s);
        row(
            "words to the turn before", [](T t, E e) { return e.moveToPrevious(t.selected(1, 0, 5)); },
            u"A:one two/next| three\nB:four\nA:five"_s, u"1 word(s) → turn 1 (Ann)"_s);
        row(
            "a whole turn to the turn before",
            [](T t, E e) { return e.moveToPrevious(t.selected(1, 0, 10)); },
            u"A:one two/next| three four\nA:five"_s, u"2 word(s) → turn 1 (Ann)"_s);
        row(
            "words to the turn behind", [](T t, E e) { return e.moveToNext(t.selected(1, 6, 10)); },
            u"A:one two/next\nB:three\nA:|four five"_s, u"1 word(s) → turn 3 (Ann)"_s);
        row(
            "lines to the turn behind", [](T t, E e) { return e.moveToNext(t.caret(0, 1, 0)); },
            u"A:one two\nB:|next three four\nA:five"_s, u"1 word(s) → turn 2 (Ben)"_s);
        row(
            "a whole turn to the turn behind", [](T t, E e) { return e.moveToNext(t.caret(1, 0, 0)); },
            u"A:one two/next\nA:|three four five"_s, u"2 word(s) → turn 3 (Ann)"_s);
        row(
            "replace all",
            [](T t, E e) { return e.replaceAll(t.found(u"e"_s), u"E"_s, u"e"_s, t.caret(0, 0, 3)); },
            u"A:onE| two/nExt\nB:thrEE four\nA:fivE"_s, u"5 replaced."_s);
        row(
            "replace what is not there",
            [](T t, E e) { return e.replaceAll(t.found(u"zz"_s), u"E"_s, u"zz"_s, t.caret(0, 0, 3)); },
            u"A:one| two/next"_s + rest, u"“zz” is not found."_s);
        row(
            "remove over turns",
            [](T t, E e) { return e.remove({t.at(0, 0, 3), t.at(1, 0, 5)}, t.caret(0, 0, 0), false); },
            u"A:one| four\nA:five"_s);
        row(
            "remove whole turns",
            [](T t, E e) { return e.remove({t.at(1, 0, 0), t.at(2, 0, 4)}, t.caret(0, 0, 0), false); },
            u"A:one two/next|"_s);
        row(
            "type over whole turns keeps the first's speaker",
            [](T t, E e) { return e.insert({t.at(1, 0, 0), t.at(2, 0, 4)}, u"x"_s, t.caret(0, 0, 0), true); },
            u"A:one two/next\nB:x|"_s);
        row(
            "paste lines over words",
            [](T t, E e) {
                return e.insert({t.at(1, 0, 0), t.at(1, 0, 5)}, u"p\nq"_s, t.caret(0, 0, 0), false);
            },
            u"A:one two/next\nB:p/q| four\nA:five"_s);
    }
    void steps_doWhatTheySay()
    {
        QFETCH(Do, act);
        const Bench bench({{u"one two"_s, u"next"_s}, {u"three four"_s}, {u"five"_s}});
        const QString before = bench.text();
        const auto done = act(bench, bench.editor());
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QTEST(bench.text(done->caret), "after");
        QTEST(done->message, "message");
        QCOMPARE(bench.project->checkConsistency(), QStringList());
        if (bench.text() == before)
            return;
        // Each is one step, back and again.
        const QString after = bench.text();
        QCOMPARE(bench.editor().undo()->outcome, History::Walk::Outcome::Done);
        QCOMPARE(bench.text(), before);
        const auto redone = bench.editor().redo();
        QCOMPARE(bench.text(), after);
        QCOMPARE(bench.text(redone->done.caret), bench.text(done->caret));
    }

    void emptyTurns_goAndLeaveTheOthersSpeaker()
    {
        const Bench bench({{u"one"_s}, {QString()}, {u"two"_s}});
        QVERIFY(bench.editor().joinWithPrevious(bench.at(2, 0, 0)));
        QCOMPARE(bench.text(), u"A:one\nA:two"_s);
        const Bench other({{u"one"_s}, {QString()}, {u"two"_s}});
        QVERIFY(other.editor().joinWithPrevious(other.at(1, 0, 0)));
        QCOMPARE(other.text(), u"A:one\nA:two"_s);
    }

    void markers_areNotJoinedWithTurns()
    {
        const Bench bench({{u"one"_s}, {u"Break: [2:00]"_s}, {u"two"_s}});
        const auto done = bench.editor().joinWithPrevious(bench.at(2, 0, 0));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"marker"_s));
        QVERIFY(!bench.editor().moveToPrevious(bench.caret(2, 0, 2)));
        QCOMPARE(bench.text(), u"A:one\n-:Break: [2:00]\nA:two"_s);
        QVERIFY(bench.editor().setSpeaker(bench.caret(1, 0, 0), bench.ben));
        QCOMPARE(bench.text(), u"A:one\nB:Break: [2:00]\nA:two"_s);
    }

    void timedLines_stayLinesWhenTheirTurnsAreJoined()
    {
        const Bench bench({{u"one"_s}, {u"two"_s}});
        QVERIFY(bench.history->perform(
            {bench.id, u"time"_s, {SetSpan{bench.at(0, 0, 0).line, Span::measured(0, 900)}}}));
        QVERIFY(bench.editor().joinWithPrevious(bench.at(1, 0, 0)));
        QCOMPARE(bench.text(), u"A:one/two"_s);
    }

    void manyLines_comeInAndGoAsOneStep()
    {
        const Bench bench({{u"ab"_s}, {u"cd"_s}});
        const QString before = bench.text();
        QStringList lines;
        for (int at = 0; at < 2000; ++at)
            lines.append(QString::number(at));
        const Range place{bench.at(0, 0, 1), bench.at(0, 0, 1)};
        QVERIFY(bench.editor().insert(place, lines.join(u'\n'), {}, false));
        QCOMPARE(bench.transcript().turnAt(0).lines.size(), size_t(2000));
        QCOMPARE(bench.transcript().turnCount(), 2);
        QCOMPARE(bench.project->checkConsistency(), QStringList());
        QVERIFY(bench.editor().remove({bench.at(0, 3, 0), bench.at(1, 0, 1)}, {}, false));
        QCOMPARE(bench.text(), u"A:a0/1/2/d"_s);
        QCOMPARE(bench.project->checkConsistency(), QStringList());
        QCOMPARE(bench.editor().undo()->outcome, History::Walk::Outcome::Done);
        QCOMPARE(bench.editor().undo()->outcome, History::Walk::Outcome::Done);
        QCOMPARE(bench.text(), before);
        QCOMPARE(bench.editor().undo()->outcome, History::Walk::Outcome::Nothing);
    }

    void linesThatWouldBeTooLongTogether_stayTwo()
    {
        const Bench bench({{QString(6000, u'a')}, {QString(6000, u'b')}});
        QVERIFY(bench.editor().remove({bench.at(0, 0, 5999), bench.at(1, 0, 1)}, {}, false));
        QCOMPARE(bench.transcript().turnCount(), 1);
        QCOMPARE(bench.transcript().lineCount(), 2);
        QCOMPARE(bench.project->checkConsistency(), QStringList());
    }

    void undo_stopsBeforeAnotherRunsSteps()
    {
        const Bench bench({{u"one"_s}});
        QVERIFY(bench.editor().insert({bench.at(0, 0, 0), bench.at(0, 0, 0)}, u"x"_s, {}, true));
        const auto steps = bench.history->steps(bench.id);
        QCOMPARE(steps.size(), size_t(1));
        History later(*bench.project, History::Context{u"Ben"_s, u"2"_s, [] { return 2'000; }});
        later.restore({{1, RecordKind::Edits, steps[0].header}},
                      [](GroupId) -> Result<std::vector<AppliedEdit>> {
                          return failure(Error::Kind::Damaged, u"not asked for"_s);
                      });
        const auto walk = EpisodeEditor(*bench.project, later, bench.id).undo();
        QVERIFY(walk);
        QCOMPARE(walk->outcome, History::Walk::Outcome::AskFirst);
        QVERIFY2(walk->done.message.contains(u"“Typing” by Ann"_s), qPrintable(walk->done.message));
    }
};

QTEST_GUILESS_MAIN(EpisodeEditorTest)
#include "episodeeditor_test.moc"
