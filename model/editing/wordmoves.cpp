// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/wordmoves.h"

#include "model/base/text.h"
#include "model/editing/rehearsal.h"
#include "model/editing/turnmoves.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

bool isInWord(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset - 1].isLetterOrNumber() &&
           text[offset].isLetterOrNumber();
}

bool isBefore(const Episode &episode, const Position &a, const Position &b)
{
    return episode.compare(a, b) < 0;
}

/// Whether a range is of whole words with no space at its ends, so that the spaces around are to be put
/// right.
bool isOfWholeWords(const Episode &episode, const Range &range)
{
    const QString &first = episode.findLine(range.from.line)->text;
    const QString &last = episode.findLine(range.to.line)->text;
    const bool hasSpace = (range.from.offset < first.size() && first[range.from.offset].isSpace()) ||
                          (range.to.offset > 0 && last[range.to.offset - 1].isSpace());
    return !hasSpace && !isInWord(first, range.from.offset) && !isInWord(last, range.to.offset);
}

/// Without the line ends at its own ends, where whole lines stand beside them.
Range trimmed(const Episode &episode, Range range)
{
    const Transcript &transcript = episode.transcript();
    const auto first = transcript.findLine(range.from.line);
    const auto last = transcript.findLine(range.to.line);
    if (range.isInOneLine())
        return range;
    if (!first.line().text.isEmpty() && range.from.offset == first.line().text.size())
        range.from = startOf(transcript.nextLine(first).line());
    if (!last.line().text.isEmpty() && range.to.offset == 0 && range.from.line != range.to.line)
        range.to = endOf(transcript.previousLine(last).line());
    return range;
}

class WordMove
{
public:
    WordMove(const Episode &episode, const Range &range, const Position &to)
        : m_range(range)
        , m_to(to)
        , m_isForward(isBefore(episode, range.to, to))
        , m_isOfWords(isOfWholeWords(episode, range) && !isInWord(episode.findLine(to.line)->text, to.offset))
        , m_stage(episode, firstTurn(episode), lastTurn(episode))
    {
        const Transcript &transcript = episode.transcript();
        const auto first = transcript.findLine(range.from.line);
        const auto last = transcript.findLine(range.to.line);
        m_isOneTurn = first.turn == last.turn;
        m_isWholeLines = range.from.offset == 0 && range.to.offset == last.line().text.size();
    }

    [[nodiscard]] Insertion compose()
    {
        const Position end = m_isOneTurn ? moveIntoTurn() : moveTurnsThere();
        return {m_stage.take(), end};
    }

private:
    [[nodiscard]] qsizetype turnIndex(const Episode &episode, const Position &at) const
    {
        return episode.transcript().indexOf(episode.transcript().findLine(at.line).turn->id);
    }
    [[nodiscard]] qsizetype firstTurn(const Episode &episode) const
    {
        return std::min(turnIndex(episode, m_range.from), turnIndex(episode, m_to));
    }
    [[nodiscard]] qsizetype lastTurn(const Episode &episode) const
    {
        return std::max(turnIndex(episode, m_range.to), turnIndex(episode, m_to));
    }
    [[nodiscard]] Transcript::LinePlace placeOf(LineId line) const
    {
        return m_stage.transcript().findLine(line);
    }
    [[nodiscard]] qsizetype indexOf(TurnId turn) const { return m_stage.transcript().indexOf(turn); }

    /// Cuts a line as it stands; what is behind becomes a turn.
    TurnId cutLine(const Position &at)
    {
        const LineId line = LineId::create();
        const TurnId turn = TurnId::create();
        m_stage.perform(
            {SplitLine{at.line, at.offset, line}, SplitTurn{placeOf(at.line).turn->id, line, turn}});
        return turn;
    }

    void cutBehindWords()
    {
        if (!m_isWholeLines) {
            (void)cutLine(m_range.to);
            return;
        }
        const auto last = placeOf(m_range.to.line);
        if (last.index + 1 < qsizetype(last.turn->lines.size()))
            m_stage.perform(
                {SplitTurn{last.turn->id, last.turn->lines[size_t(last.index) + 1].id, TurnId::create()}});
    }
    [[nodiscard]] TurnId cutBeforeWords()
    {
        if (!m_isWholeLines)
            return cutLine(m_range.from);
        const auto first = placeOf(m_range.from.line);
        if (first.index == 0)
            return first.turn->id;
        const TurnId block = TurnId::create();
        m_stage.perform({SplitTurn{first.turn->id, m_range.from.line, block}});
        return block;
    }

