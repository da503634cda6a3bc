// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Joining turns and lines, moving words between turns, giving them speakers.

#include "app/session/episodeeditor.h"
#include "model/base/text.h"
#include "model/editing/turnmoves.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool isEmpty(const Turn &turn)
{
    return turn.lines.size() == 1 && turn.lines.front().text.isEmpty();
}

bool isTimed(const Turn &turn)
{
    return std::ranges::any_of(turn.lines, [](const Line &line) { return line.span.isKnown(); });
}

/// Appends what joins `text` to the line before it. Lines that would be too long together stay two.
void appendJoin(std::vector<Edit> &edits, const Line &line, LineId next, QStringView text)
{
    // With the space that may come between.
    if (text.isEmpty() || line.text.isEmpty() || line.text.size() + 1 + text.size() <= maxLineLength)
        std::ranges::move(joinTexts(line, next, text), std::back_inserter(edits));
}

} // namespace

EpisodeEditor::Outcome EpisodeEditor::joinLine(LineId upper, const Position &before)
{
    const Position seam = endOf(*episode().findLine(upper));
    return perform(tr("Join lines"), joinLines(episode(), upper), caretAt(before), caretAt(seam));
}

EpisodeEditor::Outcome EpisodeEditor::joinTurns(qsizetype upper, const Position &position, Lines lines)
{
    if (upper < 0 || upper + 1 >= transcript().turnCount())
        return Done{caretAt(position), tr("There is no turn to join with.")};
    const Turn &first = transcript().turnAt(upper);
    const Turn &second = transcript().turnAt(upper + 1);
    // An empty turn goes, whosever it is: the other keeps its speaker.
    if (isEmpty(first))
        return perform(tr("Remove empty turn"), {RemoveTurns{first.id, 1}}, caretAt(position),
                       caretAt({second.lines.front().id, 0}));
    if (isEmpty(second))
        return perform(tr("Remove empty turn"), {RemoveTurns{second.id, 1}}, caretAt(position),
                       caretAt(endOf(first.lines.back())));
    if (first.head.isMarker() || second.head.isMarker())
        return failure(Error::Kind::Invalid,
                       tr("A marker stands between these turns: they cannot be joined."));
    std::vector<Edit> edits{JoinTurns{first.id, second.id}};
    Position after{second.lines.front().id, 0};
    if (lines == Lines::Join && !isTimed(first) && !isTimed(second)) {
        const size_t count = edits.size();
        appendJoin(edits, first.lines.back(), second.lines.front().id, second.lines.front().text);
        if (edits.size() > count)
            after = endOf(first.lines.back());
    }
    return perform(tr("Join turns"), std::move(edits), caretAt(position), caretAt(after),
                   tr("Joined to turn %1 (%2)").arg(upper + 1).arg(nameOf(first.head.speaker)));
}

EpisodeEditor::Outcome EpisodeEditor::joinWithPrevious(const Position &position)
{
    const auto place = transcript().findLine(position.line);
    if (!place)
        return Done{caretAt(position)};
    if (place.index > 0)
        return joinLine(place.turn->lines[size_t(place.index) - 1].id, position);
    const qsizetype index = transcript().indexOf(place.turn->id);
    return index == 0 ? Done{caretAt(position)} : joinTurns(index - 1, position, Lines::Join);
}

EpisodeEditor::Outcome EpisodeEditor::joinWithNext(const Position &position)
{
    const auto place = transcript().findLine(position.line);
    if (!place)
        return Done{caretAt(position)};
    if (place.index + 1 < qsizetype(place.turn->lines.size()))
        return joinLine(position.line, position);
    const qsizetype index = transcript().indexOf(place.turn->id);
    return index + 1 == transcript().turnCount() ? Done{caretAt(position)}
                                                 : joinTurns(index, position, Lines::Join);
}

EpisodeEditor::Outcome EpisodeEditor::joinTurnUp(const Position &position)
{
    const auto place = transcript().findLine(position.line);
    return joinTurns(place ? transcript().indexOf(place.turn->id) - 1 : -1, position, Lines::Keep);
}

EpisodeEditor::Outcome EpisodeEditor::joinTurnDown(const Position &position)
{
    const auto place = transcript().findLine(position.line);
    return joinTurns(place ? transcript().indexOf(place.turn->id) : -1, position, Lines::Keep);
}

EpisodeEditor::Outcome EpisodeEditor::moveToPrevious(const Caret &caret)
{
    const Position cut = ordered(caret).to;
    const auto place = transcript().findLine(cut.line);
    const qsizetype index = place ? transcript().indexOf(place.turn->id) : 0;
    if (index == 0 || transcript().turnAt(index - 1).head.isMarker())
        return failure(Error::Kind::Invalid, tr("There is no turn before this one to take the words."));
    const bool isNothing = place.index == 0 && cut.offset == 0;
    if (isNothing)
        return Done{caret, tr("Select the words that belong to the turn before.")};
    const Turn &turn = *place.turn;
    const Turn &before = transcript().turnAt(index - 1);
    const bool isAll =
        place.index + 1 == qsizetype(turn.lines.size()) && cut.offset == place.line().text.size();
    std::vector<Edit> edits;
    if (!isAll)
        edits = Ropewalk::splitTurn(episode(), cut, TurnId::create());
    edits.emplace_back(JoinTurns{before.id, turn.id});
    const Line &first = turn.lines.front();
    const QStringView moved =
        place.index == 0 ? QStringView(first.text).first(cut.offset) : QStringView(first.text);
    if (!isTimed(before) && !isTimed(turn))
        appendJoin(edits, before.lines.back(), first.id, moved);
    const qsizetype words = wordCount(episode().textOf({{first.id, 0}, cut}));
    const Position after = edits.size() > 1 && std::holds_alternative<JoinLines>(edits.back())
                               ? endOf(before.lines.back())
                               : Position{first.id, 0};
    return perform(
        tr("Move words"), std::move(edits), caret, caretAt(after),
        tr("%n word(s) → turn %1 (%2)", nullptr, int(words)).arg(index).arg(nameOf(before.head.speaker)));
}

