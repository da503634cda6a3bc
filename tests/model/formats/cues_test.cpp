// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/srt.h"
#include "model/formats/vtt.h"

#include "model/base/text.h"
#include "model/formats/cueexport.h"

#include "tests/support/exportof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ropewalk;

namespace
{

Result<ImportedEpisode> read(const QString &text, const ImportOptions &options = {})
{
    SourceText source;
    source.text = text;
    return (text.startsWith(u"WEBVTT"_s) ? vttImporter() : srtImporter())->read(source, options);
}

/// `label|text|text` for each turn.
QStringList turns(const ImportedEpisode &episode)
{
    QStringList list;
    for (const ImportedTurn &turn : episode.turns) {
        QString text = turn.label;
        for (const Line &line : turn.lines)
            text += u'|' + line.text;
        list.append(text);
    }
    return list;
}

ExportEpisode untimed(int lines)
{
    ExportEpisode episode;
    ExportTurn &turn = episode.turns.emplace_back();
    turn.label = u"Ana"_s;
    for (int i = 0; i < lines; ++i)
        turn.lines.emplace_back().text = u"goats sleep"_s;
    return episode;
}

} // namespace

class CuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_makesTurnsAndText_data();
    void read_makesTurnsAndText();
    void read_remarksOnWhatIsOdd_data();
    void read_remarksOnWhatIsOdd();
    void read_ofNoCues_isAnErrorWithALine();
    void read_isCancelled();
    void read_ofALongLine_splitsIt();
    void read_takesWordTimesFromTimestamps();
    void write_ofAnEpisodeWithoutTimes_isEmptyAndSaysSo();
    void write_betweenKnownTimes_interpolates();
    void write_writesWordTimes();
    void write_keepsRowBreaksNearby();
    void write_escapesForItsFormat();
    void write_keepsIdAndSettingsWithNewTimes();
};

void CuesTest::read_makesTurnsAndText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString t = u"00:00:01,000 --> 00:00:02,000\n"_s;
    const QString v = u"WEBVTT\n\n00:01.000 --> 00:02.000\n"_s;
    QTest::newRow("rows are joined") << t + u" a \nb"_s << QStringList{u"|a b"_s};
    QTest::newRow("known tags go, others stay")
        << t + u"{\\an8}<i>a</i> <bold>b</bold> <font color=\"x\">c</font> {d}"_s
        << QStringList{u"|a <bold>b</bold> c {d}"_s};
    QTest::newRow("blank row inside") << t + u"a\n\nb\n\n2\n"_s + t + u"c"_s << QStringList{u"|a b|c"_s};
    QTest::newRow("a number as text") << t + u"42\n"_s << QStringList{u"|42"_s};
    QTest::newRow("two dashes") << t + u"- a\n- b"_s << QStringList{u"|a"_s, u"|b"_s};
    QTest::newRow("label alone in its row") << t + u"Ana:\ntext"_s << QStringList{u"Ana|text"_s};
    QTest::newRow("two labels in a cue") << t + u"Ana: a\nBen: b"_s << QStringList{u"Ana|a"_s, u"Ben|b"_s};
    QTest::newRow("same label goes on") << t + u"Ana: a\n\n"_s + t + u"Ana: b"_s << QStringList{u"Ana|a|b"_s};
    QTest::newRow("voices") << v + u"<v Ana>a</v> <v.loud Ben>b &amp; c"_s
                            << QStringList{u"Ana|a"_s, u"Ben|b & c"_s};
    QTest::newRow("text before a voice") << v + u"a <v Ana>b"_s << QStringList{u"|a"_s, u"Ana|b"_s};
    QTest::newRow("voice without a name") << v + u"<v >a"_s << QStringList{u"|a"_s};
    QTest::newRow("label in a voice is text") << v + u"<v Ana>Ben: a"_s << QStringList{u"Ana|Ben: a"_s};
    QTest::newRow("ruby") << v + u"<ruby>a<rt>b</ruby>c"_s << QStringList{u"|ac"_s};
    QTest::newRow("decoded dashes") << v + u"&gt;&gt; a\n&gt;&gt; b"_s << QStringList{u"|a"_s, u"|b"_s};
    QTest::newRow("controls by reference") << v + u"a&#1;b"_s << QStringList{u"|ab"_s};
}

