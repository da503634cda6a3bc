// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/episodeeditor.h"

#include "model/base/text.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode of Ann and Ben whose words are all timed; "A:words/next line" a turn.
struct Bench {
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    EpisodeId id = EpisodeId::create();
    SpeakerId ann = SpeakerId::create();
    SpeakerId ben = SpeakerId::create();

    explicit Bench(const QString &turns, bool isTimed = false)
    {
        Catalogue catalogue;
        catalogue.speakers.load({ann, u"Ann Ash"_s, u"Ann"_s, {}, {u"ANN"_s}, 1, 0});
        catalogue.speakers.load({ben, u"Ben Birch"_s, u"Ben"_s, {}, {u"BEN"_s}, 2, 1});
        EpisodeData data;
        data.id = id;
        qint64 ms = 1'000;
        for (const QString &spoken : turns.split(u'\n', Qt::SkipEmptyParts)) {
            Turn turn{TurnId::create(), {TurnKind::Speech, spoken.front() == u'A' ? ann : ben}, {}};
            if (spoken.front() == u'-')
                turn.head = {TurnKind::Break, {}};
            for (const QString &text : spoken.sliced(2).split(u'/')) {
                Line line{LineId::create(), text, {}, {}, {}};
                for (const Stretch &word : isTimed ? words(text) : QList<Stretch>()) {
                    line.words.push_back(
                        {qint32(word.start), qint32(word.length), Span::measured(ms, ms + 90), -1});
                    ms += 100;
                }
                turn.lines.push_back(std::move(line));
            }
            data.turns.push_back(std::move(turn));
        }
        project = std::make_unique<Project>(ProjectId::create(), catalogue,
                                            std::vector<Project::Header>{{id, data.facts}});
        project->load(std::move(data));
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return 1'000; }});
    }

    [[nodiscard]] EpisodeEditor editor() const { return {*project, *history, id}; }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    /// Where some words begin, by their first place; or where they end.
    [[nodiscard]] Position start(const QString &text) const { return find(text, false); }
    [[nodiscard]] Position end(const QString &text) const { return find(text, true); }
    [[nodiscard]] Range words_(const QString &text) const { return {start(text), end(text)}; }
    [[nodiscard]] Position find(const QString &text, bool isEnd) const
    {
        for (qsizetype at = 0; at < episode().transcript().lineCount(); ++at) {
            const Line &line = episode().transcript().lineAt(at).line();
            if (const qsizetype found = line.text.indexOf(text); found >= 0)
                return {line.id, qint32(found + (isEnd ? text.size() : 0))};
        }
        return {};
    }
    [[nodiscard]] QString text(const Position &caret = {}) const
    {
        QStringList turns;
        episode().transcript().forEachTurn([&](const Turn &turn) {
            QStringList lines;
            for (const Line &line : turn.lines) {
                QString words = line.text;
                if (caret.line == line.id)
                    words.insert(caret.offset, u'|');
                lines.append(words);
            }
            QString who = turn.head.isMarker() ? u"-"_s : u"?"_s;
            if (const Speaker *speaker = project->catalogue().speakers.find(turn.head.speaker))
                who = speaker->name.first(1);
            turns.append(who + u':' + lines.join(u'/'));
        });
        return turns.join(u'\n');
    }
    [[nodiscard]] AnnotationId mark(const QString &words, const AnnotationBody &body)
    {
        const AnnotationId made = AnnotationId::create();
        const std::vector<Edit> edits =
            annotate(episode(), {made, {placeAt(episode(), words_(words))}, body});
        return history->perform({id, u"Mark"_s, edits, {}, {}}) ? made : AnnotationId();
    }
    [[nodiscard]] const Place &place(AnnotationId mark) const
    {
        return episode().annotations().find(mark)->places.front();
    }
    [[nodiscard]] QStringList faults() const { return project->checkConsistency(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const auto &[speakerId, speaker] : project->catalogue().speakers.all())
            list.append(speaker.name);
        return list;
    }
};

} // namespace

