// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/model/search/searchdesk.h"
#include "tests/support/randomedits.h"
#include "tests/support/searchoracle.h"

#include <QFile>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;
using Sample::SearchDesk;

namespace
{

/// A query of random words, phrases, beginnings, NEAR, and what is to be left out.
QString randomQuery(Sample::Dice &dice)
{
    static const QStringList words{u"goats"_s, u"never"_s, u"page"_s, u"you"_s,     u"twelve"_s,
                                   u"12"_s,    u"CAFE"_s,  u"rope"_s, u"stake"_s,   u"barn"_s,
                                   u"don't"_s, u"a"_s,     u"3.5"_s,  u"meetings"_s};
    switch (dice.roll(7)) {
    case 0:
        return u"\"%1 %2\""_s.arg(dice.pick(words), dice.pick(words));
    case 1:
        return dice.pick(words).first(1) + u'*';
    case 2:
        return u"NEAR(%1 %2, %3)"_s.arg(u"goats"_s, u"page"_s).arg(dice.roll(4));
    case 3:
        return u"%1 -%2"_s.arg(dice.pick(words), dice.pick(words));
    case 4:
        return dice.pick(words) + u' ' + dice.pick(words);
    case 5:
        return u"\"%1 %2\"*"_s.arg(dice.pick(words), dice.pick(words).first(1));
    default:
        return dice.pick(words);
    }
}

const auto anything = [](const Episode &, LineId, const Annotation *) { return true; };

/// The sources are not the oracle's business.
std::vector<Uuid> withoutSource(std::vector<Uuid> ids, SourceId source)
{
    std::erase(ids, source.value);
    return ids;
}

QString differs(const QString &query, const std::optional<std::vector<Uuid>> &is,
                const std::vector<Uuid> &expected, const QString &fault)
{
    if (!is)
        return query + u": "_s + fault;
    return *is == expected ? QString()
                           : u"%1: %2 found, %3 expected"_s.arg(query).arg(is->size()).arg(expected.size());
}

} // namespace

/// The index of a project beside a naive search through all of its words.
class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere();
    void goesAlongWithEditsAndUndo_data();
    void goesAlongWithEditsAndUndo();
    void filtersAgreeWithTheProject();
    void manyLinesAtOnePlaceMakeRoom();
    void isNotMadeAgainWithoutNeed();
    void takesUpWhatWasDoneWithoutIt();
    void isMadeAgainForAnotherLineOfTheProject();
    void isMadeAgainWhenDamaged_data();
    void isMadeAgainWhenDamaged();
    void isLeftToTheProgramThatHasIt();
    void goesOnWhereItWasCutOff();
    void knowsSources();
    void namesThatNobodyHasAreErrors_data();
    void namesThatNobodyHasAreErrors();
    void takesPagesOfHits();
    void episodesComeInTheShowsOrder();
};

void SearchIndexTest::findsWhatIsThere()
{
    SearchDesk desk(4, 20);
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    const SearchOracle oracle(*desk.project);
    int found = 0;
    for (int round = 0; round < 200; ++round) {
        const QString typed = randomQuery(desk.dice);
        const auto expected = oracle.find(*parseQuery(typed), anything);
        const QString difference =
            differs(typed, withoutSource(desk.ids(typed).value_or(std::vector<Uuid>{}), desk.show.source),
                    expected, desk.fault);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        found += int(expected.size());
    }
    QVERIFY(found > 500);
}

