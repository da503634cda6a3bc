// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/episodesearch.h"

#include "model/editing/history.h"
#include "model/editing/operations.h"
#include "tests/support/randomedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr FindOptions exact{.caseSensitive = true, .wholeWords = false};

/// A line that takes long to search: some ten thousand of them are more than a slice anywhere. They share
/// their words.
QString longLine(const QString &word)
{
    return word + u" stood on the roof and looked at us for a while."_s.repeated(100);
}

/// An episode of lines with a history over it; the search follows what is done.
struct Bench {
    Sample::Show show = Sample::show();
    EpisodeId id = EpisodeId::create();
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    EpisodeSearch search;

    explicit Bench(const QStringList &lines, const QStringList &page = {})
    {
        EpisodeData data;
        data.id = id;
        for (const QString &line : page)
            data.page.push_back({PageSection::Summary, Sample::line(line)});
        for (const QString &line : lines)
            data.turns.push_back(Sample::turn(show.speakers[0], {Sample::line(line)}));
        sit(std::move(data));
    }
    Bench(Sample::Dice &dice, int turns) { sit(Sample::episode(dice, show, turns)); }

    void sit(EpisodeData data)
    {
        id = data.id;
        project = Sample::project(show.catalogue, {std::move(data)});
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
        QObject::connect(history.get(), &History::changed, &search, &EpisodeSearch::apply);
    }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] LineId line(qsizetype number) const
    {
        return episode().transcript().lineAt(number).line().id;
    }
    bool perform(std::vector<Edit> edits)
    {
        return history->perform({id, u"a step"_s, std::move(edits)}).has_value();
    }
    void start(const QString &text) { search.start(*project, episode(), Finder(text, exact)); }
    bool finish()
    {
        return QTest::qWaitFor([this] { return !search.isCounting(); });
    }
    /// "line:offset", with "round" where it is.
    [[nodiscard]] QString shown(const EpisodeSearch::Result &result) const
    {
        if (!result)
            return result.error() == EpisodeSearch::Missing::Nowhere ? u"nowhere"_s : u"not read"_s;
        const Position at = result->range.from;
        return u"%1:%2%3"_s.arg(episode().transcript().lineNumber(at.line))
            .arg(at.offset)
            .arg(result->isRound ? u" round"_s : QString());
    }
    [[nodiscard]] QString next(qsizetype number, int offset) const
    {
        return shown(search.next({line(number), offset}));
    }
    [[nodiscard]] QString previous(qsizetype number, int offset) const
    {
        return shown(search.previous({line(number), offset}));
    }
};

/// Every hit of the transcript, in order.
std::vector<Position> allHits(const Episode &episode, const QString &text)
{
    std::vector<Position> hits;
    episode.transcript().forEachTurn([&](const Turn &turn) {
        for (const Line &line : turn.lines) {
            for (const Stretch &hit : findInLine(line.text, text, exact))
                hits.push_back({line.id, qint32(hit.start)});
        }
    });
    return hits;
}

} // namespace

class EpisodeSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTranscriptAndPageApart();
    void goesOnAndRound();
    void goesBackAndRound();
    void numbersTheHits();
    void nothingIsFoundNowhere();
    void anEmptyEpisodeHasNothing();
    void aLongEpisodeIsReadInSlices();
    void whatLiesBehindTheCaretIsReadFirst();
    void theCountFollowsEdits();
    void theCountFollowsEditsWhileItIsMade();
    void thousandsOfTouchedLinesAreReadAgain();
    void theCountIsRightAfterAnyEdits();
    void whatWasStoppedSaysNothing();
};

void EpisodeSearchTest::countsTranscriptAndPageApart()
{
    Bench bench({u"goats and goats"_s, u"none"_s, u"goats"_s}, {u"about goats"_s, u"nothing"_s});
    bench.start(u"goats"_s);
    QVERIFY(bench.finish());
    QCOMPARE(bench.search.found(), 3);
    QCOMPARE(bench.search.onPage(), 1);
}

