// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"

#include <vector>

namespace Ropewalk
{

/// A place of a line where its words are not those that were imported.
struct LineChange {
    qint32 at = 0;    ///< where what was put in begins, or would
    qint32 added = 0; ///< so many units were put in; 0 where words only went
    QString removed;  ///< what stood there before, with single spaces between; empty where words only came

    bool operator==(const LineChange &) const = default;
};

/// How the lines of a transcript differ from what they were imported from, word by word. Lines know which
/// imported lines they come from, so that each is compared with these alone: with its neighbours where it was
/// split, with several where it was joined. What is left in no line counts as removed behind the imported
/// line before, cut where that is long. The episode must have its imported text, and outlives this; the GUI
/// thread's or any other's alone.
class LineChanges
{
public:
    explicit LineChanges(const Episode &episode);
    /// To be called when lines came, went or were joined: looks anew at what is left.
    void update();

    /// In the order of the line; none of one that is as it was imported. Time is linear in the lines that
    /// share an origin with this one.
    [[nodiscard]] std::vector<LineChange> of(LineId line) const;
    /// The label under which the turn was imported, where that means somebody else than who speaks now; empty
    /// where it does not, or there was none.
    [[nodiscard]] QString labelBefore(const Turn &turn, const Table<Speaker> &cast) const;

private:
    struct Group;
    [[nodiscard]] Group groupOf(const Transcript::LinePlace &place) const;
    [[nodiscard]] QString removedFrom(size_t origin) const;

    const Episode &m_episode;
    std::vector<bool> m_isLeft; ///< by the imported line's ordinal
    size_t m_firstLeft = 0;
};

} // namespace Ropewalk
