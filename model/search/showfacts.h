// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"

#include <QDate>

namespace Ropewalk
{

/// What the filters of a query can name: a copy of what all episodes of a show share, for another thread.
struct ShowFacts {
    struct Episode {
        EpisodeId id;
        QString title;
        QString number;
        QDate date;
    };

    std::vector<Episode> episodes; ///< in the show's order
    std::vector<Speaker> speakers;
    std::vector<Reason> reasons;
    QStringList verdicts;

    [[nodiscard]] static ShowFacts of(const Project &project);
    [[nodiscard]] static ShowFacts of(const Catalogue &catalogue,
                                      const std::vector<Project::Header> &episodes);
};

} // namespace Ropewalk
