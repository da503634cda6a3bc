// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"
#include "model/base/text.h"
#include "model/editing/edit.h"

#include <QHash>

namespace Ropewalk
{

/// The words of an episode that are in locked quotes, as it is when this is made: they are not to be cleaned
/// up, nor replaced among others. A value.
class LockedWords
{
public:
    /// No words at all.
    LockedWords() = default;
    explicit LockedWords(const Episode &episode);
    /// Those of one line alone, which costs little.
    LockedWords(const Episode &episode, LineId line);

    [[nodiscard]] bool isEmpty() const { return m_stretches.isEmpty(); }
    /// Whether a stretch of a line has a locked character; an empty one, whether what is put in there would
    /// stand among locked characters.
    [[nodiscard]] bool touches(LineId line, const Stretch &words) const;
    /// Whether a range of the episode has a locked character.
    [[nodiscard]] bool touches(const Episode &episode, const Range &range) const;

private:
    void lock(const Episode &episode, const Annotation &annotation);
    void lock(const Episode &episode, const Range &range);

    QMultiHash<LineId, Stretch> m_stretches;
};

/// Whether edits, made of the episode as it is, change words in locked quotes.
[[nodiscard]] bool changeLockedWords(const Episode &episode, const std::vector<Edit> &edits);

} // namespace Ropewalk
