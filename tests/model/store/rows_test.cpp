// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/model/store/storefixture.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// What records say about rows, against an episode kept as a plain value.
class RowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomRecords_giveTheEpisodeThatTheySay_data();
    void randomRecords_giveTheEpisodeThatTheySay();
    void episodes_goAndComeBackInAnyOrder();
    void entries_goAndComeBack();
    void longHistoryOfOneGroup_comesBackInOrder();
    void rowsThatAreNotThere_areRefusedWhole();
};

void RowsTest::randomRecords_giveTheEpisodeThatTheySay_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void RowsTest::randomRecords_giveTheEpisodeThatTheySay()
{
    QFETCH(quint32, seed);
    RandomData random(seed);
    StoreFixture fixture;
    EpisodeData data = random.episode(40);
    data.annotations.clear();
    auto store = ProjectStore::create(fixture.path(), fixture.project, fixture.options);
    QVERIFY2(store, faultIn(store));
    RowChanges first;
    first.newEpisodes = {std::make_shared<EpisodeData>(data)};
    (*store)->append(recordOf(1, first));
    std::vector<Turn> removed;
    const auto lastLineBefore = [&data](size_t turn) {
        return turn == 0 ? LineId() : data.turns[turn - 1].lines.back().id;
    };
    for (qint64 sequence = 2; sequence < 600; ++sequence) {
        RowChanges rows;
        rows.episode = data.id;
        const size_t at = size_t(random.number(int(data.turns.size())));
        const auto place = data.turns.begin() + std::ptrdiff_t(at);
        Turn &turn = data.turns[at];
        const auto insertTurns = [&](const std::vector<Turn> &turns) {
            TurnId previous = at == 0 ? TurnId() : data.turns[at - 1].id;
            LineId before = lastLineBefore(at);
            for (const Turn &each : turns) {
                rows.turns.push_back({each.id, each.head, std::exchange(previous, each.id)});
                for (const Line &line : each.lines)
                    rows.lines.push_back({line, each.id, {}, std::exchange(before, line.id)});
            }
            data.turns.insert(place, turns.begin(), turns.end());
        };
        switch (random.number(8)) {
        case 0: { // several at once
            std::vector<Turn> turns;
            for (int count = 1 + random.number(40); count > 0; --count)
                turns.push_back(random.turn({}));
            insertTurns(turns);
            break;
        }
        case 1: // back from the dead
            if (!removed.empty()) {
                const Turn back = removed.back();
                removed.pop_back();
                insertTurns({back});
            }
            break;
        case 2:
            if (data.turns.size() > 20) {
                rows.removedTurns = {turn.id};
                for (const Line &line : turn.lines)
                    rows.removedLines.push_back(line.id);
                removed.push_back(turn);
                data.turns.erase(place);
            }
            break;
        case 3: // split: lines keep their places and change their turn
            if (turn.lines.size() > 1) {
                Turn behind{TurnId::create(), turn.head, {turn.lines.begin() + 1, turn.lines.end()}};
                turn.lines.resize(1);
                rows.turns = {{behind.id, behind.head, turn.id}};
                for (const Line &line : behind.lines)
                    rows.lines.push_back({line, behind.id, {}, {}});
                data.turns.insert(place + 1, behind);
            }
            break;
        case 4: // joined
            if (at + 1 < data.turns.size()) {
                const Turn behind = data.turns[at + 1];
                for (const Line &line : behind.lines) {
                    rows.lines.push_back({line, turn.id, {}, {}});
                    turn.lines.push_back(line);
                }
                rows.removedTurns = {behind.id};
                data.turns.erase(place + 1);
            }
            break;
        case 5: { // a line split in two
            Line &line = turn.lines[0];
            line.words.clear();
            Line behind = random.line();
            const qsizetype cut = std::max(line.text.indexOf(u' '), qsizetype(0)); // never inside a character
            behind.text = line.text.sliced(cut);
            behind.words.clear();
            line.text.truncate(cut);
            rows.lines = {{line, turn.id, {}, {}}, {behind, turn.id, {}, line.id}};
            turn.lines.insert(turn.lines.begin() + 1, behind);
            break;
        }
        case 6: { // page lines
            const size_t where = size_t(random.number(int(data.page.size()) + 1));
            const PageLine line{PageSection(random.number(5)), random.line()};
            rows.lines = {
                {line.line, {}, line.section, where == 0 ? LineId() : data.page[where - 1].line.id}};
            data.page.insert(data.page.begin() + std::ptrdiff_t(where), line);
            break;
        }
        default: {
            const LineId id = turn.lines[0].id;
            turn.lines[0] = random.line();
            turn.lines[0].id = id;
            turn.head = random.turn({}).head;
            rows.lines = {{turn.lines[0], turn.id, {}, {}}};
            rows.turns = {{turn.id, turn.head, {}}};
            data.facts = random.facts();
            rows.episodeFacts = data.facts;
        }
        }
        (*store)->append(recordOf(sequence, rows));
        if (random.number(50) == 0) {
            const auto loaded = (*store)->loadEpisode(data.id);
            QVERIFY2(loaded, faultIn(loaded));
            QVERIFY(loaded->turns == data.turns);
        }
    }
    QVERIFY2((*store)->close(), "close");
    store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    auto loaded = (*store)->loadEpisode(data.id);
    QVERIFY2(loaded, faultIn(loaded));
    loaded->imported = data.imported;
    QVERIFY(*loaded == data);
    QCOMPARE((*store)->opened().records.size(), 599u);
}

