// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/vttcuetext.h"
#include "model/formats/vttparser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ropewalk;

namespace
{

/// The file as the specification's parser gets it: decoded, byte order mark gone, U+0000 replaced.
QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text.replace(QChar(u'\0'), QChar(0xFFFD));
}

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QString slice(const QString &text, qsizetype from, qsizetype to)
{
    return QString(text.sliced(from, to - from)).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

const auto goOn = [](qsizetype) { return true; };

/// The tree in the form of the conformance files: `| ` and two spaces a level.
QString dump(const QString &source)
{
    const std::vector<VttNode> nodes = parseVttCueText(source);
    QString out;
    for (const VttNode &node : nodes) {
        int depth = 0;
        for (qint32 parent = node.parent; parent >= 0; parent = nodes[size_t(parent)].parent)
            ++depth;
        const QString indent = u"| "_s + QString(depth * 2, u' ');
        using Kind = VttNode::Kind;
        const QHash<Kind, QString> names{{Kind::Class, u"span"_s}, {Kind::Italics, u"i"_s},
                                         {Kind::Bold, u"b"_s},     {Kind::Underline, u"u"_s},
                                         {Kind::Ruby, u"ruby"_s},  {Kind::RubyText, u"rt"_s},
                                         {Kind::Voice, u"span"_s}, {Kind::Language, u"span"_s}};
        if (node.kind == Kind::Text) {
            out += indent + u'"' + vttNodeText(source, node) + u"\"\n"_s;
            continue;
        }
        if (node.kind == Kind::Timestamp) {
            QString time;
            appendTimestamp(time, node.ms, u'.');
            out += indent + u"<?timestamp "_s + time + u">\n"_s;
            continue;
        }
        out += indent + u'<' + names.value(node.kind) + u">\n"_s;
        if (!node.classes.isEmpty())
            out += indent + u"  class=\""_s + node.classes.join(u' ') + u"\"\n"_s;
        if (node.kind == Kind::Voice)
            out += indent + u"  title=\""_s + node.annotation + u"\"\n"_s;
        if (node.kind == Kind::Language)
            out += indent + u"  lang=\""_s + node.annotation + u"\"\n"_s;
    }
    return out;
}

/// The folder of corpora beside the checkout, as the test run names it; empty where there is none.
QString shared(const QString &name)
{
    const QString folder = qEnvironmentVariable("RW_SHARED");
    return folder.isEmpty() ? QString() : folder + u"/corpora/"_s + name;
}

} // namespace

class VttParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsCuesAndBlocks_data();
    void parse_readsCuesAndBlocks();
    void timestamp_followsTheGrammar_data();
    void timestamp_followsTheGrammar();
    void tree_isTheSpecifications_data();
    void tree_isTheSpecifications();
    void tree_ofDeepNesting_isReadInLinearTime();
    void webPlatformFiles_haveTheExpectedCues_data();
    void webPlatformFiles_haveTheExpectedCues();
    void webPlatformCueTexts_haveTheExpectedTrees_data();
    void webPlatformCueTexts_haveTheExpectedTrees();
    void vttJsFiles_haveTheExpectedCues_data();
    void vttJsFiles_haveTheExpectedCues();
};

