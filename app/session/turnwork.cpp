// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/turnwork.h"

#include "model/editing/turnmoves.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

Turn emptyTurn(const TurnHead &head, const QString &words = {})
{
    return {TurnId::create(), head, {Line{LineId::create(), words, {}, {}, {}}}};
}

Caret caretIn(const Turn &turn)
{
    return caretAt(startOf(turn.lines.front()));
}

/// The words of a marker, which are one line.
QString markerWords(const QString &words)
{
    return linesOf(words.simplified()).front();
}

} // namespace

TurnWork::TurnWork(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

TurnWork::Outcome TurnWork::perform(const QString &label, std::vector<Edit> edits, const Caret &before,
                                    const Caret &after, const QString &message)
{
    const auto done = m_history.perform({m_episode, label, std::move(edits), before, after});
    if (!done)
        return std::unexpected(done.error());
    return Done{after, message};
}

QString TurnWork::nameOf(SpeakerId speaker) const
{
    const Speaker *found = m_project.catalogue().speakers.find(speaker);
    if (!found)
        return tr("nobody");
    return found->shortName.isEmpty() ? found->name : found->shortName;
}

TurnWork::Turns TurnWork::turnsOf(const Caret &caret) const
{
    if (!transcript().findLine(caret.anchor.line) || !transcript().findLine(caret.position.line))
        return {};
    const bool isForward = transcript().compare(caret.anchor, caret.position) <= 0;
    const auto [first, last] = turnsWithin(transcript(), isForward ? Range{caret.anchor, caret.position}
                                                                   : Range{caret.position, caret.anchor});
    return {first, last + 1};
}

TurnWork::Outcome TurnWork::insertTurn(const Caret &caret)
{
    Turn turn = emptyTurn({TurnKind::Speech, {}});
    const Caret after = caretIn(turn);
    const auto place = transcript().findLine(caret.position.line);
    const TurnId behind = place ? place.turn->id : TurnId();
    return perform(tr("Insert turn"), {InsertTurns{behind, {std::move(turn)}}}, place ? caret : Caret(),
                   after, tr("New turn %1, of nobody yet").arg(place ? transcript().indexOf(behind) + 2 : 1));
}

TurnWork::Outcome TurnWork::removeTurns(const Caret &caret)
{
    const Turns turns = turnsOf(caret);
    const qsizetype count = turns.end - turns.first;
    if (count == 0)
        return failure(Error::Kind::Invalid, tr("There is no turn here."));
    Caret after;
    if (turns.end < transcript().turnCount())
        after = caretIn(transcript().turnAt(turns.end));
    else if (turns.first > 0)
        after = caretAt(endOf(transcript().turnAt(turns.first - 1).lines.back()));
    return perform(tr("Delete turns"), {RemoveTurns{transcript().turnAt(turns.first).id, qint32(count)}},
                   caret, after, tr("%n turn(s) deleted", nullptr, int(count)));
}

TurnWork::Outcome TurnWork::moveTurns(const Caret &caret, const Turns &turns, qsizetype before)
{
    const qsizetype count = turns.end - turns.first;
    std::vector<Edit> edits = Ropewalk::moveTurns(episode(), turns.first, count, before);
    const bool isUp = before < turns.first;
    const qsizetype first = isUp ? before : before - count;
    const QString message = count == 1 ? tr("Turn %1 → %2").arg(turns.first + 1).arg(first + 1)
                                       : tr("Turns %1 to %2 → %3 to %4")
                                             .arg(turns.first + 1)
                                             .arg(turns.end)
                                             .arg(first + 1)
                                             .arg(first + count);
    return perform(tr("Move turns"), std::move(edits), caret, caret, message);
}

TurnWork::Outcome TurnWork::moveTurnsUp(const Caret &caret)
{
    const Turns turns = turnsOf(caret);
    if (turns.first == 0)
        return Done{caret, tr("There is no turn before.")};
    return moveTurns(caret, turns, turns.first - 1);
}

TurnWork::Outcome TurnWork::moveTurnsDown(const Caret &caret)
{
    const Turns turns = turnsOf(caret);
    if (turns.end >= transcript().turnCount())
        return Done{caret, tr("There is no turn behind.")};
    return moveTurns(caret, turns, turns.end + 1);
}

TurnWork::Outcome TurnWork::insertMarker(const Caret &caret, TurnKind kind, const QString &words)
{
    Turn marker = emptyTurn({kind, {}}, markerWords(words));
    const Caret after = caretIn(marker);
    const Position at = caret.position;
    const auto place = transcript().findLine(at.line);
    std::vector<Edit> edits;
    TurnId behind;
    if (place) {
        const Turn &turn = *place.turn;
        const qsizetype index = transcript().indexOf(turn.id);
        const bool isAtEnd = at == endOf(turn.lines.back());
        behind = turn.id;
        if (at == startOf(turn.lines.front()) && !isAtEnd)
            behind = index > 0 ? transcript().turnAt(index - 1).id : TurnId();
        else if (!isAtEnd && !turn.head.isMarker())
            edits = splitTurn(episode(), at, TurnId::create());
    }
    edits.emplace_back(InsertTurns{behind, {std::move(marker)}});
    return perform(tr("Insert marker"), std::move(edits), place ? caret : Caret(), after);
}

TurnWork::Outcome TurnWork::changeMarker(const Caret &caret, TurnKind kind, const QString &words)
{
    const auto place = transcript().findLine(caret.position.line);
    if (!place || !place.turn->head.isMarker())
        return failure(Error::Kind::Invalid, tr("There is no marker here."));
    std::vector<Edit> edits = correctLine(place.line(), markerWords(words));
    if (place.turn->head.kind != kind)
        edits.emplace_back(SetHead{place.turn->id, {kind, {}}});
    return perform(tr("Change marker"), std::move(edits), caret, caretAt(startOf(place.line())));
}

} // namespace Ropewalk
