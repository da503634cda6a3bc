// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/srt.h"
#include "model/formats/vtt.h"

#include "tests/support/exportof.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ropewalk;

namespace
{

Result<ImportedEpisode> read(const QString &text, bool isVtt)
{
    SourceText source;
    source.text = text;
    source.fileName = u"goats"_s;
    return (isVtt ? vttImporter() : srtImporter())->read(source, {});
}

QString write(const ExportEpisode &episode, bool isVtt)
{
    return (isVtt ? vttExporter() : srtExporter())->write(episode).text;
}

/// Start, end, voice of its turn, text of each line.
QStringList summary(const ExportEpisode &episode)
{
    QStringList list;
    for (const ExportTurn &turn : episode.turns) {
        for (const Line &line : turn.lines)
            list.append(
                u"%1 %2 [%3] %4"_s.arg(line.span.start.ms).arg(line.span.end.ms).arg(turn.label, line.text));
    }
    return list;
}

int rowsThatDiffer(const QString &before, const QString &after)
{
    const QStringList a = before.split(u'\n');
    const QStringList b = after.split(u'\n');
    const qsizetype least = std::min(a.size(), b.size());
    qsizetype start = 0;
    while (start < least && a[start] == b[start])
        ++start;
    qsizetype end = 0;
    while (end < least - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    return int(std::max(a.size(), b.size()) - start - end);
}

QString readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

/// The folder of corpora beside the checkout, as the test run names it; empty where there is none.
QString shared(const QString &name)
{
    const QString folder = qEnvironmentVariable("RW_SHARED");
    return folder.isEmpty() ? QString() : folder + u"/corpora/"_s + name;
}

} // namespace

class CueRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unedited_isTheSameText_data();
    void unedited_isTheSameText();
    void oneEdit_changesItsCueOnly_data();
    void oneEdit_changesItsCueOnly();
    void betweenFormats_cuesTimesAndVoicesAreKept_data();
    void betweenFormats_cuesTimesAndVoicesAreKept();
    void randomFiles_roundTripOrAreRefused();
    void corpora_roundTrip_data();
    void corpora_roundTrip();
};

