// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/stylepack.h"

#include "model/analysis/cleanup.h"

#include <QFile>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray pack(const QByteArray &rules, const QByteArray &more = {})
{
    return "{\"name\": \"Ours\"" + more + ",\n\"rules\": [\n" + rules + "\n]}";
}

} // namespace

/// Style packs as files: what is read, written back and refused; and the examples of our own.
class StylePackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnPack_keepsItsExamples()
    {
        QFile file(ownStylePack);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readStylePack(file.readAll(), file.fileName());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->warnings, QStringList());
        QVERIFY(read->pack.rules.size() >= 15);
        for (const FailedExample &failed : failedExamples(read->pack))
            QFAIL(qPrintable(u"%1: %2 -> %3, not %4"_s.arg(failed.rule, failed.example.before, failed.became,
                                                           failed.example.after)));
        for (const StyleRule &rule : read->pack.rules)
            QVERIFY2(!rule.examples.empty(), qPrintable(rule.id));
    }

    void whatIsWritten_isReadAgain_withWhatIsNotKnown()
    {
        const QByteArray json = pack(
            R"({"id": "a", "pattern": "um", "action": "strike", "colour": "red", "exceptions": ["x"],
                "examples": [{"before": "um", "after": ""}], "on": false, "matchCase": true},
               {"id": "b", "pattern": "c", "replacement": "d", "where": ["page", "labels"]})",
            ", \"language\": \"en\", \"about\": \"Words.\", \"licence\": \"CC0\"");
        const auto read = readStylePack(json);
        QVERIFY(read.has_value());
        QCOMPARE(read->warnings.size(), 2);
        QVERIFY2(read->warnings[1].contains(u"Line 3"_s) && read->warnings[1].contains(u"colour"_s),
                 qPrintable(read->warnings[1]));
        const auto again = readStylePack(writeStylePack(read->pack));
        QVERIFY(again.has_value());
        QVERIFY(again->pack == read->pack);
        QCOMPARE(again->pack.find(u"b"_s)->where, quint8(StyleRule::Page | StyleRule::Labels));
        QCOMPARE(again->pack.others.value("licence"_L1).toString(), u"CC0"_s);
        QVERIFY(!again->pack.find(u"c"_s));
    }

    void faults_areToldWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << 1 << u"JSON"_s;
        QTest::newRow("cut") << QByteArray("{\"name\": \"a\",\n\"rules\": [") << 2 << u"JSON"_s;
        QTest::newRow("array") << QByteArray("[]") << 1 << u"object"_s;
        QTest::newRow("no name") << QByteArray("{\"rules\": []}") << 1 << u"name"_s;
        QTest::newRow("rules that are none")
            << QByteArray("{\"name\": \"a\", \"rules\": 3}") << 1 << u"rules"_s;
        QTest::newRow("no object") << pack("3") << 3 << u"id"_s;
        QTest::newRow("no id") << pack("{\"pattern\": \"a\"}") << 3 << u"id"_s;
        QTest::newRow("twice")
            << pack("{\"id\": \"a\", \"pattern\": \"a\"},\n{\"id\": \"a\", \"pattern\": \"a\"}") << 4
            << u"“a”"_s;
        QTest::newRow("no pattern") << pack("{\"id\": \"a\"}") << 3 << u"no pattern"_s;
        QTest::newRow("pattern") << pack("\n{\"id\": \"a\", \"pattern\": \"(a\"}") << 4 << u"character"_s;
        QTest::newRow("replacement") << pack("{\"id\": \"a\", \"pattern\": \"a\", \"replacement\": \"$2\"}")
                                     << 3 << u"replacement"_s;
        QTest::newRow("exception") << pack("{\"id\": \"a\", \"pattern\": \"a\", \"exceptions\": [\"[\"]}")
                                   << 3 << u"exception"_s;
        QTest::newRow("action") << pack("{\"id\": \"a\", \"pattern\": \"a\", \"action\": \"burn\"}") << 3
                                << u"burn"_s;
        QTest::newRow("place") << pack("{\"id\": \"a\", \"pattern\": \"a\", \"where\": \"moon\"}") << 3
                               << u"moon"_s;
        QTest::newRow("labels struck")
            << pack("{\"id\": \"a\", \"pattern\": \"a\", \"action\": \"strike\", \"where\": [\"labels\"]}")
            << 3 << u"labels"_s;
        QTest::newRow("long pattern")
            << pack("{\"id\": \"a\", \"pattern\": \"" + QByteArray(5'000, 'a') + "\"}") << 3 << u"long"_s;
    }
    void faults_areToldWithLineAndReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto read = readStylePack(json, u"ours.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().file, u"ours.json"_s);
        QCOMPARE(read.error().line, line);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void tooMuch_isRefused()
    {
        QVERIFY(!readStylePack(QByteArray((1 << 20) + 1, ' ')));
        QByteArray rules;
        for (int at = 0; at < 1'001; ++at)
            rules += (at ? "," : "") + QByteArray("{\"id\": \"r") + QByteArray::number(at) +
                     "\", \"pattern\": \"a\"}";
        QVERIFY(!readStylePack(pack(rules)));
    }

    void anExampleThatFails_isTold()
    {
        const auto read = readStylePack(pack(R"({"id": "a", "pattern": "goat", "replacement": "sheep",
                     "examples": [{"before": "a goat", "after": "a sheep"}, {"before": "a goat", "after": "a ram"}]})"));
        QVERIFY(read.has_value());
        const std::vector<FailedExample> expected{{u"a"_s, {u"a goat"_s, u"a ram"_s}, u"a sheep"_s}};
        QVERIFY(failedExamples(read->pack) == expected);
    }
};

QTEST_GUILESS_MAIN(StylePackTest)
#include "stylepack_test.moc"
