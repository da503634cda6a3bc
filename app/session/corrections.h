// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/corrections.h"
#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// Corrects words of an episode at the places that were found for it, and keeps what was accepted among the
/// rules of the show. Holds no state.
class Corrections
{
    Q_DECLARE_TR_FUNCTIONS(Corrections)

public:
    Corrections(const Project &project, History &history, EpisodeId episode);

    /// The places where corrections would apply in the episode as it is now, outside of locked quotes.
    [[nodiscard]] std::vector<CorrectionHit> find(const std::vector<Correction> &corrections) const;
    /// Corrects at these places, which were found in the episode as it is now, as one step. `label` is the
    /// step's; `caret` is where the caret is: it stays before the same words, and is returned.
    Result<Caret> apply(const std::vector<CorrectionHit> &hits, const QString &label, const Caret &caret);
    /// The label of a step that corrects one pair.
    [[nodiscard]] static QString labelOf(const Correction &correction);

    /// Keeps an accepted pair among the show's rules: a step of the catalogue of its own, since what one
    /// episode's undo takes back must not take a rule from the others. Null where it is there already.
    Result<GroupId> remember(const Correction &correction);

private:
    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
