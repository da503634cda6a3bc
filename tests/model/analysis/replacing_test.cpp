// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/replacing.h"

#include "model/analysis/findscope.h"
#include "model/editing/history.h"
#include "model/editing/operations.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Two people in turn, each turn a line, one page line; what is found is replaced as one step.
struct Bench {
    SpeakerId ann = SpeakerId::create();
    SpeakerId ben = SpeakerId::create();
    EpisodeId id = EpisodeId::create();
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    ReplacePlan plan;
    qsizetype tooHard = 0;

    explicit Bench(const QStringList &lines, const QString &page = {})
    {
        Catalogue catalogue;
        catalogue.speakers.load({ann, u"Ann Ash"_s, u"Ann"_s, {}, {u"ANN"_s, u"SPEAKER_00"_s}, 1, 0});
        catalogue.speakers.load({ben, u"Ben Birch"_s, u"Ben"_s, {}, {u"BEN"_s, u"SPEAKER_01"_s}, 2, 1});
        catalogue.speakers.load({SpeakerId::create(), u"Cat"_s, {}, {}, {u"SPEAKER_02"_s}, 3, 2});
        EpisodeData data;
        data.id = id;
        if (!page.isNull())
            data.page.push_back({PageSection::Summary, Sample::line(page)});
        for (const QString &line : lines)
            data.turns.push_back(Sample::turn(data.turns.size() % 2 ? ben : ann, {Sample::line(line)}));
        project = Sample::project(catalogue, {std::move(data)});
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
    }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Line &line(qsizetype number) const
    {
        return episode().transcript().lineAt(number).line();
    }
    [[nodiscard]] Range range(qsizetype number, const QString &words, qsizetype last = -1,
                              const QString &lastWords = {}) const
    {
        const Line &first = line(number);
        const Line &end = line(last < 0 ? number : last);
        const auto from = qint32(first.text.indexOf(words));
        const QString &behind = last < 0 ? words : lastWords;
        return {{first.id, from}, {end.id, qint32(end.text.indexOf(behind) + behind.size())}};
    }
    AnnotationId put(const AnnotationBody &body, const Range &range)
    {
        const AnnotationId made = AnnotationId::create();
        const Annotation annotation{made, {placeAt(episode(), range)}, body};
        if (!history->perform({id, u"put"_s, {Put<Annotation>{made, annotation}}}))
            qFatal("cannot be put");
        return made;
    }
    /// The text of the lines; a fault as "! …".
    QStringList replace(const QString &text, const QString &by,
                        const FindOptions &options = {.isPattern = true}, const FindScope &scope = {})
    {
        auto finder = Finder::make(text, options);
        if (!finder || !finder->setReplacement(by))
            return {u"! it is no pattern"_s};
        const auto hits = findAll(*project, episode(), *finder, scope, tooHard);
        plan = planReplacing(*project, episode(), hits, finder->replacement());
        if (const auto done = history->perform({id, u"replace"_s, plan.edits}); !done)
            return {u"! "_s + done.error().message};
        if (const auto done = history->perform({{}, u"replace"_s, plan.cast}); !done)
            return {u"! "_s + done.error().message};
        if (const QStringList faults = episode().checkConsistency(); !faults.isEmpty())
            return faults;
        QStringList lines;
        for (qsizetype at = 0; at < episode().transcript().lineCount(); ++at)
            lines.append(line(at).text);
        return lines;
    }
    [[nodiscard]] const Annotation &annotation(AnnotationId which) const
    {
        return *episode().annotations().find(which);
    }
    [[nodiscard]] QStringList labels() const
    {
        return project->catalogue().speakers.find(ann)->labels +
               project->catalogue().speakers.find(ben)->labels;
    }
};

} // namespace

class ReplacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesInTextAndPage();
    void nothingCrossesALine();
    void wordsThatStayKeepTheirTimes();
    void wordsThatStayKeepWhatHangsOnThem();
    void aReplacedWordKeepsWhatHangsOnIt();
    void lockedQuotesAreLeft();
    void aLockOverLinesLocksAllBetween();
    void struckWordsAreReplacedToo();
    void bySpeaker();
    void inTheSelection();
    void inNotes();
    void inLabels();
    void labelsStayApart();
    void aLineThatWouldBeTooLongChangesNothing();
    void anEmptyEpisodeHasNothing();
    void whatIsPlannedIsWhatComesAbout();
};

