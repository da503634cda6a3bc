// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/revertcheck.h"

#include "model/base/text.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool fits(const WordTimings &words, qsizetype textLength)
{
    qint32 end = 0;
    for (const WordTiming &word : words) {
        if (word.offset < end || word.length <= 0 || word.length > textLength || word.end() > textLength)
            return false;
        end = word.end();
    }
    return true;
}

bool isWhole(const Line &line)
{
    return !line.id.isNull() && isLineText(line.text) && line.text.size() <= maxLineLength &&
           fits(line.words, line.text.size());
}

/// Looks at one edit of an episode after the other; edits of the catalogue put whole values back and need no
/// look.
class RevertCheck
{
public:
    RevertCheck(const Episode &episode, const Undo &undo)
        : m_episode(episode)
        , m_undo(undo)
    {
    }

    bool operator()(const ReplaceText &edit) const
    {
        const Line *line = m_episode.findLine(edit.line);
        if (!line || edit.offset < 0 || edit.offset > line->text.size() ||
            !QStringView(line->text).sliced(edit.offset).startsWith(edit.inserted) ||
            !isLineText(edit.removed) ||
            line->text.size() - edit.inserted.size() + edit.removed.size() > maxLineLength)
            return false;
        const auto &words = m_undo.words;
        const auto timed = qint32(line->words.size());
        const bool isInside = !words || (words->first >= 0 && words->after >= 0 && words->first <= timed &&
                                         words->after <= timed - words->first);
        return isInside && (!words || fits(words->before, line->text.size() + edit.removed.size()));
    }
    bool operator()(const SplitLine &edit) const
    {
        const Line *line = m_episode.findLine(edit.line);
        const Line *next = lineBehind(edit.line);
        return line && next && next->id == edit.newLine && m_undo.line &&
               line->text.size() + next->text.size() <= maxLineLength &&
               fits(m_undo.line->words, line->text.size() + next->text.size());
    }
    bool operator()(const JoinLines &edit) const
    {
        const Line *line = m_episode.findLine(edit.line);
        return line && m_undo.line && m_undo.next && m_undo.next->id == edit.next && !edit.next.isNull() &&
               !m_episode.findLine(edit.next) && isCut(line->text, m_undo.index);
    }
    bool operator()(const SplitTurn &edit) const { return areNeighbours(edit.turn, edit.newTurn); }
    bool operator()(const JoinTurns &edit) const
    {
        const auto place = m_episode.transcript().findLine(m_undo.lineAfter);
        return place && place.index > 0 && place.turn->id == edit.turn && !edit.next.isNull() &&
               !m_episode.transcript().findTurn(edit.next) && m_undo.turns.size() == 1;
    }
    bool operator()(const InsertTurns &edit) const
    {
        return std::ranges::all_of(edit.turns, [&](const Turn &turn) {
            return m_episode.transcript().findTurn(turn.id) != nullptr;
        });
    }
    bool operator()(const RemoveTurns &) const
    {
        QSet<TurnId> turns;
        QSet<LineId> lines;
        for (const Turn &turn : m_undo.turns) {
            if (turn.id.isNull() || m_episode.transcript().findTurn(turn.id) || turns.contains(turn.id) ||
                turn.lines.empty())
                return false;
            turns.insert(turn.id);
            for (const Line &line : turn.lines) {
                if (!isWhole(line) || m_episode.findLine(line.id) || lines.contains(line.id))
                    return false;
                lines.insert(line.id);
            }
        }
        return m_undo.after.isNull() || m_episode.transcript().findTurn(m_undo.after);
    }
    bool operator()(const SetHead &edit) const
    {
        return m_undo.head && m_episode.transcript().findTurn(edit.turn) &&
               !(m_undo.head->isMarker() && !m_undo.head->speaker.isNull());
    }
    bool operator()(const SetSpan &edit) const { return m_undo.line && m_episode.findLine(edit.line); }
    bool operator()(const InsertPageLine &edit) const { return m_episode.pageIndex(edit.line.line.id) >= 0; }
    bool operator()(const RemovePageLine &) const
    {
        return m_undo.pageLine && isWhole(m_undo.pageLine->line) &&
               !m_episode.findLine(m_undo.pageLine->line.id) &&
               (m_undo.lineAfter.isNull() || m_episode.pageIndex(m_undo.lineAfter) >= 0);
    }
    bool operator()(const SetEpisodeFacts &) const { return m_undo.episodeFacts.has_value(); }
    bool operator()(const Put<Annotation> &edit) const
    {
        return !m_undo.annotation ||
               (m_undo.annotation->id == edit.id && arePlaces(m_undo.annotation->places));
    }
    bool operator()(const Put<Topic> &edit) const { return !m_undo.topic || m_undo.topic->id == edit.id; }
    bool operator()(const Put<Citation> &edit) const
    {
        return !m_undo.citation || m_undo.citation->id == edit.id;
    }
    bool operator()(const auto &) const { return true; }

    /// Places as they were before the edit: their lines may be gone or not be back yet, offsets are never
    /// below 0.
    static bool arePlaces(const std::vector<Place> &places)
    {
        return !places.empty() && std::ranges::all_of(places, [](const Place &place) {
            const auto isOffset = [](qint32 offset) { return offset >= 0 && offset <= maxLineLength; };
            return isOffset(place.range.from.offset) && isOffset(place.range.to.offset);
        });
    }

private:
    [[nodiscard]] const Line *lineBehind(LineId id) const
    {
        if (const auto place = m_episode.transcript().findLine(id)) {
            const auto next = size_t(place.index) + 1;
            return next < place.turn->lines.size() ? &place.turn->lines[next] : nullptr;
        }
        const auto next = size_t(m_episode.pageIndex(id) + 1);
        return next > 0 && next < m_episode.page().size() ? &m_episode.page()[next].line : nullptr;
    }
    [[nodiscard]] bool areNeighbours(TurnId first, TurnId second) const
    {
        const qsizetype at = m_episode.transcript().indexOf(first);
        return at >= 0 && m_episode.transcript().indexOf(second) == at + 1;
    }

    const Episode &m_episode;
    const Undo &m_undo;
};

bool canRevertCatalogue(const Project &project, const AppliedEdit &applied)
{
    if (const auto *insert = std::get_if<InsertEpisode>(&applied.edit))
        return std::ranges::find(project.episodes(), insert->id) != project.episodes().end();
    if (const auto *remove = std::get_if<RemoveEpisode>(&applied.edit))
        return std::ranges::find(project.episodes(), remove->id) == project.episodes().end();
    return !std::holds_alternative<SetProjectFacts>(applied.edit) || applied.undo.projectFacts.has_value();
}

} // namespace

bool canRevert(const Project &project, const Episode *episode, const AppliedEdit &applied)
{
    if (isOfCatalogue(applied.edit))
        return canRevertCatalogue(project, applied);
    if (!episode)
        return false;
    const bool carriedFits = std::ranges::all_of(applied.undo.carried, [&](const CarriedPlaces &carried) {
        const Annotation *annotation = episode->annotations().find(carried.id);
        return annotation && annotation->places.size() == carried.places.size() &&
               RevertCheck::arePlaces(carried.places);
    });
    return carriedFits && std::visit(RevertCheck(*episode, applied.undo), applied.edit);
}

} // namespace Ropewalk