void CueRoundTripTest::unedited_isTheSameText_data()
{
    QTest::addColumn<bool>("isVtt");
    QTest::addColumn<QString>("text");
    const QString srt =
        u"1\n00:00:01,000 --> 00:00:02,000\nAna: Goats never page you.\n\n"
        "2\n00:00:02,000 --> 00:00:03,500\nThey sleep.\n\n3\n00:00:04,000 --> 00:00:05,000\nBen: Do they?\n"_s;
    const QString vtt =
        u"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ana>Goats never page you.\n\n"
        "00:00:02.000 --> 00:00:03.500\n<v Ana>They &amp; we sleep.\n\n00:00:04.000 --> 00:00:05.000\n<v Ben>Do they?\n"_s;
    const auto crlf = [](QString text) { return text.replace(u'\n', "\r\n"_L1); };
    const auto cr = [](QString text) { return text.replace(u'\n', u'\r'); };
    QTest::newRow("srt") << false << srt;
    QTest::newRow("srt CRLF") << false << crlf(srt);
    QTest::newRow("srt CR") << false << cr(srt);
    QTest::newRow("srt mixed") << false << srt + u'\n' + crlf(srt) + cr(srt);
    QTest::newRow("srt no end") << false << srt.chopped(1);
    QTest::newRow("srt many ends") << false << u"\n \n"_s + srt + u"\n\n\t\n"_s;
    QTest::newRow("srt from 0, dots")
        << false << u"0\n0:0:1.0 --> 0:00:02.50\nx\n\n1\n00:00:03,000-->00:00:04,000 X1:1 X2:2\ny"_s;
    QTest::newRow("srt no numbers")
        << false << u"00:00:01,000 --> 00:00:02,000\nx\n\n00:00:03,000 --> 00:00:04,000\ny\n"_s;
    QTest::newRow("srt no blank rows")
        << false << u"1\n00:00:01,000 --> 00:00:02,000\nx\n2\n00:00:03,000 --> 00:00:04,000\ny\n"_s;
    QTest::newRow("srt blank inside")
        << false << u"1\n00:00:01,000 --> 00:00:02,000\nx\n\ny\n\n2\n00:00:03,000 --> 00:00:04,000\ny\n"_s;
    QTest::newRow("srt garbage")
        << false
        << u"title\n\n1\n00:00:01,000 --> 00:00:02,000\nx\n\n7\n00:00:0x,0 --> 00:00:02,000\nlost\n\n2\n00:00:03,000 --> 00:00:04,000\ny\n\n9\n"_s;
    QTest::newRow("srt tags") << false
                              << u"1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Ana: x</i>  y \n<b>z</b>\n"_s;
    QTest::newRow("srt dashes")
        << false
        << u"1\n00:00:01,000 --> 00:00:02,000\n- x\n- y\n\n2\n00:00:02,000 --> 00:00:03,000\n-Zed\n"_s;
    QTest::newRow("srt absurd times")
        << false
        << u"1\n-00:00:01,000 --> 00:00:02,000\nx\n\n2\n999999:00:00,000 --> 00:00:01,000\ny\n\n3\n00:00:05,000 --> 00:00:04,000\nz\n"_s;
    QTest::newRow("srt no text")
        << false
        << u"1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:01,000 --> 00:00:02,000\n\n\n3\n00:00:01,000 --> 00:00:02,000"_s;
    QTest::newRow("srt bracket labels")
        << false
        << u"1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: x\n\n2\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_01]: y\n"_s;
    QTest::newRow("vtt") << true << vtt;
    QTest::newRow("vtt CRLF") << true << crlf(vtt);
    QTest::newRow("vtt CR") << true << cr(vtt);
    QTest::newRow("vtt no end") << true << vtt.chopped(1);
    QTest::newRow("vtt signature alone") << true << u"WEBVTT"_s;
    QTest::newRow("vtt signature and row") << true << u"WEBVTT - goats\n"_s;
    QTest::newRow("vtt only notes") << true << u"WEBVTT\n\n\nNOTE x\n\nrubbish"_s;
    QTest::newRow("vtt header")
        << true
        << u"WEBVTT\nKind: captions\nLanguage: en\n\nNOTE x\n\nSTYLE\n::cue{}\n\nid 1\n00:01.000 --> 00:02.000 align:start\n<v.loud Ana>a &gt; b > c</v>\n\n\nNOTE end\n"_s;
    QTest::newRow("vtt two voices")
        << true
        << u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>x</v> <v Ben>y\n<v Ana>z\n\n00:02.000 --> 00:03.000\nw <i><v Ben>v</i>u\n"_s;
    QTest::newRow("vtt voice and none")
        << true << u"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ana>x</v>\n- y\n"_s;
    QTest::newRow("vtt words")
        << true
        << u"WEBVTT\n\n00:00:01.000 --> 00:00:03.400\n<v Ana>Goats <00:00:01.600><c>never </c><00:00:02.000><c>page </c>you.\n"_s;
    QTest::newRow("vtt usual words")
        << true
        << u"WEBVTT\n\n00:00:01.000 --> 00:00:03.400\n<v Ana>Goats <00:00:01.600>never <00:00:02.000>page you.\n"_s;
    QTest::newRow("vtt dashes")
        << true << u"WEBVTT\n\n00:00:01.000 --> 00:00:03.400\n- <00:00:01.600>x\n&gt;&gt; y\n>> z\n"_s;
    QTest::newRow("vtt zoom")
        << true
        << u"WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:03.400\r\nAna Ruiz: x\r\n\r\n2\r\n00:00:04.000 --> 00:00:05.400\r\nBen: y\r\n\r\n3\r\n00:00:06.000 --> 00:00:07.400\r\nBen: z\r\n"_s;
    QTest::newRow("vtt teams")
        << true
        << u"WEBVTT\n\na1b2-c3/4-0\n00:00:01.000 --> 00:00:03.400\n<v Ana Ruiz>x\ny</v>\n\na1b2-c3/5-0\n00:00:04.000 --> 00:00:05.400\n<v >z</v>\n"_s;
    QTest::newRow("vtt ruby") << true
                              << u"WEBVTT\n\n00:00:01.000 --> 00:00:03.400\n<ruby>a<rt>b</rt></ruby> c\n"_s;
    QTest::newRow("vtt times without text")
        << true << u"WEBVTT\n\n00:00:01.000 --> 00:00:03.400\n\nx\n00:00:01.000 --> 00:00:03.400"_s;
    QTest::newRow("vtt huge line") << true
                                   << u"WEBVTT\n\n00:00:01.000 --> 00:00:03.400\n"_s +
                                          u"goat &amp; "_s.repeated(4000) +
                                          u"\n\n00:00:04.000 --> 00:00:05.400\nx\n"_s;
    QTest::newRow("srt huge word") << false
                                   << u"1\n00:00:01,000 --> 00:00:03,400\n"_s + QString(35'000, u'x') +
                                          u"\n\n2\n00:00:04,000 --> 00:00:05,400\nx\n"_s;
}

void CueRoundTripTest::unedited_isTheSameText()
{
    QFETCH(bool, isVtt);
    QFETCH(QString, text);
    const auto episode = read(text, isVtt);
    QVERIFY(episode);
    QCOMPARE(write(exportOf(*episode), isVtt), text);
}

void CueRoundTripTest::oneEdit_changesItsCueOnly_data()
{
    unedited_isTheSameText_data();
}

void CueRoundTripTest::oneEdit_changesItsCueOnly()
{
    QFETCH(bool, isVtt);
    QFETCH(QString, text);
    const auto episode = read(text, isVtt);
    QVERIFY(episode);
    const ExportEpisode unedited = exportOf(*episode);
    // What a cue takes: times, rows of text, an id. Files of bare CR are one row to this test.
    constexpr int rowsOfOneCue = 6;
    for (size_t t = 0; t < unedited.turns.size(); ++t) {
        for (size_t l = 0; l < unedited.turns[t].lines.size(); ++l) {
            ExportEpisode word = unedited;
            word.turns[t].lines[l].text += u" indeed"_s;
            word.turns[t].lines[l].words.clear();
            const QString changed = write(word, isVtt);
            QVERIFY(changed != text);
            QVERIFY2(rowsThatDiffer(text, changed) <= rowsOfOneCue, qPrintable(changed));
            const auto again = read(changed, isVtt);
            QVERIFY(again);
            QCOMPARE(again->imported->lines.size(), episode->imported->lines.size());

            ExportEpisode time = unedited;
            time.turns[t].lines[l].span = Span::measured(7'000, 8'000);
            QVERIFY(write(time, isVtt)
                        .contains(isVtt ? u"00:00:07.000 --> 00:00:08.000"_s
                                        : u"00:00:07,000 --> 00:00:08,000"_s));
        }
        ExportEpisode speaker = unedited;
        speaker.turns[t].label = u"Cleo"_s;
        const QString changed = write(speaker, isVtt);
        QVERIFY2(changed.contains(u"Cleo"_s), qPrintable(changed));
        const auto again = read(changed, isVtt);
        QVERIFY(again);
        QCOMPARE(again->imported->lines.size(), episode->imported->lines.size());
    }
}

void CueRoundTripTest::betweenFormats_cuesTimesAndVoicesAreKept_data()
{
    QTest::addColumn<bool>("isVtt");
    QTest::addColumn<QString>("text");
    QTest::newRow("names")
        << false
        << u"1\n00:00:01,000 --> 00:00:02,000\nAna: Goats <never> page & you.\n\n2\n00:00:02,000 --> 00:00:03,000\nand\nsleep\n\n3\n00:00:04,000 --> 00:00:05,000\nBen: Do they?\n"_s;
    QTest::newRow("no names")
        << false << u"1\n00:00:01,000 --> 00:00:02,000\nx\n\n2\n00:00:07,000 --> 00:00:08,000\ny\n"_s;
    QTest::newRow("dashes")
        << false
        << u"1\n00:00:01,000 --> 00:00:02,000\n- x\n- y\n\n2\n00:00:02,000 --> 00:00:03,000\n- z\n"_s;
    QTest::newRow("voices")
        << true
        << u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>x\n\n00:02.000 --> 00:03.000\n<v Ben>y\n\n00:03.000 --> 00:04.000\nz\n\n00:03.500 --> 00:03.000\n<v Ben>w\n"_s;
    QTest::newRow("odd names")
        << true
        << u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v in short: no>x\n\n00:02.000 --> 00:03.000\n<v note>y\n\n00:03.000 --> 00:04.000\n<v spk_0>z\n\n00:04.000 --> 00:05.000\n<v A &lt; B>Ana: w\n"_s;
    QTest::newRow("first unknown")
        << true << u"WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\n00:02.000 --> 00:03.000\n<v Ben>y\n"_s;
    QTest::newRow("two voices in a cue")
        << true
        << u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>x\n<v Ben>y\n\n00:02.000 --> 00:03.000\n<v Ben>z\n"_s;
}

void CueRoundTripTest::betweenFormats_cuesTimesAndVoicesAreKept()
{
    QFETCH(bool, isVtt);
    QFETCH(QString, text);
    const auto first = read(text, isVtt);
    QVERIFY(first);
    const QString other = write(exportOf(*first), !isVtt);
    const auto second = read(other, !isVtt);
    QVERIFY2(second, qPrintable(other));
    QCOMPARE(summary(exportOf(*second)), summary(exportOf(*first)));
    QCOMPARE(other.count(u"-->"_s), text.count(u"-->"_s));
    const QString back = write(exportOf(*second), isVtt);
    const auto third = read(back, isVtt);
    QVERIFY(third);
    QCOMPARE(summary(exportOf(*third)), summary(exportOf(*first)));
}

void CueRoundTripTest::randomFiles_roundTripOrAreRefused()
{
    const QStringList scraps = {
        u"\n"_s,
        u"\n\n"_s,
        u"\r\n"_s,
        u"\r"_s,
        u" "_s,
        u"1"_s,
        u"42\n"_s,
        u"00:00:01,000 --> 00:00:02,000"_s,
        u"00:00:03.000 --> 00:00:02.500\n"_s,
        u"00:01.000 --> 99:00:09.000 align:start\n"_s,
        u"-->"_s,
        u"- "_s,
        u">> "_s,
        u"&gt;&gt; "_s,
        u"<v Ana>"_s,
        u"<v.x Ben>"_s,
        u"</v>"_s,
        u"<v>"_s,
        u"<i>"_s,
        u"</i>"_s,
        u"<00:00:01.500>"_s,
        u"<"_s,
        u">"_s,
        u"&"_s,
        u"&amp;"_s,
        u"&#1;"_s,
        u"Ana: "_s,
        u"Ben: "_s,
        u"[SPEAKER_00]: "_s,
        u"(ANA) "_s,
        u"goat"_s,
        u"goats sleep. "_s,
        u"NOTE x"_s,
        u"STYLE"_s,
        u"{\\an8}"_s,
        u"\t"_s,
        u"\u00a0"_s,
        u"🐐"_s,
        u"<ruby>"_s,
        u"<rt>"_s,
        u"id\n"_s,
        u"\n\n7\n"_s,
        u"\n\n00:00:05,000 --> 00:00:06,000\n"_s,
        u"\n\n00:05.000 --> 00:06.000\n"_s,
    };
    QRandomGenerator random(20'261);
    const int files = TestPaths::isFullRun() ? 200'000 : 8'000;
    int accepted = 0;
    for (int i = 0; i < files; ++i) {
        const bool isVtt = i % 2 == 0;
        QString text = isVtt ? u"WEBVTT\n\n"_s : QString();
        for (int n = random.bounded(40); n >= 0; --n)
            text += scraps[random.bounded(scraps.size())];
        const auto episode = read(text, isVtt);
        if (!episode)
            continue;
        ++accepted;
        ExportEpisode exported = exportOf(*episode);
        const QString same = write(exported, isVtt);
        if (same != text)
            qWarning() << i << text;
        QCOMPARE(same, text);
        (void)write(exported, !isVtt);
        // Any edit must give something that can be read.
        for (ExportTurn &turn : exported.turns) {
            if (random.bounded(3) == 0)
                turn.label = u"Cleo"_s;
            for (Line &line : turn.lines) {
                if (random.bounded(3) == 0)
                    line.text += u" <b> 00:00:01,000 --> 00:00:02,000"_s;
                if (random.bounded(5) == 0)
                    line.span = {};
            }
        }
        const QString edited = write(exported, isVtt);
        QVERIFY2(!isVtt || read(edited, isVtt), qPrintable(text + u"\n=====\n"_s + edited));
    }
    QVERIFY(accepted > files / 2);
}

void CueRoundTripTest::corpora_roundTrip_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder :
         {u"07-webvtt-py"_s, u"07-webvtt-wpt/wpt-file-parsing"_s, u"07-webvtt-wpt/wpt-cue-parsing"_s,
          u"07-vtt.js/cue-times"_s, u"07-vtt.js/file-layout"_s, u"07-vtt.js/cuetext/languages"_s,
          u"08-podcast-namespace/transcripts"_s, u"10-ttml-srt"_s}) {
        const QDir dir(shared(folder));
        if (shared(QString()).isEmpty())
            break;
        for (const QString &name : dir.entryList({u"*.vtt"_s, u"*.srt"_s}, QDir::Files))
            QTest::newRow(qPrintable(folder + u'/' + name)) << dir.filePath(name);
    }
    if (shared(QString()).isEmpty())
        QTest::newRow("../shared is absent: the rows of unedited_isTheSameText cover it") << QString();
}

void CueRoundTripTest::corpora_roundTrip()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        return;
    const bool isVtt = path.endsWith(u".vtt"_s);
    const QString text = readFile(path);
    const auto episode = read(text, isVtt);
    SourceText source;
    source.text = text;
    if (!episode) { // refused ones have no signature, or not one cue
        QCOMPARE(episode.error().kind, Error::Kind::Unreadable);
        QCOMPARE(isVtt ? vttImporter()->confidence(source) : srtImporter()->confidence(source), 0);
        return;
    }
    QVERIFY((isVtt ? vttImporter() : srtImporter())->confidence(source) > 0);
    QCOMPARE(write(exportOf(*episode), isVtt), text);
    const auto other = read(write(exportOf(*episode), !isVtt), !isVtt);
    if (!episode->turns.empty() && other) {
        qsizetype known = 0;
        for (const ImportedLine &line : episode->imported->lines)
            known += line.span.start.isKnown() && line.span.end.isKnown() ? 1 : 0;
        QCOMPARE(qsizetype(other->imported->lines.size()), known);
    }
}

QTEST_GUILESS_MAIN(CueRoundTripTest)
#include "cueroundtrip_test.moc"
