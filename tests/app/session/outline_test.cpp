// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/outline.h"

#include "model/editing/operations.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode of ten turns of one line each, with a page of a summary, two topics and a panel.
struct Fixture {
    Sample::Show show = Sample::show();
    EpisodeId id = EpisodeId::create();
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    TopicId goats = TopicId::create();
    TopicId ropes = TopicId::create();

    Fixture()
    {
        EpisodeData data;
        data.id = id;
        for (const auto &[section, text] : {std::pair(PageSection::Summary, u"On goats."_s),
                                            {PageSection::Topics, u"Goats as a concept"_s},
                                            {PageSection::Topics, u"Ropes"_s},
                                            {PageSection::Panel, u"The Farmer"_s}})
            data.page.push_back({section, Sample::line(text)});
        for (int turn = 0; turn < 10; ++turn)
            data.turns.push_back(
                Sample::turn(show.speakers[size_t(turn % 2)], {Sample::line(u"words of %1"_s.arg(turn))}));
        data.topics = {{goats, u"Goats"_s, data.page[1].line.id, {}, 0, 0, 1},
                       {ropes, u"Ropes"_s, data.page[2].line.id, {}, 0, 1, 2}};
        project = Sample::project(show.catalogue, {data});
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(7); }});
    }
    [[nodiscard]] Outline outline() const { return {*project, *history, id}; }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Line &line(int number) const { return episode().transcript().lineAt(number).line(); }
    [[nodiscard]] Caret caret(int number, qint32 offset = 3) const
    {
        return caretAt({line(number).id, offset});
    }
    [[nodiscard]] Range range(int first, int last) const { return {{line(first).id, 2}, {line(last).id, 4}}; }
    /// "Goats 0-3" of each stretch.
    [[nodiscard]] QStringList stretches() const
    {
        TopicStretches all;
        all.setEpisode(&episode());
        QStringList said;
        for (const TopicStretch &stretch : all.all())
            said.append(u"%1 %2-%3"_s.arg(episode().topics().find(stretch.topic)->name)
                            .arg(stretch.first)
                            .arg(stretch.last));
        return said;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Topic &topic : outlineOf(episode()))
            names.append(topic.name);
        return names;
    }
    [[nodiscard]] QStringList page() const
    {
        QStringList lines;
        for (const PageLine &line : episode().page())
            lines.append(line.line.text);
        return lines;
    }
    [[nodiscard]] qsizetype steps() const { return qsizetype(history->steps(id).size()); }
    [[nodiscard]] QStringList faults() const { return project->checkConsistency(); }
    bool undo() const { return history->undo(id).value().outcome == History::Walk::Outcome::Done; }
};

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_isLastWithTheNextColour()
    {
        const Fixture fixture;
        const TopicId id = fixture.outline().add(u"  Milk \n and cheese "_s)->topic;
        const Topic *made = fixture.episode().topics().find(id);
        QCOMPARE(made->name, u"Milk and cheese"_s);
        QCOMPARE(made->colour, 2);
        QCOMPARE(fixture.names().last(), u"Milk and cheese"_s);
        QVERIFY(!fixture.outline().add(u" \n"_s));
        QCOMPARE(fixture.steps(), 1);
    }

    void fields_changeInOneStepEach_andNotWhereTheyAreSoAlready()
    {
        const Fixture fixture;
        const auto topic = [&] { return *fixture.episode().topics().find(fixture.goats); };
        QVERIFY(fixture.outline().rename(fixture.goats, u" Kids "_s).has_value());
        QVERIFY(fixture.outline().setColour(fixture.goats, 5).has_value());
        QVERIFY(fixture.outline().setTarget(fixture.goats, 90'000).has_value());
        QVERIFY(fixture.outline().setNotes(fixture.goats, u"Ask Ann.\n\nAnd Bob. "_s).has_value());
        QCOMPARE(topic().name, u"Kids"_s);
        QCOMPARE(topic().colour, 5);
        QCOMPARE(topic().targetMs, 90'000);
        QCOMPARE(topic().notes, u"Ask Ann.\n\nAnd Bob."_s);
        QCOMPARE(fixture.steps(), 4);
        QVERIFY(fixture.outline().rename(fixture.goats, u"Kids"_s).has_value());
        QVERIFY(fixture.outline().setColour(fixture.goats, 5).has_value());
        QVERIFY(fixture.outline().setTarget(fixture.goats, 90'000).has_value());
        QVERIFY(fixture.outline().setNotes(fixture.goats, u"Ask Ann.\n\nAnd Bob."_s).has_value());
        QCOMPARE(fixture.steps(), 4);
        QVERIFY(!fixture.outline().rename(fixture.goats, {}));
        QVERIFY(!fixture.outline().setTarget(fixture.goats, -1));
        QVERIFY(!fixture.outline().rename(TopicId::create(), u"X"_s));
        QCOMPARE(topic().name, u"Kids"_s);
    }

    void published_isMadeChangedAndTakenOff()
    {
        const Fixture fixture;
        const TopicId milk = fixture.outline().add(u"Milk"_s)->topic;
        QVERIFY(fixture.outline().setPublished(milk, u"Milk, and why"_s).has_value());
        QCOMPARE(fixture.page(), (QStringList{u"On goats."_s, u"Goats as a concept"_s, u"Ropes"_s,
                                              u"Milk, and why"_s, u"The Farmer"_s}));
        QCOMPARE(fixture.episode().page()[3].section, PageSection::Topics);
        const LineId line = fixture.episode().topics().find(fixture.goats)->publishedLine;
        QVERIFY(fixture.outline().setPublished(fixture.goats, u"Goats as an idea"_s).has_value());
        QCOMPARE(fixture.episode().topics().find(fixture.goats)->publishedLine, line);
        QCOMPARE(fixture.page()[1], u"Goats as an idea"_s);
        QVERIFY(fixture.outline().setPublished(fixture.goats, {}).has_value());
        QVERIFY(fixture.episode().topics().find(fixture.goats)->publishedLine.isNull());
        QCOMPARE(fixture.page(),
                 (QStringList{u"On goats."_s, u"Ropes"_s, u"Milk, and why"_s, u"The Farmer"_s}));
        // Back among those before it in the outline.
        QVERIFY(fixture.outline().setPublished(fixture.goats, u"Goats"_s).has_value());
        QCOMPARE(fixture.page()[1], u"Goats"_s);
        QVERIFY(fixture.undo() && fixture.undo());
        QCOMPARE(fixture.page()[1], u"Goats as an idea"_s);
        QCOMPARE(fixture.faults(), QStringList());
    }

    void addPublished_makesATopicOfTheFirstWords()
    {
        const Fixture fixture;
        const TopicId id = fixture.outline().addPublished(u"Milk: what it is for"_s, LineId::create())->topic;
        QCOMPARE(fixture.episode().topics().find(id)->name, u"Milk: what it is for"_s);
        QCOMPARE(fixture.page()[3], u"Milk: what it is for"_s);
        QCOMPARE(fixture.steps(), 1);
        const LineId goats = fixture.episode().page()[1].line.id;
        QVERIFY(fixture.outline().addPublished(u"Kids"_s, LineId::create(), goats).has_value());
        QCOMPARE(fixture.page()[2], u"Kids"_s);
        QCOMPARE(fixture.names(),
                 (QStringList{u"Goats"_s, u"Kids"_s, u"Ropes"_s, u"Milk: what it is for"_s}));
    }

    void move_changesTheOrder_andThePageFollowsWithWhatHangsOnIt()
    {
        const Fixture fixture;
        const TopicId milk = fixture.outline().add(u"Milk"_s)->topic;
        const Line ropes = fixture.episode().page()[2].line;
        const Annotation note{AnnotationId::create(),
                              {placeAt(fixture.episode(), {startOf(ropes), endOf(ropes)})},
                              Note{u"Check"_s, false},
                              {},
                              0};
        QVERIFY(
            fixture.history->perform({fixture.id, u"note"_s, {Put<Annotation>{note.id, note}}}).has_value());
        QVERIFY(fixture.outline().move(milk, 0).has_value());
        QCOMPARE(fixture.names(), (QStringList{u"Milk"_s, u"Goats"_s, u"Ropes"_s}));
        QVERIFY(fixture.outline().move(fixture.ropes, 1).has_value());
        QCOMPARE(fixture.names(), (QStringList{u"Milk"_s, u"Ropes"_s, u"Goats"_s}));
        QCOMPARE(fixture.page(),
                 (QStringList{u"On goats."_s, u"Ropes"_s, u"Goats as a concept"_s, u"The Farmer"_s}));
        const Place &place = fixture.episode().annotations().find(note.id)->places.front();
        QCOMPARE(place.range, (Range{startOf(ropes), endOf(ropes)}));
        QVERIFY(place.state != AnchorState::Orphan);
        QVERIFY(fixture.outline().move(fixture.goats, 99).has_value());
        QCOMPARE(fixture.steps(), 4); // it is the last already
        QVERIFY(fixture.undo());
        QCOMPARE(fixture.page()[1], u"Goats as a concept"_s);
        QCOMPARE(fixture.faults(), QStringList());
    }

    void move_findsAPlaceBetweenTopicsOfTheSameOrder()
    {
        const Fixture fixture;
        for (const TopicId id : {fixture.goats, fixture.ropes}) {
            Topic topic = *fixture.episode().topics().find(id);
            topic.order = 0;
            QVERIFY(fixture.history->perform({fixture.id, u"order"_s, {Put<Topic>{id, topic}}}).has_value());
        }
        const TopicId milk = fixture.outline().add(u"Milk"_s)->topic;
        QVERIFY(fixture.outline().move(milk, 1).has_value());
        QCOMPARE(fixture.names(), (QStringList{u"Goats"_s, u"Milk"_s, u"Ropes"_s}));
        QVERIFY(fixture.outline().move(fixture.ropes, 0).has_value());
        QCOMPARE(fixture.names(), (QStringList{u"Ropes"_s, u"Goats"_s, u"Milk"_s}));
    }

    void remove_takesTagsAndThePagesLineAlong_inOneStep()
    {
        const Fixture fixture;
        QVERIFY(fixture.outline().tag({fixture.goats}, fixture.range(1, 2), fixture.caret(1)).has_value());
        QVERIFY(fixture.outline().tag({fixture.goats}, fixture.range(5, 5), fixture.caret(5)).has_value());
        QVERIFY(fixture.outline().tag({fixture.ropes}, fixture.range(2, 3), fixture.caret(2)).has_value());
        const auto done = fixture.outline().remove(fixture.goats);
        QCOMPARE(done->message, u"“Goats” is gone, with 2 stretch(es)."_s);
        QCOMPARE(fixture.stretches(), QStringList{u"Ropes 2-3"_s});
        QCOMPARE(fixture.page(), (QStringList{u"On goats."_s, u"Ropes"_s, u"The Farmer"_s}));
        QCOMPARE(fixture.steps(), 4);
        QVERIFY(fixture.undo());
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-2"_s, u"Ropes 2-3"_s, u"Goats 5-5"_s}));
        QCOMPARE(fixture.page().size(), 4);
    }

    void tag_coversWholeLines_andALineCanHaveSeveral()
    {
        const Fixture fixture;
        const auto done = fixture.outline().tag({fixture.goats}, fixture.range(2, 4), fixture.caret(2));
        QCOMPARE(done->message, u"Topic “Goats”: 3 line(s)"_s);
        QVERIFY(fixture.outline().tag({fixture.ropes}, fixture.range(3, 3), fixture.caret(3)).has_value());
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 2-4"_s, u"Ropes 3-3"_s}));
        const Annotation &tag = fixture.episode().annotations().all().begin()->second;
        QCOMPARE(tag.places.front().range, (Range{startOf(fixture.line(2)), endOf(fixture.line(4))}));
        QCOMPARE(tag.author, u"Ann"_s);
        QCOMPARE(tag.createdMs, 7);
        // A selection up to a line's beginning has nothing of that line.
        QVERIFY(
            fixture.outline()
                .tag({fixture.ropes}, {{fixture.line(6).id, 0}, {fixture.line(8).id, 0}}, fixture.caret(6))
                .has_value());
        QCOMPARE(fixture.stretches().last(), u"Ropes 6-7"_s);
    }

    void tag_joinsWhatOverlapsOrTouches()
    {
        const Fixture fixture;
        const auto tag = [&](int first, int last) {
            return fixture.outline()
                .tag({fixture.goats}, fixture.range(first, last), fixture.caret(first))
                .has_value();
        };
        QVERIFY(tag(1, 2) && tag(6, 7) && tag(9, 9));
        QVERIFY(tag(3, 4));
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-4"_s, u"Goats 6-7"_s, u"Goats 9-9"_s}));
        QVERIFY(tag(4, 6));
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-7"_s, u"Goats 9-9"_s}));
        const qsizetype steps = fixture.steps();
        QVERIFY(tag(2, 5));
        QCOMPARE(fixture.steps(), steps);
        QVERIFY(fixture.undo());
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-4"_s, u"Goats 6-7"_s, u"Goats 9-9"_s}));
    }

    void tag_makesANewTopicInTheSameStep()
    {
        const Fixture fixture;
        const auto done = fixture.outline().tag({{}, u" Milk "_s}, fixture.range(1, 1), fixture.caret(1, 2));
        QCOMPARE(fixture.stretches(), QStringList{u"Milk 1-1"_s});
        QCOMPARE(fixture.episode().topics().find(done->topic)->name, u"Milk"_s);
        QCOMPARE(fixture.steps(), 1);
        QVERIFY(fixture.undo());
        QCOMPARE(fixture.names().size(), 2);
    }

    void startHere_goesOnToTheNextOtherTopicOrTheEnd()
    {
        const Fixture fixture;
        QCOMPARE(fixture.outline().startHere({fixture.goats}, fixture.caret(1))->message,
                 u"Topic “Goats” from turn 2"_s);
        QCOMPARE(fixture.stretches(), QStringList{u"Goats 1-9"_s});
        QVERIFY(fixture.outline().startHere({fixture.ropes}, fixture.caret(6)).has_value());
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-5"_s, u"Ropes 6-9"_s}));
        const TopicId milk = fixture.outline().startHere({{}, u"Milk"_s}, fixture.caret(3))->topic;
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-2"_s, u"Milk 3-5"_s, u"Ropes 6-9"_s}));
        QCOMPARE(fixture.steps(), 3);
        // Its own start is no other topic's.
        QVERIFY(fixture.outline().startHere({milk}, fixture.caret(1)).has_value());
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-2"_s, u"Milk 1-5"_s, u"Ropes 6-9"_s}));
        const qsizetype steps = fixture.steps();
        QCOMPARE(fixture.outline().startHere({milk}, fixture.caret(4))->message,
                 u"“Milk” goes on here already."_s);
        QCOMPARE(fixture.steps(), steps);
        QVERIFY(fixture.undo() && fixture.undo() && fixture.undo());
        QCOMPARE(fixture.stretches(), QStringList{u"Goats 1-9"_s});
        QCOMPARE(fixture.faults(), QStringList());
    }

    void stopHere_endsWhatGoesOnBeforeTheLine()
    {
        const Fixture fixture;
        QVERIFY(fixture.outline().tag({fixture.goats}, fixture.range(1, 6), fixture.caret(1)).has_value());
        QVERIFY(fixture.outline().tag({fixture.ropes}, fixture.range(4, 8), fixture.caret(4)).has_value());
        QCOMPARE(fixture.outline().stopHere(fixture.caret(5))->message,
                 u"End of “Goats”, “Ropes” before turn 6"_s);
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-4"_s, u"Ropes 4-4"_s}));
        const qsizetype steps = fixture.steps();
        QVERIFY(!fixture.outline().stopHere(fixture.caret(5))->message.isEmpty());
        QCOMPARE(fixture.steps(), steps);
        QVERIFY(fixture.outline().stopHere(fixture.caret(1)).has_value()); // from its first line on
        QCOMPARE(fixture.stretches(), QStringList{u"Ropes 4-4"_s});
    }

    void untag_cutsTheLinesOut_andAtTheCaretTakesTheStretch()
    {
        const Fixture fixture;
        QVERIFY(fixture.outline().tag({fixture.goats}, fixture.range(1, 8), fixture.caret(1)).has_value());
        QVERIFY(fixture.outline().untag(fixture.range(3, 4), fixture.caret(3)).has_value());
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-2"_s, u"Goats 5-8"_s}));
        QVERIFY(fixture.outline().untagHere(fixture.caret(2)).has_value());
        QCOMPARE(fixture.stretches(), QStringList{u"Goats 5-8"_s});
        const qsizetype steps = fixture.steps();
        QVERIFY(!fixture.outline().untagHere(fixture.caret(0))->message.isEmpty());
        QVERIFY(!fixture.outline().untag(fixture.range(0, 1), fixture.caret(0))->message.isEmpty());
        QCOMPARE(fixture.steps(), steps);
        QVERIFY(fixture.undo());
        QCOMPARE(fixture.stretches(), (QStringList{u"Goats 1-2"_s, u"Goats 5-8"_s}));
        QCOMPARE(fixture.faults(), QStringList());
    }

    void undo_bringsTheCaretBack()
    {
        const Fixture fixture;
        const Caret caret = fixture.caret(4, 1);
        QVERIFY(fixture.outline().startHere({fixture.goats}, caret).has_value());
        QCOMPARE(fixture.history->undo(fixture.id)->group.before, caret);
    }
};

QTEST_GUILESS_MAIN(OutlineTest)
#include "outline_test.moc"
