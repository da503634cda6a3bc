// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/labels.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head_isFoundByItsForm_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name"); // null for none
        QTest::addColumn<QString>("rest");
        QTest::addColumn<qint64>("startMs");
        const auto row = [](const QString &line, const QString &name, const QString &rest = {},
                            qint64 startMs = -1) {
            QTest::addRow("%s", qPrintable(line)) << line << name << rest << startMs;
        };
        row(u"Ann Bee: Hello."_s, u"Ann Bee"_s, u"Hello."_s);
        row(u"GOAT FARMER:"_s, u"GOAT FARMER"_s, u""_s);
        row(u"Michael Flaxman (MF): Yes"_s, u"Michael Flaxman (MF)"_s, u"Yes"_s);
        row(u"[SPEAKER_00]: Yes"_s, u"SPEAKER_00"_s, u"Yes"_s);
        row(u"[00:01:02] Ann: Yes"_s, u"Ann"_s, u"Yes"_s, 62'000);
        row(u"Ann (01:02): Yes"_s, u"Ann"_s, u"Yes"_s, 62'000);
        row(u"主持人：你好"_s, u"主持人"_s, u"你好"_s);
        row(u"https://example.org"_s, {});
        row(u"12:30 is late"_s, {});
        row(u"\u201cAnn: no\u201d"_s, {});
        row(u"Is it so? Ann: yes"_s, {});
        row(u": nothing"_s, {});
        row(u"no colon"_s, {});
        row(u"[laughs] Ann: x"_s, {});
        row(u"A sentence so long that its colon lies far behind whatever could be a name: x"_s, {});
    }

    void head_isFoundByItsForm()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        const auto head = labelHead(line);
        QCOMPARE(head.has_value(), !name.isNull());
        if (!head)
            return;
        QCOMPARE(line.sliced(head->nameStart, head->nameEnd - head->nameStart), name);
        QTEST(line.sliced(head->rest), "rest");
        QTEST(head->startMs, "startMs");
    }

    void names_needToComeSoOften_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("times");
        const auto row = [](const char *name, int times) {
            QTest::addRow("%s", name) << QString::fromUtf8(name) << times;
        };
        row("HOST", 1);
        row("THE DBA", 1);
        row("Speaker 1", 1);
        row("SPEAKER_00", 1);
        row("Ann Bee", 1);
        row("Mireille B. Reece, Psy.D", 1);
        row("Aaron van Wirdum (AvW)", 1);
        row("Divya", 2);
        row("Q", 2);
        row("host", 3);
        row("quote", 0);
        row("In January", 0);
        row("So here is the thing", 0);
        row("Legacy, you said", 0);
        row("Ann Bee,", 0);
        row("Next up", 0);
        row("One Two Three Four Five Six", 0);
        row("2026", 0);
        row("She answered that", 0);
    }

    void names_needToComeSoOften()
    {
        QFETCH(QString, name);
        QTEST(timesNeeded(name), "times");
    }

    void markers_areToldByTheirNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1 for none
        const auto row = [](const char *text, int kind) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << kind;
        };
        row("Break: [25:59]", int(TurnKind::Break));
        row("Break: [25:59] to [27:11]", int(TurnKind::Break));
        row("COMMERCIAL BREAK", int(TurnKind::Break));
        row("Jingle: [04:01]", int(TurnKind::Jingle));
        row("Zelda track: [04:22]", int(TurnKind::Jingle));
        row("Clip from the goat show: [1:00]", int(TurnKind::Clip));
        row("Recording begins: [02:09]", int(TurnKind::Clip));
        row("Outro: [49:25]", int(TurnKind::Marker));
        row("Ann Bee: Break", -1);
        row("Breakfast: eggs", -1);
    }

    void markers_areToldByTheirNames()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto found = markerKindOfText(text);
        QCOMPARE(found ? int(*found) : -1, kind);
    }

    void initials_areIntroduced()
    {
        QVERIFY(isIntroducedAs(u"MF", u"Michael Flaxman (MF)"));
        QVERIFY(!isIntroducedAs(u"F", u"Michael Flaxman (MF)"));
        QVERIFY(!isIntroducedAs(u"MF", u"MF"));
    }
};

QTEST_GUILESS_MAIN(LabelsTest)
#include "labels_test.moc"
