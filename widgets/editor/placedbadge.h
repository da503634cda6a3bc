// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/editor/badges.h"
#include "widgets/editor/editormetrics.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace Ropewalk
{

/// A badge with the place that it is drawn at.
struct PlacedBadge {
    Badge badge;
    QString text; ///< the badge's, its sign where there is no room for that, or "+2" for several
    QRectF box;
    QRectF hit;         ///< where a click is meant for it: as high as a row of text
    qsizetype more = 0; ///< above 0: stands for so many that have no room of their own; `badge` is the first
};

/// Puts badges into the right margin beside a line whose first row of text is `firstRow`; they go on below
/// where they have to, at most to `bottom` and the gap between turns. The last says how many more there are.
[[nodiscard]] std::vector<PlacedBadge> placeBadges(const QList<Badge> &badges, const EditorMetrics &metrics,
                                                   const QRectF &firstRow, int bottom);
/// How large a badge with this text is, in a font.
[[nodiscard]] QSizeF badgeSize(const QString &text, const QFontMetricsF &metrics);
/// Draws one, in the painter's font.
void paintBadge(QPainter &painter, const PlacedBadge &placed, const Theme &theme);

} // namespace Ropewalk
