// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/houserules.h"

#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

HouseRule correction(const QString &text, const QString &value)
{
    return {{}, HouseRule::Kind::Correction, text, value, {}, true};
}

struct Fixture {
    Sample::Desk desk;
    HouseRules rules{*desk.project, *desk.history};
};

} // namespace

class HouseRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_isOneStepOfTheCatalogue()
    {
        Fixture fixture;
        const HouseRuleId id = fixture.rules.add(correction(u"Gehard"_s, u"Gerhard"_s)).value();
        QCOMPARE(fixture.rules.find(HouseRule::Kind::Correction, u"Gehard"_s)->id, id);
        QVERIFY(!fixture.rules.find(HouseRule::Kind::Word, u"Gehard"_s));
        QVERIFY(fixture.desk.history->undoStep(fixture.desk.lastStepOfCatalogue()).has_value());
        QVERIFY(!fixture.rules.find(HouseRule::Kind::Correction, u"Gehard"_s));
    }

    void add_ofWhatIsThere_changesIt()
    {
        Fixture fixture;
        const HouseRuleId id = fixture.rules.add(correction(u"Gehard"_s, u"Gerhard"_s)).value();
        QCOMPARE(fixture.rules.add(correction(u"Gehard"_s, u"Gerhardt"_s)).value(), id);
        const auto all = fixture.rules.all(HouseRule::Kind::Correction);
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().value, u"Gerhardt"_s);
        const GroupId last = fixture.desk.lastStepOfCatalogue();
        QCOMPARE(fixture.rules.add(all.front()).value(), id);
        QCOMPARE(fixture.desk.lastStepOfCatalogue(), last);
    }

    void words_ofTwoLanguages_areTwo()
    {
        Fixture fixture;
        HouseRule word{{}, HouseRule::Kind::Word, u"Gift"_s, {}, u"en"_s, true};
        QVERIFY(fixture.rules.add(word).has_value());
        word.language = u"de"_s;
        QVERIFY(fixture.rules.add(word).has_value());
        QCOMPARE(fixture.rules.all(HouseRule::Kind::Word).size(), size_t(2));
    }

    void withoutWords_isRefused()
    {
        Fixture fixture;
        QVERIFY(!fixture.rules.add(correction(u" "_s, u"Gerhard"_s)));
        HouseRule rule = correction(u"Gehard"_s, u"Gerhard"_s);
        rule.id = fixture.rules.add(rule).value();
        rule.text.clear();
        QVERIFY(!fixture.rules.change(rule));
    }

    void change_andRemove_needTheRule()
    {
        Fixture fixture;
        HouseRule rule = correction(u"Gehard"_s, u"Gerhard"_s);
        QVERIFY(!fixture.rules.change(rule));
        rule.id = fixture.rules.add(rule).value();
        rule.isOn = false;
        QVERIFY(fixture.rules.change(rule).has_value());
        QVERIFY(!fixture.rules.find(HouseRule::Kind::Correction, u"Gehard"_s)->isOn);
        QVERIFY(fixture.rules.remove(rule.id).has_value());
        QVERIFY(!fixture.rules.remove(rule.id));
    }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "houserules_test.moc"
