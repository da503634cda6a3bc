// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/reasonuses.h"
#include "model/editing/touched.h"

#include <QHash>

namespace Ropewalk
{

/// Where the episodes of a project use its reasons, worked out when somebody asks and again after it changed:
/// of those that are loaded, and of those that were let go of since. Owned by a controller; the project must
/// outlive it.
class ReasonUseIndex
{
public:
    explicit ReasonUseIndex(const Project &project);

    /// To be called for each change of the project. True where uses may differ now.
    bool apply(const Touched &touched);

    /// How often a reason is used.
    struct Tally {
        int here = 0;     ///< in one episode
        int all = 0;      ///< in all that are known
        int episodes = 0; ///< in how many of them
    };
    [[nodiscard]] Tally tally(ReasonId reason, EpisodeId here);
    /// In the show's order, and the order of their places.
    [[nodiscard]] std::vector<ReasonUse> usesOf(ReasonId reason);

private:
    using Uses = QHash<ReasonId, std::vector<ReasonUse>>;
    /// Null of an episode that was not loaded yet.
    [[nodiscard]] const Uses *usesIn(EpisodeId id);
    void forget(EpisodeId id);

    const Project &m_project;
    QHash<EpisodeId, Uses> m_uses;
    QHash<EpisodeId, QSet<AnnotationId>> m_links; ///< of the episodes in m_uses
};

} // namespace Ropewalk
