// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/suspectwords.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class SuspectWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubledWords_areFound_data();
    void doubledWords_areFound();
    void unclearWords_areFound_data();
    void unclearWords_areFound();
    void unclearWords_knowTheirTime();
    void utterances_standForThemselves_data();
    void utterances_standForThemselves();
};

void SuspectWordsTest::doubledWords_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u""_s, {});
    row("one word", u"the"_s, {});
    row("twice", u"in the the barn"_s, {u"the the"_s});
    row("other case", u"The the barn"_s, {u"The the"_s});
    row("three times", u"I I I went"_s, {u"I I I"_s});
    row("wide space", u"the  \u00a0the"_s, {u"the  \u00a0the"_s});
    row("two of them", u"a a goat of of the"_s, {u"a a"_s, u"of of"_s});
    row("at the end", u"the barn barn."_s, {u"barn barn"_s});
    row("in quotes", u"“the the barn”"_s, {u"the the"_s});
    row("right to left", u"הלכתי אל אל הבית"_s, {u"אל אל"_s});
    row("umlauts", u"Über über Land"_s, {u"Über über"_s});
    row("beyond the first plane", u"𝓐𝓫 𝓐𝓫"_s, {u"𝓐𝓫 𝓐𝓫"_s});
    row("behind brackets", u"[sighs] the the"_s, {u"the the"_s});
    row("had had", u"he had had enough"_s, {});
    row("that that", u"I know that that goat"_s, {});
    row("on purpose", u"very very good, bye bye"_s, {});
    row("comma between", u"the, the barn"_s, {});
    row("dash between", u"the — the barn"_s, {});
    row("quote between", u"the “the” barn"_s, {});
    row("figures", u"20 20 and 7 7"_s, {});
    row("part of a word", u"the theory, in inside"_s, {});
    row("hyphen", u"the-the the-barn"_s, {});
    row("brackets", u"[the the] and [sighs] [sighs]"_s, {});
    row("brackets between", u"the [sighs] the"_s, {});
    row("pictures", u"🐐 🐐"_s, {});
}

void SuspectWordsTest::doubledWords_areFound()
{
    QFETCH(QString, text);
    QStringList found;
    for (const DoubledWord &doubled : doubledWords(text)) {
        found.append(text.sliced(doubled.words.start, doubled.words.length));
        QVERIFY(doubled.first.start == doubled.words.start);
        QVERIFY(doubled.first.length * 2 < doubled.words.length);
    }
    QTEST(found, "expected");
}

void SuspectWordsTest::unclearWords_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u""_s, {});
    row("alone", u"[unintelligible]"_s, {u"[unintelligible]"_s});
    row("with its time", u"so [inaudible 00:05:33] goats"_s, {u"[inaudible 00:05:33]"_s});
    row("crosstalk", u"[Crosstalk] no [cross-talk]"_s, {u"[Crosstalk]"_s, u"[cross-talk]"_s});
    row("round", u"(inaudible) and (unintelligible 1:20)"_s, {u"(inaudible)"_s, u"(unintelligible 1:20)"_s});
    row("a guess", u"with [Gerhard?] there"_s, {u"[Gerhard?]"_s});
    row("question marks", u"with [???] there"_s, {u"[???]"_s});
    row("German", u"[unverständlich] und [unv.]"_s, {u"[unverständlich]"_s, u"[unv.]"_s});
    row("with words", u"[inaudible question from the audience]"_s,
        {u"[inaudible question from the audience]"_s});
    row("another event", u"[sighs] [laughs] [04:01]"_s, {});
    row("said", u"unintelligible, (unclear why he left), it was inaudible"_s, {});
    row("asked in round brackets", u"He came (did he?)"_s, {});
    row("not closed", u"[inaudible"_s, {});
    row("empty", u"[] ()"_s, {});
    row("nested", u"[[inaudible]]"_s, {u"[inaudible]"_s});
}

void SuspectWordsTest::unclearWords_areFound()
{
    QFETCH(QString, text);
    QStringList found;
    for (const UnclearWords &unclear : unclearWords(text))
        found.append(text.sliced(unclear.words.start, unclear.words.length));
    QTEST(found, "expected");
}

void SuspectWordsTest::unclearWords_knowTheirTime()
{
    QCOMPARE(unclearWords(u"[unintelligible 00:05:33]").front().timeMs, 333'000);
    QCOMPARE(unclearWords(u"[crosstalk 1:02.5]").front().timeMs, 62'500);
    QCOMPARE(unclearWords(u"[inaudible]").front().timeMs, -1);
    QCOMPARE(unclearWords(u"[inaudible 12]").front().timeMs, -1);
}

void SuspectWordsTest::utterances_standForThemselves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &text, bool expected) {
        QTest::addRow("%s", qUtf8Printable(text)) << text << expected;
    };
    row(u"Yes."_s, true);
    row(u"Right"_s, true);
    row(u"mm-hmm"_s, true);
    row(u"Goats?"_s, true);
    row(u"“Goats!”"_s, true);
    row(u"But—"_s, true);
    row(u"the barn"_s, false);
    row(u"goats,"_s, false);
    row(u"and"_s, false);
    row(u""_s, false);
}

void SuspectWordsTest::utterances_standForThemselves()
{
    QFETCH(QString, text);
    QTEST(isUtterance(text), "expected");
}

QTEST_APPLESS_MAIN(SuspectWordsTest)
#include "suspectwords_test.moc"
