// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinescale.h"

#include "tests/support/sampleproject.h"

#include <QTest>

#include <cmath>

using namespace Ropewalk;

namespace
{

constexpr qint32 unknown = TimelineLine::unknown;

TimelineLine line(qint32 words, qint32 startMs = unknown, qint32 endMs = unknown, quint32 owner = 2)
{
    return {words, startMs, endMs, owner, true, false};
}

TimelineScale scaleOf(const std::vector<TimelineLine> &lines, qint64 lengthMs = 0)
{
    TimelineScale scale;
    scale.setWordsPerMinute(60);
    scale.setLength(lengthMs);
    for (const TimelineLine &each : lines)
        scale.append(each);
    return scale;
}

/// The rules said in the plainest way: every moment that is not known is looked up between the nearest ones
/// that are.
struct Oracle {
    std::vector<TimelineLine> lines;
    qint64 lengthMs = 0;
    double msPerWord = 1000;

    [[nodiscard]] qint32 moment(qsizetype at) const
    {
        const TimelineLine &which = lines[size_t(at / 2)];
        return at % 2 == 0 ? which.startMs : which.endMs;
    }
    [[nodiscard]] qsizetype count() const { return 2 * qsizetype(lines.size()); }
    [[nodiscard]] double ms(qsizetype at) const
    {
        if (moment(at) != unknown)
            return moment(at);
        double before = 0;
        qint64 wordsBefore = 0;
        qint64 wordsAfter = 0;
        std::optional<double> after;
        // Words are passed at the ends of their lines.
        for (qsizetype left = at; left >= 0; --left) {
            if (moment(left) != unknown) {
                before = moment(left);
                break;
            }
            wordsBefore += left % 2 == 1 ? lines[size_t(left / 2)].words : 0;
        }
        qsizetype right = at + 1;
        for (; right < count(); ++right) {
            wordsAfter += right % 2 == 1 ? lines[size_t(right / 2)].words : 0;
            if (moment(right) != unknown) {
                after = moment(right);
                break;
            }
        }
        if (!after && double(lengthMs) > lastKnown())
            after = double(lengthMs);
        const bool isFilled = at % 2 == 1 && moment(at - 1) != unknown && after && wordsAfter == 0 &&
                              *after >= before && (right == at + 1 || right >= count());
        if (isFilled)
            return *after;
        if (!after)
            return before + double(wordsBefore) * msPerWord;
        if (wordsBefore + wordsAfter == 0 || *after <= before)
            return before;
        return before + (*after - before) * double(wordsBefore) / double(wordsBefore + wordsAfter);
    }
    [[nodiscard]] double lastKnown() const
    {
        for (qsizetype at = count() - 1; at >= 0; --at) {
            if (moment(at) != unknown)
                return moment(at);
        }
        return 0;
    }
};

bool agree(double a, double b)
{
    return std::abs(a - b) < 0.01;
}

} // namespace

class TimelineScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untimedLines_lastAsTheirWords()
    {
        const auto scale = scaleOf({line(10), line(0), line(20)});
        QCOMPARE(scale.spanOf(0), (TimelineSpan{0, 10'000, false, false}));
        QCOMPARE(scale.spanOf(1), (TimelineSpan{10'000, 10'000, false, false}));
        QCOMPARE(scale.spanOf(2), (TimelineSpan{10'000, 30'000, false, false}));
        QCOMPARE(scale.totalMs(), 30'000);
    }
    void wordsAMinute_changeEstimatesAlone()
    {
        auto scale = scaleOf({line(10, 1'000, 3'000), line(10)});
        scale.setWordsPerMinute(120);
        QCOMPARE(scale.spanOf(0), (TimelineSpan{1'000, 3'000, true, true}));
        QCOMPARE(scale.spanOf(1), (TimelineSpan{3'000, 8'000, false, false}));
    }
    void estimates_areScaledBetweenKnownTimes()
    {
        const auto scale = scaleOf({line(5), line(15), line(7, 40'000), line(3), line(9, 60'000, 61'000)});
        QCOMPARE(scale.spanOf(0), (TimelineSpan{0, 10'000, false, false}));
        QCOMPARE(scale.spanOf(1), (TimelineSpan{10'000, 40'000, false, false}));
        QCOMPARE(scale.spanOf(2), (TimelineSpan{40'000, 54'000, true, false}));
        QCOMPARE(scale.spanOf(3), (TimelineSpan{54'000, 60'000, false, false}));
        QCOMPARE(scale.spanOf(4), (TimelineSpan{60'000, 61'000, true, true}));
    }
    void aKnownLength_scalesWhatFollowsTheLastTime()
    {
        const auto scale = scaleOf({line(10, 20'000), line(10), line(20)}, 100'000);
        QCOMPARE(scale.spanOf(1).startMs, 40'000);
        QCOMPARE(scale.spanOf(2), (TimelineSpan{60'000, 100'000, false, false}));
        QCOMPARE(scale.totalMs(), 100'000);
        // One that is shorter than what is known says nothing.
        QCOMPARE(scaleOf({line(10, 20'000), line(10)}, 15'000).spanOf(1).startMs, 30'000);
    }
    void aTurnBetweenTwoKnownStarts_isKnown()
    {
        const auto scale = scaleOf({line(4, 10'000), line(4, 15'000)});
        QCOMPARE(scale.spanOf(0), (TimelineSpan{10'000, 15'000, true, true}));
        QVERIFY(!scale.spanOf(1).isEndKnown);
    }
    void overlappingAndBackwardTimes_areTakenAsTheyAre()
    {
        const auto scale = scaleOf({line(4, 10'000, 20'000), line(4, 12'000, 14'000), line(4, 5'000, 3'000)});
        QCOMPARE(scale.spanOf(1), (TimelineSpan{12'000, 14'000, true, true}));
        QCOMPARE(scale.spanOf(2), (TimelineSpan{5'000, 5'000, true, true}));
        QCOMPARE(scale.totalMs(), 20'000);
        QCOMPARE(scale.lineAt(19'000), 0);
        // What lies between times that go back has no length.
        QCOMPARE(scaleOf({line(4, 10'000, 20'000), line(4), line(4, 12'000, 14'000)}).spanOf(1).endMs,
                 20'000);
    }
    void lineAt_inAPause_isTheLastThatBegan()
    {
        const auto scale = scaleOf({line(4, 1'000, 2'000), line(4, 8'000, 9'000)});
        QCOMPARE(scale.lineAt(0), 0);
        QCOMPARE(scale.lineAt(1'500), 0);
        QCOMPARE(scale.lineAt(5'000), 0);
        QCOMPARE(scale.lineAt(8'500), 1);
        QCOMPARE(scale.lineAt(99'000), 1);
        QCOMPARE(TimelineScale().lineAt(3), -1);
    }
    void splicing_atEveryPlace()
    {
        for (int at = 0; at <= 3; ++at) {
            auto scale = scaleOf({line(1), line(2), line(3)});
            scale.splice(at, 0, 2);
            QCOMPARE(scale.lineCount(), 5);
            QCOMPARE(scale.at(at).words, 0);
            scale.splice(at, 2, 0);
            QCOMPARE(scale.totalMs(), 6'000);
        }
        auto scale = scaleOf({line(1)});
        scale.splice(0, 1, 0);
        QCOMPARE(scale.lineCount(), 0);
        QCOMPARE(scale.totalMs(), 0);
        scale.splice(0, 0, 1);
        QCOMPARE(scale.lineCount(), 1);
    }
    void anyEdits_giveWhatTheRulesSay_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("timed"); // per cent of lines
        for (const int timed : {0, 3, 40, 100}) {
            for (int seed = 1; seed <= 3; ++seed)
                QTest::addRow("%d of 100 timed, %d", timed, seed) << seed << timed;
        }
    }
    void anyEdits_giveWhatTheRulesSay()
    {
        QFETCH(int, seed);
        QFETCH(int, timed);
        Sample::Dice dice(quint32(seed * 100 + timed));
        qint32 now = 0;
        const auto random = [&] {
            TimelineLine made = line(dice.chance(15) ? 0 : dice.roll(30));
            made.owner = quint32(dice.roll(6));
            made.startsTurn = dice.chance(70);
            if (dice.chance(timed)) {
                now += dice.roll(9'000) - (dice.chance(10) ? 20'000 : 0);
                made.startMs = dice.chance(80) ? now : unknown;
                made.endMs = dice.chance(80) ? now + dice.roll(5'000) - 300 : unknown;
            }
            return made;
        };
        Oracle oracle;
        TimelineScale scale;
        scale.setWordsPerMinute(60);
        for (int at = dice.roll(1'800); at > 0; --at) {
            oracle.lines.push_back(random());
            scale.append(oracle.lines.back());
        }
        for (int step = 0; step < 60; ++step) {
            const auto count = qsizetype(oracle.lines.size());
            if (dice.chance(50) && count > 0) {
                const int at = dice.roll(count);
                oracle.lines[size_t(at)] = random();
                scale.set(at, oracle.lines[size_t(at)]);
            } else if (dice.chance(10)) {
                oracle.lengthMs = dice.roll(3'000'000);
                scale.setLength(oracle.lengthMs);
            } else {
                const int at = dice.roll(count + 1);
                const int removed = dice.roll(std::min<qsizetype>(count - at, dice.chance(20) ? 700 : 3) + 1);
                const int inserted = dice.roll(dice.chance(20) ? 900 : 4);
                scale.splice(at, removed, inserted);
                const auto first = oracle.lines.begin() + at;
                const auto place = oracle.lines.erase(first, first + removed);
                oracle.lines.insert(place, size_t(inserted), TimelineLine{});
                for (int line = at; line < at + inserted; ++line) {
                    oracle.lines[size_t(line)] = random();
                    scale.set(line, oracle.lines[size_t(line)]);
                }
            }
        }
        QCOMPARE(scale.lineCount(), qsizetype(oracle.lines.size()));
        compare(scale, oracle);
    }

private:
    static void compare(const TimelineScale &scale, const Oracle &oracle)
    {
        std::map<quint32, TimelineScale::Share> shares;
        double end = double(oracle.lengthMs);
        std::map<qsizetype, TimelineSpan> seen;
        scale.visitLines(-1e12, 1e12, [&](qsizetype number, const TimelineLine &, const TimelineSpan &span) {
            seen[number] = span;
        });
        QCOMPARE(seen.size(), oracle.lines.size());
        for (qsizetype at = 0; at < scale.lineCount(); ++at) {
            const TimelineLine &line = oracle.lines[size_t(at)];
            QCOMPARE(scale.at(at), line);
            const TimelineSpan span = scale.spanOf(at);
            QCOMPARE(seen[at], span);
            const double start = oracle.ms(2 * at);
            const double stop = std::max(start, oracle.ms(2 * at + 1));
            QVERIFY2(agree(span.startMs, start) && agree(span.endMs, stop),
                     qPrintable(QStringLiteral("line %1: %2 to %3, wanted %4 to %5")
                                    .arg(at)
                                    .arg(span.startMs)
                                    .arg(span.endMs)
                                    .arg(start)
                                    .arg(stop)));
            QCOMPARE(span.isStartKnown, line.startMs != unknown);
            end = std::max({end, span.startMs, span.endMs, double(line.startMs), double(line.endMs)});
            TimelineScale::Share &share = shares[line.owner];
            ++share.lines;
            QCOMPARE(scale.turnsBefore(line.owner, at), share.turns);
            if (line.startsTurn)
                QCOMPARE(scale.turnOf(line.owner, share.turns++), at);
        }
        QVERIFY(agree(scale.totalMs(), end));
        for (const TimelineScale::Share &share : scale.shares()) {
            QCOMPARE(share.lines, shares[share.owner].lines);
            QCOMPARE(share.turns, shares[share.owner].turns);
        }
        QCOMPARE(scale.shares().size(), shares.size());
        // A stretch gives the lines that meet it, and lineAt() one of them.
        for (const double share : {0.1, 0.5, 0.77}) {
            const double from = end * share;
            QSet<qsizetype> wanted;
            for (const auto &[number, span] : seen) {
                if (span.startMs <= from + 5'000 && span.endMs >= from)
                    wanted.insert(number);
            }
            QSet<qsizetype> found;
            scale.visitLines(
                from, from + 5'000,
                [&](qsizetype number, const TimelineLine &, const TimelineSpan &) { found.insert(number); });
            QCOMPARE(found, wanted);
            const qsizetype at = scale.lineAt(from);
            QVERIFY(at >= 0 && (seen[at].startMs <= from || at == 0));
        }
    }
};

QTEST_GUILESS_MAIN(TimelineScaleTest)
#include "timelinescale_test.moc"
