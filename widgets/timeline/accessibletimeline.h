// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/timeline/timelinesurface.h"

#include <QAccessibleWidget>

namespace Ropewalk
{

/// The timeline as screen readers and other helpers see it: a list of lanes, each a list of its turns, and
/// behind them the rows of marks, each a list of these. All are made when somebody asks for one; of a million
/// turns there are as many as were asked for last.
class AccessibleTimeline final : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineSurface *surface);
    ~AccessibleTimeline() override;

    /// Makes Qt give these for timelines. To be called once by a program, after its QApplication is there.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    // For the parts.
    [[nodiscard]] TimelineSurface *surface() const;
    [[nodiscard]] QAccessibleInterface *lane(quint32 owner) const;
    /// Null for a turn that is not there or whose lane is hidden.
    [[nodiscard]] QAccessibleInterface *turn(TurnId id) const;
    [[nodiscard]] int laneIndex(quint32 owner) const;
    [[nodiscard]] QAccessibleInterface *row(TimelineMarkRow row) const;
    [[nodiscard]] QAccessibleInterface *mark(TimelineMarkRow row, int index) const;

private:
    mutable QHash<quint32, QAccessible::Id> m_lanes;
    mutable QHash<TimelineMarkRow, QAccessible::Id> m_rows;
    mutable QHash<std::pair<TimelineMarkRow, int>, QAccessible::Id> m_marks;
    mutable QHash<TurnId, QAccessible::Id> m_turns;
    mutable QList<TurnId> m_turnOrder; ///< in which they were asked for
};

} // namespace Ropewalk
