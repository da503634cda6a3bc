// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/worker.h"
#include "model/annotation/project.h"
#include "model/base/error.h"

namespace Ropewalk
{

class ProjectSession;

using ReadEpisodes = std::vector<std::unique_ptr<Episode>>;

/// The episodes that are not loaded yet: what concerns the whole show has to look at them.
[[nodiscard]] std::vector<EpisodeId> unloadedEpisodes(const Project &project);

/// Reads episodes for ProjectSession::take(); work for a Worker.
[[nodiscard]] Result<ReadEpisodes> readEpisodes(ProjectSession &session, const std::vector<EpisodeId> &ids,
                                                const Worker::Progress &progress);

} // namespace Ropewalk
