// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/mentionwatch.h"

#include "app/session/reasonlinks.h"
#include "model/analysis/mentionstate.h"
#include "tests/support/reasonbench.h"
#include "tests/support/sampleproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const QStringList phrases = {u"Goats look at you."_s,
                             u"Reason number 81."_s,
                             u"No goat analysis meetings."_s,
                             u"Followed by 82."_s,
                             u"And 83."_s,
                             u"No goat"_s,
                             u"control meetings."_s,
                             u"Reason eighty-two."_s,
                             u"It took 81 minutes."_s,
                             u"25"_s,
                             u""_s,
                             u"They chew. Reason"_s};

struct Bench : Sample::ReasonBench {
    MentionWatch watch{*project};
    QSignalSpy changed{&watch, &MentionWatch::changed};

    explicit Bench(const std::vector<QStringList> &turns)
        : ReasonBench(turns)
    {
        QObject::connect(history.get(), &History::changed, &watch, &MentionWatch::apply);
        watch.setEpisode(id);
    }
    [[nodiscard]] bool read()
    {
        return QTest::qWaitFor([this] { return !watch.isReading(); });
    }
    /// What reading all of the episode anew would offer.
    [[nodiscard]] std::vector<Mention> expected() const
    {
        std::vector<Mention> mentions = findMentions(transcript(), reasons());
        std::erase_if(mentions, [this](const Mention &mention) {
            return mentionState(episode(), mention) != MentionState::Offered;
        });
        return mentions;
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList all;
        for (const Mention &mention : watch.offered())
            all.append(u"%1: %2"_s.arg(QString::number(mention.number), episode().textOf(mention.range())));
        return all;
    }
    [[nodiscard]] ReasonLinks links() const { return {*project, *history, id}; }
    bool perform(std::vector<Edit> edits)
    {
        return history->perform({id, u"a step"_s, std::move(edits)}).has_value();
    }
};

std::vector<QStringList> randomTurns(Sample::Dice &dice, int turns, int mostLines)
{
    std::vector<QStringList> made;
    for (int turn = 0; turn < turns; ++turn) {
        QStringList lines;
        for (int line = 1 + dice.roll(mostLines); line > 0; --line)
            lines.append(dice.pick(phrases));
        made.push_back(lines);
    }
    return made;
}

Position randomPlace(const Bench &bench, Sample::Dice &dice)
{
    const auto place = bench.transcript().lineAt(dice.roll(bench.transcript().lineCount()));
    return {place.line().id, qint32(dice.roll(place.line().text.size() + 1))};
}

/// One random step of those that editors take.
void step(Bench &bench, Sample::Dice &dice)
{
    EpisodeEditor editor(*bench.project, *bench.history, bench.id);
    const Position at = randomPlace(bench, dice);
    const Line &line = *bench.episode().findLine(at.line);
    switch (dice.roll(12)) {
    case 0:
    case 1:
        (void)editor.insert({at, at}, dice.pick(phrases), {}, false);
        break;
    case 2: {
        const Position end{at.line, qint32(at.offset + dice.roll(line.text.size() - at.offset + 1))};
        (void)editor.remove({at, end}, {}, false);
        break;
    }
    case 3:
        (void)editor.splitTurn(caretAt(at));
        break;
    case 4:
        (void)editor.splitLine(caretAt(at));
        break;
    case 5:
        (void)editor.joinWithPrevious({at.line, 0});
        break;
    case 6:
        (void)editor.joinTurnDown(at);
        break;
    case 7:
    case 8:
        (void)bench.links().link({dice.pick(bench.reasons()).id}, caretAt(at), dice.chance(50));
        break;
    case 9:
        if (!bench.watch.offered().empty())
            (void)bench.links().refuse(dice.pick(bench.watch.offered()), {});
        break;
    case 10: {
        const TurnId turn = bench.transcript().findLine(at.line).turn->id;
        if (bench.transcript().turnCount() > 2)
            bench.perform({RemoveTurns{turn, 1}});
        else
            (void)editor.insert({at, at}, u"a\nReason number 81.\nAnd 82."_s, {}, false);
        break;
    }
    default:
        for (int count = dice.roll(4); count > 0; --count)
            (void)bench.history->undo(bench.id);
        break;
    }
}

} // namespace

class MentionWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_areInTheOrderOfTheText()
    {
        Bench bench({{u"Goats."_s},
                     {u"Reason number 81. No goat analysis meetings."_s},
                     {u"Followed by reason number 82. And 83."_s}});
        QVERIFY(bench.watch.offered().empty()); // not before events are seen to
        QVERIFY(bench.read());
        QCOMPARE(bench.offered(),
                 (QStringList{u"81: Reason number 81"_s, u"82: reason number 82"_s, u"83: 83"_s}));
        QVERIFY(!bench.changed.isEmpty());
    }

    void whatIsLinkedOrRefused_isNotOffered()
    {
        Bench bench({{u"Followed by reason number 82. And 83."_s}});
        QVERIFY(bench.read());
        QVERIFY(bench.links().accept({bench.watch.offered()[0]}, {}).has_value());
        bench.watch.settle();
        QCOMPARE(bench.offered(), QStringList{u"83: 83"_s});
        QVERIFY(bench.links().refuse(bench.watch.offered()[0], {}).has_value());
        bench.changed.clear();
        QVERIFY(bench.changed.wait());
        QCOMPARE(bench.offered(), QStringList());
        QVERIFY(bench.undo() && bench.undo());
        bench.watch.settle();
        QCOMPARE(bench.offered().size(), 2);
    }

    void typing_isTakenUpAMomentLaterAndToldOnce()
    {
        Bench bench({{u"Goats."_s}, {u"They chew."_s}});
        QVERIFY(bench.read());
        bench.changed.clear();
        const EpisodeEditor editor(*bench.project, *bench.history, bench.id);
        Position at = bench.at(0, 0, 6);
        for (const QChar key : u" Reason number 81. Hm."_s) {
            const auto done = EpisodeEditor(editor).insert({at, at}, key, caretAt(at), true);
            at = done->caret.position;
        }
        QCOMPARE(bench.changed.count(), 0);
        QVERIFY(bench.changed.wait());
        QCOMPARE(bench.offered(), QStringList{u"81: Reason number 81"_s});
        QVERIFY(!bench.changed.wait(200));
    }

    void changesOfTheList_areTakenUp()
    {
        Bench bench({{u"Reason number 84. No goats."_s}});
        QVERIFY(bench.read());
        QCOMPARE(bench.offered(), QStringList());
        const Reason made{ReasonId::create(), bench.reasons().front().list, 84, u"No goats."_s, false};
        QVERIFY(bench.history->perform({{}, u"Add"_s, {Put<Reason>{made.id, made}}}).has_value());
        QVERIFY(bench.read());
        QCOMPARE(bench.offered(), QStringList{u"84: Reason number 84"_s});
    }

    void episodeThatGoes_offersNothing()
    {
        Bench bench({{u"Reason number 81."_s}});
        QVERIFY(bench.read());
        QCOMPARE(bench.offered().size(), 1);
        bench.watch.setEpisode({});
        QVERIFY(bench.watch.offered().empty());
        QVERIFY(!bench.watch.isReading());
    }

    void randomEdits_offerWhatReadingAllAnewWould_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<int>("lines");
        QTest::newRow("short turns") << 60 << 3;
        QTest::newRow("long turns") << 4 << 120;
        QTest::newRow("one turn") << 1 << 300;
    }

    void randomEdits_offerWhatReadingAllAnewWould()
    {
        QFETCH(const int, turns);
        QFETCH(const int, lines);
        for (quint32 seed = 1; seed <= 6; ++seed) {
            Sample::Dice dice(seed);
            Bench bench(randomTurns(dice, turns, lines));
            if (dice.chance(70))
                QVERIFY(bench.read()); // else it is edited while it is read
            for (int count = 0; count < 150; ++count) {
                step(bench, dice);
                if (dice.chance(20))
                    QTest::qWait(0);
                if (!dice.chance(30))
                    continue;
                QVERIFY(bench.read());
                bench.watch.settle();
                QCOMPARE(bench.watch.offered(), bench.expected());
            }
        }
    }
};

QTEST_GUILESS_MAIN(MentionWatchTest)
#include "mentionwatch_test.moc"
