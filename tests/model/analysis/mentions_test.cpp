// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/mentions.h"

#include "model/analysis/reasonlistfile.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

std::vector<Reason> reasonsOf(const ReasonListFile &file)
{
    std::vector<Reason> reasons;
    const auto list = ReasonListId::create();
    for (const ListedReason &listed : file.reasons)
        reasons.push_back({ReasonId::create(), list, listed.number, listed.text, listed.isExplicit});
    return reasons;
}

std::vector<Reason> longList()
{
    QFile file(TestPaths::data(u"analysis/reasons-118.txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return reasonsOf(parseReasonList(file.readAll(), file.fileName()).value_or(ReasonListFile{}));
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One turn of the lines given.
Turn turnOf(const QStringList &lines)
{
    Turn turn{TurnId::create(), {}, {}};
    for (const QString &line : lines)
        turn.lines.push_back({LineId::create(), line, {}, {}, {}});
    return turn;
}

/// The turns of an episode page: `LABEL: text`, or the label alone and its text on the next line.
Transcript transcriptOf(const QString &page)
{
    const qsizetype start = page.indexOf(u"Full episode transcript"_s);
    std::vector<Turn> turns;
    for (const QString &line : page.sliced(page.indexOf(u'\n', start) + 1).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        const QString label = line.first(std::max<qsizetype>(colon, 0));
        if (colon > 0 && label == label.toUpper())
            turns.push_back(turnOf({line.sliced(colon + 1).trimmed()}));
        else if (!turns.empty() && !line.isEmpty())
            turns.back().lines.back().text = line;
    }
    return Transcript(std::move(turns));
}

/// "81 number, 83 words": what was found, with the words that it stands for where these are asked for.
QString said(const std::vector<Mention> &mentions)
{
    QStringList parts;
    for (const Mention &mention : mentions) {
        QString part =
            QString::number(mention.number) + (mention.by == MentionBy::Number ? u" number"_s : u" words"_s);
        if (mention.contradicts)
            part += u" contradicted"_s;
        if (mention.isAmbiguous)
            part += u" ambiguous"_s;
        parts.append(part);
    }
    return parts.join(u", "_s);
}

/// "81@58": numbers with their 1-based turns.
QString places(const Transcript &transcript, const std::vector<Mention> &mentions)
{
    QStringList parts;
    for (const Mention &mention : mentions) {
        const auto place = transcript.findLine(mention.line);
        parts.append(u"%1@%2"_s.arg(mention.number).arg(transcript.indexOf(place.turn->id) + 1));
    }
    return parts.join(u' ');
}

} // namespace

class MentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realEpisode_hasItsFourReasonsAndNothingElse();
    void ownEpisode_hasItsReasonsAndNothingElse();
    void speech_data();
    void speech();
    void speechWithStarterList_data();
    void speechWithStarterList();
    void longListInRealEpisode_findsTheSameFour();
    void numberPhrase_isThePlaceAndTheWordsStandBesideIt();
    void wordsOverTwoLines_areOneMention();
    void twoListsWithOneNumber_areToldApartByWords();
    void markers_areNotSearched();
    void windowOfContextLines_givesTheSameMentions();
};

void MentionsTest::realEpisode_hasItsFourReasonsAndNothingElse()
{
    const QString path = TestPaths::shared(u"episodes/python-jit.txt"_s);
    if (path.isEmpty())
        QSKIP("../shared is not here; ownEpisode_hasItsReasonsAndNothingElse covers the same with our own "
              "page");
    const Transcript transcript = transcriptOf(readText(path));
    QCOMPARE(transcript.turnCount(), 75);
    const auto mentions = findMentions(transcript, reasonsOf(starterReasonList()));
    QCOMPARE(places(transcript, mentions), u"81@58 82@59 83@59 25@67"_s);
    QCOMPARE(said(mentions), u"81 number, 82 number, 83 number, 25 number"_s);
}

void MentionsTest::longListInRealEpisode_findsTheSameFour()
{
    const QString path = TestPaths::shared(u"episodes/python-jit.txt"_s);
    if (path.isEmpty())
        QSKIP("../shared is not here; speech() covers the same with our own lines");
    const auto reasons = longList();
    QCOMPARE(reasons.size(), size_t(118));
    const Transcript transcript = transcriptOf(readText(path));
    // Number 25 of this list reads differently: found by number all the same.
    QCOMPARE(places(transcript, findMentions(transcript, reasons)), u"81@58 82@59 83@59 25@67"_s);
}

void MentionsTest::ownEpisode_hasItsReasonsAndNothingElse()
{
    const Transcript transcript = transcriptOf(readText(TestPaths::data(u"analysis/page.txt"_s)));
    QCOMPARE(transcript.turnCount(), 8);
    const auto mentions = findMentions(transcript, reasonsOf(starterReasonList()));
    QCOMPARE(places(transcript, mentions), u"81@4 82@5 83@5 25@7"_s);
    QCOMPARE(said(mentions), u"81 number, 82 number, 83 number, 25 words"_s);
}

void MentionsTest::speech_data()
{
    QTest::addColumn<QString>("text"); // lines divided by |
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u"We talked about fences."_s, QString());
    row("empty", QString(), QString());
    row("digits", u"That is reason number 81 for you."_s, u"81 number"_s);
    row("no number word", u"It was reason 81 again."_s, u"81 number"_s);
    row("hash", u"Reason #81 applies."_s, u"81 number"_s);
    row("hash alone", u"Well, #81."_s, u"81 number"_s);
    row("abbreviated", u"Reason No. 81 applies."_s, u"81 number"_s);
    row("words", u"Number eighty-two, obviously."_s, u"82 number"_s);
    row("words without hyphen", u"reason number eighty two is it"_s, u"82 number"_s);
    row("hundred", u"Reason one hundred and four."_s, u"104 number"_s);
    row("hundred without and", u"Reason number a hundred four."_s, u"104 number"_s);
    row("said as digits", u"Reason number one eighteen, then."_s, u"118 number"_s);
    row("said with oh", u"Reason number one oh four."_s, u"104 number"_s);
    row("not in the list", u"Reason number 300. Reason 119."_s, QString());
    row("zero", u"Reason number zero."_s, QString());
    row("list", u"See reason numbers 81 and 82."_s, u"81 number, 82 number"_s);
    row("list of three", u"Reasons 81, 82, and 83 apply."_s, u"81 number, 82 number, 83 number"_s);
    row("list in words", u"Reasons eighty-one, eighty-two and ninety."_s,
        u"81 number, 82 number, 90 number"_s);
    row("chain", u"Reason number 81. And 83."_s, u"81 number, 83 number"_s);
    row("chain over lines", u"Reason number 81.|And then 83.|Followed by 84."_s,
        u"81 number, 83 number, 84 number"_s);
    row("chain with words", u"Reason 82. No goat control meetings. And 83. No meetings."_s,
        u"82 number, 83 number"_s);
    row("cue lines", u"so that's reason number|eighty|two, I think"_s, u"82 number"_s);
    row("event between", u"Reason number [pause] 81."_s, u"81 number"_s);
    row("no chain before", u"And 83. Also 81."_s, QString());
    row("chain needs an end", u"Reason number 81. And 83 of them left."_s, u"81 number"_s);
    row("chain needs to lead over", u"Reason number 81. We had 83."_s, u"81 number"_s);
    row("amount after chain", u"Reason number 81. And 83 percent, and 25 years."_s, u"81 number"_s);
    row("year after chain", u"Reason number 81. In 2018 and 19. And '04."_s, u"81 number"_s);
    row("decimals after chain", u"Reason number 81. And 3.15, and 83%."_s, u"81 number"_s);
    row("years", u"For twenty years, or thirty years, since 2000. Fifteen years."_s, QString());
    row("number one", u"It is our number one priority, number one."_s, QString());
    row("reason number one", u"Reason number one that I left."_s, u"1 number"_s);
    row("the reason two", u"The reason two of them left. The reason 20 people stayed."_s, QString());
    row("reason one person", u"There is one reason one person left."_s, QString());
    row("episode number", u"Today's episode is number 44, by the way."_s, QString());
    row("issue", u"See issue #81 and bug number 82."_s, QString());
    row("percent", u"An eight-to-nine percent gain, 81% or $82."_s, QString());
    row("long number in words", u"Reason number twenty twenty-four."_s, QString());
    row("product", u"We did SOC 2. Perl 6 and Python 3. PEP 744 of 2019."_s, QString());
    row("words alone", u"As I say: the cloud is somebody else's barn, period."_s, u"69 words"_s);
    row("case and punctuation", u"“THE CLOUD — is somebody else’s barn!”"_s, u"69 words"_s);
    row("contraction written out", u"We do not do that here."_s, u"8 words"_s);
    row("contraction of the list", u"You cannot milk a diagram."_s, u"38 words"_s);
    row("special characters", u"We looked: SYS$ERR.LOG is four gigabytes and says nothing."_s, u"19 words"_s);
    row("angle brackets", u"Someone pressed shift and walked away."_s, u"7 words"_s);
    row("short alone", u"I told them. No meetings. They came."_s, u"83 words"_s);
    row("short quoted", u"He said “no meetings” and left."_s, u"83 words"_s);
    row("short inside", u"There were no meetings at all this week."_s, QString());
    row("short with a stop inside", u"Did he? No. Meetings."_s, QString());
    row("longer wins", u"No meetings about meetings."_s, u"84 words"_s);
    row("near duplicates", u"No goat analysis meetings. No goat control meetings."_s,
        u"81 words, 82 words"_s);
    row("parts only", u"Meetings. Goat analysis. Goat control meetings."_s, QString());
    row("single word", u"No. Because."_s, QString());
    row("single word by number", u"Reason number 12. No."_s, u"12 number"_s);
    row("words before the number", u"No meetings. That's reason 83."_s, u"83 number"_s);
    row("says", u"Reason number 83 says no meetings."_s, u"83 number"_s);
    row("other words", u"Reason number 81. No goat control meetings."_s, u"81 number contradicted"_s);
    row("other short words", u"Reason number 81: no meetings."_s, u"81 number contradicted"_s);
    row("longer other words", u"Reason 83. No meetings about meetings."_s, u"83 number contradicted"_s);
    row("possessive", u"That was reason 81's fault."_s, u"81 number"_s);
}

