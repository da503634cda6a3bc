// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/goback.h"
#include "model/editing/pastepisode.h"
#include "model/store/textreader.h"

#include <functional>
#include <memory>

namespace Ropewalk
{

/// Instead of a record: the state in which the episode came into the project.
inline constexpr qint64 asItCame = -1;

/// Called between steps with the share that is done, 0 to 1, by records; false says: stop. As a Worker's.
using PastProgress = std::function<bool(double)>;

/// Makes out an episode as it was right behind record `sequence` of the history, from what the store has:
/// reads the episode as it is and takes the steps since back, a few at a time, so that the store stays free.
/// In any thread. Errors: Cancelled where `progress` says so; Invalid where there was no such episode by
/// then; Damaged where the history does not fit; those of reading.
[[nodiscard]] Result<std::unique_ptr<PastEpisode>>
readPastEpisode(const TextAccess &access, EpisodeId id, qint64 sequence, const PastProgress &progress = {});

/// What makes an episode read as it did right behind a record: fits the episode as it is at `present`.
struct PlannedGoBack {
    GoBack back;
    qint64 present = 0;
};
/// The same errors.
[[nodiscard]] Result<PlannedGoBack> planGoBack(const TextAccess &access, EpisodeId id, qint64 sequence,
                                               const PastProgress &progress = {});

} // namespace Ropewalk
