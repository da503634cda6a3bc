// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cueturns.h"

#include "model/formats/cuelabels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ropewalk;

class CueTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turns_beginWhereTheRulesSay_data();
    void turns_beginWhereTheRulesSay();
    void prefix_isReadFromARow_data();
    void prefix_isReadFromARow();
    void labels_areAcceptedWhereUsedConsistently_data();
    void labels_areAcceptedWhereUsedConsistently();
    void label_writtenIsReadAgain_data();
    void label_writtenIsReadAgain();
};

namespace
{

struct Said {
    int start = 0;
    int end = 0;
    QString text;
    QString name = {};
    bool hasName = false;
    bool isDash = false;
};

} // namespace

Q_DECLARE_METATYPE(Said)

void CueTurnsTest::turns_beginWhereTheRulesSay_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<QList<Said>>("cues");
    QTest::addColumn<QList<bool>>("begins");
    const int none = int(CueTurns::Names::None);
    const int changes = int(CueTurns::Names::AtChanges);
    const int every = int(CueTurns::Names::OnEvery);
    QTest::newRow("a silence of two seconds")
        << none << QList<Said>{{0, 1000, u"a"_s}, {2999, 4000, u"b"_s}, {6000, 7000, u"c"_s}}
        << QList<bool>{true, false, true};
    QTest::newRow("a minute, at a sentence's end") << none
                                                   << QList<Said>{{0, 61'000, u"a"_s},
                                                                  {61'000, 62'000, u"b."_s},
                                                                  {62'000, 63'000, u"c"_s},
                                                                  {63'000, 64'000, u"d."_s},
                                                                  {64'000, 65'000, u"e"_s}}
                                                   << QList<bool>{true, false, true, false, false};
    QTest::newRow("a dash") << none << QList<Said>{{0, 1000, u"a"_s}, {1000, 2000, u"b"_s, {}, false, true}}
                            << QList<bool>{true, true};
    QTest::newRow("overlap and backwards")
        << none << QList<Said>{{5000, 9000, u"a"_s}, {1000, 2000, u"b"_s}} << QList<bool>{true, false};
    QTest::newRow("names win over silence") << changes
                                            << QList<Said>{{0, 1000, u"a"_s, u"Ana"_s, true},
                                                           {90'000, 91'000, u"b"_s},
                                                           {91'000, 92'000, u"c"_s, u"Ana"_s, true},
                                                           {92'000, 93'000, u"d"_s, u"Ben"_s, true}}
                                            << QList<bool>{true, false, false, true};
    QTest::newRow("a voice, then nobody known") << every
                                                << QList<Said>{{0, 1000, u"a"_s, u"Ana"_s, true},
                                                               {1000, 2000, u"b"_s},
                                                               {9000, 9100, u"c"_s},
                                                               {9100, 9200, u"d"_s, u"Ana"_s, true}}
                                                << QList<bool>{true, true, false, true};
}

void CueTurnsTest::turns_beginWhereTheRulesSay()
{
    QFETCH(int, names);
    QFETCH(QList<Said>, cues);
    QFETCH(QList<bool>, begins);
    CueTurns turns{CueTurns::Names(names), 2'000, 60'000};
    QList<bool> found;
    for (const Said &cue : cues) {
        CueLineHead head{Span::measured(cue.start, cue.end), cue.hasName, cue.isDash, cue.name};
        const bool would = turns.wouldBegin(head);
        found.append(turns.begins(head));
        QCOMPARE(would, found.back());
        turns.said(head.span, cue.text);
    }
    QCOMPARE(found, begins);
}