EpisodeEditor::Outcome EpisodeEditor::moveToNext(const Caret &caret)
{
    const Position cut = ordered(caret).from;
    const auto place = transcript().findLine(cut.line);
    const qsizetype index = place ? transcript().indexOf(place.turn->id) : 0;
    if (!place || index + 1 >= transcript().turnCount() || transcript().turnAt(index + 1).head.isMarker())
        return failure(Error::Kind::Invalid, tr("There is no turn behind this one to take the words."));
    const Turn &turn = *place.turn;
    const Turn &next = transcript().turnAt(index + 1);
    const Line &last = turn.lines.back();
    if (cut == endOf(last))
        return Done{caret, tr("Select the words that belong to the turn behind.")};
    const bool isAll = place.index == 0 && cut.offset == 0;
    const qsizetype words = wordCount(episode().textOf({cut, endOf(last)}));
    std::vector<Edit> edits;
    TurnId moved = turn.id;
    Line end = last;
    Position start{turn.lines.front().id, 0};
    if (!isAll) {
        moved = TurnId::create();
        edits = Ropewalk::splitTurn(episode(), cut, moved);
        start = {std::get<SplitTurn>(edits.back()).line, 0};
        // Cut inside of its last line, the turn ends with the new line, which begins behind the spaces at the
        // cut.
        if (cut.line == last.id && cut.offset > 0) {
            qsizetype from = cut.offset;
            while (from < last.text.size() && last.text[from] == u' ')
                ++from;
            end = Line{start.line, last.text.sliced(from), {}, {}, {}};
        }
    }
    edits.emplace_back(SetHead{moved, next.head});
    edits.emplace_back(JoinTurns{moved, next.id});
    if (!isTimed(turn) && !isTimed(next))
        appendJoin(edits, end, next.lines.front().id, next.lines.front().text);
    return perform(
        tr("Move words"), std::move(edits), caret, caretAt(start),
        tr("%n word(s) → turn %1 (%2)", nullptr, int(words)).arg(index + 2).arg(nameOf(next.head.speaker)));
}

EpisodeEditor::Outcome EpisodeEditor::setSpeaker(const Caret &caret, SpeakerId speaker)
{
    const Range range = ordered(caret);
    const auto first = transcript().findLine(range.from.line);
    const auto last = transcript().findLine(range.to.line);
    if (!first || !last)
        return failure(Error::Kind::Invalid, tr("There is no turn here."));
    const auto [firstTurn, lastTurn] = turnsWithin(transcript(), range);
    const bool isWhole = first.index == 0 && range.from.offset == 0 &&
                         last.index + 1 == qsizetype(last.turn->lines.size()) &&
                         range.to.offset == last.line().text.size();
    const qsizetype words = range.isEmpty() ? 0 : wordCount(episode().textOf(range));
    if (range.isEmpty() || isWhole || first.turn != last.turn || words == 0)
        return setHeads(caret, firstTurn, lastTurn, speaker);

    std::vector<Edit> edits = Ropewalk::setSpeaker(episode(), range, speaker);
    const TurnId target = std::get<SetHead>(edits.back()).turn;
    Position after = range.from;
    int parts = 1;
    for (const Edit &edit : edits) {
        if (const auto *split = std::get_if<SplitTurn>(&edit)) {
            ++parts;
            if (split->newTurn == target)
                after = {split->line, 0};
        }
    }
    const QString what = tr("%n word(s) → %1", nullptr, int(words)).arg(nameOf(speaker));
    return perform(tr("Set speaker"), std::move(edits), caret, caretAt(after),
                   tr("%1, turn split in %2").arg(what).arg(parts));
}

EpisodeEditor::Outcome EpisodeEditor::setHeads(const Caret &caret, qsizetype first, qsizetype last,
                                               SpeakerId speaker)
{
    std::vector<Edit> edits;
    const TurnHead head{TurnKind::Speech, speaker};
    for (qsizetype index = first; index <= last; ++index) {
        const Turn &turn = transcript().turnAt(index);
        // A marker among many turns is not meant.
        if (turn.head != head && (first == last || !turn.head.isMarker()))
            edits.emplace_back(SetHead{turn.id, head});
    }
    const QString name = nameOf(speaker);
    const auto changed = qsizetype(edits.size());
    if (changed == 0)
        return Done{caret, tr("Turn %1 is of %2 already.").arg(first + 1).arg(name)};
    const QString message = first == last ? tr("Turn %1 → %2").arg(first + 1).arg(name)
                                          : tr("%n turn(s) → %1", nullptr, int(changed)).arg(name);
    return perform(tr("Set speaker"), std::move(edits), caret, caret, message);
}

std::optional<SpeakerId> EpisodeEditor::alternateOf(const Turn &turn) const
{
    for (qsizetype index = transcript().indexOf(turn.id) - 1; index >= 0; --index) {
        const Turn &before = transcript().turnAt(index);
        if (!before.head.isMarker() && before.head.speaker != turn.head.speaker)
            return before.head.speaker;
    }
    for (qsizetype index = transcript().indexOf(turn.id) + 1; index < transcript().turnCount(); ++index) {
        const Turn &behind = transcript().turnAt(index);
        if (!behind.head.isMarker() && behind.head.speaker != turn.head.speaker)
            return behind.head.speaker;
    }
    return std::nullopt;
}

} // namespace Ropewalk
