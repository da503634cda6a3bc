// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/reasonlistfile.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// "1:No meetings|2!:Hay", `!` for explicit.
QString said(const ReasonListFile &list)
{
    QStringList parts;
    for (const ListedReason &reason : list.reasons)
        parts.append(u"%1%2:%3"_s.arg(QString::number(reason.number), reason.isExplicit ? u"!"_s : QString(),
                                      reason.text));
    return parts.join(u'|');
}

} // namespace

class ReasonListFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_data();
    void form();
    void broken_data();
    void broken();
    void plainList_has118EntriesAsTheyStand();
    void everyForm_ofTheLongListIsTheSame();
    void sameReasonTwice_isARemark();
    void numberWithoutText_isARemark();
    void lines_areThoseOfTheFile();
    void bytes_mayBeUtf16();
    void json_givesTheListsName();
    void starterList_hasTheFourReasons();
};

void ReasonListFileTest::form_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("one a line", u"Hay\nRope\nStake\n"_s, u"1:Hay|2:Rope|3:Stake"_s);
    row("empty lines count", u"Hay\n\n  \nStake"_s, u"1:Hay|4:Stake"_s);
    row("carriage returns", u"Hay\r\n\r\nRope\rStake"_s, u"1:Hay|3:Rope|4:Stake"_s);
    row("nothing is decoded", u"A &amp; B <shift>\nSYS$ERR.LOG & co\n“x” &lt;"_s,
        u"1:A &amp; B <shift>|2:SYS$ERR.LOG & co|3:“x” &lt;"_s);
    row("figures in a plain list", u"20 years is enough\n2.5 goats\n3:30 is late\nHay\n10-year plans"_s,
        u"1:20 years is enough|2:2.5 goats|3:3:30 is late|4:Hay|5:10-year plans"_s);
    row("marked explicit", u"Hay [explicit]\nRope (Explicit)\n[explicit] Stake"_s,
        u"1!:Hay|2!:Rope|3:[explicit] Stake"_s);
    row("full stop", u"81. Hay\n82. Rope"_s, u"81:Hay|82:Rope"_s);
    row("bracket", u"81) Hay\n82)Rope"_s, u"81:Hay|82:Rope"_s);
    row("dash", u"#81 — Hay\n\n#82 – Rope\n83 - Stake"_s, u"81:Hay|82:Rope|83:Stake"_s);
    row("colon", u"81: Hay\n82 : Rope"_s, u"81:Hay|82:Rope"_s);
    row("as printed", u"- #81 — Hay\n- #82 — Rope"_s, u"81:Hay|82:Rope"_s);
    row("by name", u"Reason 81: Hay\nReason #82 — Rope [explicit]"_s, u"81:Hay|82!:Rope"_s);
    row("hash alone", u"#81 Hay\n#82 Rope"_s, u"81:Hay|82:Rope"_s);
    row("tab", u"81\tHay\n82\tRope, long"_s, u"81:Hay|82:Rope, long"_s);
    row("tab with flag", u"81\tHay\tyes\n82\tRope\t"_s, u"81!:Hay|82:Rope"_s);
    row("tab with header", u"text\tnumber\nHay\t81"_s, u"81:Hay"_s);
    row("comma", u"81,Hay\n82,\"Rope, long\"\n83,\"say \"\"hay\"\"\""_s,
        u"81:Hay|82:Rope, long|83:say \"hay\""_s);
    row("semicolon", u"81;Hay, long;x\n82;Rope;0"_s, u"81!:Hay, long|82:Rope"_s);
    row("header in any order", u"Explicit,Text,Number\ntrue,Hay,81\nno,\"Ro\npe\",82"_s,
        u"81!:Hay|82:Ro pe"_s);
    row("header without flag", u"number,text\n81,Hay (explicit)"_s, u"81!:Hay"_s);
    row("flag column beside marker", u"number,text,explicit\n81,Hay (explicit),no"_s, u"81:Hay (explicit)"_s);
    row("byte order mark", u"\ufeff81,Hay\n82,Rope"_s, u"81:Hay|82:Rope"_s);
    row("commas in plain text", u"Yes, no, maybe\nHay, rope"_s, u"1:Yes, no, maybe|2:Hay, rope"_s);
    row("json texts", u"[\"Hay\", \"\", \"Rope [explicit]\"]"_s, u"1:Hay|3!:Rope"_s);
    row("json objects", uR"([{"number":81,"text":"Hay","explicit":true},{"text":"A & B","number":"82"}])"_s,
        u"81!:Hay|82:A & B"_s);
    row("json numbers", uR"({"81":"Hay","9":"Rope"})"_s, u"81:Hay|9:Rope"_s);
    row("json member", uR"({"name":"L","reasons":{"81":"H\u0061y"}})"_s, u"81:Hay"_s);
    row("json escapes in keys", uR"({"re\u0061sons":["Hay \"]\\"]})"_s, u"1:Hay \"]\\"_s);
}

