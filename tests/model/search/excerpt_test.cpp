// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/excerpt.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class ExcerptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsShownWhole()
    {
        QCOMPARE(excerptOf(u"goats never page you"_s, {{6, 5}}, 40),
                 (Excerpt{u"goats never page you"_s, {{6, 5}}, false, false}));
    }
    void aLongTextIsCutBetweenWordsAroundWhatWasFound()
    {
        const QString text =
            u"one two three four five six seven eight goats nine ten eleven twelve thirteen"_s;
        const Excerpt excerpt = excerptOf(text, {{40, 5}}, 30);
        QCOMPARE(excerpt.text, u"eight goats nine ten eleven"_s);
        QCOMPARE(excerpt.marks, (QList<Stretch>{{6, 5}}));
        QVERIFY(excerpt.isCutBefore && excerpt.isCutBehind);
    }
    void withoutMarksItIsTheBeginning()
    {
        const Excerpt excerpt = excerptOf(u"one two three four five six"_s, {}, 14);
        QCOMPARE(excerpt.text, u"one two three"_s);
        QVERIFY(!excerpt.isCutBefore && excerpt.isCutBehind);
    }
    void marksThatAreCutOffAreLeftOut()
    {
        const QString text = u"goat "_s + u"x "_s.repeated(60) + u"goat"_s;
        const Excerpt excerpt = excerptOf(text, {{0, 4}, {125, 4}}, 20);
        QCOMPARE(excerpt.marks, (QList<Stretch>{{0, 4}}));
    }
    void whatWasFoundIsNeverCut()
    {
        const QString text = u"a"_s.repeated(300) + u' ' + u"b"_s.repeated(300);
        const Excerpt excerpt = excerptOf(text, {{301, 300}}, 20);
        QCOMPARE(excerpt.marks.size(), 1);
        QCOMPARE(excerpt.marks.front().length, 300);
        QCOMPARE(excerpt.text.sliced(excerpt.marks.front().start, 300), u"b"_s.repeated(300));
    }
    void aCharacterIsNeverCutInTwo()
    {
        const QString text = QString::fromUcs4(U"\U0001F410").repeated(200);
        for (qsizetype length = 10; length < 20; ++length) {
            const Excerpt excerpt = excerptOf(text, {}, length);
            QVERIFY(!excerpt.text.back().isHighSurrogate());
            QVERIFY(!excerpt.text.front().isLowSurrogate());
        }
    }
};

QTEST_GUILESS_MAIN(ExcerptTest)
#include "excerpt_test.moc"
