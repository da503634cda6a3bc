// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/exportepisode.h"

namespace Ropewalk
{

/// What an exporter gets for an episode that was imported and not touched, with ids as editing gives them:
/// the labels as found stand for all names.
[[nodiscard]] inline ExportEpisode exportOf(const ImportedEpisode &imported)
{
    ExportEpisode episode;
    episode.facts = imported.facts;
    episode.page = imported.page;
    for (PageLine &page : episode.page)
        page.line.id = LineId::create();
    for (const ImportedTurn &turn : imported.turns) {
        episode.turns.push_back({turn.kind, turn.label, turn.label, turn.label, turn.lines});
        for (Line &line : episode.turns.back().lines)
            line.id = LineId::create();
    }
    episode.panel.assign(imported.panel.begin(), imported.panel.end());
    episode.imported = imported.imported;
    return episode;
}

} // namespace Ropewalk
