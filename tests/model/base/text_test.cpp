// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/text.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QStringList cut(const QString &text, const QList<Stretch> &stretches)
{
    QStringList parts;
    for (const Stretch &stretch : stretches)
        parts.append(text.sliced(stretch.start, stretch.length));
    return parts;
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areOutsideOfEventsAndTimes_data();
    void words_areOutsideOfEventsAndTimes();
    void wordKey_tellsLettersAndDigitsOnly_data();
    void wordKey_tellsLettersAndDigitsOnly();
    void withoutControls_countsWhatGoes_data();
    void withoutControls_countsWhatGoes();
    void splitLongLine_losesNothing_data();
    void splitLongLine_losesNothing();
    void titleCase_isForLabelsInCapitals_data();
    void titleCase_isForLabelsInCapitals();
    void isCut_isBetweenWholeCharacters();
    void isLineText_holdsNoLineEndsAndHalves();
};

void TextTest::words_areOutsideOfEventsAndTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expectedWords");
    QTest::addColumn<QStringList>("expectedEvents");
    QTest::addColumn<QStringList>("expectedTimes");
    const auto row = [](const char *name, const QString &text, const QStringList &words,
                        const QStringList &events = {}, const QStringList &times = {}) {
        QTest::newRow(name) << text << words << events << times;
    };
    row("empty", {}, {});
    row("spaces", u"  \u00a0 "_s, {});
    row("plain", u"goats never page"_s, {u"goats"_s, u"never"_s, u"page"_s});
    row("dash alone", u"goats — 12 …"_s, {u"goats"_s, u"12"_s});
    row("quotes", u"“goats,” don’t"_s, {u"“goats,”"_s, u"don’t"_s});
    row("event", u"[sighs] goats"_s, {u"goats"_s}, {u"[sighs]"_s});
    row("event in a word", u"go[laughs]ats"_s, {u"go"_s, u"ats"_s}, {u"[laughs]"_s});
    row("event with a time", u"[unintelligible 00:05:33]"_s, {}, {u"[unintelligible 00:05:33]"_s});
    row("time", u"[04:01] goats [00:04:01.06]"_s, {u"goats"_s}, {}, {u"[04:01]"_s, u"[00:04:01.06]"_s});
    row("time without brackets", u"at 04:01"_s, {u"at"_s, u"04:01"_s});
    row("number in brackets", u"[1] goats"_s, {u"[1]"_s, u"goats"_s});
    row("open", u"[laughs and goes"_s, {u"[laughs"_s, u"and"_s, u"goes"_s});
    row("closed only", u"laughs] and"_s, {u"laughs]"_s, u"and"_s});
    row("nested", u"[a [laughs] b"_s, {u"[a"_s, u"b"_s}, {u"[laughs]"_s});
    row("empty brackets", u"[] goats"_s, {u"goats"_s});
    row("picture", u"🐐 goat"_s, {u"goat"_s});
    row("letters beyond U+FFFF", u"𝐠𝐨𝐚𝐭"_s, {u"𝐠𝐨𝐚𝐭"_s});
    row("combining mark", u"cafe\u0301 ok"_s, {u"cafe\u0301"_s, u"ok"_s});
}

void TextTest::words_areOutsideOfEventsAndTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expectedWords);
    QFETCH(const QStringList, expectedEvents);
    QFETCH(const QStringList, expectedTimes);
    QCOMPARE(cut(text, words(text)), expectedWords);
    QCOMPARE(wordCount(text), expectedWords.size());
    QCOMPARE(cut(text, events(text)), expectedEvents);
    QCOMPARE(cut(text, timestamps(text)), expectedTimes);
}

void TextTest::wordKey_tellsLettersAndDigitsOnly_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("case") << u"Goats"_s << u"gOATS"_s << true;
    QTest::newRow("spacing") << u"a  b\u00a0c"_s << u"a b c"_s << true;
    QTest::newRow("line end") << u"a\nb"_s << u"a b"_s << true;
    QTest::newRow("quotes and dashes") << u"“a” — b"_s << u"\"a\" - b"_s << true;
    QTest::newRow("composed") << u"café"_s << u"cafe\u0301"_s << true;
    QTest::newRow("wide") << u"ｇｏａｔ１"_s << u"goat1"_s << true;
    QTest::newRow("picture's form") << u"a ❤\ufe0f"_s << u"a ❤"_s << true;
    QTest::newRow("sentence's end") << u"a goat."_s << u"a goat"_s << true;
    QTest::newRow("accent") << u"cafe"_s << u"café"_s << false;
    QTest::newRow("digit") << u"12"_s << u"13"_s << false;
    QTest::newRow("decimal point") << u"3.5"_s << u"35"_s << false;
    QTest::newRow("number at the end") << u"it is 35."_s << u"it is 35"_s << true;
    QTest::newRow("letter beyond U+FFFF") << u"𐐷"_s << u"𐐸"_s << false;
}

