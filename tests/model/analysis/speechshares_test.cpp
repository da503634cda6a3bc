// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/speechshares.h"

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

} // namespace

/// Who speaks how much.
class SpeechSharesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speakers_areCountedByTurnsWordsAndTime()
    {
        Sample::Desk desk;
        EpisodeData data;
        data.id = EpisodeId::create();
        const auto [ann, ben] = std::pair(desk.show.speakers[0], desk.show.speakers[1]);
        Turn marker = Sample::turn({}, {Sample::line(u"a break here"_s)});
        marker.head.kind = TurnKind::Break;
        data.turns = {
            Sample::turn(ann, {timed(u"goats chew"_s, 0, 30'000)}), marker,
            Sample::turn(ben, {Sample::line(u"they do [laughs]"_s), Sample::line(u"not page you at all"_s)}),
            Sample::turn(ann, {timed(u"one"_s, 40'000, 0)}), Sample::turn({}, {Sample::line(u"who"_s)})};
        desk.open({data});
        const Transcript &transcript = desk.episode().transcript();
        const SpeechShares shares = sharesOf(turnsToCount(transcript));
        QCOMPARE(shares.speakers.size(), size_t(3));
        QCOMPARE(shares.speakers[0].speaker, ben);
        QCOMPARE(shares.speakers[0].words, 7);
        QCOMPARE(shares.speakers[0].longestTurn, 7);
        QCOMPARE(shares.speakers[0].longest, transcript.turnAt(2).id);
        QVERIFY(!shares.speakers[0].wordsAMinute());
        QCOMPARE(shares.speakers[1].speaker, ann);
        QCOMPARE(shares.speakers[1].turns, 2);
        QCOMPARE(shares.speakers[1].words, 3);
        QCOMPARE(shares.speakers[1].wordsAMinute().value_or(0), 4.);
        QCOMPARE(shares.speakers[2].speaker, SpeakerId());
        QCOMPARE(shares.all.turns, 4);
        QCOMPARE(shares.all.words, 11);
        QCOMPARE(shares.all.timedMs, 30'000);
    }

    void anEmptyEpisode_hasNobody()
    {
        QVERIFY(sharesOf({}) == SpeechShares());
        QVERIFY(!SpeechShare().wordsAMinute());
    }
};

QTEST_GUILESS_MAIN(SpeechSharesTest)
#include "speechshares_test.moc"
