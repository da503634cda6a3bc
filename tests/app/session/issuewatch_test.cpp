// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/issuewatch.h"

#include "model/analysis/issuefixes.h"
#include "model/editing/operations.h"
#include "tests/support/issuebench.h"
#include "tests/support/sampleproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;
using Sample::BenchTurn;

namespace
{

struct Bench : Sample::IssueBench {
    IssueWatch watch{*project};
    QSignalSpy changed{&watch, &IssueWatch::changed};

    explicit Bench(const std::vector<BenchTurn> &turns, const QStringList &page = {})
        : IssueBench(turns, page)
    {
        QObject::connect(history.get(), &History::changed, &watch, &IssueWatch::apply);
        watch.setEpisode(id);
    }
    [[nodiscard]] bool read()
    {
        return QTest::qWaitFor([this] { return !watch.isReading(); });
    }
    [[nodiscard]] std::vector<Issue> listed() const
    {
        std::vector<Issue> all;
        for (qsizetype at = 0; at < watch.issues().listedCount(); ++at)
            all.push_back(watch.issues().at(at));
        return all;
    }
    [[nodiscard]] static qsizetype firstOther(const std::vector<Issue> &one, const std::vector<Issue> &other)
    {
        return std::ranges::mismatch(one, other).in2 - other.begin();
    }
    /// Whether it knows what reading the whole episode anew would find.
    [[nodiscard]] bool isRight(const IssueRules &rules = {})
    {
        watch.settle();
        const std::vector<Issue> expected = issues(rules);
        if (listed() == expected)
            return true;
        const std::vector<Issue> all = listed();
        qWarning() << all.size() << "instead of" << expected.size() << "from"
                   << said({all.begin() +
                                std::min<qsizetype>(firstOther(all, expected), qsizetype(all.size())),
                            all.end()})
                          .value(0)
                   << "on, instead of"
                   << said({expected.begin() + firstOther(all, expected), expected.end()}).value(0);
        return false;
    }
};

const QStringList phrases = {u"Goats look at the the rope."_s,
                             u"stray"_s,
                             u"Yes."_s,
                             u"I went to the"_s,
                             u"so [inaudible 0:12] goats"_s,
                             u"They chew it it all day long and never page anybody."_s,
                             u""_s,
                             u"store."_s};

std::vector<BenchTurn> randomTurns(Sample::Dice &dice, int count)
{
    const QStringList names = {u"Ann"_s,         u"Bob"_s, u"Speaker 1"_s, u"Goat Farmer"_s,
                               u"Goat-Farmer"_s, u""_s,    u"#"_s};
    std::vector<BenchTurn> turns;
    qint64 ms = 0;
    for (int turn = 0; turn < count; ++turn) {
        BenchTurn made{dice.pick(names), {}, {}};
        for (int line = 1 + dice.roll(3); line > 0; --line) {
            made.lines.append(dice.pick(phrases));
            made.spans.push_back(dice.chance(80) ? Span::measured(ms, ms + 100 * dice.roll(15)) : Span());
            ms += 100 * (dice.roll(12) - 1);
        }
        turns.push_back(made);
    }
    return turns;
}

} // namespace

class IssueWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEpisode_hasNone();
    void emptyEpisode_hasNone();
    void longEpisode_isReadInSlices();
    void edit_isTakenUpAMomentLater();
    void counts_areByKind();
    void listedKinds_areNumberedAlone();
    void settledIssue_goesAndComesBackByUndo();
    void speakerWhoGetsAName_isNoIssueAnyMore();
    void pageLines_areFollowed();
    void alikeIssues_areGathered();
    void anyEdits_readAsTheWholeWould_data();
    void anyEdits_readAsTheWholeWould();
};

void IssueWatchTest::noEpisode_hasNone()
{
    Bench bench({{u"A"_s, {u"the the"_s}}});
    QVERIFY(bench.read());
    bench.watch.setEpisode({});
    QVERIFY(!bench.watch.isReading());
    QCOMPARE(bench.watch.issues().total(), 0);
    QCOMPARE(bench.watch.firstFrom({}), 0);
}

void IssueWatchTest::emptyEpisode_hasNone()
{
    Bench bench({});
    QVERIFY(bench.read());
    QCOMPARE(bench.watch.issues().total(), 0);
    QVERIFY(bench.perform({InsertTurns{{}, {Sample::turn({}, {Sample::line(u"of of"_s)})}}}));
    QVERIFY(bench.isRight());
    QCOMPARE(bench.watch.issues().total(), 1);
}

