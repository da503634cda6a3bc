// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/touched.h"

#include <QHash>
#include <QTimer>

namespace Ropewalk
{

/// Counts the words of the episode on screen, and keeps the count: at first in slices of a few milliseconds
/// between events, later by the lines that change. Markers count nothing.
class WordCounter final : public QObject
{
    Q_OBJECT

public:
    explicit WordCounter(QObject *parent = nullptr);

    /// Begins to count an episode; null for none. It must outlive the next call.
    void setEpisode(const Episode *episode);
    /// To be called for each change of the project.
    void apply(const Touched &touched);
    /// Nothing while it still counts.
    [[nodiscard]] std::optional<qsizetype> words() const;

Q_SIGNALS:
    void changed();

private:
    void countSome();
    void count(const Turn &turn);
    void forget(LineId line);

    const Episode *m_episode = nullptr;
    QHash<LineId, qsizetype> m_lines;
    qsizetype m_words = 0;
    qsizetype m_next = 0; ///< the number of the first line that is not counted yet
    QTimer m_timer;
};

} // namespace Ropewalk
