// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/pendingchanges.h"

namespace Ropewalk
{

namespace
{

/// More are read from the store again: gathering their words would hold up whoever edits.
constexpr qsizetype mostTouched = 1'000;

/// Adds the lines of every turn, whose speaker may be another: all of them change for the index. And the turn
/// of every line, which says who speaks it. False where that is too much.
bool complete(Touched &touched, const Episode &episode)
{
    for (const TurnId id : std::as_const(touched.turns)) {
        const Turn *turn = episode.transcript().findTurn(id);
        for (size_t at = 0; turn && at < turn->lines.size(); ++at)
            touched.lines.insert(turn->lines[at].id);
        if (touched.lines.size() > mostTouched)
            return false;
    }
    if (touched.lines.size() + touched.turns.size() > mostTouched)
        return false;
    for (const LineId id : std::as_const(touched.lines)) {
        if (const auto place = episode.transcript().findLine(id))
            touched.turns.insert(place.turn->id);
    }
    return true;
}

} // namespace

void PendingChanges::add(const Touched &touched)
{
    Touched &all = m_touched[touched.episode];
    all.episode = touched.episode;
    all.turns |= touched.turns;
    all.placedTurns |= touched.placedTurns;
    all.lines |= touched.lines;
    all.placedLines |= touched.placedLines;
    all.annotations |= touched.annotations;
    all.topics |= touched.topics;
    all.sources |= touched.sources;
    all.episodeOrder = all.episodeOrder || touched.episodeOrder;
}

void PendingChanges::add(const Record &record)
{
    m_steps.push_back({record.sequence, record.kind, record.group.id, record.group.episode});
}

IndexChanges PendingChanges::take(const Project &project)
{
    IndexChanges changes;
    changes.steps = std::exchange(m_steps, {});
    for (auto &[id, touched] : std::exchange(m_touched, {})) {
        const Episode *episode = project.episode(id);
        if (episode && !complete(touched, *episode))
            changes.anew.push_back(id);
        else
            changes.rows.push_back(rowChanges(project, touched));
    }
    return changes;
}

} // namespace Ropewalk
