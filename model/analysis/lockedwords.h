// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"
#include "model/base/text.h"

#include <QHash>

namespace Ropewalk
{

/// The words of an episode that are in locked quotes, as it is when this is made: they are not to be cleaned
/// up, nor replaced among others. A value.
class LockedWords
{
public:
    explicit LockedWords(const Episode &episode);

    [[nodiscard]] bool isEmpty() const { return m_stretches.isEmpty(); }
    /// Whether a stretch of a line, which is not empty, has a locked character.
    [[nodiscard]] bool touches(LineId line, const Stretch &words) const;

private:
    void lock(const Episode &episode, const Range &range);

    QMultiHash<LineId, Stretch> m_stretches;
};

} // namespace Ropewalk