void IssueWatchTest::longEpisode_isReadInSlices()
{
    Sample::Dice dice(3);
    Bench bench(randomTurns(dice, 20'000));
    QVERIFY(bench.watch.isReading());
    QVERIFY(QTest::qWaitFor([&] { return bench.watch.shareRead() > 0; }));
    QVERIFY(bench.read());
    QCOMPARE(bench.watch.shareRead(), 1.0);
    QVERIFY(bench.changed.size() > 1);
    QVERIFY(bench.isRight());
}

void IssueWatchTest::edit_isTakenUpAMomentLater()
{
    Bench bench({{u"A"_s, {u"Goats look at you."_s}}, {u"B"_s, {u"They never page."_s}}});
    QVERIFY(bench.read());
    bench.changed.clear();
    QVERIFY(bench.perform({ReplaceText{bench.line(1).id, 0, {}, u"They "_s}}));
    QVERIFY(bench.changed.wait());
    QCOMPARE(bench.said(bench.listed()), QStringList(u"doubled-word: They They"_s));
    // What changes nothing is not told.
    bench.changed.clear();
    QVERIFY(bench.perform({ReplaceText{bench.line(0).id, 0, {}, u"my "_s}}));
    QVERIFY(!bench.changed.wait(400));
    // Before the moment is over, for who asks.
    QVERIFY(bench.perform({ReplaceText{bench.line(0).id, 0, {}, u"my "_s}}));
    bench.watch.settle();
    QCOMPARE(bench.watch.issues().total(), 2);
}

void IssueWatchTest::counts_areByKind()
{
    Bench bench({{u"Speaker 1"_s, {u"the the goat [inaudible] of of"_s}}});
    QVERIFY(bench.read());
    const LineIssues &issues = bench.watch.issues();
    QCOMPARE(issues.count(IssueKind::DoubledWord), 2);
    QCOMPARE(issues.count(IssueKind::Unclear), 1);
    QCOMPARE(issues.count(IssueKind::PlaceholderSpeaker), 1);
    QCOMPARE(issues.count(IssueKind::LongTurn), 0);
    QCOMPARE(issues.total(), 4);
}

void IssueWatchTest::listedKinds_areNumberedAlone()
{
    Bench bench({{u"A"_s, {u"the the goat [inaudible]"_s, u"of of"_s}}, {u"A"_s, {u"[?] and and [?]"_s}}});
    QVERIFY(bench.read());
    QCOMPARE(bench.watch.firstFrom(startOf(bench.line(1))), 3);
    bench.watch.setListed(IssueKinds::only(IssueKind::Unclear));
    QCOMPARE(bench.said(bench.listed()),
             QStringList({u"unclear: [inaudible]"_s, u"unclear: [?]"_s, u"unclear: [?]"_s}));
    QCOMPARE(bench.watch.firstFrom(startOf(bench.line(0, 1))), 1);
    QCOMPARE(bench.watch.firstFrom({bench.line(1).id, 1}), 2);
    QCOMPARE(bench.watch.firstFrom(endOf(bench.line(1))), 3);
    QCOMPARE(bench.watch.issues().total(), 6);
}

void IssueWatchTest::settledIssue_goesAndComesBackByUndo()
{
    Bench bench({{u"A"_s, {u"the the goat"_s}}});
    QVERIFY(bench.read());
    QVERIFY(bench.perform(settleIssues(bench.episode(), {bench.listed().front()})));
    bench.watch.settle();
    QCOMPARE(bench.watch.issues().total(), 0);
    QVERIFY(bench.history->undo(bench.id).has_value());
    bench.watch.settle();
    QCOMPARE(bench.watch.issues().total(), 1);
}

void IssueWatchTest::speakerWhoGetsAName_isNoIssueAnyMore()
{
    Bench bench({{u"Speaker 1"_s, {u"Good morning."_s}}});
    QVERIFY(bench.read());
    QCOMPARE(bench.watch.issues().total(), 1);
    Speaker speaker = *bench.project->catalogue().speakers.find(bench.cast[u"Speaker 1"_s]);
    speaker.name = u"Gerhard"_s;
    QVERIFY(bench.history->perform({{}, u"Name"_s, {Put<Speaker>{speaker.id, speaker}}}).has_value());
    bench.watch.settle();
    QCOMPARE(bench.watch.issues().total(), 0);
}

void IssueWatchTest::pageLines_areFollowed()
{
    Bench bench({{u"A"_s, {u"the the goat"_s}}}, {u"A talk of of goats"_s});
    QVERIFY(bench.read());
    QCOMPARE(bench.watch.issues().total(), 2);
    QCOMPARE(bench.watch.firstFrom(startOf(bench.line(0))), 1);
    const LineId page = bench.episode().page().front().line.id;
    QVERIFY(bench.perform({InsertPageLine{page, {PageSection::Summary, Sample::line(u"in in the barn"_s)}}}));
    QVERIFY(bench.isRight());
    QCOMPARE(bench.watch.issues().total(), 3);
    QVERIFY(bench.perform({RemovePageLine{page}}));
    QVERIFY(bench.isRight());
    QCOMPARE(bench.watch.issues().total(), 2);
}

void IssueWatchTest::alikeIssues_areGathered()
{
    Bench bench({{u"A"_s, {u"the the goat of of"_s}}, {u"A"_s, {u"The the rope"_s}}});
    QVERIFY(bench.read());
    QCOMPARE(bench.said(bench.watch.allLike(bench.listed().front())),
             QStringList({u"doubled-word: the the"_s, u"doubled-word: The the"_s}));
    QVERIFY(bench.watch.find(IssueKind::DoubledWord, bench.listed()[1].range()));
    QVERIFY(!bench.watch.find(IssueKind::Unclear, bench.listed()[1].range()));
}

void IssueWatchTest::anyEdits_readAsTheWholeWould_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void IssueWatchTest::anyEdits_readAsTheWholeWould()
{
    QFETCH(int, seed);
    Sample::Dice dice{quint32(seed)};
    Bench bench(randomTurns(dice, 30));
    IssueRules rules;
    rules.mostTurnWords = 15;
    bench.watch.setRules(rules);
    if (seed % 2 == 0)
        QVERIFY(bench.read());
    for (int step = 0; step < 150; ++step) {
        const Transcript &transcript = bench.transcript();
        if (transcript.lineCount() == 0)
            break;
        const auto place = transcript.lineAt(dice.roll(int(transcript.lineCount())));
        const Line &line = place.line();
        const Position there{line.id, qint32(line.text.size() / 2)};
        const auto last = transcript.lineAt(
            std::min(transcript.lineNumber(line.id) + dice.roll(5), transcript.lineCount() - 1));
        const Range range{startOf(line), endOf(last.line())};
        bool isDone = true;
        const int what = dice.roll(10);
        switch (what) {
        case 0:
            isDone = bench.perform(insertText(bench.episode(), there, dice.pick(phrases)).edits);
            break;
        case 1:
            isDone = bench.perform(splitTurn(bench.episode(), there, TurnId::create()));
            break;
        case 2:
            isDone = bench.perform(removeRange(bench.episode(), range));
            break;
        case 3:
            isDone =
                bench.perform({SetHead{place.turn->id, {TurnKind::Speech, dice.pick(bench.cast.values())}}});
            break;
        case 4:
            isDone = bench.perform({SetSpan{line.id, dice.chance(50) ? Span() : Span::measured(500, 900)}});
            break;
        case 5:
            if (range.from != range.to)
                isDone = bench.perform(annotate(
                    bench.episode(), Sample::annotation(bench.episode(), range,
                                                        dice.chance(50) ? AnnotationBody(StrikeOut{})
                                                                        : AnnotationBody(QuoteLock{}))));
            break;
        case 6:
            if (const std::vector<Issue> issues = bench.issues(rules); !issues.empty())
                isDone = bench.perform(
                    settleIssues(bench.episode(), {issues[size_t(dice.roll(int(issues.size())))]}));
            break;
        case 7:
            if (const std::vector<Edit> edits = fixIssues(bench.episode(), {bench.issues(rules)});
                !edits.empty())
                isDone = bench.perform(edits);
            break;
        default:
            isDone = bench.history->undo(bench.id).has_value();
        }
        QVERIFY2(isDone, qPrintable(QString::number(what)));
        if (dice.chance(50) && !bench.watch.isReading())
            QVERIFY(bench.isRight(rules));
        if (dice.chance(10))
            QCoreApplication::processEvents();
    }
    QVERIFY(bench.read());
    QVERIFY(bench.isRight(rules));
}

QTEST_GUILESS_MAIN(IssueWatchTest)
#include "issuewatch_test.moc"
