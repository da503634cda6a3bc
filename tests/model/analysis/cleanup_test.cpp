// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/cleanup.h"

#include "model/editing/operations.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

StyleRule rule(const QString &pattern, const QString &replacement)
{
    StyleRule made;
    made.id = pattern;
    made.pattern = pattern;
    made.replacement = replacement;
    return made;
}

StyleRule striking(const QString &pattern)
{
    StyleRule made = rule(pattern, {});
    made.action = StyleRule::Action::Strike;
    return made;
}

/// Two turns, whose words are given.
struct Bench : Sample::Desk {
    explicit Bench(const QString &first, const QString &second = u"No meetings."_s)
    {
        EpisodeData data;
        data.id = EpisodeId::create();
        data.turns = {Sample::turn(show.speakers[0], {Sample::line(first)}),
                      Sample::turn(show.speakers[1], {Sample::line(second)})};
        open({data});
    }
    [[nodiscard]] std::vector<CleanUpHit> find(const std::vector<StyleRule> &rules) const
    {
        return CleanUpFinder(rules).findAll(textsToClean(*project, episode()), LockedWords(episode()));
    }
    bool cleanUp(const std::vector<StyleRule> &rules)
    {
        ReplacePlan plan = planCleanUp(*project, episode(), find(rules));
        return plan.edits.empty() || perform(std::move(plan.edits));
    }
    void put(AnnotationBody body, qint32 from, qint32 to)
    {
        const LineId id = line().id;
        QVERIFY(perform(annotate(
            episode(),
            {AnnotationId::create(), {placeAt(episode(), {{id, from}, {id, to}})}, std::move(body)})));
    }
    [[nodiscard]] QString text(int turn = 0) const { return line(0, turn).text; }
    /// The words that are struck out, in order.
    [[nodiscard]] QStringList struck() const
    {
        QStringList words;
        for (const auto &[id, annotation] : episode().annotations().all()) {
            if (annotation.as<StrikeOut>())
                words.append(episode().textOf(annotation.places.front().range));
        }
        words.sort();
        return words;
    }
};

} // namespace

/// Clean-up of an episode by rules.
class CleanUpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReplacedAndStruck_asOneStep()
    {
        Bench bench(u"Um, the goats gonna chew, um, rope."_s);
        QVERIFY(bench.cleanUp({striking(u"\\bum\\b,?"_s), rule(u"gonna"_s, u"are going to"_s)}));
        QCOMPARE(bench.text(), u"Um, the goats are going to chew, um, rope."_s);
        QCOMPARE(bench.struck(), (QStringList{u"Um,"_s, u"um,"_s}));
        QCOMPARE(bench.history->steps(bench.episodes[0]).size(), 1);
        QVERIFY(bench.history->undo(bench.episodes[0]).has_value());
        QCOMPARE(bench.text(), u"Um, the goats gonna chew, um, rope."_s);
        QCOMPARE(bench.struck(), QStringList());
    }

    void theEarlierRule_hasTheWords()
    {
        const Bench bench(u"goats chew"_s);
        const auto hits = bench.find({rule(u"goats chew"_s, u"they do"_s), rule(u"goats"_s, u"sheep"_s)});
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().rule, 0);
        QCOMPARE(hits.front().place.words.after, u"they do"_s);
    }

    void lockedAndStruckWords_areLeftAlone()
    {
        Bench bench(u"um goats um chew um rope"_s);
        bench.put(QuoteLock{}, 0, 8);
        bench.put(StrikeOut{}, 9, 11);
        const auto hits = bench.find({striking(u"\\bum\\b"_s)});
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().place.words.start, 17);
        QVERIFY(bench.cleanUp({striking(u"\\bum\\b"_s)}));
        QVERIFY(bench.find({striking(u"\\bum\\b"_s)}).empty());
    }

    void exceptions_keepTheirWords()
    {
        StyleRule rules = rule(u"goat"_s, u"sheep"_s);
        rules.exceptions = {u"goat farmer"_s};
        Bench bench(u"The goat farmer has a goat."_s);
        QVERIFY(bench.cleanUp({rules}));
        QCOMPARE(bench.text(), u"The goat farmer has a sheep."_s);
    }

    void whatWouldStay_isNoHit()
    {
        const Bench bench(u"[laughs] and (laughs)"_s);
        const auto hits = bench.find({rule(u"[\\[(]laughs[\\])]"_s, u"[laughs]"_s)});
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().place.words.start, 13);
    }

    void wordTimes_stayWithTheWordsThatStay()
    {
        Bench bench(u"the goats gonna chew"_s);
        QVERIFY(bench.cleanUp({rule(u"goats gonna"_s, u"goats going to"_s)}));
        QCOMPARE(bench.text(), u"the goats going to chew"_s);
    }

    void labels_areASeparateStepOfTheCast()
    {
        Bench bench(u"goats"_s);
        StyleRule colon = rule(u"\\s*:$"_s, QString());
        colon.where = StyleRule::Labels;
        Speaker speaker = *bench.project->catalogue().speakers.find(bench.show.speakers[0]);
        speaker.labels = {u"HOST:"_s};
        QVERIFY(bench.performCatalogue({Put<Speaker>{speaker.id, speaker}}));
        ReplacePlan plan = planCleanUp(*bench.project, bench.episode(), bench.find({colon}));
        QVERIFY(plan.edits.empty());
        QCOMPARE(plan.inLabels, 1);
        QVERIFY(bench.performCatalogue(std::move(plan.cast)));
        QCOMPARE(bench.project->catalogue().speakers.find(speaker.id)->labels, QStringList{u"HOST"_s});
    }

    void aPatternThatNeverEnds_findsNothing_andStopsSoon()
    {
        const Bench bench(QString(2'000, u'a') + u'!');
        QVERIFY(bench.find({rule(u"(a+)+$"_s, u"b"_s)}).empty());
    }

    void anEpisodeWithoutTurns_hasNothingToClean()
    {
        Sample::Desk desk;
        EpisodeData data;
        data.id = EpisodeId::create();
        desk.open({data});
        QVERIFY(textsToClean(*desk.project, desk.episode()).empty());
    }

    void stopping_keepsWhatWasFound()
    {
        const Bench bench(u"um"_s, u"um"_s);
        const auto hits = CleanUpFinder({striking(u"um"_s)})
                              .findAll(textsToClean(*bench.project, bench.episode()),
                                       LockedWords(bench.episode()), [](double) { return false; });
        QVERIFY(hits.empty());
    }
};

QTEST_GUILESS_MAIN(CleanUpTest)
#include "cleanup_test.moc"
