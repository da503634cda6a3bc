// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/transcript/exportepisode.h"

#include <QStringList>

namespace Ropewalk
{

/// Whether struck words go out. What was said off the record never does.
enum class ExportWords : quint8 { Clean, Verbatim };

/// An episode as it is to go out, and what was left out on the way.
struct ExportView {
    ExportEpisode episode;
    qsizetype withheldPlaces = 0; ///< stretches that are struck or off the record, and left out
    qsizetype struckPlaces = 0;   ///< stretches that are struck, left out or not
    QStringList remarks;          ///< the same in words, translated
};

/// Makes of an episode what exporters write: off-record words are gone, and struck ones unless they are
/// wanted (and lines and turns that hold nothing else), labels and names stand beside the turns, and the
/// page's reasons come from links and citations once a link was made or removed. A turn keeps the label that
/// it had in its file while its speaker has that label.
[[nodiscard]] ExportView exportView(const Project &project, const Episode &episode,
                                    ExportWords words = ExportWords::Clean);

} // namespace Ropewalk