void VttParserTest::parse_readsCuesAndBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cues"); // id|start|end|settings|text
    QTest::addColumn<int>("others");
    const auto cue = [](const char *id, int start, int end, const char *settings, const char *text) {
        return u"%1|%2|%3|%4|%5"_s.arg(QLatin1StringView(id))
            .arg(start)
            .arg(end)
            .arg(QLatin1StringView(settings), QLatin1StringView(text));
    };
    QTest::newRow("plain") << u"WEBVTT\n\n00:01.000 --> 00:02.000\nGoats.\n"_s
                           << QStringList{cue("", 1000, 2000, "", "Goats.")} << 0;
    QTest::newRow("id and settings")
        << u"WEBVTT x\n\na b\n00:01.000 --> 00:02.000 align:start line:0\nx\ny\n"_s
        << QStringList{cue("a b", 1000, 2000, " align:start line:0", "x\ny")} << 0;
    QTest::newRow("header rows") << u"WEBVTT\nKind: captions\n\n00:01.000 --> 00:02.000\nx"_s
                                 << QStringList{cue("", 1000, 2000, "", "x")} << 0;
    QTest::newRow("times right below the signature")
        << u"WEBVTT\n00:01.000 --> 00:02.000\nx"_s << QStringList{cue("", 1000, 2000, "", "x")} << 0;
    QTest::newRow("blocks")
        << u"WEBVTT\n\nNOTE a\n\nSTYLE\n::cue {}\n\nREGION\nid:a\n\nrubbish\n\n00:01.000-->00:02.000\nx\n\nNOTE\nb"_s
        << QStringList{cue("", 1000, 2000, "", "x")} << 5;
    QTest::newRow("two cues without a blank row")
        << u"WEBVTT\n\n00:01.000 --> 00:02.000\nx\n00:02.000 --> 00:03.000\ny"_s
        << QStringList{cue("", 1000, 2000, "", "x"), cue("", 2000, 3000, "", "y")} << 0;
    QTest::newRow("broken times") << u"WEBVTT\n\n00:01 --> 00:02\nx\n\n00:0a.000 --> 00:02.000\ny\n"_s
                                  << QStringList{} << 2;
    QTest::newRow("line ends of all kinds")
        << u"WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nx\r\r00:02.000 --> 00:03.000\ry\n"_s
        << QStringList{cue("", 1000, 2000, "", "x"), cue("", 2000, 3000, "", "y")} << 0;
    QTest::newRow("times without text at the end")
        << u"WEBVTT\n\n00:01.000 --> 00:02.000"_s << QStringList{cue("", 1000, 2000, "", "")} << 0;
    QTest::newRow("signature alone") << u"WEBVTT"_s << QStringList{} << 0;
    QTest::newRow("not the signature")
        << u"WEBVTTX\n\n00:01.000 --> 00:02.000\nx"_s << QStringList{u"none"_s} << 0;
    QTest::newRow("empty") << QString() << QStringList{u"none"_s} << 0;
}

void VttParserTest::parse_readsCuesAndBlocks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, cues);
    QFETCH(int, others);
    const auto file = parseVtt(text, goOn);
    if (cues == QStringList{u"none"_s}) {
        QVERIFY(!file);
        return;
    }
    QVERIFY(file);
    QStringList found;
    for (const VttCue &cue : file->cues) {
        found.append(u"%1|%2|%3|%4|%5"_s.arg(text.sliced(cue.id.start, cue.id.length))
                         .arg(cue.startMs)
                         .arg(cue.endMs)
                         .arg(text.sliced(cue.settings.start, cue.settings.length),
                              slice(text, cue.textFrom, cue.textTo)));
    }
    QCOMPARE(found, cues);
    QCOMPARE(int(file->others.size()), others);
}

void VttParserTest::timestamp_followsTheGrammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: none
    QTest::newRow("minutes") << u"01:02.003"_s << qint64(62'003);
    QTest::newRow("hours") << u"01:02:03.004"_s << qint64(3'723'004);
    QTest::newRow("long hours") << u"123:00:00.000"_s << qint64(442'800'000);
    QTest::newRow("first above 59 is hours") << u"60:00.000"_s << qint64(-1);
    QTest::newRow("hours beyond what is kept") << u"99999999999999999999:00:00.000"_s << maxTimeMs + 1;
    QTest::newRow("one digit of minutes") << u"1:02.003"_s << qint64(-1);
    QTest::newRow("comma") << u"01:02,003"_s << qint64(-1);
    QTest::newRow("two decimals") << u"01:02.03"_s << qint64(-1);
    QTest::newRow("four decimals") << u"01:02.0301"_s << qint64(-1);
    QTest::newRow("minute 60") << u"01:60:00.000"_s << qint64(-1);
    QTest::newRow("second 60") << u"01:60.000"_s << qint64(-1);
    QTest::newRow("negative") << u"-01:02.003"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void VttParserTest::timestamp_followsTheGrammar()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    qsizetype at = 0;
    QCOMPARE(parseVttTimestamp(text, at).value_or(-1), ms);
}