void ReasonListFileTest::form()
{
    QFETCH(QString, text);
    const auto list = parseReasonList(text, u"list"_s);
    QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
    QTEST(said(*list), "expected");
}

void ReasonListFileTest::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("white space") << QByteArray(" \n\n ") << 0;
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x00", 4) << 0;
    QTest::newRow("not utf-8") << QByteArray("Hay\nR\xf6pe") << 0;
    QTest::newRow("number twice") << QByteArray("81. Hay\n82. Rope\n81. Stake") << 3;
    QTest::newRow("flag differs") << QByteArray("81. Hay\n\n81. Hay [explicit]") << 3;
    QTest::newRow("line without number") << QByteArray("81. Hay\n82. Rope\nStake\n84. Goat") << 3;
    QTest::newRow("open quote") << QByteArray("number,text\n81,Hay\n82,\"Rope\n83,Stake") << 3;
    QTest::newRow("text behind a quote") << QByteArray("number,text\n81,\"Hay\" there") << 2;
    QTest::newRow("too many fields") << QByteArray("number,text\n81,Hay, and rope") << 2;
    QTest::newRow("number missing") << QByteArray("number,text\n81,Hay\n,Rope") << 3;
    QTest::newRow("number is a word") << QByteArray("81,Hay\n82,Rope\nmany,Stake") << 3;
    QTest::newRow("number too large") << QByteArray("number,text\n99999999999,Hay") << 2;
    QTest::newRow("number below 0") << QByteArray("number,text\n-1,Hay") << 2;
    QTest::newRow("flag unclear") << QByteArray("number,text,explicit\n81,Hay,perhaps") << 2;
    QTest::newRow("json cut") << QByteArray("[\n\"Hay\",\n\"Ro") << 3;
    QTest::newRow("json number") << QByteArray("[\n\"Hay\",\n5]") << 3;
    QTest::newRow("json without text") << QByteArray("[{\"number\":1,\"text\":\"a\"},\n{\"number\":2}]") << 2;
    QTest::newRow("json without number") << QByteArray("[\n{\"text\":\"Hay\"}]") << 2;
    QTest::newRow("json half a number") << QByteArray("[{\"number\":1.5,\"text\":\"Hay\"}]") << 1;
    QTest::newRow("json key twice") << QByteArray("{\"81\":\"Hay\",\n\"81\":\"Rope\"}") << 2;
    QTest::newRow("json member twice") << QByteArray("{\"reasons\":[\"a\"],\n\"reasons\":[\"b\"]}") << 2;
    QTest::newRow("json no reasons") << QByteArray("{\"reasons\":[]}") << 0;
    QTest::newRow("json reasons of no kind") << QByteArray("{\"name\":\"x\",\n\"reasons\":5}") << 2;
    QTest::newRow("json flag of no kind")
        << QByteArray("[{\"number\":1,\"text\":\"Hay\",\"explicit\":7}]") << 1;
    QTest::newRow("a book in one line") << QByteArray(20'000, 'a') << 1;
}

void ReasonListFileTest::broken()
{
    QFETCH(QByteArray, bytes);
    const auto list = parseReasonList(bytes, u"my list.txt"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Unreadable);
    QCOMPARE(list.error().file, u"my list.txt"_s);
    QTEST(list.error().line, "line");
    QVERIFY(!list.error().message.isEmpty());
}

