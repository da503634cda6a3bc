// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinelayout.h"

#include "tests/support/sampleproject.h"
#include "widgets/timeline/timelinecolumns.h"

#include <QTest>

#include <cmath>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

TimelineScale scaleOf(const std::vector<TimelineLine> &lines)
{
    TimelineScale scale;
    scale.setWordsPerMinute(60);
    for (const TimelineLine &line : lines)
        scale.append(line);
    return scale;
}

TimelineLine timed(qint32 startMs, qint32 endMs, quint32 owner, bool startsTurn = true)
{
    return {1, startMs, endMs, owner, startsTurn, false};
}

TimelineAxis axisOf(const TimelineScale &scale, double width)
{
    TimelineAxis axis;
    axis.setTotal(scale.totalMs());
    axis.setWidth(width);
    return axis;
}

std::vector<TimelineBlock> blocksOf(const TimelineScale &scale, const TimelineAxis &axis)
{
    std::vector<TimelineBlock> blocks;
    visitBlocks(scale, axis, [&blocks](const TimelineBlock &block) { blocks.push_back(block); });
    return blocks;
}

TimelineNeeds needsOf(int lanes, bool isTall)
{
    TimelineNeeds needs;
    needs.lanes = lanes;
    needs.bandRows = 3;
    needs.badges = {true, true, true};
    needs.hasLeft = true;
    needs.isTall = isTall;
    needs.headWidth = 120;
    return needs;
}

TimelineBadge badge(double ms, const QString &sign, const QString &word = {})
{
    TimelineBadge made;
    made.ms = ms;
    made.sign = sign;
    made.word = word;
    return made;
}

} // namespace

class TimelineLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_standBelowEachOtherAndInside_data()
    {
        QTest::addColumn<int>("lanes");
        QTest::addColumn<bool>("isTall");
        QTest::addColumn<int>("points");
        for (const int lanes : {1, 5, 20}) {
            for (const bool isTall : {false, true}) {
                for (const int points : {9, 24})
                    QTest::addRow("%d lanes, %s, %d points", lanes, isTall ? "tall" : "low", points)
                        << lanes << isTall << points;
            }
        }
    }
    void rows_standBelowEachOtherAndInside()
    {
        QFETCH(int, lanes);
        QFETCH(bool, isTall);
        QFETCH(int, points);
        QFont font;
        font.setPointSize(points);
        const TimelineNeeds needs = needsOf(lanes, isTall);
        const QSize size(900, TimelineLayout::heightFor(needs, font));
        const auto layout = TimelineLayout::of(needs, size, font);
        QList<QRect> rows = {layout.ruler, layout.bands, layout.lanes, layout.badges[0]};
        if (isTall)
            rows += {layout.badges[1], layout.badges[2]};
        else
            QCOMPARE(layout.badges[1], layout.badges[0]);
        rows += {layout.left, layout.overview};
        int bottom = 0;
        for (const QRect &row : rows) {
            QVERIFY(row.height() > 0);
            QVERIFY(row.top() >= bottom);
            QCOMPARE(row.left(), layout.plot.left());
            bottom = row.bottom() + 1;
        }
        QVERIFY(bottom <= size.height());
        QCOMPARE(layout.mostLaneScroll(), 0);
        QVERIFY(layout.lane(lanes - 1).bottom() <= layout.lanes.bottom());
        QCOMPARE(layout.hasHeadNames, isTall || lanes <= 8);
        for (int lane = 0; lane < lanes; ++lane)
            QCOMPARE(layout.laneAt(layout.lane(lane).center().y()), lane);
        QCOMPARE(layout.laneAt(layout.ruler.center().y()), -1);
    }
    void whatIsTooLow_keepsLanesThatCanBeScrolled()
    {
        const TimelineNeeds needs = needsOf(60, false);
        auto layout = TimelineLayout::of(needs, {900, 150}, QFont());
        QVERIFY(layout.mostLaneScroll() > 0);
        QVERIFY(!layout.hasHeadNames);
        QVERIFY(layout.laneHeight >= leastBlockWidth);
        layout.laneScroll = layout.mostLaneScroll();
        QCOMPARE(layout.laneAt(layout.lanes.bottom() - layout.laneGap), 59);
    }
    void rightToLeft_hasItsHeadsAtTheRight()
    {
        TimelineNeeds needs = needsOf(3, false);
        needs.isRightToLeft = true;
        const auto layout = TimelineLayout::of(needs, {900, 150}, QFont());
        QCOMPARE(layout.plot.left(), 0);
        QCOMPARE(layout.heads.right(), 899);
        QCOMPARE(layout.heads.left(), layout.plot.right() + 1);
    }

    void blocks_areTurns()
    {
        const auto scale = scaleOf({timed(0, 1'000, 2), timed(1'500, 3'000, 2, false), timed(2'000, 2'000, 3),
                                    timed(5'000, 10'000, 2)});
        const auto blocks = blocksOf(scale, axisOf(scale, 100));
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks[0].from, 0);
        QCOMPARE(blocks[0].to, 30);
        QCOMPARE(blocks[0].lastLine, 1);
        QCOMPARE(blocks[1].from, 20);
        QCOMPARE(blocks[1].to, 20);
        QVERIFY(blocks[2].isKnown);
    }
    void aTurnThatBeganBefore_reachesOutOfTheView()
    {
        const auto scale =
            scaleOf({timed(0, 10'000, 2), timed(50'000, 60'000, 2, false), timed(60'000, 100'000, 3)});
        auto axis = axisOf(scale, 100);
        axis.show(55'000, 65'000);
        const auto blocks = blocksOf(scale, axis);
        QCOMPARE(blocks.size(), 2);
        QVERIFY(blocks[0].from < 0);
        QCOMPARE(blocks[1].from, 50);
    }
    void narrowBlocks_areHitWithinEightPixels()
    {
        // A turn of no time at all in the middle, and a wide one at the end.
        const auto scale = scaleOf({timed(50'000, 50'000, 2), timed(90'000, 100'000, 2), timed(0, 9, 3)});
        const auto axis = axisOf(scale, 1'000);
        const auto hit = [&](double x) {
            const auto block = blockAt(scale, axis, 2, x);
            return block ? int(block->firstLine) : -1;
        };
        QCOMPARE(hit(500 - leastHitWidth / 2), 0);
        QCOMPARE(hit(500 + leastBlockWidth + leastHitWidth / 2), 0);
        QCOMPARE(hit(500 - leastHitWidth / 2 - 1), -1);
        QCOMPARE(hit(500 + leastBlockWidth + leastHitWidth / 2 + 1), -1);
        QCOMPARE(hit(950), 1);
        QCOMPARE(hit(897), 1);
        QVERIFY(!blockAt(scale, axis, 3, 500));
    }
    void betweenTwoNarrowBlocks_theNearerIsHit()
    {
        const auto scale =
            scaleOf({timed(50'000, 50'010, 2), timed(51'000, 51'010, 2), timed(99'000, 100'000, 3)});
        const auto axis = axisOf(scale, 1'000);
        QCOMPARE(blockAt(scale, axis, 2, 504)->firstLine, 0);
        QCOMPARE(blockAt(scale, axis, 2, 509)->firstLine, 1);
    }

    void badges_doNotOverlap()
    {
        const QFontMetricsF metrics{QFont()};
        TimelineAxis axis;
        axis.setTotal(100'000);
        axis.setWidth(1'000);
        const QRect row(100, 40, 1'000, 20);
        const auto all = [](const TimelineBadge &) { return true; };
        std::vector<TimelineBadge> badges;
        for (const double ms : {10'000.0, 10'100.0, 10'200.0, 10'300.0, 10'400.0, 10'500.0, 60'000.0})
            badges.push_back(badge(ms, u"81"_s));
        const auto placed = placeBadges(badges, all, axis, row, metrics, false);
        QVERIFY(placed.size() >= 3);
        int count = 0;
        for (size_t at = 0; at < placed.size(); ++at) {
            count += placed[at].count;
            QVERIFY(at == 0 || placed[at].rect.left() > placed[at - 1].rect.right());
        }
        // None is lost: those without room are counted.
        QCOMPARE(count, int(badges.size()));
        const size_t many = placed.size() - 2;
        QVERIFY(placed[many].count > 1);
        QCOMPARE(placed[many].text, u"81 +%1"_s.arg(placed[many].count - 1));
        // What has room stands where it belongs.
        QVERIFY(std::abs(placed.back().rect.center().x() - 700) <= 1);
    }
    void words_areWrittenWhereThereIsRoom()
    {
        const QFontMetricsF metrics{QFont()};
        TimelineAxis axis;
        axis.setTotal(100'000);
        axis.setWidth(1'000);
        const auto all = [](const TimelineBadge &) { return true; };
        const std::vector<TimelineBadge> badges = {badge(10'000, u"?"_s, u"open"_s),
                                                   badge(13'000, u"✗"_s, u"false"_s),
                                                   badge(-1, u"?"_s, u"not placed"_s)};
        const auto placed = placeBadges(badges, all, axis, {0, 0, 1'000, 20}, metrics, true);
        QCOMPARE(placed.size(), 2);
        QCOMPARE(placed[0].text, u"?"_s);
        QCOMPARE(placed[1].text, u"✗ false"_s);
        QCOMPARE(placeBadges(badges, all, axis, {0, 0, 1'000, 20}, metrics, false)[1].text, u"✗"_s);
    }

    void columns_coverWhatIsSpoken_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("timedShare");
        for (const int lines : {40, 3'000, 60'000}) {
            for (const int share : {0, 50, 100})
                QTest::addRow("%d lines, %d of 100 timed", lines, share) << lines << share;
        }
    }
    void columns_coverWhatIsSpoken()
    {
        QFETCH(int, lines);
        QFETCH(int, timedShare);
        Sample::Dice dice(5);
        TimelineScale scale;
        qint32 now = 0;
        for (int at = 0; at < lines; ++at) {
            TimelineLine line{1 + dice.roll(9),
                              TimelineLine::unknown,
                              TimelineLine::unknown,
                              quint32(2 + dice.roll(3)),
                              true,
                              false};
            if (dice.chance(timedShare)) {
                line.startMs = now;
                line.endMs = now + 200 + dice.roll(400);
            }
            now += 700;
            scale.append(line);
        }
        constexpr int columns = 800;
        const auto axis = axisOf(scale, columns);
        const TimelineColumns made(scale, axis, {-1, -1, 0, 1, 2}, 3, columns, 1);
        std::vector<double> wanted(3 * columns);
        scale.visitLines(0, scale.totalMs(),
                         [&](qsizetype, const TimelineLine &line, const TimelineSpan &span) {
                             const double from = axis.x(span.startMs);
                             const double to = axis.x(span.endMs);
                             for (int at = int(from); at < std::min(int(std::ceil(to)), columns); ++at)
                                 wanted[(line.owner - 2) * columns + size_t(at)] +=
                                     std::min<double>(at + 1, to) - std::max<double>(at, from);
                         });
        // From afar, where what a node has is spread over it, sums of some columns agree.
        constexpr int window = 8;
        for (int lane = 0; lane < 3; ++lane) {
            for (int at = 0; at + window <= columns; at += window) {
                double sum = 0;
                double all = 0;
                for (int in = at; in < at + window; ++in) {
                    sum += double(made.lane(lane)[in].known + made.lane(lane)[in].estimated);
                    all += wanted[size_t(lane * columns + in)];
                }
                QVERIFY2(
                    std::abs(sum - all) < 0.12 * window,
                    qPrintable(u"lane %1, column %2: %3, wanted %4"_s.arg(lane).arg(at).arg(sum).arg(all)));
            }
        }
    }
    void aLoneTurnFromAfar_isAsWideAsTheLeast()
    {
        std::vector<TimelineLine> lines(
            50'000, TimelineLine{2, TimelineLine::unknown, TimelineLine::unknown, 2, true});
        lines[25'000].owner = 3;
        lines[25'000].words = 0;
        const auto scale = scaleOf(lines);
        const TimelineColumns made(scale, axisOf(scale, 500), {-1, -1, 0, 1}, 2, 500, leastBlockWidth);
        int filled = 0;
        for (int at = 0; at < made.count(); ++at)
            filled += made.lane(1)[at].estimated > 0 ? 1 : 0;
        QCOMPARE(filled, leastBlockWidth);
    }
};

QTEST_MAIN(TimelineLayoutTest)
#include "timelinelayout_test.moc"
