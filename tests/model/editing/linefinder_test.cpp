// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/linefinder.h"
#include "tests/support/sampleproject.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr FindOptions exact{.caseSensitive = true, .wholeWords = false};
constexpr FindOptions anyCase{.caseSensitive = false, .wholeWords = false};
constexpr FindOptions whole{.caseSensitive = true, .wholeWords = true};

/// The line with its hits in brackets.
QString shown(const QString &line, const QString &text, const FindOptions &options)
{
    QString marked;
    qsizetype at = 0;
    for (const Stretch &hit : LineFinder(text, options).find(line)) {
        marked += line.sliced(at, hit.start - at) + u'{' + line.sliced(hit.start, hit.length) + u'}';
        at = hit.end();
    }
    return marked + line.sliced(at);
}

} // namespace

class LineFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void nothingIsFoundNowhere();
    void hitsCutNoCharacterAndLackNothing();
};

void LineFinderTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindOptions>("options");
    QTest::addColumn<QString>("wanted"); ///< the line with its hits in braces

    QTest::newRow("plain") << u"page"_s << exact << u"{page} a Page, re{page}, {page}"_s;
    QTest::newRow("any case") << u"pAge"_s << anyCase << u"{page} a {Page}, re{PAGE}"_s;
    QTest::newRow("whole words") << u"page"_s << whole << u"{page}, repage pages {page}’s pageé"_s;
    QTest::newRow("no overlaps") << u"aa"_s << exact << u"{aa}{aa}a"_s;
    QTest::newRow("a word within words") << u"aa"_s << whole << u"aaa {aa} aaaa"_s;

    QTest::newRow("a letter is not its accented one")
        << u"e"_s << exact << u"{e} é e\u0301 e\u0301\u0323 {e}"_s;
    QTest::newRow("nor at the end") << u"cafe"_s << exact << u"cafe\u0301 café {cafe}"_s;
    QTest::newRow("composed finds decomposed") << u"café"_s << exact << u"{café} {cafe\u0301} cafe"_s;
    QTest::newRow("decomposed finds composed") << u"cafe\u0301"_s << exact << u"{café} {cafe\u0301} cafe"_s;
    QTest::newRow("mixed") << u"éé"_s << exact << u"{éé} {e\u0301é} {ée\u0301} ee\u0301"_s;
    QTest::newRow("marks in another order") << u"a\u0323\u0302"_s << exact << u"{a\u0302\u0323} {ậ} â ạ"_s;
    QTest::newRow("composed, any case") << u"É"_s << anyCase << u"{é} {e\u0301} {É} {E\u0301} e"_s;
    QTest::newRow("composed, whole words")
        << u"é"_s << whole << u"{é} {e\u0301} ée e\u0301e e\u0301e\u0301"_s;
    QTest::newRow("a word behind a mark") << u"s"_s << whole << u"cafe\u0301s {s} cafés"_s;
    QTest::newRow("the sign of Ångström") << u"\u212b"_s << exact << u"{Å} {A\u030a} {\u212b} A"_s;
    QTest::newRow("a mark alone") << u"\u0301"_s << exact << u"e\u0301 é"_s;
    QTest::newRow("Hangul") << u"한"_s << exact << u"{한} {\u1112\u1161\u11ab} 하"_s;

    QTest::newRow("ß is not ss") << u"strasse"_s << anyCase << u"{Strasse} Straße {STRASSE}"_s;
    QTest::newRow("ß and the large one") << u"straße"_s << anyCase << u"{Straße} {STRAẞE} strasse"_s;
    QTest::newRow("i is not ı nor İ") << u"i"_s << anyCase << u"{i}{I} ı İ I\u0307"_s;
    QTest::newRow("İ") << u"İ"_s << anyCase << u"i I ı {İ} {I\u0307}"_s;
    QTest::newRow("final sigma") << u"σ"_s << anyCase << u"{σ}{ς}{Σ}"_s;
    QTest::newRow("case beyond U+FFFF") << u"𐐨"_s << anyCase << u"{𐐨}{𐐀}"_s;
    QTest::newRow("words beyond U+FFFF") << u"a"_s << whole << u"𐐨a a𐐨 {a}"_s;

    QTest::newRow("a picture") << u"🐐"_s << exact << u"{🐐}{🐐} goat"_s;
    QTest::newRow("one of a family") << u"👩"_s << exact << u"👩‍🌾 {👩} 👩🏽"_s;
    QTest::newRow("the family") << u"👩‍🌾"_s << exact << u"{👩‍🌾} 👩🌾"_s;
    QTest::newRow("half a flag") << u"🇩"_s << exact << u"🇩🇪 {🇩}"_s;
    QTest::newRow("flags") << u"🇩🇪"_s << exact << u"{🇩🇪}{🇩🇪}"_s;
    QTest::newRow("flags that lie across") << u"🇪🇩"_s << exact << u"🇩🇪🇩🇪"_s;
    QTest::newRow("half a pair") << QString(QChar(0xdc10)) << exact << u"🐐"_s;
    QTest::newRow("keycap") << u"8"_s << exact << u"8️⃣ {8}"_s;
    QTest::newRow("Devanagari") << u"क"_s << exact << u"{क} कि"_s;
    QTest::newRow("right to left") << u"שלום"_s << whole << u"{שלום} ושלום, {שלום}"_s;
    QTest::newRow("the whole line") << u"no meetings"_s << whole << u"{no meetings}"_s;
}

