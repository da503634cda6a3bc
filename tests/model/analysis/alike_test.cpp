// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/alike.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class AlikeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookAlike_knowsOneNameWrittenTwice_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *what, const QString &name, const QString &other, bool alike) {
            QTest::newRow(what) << name << other << alike;
        };
        row("case", u"Goat Farmer"_s, u"GOAT FARMER"_s, true);
        row("a letter missing", u"Goat Farmer"_s, u"GOAT FARMR"_s, true);
        row("a letter too many", u"FOUNDER"_s, u"FOUNDNER"_s, true);
        row("letters swapped", u"Legacy Sysadmin"_s, u"LEGACY SYSAMDIN"_s, true);
        row("spacing", u"GoatFarmer"_s, u"Goat  Farmer"_s, true);
        row("punctuation", u"GOAT-FARMER"_s, u"goat_farmer:"_s, true);
        row("points", u"Mireille B. Reece, Psy.D"_s, u"Mireille B Reece PsyD"_s, true);
        row("article", u"The DBA"_s, u"DBA"_s, true);
        row("accents", u"Coutté"_s, u"Coutte"_s, true);
        row("accents, decomposed", u"Cafe\u0301 Owner"_s, u"Café Owner"_s, true);
        row("full width", u"ＨＯＳＴ"_s, u"Host"_s, true);
        row("a surname misspelt", u"Gehard Lazu"_s, u"Gerhard Lazu"_s, true);
        row("a space inside a slip", u"FOUN DER"_s, u"FOUNDER"_s, true);

        row("numbered", u"Speaker 1"_s, u"Speaker 2"_s, false);
        row("numbered, longer", u"SPEAKER_01"_s, u"SPEAKER_10"_s, false);
        row("lettered", u"Speaker A"_s, u"Speaker B"_s, false);
        row("a shared first name", u"Adam Stacoviak"_s, u"Adam Jacob"_s, false);
        row("a shared surname", u"Ana Ruiz"_s, u"Ben Ruiz"_s, false);
        row("one name of two", u"Adam"_s, u"Adam Stacoviak"_s, false);
        row("part and slip", u"Gehard"_s, u"Gerhard Lazu"_s, false);
        row("short names", u"Ann"_s, u"Ana"_s, false);
        row("short parts", u"Ann Ruiz"_s, u"Ana Ruiz"_s, false);
        row("another beginning", u"Terry"_s, u"Jerry"_s, false);
        row("another ending", u"Interviewer"_s, u"Interviewee"_s, false);
        row("a longer ending", u"Daniel Ruiz"_s, u"Daniela Ruiz"_s, false);
        row("others altogether", u"Host"_s, u"Founder"_s, false);
        row("empty", u""_s, u""_s, false);
        row("only signs", u"???"_s, u"!!!"_s, false);
        row("the article alone", u"The"_s, u"A"_s, false);
    }

    void lookAlike_knowsOneNameWrittenTwice()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, other);
        QFETCH(const bool, alike);
        QCOMPARE(lookAlike(name, other), alike);
        QCOMPARE(lookAlike(other, name), alike);
    }

    void alikeSpeakers_comparesCreditsAndLabels()
    {
        Table<Speaker> cast;
        const auto add = [&cast](const QString &name, const QString &shortName, const QStringList &labels) {
            const Speaker speaker{SpeakerId::create(), name, shortName, {}, labels, 0, 0};
            cast.load(speaker);
            return speaker.id;
        };
        const SpeakerId founder = add(u"The Startup Founder"_s, u"Founder"_s, {u"FOUNDER"_s});
        add(u"Adam Stacoviak"_s, u"Adam"_s, {u"ADAM STACOVIAK"_s});
        add(u"Adam Jacob"_s, u"Adam"_s, {u"ADAM JACOB"_s});
        const SpeakerId slip = add(u"Foundner"_s, u"Foundner"_s, {u"FOUNDNER"_s});
        const std::vector<AlikeSpeakers> pairs = alikeSpeakers(cast);
        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(pairs.front(), (AlikeSpeakers{founder, slip, u"FOUNDER"_s, u"FOUNDNER"_s}));
    }
};

QTEST_GUILESS_MAIN(AlikeTest)
#include "alike_test.moc"