/// Words and turns that are pasted, dropped and dragged.
class PasteAndMoveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void move_goesBySplitAndJoin_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("target"); // "<word" before it, ">word" behind it
        QTest::addColumn<QString>("after");
        const QString two = u"A:one two three\nB:four five"_s;
        QTest::newRow("a word to another turn, with spaces put right")
            << two << u"two"_s << u"two"_s << u">four"_s << u"A:one three\nB:four two| five"_s;
        QTest::newRow("to a turn's beginning")
            << two << u"three"_s << u"three"_s << u"<four"_s << u"A:one two\nB:three| four five"_s;
        QTest::newRow("to a turn's end")
            << two << u"one"_s << u"one"_s << u">five"_s << u"A:two three\nB:four five one|"_s;
        QTest::newRow("back to the turn before")
            << two << u"four"_s << u"four"_s << u">one"_s << u"A:one four| two three\nB:five"_s;
        QTest::newRow("on in its own line")
            << two << u"one"_s << u"one"_s << u">two"_s << u"A:two one| three\nB:four five"_s;
        QTest::newRow("back in its own line")
            << two << u"three"_s << u"three"_s << u"<one"_s << u"A:three| one two\nB:four five"_s;
        QTest::newRow("a part of a word, as it stands")
            << two << u"hre"_s << u"hre"_s << u"<ive"_s << u"A:one two te\nB:four fhre|ive"_s;
        QTest::newRow("before a full stop")
            << u"A:one two\nB:four."_s << u"two"_s << u"two"_s << u">four"_s << u"A:one\nB:four two|."_s;
        QTest::newRow("all words of a turn: it goes")
            << two << u"four"_s << u"five"_s << u">one"_s << u"A:one four five| two three"_s;
        QTest::newRow("a whole line of a turn") << u"A:one/two/three\nB:four"_s << u"two"_s << u"two"_s
                                                << u">four"_s << u"A:one/three\nB:four two|"_s;
        QTest::newRow("from one line into the next")
            << u"A:one two/three four\nB:five"_s << u"two"_s << u"three"_s << u">five"_s
            << u"A:one four\nB:five two/three|"_s;
        QTest::newRow("whole turns, with their speakers")
            << u"A:one\nB:two\nA:three\nB:four five"_s << u"one"_s << u"two"_s << u">four"_s
            << u"A:three\nB:four\nA:one\nB:two|\nB:five"_s;
        QTest::newRow("parts of turns to the end of all")
            << u"A:one two\nB:three four\nA:five"_s << u"two"_s << u"three"_s << u">five"_s
            << u"A:one\nB:four\nA:five\nA:two\nB:three|"_s;
        QTest::newRow("parts of turns back to the beginning")
            << u"A:one\nB:two three\nA:four five"_s << u"three"_s << u"four"_s << u"<one"_s
            << u"B:three\nA:four|\nA:one\nB:two\nA:five"_s;
        QTest::newRow("over a marker") << u"A:one two\n-:Break\nB:three"_s << u"two"_s << u"two"_s
                                       << u">three"_s << u"A:one\n-:Break\nB:three two|"_s;
        QTest::newRow("emoji and letters that run left")
            << u"A:שלום 👩‍👩‍👧 עולם\nB:four"_s << u"👩‍👩‍👧"_s
            << u"👩‍👩‍👧"_s << u">four"_s << u"A:שלום עולם\nB:four 👩‍👩‍👧|"_s;
    }
    void move_goesBySplitAndJoin()
    {
        QFETCH(QString, before);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, target);
        QFETCH(QString, after);
        Bench bench(before);
        const QString word = target.sliced(1);
        const Position there = target.startsWith(u'<') ? bench.start(word) : bench.end(word);
        const auto done = bench.editor().move({bench.start(from), bench.end(to)}, there);
        QVERIFY(done);
        QCOMPARE(bench.text(done->caret.position), after);
        QCOMPARE(bench.faults(), QStringList());
        QVERIFY(bench.editor().undo());
        QCOMPARE(bench.text(), before);
        QCOMPARE(bench.faults(), QStringList());
        QVERIFY(bench.editor().redo());
        QCOMPARE(bench.text(done->caret.position), after);
    }

    void move_insideOfItself_isNothing()
    {
        Bench bench(u"A:one two three"_s);
        QVERIFY(bench.editor().move(bench.words_(u"one two"_s), bench.end(u"one"_s)));
        QVERIFY(bench.editor().move(bench.words_(u"one two"_s), bench.end(u"two"_s)));
        QCOMPARE(bench.text(), u"A:one two three"_s);
        QVERIFY(!bench.history->canUndo(bench.id));
    }

    void move_takesAlongWhatHangsOnTheWords_andTheirTimes()
    {
        Bench bench(u"A:one two three\nB:four five\nA:six"_s, true);
        const AnnotationId note = bench.mark(u"two"_s, Note{u"look"_s});
        const AnnotationId lock = bench.mark(u"three"_s, QuoteLock{});
        const AnnotationId other = bench.mark(u"four five"_s, Note{u"stay"_s});
        const auto spanOf = [&bench](const QString &word) {
            const Position at = bench.start(word);
            for (const WordTiming &timing : bench.episode().findLine(at.line)->words) {
                if (timing.offset == at.offset)
                    return timing.span;
            }
            return Span{};
        };
        const Span before = spanOf(u"two"_s);
        // A quote stays whose it is.
        QVERIFY(!bench.editor().move(bench.words_(u"two three"_s), bench.end(u"four"_s)));
        QVERIFY(bench.editor().move(bench.words_(u"two"_s), bench.end(u"four"_s)));
        QCOMPARE(bench.text(), u"A:one three\nB:four two five\nA:six"_s);
        QCOMPARE(bench.episode().textOf(bench.place(note).range), u"two"_s);
        QVERIFY(bench.place(note).state != AnchorState::Orphan);
        QCOMPARE(bench.episode().textOf(bench.place(lock).range), u"three"_s);
        QCOMPARE(bench.place(lock).state, AnchorState::Moved);
        QCOMPARE(bench.episode().textOf(bench.place(other).range), u"four two five"_s);
        QCOMPARE(spanOf(u"two"_s), before);
        QVERIFY(bench.editor().undo());
        QCOMPARE(bench.text(), u"A:one two three\nB:four five\nA:six"_s);
        QCOMPARE(bench.place(lock).state, AnchorState::Exact);
        QCOMPARE(bench.episode().textOf(bench.place(note).range), u"two"_s);
    }

    void move_ofAPlaceBesideOthers_keepsThem()
    {
        Bench bench(u"A:one two\nB:three\nA:four\nB:five\nA:six"_s);
        const AnnotationId id = AnnotationId::create();
        const Annotation claim{id,
                               {placeAt(bench.episode(), bench.words_(u"six"_s)),
                                placeAt(bench.episode(), bench.words_(u"two"_s))},
                               Claim{}};
        QVERIFY(bench.history->perform({bench.id, u"Mark"_s, annotate(bench.episode(), claim), {}, {}}));
        QVERIFY(bench.editor().move(bench.words_(u"two"_s), bench.end(u"three"_s)));
        const std::vector<Place> &places = bench.episode().annotations().find(id)->places;
        QCOMPARE(bench.episode().textOf(places[0].range), u"six"_s);
        QCOMPARE(bench.episode().textOf(places[1].range), u"two"_s);
        QCOMPARE(bench.faults(), QStringList());
    }

    void paste_makesTurnsOfLabelledText_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::newRow("in the middle of a turn") << u">one"_s << u"ANN: hello\nBEN: hi\nthere"_s
                                                 << u"A:one\nA:hello\nB:hi/there|\nA:two\nB:three"_s;
        QTest::newRow("at a turn's beginning")
            << u"<three"_s << u"Ben Birch: hi"_s << u"A:one two\nB:hi|\nB:three"_s;
        QTest::newRow("at the end of all")
            << u">three"_s << u"Ann: hi\r\n\r\nBen: ho"_s << u"A:one two\nB:three\nA:hi\nB:ho|"_s;
        QTest::newRow("a label alone on its line")
            << u">three"_s << u"ANN:\nhi"_s << u"A:one two\nB:three\nA:hi|"_s;
        QTest::newRow("words before the first label")
            << u">one"_s << u"and so\nBEN: hi"_s << u"A:one and so\nB:hi|\nA:two\nB:three"_s;
        QTest::newRow("a break") << u">one"_s << u"ANN: hi\nBreak: [25:59]\nBEN: ho"_s
                                 << u"A:one\nA:hi\n-:Break: [25:59]\nB:ho|\nA:two\nB:three"_s;
        QTest::newRow("somebody new") << u">three"_s << u"CLARA: hi"_s << u"A:one two\nB:three\nC:hi|"_s;
        QTest::newRow("words") << u">one"_s << u" and so"_s << u"A:one and so| two\nB:three"_s;
        QTest::newRow("words with a colon")
            << u">one"_s << u" note: this"_s << u"A:one note: this| two\nB:three"_s;
    }
    void paste_makesTurnsOfLabelledText()
    {
        QFETCH(QString, target);
        QFETCH(QString, text);
        QFETCH(QString, after);
        Bench bench(u"A:one two\nB:three"_s);
        const QString word = target.sliced(1);
        const Position at = target.startsWith(u'<') ? bench.start(word) : bench.end(word);
        const auto done = bench.editor().paste({at, at}, text, {}, {at, at});
        QVERIFY(done);
        QCOMPARE(bench.text(done->caret.position), after);
        QCOMPARE(bench.faults(), QStringList());
        // One step, whatever came.
        QVERIFY(bench.editor().undo());
        QCOMPARE(bench.text(), u"A:one two\nB:three"_s);
        QVERIFY(!bench.history->canUndo(bench.id));
        QVERIFY(bench.editor().redo());
        QCOMPARE(bench.text(done->caret.position), after);
        QCOMPARE(bench.faults(), QStringList());
    }

    void paste_overASelection_takesItsPlace()
    {
        Bench bench(u"A:one two\nB:three four\nA:five"_s);
        const Range range{bench.start(u"two"_s), bench.end(u"three"_s)};
        const auto done = bench.editor().paste(range, u"BEN: hi\nANN: ho"_s, {}, {range.to, range.from});
        QVERIFY(done);
        QCOMPARE(bench.text(done->caret.position), u"A:one\nB:hi\nA:ho|\nA:four\nA:five"_s);
        QVERIFY(bench.editor().undo());
        QCOMPARE(bench.text(), u"A:one two\nB:three four\nA:five"_s);
    }

    void paste_ofASpeakerNobodyKnows_joinsTheCast()
    {
        Bench bench(u"A:one"_s);
        const Position at = bench.end(u"one"_s);
        const auto done =
            bench.editor().paste({at, at}, u"CLARA CEDAR: hi\nANN: so\nCLARA CEDAR: ho"_s, {}, {});
        QVERIFY(done);
        QCOMPARE(bench.names(), QStringList({u"Ann Ash"_s, u"Ben Birch"_s, u"Clara Cedar"_s}));
        QVERIFY(done->message.contains(u"Clara Cedar"_s));
        QCOMPARE(bench.project->speakerOfLabel(u"CLARA CEDAR"_s)->labels, QStringList(u"CLARA CEDAR"_s));
        // A name somebody goes by makes no label of theirs.
        const Position there = bench.end(u"ho"_s);
        QVERIFY(bench.editor().paste({there, there}, u"Ben Birch: hm"_s, {}, {}));
        QCOMPARE(bench.project->catalogue().speakers.find(bench.ben)->labels, QStringList(u"BEN"_s));
    }

    void paste_ofOwnTurns_keepsSpeakers()
    {
        Bench bench(u"A:one\nB:two"_s);
        const std::vector<ClipTurn> turns{
            {TurnKind::Speech, bench.ben, u"Ben Birch"_s, u"BEN"_s, {u"Ann: said so"_s, u"<b>&"_s}},
            {TurnKind::Break, {}, {}, {}, {u"Break"_s}},
            {TurnKind::Speech, SpeakerId::create(), u"Dora Dill"_s, u"DD"_s, {u"hm"_s}},
            {TurnKind::Speech, {}, {}, {}, {u"who"_s}}};
        QCOMPARE(clipTurnsOf(toJson(turns)), std::optional(turns));
        const Position at = bench.end(u"one"_s);
        const auto done = bench.editor().paste({at, at}, u"other words"_s, toJson(turns), {at, at});
        QVERIFY(done);
        QCOMPARE(bench.text(), u"A:one\nB:Ann: said so/<b>&\n-:Break\nD:hm\n?:who\nB:two"_s);
        QCOMPARE(bench.names().last(), u"Dora Dill"_s);
    }

    void paste_ofAnyBytesAsTurns_isNothingElseThanTheText()
    {
        for (const QByteArray &bytes :
             {QByteArray("{"), QByteArray("[]"), QByteArray(R"({"version":2,"turns":[{"lines":["x"]}]})"),
              QByteArray(R"({"version":1,"turns":3})"), QByteArray(1000, '\xff')}) {
            Bench bench(u"A:one"_s);
            const Position at = bench.end(u"one"_s);
            QVERIFY(bench.editor().paste({at, at}, u" two"_s, bytes, {at, at}));
            QCOMPARE(bench.text(), u"A:one two"_s);
        }
        const auto odd = clipTurnsOf(R"({"version":1,"turns":[7,{"kind":"x","lines":[1,"a\nb"]}]})");
        QVERIFY(odd);
        QCOMPARE(odd->size(), size_t(2));
    }

    void paste_intoAnEpisodeWithoutTurns()
    {
        Bench bench(QString{});
        const auto done = bench.editor().paste({}, u"ANN: hi\nBEN: ho"_s, {}, {});
        QVERIFY(done);
        QCOMPARE(bench.text(done->caret.position), u"A:hi\nB:ho|"_s);
        QVERIFY(bench.editor().undo());
        QCOMPARE(bench.text(), QString());
    }

    void paste_ofLongLines_splitsThem()
    {
        Bench bench(u"A:one two"_s);
        const Position at = bench.end(u"one"_s);
        QVERIFY(bench.editor().paste({at, at}, u"BEN: "_s + QString(25'000, u'x'), {}, {at, at}));
        QCOMPARE(bench.episode().transcript().turnAt(1).lines.size(), size_t(3));
        QCOMPARE(bench.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(PasteAndMoveTest)

#include "pasteandmove_test.moc"
