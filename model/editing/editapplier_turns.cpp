// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The edits of whole turns and of the page.

#include "model/base/text.h"
#include "model/editing/anchorcarrier.h"
#include "model/editing/editapplier.h"
#include "model/editing/misfit.h"

#include <algorithm>
#include <functional>

namespace Ropewalk
{

namespace
{

std::unexpected<Error> noTurn()
{
    return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such turn in this episode."));
}

std::vector<LineId> lineIds(const std::vector<Line> &lines)
{
    std::vector<LineId> ids;
    for (const Line &line : lines)
        ids.push_back(line.id);
    return ids;
}

std::vector<LineId> lineIds(const std::vector<Turn> &turns)
{
    std::vector<LineId> ids;
    for (const Turn &turn : turns) {
        for (const Line &line : turn.lines)
            ids.push_back(line.id);
    }
    return ids;
}

/// What is wrong with a line that is to come in; nothing where it is one that a transcript can hold.
std::optional<Error> lineFault(const Line &line)
{
    if (!isLineText(line.text))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "A line cannot hold a line end or half a character."))
            .error();
    if (line.text.size() > maxLineLength)
        return misfit(
                   QT_TRANSLATE_NOOP("EditApplier", "The line would be longer than %1 characters: split it."),
                   QString::number(maxLineLength))
            .error();
    qint32 end = 0;
    for (const WordTiming &word : line.words) {
        if (word.length <= 0 || word.offset < end || word.length > line.text.size() ||
            word.offset > line.text.size() - word.length)
            return misfit(
                       QT_TRANSLATE_NOOP("EditApplier", "The times of a line's words do not fit its text."))
                .error();
        end = word.end();
    }
    return std::nullopt;
}

} // namespace

Result<Undo> EditApplier::apply(const SplitTurn &edit)
{
    const auto place = m_episode->transcript().findLine(edit.line);
    if (!place || place.turn->id != edit.turn)
        return noTurn();
    if (place.index == 0)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "A turn cannot be split before its first line."));
    if (edit.newTurn.isNull() || m_episode->transcript().findTurn(edit.newTurn))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The new turn needs an id of its own."));
    for (size_t at = size_t(place.index); at < place.turn->lines.size(); ++at)
        m_touched.lines.insert(place.turn->lines[at].id);
    m_episode->transcript(m_key).splitTurn(m_key, edit.turn, place.index, edit.newTurn);
    m_touched.turns.insert(edit.newTurn);
    m_touched.placedTurns.insert(edit.newTurn);
    return Undo{};
}

void EditApplier::revert(const SplitTurn &edit, const Undo &)
{
    for (const Line &line : m_episode->transcript().findTurn(edit.newTurn)->lines)
        m_touched.lines.insert(line.id);
    m_episode->transcript(m_key).joinTurns(m_key, edit.turn);
    m_touched.turns.insert(edit.newTurn);
}

Result<Undo> EditApplier::apply(const JoinTurns &edit)
{
    const Transcript &transcript = m_episode->transcript();
    const qsizetype at = transcript.indexOf(edit.turn);
    if (at < 0 || transcript.indexOf(edit.next) != at + 1)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "Only turns that stand together can be joined."));
    const Turn &next = transcript.turnAt(at + 1);
    Undo undo;
    undo.turns = {Turn{next.id, next.head, {}}};
    undo.lineAfter = next.lines.front().id;
    AnchorCarrier carrier(*m_episode);
    if (next.head != transcript.turnAt(at).head)
        carrier.planSpeaker(lineIds(next.lines));
    for (const Line &line : next.lines)
        m_touched.lines.insert(line.id);
    m_episode->transcript(m_key).joinTurns(m_key, edit.turn);
    m_touched.turns.insert(edit.next);
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const JoinTurns &edit, const Undo &undo)
{
    const auto place = m_episode->transcript().findLine(undo.lineAfter);
    for (size_t at = size_t(place.index); at < place.turn->lines.size(); ++at)
        m_touched.lines.insert(place.turn->lines[at].id);
    m_episode->transcript(m_key).splitTurn(m_key, edit.turn, place.index, edit.next);
    m_episode->transcript(m_key).setHead(m_key, edit.next, undo.turns.front().head);
    m_touched.turns.insert(edit.next);
    m_touched.placedTurns.insert(edit.next);
}

