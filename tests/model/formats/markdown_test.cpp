// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/markdown.h"

#include "tests/support/exporting.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Result<ImportedEpisode> read(const QString &text)
{
    return FormatRegistry::standard().read(text.toUtf8(), u"x.md"_s, u"markdown"_s, {});
}

bool says(const ImportedEpisode &episode, const QString &words)
{
    return std::any_of(episode.remarks.begin(), episode.remarks.end(),
                       [&words](const ImportedEpisode::Remark &remark) { return remark.text.contains(words); });
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_areReadInEveryForm_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        QTest::addRow("usual") << u"**Ann Bee:** Hello."_s << u"Ann Bee"_s << u"Hello."_s;
        QTest::addRow("colon outside") << u"**Ann Bee**: Hello."_s << u"Ann Bee"_s << u"Hello."_s;
        QTest::addRow("space inside") << u"**Ann Bee: ** Hello."_s << u"Ann Bee"_s << u"Hello."_s;
        QTest::addRow("no space") << u"**Ann Bee:**\\[21:47\\] Hello."_s << u"Ann Bee"_s << u"[21:47] Hello."_s;
        QTest::addRow("colon first") << u"**:Ann Bee**"_s << u"Ann Bee"_s << QString();
        QTest::addRow("empty label") << u"**:** Hello."_s << QString() << u"Hello."_s;
        QTest::addRow("stray star") << u"*Ann: Hello."_s << u"Ann"_s << u"Hello."_s;
        QTest::addRow("bold runs on") << u"**Ann: I**ndeed."_s << u"Ann"_s << u"I**ndeed."_s;
        QTest::addRow("brackets") << u"**\\[Robot voice\\]** Hello."_s << u"[Robot voice]"_s << u"Hello."_s;
        QTest::addRow("alone") << u"**Ann Bee:**\n\nHello."_s << u"Ann Bee"_s << u"Hello."_s;
        QTest::addRow("punctuation") << u"**Mireille B. Reece, Psy.D:** Hello."_s << u"Mireille B. Reece, Psy.D"_s << u"Hello."_s;
        QTest::addRow("no words") << u"**Ann Bee: **"_s << u"Ann Bee"_s << QString();
    }

    void labels_areReadInEveryForm()
    {
        QFETCH(QString, line);
        const auto episode = read(u"**Ann:** First.\n\n"_s + line + u"\n\n**Ann:** Last.\n"_s);
        QVERIFY(episode);
        QCOMPARE(episode->turns.size(), size_t(3));
        QTEST(episode->turns[1].label, "label");
        QTEST(episode->turns[1].lines.at(0).text, "text");
    }

    void markers_areNoPeople_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addRow("usual") << u"**Break:** \\[25:59\\]"_s << u"Break: [25:59]"_s << 1'559'000;
        QTest::addRow("heading") << u"# **Break:** \\[25:59\\] to \\[27:11\\]"_s << u"Break: [25:59] to [27:11]"_s << 1'559'000;
        QTest::addRow("all bold") << u"**Break: \\[43:56\\]**"_s << u"Break: [43:56]"_s << 2'636'000;
        QTest::addRow("colon outside") << u"**Break**: \\[0:01\\]"_s << u"Break: [0:01]"_s << 1'000;
        QTest::addRow("plain") << u"Break: \\[43:56\\]"_s << u"Break: [43:56]"_s << 2'636'000;
        QTest::addRow("recording") << u"**Recording begins:** \\[02:09\\]"_s << u"Recording begins: [02:09]"_s << 129'000;
        QTest::addRow("no time") << u"**Outro:**"_s << u"Outro:"_s << 0;
    }

    void markers_areNoPeople()
    {
        QFETCH(QString, line);
        QFETCH(int, start);
        const auto episode = read(u"**Ann:** First.\n\n"_s + line + u"\n\n**Ann:** Last.\n"_s);
        QVERIFY(episode);
        QCOMPARE(episode->turns.size(), size_t(3));
        const ImportedTurn &turn = episode->turns[1];
        QVERIFY(turn.kind != TurnKind::Speech);
        QVERIFY(turn.label.isEmpty());
        QTEST(turn.lines.at(0).text, "text");
        QCOMPARE(turn.lines[0].span.start.isKnown(), start > 0);
        QCOMPARE(turn.lines[0].span.start.ms, start);
    }

    void quotations_areNoTurns()
    {
        const auto episode = read(u"**Ann:** First.\n\nBob Cee: a plain label.\n\nIn January: it rained.\n\n- **Wed**: a list\n\n> said\n"_s);
        QVERIFY(episode);
        QCOMPARE(episode->turns.size(), size_t(1));
        QCOMPARE(episode->turns[0].lines.size(), size_t(5));
    }

    void plainLabels_countWhereThereAreNoBoldOnes()
    {
        const auto episode = read(u"## Intro\n\nAnn Bee (AB): 00:00:40\n\nOne.\nTwo.\n\nAB: Three.\n\nCD: Four.\n"_s);
        QVERIFY(episode);
        QCOMPARE(episode->turns.size(), size_t(3));
        QCOMPARE(episode->turns[0].lines.size(), size_t(2));
        QCOMPARE(episode->turns[0].lines[0].span.start, TimePoint::measured(40'000));
        QVERIFY(says(*episode, u"probably one speaker"_s));
        QVERIFY(says(*episode, u"kept as layout"_s));
    }

    void oddities_areRemarked()
    {
        const auto episode = read(u"**Gehard Lazu:** \\[\\00:12:33.18\\] a\n\n**Gerhard Lazu:** \\[laughs b\n\n**Gerhard Lazu: **\n\n**\\[Robot\\]** c\n\n**Gerhard Lazu:** \\[123:45\\] d\n"_s);
        QVERIFY(episode);
        QVERIFY(says(*episode, u"nearly identical"_s));
        QVERIFY(says(*episode, u"no time"_s));
        QVERIFY(says(*episode, u"not closed"_s));
        QVERIFY(says(*episode, u"has no words"_s));
        QVERIFY(says(*episode, u"looks like no person"_s));
        QCOMPARE(episode->turns.back().lines[0].span.start, TimePoint::measured(7'425'000));
    }

    void frontMatter_givesTheFacts()
    {
        const auto episode = read(u"---\ntitle: 'It''s goats'\ndate: '2026-01-02'\nepisode: 29\nspeakers:\n  - Ann Bee\n  - 'Bob Cee'\nsummary: |-\n  text: with colon\n---\n\nAnn Bee: Hi.\n"_s);
        QVERIFY(episode);
        QCOMPARE(episode->facts.title, u"It's goats"_s);
        QCOMPARE(episode->facts.date, QDate(2026, 1, 2));
        QCOMPARE(episode->facts.number, u"29"_s);
        QCOMPARE(episode->panel, QStringList({u"Ann Bee"_s, u"Bob Cee"_s}));
        QCOMPARE(episode->turns.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdown_test.moc"
