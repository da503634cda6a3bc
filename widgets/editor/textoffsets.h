// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"
#include "model/editing/touched.h"
#include "widgets/editor/rowsums.h"

namespace Ropewalk
{

/// The transcript as one long text, its lines joined by U+000A, as screen readers see it: which offset in it
/// is which position. Counts in UTF-16 units. Made when somebody asks first, and kept right from then on.
class TextOffsets
{
public:
    explicit TextOffsets(const Episode &episode);

    /// Takes up a change; the episode is as it is after it.
    void apply(const Episode &episode, const Touched &touched);

    [[nodiscard]] qint64 count() const;
    /// Of a position in the transcript.
    [[nodiscard]] qint64 offsetOf(const Episode &episode, const Position &position) const;
    /// Offsets outside of the text give its ends; null where it has no lines.
    [[nodiscard]] Position positionAt(const Episode &episode, qint64 offset) const;
    /// Where a line begins, by its number.
    [[nodiscard]] qint64 startOf(qsizetype line) const { return m_lengths.start(line); }

private:
    RowSums m_lengths; ///< with the line ends
};

} // namespace Ropewalk