void EpisodeSearchTest::goesOnAndRound()
{
    Bench bench({u"goats and goats"_s, u"none"_s, u"goats"_s});
    bench.start(u"goats"_s);
    QCOMPARE(bench.next(0, 0), u"0:0"_s);
    QCOMPARE(bench.next(0, 1), u"0:10"_s);
    QCOMPARE(bench.next(0, 11), u"2:0"_s);
    QCOMPARE(bench.next(1, 0), u"2:0"_s);
    QCOMPARE(bench.next(2, 1), u"0:0 round"_s);
    QCOMPARE(bench.shown(bench.search.next({LineId::create(), 3})), u"0:10"_s); // a line that is not there
}

void EpisodeSearchTest::goesBackAndRound()
{
    Bench bench({u"goats and goats"_s, u"none"_s, u"goats"_s});
    bench.start(u"goats"_s);
    QCOMPARE(bench.previous(2, 5), u"2:0"_s);
    QCOMPARE(bench.previous(2, 0), u"0:10"_s);
    QCOMPARE(bench.previous(1, 2), u"0:10"_s);
    QCOMPARE(bench.previous(0, 10), u"0:0"_s);
    QCOMPARE(bench.previous(0, 0), u"2:0 round"_s);

    Bench alone({u"none"_s, u"goats goats"_s});
    alone.start(u"goats"_s);
    QCOMPARE(alone.previous(1, 0), u"1:6 round"_s);
    QCOMPARE(alone.next(1, 7), u"1:0 round"_s);
    QCOMPARE(alone.previous(0, 0), u"1:6 round"_s);
}

void EpisodeSearchTest::numbersTheHits()
{
    Bench bench({u"goats and goats"_s, u"none"_s, u"goats"_s});
    bench.start(u"goats"_s);
    QCOMPARE(bench.search.numberOf({bench.line(0), 0}), 1);
    QCOMPARE(bench.search.numberOf({bench.line(0), 10}), 2);
    QCOMPARE(bench.search.numberOf({bench.line(2), 0}), 3);
    QCOMPARE(bench.search.numberOf({bench.line(2), 1}), 0);
    QCOMPARE(bench.search.numberOf({LineId::create(), 0}), 0);
}

void EpisodeSearchTest::nothingIsFoundNowhere()
{
    Bench bench({u"goats"_s}, {u"ropes"_s});
    bench.start(u"ropes"_s);
    QCOMPARE(bench.next(0, 0), u"nowhere"_s);
    QCOMPARE(bench.previous(0, 0), u"nowhere"_s);
    QCOMPARE(bench.search.onPage(), 1);
}

void EpisodeSearchTest::anEmptyEpisodeHasNothing()
{
    Bench bench(QStringList{}, {u"goats"_s});
    bench.start(u"goats"_s);
    QVERIFY(!bench.search.isCounting());
    QCOMPARE(bench.shown(bench.search.next({})), u"nowhere"_s);
    QCOMPARE(bench.shown(bench.search.previous({})), u"nowhere"_s);
}

void EpisodeSearchTest::aLongEpisodeIsReadInSlices()
{
    constexpr int lines = 20'000;
    Bench bench(QStringList(lines, longLine(u"goat, goat"_s)));
    const QSignalSpy slices(&bench.search, &EpisodeSearch::progressed);
    bench.start(u"goat"_s);
    QVERIFY(bench.search.isCounting()); // one slice does not do
    QVERIFY(bench.finish());
    QCOMPARE(bench.search.found(), 2 * lines);
    QVERIFY(slices.size() > 1);
}

void EpisodeSearchTest::whatLiesBehindTheCaretIsReadFirst()
{
    constexpr int lines = 20'000;
    QStringList texts(lines, longLine(u"nobody"_s));
    texts[lines - 2] = u"a goat"_s;
    Bench bench(texts);
    bench.search.start(*bench.project, bench.episode(), Finder(u"goat"_s, exact), {}, bench.line(lines - 10));
    QVERIFY(bench.search.isCounting());
    QCOMPARE(bench.next(lines - 10, 0), u"%1:2"_s.arg(lines - 2));
    QCOMPARE(bench.next(lines - 1, 0), u"not read"_s);
    QCOMPARE(bench.search.numberOf({bench.line(lines - 2), 2}), 0);
    QVERIFY(bench.finish());
    QCOMPARE(bench.next(lines - 1, 0), u"%1:2 round"_s.arg(lines - 2));
    QCOMPARE(bench.search.numberOf({bench.line(lines - 2), 2}), 1);
}