void RowsTest::episodes_goAndComeBackInAnyOrder()
{
    RandomData random(2);
    StoreFixture fixture;
    auto store = ProjectStore::create(fixture.path(), fixture.project, fixture.options);
    QVERIFY2(store, faultIn(store));
    std::vector<EpisodeId> all;
    qint64 sequence = 0;
    for (int count = 0; count < 12; ++count) {
        const auto data = std::make_shared<EpisodeData>(random.episode(2));
        all.push_back(data->id);
        RowChanges rows;
        rows.newEpisodes = {data};
        (*store)->append(recordOf(++sequence, rows));
    }
    std::vector<EpisodeId> order;
    QRandomGenerator shuffle(3);
    for (int round = 0; round < 60; ++round) {
        order = all;
        std::shuffle(order.begin(), order.end(), shuffle);
        order.resize(size_t(shuffle.bounded(1, 13)));
        RowChanges rows;
        rows.episodeOrder = order;
        (*store)->append(recordOf(++sequence, rows));
        if (round % 20 != 19)
            continue;
        QVERIFY2((*store)->close(), "close");
        store = ProjectStore::open(fixture.path(), fixture.options);
        QVERIFY2(store, faultIn(store));
        std::vector<EpisodeId> listed;
        for (const Project::Header &header : (*store)->opened().episodes)
            listed.push_back(header.id);
        QVERIFY(listed == order);
        for (const EpisodeId id : all) // removed ones too
            QVERIFY((*store)->loadEpisode(id));
    }
}

void RowsTest::entries_goAndComeBack()
{
    RandomData random(4);
    StoreFixture fixture;
    QVERIFY(fixture.make());
    EpisodeData &data = fixture.episode;
    const EpisodeData before = data;
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    const Speaker speaker = random.speaker();
    RowChanges away;
    away.episode = data.id;
    away.speakers = {{speaker.id, speaker}};
    for (const Annotation &annotation : data.annotations)
        away.annotations.push_back({annotation.id, {}});
    away.topics = {{data.topics[0].id, {}}};
    away.citations = {{data.citations[0].id, {}}};
    (*store)->append(recordOf(2, away));
    auto loaded = (*store)->loadEpisode(data.id);
    QVERIFY2(loaded, faultIn(loaded));
    QCOMPARE(loaded->annotations.size(), 0u);
    QCOMPARE(loaded->topics.size(), before.topics.size() - 1);
    QCOMPARE(loaded->citations.size(), before.citations.size() - 1);

    RowChanges back;
    back.episode = data.id;
    back.speakers = {{speaker.id, {}}};
    for (Annotation &annotation : data.annotations) {
        // A claim comes back with fewer places than it had.
        annotation.places.resize(1);
        back.annotations.push_back({annotation.id, annotation});
    }
    back.topics = {{data.topics[0].id, data.topics[0]}};
    back.citations = {{data.citations[0].id, data.citations[0]}};
    (*store)->append(recordOf(3, back));
    loaded = (*store)->loadEpisode(data.id);
    QVERIFY2(loaded, faultIn(loaded));
    QVERIFY(loaded->annotations == data.annotations);
    QVERIFY(loaded->topics == before.topics);
    QVERIFY(loaded->citations == before.citations);
    QVERIFY2((*store)->close(), "close");
    store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY((*store)->opened().catalogue.speakers.isEmpty());
}

void RowsTest::longHistoryOfOneGroup_comesBackInOrder()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    const GroupId group = GroupId::create();
    std::vector<AppliedEdit> edits;
    // Longer than one part: an edit is cut through.
    for (qint64 sequence = 2; sequence < 5; ++sequence) {
        auto record = std::make_shared<Record>();
        record->sequence = sequence;
        record->group = {group,
                         fixture.episode.id,
                         u"Typing"_s,
                         u"Änne"_s,
                         5,
                         u"run"_s,
                         {{LineId::create(), 3}, {LineId::create(), 4}},
                         {{LineId::create(), 5}, {}}};
        for (int count = 0; count < 3; ++count)
            record->edits.push_back(
                {ReplaceText{LineId::create(), count, u"a\nb"_s, QString(1'000'000, u'ö'), true}, {}});
        edits.insert(edits.end(), record->edits.begin(), record->edits.end());
        (*store)->append(record);
        const auto loaded = (*store)->loadEdits(group);
        QVERIFY2(loaded, faultIn(loaded));
        QVERIFY(*loaded == edits);
    }
    QVERIFY2((*store)->close(), "close");
    store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QVERIFY((*store)->loadEdits(group) == edits);
    const RecordHeader &last = (*store)->opened().records.back();
    QCOMPARE(last.sequence, 4);
    QCOMPARE(last.group.id, group);
    QCOMPARE(last.group.author, u"Änne"_s);
    QCOMPARE(last.group.before.anchor.offset, 4);
    QVERIFY(last.group.after.anchor.line.isNull());
}

void RowsTest::rowsThatAreNotThere_areRefusedWhole()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    RowChanges rows;
    rows.episode = fixture.episode.id;
    rows.topics = {{fixture.episode.topics[0].id, {}}};
    rows.lines = {{RandomData(1).line(), fixture.episode.turns[0].id, {}, {}}};
    (*store)->append(recordOf(2, rows));
    const auto kept = (*store)->flush();
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Invalid);
    QCOMPARE((*store)->keptSequence(), 1);
    store->reset();
    store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    QCOMPARE((*store)->loadEpisode(fixture.episode.id)->topics.size(), fixture.episode.topics.size());
}

QTEST_GUILESS_MAIN(RowsTest)
#include "rows_test.moc"
