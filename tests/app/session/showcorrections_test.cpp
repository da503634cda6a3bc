// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/corrections.h"

#include "app/session/houserules.h"
#include "model/editing/operations.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode of timed words, a turn a line.
struct Bench {
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    EpisodeId id = EpisodeId::create();

    explicit Bench(const QStringList &lines)
    {
        EpisodeData data;
        data.id = id;
        qint64 ms = 0;
        for (const QString &text : lines) {
            Line line{LineId::create(), text, {}, {}, {}};
            for (const Stretch &word : words(text)) {
                line.words.push_back(
                    {qint32(word.start), qint32(word.length), Span::measured(ms, ms + 90), 0.25F});
                ms += 100;
            }
            data.turns.push_back({TurnId::create(), {}, {std::move(line)}});
        }
        project = std::make_unique<Project>(ProjectId::create(), Catalogue(),
                                            std::vector<Project::Header>{{id, data.facts}});
        project->load(std::move(data));
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return 1'000; }});
    }
    [[nodiscard]] Corrections corrections() const { return {*project, *history, id}; }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Line &line(qsizetype number) const
    {
        return episode().transcript().lineAt(number).line();
    }
    [[nodiscard]] Position at(qsizetype number, qint32 offset) const { return {line(number).id, offset}; }
    AnnotationId attach(const Range &range, AnnotationBody body) const
    {
        const AnnotationId annotation = AnnotationId::create();
        const auto done = history->perform(
            {id, u"Attach"_s,
             annotate(episode(), {annotation, {placeAt(episode(), range)}, std::move(body)})});
        return done ? annotation : AnnotationId();
    }
    [[nodiscard]] QString wordsOf(AnnotationId annotation) const
    {
        return episode().textOf(episode().annotations().find(annotation)->places.front().range);
    }
};

const Correction gehard{u"Gehard"_s, u"Gerhard"_s};

} // namespace

class ShowCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correctedWords_keepTimesAndWhatHangsOnThem()
    {
        const Bench bench({u"Ask Gehard there, Gehard."_s, u"No Gehard here."_s});
        const AnnotationId struck = bench.attach({bench.at(0, 4), bench.at(0, 10)}, StrikeOut{});
        const AnnotationId part = bench.attach({bench.at(0, 18), bench.at(0, 20)}, StrikeOut{});
        const AnnotationId note = bench.attach({bench.at(0, 0), bench.at(1, 15)}, Note{u"here"_s});
        const auto hits = bench.corrections().find({gehard});
        QCOMPARE(hits.size(), size_t(3));
        const Caret caret = caretAt(bench.at(0, 11));
        const auto done = bench.corrections().apply(hits, Corrections::labelOf(gehard), caret);
        QVERIFY(done);
        QCOMPARE(done->position, bench.at(0, 12));
        QCOMPARE(bench.line(0).text, u"Ask Gerhard there, Gerhard."_s);
        QCOMPARE(bench.line(1).text, u"No Gerhard here."_s);
        QCOMPARE(bench.wordsOf(struck), u"Gerhard"_s);
        QCOMPARE(bench.wordsOf(part), u"Ge"_s);
        QCOMPARE(bench.wordsOf(note), u"Ask Gerhard there, Gerhard.\nNo Gerhard here."_s);
        QCOMPARE(bench.line(0).words.size(), size_t(4));
        QCOMPARE(bench.line(0).words[1].span, Span::measured(100, 190));
        QCOMPARE(bench.line(0).words[1].confidence, 0.25F);
        QCOMPARE(bench.line(0).words[3].span, Span::measured(300, 390));
        QCOMPARE(bench.project->checkConsistency(), QStringList());
        QVERIFY(bench.history->undo(bench.id));
        QCOMPARE(bench.line(0).text, u"Ask Gehard there, Gehard."_s);
        QCOMPARE(bench.line(1).text, u"No Gehard here."_s);
    }

    void textThatChangedMeanwhile_isLeftAlone()
    {
        const Bench bench({u"Ask Gehard."_s});
        const auto hits = bench.corrections().find({gehard});
        QVERIFY(bench.history->perform(
            {bench.id, u"Delete"_s, {ReplaceText{bench.line(0).id, 0, u"Ask Gehard."_s, u"No."_s}}}));
        QVERIFY(!bench.corrections().apply(hits, u"Correct"_s, {}));
        QCOMPARE(bench.line(0).text, u"No."_s);
    }

    void acceptedPair_isKeptOnce()
    {
        const Bench bench({u"Ask Gehard."_s});
        const auto step = bench.corrections().remember(gehard);
        QVERIFY(step && !step->isNull());
        const auto again = bench.corrections().remember(gehard);
        QVERIFY(again && again->isNull());
        const HouseRules rules(*bench.project, *bench.history);
        QCOMPARE(rules.all(HouseRule::Kind::Correction).size(), size_t(1));
        QVERIFY(bench.history->undoStep(*step));
        QCOMPARE(rules.all(HouseRule::Kind::Correction).size(), size_t(0));
    }

    void emptyEpisode_hasNoPlaces()
    {
        const Bench bench({});
        QVERIFY(bench.corrections().find({gehard}).empty());
        QVERIFY(bench.corrections().apply({}, u"Correct"_s, {}));
    }
};

QTEST_GUILESS_MAIN(ShowCorrectionsTest)

#include "showcorrections_test.moc"