void CueTurnsTest::prefix_isReadFromARow_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("isDash");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << u"Goats sleep."_s << false << QString() << 0;
    QTest::newRow("colon") << u"Ana Ruiz: hi"_s << false << u"Ana Ruiz"_s << 10;
    QTest::newRow("bracket and colon") << u"[SPEAKER_00]: hi"_s << false << u"SPEAKER_00"_s << 14;
    QTest::newRow("bracket") << u"[JOHN] hi"_s << false << u"JOHN"_s << 7;
    QTest::newRow("parenthesis") << u"(JOHN)  hi"_s << false << u"JOHN"_s << 8;
    QTest::newRow("event") << u"[laughs] hi"_s << false << QString() << 0;
    QTest::newRow("dash") << u"- hi"_s << true << QString() << 2;
    QTest::newRow("dash without a space") << u"-Hi"_s << true << QString() << 1;
    QTest::newRow("minus") << u"-5 degrees"_s << false << QString() << 0;
    QTest::newRow("option") << u"--verbose"_s << false << QString() << 0;
    QTest::newRow("dash alone") << u"- "_s << false << QString() << 0;
    QTest::newRow("angles") << u">>> ANA: hi"_s << true << u"ANA"_s << 9;
    QTest::newRow("clock time") << u"12:30 is late"_s << false << QString() << 0;
    QTest::newRow("address") << u"https://goats"_s << false << QString() << 0;
    QTest::newRow("sentence") << u"What I mean to say here today is: no"_s << false << QString() << 0;
    QTest::newRow("two sentences") << u"Yes! So: no"_s << false << QString() << 0;
    QTest::newRow("label alone") << u"Ana:"_s << false << u"Ana"_s << 4;
    QTest::newRow("empty") << QString() << false << QString() << 0;
}

void CueTurnsTest::prefix_isReadFromARow()
{
    QFETCH(QString, row);
    QFETCH(bool, isDash);
    QFETCH(QString, label);
    QFETCH(int, length);
    const CuePrefix prefix = readCuePrefix(row);
    QCOMPARE(prefix.isDash, isDash);
    QCOMPARE(prefix.label.toString(), label);
    QCOMPARE(int(prefix.length), length);
}

void CueTurnsTest::labels_areAcceptedWhereUsedConsistently_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("accepted");
    QTest::newRow("at the first cue")
        << QStringList{u"Ana: a"_s, u"b"_s, u"Ben: c"_s, u"Note: d"_s} << QStringList{u"Ana"_s, u"Ben"_s};
    QTest::newRow("once in a long file")
        << QStringList{u"a"_s, u"In January: b"_s, u"c"_s, u"d"_s} << QStringList{};
    QTest::newRow("often, not at first") << QStringList{u"a"_s, u"Ana: b"_s, u"c"_s, u"Ana: d"_s, u"Ben: e"_s}
                                         << QStringList{u"Ana"_s, u"Ben"_s};
    QTest::newRow("ids") << QStringList{u"spk_0: a"_s, u"spk_0: b"_s, u"that is: c"_s}
                         << QStringList{u"spk_0"_s};
    QTest::newRow("brackets") << QStringList{u"[ANA] a"_s, u"[BEN] b"_s, u"[ANA] c"_s}
                              << QStringList{u"ANA"_s, u"BEN"_s};
    QTest::newRow("events in brackets")
        << QStringList{u"[MUSIC] a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s} << QStringList{};
    QTest::newRow("bracket and colon once") << QStringList{u"a"_s, u"[x: y]: b"_s} << QStringList{u"x: y"_s};
}

void CueTurnsTest::labels_areAcceptedWhereUsedConsistently()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, accepted);
    CueLabels labels;
    for (const QString &row : rows)
        labels.count(readCuePrefix(row), true);
    labels.decide();
    QStringList found;
    for (const QString &row : rows) {
        const CuePrefix prefix = readCuePrefix(row);
        if (labels.accepts(prefix) && !found.contains(prefix.label.toString()))
            found.append(prefix.label.toString());
    }
    QCOMPARE(found, accepted);
}

void CueTurnsTest::label_writtenIsReadAgain_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("written");
    QTest::newRow("name") << u"Ana Ruiz"_s << u"Ana Ruiz: "_s;
    QTest::newRow("title") << u"Mireille B. Reece, Psy.D"_s << u"Mireille B. Reece, Psy.D: "_s;
    QTest::newRow("no name") << u"note"_s << u"[note]: "_s;
    QTest::newRow("colon") << u"a: b"_s << u"[a: b]: "_s;
    QTest::newRow("bracket") << u"a]b"_s << u"[a)b]: "_s;
}

void CueTurnsTest::label_writtenIsReadAgain()
{
    QFETCH(QString, label);
    QFETCH(QString, written);
    QString out;
    appendCueLabel(out, CueNameStyle::Colon, label);
    QCOMPARE(out, written);
    out += u"x"_s;
    QCOMPARE(readCuePrefix(out).length, written.size());
}

QTEST_GUILESS_MAIN(CueTurnsTest)
#include "cueturns_test.moc"
