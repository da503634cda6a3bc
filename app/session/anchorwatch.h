// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/touched.h"

#include <QCoreApplication>
#include <QHash>

namespace Ropewalk
{

/// Notices when a step takes the words from under claims, reason links, notes and quote locks. Owned by the
/// controller that says so. Topics are not watched: a stretch without words is no loss.
class AnchorWatch
{
    Q_DECLARE_TR_FUNCTIONS(AnchorWatch)

public:
    /// Begins anew with an episode that is loaded, or none (null).
    void setEpisode(const Project *project, EpisodeId episode);

    /// How many annotations have lost all words of one of their places.
    struct Lost {
        int claims = 0;
        int links = 0;
        int notes = 0;
        int locks = 0;

        [[nodiscard]] bool isEmpty() const { return *this == Lost(); }
        bool operator==(const Lost &) const = default;
    };
    /// Takes up a change; gives what lost words by it.
    [[nodiscard]] Lost apply(const Touched &touched);
    /// "The words of 2 claims and a note are gone."
    [[nodiscard]] static QString inWords(const Lost &lost);

private:
    const Project *m_project = nullptr;
    EpisodeId m_episode;
    QHash<AnnotationId, qsizetype> m_orphans; ///< how many places of each are without words
};

} // namespace Ropewalk