void ReasonListFileTest::plainList_has118EntriesAsTheyStand()
{
    QFile file(TestPaths::data(u"analysis/reasons-118.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto list = parseReasonList(file.readAll(), file.fileName());
    QVERIFY(list);
    QCOMPARE(list->reasons.size(), size_t(118));
    QCOMPARE(list->name, u"reasons-118"_s);
    QVERIFY(list->remarks.isEmpty());
    QCOMPARE(list->reasons[3].text, u"Nobody reads the manual & nobody wrote it."_s);
    QCOMPARE(list->reasons[6].text, u"Someone pressed <shift> and walked away."_s);
    QCOMPARE(list->reasons[18].text, u"SYS$ERR.LOG is four gigabytes and says nothing."_s);
}

void ReasonListFileTest::everyForm_ofTheLongListIsTheSame()
{
    QFile file(TestPaths::data(u"analysis/reasons-118.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto plain = parseReasonList(file.readAll(), u"list"_s);
    QVERIFY(plain);
    const QStringList forms{u"%1. %2\n"_s, u"%1) %2\n"_s,    u"#%1 — %2\n"_s, u"%1: %2\n"_s,
                            u"%1\t%2\n"_s, u"%1,\"%2\"\n"_s, u"%1;%2\n"_s};
    for (const QString &form : forms) {
        QString text;
        for (const ListedReason &reason : plain->reasons)
            text += form.arg(QString::number(reason.number), reason.text);
        const auto list = parseReasonList(text, u"list"_s);
        QVERIFY2(list, qPrintable(form));
        QCOMPARE(said(*list), said(*plain));
    }
}

void ReasonListFileTest::sameReasonTwice_isARemark()
{
    const auto list = parseReasonList(u"81. Hay\n82. Rope\n81. Hay"_s, u"list"_s);
    QVERIFY(list);
    QCOMPARE(said(*list), u"81:Hay|82:Rope"_s);
    QCOMPARE(list->remarks.size(), 1);
    QVERIFY(list->remarks[0].contains(u"81"_s));
}

void ReasonListFileTest::numberWithoutText_isARemark()
{
    const auto list = parseReasonList(u"81. Hay\n82.\n83. Rope"_s, u"list"_s);
    QVERIFY(list);
    QCOMPARE(said(*list), u"81:Hay|83:Rope"_s);
    QCOMPARE(list->remarks.size(), 1);
    QVERIFY(list->remarks[0].contains(u"82"_s));
}

void ReasonListFileTest::lines_areThoseOfTheFile()
{
    const auto list = parseReasonList(u"number,text\n\n81,\"Ha\ny\"\n82,Rope"_s, u"list"_s);
    QVERIFY(list);
    QCOMPARE(list->reasons[0].line, 3);
    QCOMPARE(list->reasons[1].line, 5);
    QCOMPARE(list->remarks.size(), 1); // the line end inside the text
}

void ReasonListFileTest::bytes_mayBeUtf16()
{
    QByteArray bytes("\xff\xfe", 2);
    for (const char c : QByteArray("81. Hay")) {
        bytes.append(c);
        bytes.append('\0');
    }
    const auto list = parseReasonList(bytes, u"list"_s);
    QVERIFY(list);
    QCOMPARE(said(*list), u"81:Hay"_s);
}

void ReasonListFileTest::json_givesTheListsName()
{
    const auto list = parseReasonList(uR"({"name":"Barn List","reasons":["Hay"]})"_s, u"x/y.json"_s);
    QVERIFY(list);
    QCOMPARE(list->name, u"Barn List"_s);
    QCOMPARE(parseReasonList(u"[\"Hay\"]"_s, u"x/barn list.v2.json"_s)->name, u"barn list.v2"_s);
}

void ReasonListFileTest::starterList_hasTheFourReasons()
{
    const ReasonListFile list = starterReasonList();
    QCOMPARE(list.reasons.size(), size_t(4));
    QVERIFY(list.remarks.isEmpty());
    QVERIFY(!list.name.isEmpty());
    QCOMPARE(list.reasons[0].number, 25);
    QCOMPARE(list.reasons[3].number, 83);
    QCOMPARE(list.reasons[3].text, u"No meetings."_s);
    const QString path = TestPaths::shared(u"episodes/python-jit.txt"_s);
    if (path.isEmpty()) {
        qInfo("../shared is not here: not compared with the page");
        return;
    }
    QFile page(path);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const ListedReason &reason : list.reasons)
        QVERIFY(text.contains(u"- #%1 — %2\n"_s.arg(QString::number(reason.number), reason.text)));
}

QTEST_GUILESS_MAIN(ReasonListFileTest)
#include "reasonlistfile_test.moc"