    [[nodiscard]] Position moveIntoTurn()
    {
        const auto source = placeOf(m_range.from.line);
        const bool hasFront = !m_isWholeLines || source.index > 0;
        const bool hasRear =
            !m_isWholeLines || placeOf(m_range.to.line).index + 1 < qsizetype(source.turn->lines.size());
        // From the rear to the front, so that places before a cut stay good.
        TurnId behind;
        if (m_isForward)
            behind = cutLine(m_to);
        cutBehindWords();
        const TurnId block = cutBeforeWords();
        if (!m_isForward)
            behind = cutLine(m_to);

        const qsizetype at = indexOf(block);
        const TurnId front = hasFront ? m_stage.transcript().turnAt(at - 1).id : TurnId();
        const TurnId rear = hasRear ? m_stage.transcript().turnAt(at + 1).id : TurnId();
        m_stage.perform(moveTurns(m_stage.episode(), at, 1, indexOf(behind)));
        if (hasFront && hasRear)
            close(front, rear);
        return takeIn(block);
    }

    /// Joins what stood on both sides of the words.
    void close(TurnId front, TurnId rear)
    {
        const Line &left = m_stage.transcript().findTurn(front)->lines.back();
        const Line &right = m_stage.transcript().findTurn(rear)->lines.front();
        if (m_isOfWords && !m_isWholeLines) {
            const bool leftEnds = left.text.isEmpty() || left.text.back() == u' ';
            if (leftEnds && right.text.startsWith(u' '))
                m_stage.perform({ReplaceText{right.id, 0, u" "_s, {}}});
            else if (right.text.isEmpty() && left.text.endsWith(u' '))
                m_stage.perform({ReplaceText{left.id, qint32(left.text.size()) - 1, u" "_s, {}}});
        }
        join(front, rear, !m_isWholeLines);
    }

    void join(TurnId front, TurnId rear, bool joinsLines)
    {
        const Line left = m_stage.transcript().findTurn(front)->lines.back();
        const Line right = m_stage.transcript().findTurn(rear)->lines.front();
        m_stage.perform({JoinTurns{front, rear}});
        const bool isRoom = left.text.isEmpty() || right.text.isEmpty() ||
                            left.text.size() + right.text.size() <= maxLineLength;
        if (joinsLines && isRoom)
            m_stage.perform({JoinLines{left.id, right.id}});
    }

    /// The words, which stand between the halves of the target as a turn, become part of it.
    [[nodiscard]] Position takeIn(TurnId block)
    {
        const Transcript &transcript = m_stage.transcript();
        const qsizetype at = indexOf(block);
        const TurnId target = transcript.turnAt(at - 1).id;
        const TurnId rest = transcript.turnAt(at + 1).id;
        const LineId left = transcript.turnAt(at - 1).lines.back().id;
        const LineId first = transcript.turnAt(at).lines.front().id;
        const LineId last = transcript.turnAt(at).lines.back().id;
        if (m_isOfWords) {
            setApart(left, first);
            setApart(last, transcript.turnAt(at + 1).lines.front().id);
        }
        const auto length = qint32(placeOf(last).line().text.size());
        const auto before = qint32(placeOf(left).line().text.size());
        // The space before the rest is not one of the words.
        const qint32 end = length - qint32(m_spaceBehind);
        join(target, block, true);
        const bool isJoined = !placeOf(first);
        join(target, rest, true);
        return first == last && isJoined ? Position{left, before + end} : Position{last, end};
    }

    /// A space at the end of a line that another one is to go on in, where both have words.
    void setApart(LineId line, LineId next)
    {
        const QString &text = placeOf(line).line().text;
        const QString &behind = placeOf(next).line().text;
        m_spaceBehind = !text.isEmpty() && !behind.isEmpty() && !text.back().isSpace() &&
                        !behind.front().isSpace() && !behind.front().isPunct();
        if (m_spaceBehind)
            m_stage.perform({ReplaceText{line, qint32(text.size()), {}, u" "_s}});
    }

