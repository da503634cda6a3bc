// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/leftout.h"
#include "model/annotation/project.h"
#include "model/store/opening.h"

namespace Ropewalk
{

/// A project that a copy is made of: what is read at once, and where its episodes come from.
struct CopiedProject {
    ProjectId id;
    Catalogue catalogue;
    std::vector<EpisodeId> episodes; ///< in order
    /// With everything but what was imported. Called in the thread that the copy is made in.
    std::function<Result<EpisodeData>(EpisodeId)> load;
};

/// Writes a copy without what is left out, at least the history, to `target`, where no file may be. It is
/// built anew from what is to be in it, so that nothing else can be found in its bytes, and it is the same
/// project: ids stay. Its history begins with the copy.
///
/// Errors: those of reading; Unwritable; Cancelled, when `isStopWanted`, which is asked often, says true.
[[nodiscard]] Result<> writeSentCopy(const CopiedProject &project, const LeftOut &leftOut,
                                     const QString &target, const StoreOptions &options = {},
                                     const std::function<bool()> &isStopWanted = {});

} // namespace Ropewalk