void EpisodeSearchTest::theCountFollowsEdits()
{
    Bench bench({u"goats and goats"_s, u"none"_s, u"goats"_s}, {u"about goats"_s});
    bench.start(u"goats"_s);
    QVERIFY(bench.perform({ReplaceText{bench.line(1), 0, u"none"_s, u"goats"_s}}));
    QCOMPARE(bench.search.found(), 4);
    QVERIFY(bench.perform(splitTurn(bench.episode(), {bench.line(0), 6}, TurnId::create())));
    QCOMPARE(bench.search.found(), 4);
    QCOMPARE(bench.search.numberOf({bench.line(3), 0}), 4);
    QVERIFY(bench.perform({RemoveTurns{bench.episode().transcript().turnAt(0).id, 2}}));
    QCOMPARE(bench.search.found(), 2);
    QVERIFY(bench.history->undo(bench.id).has_value());
    QCOMPARE(bench.search.found(), 4);
    const LineId page = bench.episode().page().front().line.id;
    QVERIFY(bench.perform({ReplaceText{page, 0, u"about goats"_s, u"goats, goats"_s}}));
    QCOMPARE(bench.search.onPage(), 2);
    QCOMPARE(bench.search.found(), 4);
}

void EpisodeSearchTest::theCountFollowsEditsWhileItIsMade()
{
    constexpr int lines = 20'000;
    Bench bench(QStringList(lines, longLine(u"a goat, goat"_s)));
    bench.start(u"goat"_s);
    QVERIFY(bench.search.isCounting());
    QVERIFY(bench.perform({ReplaceText{bench.line(3), 2, u"goat"_s, u"rope"_s}}));
    QVERIFY(bench.perform({ReplaceText{bench.line(lines - 3), 2, u"goat"_s, u"goat goat"_s}}));
    QVERIFY(bench.perform({RemoveTurns{bench.episode().transcript().turnAt(100).id, 50}}));
    QVERIFY(bench.finish());
    QCOMPARE(bench.search.found(), 2 * (lines - 50));
}

void EpisodeSearchTest::thousandsOfTouchedLinesAreReadAgain()
{
    constexpr int lines = 12'000;
    Bench bench(QStringList(lines, u"a goat"_s));
    bench.start(u"goat"_s);
    QVERIFY(bench.perform(replaceAll(bench.episode(), u"goat"_s, u"goat, goat"_s, exact)));
    QVERIFY(bench.finish());
    QCOMPARE(bench.search.found(), 2 * lines);
}

void EpisodeSearchTest::theCountIsRightAfterAnyEdits()
{
    Sample::Dice dice(11);
    Bench bench(dice, 40);
    RandomEdits edits(dice, bench.show);
    const QString text = u"a"_s;
    bench.start(text);
    for (int step = 0; step < 400; ++step) {
        if (dice.chance(25))
            QVERIFY(bench.history->undo(bench.id).has_value());
        else if (const auto edit = edits.next(bench.episode()))
            (void)bench.perform({*edit});
        QVERIFY(bench.finish());
        const auto hits = allHits(bench.episode(), text);
        QCOMPARE(bench.search.found(), qsizetype(hits.size()));
        if (hits.empty())
            continue;
        const auto at = size_t(dice.roll(qsizetype(hits.size())));
        QCOMPARE(bench.search.numberOf(hits[at]), qsizetype(at) + 1);
        const Position behind{hits[at].line, hits[at].offset + 1};
        QCOMPARE(bench.search.next(behind)->range.from, hits[(at + 1) % hits.size()]);
        QCOMPARE(bench.search.previous(hits[at])->range.from, hits[(at + hits.size() - 1) % hits.size()]);
    }
}

void EpisodeSearchTest::whatWasStoppedSaysNothing()
{
    Bench bench({u"goats"_s}, {u"goats"_s});
    bench.start(u"goats"_s);
    const QSignalSpy progress(&bench.search, &EpisodeSearch::progressed);
    bench.search.stop();
    QVERIFY(bench.perform({ReplaceText{bench.line(0), 0, u"goats"_s, u"ropes"_s}}));
    QCOMPARE(bench.search.found(), 0);
    QCOMPARE(bench.search.onPage(), 0);
    QVERIFY(!bench.search.isRunning());
    QCOMPARE(progress.size(), 0);
}

QTEST_MAIN(EpisodeSearchTest)
#include "episodesearch_test.moc"
