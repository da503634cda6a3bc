// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/editapplier.h"

#include "model/base/text.h"
#include "model/editing/fields.h"
#include "tests/support/sampleproject.h"

#include <QJsonDocument>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode with timed words, a page, and an annotation of every kind, over one line and over several.
struct Bench {
    Sample::Show show = Sample::show();
    EpisodeId id;
    std::unique_ptr<Project> project;

    Bench()
    {
        EpisodeData data;
        id = data.id = EpisodeId::create();
        data.page = {{PageSection::Summary, Sample::line(u"About goats"_s)},
                     {PageSection::Summary, Sample::line(u"and ropes"_s)},
                     {PageSection::Panel, Sample::line(u"The Farmer"_s)}};
        data.turns = {
            Sample::turn(show.speakers[0], {Sample::line(u"goats never page 🐐 you"_s, true, 1000),
                                            Sample::line(u"they chew"_s, true, 9000)}),
            Sample::turn(show.speakers[1], {Sample::line(u"no meetings"_s, true, 20000), Sample::line({})}),
            {TurnId::create(), {TurnKind::Break, {}}, {Sample::line(u"Break"_s)}}};
        for (qint32 at = 0; Turn & turn : data.turns) {
            for (Line &line : turn.lines)
                line.origins = {at++};
        }
        data.topics = {{TopicId::create(), u"Goats"_s, {}, {}, 0, 0, 0}};
        data.citations = {{CitationId::create(), {}, 81, u"No goats."_s, 1}};
        project = Sample::project(show.catalogue, {data});
        Claim claim;
        claim.verdict = u"verified"_s;
        claim.signOffs = {{u"Ann"_s, QDate(2026, 1, 2), {}}};
        claim.evidence = {{EvidenceKind::Web, Stance::Contradicts, show.source, u"q"_s, u"l"_s,
                           QDate(2026, 1, 1), true, u"n"_s}};
        const LineId first = line(0, 0).id;
        const LineId last = line(1, 0).id;
        const AnnotationBody bodies[] = {TopicTag{data.topics[0].id},
                                         ReasonLink{show.reasons[0], true, true},
                                         claim,
                                         Note{u"look"_s, true},
                                         QuoteLock{},
                                         StrikeOut{},
                                         OffRecord{},
                                         RefusedMention{show.reasons[1]},
                                         SettledIssue{u"doubled-word"_s}};
        for (const AnnotationBody &body : bodies) {
            for (const Range &range : {Range{{first, 0}, {first, 23}}, Range{{first, 6}, {first, 11}},
                                       Range{{first, 12}, {last, 2}}})
                apply(annotate(range, body));
        }
    }

    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Turn &turn(int at) const { return episode().transcript().turnAt(at); }
    [[nodiscard]] const Line &line(int turnAt, int at) const { return turn(turnAt).lines[size_t(at)]; }
    [[nodiscard]] const Line &page(int at) const { return episode().page()[size_t(at)].line; }
    [[nodiscard]] Put<Annotation> annotate(const Range &range, const AnnotationBody &body) const
    {
        const auto made = Sample::annotation(episode(), range, body);
        return {made.id, made};
    }
    Result<Undo> apply(const Edit &edit)
    {
        Touched touched;
        return EditApplier(*project, isOfCatalogue(edit) ? EpisodeId{} : id, touched).apply(edit);
    }
    void revert(const AppliedEdit &applied)
    {
        Touched touched;
        EditApplier(*project, isOfCatalogue(applied.edit) ? EpisodeId{} : id, touched).revert(applied);
    }
};

using MakeEdit = std::function<Edit(const Bench &)>;

Put<Annotation> changed(const Bench &bench, size_t at, const std::function<void(Annotation &)> &change)
{
    auto annotation = std::next(bench.episode().annotations().all().begin(), qptrdiff(at))->second;
    change(annotation);
    return {annotation.id, annotation};
}

Turn typedTurn(const Bench &bench, const QString &text = u"a typed turn"_s)
{
    return Sample::turn(bench.show.speakers[2], {Sample::line(text, true, 7000)});
}

} // namespace

Q_DECLARE_METATYPE(MakeEdit)

class EditApplierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edit_isTakenBackExactlyAndSurvivesJson_data();
    void edit_isTakenBackExactlyAndSurvivesJson();
    void misfit_changesNothingAndSaysWhy_data();
    void misfit_changesNothingAndSaysWhy();
    void splitLine_keepsOriginsOnBothHalves();
    void joinLines_mergesOriginsAndTimes();
    void json_refusesWhatIsNoEdit_data();
    void json_refusesWhatIsNoEdit();
};

void EditApplierTest::edit_isTakenBackExactlyAndSurvivesJson_data()
{
    QTest::addColumn<MakeEdit>("make");
    const auto add = [](const char *name, const MakeEdit &make) { QTest::newRow(name) << make; };
    add("insert in a word", [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 2, {}, u"xy z"_s}; });
    add("insert at the beginning",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 0, {}, u"Well, "_s}; });
    add("insert at the end",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 23, {}, u" [sighs]"_s}; });
    add("remove a word", [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 5, u" never"_s, {}}; });
    add("remove a space", [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 5, u" "_s, {}}; });
    add("remove all", [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 0, b.line(0, 0).text, {}}; });
    add("replace over words",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 3, u"ts nev"_s, u"lf d"_s, true}; });
    add("replace by the same",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 0, u"goats"_s, u"goats"_s}; });
    add("replace on the page",
        [](const Bench &b) { return ReplaceText{b.page(0).id, 0, u"About"_s, u"On"_s}; });
    for (const qint32 offset : {0, 2, 5, 6, 17, 19, 23})
        add(qPrintable(u"split a line at %1"_s.arg(offset)),
            [offset](const Bench &b) { return SplitLine{b.line(0, 0).id, offset, LineId::create()}; });
    add("split an empty line",
        [](const Bench &b) { return SplitLine{b.line(1, 1).id, 0, LineId::create()}; });
    add("split a page line", [](const Bench &b) { return SplitLine{b.page(0).id, 5, LineId::create()}; });
    add("join lines", [](const Bench &b) { return JoinLines{b.line(0, 0).id, b.line(0, 1).id}; });
    add("join an empty line", [](const Bench &b) { return JoinLines{b.line(1, 0).id, b.line(1, 1).id}; });
    add("join page lines", [](const Bench &b) { return JoinLines{b.page(0).id, b.page(1).id}; });
    add("split a turn",
        [](const Bench &b) { return SplitTurn{b.turn(0).id, b.line(0, 1).id, TurnId::create()}; });
    add("join turns", [](const Bench &b) { return JoinTurns{b.turn(0).id, b.turn(1).id}; });
    add("join a marker", [](const Bench &b) { return JoinTurns{b.turn(1).id, b.turn(2).id}; });
    add("insert turns",
        [](const Bench &b) { return InsertTurns{b.turn(0).id, {typedTurn(b), typedTurn(b)}}; });
    add("insert first turn", [](const Bench &b) { return InsertTurns{{}, {typedTurn(b)}}; });
    add("insert no turn", [](const Bench &b) { return InsertTurns{b.turn(2).id, {}}; });
    add("remove first turn", [](const Bench &b) { return RemoveTurns{b.turn(0).id, 1}; });
    add("remove middle turn", [](const Bench &b) { return RemoveTurns{b.turn(1).id, 1}; });
    add("remove all turns", [](const Bench &b) { return RemoveTurns{b.turn(0).id, 3}; });
    add("set speaker",
        [](const Bench &b) { return SetHead{b.turn(0).id, {TurnKind::Speech, b.show.speakers[2]}}; });
    add("make a marker", [](const Bench &b) { return SetHead{b.turn(1).id, {TurnKind::Clip, {}}}; });
    add("set span", [](const Bench &b) { return SetSpan{b.line(0, 1).id, Span::measured(3, 4)}; });
    add("insert page line", [](const Bench &b) {
        return InsertPageLine{b.page(1).id, {PageSection::Source, Sample::line(u"An article"_s)}};
    });
    add("insert first page line",
        [](const Bench &) { return InsertPageLine{{}, {PageSection::Source, Sample::line(u"x"_s)}}; });
    add("remove page line", [](const Bench &b) { return RemovePageLine{b.page(1).id}; });
    add("episode facts", [](const Bench &) {
        return SetEpisodeFacts{{u"T"_s, u"7"_s, QDate(2026, 2, 3), 9, u"en"_s, u"a.ogg"_s, true}};
    });
    add("add annotation",
        [](const Bench &b) { return b.annotate({{b.page(0).id, 0}, {b.page(1).id, 3}}, Claim{}); });
    add("change annotation",
        [](const Bench &b) { return changed(b, 7, [](Annotation &a) { a.author = u"Ben"_s; }); });
    add("remove annotation",
        [](const Bench &b) { return Put<Annotation>{b.episode().annotations().all().begin()->first, {}}; });
    add("add topic", [](const Bench &) {
        const auto id = TopicId::create();
        return Put<Topic>{id, Topic{id, u"R"_s, {}, u"n"_s, 60000, 2, 1.5}};
    });
    add("change topic", [](const Bench &b) {
        auto topic = b.episode().topics().all().begin()->second;
        topic.name = u"Sheep"_s;
        return Put<Topic>{topic.id, topic};
    });
    add("remove citation",
        [](const Bench &b) { return Put<Citation>{b.episode().citations().all().begin()->first, {}}; });
    add("change speaker", [](const Bench &b) {
        return Put<Speaker>{b.show.speakers[0],
                            Speaker{b.show.speakers[0], u"N"_s, u"n"_s, u"r"_s, {u"A"_s, u"B"_s}, 3, 4}};
    });
    add("add list", [](const Bench &) {
        const auto id = ReasonListId::create();
        return Put<ReasonList>{id, ReasonList{id, u"L"_s}};
    });
    add("change reason", [](const Bench &b) {
        return Put<Reason>{b.show.reasons[0], Reason{b.show.reasons[0], b.show.list, 5, u"t"_s, true}};
    });
    add("remove source", [](const Bench &b) { return Put<Source>{b.show.source, {}}; });
    add("add house rule", [](const Bench &) {
        const auto id = HouseRuleId::create();
        return Put<HouseRule>{
            id, HouseRule{id, HouseRule::Kind::Correction, u"Gehard"_s, u"Gerhard"_s, {}, true}};
    });
    add("project facts", [](const Bench &) { return SetProjectFacts{{u"P"_s, {u"yes"_s}, 120}}; });
    add("insert episode", [](const Bench &) {
        auto data = std::make_shared<EpisodeData>();
        data->id = EpisodeId::create();
        return InsertEpisode{data->id, 0, data};
    });
    add("remove episode", [](const Bench &b) { return RemoveEpisode{b.id}; });
}

