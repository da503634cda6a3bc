// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/spelling/speller.h"

#include "app/spelling/personalwords.h"
#include "app/spelling/sonnetdictionaries.h"
#include "tests/support/fakedictionaries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QStringList unknown(const Speller &speller, const QString &line, const QString &language)
{
    QStringList found;
    for (const Stretch &word : speller.unknownWords(line, language))
        found.append(line.sliced(word.start, word.length));
    return found;
}

} // namespace

/// Words judged by dictionaries and by what is known beside them.
class SpellerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDictionary_isThatOfTheLanguage()
    {
        FakeDictionaries dictionaries;
        for (const QString &name : {u"de_AT"_s, u"de_DE"_s, u"en_GB"_s, u"en_US"_s, u"sv"_s})
            dictionaries.words[name] = {};
        QCOMPARE(dictionaries.dictionaryFor(u"de-AT"_s, u"en_GB"_s), u"de_AT"_s);
        QCOMPARE(dictionaries.dictionaryFor(u"de"_s, u"en_GB"_s), u"de_DE"_s);
        QCOMPARE(dictionaries.dictionaryFor(u"en"_s, u"en_GB"_s), u"en_GB"_s);
        QCOMPARE(dictionaries.dictionaryFor(u"en-AU"_s, u"de_DE"_s), u"en_US"_s);
        QCOMPARE(dictionaries.dictionaryFor({}, u"en_GB"_s), u"en_GB"_s);
        QCOMPARE(dictionaries.dictionaryFor(u"sv-FI"_s, u"en_GB"_s), u"sv"_s);
        QCOMPARE(dictionaries.dictionaryFor(u"fr"_s, u"en_GB"_s), QString());
    }

    void unknownWords_areThoseThatNobodyKnows()
    {
        FakeDictionaries dictionaries;
        dictionaries.words[u"en_US"_s] = {u"the"_s, u"goat"_s, u"well"_s, u"known"_s, u"don't"_s};
        Speller speller(dictionaries, u"en_US"_s);
        QCOMPARE(unknown(speller, u"The goatt don’t Gerhard well-known well-knwon"_s, u"en"_s),
                 (QStringList{u"goatt"_s, u"Gerhard"_s, u"well-knwon"_s}));
        KnownWords known;
        known.add(u"Gerhard");
        speller.setKnown(known);
        QCOMPARE(unknown(speller, u"Gerhard’s goatt"_s, u"en"_s), QStringList{u"goatt"_s});
        QVERIFY(speller.canJudge(u"en"_s));
        QVERIFY(!speller.canJudge(u"sv"_s));
        QCOMPARE(unknown(speller, u"getter"_s, u"sv"_s), QStringList());
    }

    void answers_areRemembered()
    {
        FakeDictionaries dictionaries;
        dictionaries.words[u"en_US"_s] = {u"goat"_s};
        const Speller speller(dictionaries, u"en_US"_s);
        for (int count = 0; count < 100; ++count)
            QCOMPARE(unknown(speller, u"goat goatt"_s, u"en"_s), QStringList{u"goatt"_s});
        QCOMPARE(dictionaries.asked, 2);
    }

    void suggestions_haveTheTextsApostrophes()
    {
        FakeDictionaries dictionaries;
        dictionaries.words[u"en_US"_s] = {};
        dictionaries.meanings[u"dont't"_s] = {u"don't"_s};
        const Speller speller(dictionaries, u"en_US"_s);
        QCOMPARE(speller.suggestions(u"dont’t"_s, u"en"_s), QStringList{u"don’t"_s});
        QCOMPARE(speller.suggestions(u"x"_s, u"sv"_s), QStringList());
    }

    void wordsOfOnesOwn_areKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deeper/words.txt"_s);
        {
            PersonalWords words(path);
            QVERIFY(words.words().isEmpty());
            QVERIFY(words.add(u"hircine"_s).has_value());
            QVERIFY(words.add(u"Ziegenkäse"_s).has_value());
            QVERIFY(words.add(u"hircine"_s).has_value());
        }
        QCOMPARE(PersonalWords(path).words(), (QStringList{u"hircine"_s, u"Ziegenkäse"_s}));
        PersonalWords nowhere(u"/proc/nowhere/words.txt"_s);
        QVERIFY(!nowhere.add(u"goat"_s));
        QVERIFY(nowhere.words().isEmpty());
    }

    void theSystemsDictionaries_knowEnglishAndGerman()
    {
        const SonnetDictionaries dictionaries;
        const Speller speller(dictionaries, u"en_US"_s);
        QVERIFY2(speller.canJudge(u"en"_s), qPrintable(dictionaries.names().join(u' ')));
        QCOMPARE(unknown(speller, u"The goats never paeg you, don’t they?"_s, u"en"_s),
                 QStringList{u"paeg"_s});
        QVERIFY(speller.suggestions(u"paeg"_s, u"en"_s).contains(u"page"_s));
        QVERIFY(speller.canJudge(u"de"_s));
        QCOMPARE(unknown(speller, u"Die Ziege kaut das Saeil."_s, u"de"_s), QStringList{u"Saeil"_s});
    }
};

QTEST_GUILESS_MAIN(SpellerTest)
#include "speller_test.moc"