Result<Undo> EditApplier::apply(const InsertTurns &edit)
{
    const Transcript &transcript = m_episode->transcript();
    if (!edit.after.isNull() && !transcript.findTurn(edit.after))
        return noTurn();
    QSet<TurnId> turns;
    QSet<LineId> lines;
    for (const Turn &turn : edit.turns) {
        const bool isKnown = transcript.findTurn(turn.id) || turns.contains(turn.id);
        if (turn.id.isNull() || isKnown || turn.lines.empty())
            return misfit(QT_TRANSLATE_NOOP("EditApplier", "A new turn needs an id of its own and a line."));
        turns.insert(turn.id);
        for (const Line &line : turn.lines) {
            if (line.id.isNull() || m_episode->findLine(line.id) || lines.contains(line.id))
                return misfit(QT_TRANSLATE_NOOP("EditApplier", "The new line needs an id of its own."));
            lines.insert(line.id);
            if (const auto fault = lineFault(line))
                return std::unexpected(*fault);
        }
        if (const auto fault = headFault(turn.head))
            return std::unexpected(*fault);
    }
    AnchorCarrier carrier(*m_episode);
    const qsizetype at = edit.after.isNull() ? 0 : transcript.indexOf(edit.after) + 1;
    if (at > 0 && at < transcript.turnCount())
        carrier.planInsertion(endOf(transcript.turnAt(at - 1).lines.back()),
                              transcript.turnAt(at).lines.front().id);
    insertTurns(edit.after, edit.turns);
    Undo undo;
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const InsertTurns &edit, const Undo &)
{
    removeTurns(edit.turns);
}

Result<Undo> EditApplier::apply(const RemoveTurns &edit)
{
    const Transcript &transcript = m_episode->transcript();
    const qsizetype first = transcript.indexOf(edit.first);
    if (first < 0 || edit.count < 1 || first + edit.count > transcript.turnCount())
        return noTurn();
    Undo undo;
    std::optional<Position> before;
    std::optional<Position> behind;
    for (qsizetype at = first; at < first + edit.count; ++at)
        undo.turns.push_back(transcript.turnAt(at));
    if (first > 0) {
        const Turn &turn = transcript.turnAt(first - 1);
        undo.after = turn.id;
        before = endOf(turn.lines.back());
    }
    if (first + edit.count < transcript.turnCount())
        behind = Position{transcript.turnAt(first + edit.count).lines.front().id, 0};
    AnchorCarrier carrier(*m_episode);
    carrier.planRemoval(lineIds(undo.turns), before, behind);
    removeTurns(undo.turns);
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const RemoveTurns &, const Undo &undo)
{
    insertTurns(undo.after, undo.turns);
}

Result<Undo> EditApplier::apply(const SetHead &edit)
{
    const Turn *turn = m_episode->transcript().findTurn(edit.turn);
    if (!turn)
        return noTurn();
    if (const auto fault = headFault(edit.head))
        return std::unexpected(*fault);
    Undo undo;
    undo.head = turn->head;
    AnchorCarrier carrier(*m_episode);
    carrier.planSpeaker(lineIds(turn->lines));
    m_episode->transcript(m_key).setHead(m_key, edit.turn, edit.head);
    m_touched.turns.insert(edit.turn);
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const SetHead &edit, const Undo &undo)
{
    m_episode->transcript(m_key).setHead(m_key, edit.turn, *undo.head);
    m_touched.turns.insert(edit.turn);
}

Result<Undo> EditApplier::apply(const InsertPageLine &edit)
{
    if (!edit.after.isNull() && m_episode->pageIndex(edit.after) < 0)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such line on this page."));
    if (edit.line.line.id.isNull() || m_episode->findLine(edit.line.line.id))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The new line needs an id of its own."));
    if (const auto fault = lineFault(edit.line.line))
        return std::unexpected(*fault);
    auto &page = m_episode->page(m_key);
    const qsizetype at = edit.after.isNull() ? 0 : m_episode->pageIndex(edit.after) + 1;
    AnchorCarrier carrier(*m_episode);
    if (at > 0 && at < qsizetype(page.size()))
        carrier.planInsertion(endOf(page[size_t(at) - 1].line), page[size_t(at)].line.id);
    page.insert(page.begin() + at, edit.line);
    m_touched.lines.insert(edit.line.line.id);
    m_touched.placedLines.insert(edit.line.line.id);
    Undo undo;
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const InsertPageLine &edit, const Undo &)
{
    removeLine(edit.line.line.id);
}

