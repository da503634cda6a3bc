// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/placedbadge.h"

#include <QPainter>

#include <algorithm>

namespace Ropewalk
{

namespace
{

qreal paddingOf(const QFontMetricsF &metrics)
{
    return metrics.averageCharWidth() * 0.8;
}

} // namespace

QSizeF badgeSize(const QString &text, const QFontMetricsF &metrics)
{
    return {metrics.horizontalAdvance(text) + 2 * paddingOf(metrics), metrics.height() * 1.05};
}

std::vector<PlacedBadge> placeBadges(const QList<Badge> &badges, const EditorMetrics &metrics,
                                     const QRectF &firstRow, int bottom)
{
    const QFontMetricsF font(metrics.numberFont);
    const qreal padding = paddingOf(font);
    const qreal room = metrics.badgesRight - metrics.badgesLeft;
    std::vector<PlacedBadge> placed;
    qreal x = metrics.badgesLeft;
    qreal y = firstRow.y();
    for (const Badge &badge : badges) {
        const bool fits = badgeSize(badge.text, font).width() <= room;
        const QString &text = fits || badge.sign.isEmpty() ? badge.text : badge.sign;
        const QSizeF size = badgeSize(text, font);
        const qreal width = std::min(size.width(), room);
        const qreal above = (firstRow.height() - size.height()) / 2;
        if (x > metrics.badgesLeft && x + width > metrics.badgesRight) {
            x = metrics.badgesLeft;
            y += size.height() * 1.2;
        }
        const bool isBelow = y + above > firstRow.y() + metrics.lineSpacing;
        if (isBelow && y + above + size.height() > bottom + metrics.turnGap)
            break;
        const QRectF box(x, y + above, width, size.height());
        const qreal around = std::max(0.0, firstRow.height() - box.width()) / 2;
        placed.push_back(
            {badge, text, box.adjusted(0.5, 0.5, -0.5, -0.5),
             box.adjusted(-std::max(around, padding / 2), -above, std::max(around, padding / 2), above)});
        x += width + padding;
    }
    return placed;
}

void paintBadge(QPainter &painter, const PlacedBadge &placed, const Theme &theme)
{
    const QColor colour = theme.colour(placed.badge.colour);
    const bool isDashed = placed.badge.isDashed;
    const QFontMetricsF metrics(painter.font());
    const qreal radius = placed.box.height() / 2;
    painter.setPen(QPen(colour, 1, isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isDashed ? QBrush(theme.colour(Colour::OfferedPage)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(placed.box, radius, radius);
    painter.setPen(colour);
    painter.drawText(
        placed.box, Qt::AlignCenter,
        metrics.elidedText(placed.text, Qt::ElideRight, placed.box.width() + 1 - paddingOf(metrics)));
}

} // namespace Ropewalk
