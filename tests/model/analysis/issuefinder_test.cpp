// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/issuefinder.h"

#include "model/analysis/issuefixes.h"
#include "model/editing/operations.h"
#include "tests/support/issuebench.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;
using Sample::BenchTurn;
using Sample::IssueBench;

namespace
{

/// Knows short words alone.
class ShortWords final : public WordJudge
{
public:
    bool isKnown(QStringView word, const QString &) const override { return word.size() < 6; }
};

std::vector<Span> at(qint64 fromMs, qint64 toMs)
{
    return {Span::measured(fromMs, toMs)};
}

} // namespace

class IssueFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyEpisode_hasNone();
    void words_areFoundInOrder();
    void doubtfulWords_areThoseHeardWithLess();
    void unknownWords_areAskedFor();
    void strayTurn_data();
    void strayTurn();
    void namesOfSpeakers_data();
    void namesOfSpeakers();
    void speakers_standWhereTheySpeakFirst();
    void times_data();
    void times();
    void longTurn_isOneOfTooManyWords();
    void struckWords_haveNone();
    void lockedQuotes_areAsTheyWereSaid();
    void settledIssue_staysAwayUntilItsWordsChange();
    void settledIssue_isOfItsKindAndPlace();
    void pageLines_areLookedThrough();
    void oneLine_readsAsTheWhole();
    void fixes_data();
    void fixes();
    void fixes_passOverWhatIsGone();
    void alikeIssues_areOfTheSameWords();
};

void IssueFinderTest::emptyEpisode_hasNone()
{
    QCOMPARE(IssueBench({}).found(), QStringList());
    QCOMPARE(IssueBench({{u"A"_s, {u""_s}}, {u""_s, {u""_s, u""_s}}}).found(), QStringList());
}

void IssueFinderTest::words_areFoundInOrder()
{
    const IssueBench bench({{u"A"_s, {u"I saw the the goat [inaudible 0:07] at at noon."_s, u"[?]"_s}},
                            {u"#"_s, {u"Break: the the [inaudible]"_s}},
                            {u"B"_s, {u"To to work."_s}}});
    QCOMPARE(bench.found(),
             QStringList({u"doubled-word: the the"_s, u"unclear: [inaudible 0:07]"_s,
                          u"doubled-word: at at"_s, u"unclear: [?]"_s, u"doubled-word: To to"_s}));
    const Issue unclear = bench.issues()[1];
    QCOMPARE(unclear.timeMs, 7'000);
    QCOMPARE(bench.episode().textOf(unclear.range()), u"[inaudible 0:07]"_s);
    QCOMPARE(unclear.speaker, bench.cast[u"A"_s]);
}

void IssueFinderTest::doubtfulWords_areThoseHeardWithLess()
{
    EpisodeData data;
    data.id = EpisodeId::create();
    data.turns.push_back(Sample::turn({}, {Sample::line(u"goats eat the red rope"_s, true)}));
    WordTimings &words = data.turns.front().lines.front().words;
    words[1].confidence = 0.2F;
    words[2].confidence = 0.49F;
    words[3].confidence = 0.5F;
    words[4].confidence = -1;
    const auto project = Sample::project({}, {data});
    const Episode &episode = *project->episode(data.id);
    QCOMPARE(IssueBench::said(IssueFinder(*project).find(episode)),
             QStringList(u"low-confidence: eat the"_s));
    IssueRules strict;
    strict.leastConfidence = 0.6F;
    QCOMPARE(IssueBench::said(IssueFinder(*project, strict).find(episode)),
             QStringList(u"low-confidence: eat the red"_s));
}

void IssueFinderTest::unknownWords_areAskedFor()
{
    const IssueBench bench({{u"A"_s, {u"“Rope,” meetings! [unknownevent] https://example.org 1234567"_s}}});
    const ShortWords judge;
    QCOMPARE(bench.found(), QStringList());
    QCOMPARE(bench.found({}, &judge), QStringList(u"unknown-word: meetings"_s));
}

void IssueFinderTest::strayTurn_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("stray");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<bool>("isStray");
    const auto row = [](const char *name, const QString &before, const QString &stray, bool isStray,
                        const QString &owner = u"B"_s, const QString &behind = u"A"_s) {
        QTest::newRow(name) << before << stray << owner << behind << isStray;
    };
    row("cut out", u"I went to the"_s, u"store"_s, true);
    row("two words", u"I went to"_s, u"the store"_s, true);
    row("of nobody", u"I went to the"_s, u"store"_s, true, u""_s);
    row("end of a sentence", u"I went to the"_s, u"store."_s, true);
    row("comma", u"I went to the"_s, u"store,"_s, true);
    row("three words", u"I went"_s, u"to the store"_s, false);
    row("yes", u"I went to the"_s, u"Yes."_s, false);
    row("small yes", u"I went to the"_s, u"yes."_s, false);
    row("yeah without a stop", u"I went to the"_s, u"yeah"_s, false);
    row("question", u"I went to the"_s, u"store?"_s, false);
    row("answer", u"Where did you go?"_s, u"Downtown."_s, false);
    row("breaks off", u"I went to the"_s, u"but—"_s, false);
    row("event alone", u"I went to the"_s, u"[laughs]"_s, false);
    row("another goes on", u"I went to the"_s, u"store"_s, false, u"B"_s, u"C"_s);
    row("a break behind", u"I went to the"_s, u"store"_s, false, u"B"_s, u"#"_s);
    row("the same speaker", u"I went to the"_s, u"store"_s, false, u"A"_s);
    row("a marker", u"I went to the"_s, u"store"_s, false, u"#"_s);
}