void ReplacingTest::replacesInTextAndPage()
{
    Bench bench({u"one goat, two goats"_s, u"no sheep"_s}, u"about goats"_s);
    QCOMPARE(bench.replace(u"(g)oat(s?)"_s, u"\\U$1\\Eull$2"_s),
             QStringList({u"one Gull, two Gulls"_s, u"no sheep"_s}));
    QCOMPARE(bench.episode().page().front().line.text, u"about Gulls"_s);
    QCOMPARE(bench.plan.replaced, 3);
    QCOMPARE(bench.plan.onPage, 1);
    QVERIFY(bench.history->undo(bench.id));
    QCOMPARE(bench.line(0).text, u"one goat, two goats"_s);
}

void ReplacingTest::nothingCrossesALine()
{
    Bench bench({u"one"_s, u"two"_s});
    QCOMPARE(bench.replace(u"(?s)one.*two|e\\s+t"_s, u"x"_s), QStringList({u"one"_s, u"two"_s}));
}

void ReplacingTest::wordsThatStayKeepTheirTimes()
{
    Bench bench({u"well um the goat um sees"_s});
    WordTimings words;
    for (const Stretch &word : Ropewalk::words(bench.line(0).text))
        words.push_back({qint32(word.start), qint32(word.length),
                         Span::measured(qint64(word.start) * 100, qint64(word.end()) * 100), 0.5F});
    Turn turn = bench.episode().transcript().turnAt(0);
    const TurnId old = turn.id;
    turn.id = TurnId::create();
    turn.lines[0].id = LineId::create();
    turn.lines[0].words = words;
    QVERIFY(bench.history->perform({bench.id, u"time"_s, {InsertTurns{old, {turn}}, RemoveTurns{old, 1}}}));
    QCOMPARE(bench.replace(u"um (\\w+) (\\w+) um"_s, u"$1 $2"_s), QStringList(u"well the goat sees"_s));
    QStringList times;
    for (const WordTiming &word : bench.line(0).words)
        times.append(
            u"%1@%2"_s.arg(bench.line(0).text.sliced(word.offset, word.length)).arg(word.span.start.ms));
    QCOMPARE(times, QStringList({u"well@0"_s, u"the@800"_s, u"goat@1200"_s, u"sees@2000"_s}));
}

void ReplacingTest::wordsThatStayKeepWhatHangsOnThem()
{
    Bench bench({u"that is um a good um reason"_s});
    const AnnotationId claim = bench.put(Claim{}, bench.range(0, u"good"_s));
    bench.replace(u"um (a good) um "_s, u"$1 "_s);
    QCOMPARE(bench.line(0).text, u"that is a good reason"_s);
    const Place &place = bench.annotation(claim).places.front();
    QCOMPARE(bench.episode().textOf(place.range), u"good"_s);
    QVERIFY(place.state == AnchorState::Exact || place.state == AnchorState::Moved);
}

void ReplacingTest::aReplacedWordKeepsWhatHangsOnIt()
{
    Bench bench({u"the goat stands"_s});
    const AnnotationId note = bench.put(Note{u"sic"_s, false}, bench.range(0, u"goat"_s));
    bench.replace(u"goat"_s, u"goats"_s);
    QCOMPARE(bench.episode().textOf(bench.annotation(note).places.front().range), u"goats"_s);
}

void ReplacingTest::lockedQuotesAreLeft()
{
    Bench bench({u"um so um “the um goat” um"_s});
    bench.put(QuoteLock{}, bench.range(0, u"the um goat"_s));
    QCOMPARE(bench.replace(u"um ?"_s, u""_s), QStringList(u"so “the um goat” "_s));
    QCOMPARE(bench.plan.locked, 1);
    QCOMPARE(bench.plan.replaced, 3);
    // A hit that reaches into it is left, too; one that ends at its border is not in it.
    QCOMPARE(bench.replace(u"“the|” "_s, u"-"_s), QStringList(u"so “the um goat-"_s));
    QCOMPARE(bench.plan.locked, 1);
}

