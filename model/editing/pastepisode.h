// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/base/error.h"
#include "model/editing/record.h"

namespace Ropewalk
{

/// One record of the history with what it takes to go behind it.
struct PastStep {
    qint64 sequence = 0;
    RecordKind kind = RecordKind::Edits;
    EpisodeId episode; ///< null for steps of the catalogue
    /// Of Edits the edits of this record; of Undo and Redo all edits of their group; of Version none.
    std::vector<AppliedEdit> edits;
};

/// An episode on its way back to what it was: a copy of it, with the catalogue around it, from which the
/// steps of the history are taken back one after the other, the latest first. A value of its own, used in any
/// one thread. Of the steps on the catalogue the entries come back, as far as the episode may need them.
class PastEpisode
{
public:
    PastEpisode(const Catalogue &catalogue, EpisodeData now);

    /// Goes behind one step; steps of other episodes change nothing. An error means that the history does
    /// not fit the text; what there is then means nothing.
    [[nodiscard]] Result<> takeBack(const PastStep &step);
    /// Whether the step that brought the episode into the project was taken back: before it there was none.
    [[nodiscard]] bool isBeforeItCame() const { return m_isBeforeItCame; }

    [[nodiscard]] const Episode &episode() const { return *m_project.episode(m_id); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_project.catalogue(); }

private:
    [[nodiscard]] Result<> takeBackCatalogue(const PastStep &step);

    EpisodeId m_id;
    Project m_project;
    bool m_isBeforeItCame = false;
};

} // namespace Ropewalk
