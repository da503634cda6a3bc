// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/stylepacks.h"

#include "tests/support/desk.h"

#include <QTest>

#include <algorithm>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray ours = R"({"name": "Goats", "language": "en", "rules": [
    {"id": "page", "pattern": "page", "replacement": "wake"},
    {"id": "you", "pattern": " you", "action": "strike"},
    {"id": "never", "pattern": "never", "replacement": "not", "on": false}]})";

struct Fixture {
    Sample::Desk desk;
    StylePacks packs{*desk.project, *desk.history};

    [[nodiscard]] StylePacks::Entry entry(const QString &name) const
    {
        for (const StylePacks::Entry &one : packs.all()) {
            if (one.pack.name == name)
                return one;
        }
        return {};
    }
    [[nodiscard]] std::vector<CleanUpHit> hits(const QString &language) const
    {
        std::vector<StyleRule> rules;
        for (const StylePacks::UsedRule &used : packs.rulesFor(language)) {
            if (used.rule.isOn && used.pack == u"Goats"_s)
                rules.push_back(used.rule);
        }
        return CleanUpFinder(rules).findAll(textsToClean(*desk.project, desk.episode()),
                                            LockedWords(desk.episode()));
    }
};

} // namespace

class StylePacksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwn_isThere_untilItIsRemoved()
    {
        Fixture fixture;
        const QString name = StylePacks::own().name;
        QVERIFY(!name.isEmpty());
        QVERIFY(fixture.entry(name).id.isNull() && fixture.entry(name).isOn);
        QVERIFY(fixture.packs.remove(fixture.entry(name)).has_value());
        QVERIFY(!fixture.entry(name).isOn);
        QVERIFY(fixture.desk.history->undoStep(fixture.desk.lastStepOfCatalogue()).has_value());
        QVERIFY(fixture.entry(name).isOn);
    }

    void aPack_isAddedSwitchedAndRemoved()
    {
        Fixture fixture;
        QCOMPARE(fixture.packs.add(ours, u"goats.json"_s).value().name, u"Goats"_s);
        QVERIFY(!fixture.entry(u"Goats"_s).id.isNull());
        QVERIFY(fixture.packs.setOn(fixture.entry(u"Goats"_s), true, {{u"never"_s, true}}).has_value());
        QVERIFY(fixture.entry(u"Goats"_s).pack.find(u"never"_s)->isOn);
        const auto count = [&fixture](const QString &language) {
            const auto rules = fixture.packs.rulesFor(language);
            return std::ranges::count(rules, u"Goats"_s, &StylePacks::UsedRule::pack);
        };
        QCOMPARE(count(u"en-GB"_s), 3);
        QCOMPARE(count({}), 3);
        QCOMPARE(count(u"de"_s), 0);
        QCOMPARE(count(u"enm"_s), 0);
        QVERIFY(fixture.packs.setOn(fixture.entry(u"Goats"_s), false).has_value());
        QCOMPARE(count({}), 0);
        QVERIFY(fixture.packs.remove(fixture.entry(u"Goats"_s)).has_value());
        QVERIFY(fixture.entry(u"Goats"_s).pack.name.isEmpty());
        QVERIFY(!fixture.packs.add("{", u"bad.json"_s));
    }

    void cleaningUp_isOneStep_andTheCaretStaysBeforeItsWords()
    {
        Fixture fixture;
        QVERIFY(fixture.packs.add(ours, {}).has_value());
        const Line line = fixture.desk.line();
        QCOMPARE(line.text, u"goats never page you"_s);
        const Caret caret{{line.id, 20}, {line.id, 20}};
        const auto done = fixture.packs.cleanUp(fixture.desk.episodes[0], fixture.hits({}), caret);
        QVERIFY(done.has_value());
        QCOMPARE(done->replaced, 1);
        QCOMPARE(done->struck, 1);
        QCOMPARE(fixture.desk.line().text, u"goats never wake you"_s);
        QCOMPARE(done->caret.position.offset, 20);
        QVERIFY(fixture.hits({}).empty());
        QVERIFY(fixture.desk.history->undo(fixture.desk.episodes[0]).has_value());
        QCOMPARE(fixture.desk.line().text, u"goats never page you"_s);
        QVERIFY(fixture.desk.episode().annotations().all().empty());
    }

    void hitsOfAnotherText_areRefused()
    {
        Fixture fixture;
        QVERIFY(fixture.packs.add(ours, {}).has_value());
        auto hits = fixture.hits({});
        hits.front().place.words.start = 100;
        QVERIFY(!fixture.packs.cleanUp(fixture.desk.episodes[0], hits, {}));
        QCOMPARE(fixture.desk.line().text, u"goats never page you"_s);
    }
};

QTEST_GUILESS_MAIN(StylePacksTest)
#include "stylepacks_test.moc"