void ReplacingTest::aLockOverLinesLocksAllBetween()
{
    Bench bench({u"a goat, a goat"_s, u"a goat"_s, u"a goat, a goat"_s});
    const Range first = bench.range(0, u", a goat"_s);
    bench.put(QuoteLock{}, {first.from, {bench.line(2).id, 3}});
    QCOMPARE(bench.replace(u"goat"_s, u"sheep"_s),
             QStringList({u"a sheep, a goat"_s, u"a goat"_s, u"a goat, a sheep"_s}));
    QCOMPARE(bench.plan.locked, 3);
}

void ReplacingTest::struckWordsAreReplacedToo()
{
    Bench bench({u"a goat or so"_s});
    bench.put(StrikeOut{}, bench.range(0, u"goat"_s));
    QCOMPARE(bench.replace(u"goat"_s, u"sheep"_s), QStringList(u"a sheep or so"_s));
}

void ReplacingTest::bySpeaker()
{
    Bench bench({u"goat"_s, u"goat"_s, u"goat"_s}, u"goat"_s);
    FindScope scope;
    scope.speakers = {bench.ben};
    QCOMPARE(bench.replace(u"goat"_s, u"sheep"_s, {}, scope),
             QStringList({u"goat"_s, u"sheep"_s, u"goat"_s}));
    QCOMPARE(bench.episode().page().front().line.text, u"goat"_s);
}

void ReplacingTest::inTheSelection()
{
    Bench bench({u"goat goat"_s, u"goat"_s, u"goat goat"_s, u"goat"_s}, u"goat"_s);
    FindScope scope;
    scope.words = Range{{bench.line(0).id, 3}, {bench.line(2).id, 8}};
    QCOMPARE(bench.replace(u"goat"_s, u"sheep"_s, {}, scope),
             QStringList({u"goat sheep"_s, u"sheep"_s, u"sheep goat"_s, u"goat"_s}));
    scope.words = Range{{bench.line(3).id, 0}, {bench.line(3).id, 4}};
    QCOMPARE(bench.replace(u"goat"_s, u"sheep"_s, {}, scope).last(), u"sheep"_s);
    scope.words = Range{{LineId::create(), 0}, {bench.line(3).id, 4}};
    QCOMPARE(bench.replace(u"sheep"_s, u"goat"_s, {}, scope).last(), u"sheep"_s);
}

void ReplacingTest::inNotes()
{
    Bench bench({u"one goat"_s, u"two goats"_s});
    const AnnotationId later = bench.put(Note{u"goat!\nno goat\ngoa\nt"_s, true}, bench.range(1, u"two"_s));
    const AnnotationId first = bench.put(Note{u"which goat?"_s, false}, bench.range(0, u"one"_s));
    FindScope scope{.inText = false, .onPage = false, .inNotes = true};
    qsizetype tooHard = 0;
    const auto hits = findAll(*bench.project, bench.episode(), Finder(u"goat"_s), scope, tooHard);
    QCOMPARE(hits.size(), size_t(3));
    QCOMPARE(hits[0].note, first); // in the order of the text
    QCOMPARE(hits[2].words.start, 9);
    QCOMPARE(bench.replace(u"(?s)goat.*$"_s, u"sheep"_s, {.isPattern = true}, scope),
             QStringList({u"one goat"_s, u"two goats"_s}));
    QCOMPARE(bench.annotation(later).as<Note>()->text, u"sheep\nno sheep\ngoa\nt"_s);
    QVERIFY(bench.annotation(later).as<Note>()->isPrivate);
    QCOMPARE(bench.annotation(first).as<Note>()->text, u"which sheep"_s);
    QCOMPARE(bench.plan.inNotes, 3);
    QVERIFY(bench.history->undo(bench.id));
    QCOMPARE(bench.annotation(first).as<Note>()->text, u"which goat?"_s);
    scope.speakers = {bench.ben};
    QCOMPARE(findAll(*bench.project, bench.episode(), Finder(u"goat"_s), scope, tooHard).size(), size_t(2));
}

