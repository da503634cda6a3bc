// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"
#include "model/editing/touched.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Ropewalk
{

/// A number for each line of a transcript (how many hits it has, how many words), worked out a few
/// milliseconds at a time, from a line on and round the end, and kept right while the transcript is edited by
/// asking again for the lines that were touched. Owned by who wants to know.
class LineValues final : public QObject
{
    Q_OBJECT

public:
    using Value = quint32;
    /// Of a line that was not read yet; greater than every other value.
    static constexpr Value unread = ~Value(0);
    using Read = std::function<Value(const Turn &, const Line &)>;

    explicit LineValues(QObject *parent = nullptr);

    /// Begins to read an episode, which must outlive the reading or the next call: from the line numbered
    /// `first` on.
    void start(const Episode &episode, Read read, qsizetype first = 0);
    void stop();
    /// Takes up what changed in the episode.
    void apply(const Touched &touched);

    /// The episode that is read; null for none.
    [[nodiscard]] const Episode *episode() const { return m_episode; }
    [[nodiscard]] bool isReading() const { return m_unread > 0; }
    /// By line number.
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    /// The sum over all lines that are read.
    [[nodiscard]] qsizetype total() const { return m_total; }

Q_SIGNALS:
    /// More was read.
    void progressed();

private:
    void forget(qsizetype line);
    void splice(const LineSplice &splice);
    void readLines();
    void readSlice();

    const Episode *m_episode = nullptr;
    Read m_read;
    std::vector<Value> m_values;
    qsizetype m_cursor = 0; ///< the line to be read next
    qsizetype m_unread = 0;
    qsizetype m_total = 0;
    QTimer m_timer;
};

} // namespace Ropewalk
