// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/importplan.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A file of turns with these labels.
ImportedEpisode file(const QStringList &labels, const QStringList &panel = {})
{
    ImportedEpisode episode;
    for (const QString &label : labels)
        episode.turns.push_back({TurnKind::Speech, label, {Line{{}, u"words"_s, {}, {}, {}}}});
    episode.panel = panel;
    return episode;
}

/// Somebody of a cast of one.
struct Fixture {
    Catalogue catalogue;
    Speaker founder{SpeakerId::create(), u"The Startup Founder"_s, u"Founder"_s, {}, {u"FOUNDER"_s}, 2, 0};

    Fixture() { catalogue.speakers.load(founder); }

    /// What the speakers of a plan's turns are: their credits, or a dash.
    [[nodiscard]] QStringList heads(const ImportPlan &plan) const
    {
        QHash<SpeakerId, QString> names{{founder.id, founder.name}};
        for (const Edit &edit : plan.step.edits) {
            if (const auto *put = std::get_if<Put<Speaker>>(&edit))
                names.insert(put->id, put->value->name);
        }
        QStringList found;
        for (const Turn &turn : std::get<InsertEpisode>(plan.step.edits.back()).data->turns)
            found.append(names.value(turn.head.speaker, u"-"_s));
        return found;
    }
    [[nodiscard]] std::optional<Speaker> entry(const ImportPlan &plan, const QString &name) const
    {
        for (const Edit &edit : plan.step.edits) {
            const auto *put = std::get_if<Put<Speaker>>(&edit);
            if (put && put->value->name == name)
                return put->value;
        }
        return {};
    }
};

LabelMeaning nobody()
{
    return {LabelMeaning::Kind::Nobody, {}};
}
LabelMeaning is(SpeakerId id)
{
    return {LabelMeaning::Kind::Speaker, id};
}
LabelMeaning isNew(const QString &name)
{
    return {LabelMeaning::Kind::NewSpeaker, {}, name};
}

} // namespace

class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findLabels_matchesCastAndPanelAndCountsTurns()
    {
        const Fixture fixture;
        const auto labels =
            findLabels(fixture.catalogue, file({u"HOST"_s, u"FOUNDER"_s, u"HOST"_s, u"GOAT FARMER"_s},
                                               {u"The Goat Farmer’s Counsel"_s}));
        QCOMPARE(labels.size(), size_t(3));
        QCOMPARE(labels[0], (FoundLabel{u"HOST"_s, 2, isNew(u"Host"_s)}));
        QCOMPARE(labels[1], (FoundLabel{u"FOUNDER"_s, 1, is(fixture.founder.id)}));
        QCOMPARE(labels[2], (FoundLabel{u"GOAT FARMER"_s, 1, isNew(u"The Goat Farmer’s Counsel"_s)}));
    }

    void findLabels_marksWhoLooksLikeSomebodyElse()
    {
        const Fixture fixture;
        const auto labels = findLabels(
            fixture.catalogue,
            file({u"FOUNDNER"_s, u"GERHARD"_s, u"GERHARD"_s, u"GEHARD"_s, u"Speaker 1"_s, u"Speaker 2"_s}));
        QCOMPARE(labels[0].looksLike, fixture.founder.name);
        QCOMPARE(labels[0].looksLikeSpeaker, fixture.founder.id);
        QCOMPARE(labels[0].meaning, isNew(u"Foundner"_s));
        QVERIFY(labels[1].looksLike.isEmpty()); // who speaks more is not the slip
        QCOMPARE(labels[2].looksLike, u"Gerhard"_s);
        QVERIFY(labels[2].looksLikeSpeaker.isNull());
        QVERIFY(labels[3].looksLike.isEmpty());
        QVERIFY(labels[4].looksLike.isEmpty());
    }

    void planImport_takesChoices_data()
    {
        QTest::addColumn<LabelMeaning>("choice");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QStringList>("labels"); // that the speaker has then; empty where nothing is put
        const Fixture fixture;
        QTest::newRow("nobody") << nobody() << u"-"_s << QStringList();
        QTest::newRow("a new one") << isNew(u"Ben Adler"_s) << u"Ben Adler"_s << QStringList{u"BEN"_s};
    }

    void planImport_takesChoices()
    {
        QFETCH(const LabelMeaning, choice);
        QFETCH(const QString, head);
        QFETCH(const QStringList, labels);
        const Fixture fixture;
        const ImportPlan plan =
            planImport(fixture.catalogue, 3, file({u"BEN"_s}), {u"T"_s, {{u"BEN"_s, choice}}});
        QCOMPARE(fixture.heads(plan), QStringList{head});
        QCOMPARE(std::get<InsertEpisode>(plan.step.edits.back()).index, 3);
        const auto entry = fixture.entry(plan, head);
        QCOMPARE(entry ? entry->labels : QStringList(), labels);
    }

    void planImport_givesAKnownSpeakerTheLabelsChosenForIt()
    {
        const Fixture fixture;
        const ImportPlan plan =
            planImport(fixture.catalogue, 0, file({u"FOUNDNER"_s, u"FOUNDER"_s, u"F"_s}),
                       {{}, {{u"FOUNDNER"_s, is(fixture.founder.id)}, {u"F"_s, is(fixture.founder.id)}}});
        QCOMPARE(fixture.heads(plan), QStringList(3, fixture.founder.name));
        QCOMPARE(fixture.entry(plan, fixture.founder.name)->labels,
                 (QStringList{u"FOUNDER"_s, u"FOUNDNER"_s, u"F"_s}));
        QCOMPARE(plan.newSpeakers, 0);
        QCOMPARE(plan.step.edits.size(), size_t(2)); // the speaker once, and the episode
    }

    void planImport_makesOneSpeakerOfLabelsThatAreGivenOneName()
    {
        const Fixture fixture;
        const ImportPlan plan = planImport(
            fixture.catalogue, 0, file({u"GERHARD"_s, u"GEHARD"_s}),
            {{}, {{u"GEHARD"_s, isNew(u"Gerhard Lazu"_s)}, {u"GERHARD"_s, isNew(u"Gerhard Lazu"_s)}}});
        QCOMPARE(fixture.heads(plan), QStringList(2, u"Gerhard Lazu"_s));
        QCOMPARE(plan.newSpeakers, 1);
        const auto made = fixture.entry(plan, u"Gerhard Lazu"_s);
        QCOMPARE(made->labels, (QStringList{u"GERHARD"_s, u"GEHARD"_s}));
        QCOMPARE(made->shortName, u"Gerhard"_s);
        QCOMPARE(made->number, 1); // the next free one: 2 is taken
    }

    void planImport_letsALabelMeanSomebodyElseThanInTheCast()
    {
        const Fixture fixture;
        const ImportPlan plan = planImport(fixture.catalogue, 0, file({u"FOUNDER"_s}),
                                           {{}, {{u"FOUNDER"_s, isNew(u"Another Founder"_s)}}});
        QCOMPARE(fixture.heads(plan), QStringList{u"Another Founder"_s});
        QVERIFY(!fixture.entry(plan, fixture.founder.name)); // who keeps the label for the other episodes
    }

    void planImport_forgetsAChoiceOfSomebodyWhoIsGone()
    {
        const Fixture fixture;
        const ImportPlan plan = planImport(fixture.catalogue, 0, file({u"FOUNDER"_s}),
                                           {{}, {{u"FOUNDER"_s, is(SpeakerId::create())}}});
        QCOMPARE(fixture.heads(plan), QStringList{fixture.founder.name});
    }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "importplan_test.moc"