void SearchIndexTest::goesAlongWithEditsAndUndo_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void SearchIndexTest::goesAlongWithEditsAndUndo()
{
    QFETCH(quint32, seed);
    SearchDesk desk(2, 8, seed);
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    RandomEdits edits(desk.dice, desk.show);
    const SearchOracle oracle(*desk.project);
    for (int round = 0; round < 300; ++round) {
        const EpisodeId id = desk.dice.pick(desk.project->episodes());
        const int what = desk.dice.roll(100);
        if (what < 15)
            (void)desk.history->undo(id);
        else if (what < 22)
            (void)desk.history->redo(id);
        else if (const auto edit = edits.next(*desk.project->episode(id)))
            desk.perform(id, {*edit});
        if (desk.dice.chance(60))
            continue;
        QVERIFY(desk.update());
        QVERIFY(desk.build());
        for (int each = 0; each < 3; ++each) {
            const QString typed = randomQuery(desk.dice);
            const auto expected = oracle.find(*parseQuery(typed), anything);
            const auto is = desk.ids(typed);
            QVERIFY2(is, qPrintable(desk.fault));
            // Entries of the catalogue are among the random edits; what they are is seen elsewhere.
            std::vector<Uuid> ours;
            for (const Uuid each2 : *is) {
                if (!desk.project->catalogue().sources.find(SourceId{each2}))
                    ours.push_back(each2);
            }
            const QString difference = differs(typed, ours, expected, desk.fault);
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }
    // What it was brought to is what would be made anew.
    const auto before = desk.ids(u"a*"_s);
    QVERIFY(desk.index->reset());
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    QCOMPARE(desk.ids(u"a*"_s), before);
}

void SearchIndexTest::filtersAgreeWithTheProject()
{
    SearchDesk desk(3, 20, 7);
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    RandomEdits edits(desk.dice, desk.show);
    for (int round = 0; round < 300; ++round) {
        const EpisodeId id = desk.dice.pick(desk.project->episodes());
        if (const auto edit = edits.next(*desk.project->episode(id)))
            desk.perform(id, {*edit});
    }
    // A reason in the middle of a topic.
    const Episode &first = desk.episode();
    const Transcript &transcript = first.transcript();
    const Range some{startOf(transcript.lineAt(1).line()),
                     endOf(transcript.lineAt(transcript.lineCount() - 2).line())};
    const LineId middle = transcript.lineAt(transcript.lineCount() / 2).line().id;
    QVERIFY(desk.perform(first.id(), {ReplaceText{middle, 0, {}, u"goats all over the page "_s}}));
    const TopicId topic = first.topics().all().begin()->first;
    for (const Annotation &made : {Sample::annotation(first, some, TopicTag{topic}),
                                   Sample::annotation(first, {{middle, 0}, {middle, 5}},
                                                      ReasonLink{desk.show.reasons[0], true, false})})
        QVERIFY(desk.perform(first.id(), {Put<Annotation>{made.id, made}}));
    QVERIFY(desk.update());
    QVERIFY(desk.build());

    const SearchOracle oracle(*desk.project);
    const auto inside = [](const Episode &episode, LineId line, const auto &wanted) {
        if (!episode.findLine(line))
            return false;
        return std::ranges::any_of(episode.annotations().all(), [&](const auto &entry) {
            return std::ranges::any_of(entry.second.places, [&](const Place &place) {
                if (!wanted(entry.second) || !episode.findLine(place.range.from.line) ||
                    !episode.findLine(place.range.to.line))
                    return false;
                const bool endsBefore = place.range.to.offset == 0 && !place.range.isInOneLine();
                return episode.compare({place.range.from.line, 0}, {line, 0}) <= 0 &&
                       (endsBefore ? episode.compare({line, 0}, {place.range.to.line, 0}) < 0
                                   : episode.compare({line, 0}, {place.range.to.line, 0}) <= 0);
            });
        });
    };
    const SpeakerId founder = desk.show.speakers[2];
    const auto saidByFounder = [&](const Episode &episode, LineId line, const Annotation *annotation) {
        const Claim *claim = annotation ? annotation->as<Claim>() : nullptr;
        return (claim && !claim->speaker.isNull() ? claim->speaker : episode.speakerAt(line)) == founder;
    };
    const auto isGoats = [&](const Episode &episode, const Annotation &annotation) {
        const TopicTag *tag = annotation.as<TopicTag>();
        const Topic *named = tag ? episode.topics().find(tag->topic) : nullptr;
        return named && named->name == u"Goats"_s;
    };
    const auto inGoats = [&](const Episode &episode, LineId line, const Annotation *) {
        return inside(episode, line, [&](const Annotation &each) { return isGoats(episode, each); });
    };
    const auto reasonOne = [&](const Episode &episode, LineId line, const Annotation *) {
        return inside(episode, line, [&](const Annotation &each) {
            const ReasonLink *link = each.as<ReasonLink>();
            const Reason *reason = link ? desk.project->catalogue().reasons.find(link->reason) : nullptr;
            return reason && reason->number == 1;
        });
    };
    const auto verified = [&](const Episode &episode, LineId line, const Annotation *annotation) {
        const auto is = [](const Annotation &each) {
            return each.as<Claim>() && each.as<Claim>()->verdict == u"verified"_s;
        };
        return annotation && annotation->as<Claim>() ? is(*annotation) : inside(episode, line, is);
    };
    const auto onPage = [](const Episode &episode, LineId line, const Annotation *annotation) {
        return !annotation && episode.pageIndex(line) >= 0;
    };
    const auto notes = [](const Episode &, LineId, const Annotation *annotation) {
        return annotation && annotation->as<Note>();
    };
    const auto second = [&](const Episode &episode, LineId, const Annotation *) {
        return episode.id() == desk.project->episodes()[1];
    };
    using Wanted = std::function<bool(const Episode &, LineId, const Annotation *)>;
    const std::vector<std::pair<QString, Wanted>> filters{
        {u"who:founder"_s, saidByFounder},
        {u"who:\"the founder\""_s, saidByFounder},
        {u"topic:goats"_s, inGoats},
        {u"reason:1"_s, reasonOne},
        {u"reason:#1"_s, reasonOne},
        {u"verdict:verified"_s, verified},
        {u"kind:page"_s, onPage},
        {u"kind:notes"_s, notes},
        {u"in:41"_s, second},
        {u"in:2"_s, second},
        {u"date:2026-02"_s, second},
        {u"since:2026-02 until:2026-02-20"_s, second},
        {u"who:founder topic:goats"_s,
         [&](const Episode &e, LineId l, const Annotation *a) {
             return saidByFounder(e, l, a) && inGoats(e, l, a);
         }},
        {u"topic:goats reason:1"_s,
         [&](const Episode &e, LineId l, const Annotation *a) {
             return inGoats(e, l, a) && reasonOne(e, l, a);
         }},
        {u"verdict:verified in:41"_s,
         [&](const Episode &e, LineId l, const Annotation *a) {
             return verified(e, l, a) && second(e, l, a);
         }},
    };
    for (const auto &[typed, wanted] : filters) {
        int found = 0;
        for (const QString &words : {QString(), u"goats"_s, u"a*"_s, u"page -goats"_s}) {
            const QString query = (typed + u' ' + words).trimmed();
            const auto expected = oracle.find(*parseQuery(query), wanted);
            const QString difference = differs(query, desk.ids(query), expected, desk.fault);
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
            found += int(expected.size());
        }
        QVERIFY2(found > 0, qPrintable(typed));
    }
}

void SearchIndexTest::manyLinesAtOnePlaceMakeRoom()
{
    SearchDesk desk(1, 80, 3);
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    const EpisodeId id = desk.episode().id();
    const Turn &turn = desk.episode().transcript().turnAt(40);
    LineId line = turn.lines.front().id;
    for (int round = 0; round < 200; ++round) {
        const LineId next = LineId::create();
        QVERIFY(desk.perform(id, {ReplaceText{line, 0, {}, u"goats %1 "_s.arg(round)}}));
        QVERIFY(desk.perform(id, {SplitLine{line, qint32(QString::number(round).size() + 6), next}}));
        // Now at the end of what came in, now at its beginning.
        line = round % 100 < 50 ? next : line;
        QVERIFY(desk.update());
        QVERIFY(desk.builder->isDone());
    }
    const SearchOracle oracle(*desk.project);
    QCOMPARE(*desk.ids(u"goats kind:line"_s),
             oracle.find(*parseQuery(u"goats"_s), [](const Episode &episode, LineId at, const Annotation *a) {
                 return !a && episode.pageIndex(at) < 0;
             }));
}

void SearchIndexTest::isNotMadeAgainWithoutNeed()
{
    SearchDesk desk;
    QVERIFY(desk.openIndex());
    QVERIFY(*desk.build() > 0);
    const auto found = desk.ids(u"goats"_s);
    QVERIFY(desk.openIndex());
    QCOMPARE(desk.build(), 0);
    QCOMPARE(desk.ids(u"goats"_s), found);
}

void SearchIndexTest::takesUpWhatWasDoneWithoutIt()
{
    SearchDesk desk(4);
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    const EpisodeId id = desk.project->episodes()[2];
    const LineId line = desk.episode(2).transcript().lineAt(3).line().id;
    desk.closeIndex();
    QVERIFY(desk.perform(id, {ReplaceText{line, 0, {}, u"Xylophones "_s}}));
    desk.addEpisode(Sample::episode(desk.dice, desk.show, 3));
    QVERIFY(desk.openIndex());
    // Two parts for each of the two episodes, and the sources.
    QCOMPARE(desk.build(), 5);
    QCOMPARE(*desk.ids(u"xylophones"_s), std::vector{line.value});
    // And what is removed is found no more.
    desk.closeIndex();
    QVERIFY(desk.perform({}, {RemoveEpisode{id}}));
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    QVERIFY(desk.ids(u"xylophones"_s)->empty());
    QCOMPARE(desk.index->slots().size(), 4);
}

void SearchIndexTest::isMadeAgainForAnotherLineOfTheProject()
{
    SearchDesk desk;
    const auto say = [&desk](const QString &word) {
        const Episode &episode = desk.episode();
        return desk.perform(episode.id(),
                            {ReplaceText{episode.transcript().lineAt(0).line().id, 0, {}, word + u' '}});
    };
    QVERIFY(say(u"one"_s));
    QVERIFY(desk.store->saveCopy(desk.folder.filePath(u"copy.ropewalk"_s)));
    QVERIFY(say(u"xylophones"_s));
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    QCOMPARE(desk.ids(u"xylophones"_s)->size(), 1);
    // The copy goes on otherwise, by as many records.
    desk.closeIndex();
    auto copy = ProjectStore::open(desk.folder.filePath(u"copy.ropewalk"_s), desk.options);
    QVERIFY(copy);
    desk.store = std::move(*copy);
    desk.headers.pop_back();
    auto data = desk.store->loadEpisode(desk.project->episodes().front());
    QVERIFY(data);
    const auto &opened = desk.store->opened();
    desk.project = std::make_unique<Project>(opened.id, opened.catalogue, opened.episodes);
    desk.project->load(*data);
    desk.startRun(u"2"_s);
    QVERIFY(say(u"zithers"_s));
    QVERIFY(desk.openIndex());
    QVERIFY(*desk.build() > 0);
    QCOMPARE(desk.ids(u"zithers"_s)->size(), 1);
    QCOMPARE(desk.ids(u"xylophones"_s)->size(), 0);
}

void SearchIndexTest::isMadeAgainWhenDamaged_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database") << qint64(0) << QByteArray("<html>Not found</html>").repeated(400);
    QTest::newRow("empty") << qint64(-1) << QByteArray();
    QTest::newRow("schema gone") << qint64(100) << QByteArray(3000, 'x');
}

