// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/topics.h"

#include "model/editing/operations.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode of eight lines in four turns, with three topics that stand in the reverse order of their
/// making.
struct Fixture {
    Sample::Show show = Sample::show();
    EpisodeId id = EpisodeId::create();
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    std::vector<TopicId> topics;
    TopicStretches stretches;

    Fixture()
    {
        EpisodeData data;
        data.id = id;
        data.page = {{PageSection::Summary, Sample::line(u"On goats."_s)}};
        for (int turn = 0; turn < 4; ++turn)
            data.turns.push_back(
                Sample::turn(show.speakers[0], {Sample::line(u"one two"_s), Sample::line(u"three four"_s)}));
        for (int at = 0; at < 3; ++at) {
            topics.push_back(TopicId::create());
            data.topics.push_back({topics.back(), u"Topic %1"_s.arg(at), {}, {}, 0, at, double(10 - at)});
        }
        project = Sample::project(show.catalogue, {data});
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
        stretches.setEpisode(&episode());
        QObject::connect(history.get(), &History::changed, history.get(),
                         [this](const Touched &touched) { stretches.apply(touched); });
    }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Line &line(int number) const { return episode().transcript().lineAt(number).line(); }
    bool perform(std::vector<Edit> edits)
    {
        return history->perform({id, u"a step"_s, std::move(edits)}).has_value();
    }
    AnnotationId tag(int topic, const Range &range)
    {
        Annotation tag{
            AnnotationId::create(), {placeAt(episode(), range)}, TopicTag{topics[size_t(topic)]}, {}, 0};
        return perform(annotate(episode(), tag)) ? tag.id : AnnotationId();
    }
    AnnotationId tag(int topic, int first, int last)
    {
        return tag(topic, {startOf(line(first)), endOf(line(last))});
    }
    /// "topic first-last/lane" of each.
    [[nodiscard]] QStringList said() const
    {
        QStringList said;
        for (const TopicStretch &stretch : stretches.all())
            said.append(u"%1 %2-%3/%4"_s.arg(std::ranges::find(topics, stretch.topic) - topics.begin())
                            .arg(stretch.first)
                            .arg(stretch.last)
                            .arg(stretch.lane));
        return said;
    }
};

} // namespace

class TopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outline_isInItsOwnOrder()
    {
        const Fixture fixture;
        QStringList names;
        for (const Topic &topic : outlineOf(fixture.episode()))
            names.append(topic.name);
        QCOMPARE(names, (QStringList{u"Topic 2"_s, u"Topic 1"_s, u"Topic 0"_s}));
    }

    void topicName_isTheFirstWordsUpToABreak()
    {
        QCOMPARE(topicName(u"Perl 6 / Raku as the cleanest historical example"_s), u"Perl 6 / Raku as the"_s);
        QCOMPARE(topicName(u"Two words — and more"_s), u"Two words"_s);
        QCOMPARE(topicName({}), QString());
    }

    void stretches_standInTheOrderOfTheirPlacesAndSideBySide()
    {
        Fixture fixture;
        QVERIFY(fixture.stretches.all().empty());
        QCOMPARE(fixture.stretches.laneCount(), 0);
        fixture.tag(1, 4, 6);
        fixture.tag(0, 0, 2);
        fixture.tag(2, 2, 4);
        QCOMPARE(fixture.said(), (QStringList{u"0 0-2/0"_s, u"2 2-4/1"_s, u"1 4-6/0"_s}));
        QCOMPARE(fixture.stretches.laneCount(), 2);
        QCOMPARE(fixture.stretches.topicsAt(4), (QList{fixture.topics[1], fixture.topics[2]}));
        QCOMPARE(fixture.stretches.topicsAt(7), QList<TopicId>());
    }

    void stretches_followEditsOfTheText()
    {
        Fixture fixture;
        const AnnotationId tag = fixture.tag(0, 3, 4);
        QVERIFY(fixture.perform(
            {InsertTurns{{}, {Sample::turn(fixture.show.speakers[1], {Sample::line(u"new"_s)})}}}));
        QCOMPARE(fixture.said(), QStringList{u"0 4-5/0"_s});
        QVERIFY(fixture.perform({SplitLine{fixture.line(4).id, 5, LineId::create()}}));
        QCOMPARE(fixture.said(), QStringList{u"0 4-6/0"_s});
        QVERIFY(fixture.history->undo(fixture.id).has_value());
        QCOMPARE(fixture.said(), QStringList{u"0 4-5/0"_s});
        QVERIFY(fixture.perform({Put<Annotation>{tag, {}}}));
        QCOMPARE(fixture.said(), QStringList());
    }

    void stretches_areNotWhatHasNoWordsOrStandsOnThePage()
    {
        Fixture fixture;
        const Line page = fixture.episode().page().front().line;
        fixture.tag(0, {startOf(page), endOf(page)});
        fixture.tag(1, 2, 3);
        const TurnId turn = fixture.episode().transcript().turnAt(1).id;
        QCOMPARE(fixture.said(), QStringList{u"1 2-3/0"_s});
        QVERIFY(fixture.perform({RemoveTurns{turn, 1}}));
        QCOMPARE(fixture.said(), QStringList());
    }

    void partOfALine_isAStretchOfThatLine_andWhatEndsAtALinesBeginningHasNothingOfIt()
    {
        Fixture fixture;
        fixture.tag(0, {{fixture.line(1).id, 2}, {fixture.line(1).id, 5}});
        fixture.tag(0, {{fixture.line(3).id, 2}, {fixture.line(5).id, 0}});
        QCOMPARE(fixture.said(), (QStringList{u"0 1-1/0"_s, u"0 3-4/0"_s}));
    }

    void apply_saysWhetherStretchesMayHaveChanged()
    {
        Fixture fixture;
        fixture.tag(0, 2, 3);
        Touched touched;
        touched.episode = fixture.id;
        touched.lines = {fixture.line(7).id};
        QVERIFY(!fixture.stretches.apply(touched));
        touched.annotations = {AnnotationId::create()};
        QVERIFY(!fixture.stretches.apply(touched));
        touched.splices = {{7, 1, 1}};
        QVERIFY(fixture.stretches.apply(touched));
        touched.episode = EpisodeId::create();
        QVERIFY(!fixture.stretches.apply(touched));
    }

    void nextOf_goesRound()
    {
        Fixture fixture;
        fixture.tag(0, 1, 1);
        fixture.tag(0, 5, 6);
        fixture.tag(1, 3, 3);
        const auto next = [&](int topic, int line) {
            const TopicStretch *found = fixture.stretches.nextOf(fixture.topics[size_t(topic)], line);
            return found ? int(found->first) : -1;
        };
        QCOMPARE(next(0, 0), 1);
        QCOMPARE(next(0, 1), 5);
        QCOMPARE(next(0, 5), 1);
        QCOMPARE(next(2, 0), -1);
    }

    void minutes_countEachMomentOnceForATopic()
    {
        const TopicId one = TopicId::create();
        const TopicId two = TopicId::create();
        const TopicMinutes minutes = topicMinutes({{one, 5'000, 20'000, false},
                                                   {one, 0, 10'000, false},
                                                   {two, 15'000, 30'000, true},
                                                   {one, 40'000, 45'000, false}},
                                                  {60'000, false});
        QCOMPARE(minutes.topics.value(one), (TopicMinutes::Share{25'000, false}));
        QCOMPARE(minutes.topics.value(two), (TopicMinutes::Share{15'000, true}));
        QCOMPARE(minutes.untagged, (TopicMinutes::Share{25'000, true}));
        QCOMPARE(minutes.total, (TopicMinutes::Share{60'000, false}));
    }

    void minutes_takeTimesThatGoBackForNothing()
    {
        const TopicId one = TopicId::create();
        const TopicMinutes minutes =
            topicMinutes({{one, 8'000, 3'000, false}, {one, 1'000, 1'500, false}}, {2'000, false});
        QCOMPARE(minutes.topics.value(one).ms, 500);
        QCOMPARE(minutes.untagged.ms, 1'500);
        QCOMPARE(topicMinutes({}, {}), TopicMinutes());
    }
};

QTEST_GUILESS_MAIN(TopicsTest)
#include "topics_test.moc"