void IssueFinderTest::strayTurn()
{
    QFETCH(QString, before);
    QFETCH(QString, stray);
    QFETCH(QString, owner);
    QFETCH(QString, behind);
    QFETCH(bool, isStray);
    const IssueBench bench({{u"A"_s, {before}}, {owner, {stray}}, {behind, {u"and then home."_s}}});
    QCOMPARE(bench.found(), isStray ? QStringList(u"speaker-flip: "_s + stray) : QStringList());
}

void IssueFinderTest::namesOfSpeakers_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("numbered") << QStringList{u"Speaker 1"_s} << QStringList{u"placeholder-speaker: Good"_s};
    QTest::newRow("diarised") << QStringList{u"SPEAKER_00"_s} << QStringList{u"placeholder-speaker: Good"_s};
    QTest::newRow("unknown") << QStringList{u"Unknown Speaker"_s}
                             << QStringList{u"placeholder-speaker: Good"_s};
    QTest::newRow("lettered") << QStringList{u"Speaker A"_s} << QStringList{u"placeholder-speaker: Good"_s};
    QTest::newRow("German") << QStringList{u"Sprecher 2"_s} << QStringList{u"placeholder-speaker: Good"_s};
    QTest::newRow("a name") << QStringList{u"Speakman"_s} << QStringList{};
    QTest::newRow("a role") << QStringList{u"The Speaker of the House"_s} << QStringList{};
    QTest::newRow("a letter") << QStringList{u"A"_s} << QStringList{};
    QTest::newRow("alike") << QStringList{u"Goat Farmer"_s, u"GOAT-FARMER"_s}
                           << QStringList{u"alike-speakers: Good"_s};
    QTest::newRow("not alike") << QStringList{u"Goat Farmer"_s, u"Goat Herder"_s} << QStringList{};
    QTest::newRow("two numbers") << QStringList{u"Speaker 1"_s, u"Speaker 2"_s}
                                 << QStringList{u"placeholder-speaker: Good"_s,
                                                u"placeholder-speaker: Good"_s};
}

void IssueFinderTest::namesOfSpeakers()
{
    QFETCH(QStringList, names);
    std::vector<BenchTurn> turns;
    for (const QString &name : names)
        turns.push_back({name, {u"Good morning to you."_s}});
    QTEST(IssueBench(turns).found(), "expected");
}

void IssueFinderTest::speakers_standWhereTheySpeakFirst()
{
    const IssueBench bench({{u"Ann"_s, {u"Hello there."_s}},
                            {u"Speaker 1"_s, {u"[sighs]"_s, u"Well, hello."_s}},
                            {u"Ann"_s, {u"How are you?"_s}},
                            {u"Speaker 1"_s, {u"I am fine."_s}}});
    const std::vector<Issue> issues = bench.issues();
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.front().line, bench.line(1).id);
    QCOMPARE(issues.front().said, u"[sighs]"_s);
}