void LineFinderTest::finds()
{
    QFETCH(QString, text);
    QFETCH(FindOptions, options);
    QFETCH(QString, wanted);
    const QString line = QString(wanted).remove(u'{').remove(u'}');
    QCOMPARE(shown(line, text, options), wanted);
}

void LineFinderTest::nothingIsFoundNowhere()
{
    QVERIFY(LineFinder(QString(), exact).isEmpty());
    QVERIFY(LineFinder(QString(), exact).find(u"anything").isEmpty());
    QVERIFY(LineFinder(u"a"_s, exact).find({}).isEmpty());
    QVERIFY(LineFinder(u"é"_s, exact).find({}).isEmpty());
    QVERIFY(LineFinder(u"a longer text"_s, exact).find(u"a longer").isEmpty());
}

/// Against the plainest way there is: at each place of the line where a character begins, compare character
/// by character.
void LineFinderTest::hitsCutNoCharacterAndLackNothing()
{
    Sample::Dice dice(7);
    const QStringList parts = {u"e"_s,      u"é"_s,  u"e\u0301"_s, u"E"_s, u"👩"_s,
                               u"\u200d"_s, u"🌾"_s, u"\u0301"_s,  u" "_s, u"s"_s};
    const auto random = [&](int most) {
        QString text;
        for (int count = 1 + dice.roll(most); count > 0; --count)
            text += dice.pick(parts);
        return text;
    };
    const auto split = [](const QString &text) {
        QStringList characters;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype at = 0, next = finder.toNextBoundary(); next > at;
             at = next, next = finder.toNextBoundary())
            characters.append(text.sliced(at, next - at));
        return characters;
    };
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QString line = random(12);
        const QString text = random(2);
        const FindOptions options = dice.chance(50) ? exact : anyCase;
        const auto sensitivity = options.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
        const QStringList characters = split(line);
        const QStringList wanted = split(text);
        QList<Stretch> hits;
        qsizetype offset = 0;
        for (qsizetype at = 0; at < characters.size();) {
            const QString here =
                characters.sliced(at, std::min(wanted.size(), characters.size() - at)).join(QString());
            const bool isHit =
                at + wanted.size() <= characters.size() &&
                here.normalized(QString::NormalizationForm_C)
                        .compare(text.normalized(QString::NormalizationForm_C), sensitivity) == 0;
            if (isHit)
                hits.append({offset, here.size()});
            for (qsizetype step = isHit ? wanted.size() : 1; step > 0; --step)
                offset += characters[at++].size();
        }
        const auto result = LineFinder(text, options).find(line);
        QVERIFY2(result == hits, qPrintable(u"“%1” in “%2”"_s.arg(text, line)));
        found += int(hits.size());
    }
    QVERIFY(found > 1000);
}

QTEST_GUILESS_MAIN(LineFinderTest)
#include "linefinder_test.moc"