Result<Undo> EditApplier::apply(const RemovePageLine &edit)
{
    const qsizetype at = m_episode->pageIndex(edit.line);
    if (at < 0)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such line on this page."));
    const auto &page = m_episode->page();
    Undo undo;
    undo.pageLine = page[size_t(at)];
    std::optional<Position> before;
    std::optional<Position> behind;
    if (at > 0) {
        const Line &line = page[size_t(at) - 1].line;
        undo.lineAfter = line.id;
        before = endOf(line);
    }
    if (size_t(at) + 1 < page.size())
        behind = Position{page[size_t(at) + 1].line.id, 0};
    AnchorCarrier carrier(*m_episode);
    carrier.planRemoval({edit.line}, before, behind);
    removeLine(edit.line);
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const RemovePageLine &, const Undo &undo)
{
    auto &page = m_episode->page(m_key);
    const qsizetype at = undo.lineAfter.isNull() ? 0 : m_episode->pageIndex(undo.lineAfter) + 1;
    page.insert(page.begin() + at, *undo.pageLine);
    m_touched.lines.insert(undo.pageLine->line.id);
    m_touched.placedLines.insert(undo.pageLine->line.id);
}

std::optional<Error> EditApplier::headFault(const TurnHead &head) const
{
    if (head.isMarker() && !head.speaker.isNull())
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "A marker has no speaker.")).error();
    if (!head.speaker.isNull() && !m_project.catalogue().speakers.find(head.speaker))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such speaker in the cast.")).error();
    return std::nullopt;
}

void EditApplier::insertTurns(TurnId after, const std::vector<Turn> &turns)
{
    const Transcript &transcript = m_episode->transcript();
    LineSplice splice;
    if (const Turn *before = transcript.findTurn(after))
        splice.at = transcript.lineNumber(before->lines.back().id) + 1;
    for (const Turn &turn : turns) {
        m_touched.turns.insert(turn.id);
        m_touched.placedTurns.insert(turn.id);
        for (const Line &line : turn.lines) {
            m_touched.lines.insert(line.id);
            m_touched.placedLines.insert(line.id);
        }
        splice.inserted += qsizetype(turn.lines.size());
    }
    m_touched.splices.push_back(splice);
    const qsizetype at = after.isNull() ? 0 : transcript.indexOf(after) + 1;
    m_episode->transcript(m_key).insertTurns(m_key, at, turns);
}

void EditApplier::removeTurns(const std::vector<Turn> &turns)
{
    // From the last to the first, so that the numbers of lines before stay good. Turns that stand together go
    // as one: a stored history may name turns that do not.
    const Transcript &transcript = m_episode->transcript();
    std::vector<LineSplice> splices;
    for (const Turn &turn : turns) {
        const std::vector<Line> &lines = transcript.findTurn(turn.id)->lines;
        splices.push_back({transcript.lineNumber(lines.front().id), qsizetype(lines.size()), 0});
    }
    std::ranges::sort(splices, std::greater(), &LineSplice::at);
    for (const LineSplice &splice : splices) {
        LineSplice *last =
            m_touched.splices.empty() || &splice == &splices.front() ? nullptr : &m_touched.splices.back();
        if (last && last->at == splice.at + splice.removed) {
            last->at = splice.at;
            last->removed += splice.removed;
        } else {
            m_touched.splices.push_back(splice);
        }
    }
    for (const Turn &turn : turns) {
        m_touched.turns.insert(turn.id);
        for (const Line &line : turn.lines)
            m_touched.lines.insert(line.id);
        m_episode->transcript(m_key).removeTurn(m_key, turn.id);
    }
}

} // namespace Ropewalk
