// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/timeline/timelineaxis.h"
#include "widgets/timeline/timelinemarks.h"
#include "widgets/timeline/timelinescale.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRect>

#include <array>
#include <functional>

namespace Ropewalk
{

/// What the timeline has to find room for.
struct TimelineNeeds {
    int lanes = 0;
    int bandRows = 0;
    std::array<bool, 3> badges{}; ///< by TimelineBadge::Row
    bool hasLeft = false;
    bool isTall = false;
    bool isRightToLeft = false;
    double headWidth = 0; ///< of the widest head, in the small font
};

/// Where the timeline's rows stand, in device-independent pixels: from the top the ruler, topic bands, lanes,
/// badges, what is left, and the overview of the whole episode; beside them the heads. A low timeline has its
/// badges in one row and its lanes as high as there is room; a tall one gives every kind a row. A value.
struct TimelineLayout {
    QFont font; ///< small: of all that is written
    QFont headFont;
    QRect heads;
    QRect plot; ///< all rows without the heads
    QRect ruler;
    QRect bands;
    QRect lanes;
    std::array<QRect, 3> badges; ///< by TimelineBadge::Row; in a low one all are the same
    QRect left;
    QRect overview;
    int bandHeight = 0;
    int bandRows = 0; ///< that there is room for
    int laneHeight = 0;
    int laneGap = 0;
    int laneCount = 0;
    int laneScroll = 0; ///< how far lanes are scrolled up, where there are more than fit
    bool hasHeadNames = false;
    bool isTall = false;

    [[nodiscard]] static TimelineLayout of(const TimelineNeeds &needs, const QSize &size, const QFont &font);
    /// How high a timeline is that has room for all it needs.
    [[nodiscard]] static int heightFor(const TimelineNeeds &needs, const QFont &font);

    [[nodiscard]] QRect lane(int index) const;
    /// The lane at a height; -1 for none.
    [[nodiscard]] int laneAt(int y) const;
    [[nodiscard]] int mostLaneScroll() const;
    [[nodiscard]] QRect band(int row) const;
};

/// The least width of a block that is seen, and of one that is to be hit, in device-independent pixels.
inline constexpr int leastBlockWidth = 3;
inline constexpr int leastHitWidth = 8;

/// A turn, or what of it is in view, as a block: from the left edge of the plot.
struct TimelineBlock {
    qsizetype firstLine = 0; ///< of those in view
    qsizetype lastLine = 0;
    quint32 owner = 0;
    double from = 0;
    double to = 0;
    bool isKnown = false; ///< drawn by known times alone
    bool isStartKnown = false;
};

/// Calls `take` for each block in view, in the transcript's order. For close views: where turns are narrower
/// than pixels there are as many as turns.
void visitBlocks(const TimelineScale &scale, const TimelineAxis &axis,
                 const std::function<void(const TimelineBlock &)> &take);
/// The block of an owner that is at `x`, or is the nearest one within what is to be hit.
[[nodiscard]] std::optional<TimelineBlock> blockAt(const TimelineScale &scale, const TimelineAxis &axis,
                                                   quint32 owner, double x);
/// About how many turns are in view.
[[nodiscard]] qsizetype turnsInView(const TimelineScale &scale, const TimelineAxis &axis);

/// A badge in its place, or several that have no room: `count` of them from `first` on, in the order of
/// TimelineMarks::badges() of this row.
struct PlacedTimelineBadge {
    QRect rect;
    QString text;
    size_t first = 0; ///< index in TimelineMarks::badges()
    int count = 1;
};

/// The badges of one row (or of all rows, in a low timeline) that are in view, side by side: one that has no
/// room where it belongs moves to the right a little, and where that is too far, several become one.
[[nodiscard]] std::vector<PlacedTimelineBadge>
placeBadges(const std::vector<TimelineBadge> &badges,
            const std::function<bool(const TimelineBadge &)> &isOfRow, const TimelineAxis &axis,
            const QRect &row, const QFontMetricsF &metrics, bool hasWords);

} // namespace Ropewalk