void VttParserTest::tree_isTheSpecifications_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::newRow("text") << u"a b"_s << u"| \"a b\"\n"_s;
    QTest::newRow("voice with classes")
        << u"<v.loud.x  Ana \t Ruiz >hi"_s
        << u"| <span>\n|   class=\"loud x\"\n|   title=\"Ana Ruiz\"\n|   \"hi\"\n"_s;
    QTest::newRow("references") << u"&lt;&amp;&gt;&nbsp;&#8217;&#x2019;&none;"_s
                                << u"| \"<&>\u00a0’’&none;\"\n"_s;
    QTest::newRow("references in a voice")
        << u"<v A &amp; B>x"_s << u"| <span>\n|   title=\"A & B\"\n|   \"x\"\n"_s;
    QTest::newRow("timestamp") << u"a<00:01.500>b"_s << u"| \"a\"\n| <?timestamp 00:00:01.500>\n| \"b\"\n"_s;
    QTest::newRow("broken timestamp is left out") << u"a<0:1>b"_s << u"| \"a\"\n| \"b\"\n"_s;
    QTest::newRow("reading outside ruby") << u"<rt>a"_s << u"| \"a\"\n"_s;
    QTest::newRow("ruby closes its reading")
        << u"<ruby>a<rt>b</ruby>c"_s << u"| <ruby>\n|   \"a\"\n|   <rt>\n|     \"b\"\n| \"c\"\n"_s;
    QTest::newRow("end tag of another") << u"<b>a</i>b"_s << u"| <b>\n|   \"a\"\n|   \"b\"\n"_s;
    QTest::newRow("open tag at the end") << u"a<"_s << u"| \"a\"\n"_s;
    QTest::newRow("unknown tag") << u"<x>a</x>"_s << u"| \"a\"\n"_s;
    QTest::newRow("language") << u"<lang en-GB>a"_s << u"| <span>\n|   lang=\"en-GB\"\n|   \"a\"\n"_s;
}

void VttParserTest::tree_isTheSpecifications()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    QCOMPARE(dump(text), tree);
}

void VttParserTest::tree_ofDeepNesting_isReadInLinearTime()
{
    constexpr int depth = 100'000;
    const QString text = u"<c>"_s.repeated(depth) + u"<v Ana>x"_s + u"</v></c>"_s;
    const std::vector<VttNode> nodes = parseVttCueText(text);
    QCOMPARE(int(nodes.size()), depth + 2);
    QCOMPARE(nodes.back().voice, depth);
}

void VttParserTest::webPlatformFiles_haveTheExpectedCues_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("expected");
    const QString folder = shared(u"07-webvtt-wpt"_s);
    const QJsonObject files = readJson(folder + u"/expected.json"_s).object();
    for (auto file = files.begin(); file != files.end(); ++file)
        QTest::newRow(qPrintable(file.key()))
            << folder + u"/wpt-file-parsing/"_s + file.key() + u".vtt"_s << file.value().toObject();
    if (files.isEmpty())
        QTest::newRow("../shared is absent: the rows of parse_readsCuesAndBlocks cover it")
            << QString() << QJsonObject();
}

void VttParserTest::webPlatformFiles_haveTheExpectedCues()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, expected);
    if (path.isEmpty())
        return;
    const QString text = readText(path);
    QVERIFY(!text.isEmpty());
    const auto file = parseVtt(text, goOn);
    const std::vector<VttCue> cues = file ? file->cues : std::vector<VttCue>();
    if (expected.contains(u"count"_s))
        QCOMPARE(int(cues.size()), expected.value(u"count"_s).toInt());
    const QJsonObject list = expected.value(u"cues"_s).toObject();
    for (auto each = list.begin(); each != list.end(); ++each) {
        const auto at = each.key().toUInt();
        QVERIFY(at < cues.size());
        const VttCue &cue = cues[at];
        const QJsonObject want = each.value().toObject();
        if (want.contains(u"id"_s))
            QCOMPARE(text.sliced(cue.id.start, cue.id.length), want.value(u"id"_s).toString());
        if (want.contains(u"text"_s))
            QCOMPARE(slice(text, cue.textFrom, cue.textTo), want.value(u"text"_s).toString());
        if (want.contains(u"startTime"_s))
            QCOMPARE(cue.startMs, qint64(want.value(u"startTime"_s).toDouble() * 1000));
        if (want.contains(u"endTime"_s))
            QCOMPARE(cue.endMs, qint64(want.value(u"endTime"_s).toDouble() * 1000));
    }
}

