// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/reasonuseindex.h"

#include <algorithm>

namespace Ropewalk
{

ReasonUseIndex::ReasonUseIndex(const Project &project)
    : m_project(project)
{
}

bool ReasonUseIndex::apply(const Touched &touched)
{
    if (touched.episodeOrder || !touched.reasons.isEmpty()) {
        // What is not in memory any more cannot have changed; what left the show does not count.
        for (const EpisodeId id : m_uses.keys()) {
            if (m_project.episode(id) || !std::ranges::contains(m_project.episodes(), id))
                forget(id);
        }
        return true;
    }
    const Episode *episode = m_project.episode(touched.episode);
    if (!episode)
        return false;
    const auto isLink = [&](AnnotationId id) {
        const Annotation *annotation = episode->annotations().find(id);
        return m_links.value(touched.episode).contains(id) || (annotation && annotation->as<ReasonLink>());
    };
    // Turns that come or go give those behind them other numbers.
    const bool isConcerned = !touched.citations.isEmpty() || !touched.splices.empty() ||
                             !touched.placedTurns.isEmpty() ||
                             std::ranges::any_of(touched.annotations, isLink);
    if (!isConcerned)
        return false;
    forget(touched.episode);
    return true;
}

void ReasonUseIndex::forget(EpisodeId id)
{
    m_uses.remove(id);
    m_links.remove(id);
}

const ReasonUseIndex::Uses *ReasonUseIndex::usesIn(EpisodeId id)
{
    const auto known = m_uses.constFind(id);
    if (known != m_uses.constEnd())
        return &*known;
    const Episode *episode = m_project.episode(id);
    if (!episode)
        return nullptr;
    Uses uses;
    QSet<AnnotationId> links;
    for (const ReasonUse &use : reasonUses(*episode)) {
        uses[use.reason].push_back(use);
        if (use.isLink())
            links.insert(use.link);
    }
    m_links.insert(id, links);
    return &*m_uses.insert(id, std::move(uses));
}

ReasonUseIndex::Tally ReasonUseIndex::tally(ReasonId reason, EpisodeId here)
{
    Tally tally;
    for (const EpisodeId id : m_project.episodes()) {
        const Uses *uses = usesIn(id);
        if (!uses)
            continue;
        const auto found = uses->constFind(reason);
        const int count = found == uses->constEnd() ? 0 : int(found->size());
        tally.all += count;
        tally.here += id == here ? count : 0;
        tally.episodes += count > 0 ? 1 : 0;
    }
    return tally;
}

std::vector<ReasonUse> ReasonUseIndex::usesOf(ReasonId reason)
{
    std::vector<ReasonUse> all;
    for (const EpisodeId id : m_project.episodes()) {
        if (const Uses *uses = usesIn(id)) {
            if (const auto found = uses->constFind(reason); found != uses->constEnd())
                all.insert(all.end(), found->begin(), found->end());
        }
    }
    return all;
}

} // namespace Ropewalk