void SearchIndexTest::isMadeAgainWhenDamaged()
{
    QFETCH(qint64, from);
    QFETCH(QByteArray, bytes);
    SearchDesk desk;
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    const auto found = desk.ids(u"goats"_s);
    desk.closeIndex();
    QFile file(desk.indexFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (from < 0)
        QVERIFY(file.resize(0));
    else
        QVERIFY(file.seek(from) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(desk.openIndex());
    QVERIFY(*desk.build() > 0);
    QCOMPARE(desk.ids(u"goats"_s), found);
}

void SearchIndexTest::isLeftToTheProgramThatHasIt()
{
    SearchDesk desk;
    QVERIFY(desk.openIndex());
    const auto second = SearchIndex::open(desk.indexFolder(), desk.project->id());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Busy);
}

void SearchIndexTest::goesOnWhereItWasCutOff()
{
    SearchDesk desk(4);
    QVERIFY(desk.openIndex());
    for (int part = 0; part < 5; ++part) // the third episode's page
        QVERIFY(desk.builder->step());
    QVERIFY(desk.builder->commit());
    QVERIFY(desk.openIndex());
    QCOMPARE(desk.build(), 5);
    const SearchOracle oracle(*desk.project);
    QCOMPARE(*desk.ids(u"goats -handbook"_s), oracle.find(*parseQuery(u"goats"_s), anything));
}

void SearchIndexTest::knowsSources()
{
    SearchDesk desk;
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    const auto hits = desk.hits(u"handbook"_s);
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->front().kind, SearchHit::Kind::Source);
    QCOMPARE(hits->front().source, desk.show.source);
    QCOMPARE(hits->front().excerpt.text, u"Goats, a handbook"_s);
    QCOMPARE(hits->front().excerpt.marks, (QList<Stretch>{{9, 8}}));
    Source source = *desk.project->catalogue().sources.find(desk.show.source);
    source.text = u"First paragraph.\n\nAbout xylophones."_s;
    QVERIFY(desk.perform({}, {Put<Source>{source.id, source}}));
    QVERIFY(desk.update());
    QCOMPARE(desk.hits(u"xylophones kind:source"_s)->front().excerpt.text, u"About xylophones."_s);
    QVERIFY(desk.ids(u"xylophones who:founder"_s)->empty());
    QVERIFY(desk.perform({}, {Put<Source>{source.id, std::nullopt}}));
    QVERIFY(desk.update());
    QVERIFY(desk.ids(u"handbook"_s)->empty());
}

