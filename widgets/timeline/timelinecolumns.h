// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/timeline/timelineaxis.h"
#include "widgets/timeline/timelinescale.h"

#include <vector>

namespace Ropewalk
{

/// How much of each column of pixels is spoken in by whom: what a view from afar is drawn from, where turns
/// are narrower than pixels. Made from the scale's sums where these are narrower than a pixel, else from the
/// lines, so that it costs the same for a thousand turns and for a million. A value.
class TimelineColumns
{
public:
    struct Column {
        float known = 0;     ///< 0 to 1, by known times
        float estimated = 0; ///< the same, by estimates
    };

    /// `laneOf` gives the lane of each owner, -1 for one that is not shown; owners behind its end are not
    /// shown. `columns` are as many over the axis's width: device pixels. A lane's stretches are at least
    /// `leastWidth` columns wide.
    TimelineColumns(const TimelineScale &scale, const TimelineAxis &axis, const std::vector<int> &laneOf,
                    int lanes, int columns, int leastWidth);

    [[nodiscard]] int count() const { return m_columns; }
    [[nodiscard]] const Column *lane(int lane) const { return &m_cells[size_t(lane) * size_t(m_columns)]; }

private:
    void add(int lane, double from, double to, double known, double estimated);
    void widen(int lane, int leastWidth);

    int m_columns = 0;
    std::vector<Column> m_cells;
};

} // namespace Ropewalk