void EditApplierTest::edit_isTakenBackExactlyAndSurvivesJson()
{
    QFETCH(const MakeEdit, make);
    Bench bench;
    QVERIFY2(bench.project->checkConsistency().isEmpty(),
             qPrintable(bench.project->checkConsistency().join(u'\n')));
    const EpisodeData before = bench.episode().data();
    const Catalogue catalogue = bench.project->catalogue();
    const std::vector<EpisodeId> order = bench.project->episodes();
    const Edit edit = make(bench);
    const auto undo = bench.apply(edit);
    QVERIFY2(undo, qPrintable(undo ? QString() : undo.error().text()));
    QVERIFY(bench.project->checkConsistency().isEmpty());
    const Episode *after = bench.project->episode(bench.id);
    const EpisodeData then = after ? after->data() : EpisodeData{};

    const AppliedEdit applied{edit, *undo};
    const QByteArray json = QJsonDocument(appliedEditToJson(applied)).toJson();
    const auto back = appliedEditFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(back.has_value());
    QVERIFY(*back == applied);

    bench.revert(*back);
    QVERIFY(bench.episode().data() == before);
    QVERIFY(bench.project->catalogue() == catalogue);
    QVERIFY(bench.project->episodes() == order);
    QVERIFY(bench.project->checkConsistency().isEmpty());

    const auto again = bench.apply(edit);
    QVERIFY(again && *again == *undo);
    QVERIFY((after ? bench.episode().data() : EpisodeData{}) == then);
}