void SearchIndexTest::namesThatNobodyHasAreErrors_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"who:nobody", "topic:xylophones", "reason:99", "reason:x", "verdict:xylophones", "since:soon",
          "since:2026-13", "in:Nowhere", "kind:sentence", "-goats", "-goats in:1"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void SearchIndexTest::namesThatNobodyHasAreErrors()
{
    QFETCH(QString, typed);
    SearchDesk desk(1, 2);
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    QVERIFY(!desk.hits(typed));
    QVERIFY(!desk.fault.isEmpty());
}

void SearchIndexTest::takesPagesOfHits()
{
    SearchDesk desk(5, 30);
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    QCOMPARE(desk.ids(u"a* in:\"episode 2\""_s), desk.ids(u"a* in:41"_s));
    const auto all = desk.ids(u"goats"_s, 10'000);
    QVERIFY(all->size() > 60);
    QCOMPARE(desk.ids(u"goats"_s, 7), all);
    QCOMPARE(desk.ids(u"goats"_s, 1), all);
}

void SearchIndexTest::episodesComeInTheShowsOrder()
{
    SearchDesk desk(3);
    QVERIFY(desk.openIndex());
    QVERIFY(desk.build());
    // One that was removed and comes back first.
    const EpisodeId last = desk.project->episodes().back();
    QVERIFY(desk.perform({}, {RemoveEpisode{last}}));
    QVERIFY(desk.update());
    QVERIFY(desk.build());
    QVERIFY(desk.perform({}, {InsertEpisode{last, 0, nullptr}}));
    QVERIFY(desk.update());
    QVERIFY(desk.build());
    QCOMPARE(desk.project->episodes().front(), last);
    const SearchOracle oracle(*desk.project);
    QCOMPARE(*desk.ids(u"goats -handbook"_s), oracle.find(*parseQuery(u"goats"_s), anything));
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindex_test.moc"
