// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/finder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr FindOptions pattern{.isPattern = true};
constexpr FindOptions anyCase{.caseSensitive = false, .isPattern = true};
constexpr FindOptions whole{.wholeWords = true, .isPattern = true};
constexpr FindOptions bare{.ignoresMarks = true};
constexpr FindOptions barePattern{.ignoresMarks = true, .isPattern = true};

/// The line with its hits in braces.
QString shown(const QString &line, const Finder &finder)
{
    QString marked;
    qsizetype at = 0;
    for (const FoundWords &hit : finder.find(line).hits) {
        marked += line.sliced(at, hit.start - at) + u'{' + line.sliced(hit.start, hit.length) + u'}';
        at = hit.end();
    }
    return marked + line.sliced(at);
}

/// The line with all hits replaced; a fault as "! at: message".
QString replaced(const QString &line, const QString &text, const QString &by, const FindOptions &options)
{
    auto finder = Finder::make(text, options);
    if (!finder)
        return u"! %1"_s.arg(finder.error().at);
    if (const auto set = finder->setReplacement(by); !set)
        return u"! %1: %2"_s.arg(set.error().at).arg(set.error().message);
    QString made;
    qsizetype at = 0;
    for (const FoundWords &hit : finder->find(line).hits) {
        made += line.sliced(at, hit.start - at) + (hit.after.isNull() ? finder->replacement() : hit.after);
        at = hit.end();
    }
    return made + line.sliced(at);
}

} // namespace

class FinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void replaces_data();
    void replaces();
    void aBrokenPatternSaysWhere_data();
    void aBrokenPatternSaysWhere();
    void aHostilePatternEndsSoon_data();
    void aHostilePatternEndsSoon();
    void aPatternCannotRaiseItsBound();
    void ordinaryPatternsOnLongLinesAreNotTooHard();
    void aSearchCanBeEnded();
};

void FinderTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindOptions>("options");
    QTest::addColumn<QString>("wanted"); ///< the line with its hits in braces

    QTest::newRow("plain text is no pattern") << u"a.c"_s << FindOptions{} << u"{a.c} abc"_s;
    QTest::newRow("a pattern") << u"a.c"_s << pattern << u"{a.c} {abc} ac"_s;
    QTest::newRow("case counts") << u"g[oa]+t"_s << pattern << u"{goat} Goat {gat}"_s;
    QTest::newRow("or does not") << u"g[oa]+t"_s << anyCase << u"{goat} {Goat} {GAT}"_s;
    QTest::newRow("whole words") << u"go|goat"_s << whole << u"{goat} goats scapegoat {go} goé go\u0301"_s;
    QTest::newRow("the line begins") << u"^\\w+"_s << pattern << u"{one} two"_s;
    QTest::newRow("and ends") << u"\\w+$"_s << pattern << u"one {two}"_s;
    QTest::newRow("letters of all scripts") << u"\\w+"_s << pattern << u"{été} — {козёл} {ウ}"_s;
    QTest::newRow("nothing is no hit") << u"x*"_s << pattern << u"a{xx}b"_s;
    QTest::newRow("beside nothing") << u"|ab"_s << pattern << u"{ab} {ab}"_s;
    QTest::newRow("what stands around") << u"(?<=\\d)%"_s << pattern << u"5{%} % 6{%}"_s;
    QTest::newRow("a group again") << u"\\b(\\w+) \\1\\b"_s << anyCase << u"{The the} goat goats"_s;
    QTest::newRow("beyond the first plane") << u"."_s << pattern << u"{😀}{a}"_s;
    QTest::newRow("from right to left") << u"ש\\w+"_s << pattern << u"({שלום}, goats)"_s;
    QTest::newRow("nothing in nothing") << u"a"_s << pattern << u""_s;

    QTest::newRow("accents ignored") << u"cafe"_s << bare << u"{café} {cafe\u0301} {cafe} cave"_s;
    QTest::newRow("on both sides") << u"Zoë"_s << bare << u"{Zoe} {Zoë} {Zoe\u0308}!"_s;
    QTest::newRow("letters with a stroke") << u"Lodz"_s << bare << u"{Łódź}, {Lodz}"_s;
    QTest::newRow("a stroke in what is looked for") << u"Sørensen"_s << bare << u"{Sorensen} {Sørensen}"_s;
    QTest::newRow("points of Hebrew") << u"שלום"_s << bare << u"{שָׁלוֹם}"_s;
    QTest::newRow("signs of Devanagari stay") << u"क"_s << bare << u"कि {क}"_s;
    QTest::newRow("Korean is not taken apart") << u"가"_s << bare << u"각 {가}"_s;
    QTest::newRow("emoji stay whole") << u"é"_s << bare << u"😀{e}😀{é}"_s;
    QTest::newRow("accents ignored, a pattern")
        << u"caf[eo]s?\\b"_s << barePattern << u"{cafés} {cafo\u0301} {café}-"_s;
    QTest::newRow("accents ignored, whole words")
        << u"ete"_s << FindOptions{.wholeWords = true, .ignoresMarks = true} << u"{été} étés {ete}"_s;
}

