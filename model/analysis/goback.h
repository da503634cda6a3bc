// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/base/error.h"
#include "model/editing/edit.h"

namespace Ropewalk
{

/// What makes an episode read as it did.
struct GoBack {
    std::vector<Edit> edits; ///< one step; none where it reads so already
    LineId firstLine;        ///< of what differs, as it is then; null where nothing is left
    qsizetype turns = 0;     ///< that differed: changed, added or removed
    qsizetype nobodys = 0;   ///< turns of somebody who is not in the cast any more, and have nobody now
};

/// The words, speakers, times and page of `now` go back to those of `then`, an earlier state of the same
/// episode; turns and lines that have not changed since are not touched, and lines come back with the ids
/// that they had. What hangs on the words stays as it is now, however it was changed since; where its words
/// change or go, it goes to the place that it had then or, of what is newer, to where its words certainly
/// are. Outline, title and date stay. `catalogue` is that of now.
[[nodiscard]] Result<GoBack> goBackTo(const EpisodeData &then, const Episode &now,
                                      const Catalogue &catalogue);

} // namespace Ropewalk
