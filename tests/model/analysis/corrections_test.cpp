// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/corrections.h"

#include "model/annotation/project.h"

#include <QElapsedTimer>
#include <QTest>

#include <ranges>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_standsForAPair_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("pair"); ///< empty for none
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QString &pair) { QTest::newRow(name) << before << after << pair; };
        row("a letter more", u"Ask Gehard."_s, u"Ask Gerhard."_s, u"Gehard→Gerhard"_s);
        row("another word", u"they bicker here"_s, u"they argue here"_s, u"bicker→argue"_s);
        row("one word for three", u"So tbh, no"_s, u"So to be honest, no"_s, u"tbh→to be honest"_s);
        row("two words", u"the seat round is"_s, u"the seed ground is"_s, u"seat round→seed ground"_s);
        row("two words become one", u"a data base here"_s, u"a database here"_s, u"data base→database"_s);
        row("punctuation beside it stays out", u"“Gehard,” he"_s, u"“Gerhard,” he"_s, u"Gehard→Gerhard"_s);
        row("a possessive", u"my Gehard’s goat"_s, u"my Gerhard’s goat"_s, u"Gehard→Gerhard"_s);
        row("accents", u"with Galindo there"_s, u"with Galíndo there"_s, u"Galindo→Galíndo"_s);
        row("a name's capital", u"with galindo there"_s, u"with Galindo there"_s, u"galindo→Galindo"_s);
        row("a name's apostrophe", u"with O'Brien there"_s, u"with O’Brien there"_s, u"O'Brien→O’Brien"_s);
        row("a sentence's capital", u"It is. then we"_s, u"It is. Then we"_s, {});
        row("the line's capital", u"then we go"_s, u"Then we go"_s, {});
        row("only punctuation", u"so then we"_s, u"so, then we"_s, {});
        row("a small letter", u"with The goat"_s, u"with the goat"_s, {});
        row("words went", u"pretty cynical here"_s, u"cynical here"_s, {});
        row("words came", u"ask Jon there"_s, u"ask Jon Smith there"_s, {});
        row("a number", u"in 1984 there"_s, u"in 1985 there"_s, {});
        row("a number in words", u"in 1984 there"_s, u"in eighty there"_s, {});
        row("two letters", u"as is well"_s, u"as was well"_s, {});
        row("three words", u"one two three four"_s, u"two three four five"_s, {});
        row("an event", u"so [sighs] then"_s, u"so [laughs] then"_s, {});
        row("nothing", u"so then"_s, u"so then"_s, {});
        row("right to left", u"אמר שלוום לו"_s, u"אמר שלום לו"_s, u"שלוום→שלום"_s);
        row("beyond the basic plane", u"a 𐐀𐐁𐐂 b"_s, u"a 𐐀𐐁𐐃 b"_s, u"𐐀𐐁𐐂→𐐀𐐁𐐃"_s);
    }

    void change_standsForAPair()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        qsizetype from = 0;
        while (from < std::min(before.size(), after.size()) && before[from] == after[from])
            ++from;
        qsizetype tail = 0;
        while (tail < std::min(before.size(), after.size()) - from &&
               before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
            ++tail;
        const auto pair = correctionFrom(before, after, from, tail);
        QTEST(pair ? pair->from + u"→"_s + pair->to : QString(), "pair");
    }

    void hits_areWholeWords_inTheirCase_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after"); ///< all hits corrected
        const auto row = [](const char *name, const QString &pair, const QString &text,
                            const QString &after) { QTest::newRow(name) << pair << text << after; };
        const QString gehard = u"Gehard→Gerhard"_s;
        row("as written", gehard, u"Gehard, Gehard."_s, u"Gerhard, Gerhard."_s);
        row("shouted", gehard, u"GEHARD!"_s, u"GERHARD!"_s);
        row("small", gehard, u"a gehard"_s, u"a gerhard"_s);
        row("at a sentence's beginning", u"bicker→argue"_s, u"Bicker? We bicker."_s, u"Argue? We argue."_s);
        row("its possessive", gehard, u"Gehard’s goat"_s, u"Gerhard’s goat"_s);
        row("its compound", gehard, u"the Gehard-like"_s, u"the Gerhard-like"_s);
        row("no part of a word", gehard, u"Gehards, Ungehard"_s, u"Gehards, Ungehard"_s);
        row("two words", u"seat round→seed round"_s, u"the seat round, Seat round"_s,
            u"the seed round, Seed round"_s);
        row("only its own case", u"galindo→Galindo"_s, u"galindo GALINDO Galindo"_s,
            u"Galindo GALINDO Galindo"_s);
        row("right already", u"Jon→Jon Smith"_s, u"Jon Smith and Jon"_s, u"Jon Smith and Jon Smith"_s);
        row("its sign before it", u".net→.NET"_s, u"the .net, net"_s, u"the .NET, net"_s);
        row("right to left", u"שלוום→שלום"_s, u"אמר שלוום לו"_s, u"אמר שלום לו"_s);
        row("an emoji beside it", gehard, u"🐐 Gehard 🐐"_s, u"🐐 Gerhard 🐐"_s);
        row("nothing to find", u"→x"_s, u"Gehard"_s, u"Gehard"_s);
        row("an empty line", gehard, QString(), QString());
    }

    void hits_areWholeWords_inTheirCase()
    {
        QFETCH(const QString, pair);
        QFETCH(QString, text);
        const LineToCorrect line{LineId::create(), text};
        std::vector<CorrectionHit> hits;
        CorrectionFinder({{pair.section(u'→', 0, 0), pair.section(u'→', 1), {}}}).find(line, hits);
        for (const CorrectionHit &hit : hits | std::views::reverse)
            text.replace(hit.stretch.start, hit.stretch.length, hit.text);
        QTEST(text, "after");
    }

    void longestCorrection_counts()
    {
        const CorrectionFinder finder({{u"seat"_s, u"seed"_s, {}}, {u"seat round"_s, u"first round"_s, {}}});
        std::vector<CorrectionHit> hits;
        finder.find({LineId::create(), u"the seat round, a seat"_s}, hits);
        QCOMPARE(hits.size(), size_t(2));
        QCOMPARE(hits[0].text, u"first round"_s);
        QCOMPARE(hits[1].text, u"seed"_s);
    }

    void rules_countByLanguage_whereTheyAreOn()
    {
        Catalogue catalogue;
        const auto add = [&](const QString &text, const QString &language, bool isOn, HouseRule::Kind kind) {
            catalogue.houseRules.load({HouseRuleId::create(), kind, text, u"x"_s, language, isOn});
        };
        using Kind = HouseRule::Kind;
        add(u"all"_s, {}, true, Kind::Correction);
        add(u"german"_s, u"de"_s, true, Kind::Correction);
        add(u"english"_s, u"en"_s, true, Kind::Correction);
        add(u"off"_s, {}, false, Kind::Correction);
        add(u"word"_s, {}, true, Kind::Word);
        const auto texts = [&](const QString &language) {
            QStringList found;
            for (const Correction &correction : correctionsOf(catalogue, language))
                found.append(correction.from);
            return found;
        };
        QCOMPARE(texts(u"de-AT"_s), (QStringList{u"all"_s, u"german"_s}));
        QCOMPARE(texts(u"en"_s), (QStringList{u"all"_s, u"english"_s}));
        QCOMPARE(texts({}), (QStringList{u"all"_s, u"german"_s, u"english"_s}));
    }

    void lockedQuotes_haveNoHits()
    {
        EpisodeData data;
        data.id = EpisodeId::create();
        Turn turn{TurnId::create(), {}, {}};
        for (int at = 0; at < 3; ++at)
            turn.lines.push_back({LineId::create(), u"Gehard and Gehard"_s, {}, {}, {}});
        const Range range{{turn.lines[0].id, 11}, {turn.lines[2].id, 6}};
        data.annotations.push_back(
            {AnnotationId::create(), {{range, AnchorState::Exact, {}, {}}}, QuoteLock{}});
        data.turns.push_back(turn);
        const Episode episode(data);
        const CorrectionFinder finder({{u"Gehard"_s, u"Gerhard"_s, {}}});
        const auto hits = finder.findAll(linesToCorrect(episode), LockedWords(episode));
        QCOMPARE(hits.size(), size_t(2));
        QCOMPARE(hits[0].stretch.start, 0);
        QCOMPARE(hits[1].line, turn.lines[2].id);
        QCOMPARE(hits[1].stretch.start, 11);
    }

    void manyLines_areSoonLookedThrough()
    {
        std::vector<LineToCorrect> lines;
        const QString words = u"and so on it went with all of them, the goats that "_s;
        for (int at = 0; at < 100'000; ++at)
            lines.push_back(
                {LineId::create(), at % 2 == 0 ? words.repeated(2) + u"Gehard"_s : words.repeated(3)});
        std::vector<Correction> many{{u"Gehard"_s, u"Gerhard"_s, {}}};
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(CorrectionFinder(many).findAll(lines, {}).size(), size_t(50'000));
        qInfo("one correction in 100,000 lines: %lld ms", timer.restart());
        for (int at = 0; at < 500; ++at)
            many.push_back({u"wrong%1"_s.arg(at), u"right"_s, {}});
        QCOMPARE(CorrectionFinder(many).findAll(lines, {}).size(), size_t(50'000));
        qInfo("501 corrections in 100,000 lines: %lld ms", timer.elapsed());
        EpisodeData data;
        data.id = EpisodeId::create();
        data.turns.resize(20'000);
        for (size_t at = 0; at < lines.size(); ++at)
            data.turns[at / 5].lines.push_back({lines[at].line, lines[at].text, {}, {}, {}});
        for (Turn &turn : data.turns)
            turn.id = TurnId::create();
        const Episode episode(std::move(data));
        timer.start();
        QCOMPARE(linesToCorrect(episode).size(), lines.size());
        qInfo("100,000 lines copied for another thread: %lld ms", timer.elapsed());
        int asked = 0;
        QVERIFY(CorrectionFinder(many).findAll(lines, {}, [&](double) { return ++asked < 3; }).size() <
                1'000);
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)

#include "corrections_test.moc"
