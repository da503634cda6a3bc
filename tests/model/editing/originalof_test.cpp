// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/operations.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A turn of two imported lines, one of one, and one that was typed.
struct Bench : Sample::Desk {
    Bench()
    {
        auto imported = std::make_shared<Imported>();
        for (const auto &[text, label, starts] :
             {std::tuple(u"Goats."_s, u"HOST"_s, true), std::tuple(u"They chew."_s, QString(), false),
              std::tuple(u"No meetings."_s, u"FARMER"_s, true)}) {
            ImportedLine line;
            line.text = text;
            line.label = label;
            line.startsTurn = starts;
            imported->lines.push_back(line);
        }
        EpisodeData data;
        data.id = EpisodeId::create();
        data.imported = imported;
        qint32 origin = 0;
        for (const int lines : {2, 1, 1}) {
            Turn turn = Sample::turn(show.speakers[0], {});
            for (int at = 0; at < lines; ++at, ++origin) {
                turn.lines.push_back(Sample::line(u"typed over"_s));
                if (origin < 3)
                    turn.lines.back().origins = {origin};
            }
            data.turns.push_back(turn);
        }
        open({data});
    }
    [[nodiscard]] std::optional<OriginalTurn> original(int turn) const
    {
        return originalOf(episode(), episode().transcript().turnAt(turn).id);
    }
};

} // namespace

/// What a turn was imported from, also when it was split and joined since.
class OriginalOfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndLabel_areTheImportedOnes()
    {
        Bench bench;
        const OriginalTurn first{u"HOST"_s, TurnKind::Speech, {u"Goats."_s, u"They chew."_s}};
        QVERIFY(bench.original(0) == first);
        QCOMPARE(bench.original(1)->label, u"FARMER"_s);
        QVERIFY(!bench.original(2));
    }

    void aSplitTurn_knowsWhoHadIt()
    {
        Bench bench;
        const Turn &turn = bench.episode().transcript().turnAt(0);
        QVERIFY(bench.perform({SplitTurn{turn.id, turn.lines[1].id, TurnId::create()}}));
        const OriginalTurn second{u"HOST"_s, TurnKind::Speech, {u"They chew."_s}};
        QVERIFY(bench.original(1) == second);
    }

    void joinedTurns_haveAllTheirWords_andTheFirstLabel()
    {
        Bench bench;
        const auto &transcript = bench.episode().transcript();
        QVERIFY(bench.perform({JoinTurns{transcript.turnAt(0).id, transcript.turnAt(1).id}}));
        QCOMPARE(bench.original(0)->lines.size(), 3);
        QCOMPARE(bench.original(0)->label, u"HOST"_s);
    }

    void anEpisodeWithoutItsImportedText_saysNothing()
    {
        Sample::Desk desk;
        QVERIFY(!originalOf(desk.episode(), desk.episode().transcript().turnAt(0).id));
    }
};

QTEST_GUILESS_MAIN(OriginalOfTest)
#include "originalof_test.moc"
