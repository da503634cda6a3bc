// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/exportepisode.h"

namespace Ropewalk
{

/// What an exporter gets for an episode that was imported and not touched: the labels as found stand for all
/// names.
[[nodiscard]] inline ExportEpisode exportOf(const ImportedEpisode &imported)
{
    ExportEpisode episode;
    episode.facts = imported.facts;
    episode.page = imported.page;
    for (const ImportedTurn &turn : imported.turns)
        episode.turns.push_back({turn.kind, turn.label, turn.label, turn.label, turn.lines});
    episode.panel.assign(imported.panel.begin(), imported.panel.end());
    episode.imported = imported.imported;
    return episode;
}

} // namespace Ropewalk