void CuesTest::read_makesTurnsAndText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto episode = read(text);
    QVERIFY(episode);
    QCOMPARE(turns(*episode), expected);
}

void CuesTest::read_remarksOnWhatIsOdd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<int>("line");
    QTest::newRow("end before start") << u"00:00:03,000 --> 00:00:02,000\na"_s << u"end at or before"_s << 1;
    QTest::newRow("backwards") << u"00:00:03,000 --> 00:00:04,000\na\n\n00:00:01,000 --> 00:00:02,000\nb"_s
                               << u"start before"_s << 4;
    QTest::newRow("overlap") << u"00:00:03,000 --> 00:00:05,000\na\n\n00:00:04,000 --> 00:00:06,000\nb"_s
                             << u"overlap"_s << 4;
    QTest::newRow("long") << u"00:00:03,000 --> 00:02:05,000\na"_s << u"longer than a minute"_s << 1;
    QTest::newRow("absurd") << u"99999:00:03,000 --> 00:02:05,000\na"_s << u"cannot be"_s << 1;
    QTest::newRow("dropped") << u"00:00:03,000 --> 00:00:05,000\na\n\n2\nlost"_s << u"no cues"_s << 4;
    QTest::newRow("dropped in WebVTT")
        << u"WEBVTT\n\nlost\n\n00:01.000 --> 00:02.000\na"_s << u"no cues"_s << 3;
    QTest::newRow("no text") << u"WEBVTT\n\n00:01.000 --> 00:02.000\n"_s << u"no text"_s << 3;
    QString rolling = u"WEBVTT\n"_s;
    for (int i = 0; i < 4; ++i)
        rolling += u"\n00:0%1.000 --> 00:0%2.000\nrow %1\nrow %2\n"_s.arg(i).arg(i + 1);
    QTest::newRow("rolling captions") << rolling << u"rolling captions"_s << 7;
}

void CuesTest::read_remarksOnWhatIsOdd()
{
    QFETCH(QString, text);
    QFETCH(QString, remark);
    QFETCH(int, line);
    const auto episode = read(text);
    QVERIFY(episode);
    const auto found =
        std::ranges::find_if(episode->remarks, [&](const auto &each) { return each.text.contains(remark); });
    QVERIFY(found != episode->remarks.end());
    QCOMPARE(found->line, line);
}

void CuesTest::read_ofNoCues_isAnErrorWithALine()
{
    for (const QString &text : {QString(), u"text"_s, u"1\n00:00:0x,0 --> 1\nx"_s}) {
        const auto episode = read(text);
        QVERIFY(!episode);
        QCOMPARE(episode.error().kind, Error::Kind::Unreadable);
        QCOMPARE(episode.error().line, 1);
    }
}

void CuesTest::read_isCancelled()
{
    ImportOptions options;
    options.progress = [](double share) { return share < 0.3; };
    const auto episode = read(u"00:00:03,000 --> 00:00:05,000\na"_s, options);
    QVERIFY(!episode);
    QCOMPARE(episode.error().kind, Error::Kind::Cancelled);
}

void CuesTest::read_ofALongLine_splitsIt()
{
    const auto episode = read(u"00:00:03,000 --> 00:00:05,000\n"_s + u"goat "_s.repeated(5000));
    QVERIFY(episode);
    QCOMPARE(episode->turns.size(), 1U);
    QVERIFY(episode->turns[0].lines.size() > 1);
    for (const Line &line : episode->turns[0].lines)
        QVERIFY(line.text.size() <= maxLineLength);
}