void FinderTest::finds()
{
    QFETCH(QString, text);
    QFETCH(FindOptions, options);
    QFETCH(QString, wanted);
    const auto finder = Finder::make(text, options);
    QVERIFY(finder);
    const QString line = QString(wanted).remove(u'{').remove(u'}');
    QCOMPARE(shown(line, *finder), wanted);
}

void FinderTest::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("wanted");

    QTest::newRow("plain") << u"goat"_s << u"sheep"_s << u"a goat, goats"_s << u"a sheep, sheeps"_s;
    QTest::newRow("groups") << u"(\\w+) (\\w+)"_s << u"\\2 $1"_s << u"one two"_s << u"two one"_s;
    QTest::newRow("in braces") << u"(\\w)(\\w)"_s << u"${2}0${1}"_s << u"ab"_s << u"b0a"_s;
    QTest::newRow("by name") << u"(?<first>\\w+) (?<last>\\w+)"_s << u"${last}, ${first}"_s << u"Ana Po"_s
                             << u"Po, Ana"_s;
    QTest::newRow("all of it") << u"\\d+"_s << u"[\\0|$0|$&]"_s << u"a 12"_s << u"a [12|12|12]"_s;
    QTest::newRow("ten groups") << u"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)"_s << u"$10$1"_s << u"abcdefghij"_s
                                << u"ja"_s;
    QTest::newRow("a digit behind a group") << u"(a)"_s << u"$10"_s << u"a"_s << u"a0"_s;
    QTest::newRow("a group without part") << u"(a)|(b)"_s << u"<$1$2>"_s << u"ab"_s << u"<a><b>"_s;
    QTest::newRow("capitals") << u"(\\w+) (\\w+)"_s << u"\\U$1\\E $2"_s << u"new york"_s << u"NEW york"_s;
    QTest::newRow("small letters") << u"(\\w+)"_s << u"\\L$1"_s << u"NEW York"_s << u"new york"_s;
    QTest::newRow("one capital") << u"\\b(\\w)"_s << u"\\u$1"_s << u"new york"_s << u"New York"_s;
    QTest::newRow("one small") << u"\\b(\\w+)"_s << u"\\l$1"_s << u"NEW"_s << u"nEW"_s;
    QTest::newRow("one capital, the rest small")
        << u"(\\w+)"_s << u"\\u\\L$1"_s << u"mcDONALD"_s << u"Mcdonald"_s;
    QTest::newRow("capitals that become more") << u"(\\w+)"_s << u"\\U$1"_s << u"straße"_s << u"STRASSE"_s;
    QTest::newRow("letters beyond the first plane") << u"(.+)"_s << u"\\u$1"_s << u"𐐨𐐨"_s << u"𐐀𐐨"_s;
    QTest::newRow("dollars") << u"(\\d+) dollars"_s << u"$$$1 ($ )"_s << u"5 dollars"_s << u"$5 ($ )"_s;
    QTest::newRow("backslashes") << u"/"_s << u"\\\\\\t\\$1"_s << u"a/b"_s << u"a\\\t$1b"_s;
    QTest::newRow("nothing instead") << u" um\\b"_s << u""_s << u"well um so"_s << u"well so"_s;
    QTest::newRow("no such group") << u"(a)"_s << u"x\\2"_s << u"a"_s
                                   << u"! 1: The pattern has no group “2”."_s;
    QTest::newRow("no such name") << u"(a)"_s << u"${who}"_s << u"a"_s
                                  << u"! 0: The pattern has no group “who”."_s;
    QTest::newRow("an open brace") << u"(a)"_s << u"ab${1"_s << u"a"_s << u"! 2: The brace is not closed."_s;
    QTest::newRow("a line end") << u"a"_s << u"b\\nc"_s << u"a"_s
                                << u"! 1: A replacement stays in its line: it can hold no line end."_s;
    QTest::newRow("an unknown letter")
        << u"a"_s << u"\\q"_s << u"a"_s
        << u"! 0: “\\q” means nothing in a replacement: for a backslash, write two."_s;
    QTest::newRow("a lonely backslash")
        << u"a"_s << u"b\\"_s << u"a"_s << u"! 1: A backslash at the end says nothing: write two."_s;
}

