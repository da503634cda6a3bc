// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"
#include "model/base/text.h"

namespace Ropewalk
{

/// The words of an episode that are locked as quotes, by line: what is done to many places at once leaves
/// them alone. A value of its own, good until the episode changes.
class QuoteLocks
{
public:
    QuoteLocks() = default;
    explicit QuoteLocks(const Episode &episode);

    [[nodiscard]] bool isEmpty() const { return m_locked.isEmpty(); }
    /// Whether a stretch of a line has anything in common with locked words; an empty one, whether it lies
    /// inside of some.
    [[nodiscard]] bool touches(LineId line, const Stretch &stretch) const;

private:
    void add(const Episode &episode, const Range &range);

    QHash<LineId, QList<Stretch>> m_locked;
};

} // namespace Ropewalk