void CuesTest::read_takesWordTimesFromTimestamps()
{
    const auto episode = read(
        u"WEBVTT\n\n00:01.000 --> 00:03.400\n<v Ana>Goats <00:01.600><c>never </c><00:02.000>page you."_s);
    QVERIFY(episode);
    const Line &line = episode->turns[0].lines[0];
    QCOMPARE(line.text, u"Goats never page you."_s);
    QCOMPARE(line.words.size(), 3U);
    QCOMPARE(line.words[0], (WordTiming{0, 5, Span::measured(1000, 1600), -1}));
    QCOMPARE(line.words[1], (WordTiming{6, 5, Span::measured(1600, 2000), -1}));
    QCOMPARE(line.words[2].span.start, TimePoint::measured(2000));
    QVERIFY(!line.words[2].span.end.isKnown());
}

void CuesTest::write_ofAnEpisodeWithoutTimes_isEmptyAndSaysSo()
{
    const ExportText srt = srtExporter()->write(untimed(3));
    QCOMPARE(srt.text, QString());
    QCOMPARE(srt.losses.size(), 1);
    const ExportText vtt = vttExporter()->write(untimed(3));
    QCOMPARE(vtt.text, u"WEBVTT\n"_s);
    QCOMPARE(vtt.losses.size(), 1);
}

void CuesTest::write_betweenKnownTimes_interpolates()
{
    ExportEpisode episode = untimed(4);
    episode.turns[0].lines[0].span = Span::measured(1000, 2000);
    episode.turns[0].lines[3].span = Span::measured(4000, 5000);
    const std::vector<Span> spans = spansForCues(episode);
    QCOMPARE(spans[1].start, TimePoint::interpolated(2000));
    QCOMPARE(spans[1].end, TimePoint::interpolated(3000));
    QCOMPARE(spans[2].end, TimePoint::interpolated(4000));
    const ExportText text = srtExporter()->write(episode);
    QCOMPARE(text.text.count(u"-->"_s), 4);
    QCOMPARE(text.losses.size(), 1);
}

void CuesTest::write_writesWordTimes()
{
    ExportEpisode episode = untimed(1);
    Line &line = episode.turns[0].lines[0];
    line.span = Span::measured(1000, 2000);
    line.words = {{0, 5, Span::measured(1000, 1500), -1}, {6, 5, Span::measured(1500, 2000), -1}};
    QCOMPARE(vttExporter()->write(episode).text,
             u"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ana>goats <00:00:01.500>sleep\n"_s);
    QCOMPARE(srtExporter()->write(episode).losses.size(), 1);
}

void CuesTest::write_keepsRowBreaksNearby()
{
    const auto imported = read(u"1\n00:00:01,000 --> 00:00:02,000\nthe goats\nnever page\nyou at all\n"_s);
    QVERIFY(imported);
    ExportEpisode episode = exportOf(*imported);
    episode.turns[0].lines[0].text = u"the goats really never page you at all"_s;
    QCOMPARE(srtExporter()->write(episode).text,
             u"1\n00:00:01,000 --> 00:00:02,000\nthe goats\nreally never page\nyou at all\n"_s);
}

void CuesTest::write_escapesForItsFormat()
{
    ExportEpisode episode = untimed(1);
    episode.turns[0].lines[0].text = u"<i>a</i> & b --> c"_s;
    episode.turns[0].lines[0].span = Span::measured(1000, 2000);
    QVERIFY(vttExporter()->write(episode).text.contains(u"&lt;i&gt;a&lt;/i&gt; &amp; b --&gt; c"_s));
    const ExportText srt = srtExporter()->write(episode);
    QCOMPARE(srt.text.count(u"-->"_s), 1);
    QVERIFY(!srt.text.contains(u"<i>"_s));
    QCOMPARE(srt.losses.size(), 1);
}

void CuesTest::write_keepsIdAndSettingsWithNewTimes()
{
    const auto imported = read(u"WEBVTT\n\nturn-1\n00:01.000 --> 00:02.000 align:start\n<v Ana>a\n"_s);
    QVERIFY(imported);
    ExportEpisode episode = exportOf(*imported);
    episode.turns[0].lines[0].span = Span::measured(1500, 2000);
    QCOMPARE(vttExporter()->write(episode).text,
             u"WEBVTT\n\nturn-1\n00:00:01.500 --> 00:00:02.000 align:start\n<v Ana>a\n"_s);
}

QTEST_GUILESS_MAIN(CuesTest)
#include "cues_test.moc"