void MentionsTest::speech()
{
    QFETCH(QString, text);
    const auto reasons = longList();
    QCOMPARE(reasons.size(), size_t(118));
    const Turn turn = turnOf(text.split(u'|'));
    QTEST(said(MentionFinder(reasons).find(turn)), "expected");
}

void MentionsTest::speechWithStarterList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words by contraction")
        << u"you do not need to call a staff meeting to make sure everyone's milking goats the same way"_s
        << u"25 words"_s;
    QTest::newRow("numbers of nothing") << u"Reason number 1, number 2, number twelve."_s << QString();
    QTest::newRow("unlisted then listed") << u"Reason number 3. And 83."_s << u"83 number"_s;
    QTest::newRow("meeting talk") << u"The meeting won’t fix it. The meetings happen."_s << QString();
}

void MentionsTest::speechWithStarterList()
{
    QFETCH(QString, text);
    QTEST(said(MentionFinder(reasonsOf(starterReasonList())).find(turnOf({text}))), "expected");
}

void MentionsTest::numberPhrase_isThePlaceAndTheWordsStandBesideIt()
{
    const Turn turn = turnOf({u"Well, reason number 81. No goat analysis meetings."_s});
    const auto mentions = MentionFinder(reasonsOf(starterReasonList())).find(turn);
    QCOMPARE(mentions.size(), size_t(1));
    const Mention &mention = mentions.front();
    QCOMPARE(turn.lines[0].text.sliced(mention.start, mention.length), u"reason number 81"_s);
    QCOMPARE(mention.line, turn.lines[0].id);
    QCOMPARE(mention.end, (Position{turn.lines[0].id, mention.start + mention.length}));
    const Range words = mention.words;
    QCOMPARE(turn.lines[0].text.sliced(words.from.offset, words.to.offset - words.from.offset),
             u"No goat analysis meetings"_s);
}

