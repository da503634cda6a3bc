// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/looksteps.h"

#include "tests/support/issuebench.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

LookAt thingAt(LookAt::Kind kind, const Position &at, size_t number)
{
    return {kind, {at, {at.line, at.offset + 1}}, at.line.value, {}, number};
}

class Listed final : public LookSource
{
public:
    std::vector<LookAt> thingsToLookAt() override { return {}; }
    bool accept(const LookAt &) override { return false; }
    bool refuse(const LookAt &) override { return false; }
};

/// Numbers what it is given, which is in order.
class Numbered final : public NumberedLooks
{
public:
    explicit Numbered(const Episode &episode)
        : m_episode(episode)
    {
    }
    qsizetype count() override { return qsizetype(things.size()); }
    LookAt at(qsizetype number) override { return things[size_t(number)]; }
    qsizetype firstFrom(const Position &position) override
    {
        const auto found = std::ranges::find_if(
            things, [&](const LookAt &thing) { return m_episode.compare(thing.range.from, position) >= 0; });
        return found - things.begin();
    }
    bool accept(const LookAt &) override { return false; }
    bool refuse(const LookAt &) override { return false; }

    std::vector<LookAt> things;

private:
    const Episode &m_episode;
};

} // namespace

class LookStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_hasNone()
    {
        QCOMPARE(LookSteps().count(), 0U);
        const Sample::IssueBench bench({});
        Numbered numbered(bench.episode());
        const LookSteps steps(bench.episode(), {}, &numbered);
        QCOMPARE(steps.count(), 0U);
        QCOMPARE(steps.firstFrom({}), 0U);
        QVERIFY(!steps.findAt({}));
    }

    void bothSources_areOneOrder_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void bothSources_areOneOrder()
    {
        QFETCH(int, seed);
        Sample::Dice dice{quint32(seed)};
        std::vector<Sample::BenchTurn> turns;
        for (int at = 0; at < 12; ++at)
            turns.push_back({u"A"_s, {u"twelve goats look"_s, u"at you"_s}});
        const Sample::IssueBench bench(turns, {u"A page"_s});
        const Episode &episode = bench.episode();
        Listed listed;
        Numbered numbered(episode);
        std::vector<LookSteps::Step> steps;
        std::vector<LookAt> expected;
        const auto look = [&](const Position &at) {
            // Of both at one place, what is listed comes first.
            if (dice.chance(40)) {
                expected.push_back(thingAt(LookAt::Kind::Mention, at, expected.size()));
                steps.push_back({expected.back(), &listed});
            }
            if (dice.chance(40)) {
                expected.push_back(thingAt(LookAt::Kind::Issue, at, expected.size()));
                numbered.things.push_back(expected.back());
            }
        };
        look({episode.page().front().line.id, 2});
        for (qsizetype line = 0; line < episode.transcript().lineCount(); ++line) {
            for (const qint32 offset : {0, 3})
                look({episode.transcript().lineAt(line).line().id, offset});
        }
        for (int lost = 0; lost < 3; ++lost) {
            expected.push_back(thingAt(LookAt::Kind::Anchor, {LineId::create(), 0}, expected.size()));
            steps.push_back({expected.back(), &listed});
        }
        const LookSteps all(episode, steps, &numbered);
        QCOMPARE(all.count(), expected.size());
        for (size_t at = 0; at < expected.size(); ++at) {
            const auto [thing, source] = all.at(at);
            QCOMPARE(thing.place, expected[at].place);
            QVERIFY(source ==
                    (thing.kind == LookAt::Kind::Issue ? static_cast<LookSource *>(&numbered) : &listed));
            QVERIFY(all.find(expected[at]) == at);
            if (thing.kind == LookAt::Kind::Anchor)
                continue;
            const size_t first = all.firstFrom(thing.range.from);
            QVERIFY(first <= at && all.at(first).thing.range.from == thing.range.from);
            QVERIFY(all.findAt(thing.range.from) == first);
        }
        const Position end = endOf(bench.line(11, 1));
        QVERIFY(all.firstFrom(end) == expected.size() - 3);
        QVERIFY(!all.find(thingAt(LookAt::Kind::Issue, end, 0)));
    }
};

QTEST_APPLESS_MAIN(LookStepsTest)
#include "looksteps_test.moc"
