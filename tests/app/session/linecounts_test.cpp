// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/linecounts.h"

#include "tests/support/desk.h"
#include "tests/support/randomedits.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

EpisodeCounts sumOf(LineCounts &lines, const Transcript &transcript)
{
    lines.start();
    [[maybe_unused]] const bool isWhole = lines.addUp(transcript, QDeadlineTimer(QDeadlineTimer::Forever));
    return lines.counts();
}

} // namespace

class LineCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEdits_countAsCountingAnewDoes_data();
    void randomEdits_countAsCountingAnewDoes();
    void linesThatAreNotTouched_areNotCountedAgain();
    void addingUp_stopsWhenTimeIsOverAndGoesOn();
    void aChangeOfMuch_isCountedFromTheBeginning();
};

void LineCountsTest::randomEdits_countAsCountingAnewDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void LineCountsTest::randomEdits_countAsCountingAnewDoes()
{
    QFETCH(const quint32, seed);
    Sample::Dice dice(seed);
    const Sample::Show show = Sample::show();
    RandomEdits edits(dice, show);
    const EpisodeData data = Sample::episode(dice, show, 20);
    const auto project = Sample::project(show.catalogue, {data});
    History history(*project, {u"Ann"_s, u"1"_s, [] { return 1'000'000; }});
    const Episode &episode = *project->episode(data.id);
    const Transcript &transcript = episode.transcript();
    LineCounts lines;
    lines.reset(transcript);
    QObject::connect(&history, &History::changed, this,
                     [&](const Touched &touched) { lines.apply(transcript, touched); });
    int performed = 0;
    for (int round = 0; round < 400; ++round) {
        if (dice.chance(20)) {
            QVERIFY(history.undo(data.id));
        } else if (dice.chance(10)) {
            QVERIFY(history.redo(data.id));
        } else {
            Step step{data.id, u"a step"_s, {}};
            // Two at once: what the first one moved the second one may move again.
            for (int count = dice.chance(30) ? 2 : 1; count > 0; --count) {
                if (auto edit = edits.next(episode))
                    step.edits.push_back(std::move(*edit));
            }
            performed += history.perform(std::move(step)).has_value();
        }
        // Not after each, so that changes add up.
        if (dice.chance(70))
            QCOMPARE(sumOf(lines, transcript), countsOf(transcript));
    }
    QVERIFY(performed > 100);
    QCOMPARE(sumOf(lines, transcript), countsOf(transcript));
}

void LineCountsTest::linesThatAreNotTouched_areNotCountedAgain()
{
    Sample::Desk desk;
    const Transcript &transcript = desk.episode().transcript();
    LineCounts lines;
    lines.reset(transcript);
    const EpisodeCounts before = sumOf(lines, transcript);
    QCOMPARE(before, countsOf(transcript));
    QVERIFY(desk.perform({ReplaceText{desk.line(0, 0, 0).id, 0, {}, u"more "_s},
                          ReplaceText{desk.line(0, 1, 0).id, 0, {}, u"and more "_s}}));
    QCOMPARE(sumOf(lines, transcript), before);
    Touched touched;
    touched.lines = {desk.line(0, 1, 0).id};
    lines.apply(transcript, touched);
    QCOMPARE(sumOf(lines, transcript).words, before.words + 2);
}

void LineCountsTest::addingUp_stopsWhenTimeIsOverAndGoesOn()
{
    std::vector<Turn> turns;
    turns.reserve(2'000);
    for (int at = 0; at < 2'000; ++at)
        turns.push_back(Sample::turn({}, {Sample::line(u"on the roof"_s), Sample::line(u"they chew"_s)}));
    const Transcript transcript(std::move(turns));
    LineCounts lines;
    lines.reset(transcript);
    QVERIFY(!lines.addUp(transcript, QDeadlineTimer(0)));
    QVERIFY(lines.counts().lines < 4'000);
    QVERIFY(lines.addUp(transcript, QDeadlineTimer(QDeadlineTimer::Forever)));
    QCOMPARE(lines.counts(), countsOf(transcript));
    // Known by now, which still is not done in one go.
    lines.start();
    QVERIFY(!lines.addUp(transcript, QDeadlineTimer(0)));
    QVERIFY(lines.addUp(transcript, QDeadlineTimer(QDeadlineTimer::Forever)));
    QCOMPARE(lines.counts(), countsOf(transcript));
}

void LineCountsTest::aChangeOfMuch_isCountedFromTheBeginning()
{
    Sample::Desk desk;
    const Transcript &transcript = desk.episode().transcript();
    LineCounts lines;
    lines.reset(transcript);
    QCOMPARE(sumOf(lines, transcript), countsOf(transcript));
    std::vector<Turn> turns;
    turns.reserve(3'000);
    for (int at = 0; at < 3'000; ++at)
        turns.push_back(Sample::turn(desk.show.speakers[size_t(at % 2)], {Sample::line(u"on the roof"_s)}));
    QObject::connect(desk.history.get(), &History::changed, this,
                     [&](const Touched &touched) { lines.apply(transcript, touched); });
    QVERIFY(desk.perform({InsertTurns{{}, turns}}));
    QCOMPARE(sumOf(lines, transcript).lines, 3'003);
    QCOMPARE(lines.counts(), countsOf(transcript));
    QVERIFY(desk.history->undo(desk.episodes[0]));
    QCOMPARE(sumOf(lines, transcript), countsOf(transcript));
}

QTEST_GUILESS_MAIN(LineCountsTest)
#include "linecounts_test.moc"
