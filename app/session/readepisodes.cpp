// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/readepisodes.h"

#include "app/session/projectsession.h"

#include <algorithm>

namespace Ropewalk
{

std::vector<EpisodeId> unloadedEpisodes(const Project &project)
{
    std::vector<EpisodeId> unloaded;
    std::ranges::copy_if(project.episodes(), std::back_inserter(unloaded),
                         [&project](EpisodeId id) { return !project.episode(id); });
    return unloaded;
}

Result<ReadEpisodes> readEpisodes(ProjectSession &session, const std::vector<EpisodeId> &ids,
                                  const Worker::Progress &progress)
{
    ReadEpisodes read;
    for (const EpisodeId id : ids) {
        if (!progress(double(read.size()) / double(ids.size())))
            return failure(Error::Kind::Cancelled, {});
        auto episode = session.read(id);
        if (!episode)
            return std::unexpected(episode.error());
        read.push_back(std::move(*episode));
    }
    return read;
}

} // namespace Ropewalk
