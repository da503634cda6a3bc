// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/edit.h"

#include <QHash>

namespace Ropewalk
{

/// A few neighbouring turns of an episode, copied with what hangs on their words, on which edits are tried
/// before they are performed: so that later edits can be composed from what earlier ones make of the text.
/// What it gathers is good for the episode itself. A value that owns its copy.
class Rehearsal
{
public:
    /// Of the turns from `first` to `last`, by index, and the one before them.
    Rehearsal(const Episode &episode, qsizetype first, qsizetype last);

    /// These turns as the edits so far have made them; their indices are this episode's own.
    [[nodiscard]] const Episode &episode() const { return *m_project.episode(m_id); }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }

    /// Tries edits and gathers them. False where one does not fit: nothing is tried from then on, and the
    /// history will say what is wrong.
    bool perform(const std::vector<Edit> &edits);
    [[nodiscard]] std::vector<Edit> take() { return std::move(m_edits); }

private:
    [[nodiscard]] Edit forEpisode(const Edit &edit) const;

    EpisodeId m_id;
    Project m_project;
    QHash<AnnotationId, std::vector<Place>> m_places; ///< of annotations that have others elsewhere, all
    std::vector<Edit> m_edits;
    bool m_isGood = true;
};

} // namespace Ropewalk
