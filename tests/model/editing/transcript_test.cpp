// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/transcript/transcript.h"

#include "model/editing/editapplier.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A transcript and a plain list of the same turns, changed by the same edits.
class Pair
{
public:
    Pair(quint32 seed, int turns)
        : m_dice(seed)
        , m_show(Sample::show())
    {
        EpisodeData data;
        data.id = EpisodeId::create();
        for (int at = 0; at < turns; ++at)
            data.turns.push_back(someTurn());
        m_plain = data.turns;
        m_project = Sample::project(m_show.catalogue, {data});
        m_id = data.id;
    }

    [[nodiscard]] const Transcript &transcript() const { return m_project->episode(m_id)->transcript(); }
    [[nodiscard]] const std::vector<Turn> &plain() const { return m_plain; }
    [[nodiscard]] Sample::Dice &dice() { return m_dice; }

    bool change()
    {
        const auto at = size_t(m_dice.roll(qsizetype(m_plain.size())));
        const auto here = m_plain.begin() + qptrdiff(at);
        Turn *turn = m_plain.empty() ? nullptr : &m_plain[at];
        switch (m_dice.roll(6)) {
        case 0: {
            std::vector<Turn> turns(size_t(1 + m_dice.roll(m_dice.chance(2) ? 800 : 3)));
            std::ranges::generate(turns, [this] { return someTurn(); });
            const InsertTurns edit{turn ? turn->id : TurnId{}, turns};
            m_plain.insert(turn ? here + 1 : here, turns.begin(), turns.end());
            return apply(edit);
        }
        case 1: {
            if (!turn)
                return true;
            const auto count =
                1 + m_dice.roll(std::min<qsizetype>(m_plain.end() - here, m_dice.chance(2) ? 800 : 3));
            const RemoveTurns edit{turn->id, count};
            m_plain.erase(here, here + count);
            return apply(edit);
        }
        case 2: {
            if (!turn || turn->lines.size() < 2)
                return true;
            const auto line = size_t(1 + m_dice.roll(qsizetype(turn->lines.size()) - 1));
            const SplitTurn edit{turn->id, turn->lines[line].id, TurnId::create()};
            Turn next{edit.newTurn, turn->head, {turn->lines.begin() + qptrdiff(line), turn->lines.end()}};
            turn->lines.resize(line);
            m_plain.insert(here + 1, std::move(next));
            return apply(edit);
        }
        case 3: {
            if (at + 1 >= m_plain.size())
                return true;
            const JoinTurns edit{turn->id, m_plain[at + 1].id};
            std::ranges::copy(m_plain[at + 1].lines, std::back_inserter(turn->lines));
            m_plain.erase(here + 1);
            return apply(edit);
        }
        case 4: {
            if (!turn)
                return true;
            const auto line = size_t(m_dice.roll(qsizetype(turn->lines.size())));
            Line &old = turn->lines[line];
            const SplitLine edit{old.id, qint32(old.text.size() / 2), LineId::create()};
            Line next{edit.newLine, old.text.sliced(edit.offset), {}, {}, {}};
            old.text.truncate(edit.offset);
            turn->lines.insert(turn->lines.begin() + qptrdiff(line) + 1, std::move(next));
            return apply(edit);
        }
        default: {
            if (!turn || turn->lines.size() < 2)
                return true;
            const auto line = size_t(m_dice.roll(qsizetype(turn->lines.size()) - 1));
            const JoinLines edit{turn->lines[line].id, turn->lines[line + 1].id};
            turn->lines[line].text += turn->lines[line + 1].text;
            turn->lines.erase(turn->lines.begin() + qptrdiff(line) + 1);
            return apply(edit);
        }
        }
    }

