// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/linecounts.h"
#include "model/annotation/project.h"

#include <QTimer>

namespace Ropewalk
{

/// Counts who speaks how much in an episode, in slices of a few milliseconds between events, and again,
/// as far as it changed, a moment after that. The project must outlive it.
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
    LineCounts m_lines;
    QTimer m_slices;
    QTimer m_pause;
};

} // namespace Ropewalk