void MentionsTest::wordsOverTwoLines_areOneMention()
{
    const Turn turn = turnOf({u"I said no goat"_s, u"control meetings here"_s});
    const auto mentions = MentionFinder(reasonsOf(starterReasonList())).find(turn);
    QCOMPARE(said(mentions), u"82 words"_s);
    QCOMPARE(mentions[0].line, turn.lines[0].id);
    QCOMPARE(mentions[0].start, 7);
    QCOMPARE(mentions[0].length, 7);
    QCOMPARE(mentions[0].end, (Position{turn.lines[1].id, 16}));
}

void MentionsTest::twoListsWithOneNumber_areToldApartByWords()
{
    const std::vector<Reason> reasons{
        {ReasonId::create(), ReasonListId::create(), 25, u"Goats eat what they are given."_s, false},
        {ReasonId::create(), ReasonListId::create(), 25, u"Ropes hold what they are tied to."_s, false}};
    const MentionFinder finder(reasons);
    const auto alone = finder.find(turnOf({u"Reason number 25."_s}));
    QCOMPARE(said(alone), u"25 number ambiguous"_s);
    QCOMPARE(alone[0].reason, reasons[0].id);
    QCOMPARE(alone[0].other, reasons[1].id);
    const auto told = finder.find(turnOf({u"Reason number 25. Ropes hold what they are tied to."_s}));
    QCOMPARE(said(told), u"25 number"_s);
    QCOMPARE(told[0].reason, reasons[1].id);
}

