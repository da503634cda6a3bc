// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/seams.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class SeamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_allIsAsItIs()
    {
        const Seams none;
        QCOMPARE(none.laidText(u"goat"_s), u"goat"_s);
        QCOMPARE(none.laidOffset(3), 3);
        QCOMPARE(none.offsetOf(3), 3);
        QCOMPARE(none.laidRange(1, 3), std::pair(1, 3));
    }

    void hiddenWords_haveOnePlace()
    {
        // "So, um, goats" without " um,".
        const Seams seams({{3, 4, {}, {}}});
        QCOMPARE(seams.laidText(u"So, um, goats"_s), u"So, goats"_s);
        for (const int inside : {3, 4, 6, 7})
            QCOMPARE(seams.laidOffset(inside), 3);
        QCOMPARE(seams.laidOffset(8), 4);
        QCOMPARE(seams.offsetOf(3), 3);
        QCOMPARE(seams.offsetOf(4), 8);
        QCOMPARE(seams.skipHidden(3), 7);
        QCOMPARE(seams.skipHidden(2), 2);
        QCOMPARE(seams.laidRange(0, 13), std::pair(0, 9));
        QCOMPARE(seams.laidRange(3, 7), std::pair(3, 3));
    }

    void shownWords_areSteppedOver()
    {
        // "a [old ]goat": "old " is no part of "a goat".
        const Seams seams({{2, 0, u"old "_s, {}}});
        QCOMPARE(seams.laidText(u"a goat"_s), u"a old goat"_s);
        QCOMPARE(seams.laidOffset(1), 1);
        QCOMPARE(seams.laidOffset(2), 6);
        QCOMPARE(seams.laidOffset(6), 10);
        for (const int inside : {2, 3, 5, 6})
            QCOMPARE(seams.offsetOf(inside), 2);
        QCOMPARE(seams.offsetOf(7), 3);
        QCOMPARE(seams.laidRange(0, 2), std::pair(0, 2));
        QCOMPARE(seams.laidRange(2, 6), std::pair(6, 10));
    }

    void whatStandsForHiddenWords_hasTwoSides()
    {
        const Seams seams({{0, 4, u"…"_s, {}}});
        QCOMPARE(seams.laidText(u"goat!"_s), u"…!"_s);
        QCOMPARE(seams.laidOffset(0), 0);
        QCOMPARE(seams.laidOffset(2), 0);
        QCOMPARE(seams.laidOffset(4), 1);
        QCOMPARE(seams.offsetOf(0), 0);
        QCOMPARE(seams.offsetOf(1), 4);
        QCOMPARE(seams.offsetOf(2), 5);
    }

    void several_goOneAfterTheOther()
    {
        const Seams seams({{0, 2, {}, {}}, {4, 0, u"XY"_s, {}}, {6, 1, {}, {}}});
        const QString text = u"0123456789"_s;
        const QString laid = seams.laidText(text);
        QCOMPARE(laid, u"23XY45789"_s);
        // Every place of the text that is seen leads to itself.
        for (int offset = 2; offset <= 10; ++offset)
            QCOMPARE(seams.offsetOf(seams.laidOffset(offset)), offset == 2 ? 0 : offset == 7 ? 6 : offset);
        for (int at = 0; at < laid.size(); ++at) {
            if (at != 2 && at != 3)
                QCOMPARE(text[seams.skipHidden(seams.offsetOf(at))], laid[at]);
        }
    }

    void formats_goAlong_andWhatIsShownHasItsOwn()
    {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        QTextCharFormat struck;
        struck.setFontStrikeOut(true);
        const Seams seams({{2, 0, u"old "_s, struck}, {4, 2, {}, {}}});
        const auto formats = seams.laidFormats({{0, 6, bold}, {4, 2, bold}});
        QCOMPARE(formats.size(), 2);
        QCOMPARE(formats[0].start, 0);
        QCOMPARE(formats[0].length, 8);
        QCOMPARE(formats[1].start, 2);
        QCOMPARE(formats[1].length, 4);
        QVERIFY(formats[1].format.fontStrikeOut());
    }
};

QTEST_GUILESS_MAIN(SeamsTest)
#include "seams_test.moc"
