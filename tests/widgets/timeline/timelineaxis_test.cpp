// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelineaxis.h"

#include <QTest>

using namespace Ropewalk;

namespace
{

constexpr double minute = 60'000;

TimelineAxis axisOf(double totalMs, double width)
{
    TimelineAxis axis;
    axis.setTotal(totalMs);
    axis.setWidth(width);
    return axis;
}

} // namespace

class TimelineAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeEpisode_fillsTheWidth()
    {
        auto axis = axisOf(10 * minute, 500);
        QCOMPARE(axis.x(0), 0);
        QCOMPARE(axis.x(10 * minute), 500);
        // It stays whole as the episode and the window grow.
        axis.setTotal(20 * minute);
        axis.setWidth(1000);
        QVERIFY(axis.isWhole());
        QCOMPARE(axis.x(20 * minute), 1000);
    }
    void zoom_keepsWhatIsUnderTheMouse_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("x");
        for (const double factor : {1.01, 1.25, 3.0, 40.0}) {
            for (const double x : {0.0, 1.0, 250.0, 499.0, 500.0})
                QTest::addRow("%g at %g", factor, x) << factor << x;
        }
    }
    void zoom_keepsWhatIsUnderTheMouse()
    {
        QFETCH(double, factor);
        QFETCH(double, x);
        auto axis = axisOf(60 * minute, 500);
        const double before = axis.ms(x);
        axis.zoom(factor, x);
        QVERIFY(qAbs(axis.ms(x) - before) < 0.01);
        QVERIFY(!axis.isWhole());
        // And on the way back, too.
        axis.zoom(3, x);
        axis.zoom(1.0 / 2, x);
        QVERIFY(qAbs(axis.ms(x) - before) < 0.01);
    }
    void zoom_hasEnds()
    {
        auto axis = axisOf(60 * minute, 500);
        axis.zoom(1e9, 250);
        QCOMPARE(axis.spanMs(), TimelineAxis::leastSpanMs);
        axis.zoom(1e-9, 100);
        QVERIFY(axis.isWhole());
        QCOMPARE(axis.fromMs(), 0);
        // What is shorter than the closest view is always whole.
        auto brief = axisOf(1'000, 500);
        brief.zoom(10, 250);
        QCOMPARE(brief.spanMs(), 1'000);
    }
    void scrolling_staysInTheEpisode()
    {
        auto axis = axisOf(60 * minute, 500);
        axis.show(10 * minute, 20 * minute);
        axis.scrollTo(-5 * minute);
        QCOMPARE(axis.fromMs(), 0);
        axis.scrollTo(99 * minute);
        QCOMPARE(axis.toMs(), 60 * minute);
        // The episode gets shorter under it.
        axis.setTotal(30 * minute);
        QCOMPARE(axis.toMs(), 30 * minute);
    }
    void reveal_movesOnlyWhereItMust()
    {
        auto axis = axisOf(60 * minute, 500);
        axis.show(20 * minute, 30 * minute);
        const TimelineAxis before = axis;
        axis.reveal(25 * minute);
        QCOMPARE(axis, before);
        axis.reveal(29.9 * minute);
        QVERIFY(axis.fromMs() > 20 * minute && axis.fromMs() < 22 * minute);
        axis.reveal(50 * minute);
        QCOMPARE(axis.x(50 * minute), 250);
    }
    void aWiderWindow_showsMoreAtTheSameScale()
    {
        auto axis = axisOf(60 * minute, 500);
        axis.show(20 * minute, 30 * minute);
        const double scale = axis.msPerPixel();
        axis.setWidth(800);
        QCOMPARE(axis.msPerPixel(), scale);
        QCOMPARE(axis.spanMs(), 16 * minute);
    }
    void rulerSteps_areTheUsualOnes()
    {
        QCOMPARE(rulerStep(1), 1'000);
        QCOMPARE(rulerStep(1'001), 2'000);
        QCOMPARE(rulerStep(11'000), 15'000);
        QCOMPARE(rulerStep(50 * minute), 60 * minute);
        QCOMPARE(rulerStep(30 * 60 * minute), 48 * 60 * minute);
        QCOMPARE(countStep(0.2), 1);
        QCOMPARE(countStep(3), 5);
        QCOMPARE(countStep(51), 100);
    }
};

QTEST_GUILESS_MAIN(TimelineAxisTest)
#include "timelineaxis_test.moc"