void EditApplierTest::misfit_changesNothingAndSaysWhy_data()
{
    QTest::addColumn<MakeEdit>("make");
    const auto add = [](const char *name, const MakeEdit &make) { QTest::newRow(name) << make; };
    const auto place = [](const Bench &b, const Range &range, const AnnotationBody &body = Note{}) {
        Annotation made;
        made.id = AnnotationId::create();
        made.body = body;
        made.places = {{range, AnchorState::Exact, {}, {}}};
        (void)b;
        return Put<Annotation>{made.id, made};
    };
    add("no such line", [](const Bench &) { return ReplaceText{LineId::create(), 0, {}, u"a"_s}; });
    add("null line", [](const Bench &) { return ReplaceText{{}, 0, {}, u"a"_s}; });
    add("offset before the line",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, -1, {}, u"a"_s}; });
    add("offset behind the line",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 24, {}, u"a"_s}; });
    add("removes more than is there",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 20, u"you!"_s, {}}; });
    add("other text", [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 0, u"Goats"_s, {}}; });
    add("inside a character", [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 18, {}, u"a"_s}; });
    add("half of a character removed",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 16, b.line(0, 0).text.sliced(16, 2), {}}; });
    add("half of a character inserted",
        [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 0, {}, QString(QChar(0xd83d))}; });
    add("line end", [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 0, {}, u"a\nb"_s}; });
    add("carriage return", [](const Bench &b) { return ReplaceText{b.line(0, 0).id, 0, {}, u"\r"_s}; });
    add("too long", [](const Bench &b) {
        return ReplaceText{b.line(0, 0).id, 0, {}, QString(maxLineLength - 22, u'x')};
    });
    add("split outside", [](const Bench &b) { return SplitLine{b.line(0, 0).id, 24, LineId::create()}; });
    add("split inside a character",
        [](const Bench &b) { return SplitLine{b.line(0, 0).id, 18, LineId::create()}; });
    add("split to a line that is there",
        [](const Bench &b) { return SplitLine{b.line(0, 0).id, 2, b.page(0).id}; });
    add("split to no line", [](const Bench &b) { return SplitLine{b.line(0, 0).id, 2, {}}; });
    add("join across turns", [](const Bench &b) { return JoinLines{b.line(0, 1).id, b.line(1, 0).id}; });
    add("join backwards", [](const Bench &b) { return JoinLines{b.line(0, 1).id, b.line(0, 0).id}; });
    add("join with itself", [](const Bench &b) { return JoinLines{b.line(0, 0).id, b.line(0, 0).id}; });
    add("join across sections", [](const Bench &b) { return JoinLines{b.page(1).id, b.page(2).id}; });
    add("join page and turn", [](const Bench &b) { return JoinLines{b.page(2).id, b.line(0, 0).id}; });
    add("split before the first line",
        [](const Bench &b) { return SplitTurn{b.turn(0).id, b.line(0, 0).id, TurnId::create()}; });
    add("split at a line elsewhere",
        [](const Bench &b) { return SplitTurn{b.turn(0).id, b.line(1, 1).id, TurnId::create()}; });
    add("split to a turn that is there",
        [](const Bench &b) { return SplitTurn{b.turn(0).id, b.line(0, 1).id, b.turn(2).id}; });
    add("join turns apart", [](const Bench &b) { return JoinTurns{b.turn(0).id, b.turn(2).id}; });
    add("join the last turn", [](const Bench &b) { return JoinTurns{b.turn(2).id, TurnId::create()}; });
    add("insert behind nothing",
        [](const Bench &b) { return InsertTurns{TurnId::create(), {typedTurn(b)}}; });
    add("insert a turn that is there", [](const Bench &b) { return InsertTurns{{}, {b.turn(0)}}; });
    add("insert a turn twice", [](const Bench &b) {
        const auto turn = typedTurn(b);
        return InsertTurns{{}, {turn, turn}};
    });
    add("insert a turn without a line",
        [](const Bench &b) { return InsertTurns{{}, {Sample::turn(b.show.speakers[0], {})}}; });
    add("insert a line end", [](const Bench &b) { return InsertTurns{{}, {typedTurn(b, u"a\nb"_s)}}; });
    add("insert a long line",
        [](const Bench &b) { return InsertTurns{{}, {typedTurn(b, QString(maxLineLength + 1, u'x'))}}; });
    add("insert misplaced times", [](const Bench &b) {
        auto turn = typedTurn(b);
        turn.lines[0].words[0].offset = 99;
        return InsertTurns{{}, {turn}};
    });
    add("insert overlapping times", [](const Bench &b) {
        auto turn = typedTurn(b);
        turn.lines[0].words[1].offset = 0;
        return InsertTurns{{}, {turn}};
    });
    add("insert an unknown speaker", [](const Bench &) {
        return InsertTurns{{}, {Sample::turn(SpeakerId::create(), {Sample::line(u"a"_s)})}};
    });
    add("remove too many", [](const Bench &b) { return RemoveTurns{b.turn(1).id, 3}; });
    add("remove most of all",
        [](const Bench &b) { return RemoveTurns{b.turn(1).id, std::numeric_limits<qint32>::max()}; });
    add("remove none", [](const Bench &b) { return RemoveTurns{b.turn(0).id, 0}; });
    add("unknown speaker",
        [](const Bench &b) { return SetHead{b.turn(0).id, {TurnKind::Speech, SpeakerId::create()}}; });
    add("marker with a speaker",
        [](const Bench &b) { return SetHead{b.turn(0).id, {TurnKind::Break, b.show.speakers[0]}}; });
    add("span of no line", [](const Bench &) { return SetSpan{LineId::create(), {}}; });
    add("page line behind a spoken one", [](const Bench &b) {
        return InsertPageLine{b.line(0, 0).id, {PageSection::Panel, Sample::line(u"a"_s)}};
    });
    add("page line that is there",
        [](const Bench &b) { return InsertPageLine{{}, {PageSection::Panel, b.line(0, 0)}}; });
    add("page line with a line end",
        [](const Bench &) { return InsertPageLine{{}, {PageSection::Panel, Sample::line(u"a\n"_s)}}; });
    add("remove a spoken line from the page", [](const Bench &b) { return RemovePageLine{b.line(0, 0).id}; });
    add("annotation of nothing",
        [place](const Bench &b) { return place(b, {{LineId::create(), 0}, {LineId::create(), 1}}); });
    add("annotation backwards",
        [place](const Bench &b) { return place(b, {{b.line(0, 0).id, 4}, {b.line(0, 0).id, 2}}); });
    add("annotation upwards",
        [place](const Bench &b) { return place(b, {{b.line(1, 0).id, 0}, {b.line(0, 0).id, 2}}); });
    add("annotation too far",
        [place](const Bench &b) { return place(b, {{b.line(0, 0).id, 0}, {b.line(0, 0).id, 24}}); });
    add("annotation inside a character",
        [place](const Bench &b) { return place(b, {{b.line(0, 0).id, 0}, {b.line(0, 0).id, 18}}); });
    add("annotation from page to turn",
        [place](const Bench &b) { return place(b, {{b.page(0).id, 0}, {b.line(0, 0).id, 2}}); });
    add("annotation without a place",
        [](const Bench &b) { return changed(b, 0, [](Annotation &a) { a.places.clear(); }); });
    add("note in two places",
        [](const Bench &b) { return changed(b, 9, [](Annotation &a) { a.places.push_back(a.places[0]); }); });
    add("orphan with words", [](const Bench &b) {
        return changed(b, 9, [](Annotation &a) { a.places[0].state = AnchorState::Orphan; });
    });
    add("changed note", [](const Bench &b) {
        return changed(b, 9, [](Annotation &a) { a.places[0].state = AnchorState::Changed; });
    });
    add("another id", [](const Bench &b) {
        return Put<Annotation>{AnnotationId::create(), b.episode().annotations().all().begin()->second};
    });
    add("tag of no topic", [](const Bench &b) {
        return changed(b, 0, [](Annotation &a) { a.body = TopicTag{TopicId::create()}; });
    });
    add("link to no reason",
        [](const Bench &b) { return changed(b, 0, [](Annotation &a) { a.body = ReasonLink{}; }); });
    add("no such annotation", [](const Bench &) { return Put<Annotation>{AnnotationId::create(), {}}; });
    add("topic in use",
        [](const Bench &b) { return Put<Topic>{b.episode().topics().all().begin()->first, {}}; });
    add("list in use", [](const Bench &b) { return Put<ReasonList>{b.show.list, {}}; });
    add("reason of no list", [](const Bench &) {
        const auto id = ReasonId::create();
        return Put<Reason>{id, Reason{id, {}, 1, {}, false}};
    });
    add("no such speaker", [](const Bench &) { return Put<Speaker>{SpeakerId::create(), {}}; });
    add("null speaker", [](const Bench &) { return Put<Speaker>{{}, Speaker{}}; });
    add("no such house rule", [](const Bench &) { return Put<HouseRule>{HouseRuleId::create(), {}}; });
    add("no such source", [](const Bench &) { return Put<Source>{SourceId::create(), {}}; });
    add("episode that is there", [](const Bench &b) { return InsertEpisode{b.id, 0, {}}; });
    add("episode of another id",
        [](const Bench &) { return InsertEpisode{EpisodeId::create(), 0, std::make_shared<EpisodeData>()}; });
    add("no such episode", [](const Bench &) { return RemoveEpisode{EpisodeId::create()}; });
}

