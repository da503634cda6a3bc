// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/episodecounter.h"
#include "tests/support/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture {
    Sample::Desk desk;
    EpisodeCounter counter{*desk.project};
    QSignalSpy counted{&counter, &EpisodeCounter::counted};

    Fixture() { QObject::connect(desk.history.get(), &History::changed, &counter, &EpisodeCounter::apply); }
    [[nodiscard]] bool waitFor(qsizetype count)
    {
        return QTest::qWaitFor([&] { return counted.count() == count; });
    }
    [[nodiscard]] EpisodeCounts last() const { return counted.last().front().value<EpisodeCounts>(); }
};

} // namespace

class EpisodeCounterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_comeAfterTheCall()
    {
        Fixture fixture;
        fixture.counter.setEpisode(fixture.desk.episodes[0]);
        QCOMPARE(fixture.counted.count(), 0); // not before events are seen to
        QVERIFY(fixture.waitFor(1));
        QCOMPARE(fixture.last(), countsOf(fixture.desk.episode().transcript()));
        QCOMPARE(fixture.last().words, 8);
    }

    void edits_areCountedOnceAMomentLater()
    {
        Fixture fixture;
        fixture.counter.setEpisode(fixture.desk.episodes[0]);
        QVERIFY(fixture.waitFor(1));
        for (int at = 0; at < 5; ++at)
            QVERIFY(fixture.desk.perform({ReplaceText{fixture.desk.line().id, 0, {}, u"more "_s}}));
        QVERIFY(fixture.waitFor(2));
        QCOMPARE(fixture.last().words, 13);
        QTest::qWait(50);
        QCOMPARE(fixture.counted.count(), 2);
    }

    void editsOfOtherEpisodesAndNames_countNothingAnew()
    {
        Fixture fixture;
        fixture.counter.setEpisode(fixture.desk.episodes[0]);
        QVERIFY(fixture.waitFor(1));
        QVERIFY(fixture.desk.perform({ReplaceText{fixture.desk.line(1).id, 0, {}, u"more "_s}}, 1));
        Speaker host = *fixture.desk.project->catalogue().speakers.find(fixture.desk.show.speakers[0]);
        host.name = u"Ann"_s;
        QVERIFY(fixture.desk.performCatalogue({Put<Speaker>{host.id, host}}));
        QTest::qWait(500);
        QCOMPARE(fixture.counted.count(), 1);
    }

    void longEpisode_isCountedInSlices()
    {
        Sample::Desk desk;
        EpisodeData data;
        data.id = EpisodeId::create();
        const QString text = u"goats on the roof "_s.repeated(20);
        for (int at = 0; at < 20'000; ++at)
            data.turns.push_back(Sample::turn(desk.show.speakers[size_t(at % 2)], {Sample::line(text)}));
        const auto project = Sample::project(desk.show.catalogue, {data});
        EpisodeCounter counter(*project);
        const QSignalSpy counted(&counter, &EpisodeCounter::counted);
        int rounds = 0; // that others had meanwhile
        QTimer others;
        connect(&others, &QTimer::timeout, this, [&] { ++rounds; });
        others.start(0);
        counter.setEpisode(data.id);
        QVERIFY(QTest::qWaitFor([&] { return counted.count() == 1; }));
        QVERIFY(rounds > 1);
        QCOMPARE(counted[0][0].value<EpisodeCounts>().words, 20'000 * 80);
    }

    void noEpisode_countsNothing()
    {
        Fixture fixture;
        fixture.counter.setEpisode(fixture.desk.episodes[0]);
        fixture.counter.setEpisode({});
        QTest::qWait(50);
        QCOMPARE(fixture.counted.count(), 0);
        QVERIFY(fixture.desk.perform({ReplaceText{fixture.desk.line().id, 0, {}, u"more "_s}}));
    }
};

QTEST_GUILESS_MAIN(EpisodeCounterTest)
#include "episodecounter_test.moc"
