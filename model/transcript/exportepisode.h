// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/imported.h"

namespace Ropewalk
{

/// A turn as an exporter sees it: the names of its speaker beside its lines.
struct ExportTurn {
    TurnKind kind = TurnKind::Speech;
    QString label;     ///< what stands before the turn in text formats (FOUNDER); empty where nobody is known
    QString name;      ///< the credit (The Startup Founder)
    QString shortName; ///< Founder
    std::vector<Line> lines;
};

/// The whole of what an exporter may write: a value, made from an episode by exportView() in model/analysis.
/// Struck and off-record words are left out already, and the page's list of reasons is as it is to be
/// published.
struct ExportEpisode {
    EpisodeFacts facts;
    std::vector<PageLine> page;
    std::vector<ExportTurn> turns;
    std::vector<QString> panel;
    std::shared_ptr<const Imported> imported; ///< null for an episode that was never imported
};

} // namespace Ropewalk