void EditApplierTest::misfit_changesNothingAndSaysWhy()
{
    QFETCH(const MakeEdit, make);
    Bench bench;
    const EpisodeData before = bench.episode().data();
    const Catalogue catalogue = bench.project->catalogue();
    const auto undo = bench.apply(make(bench));
    QVERIFY(!undo);
    QCOMPARE(undo.error().kind, Error::Kind::Invalid);
    QVERIFY(undo.error().message.size() > 10);
    QVERIFY(!undo.error().message.contains(u'%'));
    QVERIFY(bench.episode().data() == before);
    QVERIFY(bench.project->catalogue() == catalogue);
    QCOMPARE(bench.project->episodes().size(), 1U);
}

void EditApplierTest::splitLine_keepsOriginsOnBothHalves()
{
    Bench bench;
    QVERIFY(bench.apply(SplitLine{bench.line(0, 0).id, 5, LineId::create()}));
    QCOMPARE(bench.line(0, 0).origins, Origins{0});
    QCOMPARE(bench.line(0, 1).origins, Origins{0});
    QCOMPARE(bench.line(0, 0).text, u"goats"_s);
    QVERIFY(bench.line(0, 0).span == Span::measured(1000, 1500));
    QVERIFY(bench.line(0, 1).span == Span::measured(1600, 3400));
}