    /// Whether the turn at `at` is found in every way; also its lines, and their neighbours.
    [[nodiscard]] bool agrees(size_t at) const
    {
        const Turn &expected = m_plain[at];
        const Transcript &is = transcript();
        if (is.turnAt(qsizetype(at)) != expected || is.indexOf(expected.id) != qsizetype(at) ||
            is.findTurn(expected.id) != &is.turnAt(qsizetype(at)))
            return false;
        for (size_t line = 0; line < expected.lines.size(); ++line) {
            const LineId id = expected.lines[line].id;
            const auto place = is.findLine(id);
            if (!place || place.turn->id != expected.id || place.index != qsizetype(line) ||
                place.line().id != id)
                return false;
            const auto next = is.nextLine(place);
            const bool isLast = line + 1 == expected.lines.size();
            const bool isEnd = isLast && at + 1 == m_plain.size();
            if (bool(next) == isEnd)
                return false;
            if (next &&
                (next.line().id != (isLast ? m_plain[at + 1].lines.front() : expected.lines[line + 1]).id ||
                 is.previousLine(next).line().id != id || is.compare({id, 9}, {next.line().id, 0}) >= 0))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool countsAgree() const
    {
        qsizetype lines = 0;
        for (const Turn &turn : m_plain)
            lines += qsizetype(turn.lines.size());
        return transcript().turnCount() == qsizetype(m_plain.size()) && transcript().lineCount() == lines;
    }

private:
    Turn someTurn()
    {
        std::vector<Line> lines(size_t(1 + m_dice.roll(3)));
        std::ranges::generate(lines, [] { return Sample::line(u"goat"_s); });
        return Sample::turn(m_dice.pick(m_show.speakers), std::move(lines));
    }

    bool apply(const Edit &edit)
    {
        Touched touched;
        return EditApplier(*m_project, m_id, touched).apply(edit).has_value();
    }

    Sample::Dice m_dice;
    Sample::Show m_show;
    std::unique_ptr<Project> m_project;
    EpisodeId m_id;
    std::vector<Turn> m_plain;
};

} // namespace

/// The transcript against a plain list of turns. Its changes need a key that only edits have, so that the
/// test stands here and not beside the transcript.
class TranscriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_agreesWithAPlainList_data();
    void everything_agreesWithAPlainList();
    void findLine_followsLinesInATurnOfManyLines();
    void unknownIds_areNotFound();
};

void TranscriptTest::everything_agreesWithAPlainList_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("changes");
    QTest::newRow("from nothing") << 0 << 500;
    QTest::newRow("a few") << 3 << 2'000;
    QTest::newRow("at the size of a chunk") << 511 << 2'000;
    QTest::newRow("100,000") << 100'000 << 600;
}

void TranscriptTest::everything_agreesWithAPlainList()
{
    QFETCH(const int, turns);
    QFETCH(const int, changes);
    Pair pair(quint32(turns) + 1, turns);
    for (int at = 0; at < changes; ++at) {
        QVERIFY2(pair.change(), qPrintable(u"change %1"_s.arg(at)));
        QCOMPARE(pair.transcript().turnCount(), qsizetype(pair.plain().size()));
        for (int sample = 0; sample < 10 && !pair.plain().empty(); ++sample) {
            const auto turn = size_t(pair.dice().roll(qsizetype(pair.plain().size())));
            QVERIFY2(pair.agrees(turn), qPrintable(u"change %1, turn %2"_s.arg(at).arg(turn)));
            const auto other = size_t(pair.dice().roll(qsizetype(pair.plain().size())));
            if (turn != other)
                QCOMPARE(pair.transcript().compare({pair.plain()[turn].lines.front().id, 0},
                                                   {pair.plain()[other].lines.back().id, 0}) < 0,
                         turn < other);
        }
    }
    QVERIFY(pair.countsAgree());
    for (size_t at = 0; at < pair.plain().size(); ++at)
        QVERIFY2(pair.agrees(at), qPrintable(QString::number(at)));
    size_t at = 0;
    pair.transcript().forEachTurn(
        [&](const Turn &turn) { at += at < pair.plain().size() && turn == pair.plain()[at]; });
    QCOMPARE(at, pair.plain().size());
}

void TranscriptTest::findLine_followsLinesInATurnOfManyLines()
{
    const Sample::Show show = Sample::show();
    EpisodeData data;
    data.id = EpisodeId::create();
    std::vector<Line> lines(20'000);
    std::ranges::generate(lines, [] { return Sample::line(u"goat"_s); });
    data.turns = {Sample::turn(show.speakers[0], lines)};
    const auto project = Sample::project(show.catalogue, {data});
    Touched touched;
    EditApplier applier(*project, data.id, touched);
    for (int count = 0; count < 50; ++count)
        QVERIFY(applier.apply(Edit(SplitLine{lines.front().id, 2, LineId::create()})));
    for (size_t at = 1; at < lines.size(); ++at)
        QCOMPARE(project->episode(data.id)->transcript().findLine(lines[at].id).index, qsizetype(at) + 50);
}

void TranscriptTest::unknownIds_areNotFound()
{
    const Transcript empty;
    QCOMPARE(empty.turnCount(), 0);
    QVERIFY(!empty.findTurn(TurnId::create()));
    QCOMPARE(empty.indexOf(TurnId()), -1);
    QVERIFY(!empty.findLine(LineId::create()));
}

QTEST_GUILESS_MAIN(TranscriptTest)
#include "transcript_test.moc"