    /// Words of several turns go as turns.
    [[nodiscard]] Position moveTurnsThere()
    {
        TurnId behind;
        if (m_isForward)
            behind = cutTurn(m_to);
        (void)cutTurn(m_range.to);
        const auto front = placeOf(m_range.from.line);
        const bool isWhole = front.index == 0 && m_range.from.offset == 0;
        const TurnId first = isWhole ? front.turn->id : cutTurn(m_range.from);
        const TurnId last = placeOf(m_range.to.line).turn->id;
        const Position end = endOf(placeOf(m_range.to.line).turn->lines.back());
        if (!m_isForward)
            behind = cutTurn(m_to);
        const qsizetype from = indexOf(first);
        const qsizetype before = behind.isNull() ? m_stage.transcript().turnCount() : indexOf(behind);
        m_stage.perform(moveTurns(m_stage.episode(), from, indexOf(last) - from + 1, before));
        return end;
    }

    /// Lets a turn begin at a position, and returns it; null at the end of the last.
    TurnId cutTurn(Position at)
    {
        const auto place = placeOf(at.line);
        at.offset = std::min(at.offset, qint32(place.line().text.size()));
        if (place.index == 0 && at.offset == 0)
            return place.turn->id;
        const bool isEnd =
            place.index + 1 == qsizetype(place.turn->lines.size()) && at == endOf(place.line());
        if (isEnd) {
            const qsizetype next = indexOf(place.turn->id) + 1;
            return next < m_stage.transcript().turnCount() ? m_stage.transcript().turnAt(next).id : TurnId();
        }
        const TurnId turn = TurnId::create();
        m_stage.perform(splitTurn(m_stage.episode(), at, turn));
        return turn;
    }

    Range m_range;
    Position m_to;
    bool m_isForward = false;
    bool m_isOfWords = false;
    bool m_isOneTurn = true;
    bool m_isWholeLines = false;
    bool m_spaceBehind = false;
    Rehearsal m_stage;
};

bool isEmpty(const Turn &turn)
{
    return turn.lines.size() == 1 && turn.lines.front().text.isEmpty();
}

} // namespace

Insertion moveWords(const Episode &episode, const Range &range, const Position &to)
{
    const Transcript &transcript = episode.transcript();
    if (!transcript.findLine(range.from.line) || !transcript.findLine(range.to.line) ||
        !transcript.findLine(to.line))
        return {{}, to};
    const Range words = trimmed(episode, range);
    const bool isInside = !isBefore(episode, to, range.from) && !isBefore(episode, range.to, to);
    if (isInside || !isBefore(episode, words.from, words.to))
        return {{}, to};
    return WordMove(episode, words, to).compose();
}

Insertion insertTurns(const Episode &episode, const Range &range, std::vector<Turn> turns, bool goesOn)
{
    const Transcript &transcript = episode.transcript();
    const Position end = endOf(turns.back().lines.back());
    const auto first = transcript.findLine(range.from.line);
    const auto last = transcript.findLine(range.to.line);
    if (!first || !last)
        return {{InsertTurns{{}, std::move(turns)}}, end};
    Rehearsal stage(episode, transcript.indexOf(first.turn->id), transcript.indexOf(last.turn->id));
    if (!range.isEmpty())
        stage.perform(replaceRange(stage.episode(), range, {}).edits);

    const auto place = stage.transcript().findLine(range.from.line);
    const TurnId here = place.turn->id;
    const bool isVoid = isEmpty(*place.turn) && !place.turn->head.isMarker();
    const bool isStart = place.index == 0 && range.from.offset == 0;
    const bool isEnd = place.index + 1 == qsizetype(place.turn->lines.size()) &&
                       range.from.offset == place.line().text.size();
    if (goesOn)
        turns.front().head = place.turn->head;
    const TurnId front = turns.front().id;
    const Line next = turns.front().lines.front();
    if (isStart && !isVoid) {
        const qsizetype at = stage.transcript().indexOf(here);
        const TurnId after = at > 0 ? stage.transcript().turnAt(at - 1).id : TurnId();
        stage.perform({InsertTurns{after, std::move(turns)}});
        return {stage.take(), end};
    }
    if (!isEnd)
        stage.perform(splitTurn(stage.episode(), range.from, TurnId::create()));
    stage.perform({InsertTurns{here, std::move(turns)}});
    if (isVoid) {
        stage.perform({RemoveTurns{here, 1}});
    } else if (goesOn) {
        const Line line = stage.transcript().findTurn(here)->lines.back();
        stage.perform({JoinTurns{here, front}});
        if (line.text.size() + 1 + next.text.size() <= maxLineLength)
            stage.perform(joinTexts(line, next.id, next.text));
    }
    return {stage.take(), end};
}

} // namespace Ropewalk
