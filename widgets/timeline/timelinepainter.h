// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"
#include "widgets/timeline/timelinelanes.h"
#include "widgets/timeline/timelinelayout.h"
#include "widgets/timeline/timelinemarks.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace Ropewalk
{

/// A stretch of time, in ms.
struct TimelineStretch {
    double fromMs = 0;
    double toMs = 0;

    bool operator==(const TimelineStretch &) const = default;
};

/// All that the timeline draws, but for how.
struct TimelineScene {
    std::vector<TimelineLane> lanes; ///< those that are shown
    TimelineAxis axis;
    TimelineLayout layout;
    TimelineMarks marks;
    bool hasTurnRuler = false;
    std::optional<double> caretMs;
    std::optional<TimelineStretch> selection;
    std::optional<TimelineStretch> editorPart; ///< what the editor has in view
    struct Current {
        qsizetype firstLine = 0;
        qsizetype lastLine = 0;
        quint32 owner = 0;
    };
    std::optional<Current> current; ///< the turn that keys start from
    int hoveredLane = -1;
    int draggedLane = -1;
    int dropLane = -1; ///< where it would go
    bool hasFocus = false;
    QImage overview; ///< laneColumns() of the whole episode
    QImage columns;  ///< laneColumns() of what is in view; null where it shows blocks
};

/// Whether turns are far enough from each other to be drawn as blocks.
[[nodiscard]] bool showsBlocks(const TimelineScale &scale, const TimelineAxis &axis, size_t lanes);

/// A row of pixels a lane, as wide as `axis` is in `columns` device pixels: the view from afar.
[[nodiscard]] QImage laneColumns(const TimelineReader &reader, const std::vector<TimelineLane> &lanes,
                                 const TimelineAxis &axis, const Theme &theme, int columns, int leastWidth);

/// Draws a timeline. Made for each paint event.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)

public:
    TimelinePainter(QPainter &painter, const Theme &theme, const TimelineReader &reader,
                    const TimelineScene &scene);

    void paint();

private:
    void paintStretches();
    void paintRuler();
    void paintTimes();
    void paintTurnNumbers();
    void paintTick(double x, const QString &label);
    void paintBands();
    void paintLanes();
    void paintColumns(const QImage &columns, const std::function<QRect(int)> &rowOf);
    void paintBlocks();
    void paintBlock(const TimelineBlock &block, const QRect &lane, const QColor &colour);
    void paintMarkers(const std::vector<TimelineBlock> &markers, const QRect &lane);
    void paintCurrent();
    void paintBadges();
    void paintBadge(const TimelineBadge &badge, const PlacedTimelineBadge &placed);
    void paintLeft();
    void paintOverview();
    void paintPlayhead();
    void paintHeads();
    void paintHead(int lane);
    void paintOneName();
    void paintLaneScroll();
    void paintRowHead(const QRect &row, const QString &text);

    [[nodiscard]] QColor mixed(const QColor &colour, double share) const;
    [[nodiscard]] QRectF stretchOf(double fromMs, double toMs, const QRect &row) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const TimelineReader &m_reader;
    const TimelineScene &m_scene;
    const TimelineLayout &m_layout;
    const TimelineAxis &m_axis;
    std::vector<int> m_laneOf; ///< by owner
    bool m_isPartlyTimed = false;
    double m_hair = 1; ///< the width of thin lines
};

[[nodiscard]] QColor laneColour(const Theme &theme, const TimelineLane &lane);
/// Of all rows but what is left.
[[nodiscard]] QString rowName(TimelineMarkRow row);
/// What a row of what is left is called.
[[nodiscard]] QString leftName(LeftKind kind);
/// The same with how many places there are: "Issues: 3".
[[nodiscard]] QString leftHead(const TimelineMarks &marks);

} // namespace Ropewalk