void ReplacingTest::inLabels()
{
    Bench bench({u"SPEAKER_00"_s, u"two"_s});
    const FindScope scope{.inText = false, .onPage = false, .inLabels = true};
    QCOMPARE(bench.replace(u"SPEAKER_(\\d+)"_s, u"Voice $1"_s, {.isPattern = true}, scope).first(),
             u"SPEAKER_00"_s);
    QCOMPARE(bench.labels(), QStringList({u"ANN"_s, u"Voice 00"_s, u"BEN"_s, u"Voice 01"_s}));
    QCOMPARE(bench.plan.inLabels, 2); // who does not speak here is left alone
}

void ReplacingTest::labelsStayApart()
{
    Bench bench({u"one"_s, u"two"_s});
    const FindScope scope{.inText = false, .onPage = false, .inLabels = true};
    bench.replace(u"SPEAKER_\\d+"_s, u"Voice"_s, {.isPattern = true}, scope);
    QCOMPARE(bench.labels(), QStringList({u"ANN"_s, u"Voice"_s, u"BEN"_s, u"SPEAKER_01"_s}));
    QCOMPARE(bench.plan.refused, 1);
    bench.replace(u".+"_s, u" "_s, {.isPattern = true}, scope);
    QCOMPARE(bench.labels(), QStringList({u"ANN"_s, u"Voice"_s, u"BEN"_s, u"SPEAKER_01"_s}));
    QCOMPARE(bench.plan.refused, 4);
    QCOMPARE(bench.plan.replaced, 0);
}

void ReplacingTest::aLineThatWouldBeTooLongChangesNothing()
{
    Bench bench({u"goat"_s, QString(QString(maxLineLength - 10, u'a') + u" goat"_s)});
    const QStringList outcome = bench.replace(u"goat"_s, QString(40, u'b'));
    QVERIFY(outcome.first().startsWith(u'!'));
    QCOMPARE(bench.line(0).text, u"goat"_s);
    QCOMPARE(bench.line(1).text.last(4), u"goat"_s);
}

void ReplacingTest::anEmptyEpisodeHasNothing()
{
    Bench bench({});
    FindScope everywhere{.inLabels = true, .inNotes = true};
    QCOMPARE(bench.replace(u".*"_s, u"x"_s, {.isPattern = true}, everywhere), QStringList());
    QCOMPARE(bench.plan.replaced, 0);
}

void ReplacingTest::whatIsPlannedIsWhatComesAbout()
{
    Sample::Dice dice(11);
    const QStringList words{u"goat"_s,       u"goats"_s, u"um"_s,   u"café"_s,
                            u"cafe\u0301"_s, u"😀"_s,    u"שלום"_s, u"12"_s};
    const QStringList patterns{u"(\\w+) (\\w+)"_s,  u"um ?"_s, u"(?<=goat) "_s,      u"[aeiou]"_s,
                               u"\\b(\\w)(\\w*)"_s, u"."_s,    u"(\\w+)(?: \\1)+"_s, u"^.*$"_s};
    const QStringList replacements{u""_s, u"$0"_s, u"<\\0>"_s, u"\\U$0\\E x y"_s, u"one two"_s, u"😁"_s};
    for (int round = 0; round < 300; ++round) {
        QStringList lines;
        for (int line = 0; line < 4; ++line) {
            QStringList text;
            for (int word = 0; word < 8; ++word)
                text.append(dice.pick(words));
            lines.append(text.join(u' '));
        }
        Bench bench(lines);
        auto finder = Finder::make(patterns[round % patterns.size()], {.isPattern = true});
        QVERIFY(finder->setReplacement(replacements[round % replacements.size()]));
        QStringList wanted;
        for (const QString &line : lines) {
            QString made;
            qsizetype at = 0;
            for (const FoundWords &hit : finder->find(line).hits) {
                made += line.sliced(at, hit.start - at) +
                        (hit.after.isNull() ? finder->replacement() : hit.after);
                at = hit.end();
            }
            wanted.append(made + line.sliced(at));
        }
        QCOMPARE(bench.replace(patterns[round % patterns.size()], replacements[round % replacements.size()]),
                 wanted);
        QVERIFY(bench.history->undo(bench.id));
        for (qsizetype line = 0; line < lines.size(); ++line)
            QCOMPARE(bench.line(line).text, lines[line]);
    }
}

QTEST_GUILESS_MAIN(ReplacingTest)
#include "replacing_test.moc"
