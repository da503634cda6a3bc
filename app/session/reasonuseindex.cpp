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
        m_uses.clear();
        m_links.clear();
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
    m_uses.remove(touched.episode);
    m_links.remove(touched.episode);
    return true;
}

const ReasonUseIndex::Uses &ReasonUseIndex::usesIn(const Episode &episode)
{
    const auto known = m_uses.constFind(episode.id());
    if (known != m_uses.constEnd())
        return *known;
    Uses uses;
    QSet<AnnotationId> links;
    for (const ReasonUse &use : reasonUses(episode)) {
        uses[use.reason].push_back(use);
        if (use.isLink())
            links.insert(use.link);
    }
    m_links.insert(episode.id(), links);
    return *m_uses.insert(episode.id(), std::move(uses));
}

ReasonUseIndex::Tally ReasonUseIndex::tally(ReasonId reason, EpisodeId here)
{
    Tally tally;
    for (const EpisodeId id : m_project.episodes()) {
        const Episode *episode = m_project.episode(id);
        if (!episode)
            continue;
        const Uses &uses = usesIn(*episode);
        const auto found = uses.constFind(reason);
        const int count = found == uses.constEnd() ? 0 : int(found->size());
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
        if (const Episode *episode = m_project.episode(id)) {
            const Uses &uses = usesIn(*episode);
            if (const auto found = uses.constFind(reason); found != uses.constEnd())
                all.insert(all.end(), found->begin(), found->end());
        }
    }
    return all;
}

} // namespace Ropewalk
