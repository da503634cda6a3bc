// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/spelledwords.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Which words are judged, and which are known beside a dictionary.
class SpelledWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsToSpell_areWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("plain") << u"Goats never page, do they?"_s
                               << QStringList{u"Goats"_s, u"never"_s, u"page"_s, u"do"_s, u"they"_s};
        QTest::newRow("apostrophes") << u"don’t the goats' 'quoted' rock'n'roll"_s
                                     << QStringList{u"don’t"_s, u"the"_s, u"goats"_s, u"quoted"_s,
                                                    u"rock'n'roll"_s};
        QTest::newRow("hyphens") << u"a well-known goat- and"_s
                                 << QStringList{u"well-known"_s, u"goat"_s, u"and"_s};
        QTest::newRow("events") << u"[sighs] goats[laughs]chew [04:01] rope"_s
                                << QStringList{u"goats"_s, u"chew"_s, u"rope"_s};
        QTest::newRow("addresses") << u"see www.goats.example, a@b.example or https://x.example/goats now"_s
                                   << QStringList{u"see"_s, u"or"_s, u"now"_s};
        QTest::newRow("digits") << u"v2 of 3rd #goats @host e.g. snake_case done"_s
                                << QStringList{u"of"_s, u"done"_s};
        QTest::newRow("one letter") << u"I a x ok"_s << QStringList{u"ok"_s};
        QTest::newRow("dash") << u"goats—they chew"_s << QStringList{u"goats"_s, u"they"_s, u"chew"_s};
        QTest::newRow("combining") << u"cafe\u0301 münze"_s << QStringList{u"cafe\u0301"_s, u"münze"_s};
        QTest::newRow("hebrew") << u"שלום goats"_s << QStringList{u"שלום"_s, u"goats"_s};
    }
    void wordsToSpell_areWords()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Stretch &word : wordsToSpell(line))
            found.append(line.sliced(word.start, word.length));
        QCOMPARE(found, expected);
    }

    void knownWords_followTheirCase()
    {
        KnownWords known;
        known.add(u"Gerhard and goatherd");
        QVERIFY(known.contains(u"Gerhard"));
        QVERIFY(known.contains(u"GERHARD"));
        QVERIFY(!known.contains(u"gerhard"));
        QVERIFY(known.contains(u"Gerhard’s"));
        QVERIFY(known.contains(u"goatherd"));
        QVERIFY(known.contains(u"Goatherd"));
        QVERIFY(known.contains(u"GOATHERD'S"));
        QVERIFY(!known.contains(u"goatherds"));
    }

    void aShow_knowsItsCastReasonsAndDictionary()
    {
        Catalogue catalogue;
        catalogue.speakers.load(
            {SpeakerId::create(), u"Gudrun Geissler"_s, u"Gudrun"_s, {}, {u"GG-HOST"_s}, 1, 1});
        Reason reason{ReasonId::create(), {}, 1, u"Goats never gesticulify"_s, true};
        catalogue.reasons.load(reason);
        const auto word = [](const QString &text, const QString &language, bool isOn) {
            return HouseRule{HouseRuleId::create(), HouseRule::Kind::Word, text, {}, language, isOn};
        };
        catalogue.houseRules.load(word(u"hircine"_s, {}, true));
        catalogue.houseRules.load(word(u"Ziege"_s, u"de"_s, true));
        catalogue.houseRules.load(word(u"capric"_s, {}, false));
        const KnownWords english(catalogue, u"en-GB"_s);
        QVERIFY(english.contains(u"Geissler"));
        QVERIFY(english.contains(u"gesticulify"));
        QVERIFY(english.contains(u"Hircine"));
        QVERIFY(!english.contains(u"Ziege"));
        QVERIFY(!english.contains(u"capric"));
        QVERIFY(KnownWords(catalogue, u"de-AT"_s).contains(u"Ziege"));
        QVERIFY(KnownWords(catalogue, {}).contains(u"Ziege"));
    }
};

QTEST_GUILESS_MAIN(SpelledWordsTest)
#include "spelledwords_test.moc"