void TextTest::wordKey_tellsLettersAndDigitsOnly()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(wordKey(a) == wordKey(b), "isSame");
}

void TextTest::withoutControls_countsWhatGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<qsizetype>("removed");
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xdc10));
    QTest::newRow("nothing to do") << u"goats 🐐 \u202ertl\u202c"_s << u"goats 🐐 \u202ertl\u202c"_s
                                   << qsizetype(0);
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s << qsizetype(1);
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s << qsizetype(0);
    QTest::newRow("escape and delete") << u"\u001ba\u007f"_s << u"a"_s << qsizetype(2);
    QTest::newRow("c1") << u"a\u0085b"_s << u"ab"_s << qsizetype(1);
    QTest::newRow("lone high") << u"a"_s + high << u"a"_s << qsizetype(1);
    QTest::newRow("lone low") << low + u"a"_s << u"a"_s << qsizetype(1);
    QTest::newRow("high before a pair") << high + u"🐐"_s << u"🐐"_s << qsizetype(1);
    QTest::newRow("low behind a pair") << u"🐐"_s + low << u"🐐"_s << qsizetype(1);
}

void TextTest::withoutControls_countsWhatGoes()
{
    QFETCH(const QString, text);
    qsizetype removed = 0;
    QTEST(withoutControls(text, removed), "clean");
    QTEST(removed, "removed");
}

void TextTest::splitLongLine_losesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCutAtSpaces");
    const QString x(maxLineLength - 1, u'x');
    QTest::newRow("short") << u"goats"_s << true;
    QTest::newRow("just fits") << x + u'y' << true;
    QTest::newRow("words") << u"goats never "_s.repeated(3'000) << true;
    QTest::newRow("space at the limit") << x + u"y goats"_s << true;
    QTest::newRow("no space") << x.repeated(5) << false;
    QTest::newRow("pair at the cut") << x + u"🐐"_s + x << false;
    QTest::newRow("family at the cut") << x.first(x.size() - 3) + u"👩‍👩‍👧‍👦"_s + x << false;
    QTest::newRow("mark at the cut") << x + u"e\u0301"_s + x << false;
    QTest::newRow("pictures only") << u"🐐"_s.repeated(12'000) << false;
    QTest::newRow("marks only") << u"e"_s + QString(30'000, QChar(0x301)) << false;
}

void TextTest::splitLongLine_losesNothing()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isCutAtSpaces);
    const QStringList parts = splitLongLine(text);
    for (const QString &part : parts) {
        QVERIFY(part.size() <= maxLineLength);
        QVERIFY(part.isValidUtf16());
        if (&part != &parts.front() && !text.startsWith(u"e\u0301\u0301"_s))
            QVERIFY(part.isEmpty() || (!part.front().isMark() && part.front() != QChar(0x200d)));
    }
    QCOMPARE(parts.join(isCutAtSpaces ? u" "_s : QString()), text);
    QCOMPARE(parts.size() > 1, text.size() > maxLineLength);
}

void TextTest::titleCase_isForLabelsInCapitals_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("title");
    QTest::newRow("word") << u"FOUNDER"_s << u"Founder"_s;
    QTest::newRow("words") << u"THE DBA"_s << u"The Dba"_s;
    QTest::newRow("as it is") << u"McDonald"_s << u"McDonald"_s;
    QTest::newRow("hyphen") << u"ANNE-MARIE"_s << u"Anne-Marie"_s;
    QTest::newRow("apostrophe") << u"THE FARMER’S COUNSEL"_s << u"The Farmer’s Counsel"_s;
    QTest::newRow("composed") << u"ÉMILE"_s << u"Émile"_s;
    QTest::newRow("combining mark") << u"E\u0301MILE"_s << u"E\u0301mile"_s;
    QTest::newRow("number") << u"SPEAKER 1"_s << u"Speaker 1"_s;
    QTest::newRow("initials") << u"AP"_s << u"AP"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TextTest::titleCase_isForLabelsInCapitals()
{
    QFETCH(const QString, label);
    QTEST(titleCase(label), "title");
}

void TextTest::isCut_isBetweenWholeCharacters()
{
    const QString text = u"a🐐"_s;
    const QList<bool> expected = {false, true, true, false, true, false};
    for (qsizetype at = 0; at < expected.size(); ++at)
        QCOMPARE(isCut(text, at - 1), expected[at]);
}

void TextTest::isLineText_holdsNoLineEndsAndHalves()
{
    QVERIFY(isLineText({}));
    QVERIFY(isLineText(u"goats 🐐"_s));
    QVERIFY(!isLineText(u"a\nb"_s));
    QVERIFY(!isLineText(u"a\r"_s));
    QVERIFY(!isLineText(u"🐐"_s.first(1)));
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