void VttParserTest::webPlatformCueTexts_haveTheExpectedTrees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const QString folder = shared(u"07-webvtt-wpt/wpt-cue-parsing"_s);
    for (const QString &name : {u"entities"_s, u"tags"_s, u"text"_s, u"timestamps"_s, u"tree-building"_s}) {
        int number = 0;
        for (const QJsonValue &each : readJson(folder + u'/' + name + u".json"_s).array()) {
            QString text = each[u"text"_s].toString().replace(QChar(u'\0'), QChar(0xFFFD));
            text.chop(1);
            // A blank row ends the cue before the text parser sees it.
            if (const qsizetype blank = text.indexOf("\n\n"_L1); blank >= 0)
                text.truncate(blank);
            if (text.endsWith(u'\n'))
                text.chop(1);
            QTest::newRow(qPrintable(name + u' ' + QString::number(++number)))
                << text << each[u"expectedTree"_s].toString();
        }
    }
    if (folder.isEmpty())
        QTest::newRow("../shared is absent: the rows of tree_isTheSpecifications cover it")
            << QString() << QString();
}

void VttParserTest::webPlatformCueTexts_haveTheExpectedTrees()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    QCOMPARE(dump(text), tree);
}

void VttParserTest::vttJsFiles_haveTheExpectedCues_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("json");
    const QString top = shared(u"07-vtt.js"_s);
    for (const QString &folder : {u"cue-times"_s, u"file-layout"_s, u"cuetext/languages"_s}) {
        for (const QString &name : QDir(top + u'/' + folder).entryList({u"*.vtt"_s}, QDir::Files)) {
            const QString base = top + u'/' + folder + u'/' + name.chopped(4);
            const bool hasCues = QFile::exists(base + u".json"_s);
            QTest::newRow(qPrintable(name))
                << base + u".vtt"_s << base + (hasCues ? u".json"_s : u"-proc.json"_s);
        }
    }
    if (top.isEmpty())
        QTest::newRow("../shared is absent: the rows of parse_readsCuesAndBlocks cover it")
            << QString() << QString();
}

void VttParserTest::vttJsFiles_haveTheExpectedCues()
{
    QFETCH(QString, path);
    QFETCH(QString, json);
    if (path.isEmpty())
        return;
    const QString text = readText(path);
    const auto file = parseVtt(text, goOn);
    const std::vector<VttCue> cues = file ? file->cues : std::vector<VttCue>();
    // Three files expect what an early draft said: `120:00.000` as hours and minutes, and no cue right below
    // the signature. The specification and the web platform tests (header-timings) say otherwise.
    const QHash<QString, qsizetype> since = {
        {u"min-top-digits"_s, 0}, {u"minimum-spots-over-sixty"_s, 0}, {u"header-no-new-line"_s, 1}};
    if (const auto count = since.constFind(QFileInfo(path).baseName()); count != since.cend()) {
        QCOMPARE(qsizetype(cues.size()), *count);
        return;
    }
    const QJsonDocument expected = readJson(json);
    QVERIFY(!expected.isNull());
    // The -proc files list what is shown, a box a cue.
    const QJsonArray list = expected.isObject() ? expected[u"cues"_s].toArray() : expected.array();
    QCOMPARE(qsizetype(cues.size()), list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const VttCue &cue = cues[size_t(i)];
        if (!expected.isObject()) {
            QCOMPARE(slice(text, cue.textFrom, cue.textTo), list[i][u"textContent"_s].toString());
            continue;
        }
        QCOMPARE(cue.startMs, qRound64(list[i][u"startTime"_s].toDouble() * 1000));
        QCOMPARE(cue.endMs, qRound64(list[i][u"endTime"_s].toDouble() * 1000));
        QCOMPARE(slice(text, cue.textFrom, cue.textTo), list[i][u"text"_s].toString());
        QCOMPARE(text.sliced(cue.id.start, cue.id.length), list[i][u"id"_s].toString());
    }
}

QTEST_GUILESS_MAIN(VttParserTest)
#include "vttparser_test.moc"
