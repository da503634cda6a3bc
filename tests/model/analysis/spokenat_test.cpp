// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/spokenat.h"

#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Line timed(const QString &text, qint64 start, qint64 end)
{
    Line line = Sample::line(text);
    line.span = Span::measured(start, end);
    return line;
}

/// "goats chew" with a time for each word, a line without any, another turn.
struct Bench : Sample::Desk {
    Bench()
    {
        EpisodeData data;
        data.id = EpisodeId::create();
        Line first = timed(u"goats chew"_s, 1'000, 3'000);
        first.words = {{0, 5, Span::measured(1'000, 1'800)}, {6, 4, Span::measured(2'000, 2'900)}};
        data.turns = {Sample::turn(show.speakers[0], {first, Sample::line(u"typed later"_s)}),
                      Sample::turn(show.speakers[1], {timed(u"no meetings"_s, 5'000, 0)}),
                      Sample::turn(show.speakers[0], {timed(u"never"_s, 8'000, 9'000)})};
        data.turns[1].lines[0].span.end = {};
        open({data});
    }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }
    [[nodiscard]] LineId at(int turn, int index = 0) const
    {
        return transcript().turnAt(turn).lines[size_t(index)].id;
    }
};

} // namespace

/// What is said when.
class SpokenAtTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoment_hasItsLineAndWord()
    {
        const Bench bench;
        const SpokenAt spoken(bench.transcript());
        using Spoken = SpokenAt::Spoken;
        QVERIFY(!spoken.at(bench.transcript(), 999));
        QVERIFY(spoken.at(bench.transcript(), 1'000) == (Spoken{bench.at(0), Stretch{0, 5}}));
        QVERIFY(spoken.at(bench.transcript(), 1'900) == (Spoken{bench.at(0), Stretch{0, 5}}));
        QVERIFY(spoken.at(bench.transcript(), 2'000) == (Spoken{bench.at(0), Stretch{6, 4}}));
        QVERIFY(spoken.at(bench.transcript(), 4'999) == (Spoken{bench.at(0), Stretch{6, 4}}));
        QVERIFY(spoken.at(bench.transcript(), 5'000) == (Spoken{bench.at(1), std::nullopt}));
        QVERIFY(spoken.at(bench.transcript(), 1'000'000) == (Spoken{bench.at(2), std::nullopt}));
    }

    void aPosition_hasTheTimeOfItsWord_orOfWhatIsBefore()
    {
        const Bench bench;
        const auto time = [&bench](int turn, int line, int offset) {
            return SpokenAt::timeOf(bench.transcript(), {bench.at(turn, line), offset}).value_or(-1);
        };
        QCOMPARE(time(0, 0, 0), 1'000);
        QCOMPARE(time(0, 0, 5), 1'000);
        QCOMPARE(time(0, 0, 8), 2'000);
        QCOMPARE(time(0, 1, 3), 1'000);
        QCOMPARE(time(1, 0, 3), 5'000);
        const Sample::Desk untimed;
        QVERIFY(!SpokenAt::timeOf(untimed.episode().transcript(), {untimed.line().id, 2}));
    }

    void aTurn_endsWhereItSays_orWhereTheNextBegins()
    {
        const Bench bench;
        const auto times = [&bench](int turn) {
            return SpokenAt::timesOf(bench.transcript(), bench.transcript().turnAt(turn).id);
        };
        using Times = SpokenAt::TurnTimes;
        QVERIFY(times(0) == (Times{1'000, 5'000}));
        QVERIFY(times(1) == (Times{5'000, 8'000}));
        QVERIFY(times(2) == (Times{8'000, 9'000}));
        const Sample::Desk untimed;
        QVERIFY(
            !SpokenAt::timesOf(untimed.episode().transcript(), untimed.episode().transcript().turnAt(0).id));
    }

    void aTurn_endsBeyondTurnsWithoutTimes()
    {
        const auto turn = [](const Span &span) {
            return Turn{TurnId::create(), {}, {{LineId::create(), QStringLiteral("Hm."), span, {}, {}}}};
        };
        Span open = Span::measured(1'000, 0);
        open.end = {};
        const Transcript transcript(
            std::vector<Turn>{turn(open), turn({}), turn({}), turn(Span::measured(7'000, 8'000))});
        QVERIFY(SpokenAt::timesOf(transcript, transcript.turnAt(0).id) ==
                (SpokenAt::TurnTimes{1'000, 7'000}));
    }

    void timesThatGoBackwards_areFoundByTheClock()
    {
        Sample::Desk desk;
        EpisodeData data;
        data.id = EpisodeId::create();
        data.turns = {Sample::turn(desk.show.speakers[0], {timed(u"late"_s, 9'000, 10'000)}),
                      Sample::turn(desk.show.speakers[0], {timed(u"early"_s, 1'000, 2'000)})};
        desk.open({data});
        const Transcript &transcript = desk.episode().transcript();
        const SpokenAt spoken(transcript);
        QCOMPARE(spoken.at(transcript, 1'500)->line, transcript.turnAt(1).lines[0].id);
        QCOMPARE(spoken.at(transcript, 9'500)->line, transcript.turnAt(0).lines[0].id);
    }

    void linesThatWent_areNotFound()
    {
        Bench bench;
        const SpokenAt old(bench.transcript());
        QVERIFY(bench.perform({RemoveTurns{bench.transcript().turnAt(1).id, 1}}));
        QVERIFY(!old.at(bench.transcript(), 6'000));
        QCOMPARE(SpokenAt(bench.transcript()).at(bench.transcript(), 6'000)->line, bench.at(0));
    }
};

QTEST_GUILESS_MAIN(SpokenAtTest)
#include "spokenat_test.moc"
