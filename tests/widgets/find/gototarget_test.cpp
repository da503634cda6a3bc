// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/gototarget.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class GotoTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsThePersonsOwnWords();
};

void GotoTargetTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GotoTarget>("target");
    using enum GotoTarget::Kind;
    QTest::newRow("turn") << u"59"_s << GotoTarget{Turn, 59};
    QTest::newRow("spaces") << u"  59 "_s << GotoTarget{Turn, 59};
    QTest::newRow("turn in words") << u"Turn 59"_s << GotoTarget{Turn, 59};
    QTest::newRow("t") << u"t59"_s << GotoTarget{Turn, 59};
    QTest::newRow("#") << u"#59"_s << GotoTarget{Turn, 59};
    QTest::newRow("zero") << u"0"_s << GotoTarget{Turn, 0};
    QTest::newRow("large") << u"999999999999999999"_s << GotoTarget{Turn, 999'999'999'999'999'999};
    QTest::newRow("Arabic digits") << u"٥٩"_s << GotoTarget{Turn, 59};
    QTest::newRow("time") << u"12:34"_s << GotoTarget{Time, 754'000};
    QTest::newRow("hours") << u"1:02:03"_s << GotoTarget{Time, 3'723'000};
    QTest::newRow("parts of a second") << u"0:01,5"_s << GotoTarget{Time, 1'500};
    QTest::newRow("page") << u"page 3"_s << GotoTarget{Page, 3};
    QTest::newRow("p") << u"p 3"_s << GotoTarget{Page, 3};
    QTest::newRow("p with its number") << u"P3"_s << GotoTarget{Page, 3};
    QTest::newRow("p.") << u"p. 3"_s << GotoTarget{Page, 3};
}

void GotoTargetTest::reads()
{
    QFETCH(QString, text);
    QFETCH(GotoTarget, target);
    const auto read = parseGotoTarget(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->kind, target.kind);
    QCOMPARE(read->value, target.value);
}

void GotoTargetTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u""_s,     u" "_s,       u"x"_s,          u"p"_s,       u"page"_s, u"p."_s,
          u"#"_s,    u"turn"_s,    u"-3"_s,         u"3.5"_s,     u"5 9"_s,  u"12:60"_s,
          u"12:3"_s, u"p 12:34"_s, u"page three"_s, u"tturn 5"_s, u"3 p"_s,  u"9999999999999999999"_s,
          u"+5"_s,   u"pages 3"_s, u"🐐"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void GotoTargetTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseGotoTarget(text));
}

void GotoTargetTest::readsThePersonsOwnWords()
{
    const GotoWords words{{u"Beitrag"_s, u"B"_s}, {u"Seite"_s, u"S"_s}};
    QCOMPARE(parseGotoTarget(u"Seite 3", words), (GotoTarget{GotoTarget::Kind::Page, 3}));
    QCOMPARE(parseGotoTarget(u"s3", words), (GotoTarget{GotoTarget::Kind::Page, 3}));
    QCOMPARE(parseGotoTarget(u"b 4", words), (GotoTarget{GotoTarget::Kind::Turn, 4}));
    QCOMPARE(parseGotoTarget(u"page 3", words), (GotoTarget{GotoTarget::Kind::Page, 3}));
    QVERIFY(!parseGotoTarget(u"Seite 3"));
    QCOMPARE(parseGotoTarget(u"3", {{QString()}, {QString()}}), (GotoTarget{GotoTarget::Kind::Turn, 3}));
}

QTEST_GUILESS_MAIN(GotoTargetTest)
#include "gototarget_test.moc"
