// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/uses.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool isDangling(const Catalogue &catalogue, const Turn &turn)
{
    return !turn.head.speaker.isNull() && !catalogue.speakers.find(turn.head.speaker);
}

bool isDangling(const Catalogue &catalogue, const Annotation &annotation)
{
    if (const auto *claim = annotation.as<Claim>())
        return std::ranges::any_of(claim->evidence, [&](const Evidence &evidence) {
            return !evidence.source.isNull() && !catalogue.sources.find(evidence.source);
        });
    const auto *link = annotation.as<ReasonLink>();
    return link && !catalogue.reasons.find(link->reason);
}

bool isDangling(const Catalogue &catalogue, const Episode &episode)
{
    bool dangles = std::ranges::any_of(
        episode.annotations().all(), [&](const auto &entry) { return isDangling(catalogue, entry.second); });
    episode.transcript().forEachTurn(
        [&](const Turn &turn) { dangles = dangles || isDangling(catalogue, turn); });
    return dangles;
}

/// Whether one of these entries is not there (any more).
template <typename Table, typename Ids>
bool lacks(const Table &table, const Ids &ids)
{
    return std::ranges::any_of(ids, [&](const auto id) { return !table.find(id); });
}

} // namespace

bool isDangling(const Project &project, const Touched &touched)
{
    const Catalogue &catalogue = project.catalogue();
    if (const Episode *episode = project.episode(touched.episode)) {
        for (const TurnId id : touched.turns) {
            const Turn *turn = episode->transcript().findTurn(id);
            if (turn && isDangling(catalogue, *turn))
                return true;
        }
        for (const AnnotationId id : touched.annotations) {
            const Annotation *annotation = episode->annotations().find(id);
            if (annotation && isDangling(catalogue, *annotation))
                return true;
        }
    }
    if (!touched.episodeOrder && !lacks(catalogue.speakers, touched.speakers) &&
        !lacks(catalogue.reasons, touched.reasons) && !lacks(catalogue.sources, touched.sources))
        return false;
    return std::ranges::any_of(project.episodes(), [&](const EpisodeId id) {
        const Episode *episode = project.episode(id);
        return episode && isDangling(catalogue, *episode);
    });
}

} // namespace Ropewalk
