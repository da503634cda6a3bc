// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/turnmoves.h"

#include "app/session/projectsession.h"
#include "tests/app/session/turnbench.h"
#include "tests/support/sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;
using TurnBench::Bench;
using TurnBench::conversation;
using TurnBench::Spoken;

class TurnMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movedTurns_keepWhatHangsOnThem()
    {
        const Bench bench(conversation());
        const AnnotationId lock = bench.attach({bench.at(3, 0, 0), bench.at(3, 0, 4)}, QuoteLock{});
        const AnnotationId struck = bench.attach({bench.at(1, 0, 7), bench.at(1, 1, 4)}, StrikeOut{});
        const AnnotationId claim = bench.attach({bench.at(4, 0, 0), bench.at(4, 0, 5)}, Claim{});
        const std::vector<Edit> edits = moveTurns(bench.episode(), 3, 2, 0);
        QVERIFY(bench.history->perform({bench.id, u"Move"_s, edits}));
        QCOMPARE(bench.text(),
                 u"B:six. Seven\nA:eight\nA:one two\nB:three, four/five\n-:Break\nC:nine ten"_s);
        QCOMPARE(bench.placeOf(lock).range, (Range{bench.at(0, 0, 0), bench.at(0, 0, 4)}));
        QCOMPARE(bench.placeOf(lock).state, AnchorState::Exact);
        QCOMPARE(bench.placeOf(claim).range, (Range{bench.at(1, 0, 0), bench.at(1, 0, 5)}));
        QCOMPARE(bench.placeOf(claim).state, AnchorState::Exact);
        QCOMPARE(bench.placeOf(struck).range, (Range{bench.at(3, 0, 7), bench.at(3, 1, 4)}));
        QCOMPARE(bench.project->checkConsistency(), QStringList());
    }

    void movedTurns_withinWhatCoversThem_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("from"); ///< of the note over turns 1 to 3
        QTest::addColumn<int>("to");
        QTest::newRow("its last turn to its front") << 3 << 1 << 1 << 1 << 3;
        QTest::newRow("its first turn to its end") << 1 << 1 << 4 << 1 << 3;
        QTest::newRow("all of it") << 1 << 3 << 0 << 0 << 2;
        QTest::newRow("all of it and more") << 0 << 5 << 6 << 2 << 4;
        QTest::newRow("another passes it") << 4 << 1 << 0 << 2 << 4;
        QTest::newRow("its middle goes away") << 2 << 1 << 0 << 2 << 3;
        QTest::newRow("its end goes away") << 3 << 1 << 6 << 1 << 2;
        QTest::newRow("another comes in") << 5 << 1 << 2 << 1 << 4;
    }

    void movedTurns_withinWhatCoversThem()
    {
        QFETCH(const int, first);
        QFETCH(const int, count);
        QFETCH(const int, before);
        QFETCH(const int, from);
        QFETCH(const int, to);
        const Bench bench(conversation());
        const QString text = bench.text();
        const AnnotationId note = bench.attach(bench.whole(1, 3), Note{u"here"_s});
        const AnnotationId claim = bench.attach(bench.whole(1, 3), Claim{});
        const Range range = bench.placeOf(note).range;
        const auto edits = moveTurns(bench.episode(), first, count, before);
        QVERIFY(bench.history->perform({bench.id, u"Move"_s, edits}));
        QCOMPARE(bench.placeOf(note).range, bench.whole(from, to));
        QCOMPARE(bench.placeOf(claim).range, bench.whole(from, to));
        QCOMPARE(bench.project->checkConsistency(), QStringList());
        QVERIFY(bench.history->undo(bench.id));
        QCOMPARE(bench.text(), text);
        QCOMPARE(bench.placeOf(note).range, range);
        QCOMPARE(bench.placeOf(claim).state, AnchorState::Exact);
    }

    void claimOfWordsInAnotherOrder_isToBeLookedAtAgain()
    {
        const Bench bench(conversation());
        const AnnotationId claim = bench.attach(bench.whole(0, 1), Claim{});
        QVERIFY(bench.work().moveTurnsDown(bench.caret(0)));
        QCOMPARE(bench.placeOf(claim).range, bench.whole(0, 1));
        QCOMPARE(bench.placeOf(claim).state, AnchorState::Changed);
    }

    void movedLines_keepTimesAndWhatTheyWereImportedFrom()
    {
        const Bench bench(conversation());
        const Line before = bench.transcript().turnAt(3).lines.front();
        QVERIFY(bench.work().moveTurnsUp(bench.caret(3)));
        QCOMPARE(bench.transcript().turnAt(2).lines.front(), before);
    }

    void nowhere_movesNothing()
    {
        const Bench bench(conversation());
        for (const auto &[first, count, before] :
             {std::array{0, 1, 0}, std::array{0, 1, 1}, std::array{1, 2, 2}, std::array{-1, 1, 3},
              std::array{4, 3, 0}, std::array{0, 1, 7}})
            QVERIFY(moveTurns(bench.episode(), first, count, before).empty());
    }

    void randomMoves_keepTheModelWhole_andAreUndone()
    {
        Sample::Dice dice(7);
        for (int round = 0; round < 60; ++round) {
            std::vector<Spoken> turns;
            for (int count = 2 + dice.roll(7); count > 0; --count) {
                Spoken spoken{"ABC-" [dice.roll(4)], {}};
                for (int lines = 1 + dice.roll(3); lines > 0; --lines)
                    spoken.lines.append(Sample::text(dice, 4));
                turns.push_back(spoken);
            }
            const Bench bench(turns);
            const qsizetype lines = bench.transcript().lineCount();
            const auto somewhere = [&] {
                const Line &line = bench.transcript().lineAt(dice.roll(lines)).line();
                qsizetype offset = dice.roll(line.text.size() + 1);
                while (!isCut(line.text, offset))
                    --offset;
                return Position{line.id, qint32(offset)};
            };
            for (int count = 0; count < 6; ++count) {
                Range range{somewhere(), somewhere()};
                if (bench.episode().compare(range.to, range.from) < 0)
                    std::swap(range.from, range.to);
                const std::array<AnnotationBody, 4> bodies{Note{u"n"_s}, QuoteLock{}, StrikeOut{}, Claim{}};
                if (!range.isEmpty())
                    (void)bench.attach(range, dice.pick(bodies));
            }
            const EpisodeData before = bench.episode().data();
            std::map<LineId, Line> known;
            bench.transcript().forEachTurn([&](const Turn &turn) {
                for (const Line &line : turn.lines)
                    known.emplace(line.id, line);
            });
            int moves = 0;
            for (int step = 0; step < 8; ++step) {
                const qsizetype count = bench.transcript().turnCount();
                const int first = dice.roll(count);
                const int length = 1 + dice.roll(count - first);
                auto edits = moveTurns(bench.episode(), first, length, dice.roll(count + 1));
                if (edits.empty())
                    continue;
                const auto done = bench.history->perform({bench.id, u"Move"_s, std::move(edits)});
                QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
                QCOMPARE(bench.project->checkConsistency(), QStringList());
                ++moves;
            }
            bench.transcript().forEachTurn([&](const Turn &turn) {
                for (const Line &line : turn.lines)
                    QCOMPARE(line, known.at(line.id));
            });
            QCOMPARE(size_t(bench.transcript().lineCount()), known.size());
            for (; moves > 0; --moves)
                QVERIFY(bench.history->undo(bench.id));
            QVERIFY(bench.episode().data() == before);
        }
    }

    void movedTurns_areThereWhenTheFileIsOpenedAgain()
    {
        const QTemporaryDir folder;
        qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
        const QString file = folder.filePath(u"show.ropewalk"_s);
        const Bench bench(conversation());
        const AnnotationId lock = bench.attach({bench.at(3, 0, 0), bench.at(3, 0, 4)}, QuoteLock{});
        EpisodeData data = bench.episode().data();
        for (Turn &turn : data.turns)
            turn.head.speaker = {};
        EpisodeData kept;
        {
            auto session = ProjectSession::openOrCreate(file, u"Ann"_s);
            QVERIFY(session);
            History &history = (*session)->history();
            QVERIFY(history.perform(
                {{}, u"Import"_s, {InsertEpisode{data.id, 0, std::make_shared<const EpisodeData>(data)}}}));
            TurnWork work((*session)->project(), history, data.id);
            QVERIFY(work.moveTurnsUp(bench.over(3, 4)));
            QVERIFY(work.moveTurnsUp(bench.over(3, 4)));
            QVERIFY(work.moveTurnsDown(bench.caret(0)));
            QVERIFY(work.insertMarker(bench.caret(1, 7), TurnKind::Jingle, u"Jingle"_s));
            kept = (*session)->project().episode(data.id)->data();
            QVERIFY((*session)->close());
        }
        auto session = ProjectSession::open(file, u"Ann"_s);
        QVERIFY(session);
        const auto episode = (*session)->episode(data.id);
        QVERIFY(episode);
        QVERIFY((*episode)->data().turns == kept.turns);
        QCOMPARE((*episode)->annotations().find(lock)->places, kept.annotations.front().places);
        QVERIFY((*session)->close());
    }
};

QTEST_GUILESS_MAIN(TurnMovesTest)

#include "turnmoves_test.moc"
