// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/searchquery.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// What is typed into a search, as a value: words, phrases, filters, and what is wrong with them.
class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeWhatTheIndexIsAsked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::addColumn<QString>("excluded");
        QTest::newRow("nothing") << u"  "_s << QString() << QString();
        QTest::newRow("words") << u" goat  farm "_s << u"\"goat\" AND \"farm\""_s << QString();
        QTest::newRow("phrase") << u"\"goat farm\""_s << u"\"goat farm\""_s << QString();
        QTest::newRow("typographic quotes")
            << u"„goat farm“ “a b”"_s << u"\"goat farm\" AND \"a b\""_s << QString();
        QTest::newRow("prefix") << u"goat*"_s << u"\"goat\"*"_s << QString();
        QTest::newRow("stars") << u"goat**"_s << u"\"goat\"*"_s << QString();
        QTest::newRow("phrase with a beginning") << u"\"goat fa\"*"_s << u"\"goat fa\"*"_s << QString();
        QTest::newRow("near") << u"NEAR(goat farm)"_s << u"NEAR(\"goat\" \"farm\", 10)"_s << QString();
        QTest::newRow("near, all of it") << u"NEAR( goat \"old farm\" ba* , 3 )"_s
                                         << u"NEAR(\"goat\" \"old farm\" \"ba\"*, 3)"_s << QString();
        QTest::newRow("near is a word, too")
            << u"near goat NEAR"_s << u"\"near\" AND \"goat\" AND \"NEAR\""_s << QString();
        QTest::newRow("excluded") << u"goat -farm -\"a b\" -c*"_s << u"\"goat\""_s
                                  << u"\"farm\" OR \"a b\" OR \"c\"*"_s;
        QTest::newRow("hyphen inside") << u"follow-up"_s << u"\"follow-up\""_s << QString();
        QTest::newRow("operators are words")
            << u"AND OR NOT"_s << u"\"AND\" AND \"OR\" AND \"NOT\""_s << QString();
        QTest::newRow("brackets are no syntax")
            << u"(goat) ^farm"_s << u"\"(goat)\" AND \"^farm\""_s << QString();
        QTest::newRow("times and addresses") << u"12:30 https://goats.example/a"_s
                                             << u"\"12:30\" AND \"https://goats.example/a\""_s << QString();
        QTest::newRow("a colon at the end of the text's word in quotes")
            << u"\"note: this\""_s << u"\"note: this\""_s << QString();
        QTest::newRow("NUL is a space")
            << u"go"_s + QChar(0) + u"at"_s << u"\"go\" AND \"at\""_s << QString();
        QTest::newRow("Chinese") << u"結び目"_s << u"\"結び目\""_s << QString();
        QTest::newRow("beyond the first plane")
            << QString::fromUcs4(U"\U00020000") << QString::fromUcs4(U"\"\U00020000\"") << QString();
    }
    void wordsBecomeWhatTheIndexIsAsked()
    {
        QFETCH(QString, typed);
        const auto query = parseQuery(typed);
        QVERIFY2(query, query ? "" : qPrintable(query.error().message));
        QVERIFY(query->filters.empty());
        QTEST(matchText(*query), "match");
        QTEST(matchText(*query, true), "excluded");
    }

    void filtersAreTakenOut()
    {
        const auto query = parseQuery(u"who:Founder goat topic:\"Rising costs\" KIND:note since:2026-01"_s);
        QVERIFY(query);
        using Field = SearchQuery::Field;
        const std::vector<SearchQuery::Filter> expected{{Field::Who, u"Founder"_s, {0, 11}},
                                                        {Field::Topic, u"Rising costs"_s, {17, 20}},
                                                        {Field::Kind, u"note"_s, {38, 9}},
                                                        {Field::Since, u"2026-01"_s, {48, 13}}};
        QCOMPARE(query->filters, expected);
        QCOMPARE(query->terms.size(), 1);
        QCOMPARE(query->terms.front().where, (Stretch{12, 4}));
    }

    void errorsSayWhere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("length");
        const auto row = [](const char *name, const QString &typed, qsizetype start, qsizetype length) {
            QTest::newRow(name) << typed << start << length;
        };
        row("open quote", u"goat \"farm"_s, 5, 5);
        row("no letters", u"goat — farm"_s, 5, 1);
        row("star alone", u"*"_s, 0, 1);
        row("empty phrase", u"\"\" goat"_s, 0, 2);
        row("minus alone", u"goat -"_s, 5, 1);
        row("near with one", u"NEAR(goat)"_s, 0, 10);
        row("near is open", u"a NEAR(goat farm"_s, 2, 14);
        row("near without number", u"NEAR(goat farm, x)"_s, 14, 3);
        row("near too far", u"NEAR(goat farm, 99999)"_s, 14, 7);
        row("near with rubbish", u"NEAR(goat —)"_s, 10, 1);
        row("unknown filter", u"goat whom:Founder"_s, 5, 5);
        row("filter without value", u"who: goat"_s, 0, 4);
        row("open quote in a filter", u"who:\"The goat"_s, 4, 9);
        row("filter cannot be left out", u"goat -who:Founder"_s, 5, 12);
        row("too long", QString(2'500, u'a'), 2'000, 500);
    }
    void errorsSayWhere()
    {
        QFETCH(QString, typed);
        const auto query = parseQuery(typed);
        QVERIFY(!query);
        QVERIFY(!query.error().message.isEmpty());
        QTEST(query.error().where.start, "start");
        QTEST(query.error().where.length, "length");
    }

    void manyTermsAreTooMuch()
    {
        QVERIFY(!parseQuery(u"goat "_s.repeated(61)));
        QVERIFY(parseQuery(u"goat "_s.repeated(60)));
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "searchquery_test.moc"