void EditApplierTest::joinLines_mergesOriginsAndTimes()
{
    Bench bench;
    const size_t words = bench.line(0, 0).words.size() + bench.line(0, 1).words.size();
    QVERIFY(bench.apply(JoinLines{bench.line(0, 0).id, bench.line(0, 1).id}));
    QCOMPARE(bench.line(0, 0).origins, (Origins{0, 1}));
    QVERIFY(bench.line(0, 0).span == Span::measured(1000, 10000));
    QCOMPARE(bench.line(0, 0).words.size(), words);
}

void EditApplierTest::json_refusesWhatIsNoEdit_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("unknown kind") << QByteArray(R"({"do":"fly"})");
    QTest::newRow("wrong type") << QByteArray(R"({"do":"replace-text","offset":"3"})");
    QTest::newRow("fraction") << QByteArray(R"({"do":"replace-text","offset":1.5})");
    QTest::newRow("too large") << QByteArray(R"({"do":"replace-text","offset":3000000000})");
    QTest::newRow("no id") << QByteArray(R"({"do":"split-line","line":"goat"})");
    QTest::newRow("unknown word") << QByteArray(R"({"do":"set-head","head":{"kind":"song"}})");
    QTest::newRow("bad undo") << QByteArray(R"({"do":"remove-page-line","undo":{"carried":[{"places":3}]}})");
}

void EditApplierTest::json_refusesWhatIsNoEdit()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!appliedEditFromJson(QJsonDocument::fromJson(json).object()));
}

QTEST_GUILESS_MAIN(EditApplierTest)
#include "editapplier_test.moc"