void MentionsTest::markers_areNotSearched()
{
    Turn marker = turnOf({u"Break: reason number 81"_s});
    marker.head.kind = TurnKind::Break;
    std::vector<Turn> turns{marker, turnOf({u"Reason number 82"_s})};
    QCOMPARE(said(findMentions(Transcript(turns), reasonsOf(starterReasonList()))), u"82 number"_s);
}

void MentionsTest::windowOfContextLines_givesTheSameMentions()
{
    QStringList lines;
    for (int i = 0; i < 60; ++i) {
        lines.append(i % 13 == 0 ? u"Reason number 81."_s : i % 5 == 0 ? u"And 83."_s : u"No goat"_s);
        lines.append(i % 7 == 0 ? u"control meetings."_s : u"So it goes, followed by"_s);
    }
    const Turn turn = turnOf(lines);
    const MentionFinder finder(longList());
    const auto all = finder.find(turn);
    QVERIFY(all.size() > 10);
    constexpr qsizetype context = MentionFinder::contextLines;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const qsizetype first = std::max<qsizetype>(at - context, 0);
        const qsizetype end = std::min(at + context + 1, lines.size());
        std::vector<SpokenLine> window;
        for (qsizetype i = first; i < end; ++i)
            window.push_back({turn.lines[size_t(i)].id, turn.lines[size_t(i)].text});
        const auto ofLine = [id = turn.lines[size_t(at)].id](std::vector<Mention> mentions) {
            std::erase_if(mentions, [id](const Mention &mention) { return mention.line != id; });
            return mentions;
        };
        QVERIFY2(ofLine(finder.find(window)) == ofLine(all), qPrintable(u"line %1"_s.arg(at)));
    }
}

QTEST_GUILESS_MAIN(MentionsTest)
#include "mentions_test.moc"