void IssueFinderTest::times_data()
{
    QTest::addColumn<std::vector<BenchTurn>>("turns");
    QTest::addColumn<QStringList>("expected");
    using Turns = std::vector<BenchTurn>;
    const QString one = u"One goat."_s;
    const QString two = u"Two goats."_s;
    const QString three = u"Three goats."_s;
    QTest::newRow("in order") << Turns{{u"A"_s, {one}, at(0, 900)}, {u"B"_s, {two}, at(900, 1'800)}}
                              << QStringList{};
    QTest::newRow("none at all") << Turns{{u"A"_s, {one}}, {u"B"_s, {two}}, {u"A"_s, {three}}}
                                 << QStringList{};
    QTest::newRow("one missing") << Turns{{u"A"_s, {one}, at(0, 900)},
                                          {u"B"_s, {two}},
                                          {u"A"_s, {three}, at(2'000, 3'000)}}
                                 << QStringList{u"missing-time: Two goats."_s};
    QTest::newRow("the first missing")
        << Turns{{u"B"_s, {two}}, {u"A"_s, {three}, at(2'000, 3'000)}, {u"B"_s, {one}, at(3'000, 3'500)}}
        << QStringList{u"missing-time: Two goats."_s};
    QTest::newRow("two missing in a row are one") << Turns{{u"A"_s, {one}, at(0, 900)},
                                                           {u"B"_s, {two}},
                                                           {u"A"_s, {three}},
                                                           {u"B"_s, {one}, at(2'000, 3'000)},
                                                           {u"A"_s, {one}, at(3'000, 4'000)}}
                                                  << QStringList{u"missing-time: Two goats."_s};
    QTest::newRow("a time now and then is no rule")
        << Turns{{u"A"_s, {one}, at(0, 900)}, {u"B"_s, {two}}, {u"A"_s, {three}}, {u"B"_s, {two}}}
        << QStringList{};
    QTest::newRow("an empty turn") << Turns{{u"A"_s, {one}, at(0, 900)},
                                            {u"B"_s, {u""_s}},
                                            {u"A"_s, {three}, at(2'000, 3'000)}}
                                   << QStringList{};
    QTest::newRow("a marker") << Turns{{u"A"_s, {one}, at(0, 900)},
                                       {u"#"_s, {two}},
                                       {u"A"_s, {three}, at(2'000, 3'000)}}
                              << QStringList{};
    QTest::newRow("overlapping") << Turns{{u"A"_s, {one}, at(0, 900)}, {u"B"_s, {two}, at(700, 1'800)}}
                                 << QStringList{u"overlapping-times: Two goats."_s};
    QTest::newRow("rounded") << Turns{{u"A"_s, {one}, at(0, 900)}, {u"B"_s, {two}, at(800, 1'800)}}
                             << QStringList{};
    QTest::newRow("overlapping in a turn")
        << Turns{{u"A"_s, {one, two}, {Span::measured(0, 900), Span::measured(500, 1'800)}}}
        << QStringList{u"overlapping-times: Two goats."_s};
    QTest::newRow("goes back") << Turns{{u"A"_s, {one}, at(1'000, 1'900)}, {u"B"_s, {two}, at(900, 1'000)}}
                               << QStringList{u"backward-time: Two goats."_s};
    QTest::newRow("ends before it begins")
        << Turns{{u"A"_s, {one}, at(1'000, 900)}} << QStringList{u"backward-time: One goat."_s};
    QTest::newRow("at the same moment")
        << Turns{{u"A"_s, {one}, at(900, 900)}, {u"B"_s, {two}, at(900, 900)}} << QStringList{};
}

void IssueFinderTest::times()
{
    QFETCH(std::vector<BenchTurn>, turns);
    QTEST(IssueBench(turns).found(), "expected");
}

void IssueFinderTest::longTurn_isOneOfTooManyWords()
{
    IssueRules rules;
    rules.mostTurnWords = 5;
    const IssueBench bench({{u"A"_s, {u"one two three"_s, u"four five [sighs]"_s}},
                            {u"B"_s, {u"one two three"_s, u"four five six"_s}}});
    QCOMPARE(bench.found(), QStringList());
    QCOMPARE(bench.found(rules), QStringList(u"long-turn: one two three"_s));
}

void IssueFinderTest::struckWords_haveNone()
{
    for (const AnnotationBody &body : {AnnotationBody(StrikeOut{}), AnnotationBody(OffRecord{})}) {
        IssueBench bench({{u"A"_s, {u"I saw the the goat [inaudible]"_s, u"of of"_s}}});
        QCOMPARE(bench.found().size(), 3);
        const Range range{bench.range(u"the goat"_s, 0).from, bench.range(u"of of"_s, 0, 1).from};
        QVERIFY(bench.perform(annotate(bench.episode(), Sample::annotation(bench.episode(), range, body))));
        QCOMPARE(bench.found(), QStringList(u"doubled-word: of of"_s));
    }
}

void IssueFinderTest::lockedQuotes_areAsTheyWereSaid()
{
    IssueBench bench({{u"A"_s, {u"I saw the the meetings [inaudible]"_s}}});
    const Range all{startOf(bench.line(0)), endOf(bench.line(0))};
    QVERIFY(bench.perform(annotate(bench.episode(), Sample::annotation(bench.episode(), all, QuoteLock{}))));
    const ShortWords judge;
    QCOMPARE(bench.found({}, &judge), QStringList(u"unclear: [inaudible]"_s));
}

void IssueFinderTest::settledIssue_staysAwayUntilItsWordsChange()
{
    IssueBench bench({{u"A"_s, {u"I saw the the goat in in the barn"_s}}});
    QVERIFY(bench.perform(settleIssues(bench.episode(), {bench.issues().front()})));
    QCOMPARE(bench.found(), QStringList(u"doubled-word: in in"_s));
    // Elsewhere in the line.
    QVERIFY(bench.perform({ReplaceText{bench.line(0).id, 0, u"I"_s, u"We"_s}}));
    QCOMPARE(bench.found(), QStringList(u"doubled-word: in in"_s));
    // The words themselves.
    const Position words = bench.range(u"the the"_s, 0).from;
    QVERIFY(bench.perform({ReplaceText{words.line, words.offset, u"the the"_s, u"my my"_s}}));
    QCOMPARE(bench.found(), QStringList({u"doubled-word: my my"_s, u"doubled-word: in in"_s}));
    // And once more, which forgets what is no more.
    QVERIFY(bench.perform(settleIssues(bench.episode(), {bench.issues().front()})));
    QCOMPARE(bench.found(), QStringList(u"doubled-word: in in"_s));
    QVERIFY(bench.history->undo(bench.id).has_value());
    QCOMPARE(bench.found().size(), 2);
}

void IssueFinderTest::settledIssue_isOfItsKindAndPlace()
{
    IssueBench bench({{u"A"_s, {u"I saw the the goat"_s}}, {u"B"_s, {u"You saw the the rope"_s}}});
    const Range range = bench.range(u"the the"_s, 0);
    QVERIFY(bench.perform(
        annotate(bench.episode(), Sample::annotation(bench.episode(), range, SettledIssue{u"long-turn"_s}))));
    QCOMPARE(bench.found().size(), 2);
    QVERIFY(bench.perform(annotate(
        bench.episode(), Sample::annotation(bench.episode(), range, SettledIssue{u"doubled-word"_s}))));
    QCOMPARE(bench.issues().size(), 1);
    QCOMPARE(bench.issues().front().line, bench.line(1).id);
}

void IssueFinderTest::pageLines_areLookedThrough()
{
    const IssueBench bench({{u"A"_s, {u"at at"_s}}}, {u"A talk of of goats [inaudible]"_s});
    QCOMPARE(bench.found(),
             QStringList({u"doubled-word: of of"_s, u"unclear: [inaudible]"_s, u"doubled-word: at at"_s}));
    QVERIFY(bench.issues().front().turn.isNull());
}

void IssueFinderTest::oneLine_readsAsTheWhole()
{
    Sample::Dice dice(11);
    const Sample::Show show = Sample::show();
    EpisodeData data = Sample::episode(dice, show, 200);
    for (Turn &turn : data.turns) {
        for (Line &line : turn.lines) {
            if (dice.chance(20))
                line.text += u" [inaudible]"_s;
            if (dice.chance(20))
                line.text = u"stray"_s;
            line.words.clear();
        }
    }
    const auto project = Sample::project(show.catalogue, {data});
    const Episode &episode = *project->episode(data.id);
    const IssueFinder finder(*project, {0.5F, 15, 100});
    const IssueFinder::SpeakerPlaces speakers = finder.speakerPlaces(episode);
    std::vector<Issue> all;
    for (const PageLine &page : episode.page())
        std::ranges::move(finder.inPageLine(episode, page.line), std::back_inserter(all));
    for (qsizetype at = 0; at < episode.transcript().lineCount(); ++at)
        std::ranges::move(finder.inLine(episode, episode.transcript().lineAt(at), speakers),
                          std::back_inserter(all));
    QVERIFY(all.size() > 50);
    QVERIFY(all == finder.find(episode));
}

void IssueFinderTest::fixes_data()
{
    QTest::addColumn<std::vector<BenchTurn>>("turns");
    QTest::addColumn<QStringList>("expected");
    using Turns = std::vector<BenchTurn>;
    QTest::newRow("doubled") << Turns{{u"A"_s, {u"I I I saw the the, goat"_s}}}
                             << QStringList{u"A: I saw the, goat"_s};
    QTest::newRow("stray") << Turns{{u"A"_s, {u"I went to the"_s}},
                                    {u"B"_s, {u"store"_s}},
                                    {u"A"_s, {u"and then home."_s, u"Yes."_s}}}
                           << QStringList{u"A: I went to the store and then home. / Yes."_s};
    QTest::newRow("two strays in a row")
        << Turns{{u"A"_s, {u"I went to the"_s}},
                 {u"B"_s, {u"store"_s}},
                 {u"A"_s, {u"and then to my"_s}},
                 {u"B"_s, {u"goats"_s}},
                 {u"A"_s, {u"at home."_s}}}
        << QStringList{u"A: I went to the store and then to my goats at home."_s};
    QTest::newRow("words in a turn that is joined")
        << Turns{{u"A"_s, {u"I I went to the the"_s}},
                 {u"B"_s, {u"store"_s}},
                 {u"A"_s, {u"and then then home."_s}}}
        << QStringList{u"A: I went to the store and then home."_s};
    QTest::newRow("turns that alternate") << Turns{{u"A"_s, {u"I went to the"_s}},
                                                   {u"B"_s, {u"store"_s}},
                                                   {u"A"_s, {u"and"_s}},
                                                   {u"B"_s, {u"then home."_s}}}
                                          << QStringList{u"A: I went to the store and"_s, u"B: then home."_s};
    QTest::newRow("lines with times stay") << Turns{{u"A"_s, {u"I went to the"_s}, at(0, 500)},
                                                    {u"B"_s, {u"store"_s}, at(500, 600)},
                                                    {u"A"_s, {u"and then home."_s}, at(600, 900)}}
                                           << QStringList{u"A: I went to the / store / and then home."_s};
}

void IssueFinderTest::fixes()
{
    QFETCH(std::vector<BenchTurn>, turns);
    IssueBench bench(turns);
    const QStringList before = bench.text();
    QVERIFY(bench.perform(fixIssues(bench.episode(), bench.issues())));
    QTEST(bench.text(), "expected");
    QCOMPARE(bench.episode().checkConsistency(), QStringList());
    QCOMPARE(bench.found(), QStringList());
    QVERIFY(bench.history->undo(bench.id).has_value());
    QCOMPARE(bench.text(), before);
}

void IssueFinderTest::fixes_passOverWhatIsGone()
{
    IssueBench bench(
        {{u"A"_s, {u"I saw the the goat"_s}, at(0, 900)}, {u"B"_s, {u"Yes."_s}, at(500, 1'000)}});
    const std::vector<Issue> issues = bench.issues();
    QCOMPARE(issues.size(), 2);
    QVERIFY(issues[1].canFix);
    QVERIFY(bench.perform(fixIssues(bench.episode(), {issues[1]})));
    QCOMPARE(bench.line(0).span, Span::measured(0, 500));
    QVERIFY(bench.perform({ReplaceText{bench.line(0).id, 0, u"I "_s, {}}}));
    QVERIFY(fixIssues(bench.episode(), {issues[0]}).empty());
}

void IssueFinderTest::alikeIssues_areOfTheSameWords()
{
    const IssueBench bench({{u"A"_s, {u"the the goat, The the rope, of of"_s}}});
    const std::vector<Issue> issues = bench.issues();
    QVERIFY(areAlike(issues[0], issues[1]));
    QVERIFY(!areAlike(issues[0], issues[2]));
}

QTEST_APPLESS_MAIN(IssueFinderTest)
#include "issuefinder_test.moc"
