// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/statistics.h"
#include "model/annotation/project.h"
#include "model/editing/touched.h"

#include <QTimer>

namespace Ropewalk
{

/// Counts who speaks how much in an episode, in slices of a few milliseconds between events, and again a
/// moment after it changed. The project must outlive it.
class EpisodeCounter final : public QObject
{
    Q_OBJECT

public:
    explicit EpisodeCounter(const Project &project, QObject *parent = nullptr);

    /// Begins to count an episode that is loaded; null for none.
    void setEpisode(EpisodeId id);
    /// To be called for each change of the project.
    void apply(const Touched &touched);

Q_SIGNALS:
    void counted(const Ropewalk::EpisodeCounts &counts);

private:
    void start();
    void countSome();

    const Project &m_project;
    EpisodeId m_episode;
    TurnCounter m_counter;
    qsizetype m_next = 0; ///< the first turn that is not counted yet
    QTimer m_slices;
    QTimer m_pause;
};

} // namespace Ropewalk