void FinderTest::replaces()
{
    QFETCH(QString, text);
    QFETCH(QString, by);
    QFETCH(QString, line);
    QTEST(replaced(line, text, by, pattern), "wanted");
}

void FinderTest::aBrokenPatternSaysWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindOptions>("options");
    QTest::addColumn<qsizetype>("at");

    QTest::newRow("an open group") << u"ab(c"_s << pattern << qsizetype(4);
    QTest::newRow("a group too many") << u"ab)c"_s << pattern << qsizetype(2);
    QTest::newRow("nothing to repeat") << u"*a"_s << pattern << qsizetype(0);
    QTest::newRow("an open class") << u"a[bc"_s << pattern << qsizetype(4);
    QTest::newRow("of whole words") << u"ab(c"_s << whole << qsizetype(4);
    QTest::newRow("which it would close") << u"a)(b"_s << whole << qsizetype(1);
    QTest::newRow("without marks") << u"é(c"_s << barePattern << qsizetype(3);
}

void FinderTest::aBrokenPatternSaysWhere()
{
    QFETCH(QString, text);
    QFETCH(FindOptions, options);
    QFETCH(qsizetype, at);
    const auto finder = Finder::make(text, options);
    QVERIFY(!finder);
    QVERIFY(!finder.error().message.isEmpty());
    QCOMPARE(finder.error().at, at);
}

void FinderTest::aHostilePatternEndsSoon_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isTooHard");

    const QString many = QString(10'000, u'a');
    QTest::newRow("repeated repetition") << u"(a+)+$"_s << QString(many + u'b') << true;
    QTest::newRow("on a short line") << u"(a+)+$"_s << QString(QString(40, u'a') + u'b') << true;
    QTest::newRow("two ways") << u"(a|aa)+$"_s << QString(many + u'b') << true;
    QTest::newRow("dots") << u"(.*)*[xy]"_s << many << true;
    QTest::newRow("many dots") << u".*.*.*.*[xy]"_s << many << true;
    QTest::newRow("itself") << u"^(a(?1)?a|b)+$"_s << QString(many + u'c') << true;
    QTest::newRow("no way out") << u"((a{0,9}){0,9}){0,9}[xy]"_s << many << true;
    QTest::newRow("just below the bound") << u"a{0,100}a{0,100}[xy]"_s << many << false;
}

void FinderTest::aHostilePatternEndsSoon()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QFETCH(bool, isTooHard);
    const auto finder = Finder::make(text, pattern);
    QVERIFY(finder);
    QElapsedTimer timer;
    timer.start();
    const Finder::Found found = finder->find(line);
    // Without the bound it would not end in our days; the figure only tells these two apart.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(found.isTooHard, isTooHard);
    QVERIFY(found.hits.empty());
}

void FinderTest::aPatternCannotRaiseItsBound()
{
    const auto finder = Finder::make(u"(*LIMIT_MATCH=4000000000)(a+)+$"_s, pattern);
    QVERIFY(finder);
    QVERIFY(finder->find(QString(100, u'a') + u'b').isTooHard);
}

void FinderTest::ordinaryPatternsOnLongLinesAreNotTooHard()
{
    QString line;
    while (line.size() < maxLineLength - 20)
        line += u"the goats, um, the goats 1,234 "_s;
    for (const QString &text :
         {u"\\b(\\w+) \\1\\b"_s, u".*goats.*zebra"_s, u"(um|uh|er)+,? "_s, u"\\d{1,3}(,\\d{3})+"_s,
          u"^.*?(goats).*?(goats)"_s, u"\"[^\"]*\""_s, u"(?i)THE\\s+(?=goats)"_s}) {
        const auto finder = Finder::make(text, pattern);
        QVERIFY(finder);
        QVERIFY2(!finder->find(line).isTooHard, qPrintable(text));
    }
}

void FinderTest::aSearchCanBeEnded()
{
    const auto finder = Finder::make(u"a"_s, pattern);
    int asked = 0;
    const auto found = finder->find(QString(100, u'a'), [&asked] { return ++asked < 10; });
    QCOMPARE(found.hits.size(), size_t(10));
}

QTEST_GUILESS_MAIN(FinderTest)
#include "finder_test.moc"
