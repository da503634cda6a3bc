// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// Times that people type: how long an episode is, and when a turn begins. They are measured ones; what
/// stands between them stays estimated. Each function is one step of the episode's history and answers with
/// what was done, in words for the status line; a time that contradicts another one is refused, naming that.
/// Holds no state.
class Times
{
    Q_DECLARE_TR_FUNCTIONS(Times)

public:
    Times(const Project &project, History &history, EpisodeId episode);

    /// In ms; nothing for: not known (any more).
    Result<QString> setTurnStart(TurnId turn, std::optional<qint64> ms);
    Result<QString> setLength(std::optional<qint64> ms);

private:
    [[nodiscard]] const Transcript &transcript() const { return m_project.episode(m_episode)->transcript(); }
    [[nodiscard]] Result<> fits(qsizetype turn, qint64 ms) const;

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
