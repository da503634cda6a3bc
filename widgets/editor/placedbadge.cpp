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

/// Hands out places from left to right, then below.
class Places
{
public:
    Places(const EditorMetrics &metrics, const QRectF &firstRow, int bottom)
        : m_metrics(metrics)
        , m_font(metrics.numberFont)
        , m_firstRow(firstRow)
        , m_bottom(bottom)
        , m_next(metrics.badgesLeft, firstRow.y())
    {
    }

    [[nodiscard]] bool isTooWide(const QString &text) const
    {
        return badgeSize(text, m_font).width() > m_metrics.badgesRight - m_metrics.badgesLeft;
    }
    /// Nothing where there is no room left.
    [[nodiscard]] std::optional<PlacedBadge> take(const Badge &badge, const QString &text)
    {
        const QSizeF size = badgeSize(text, m_font);
        const qreal padding = paddingOf(m_font);
        const qreal width = std::min<qreal>(size.width(), m_metrics.badgesRight - m_metrics.badgesLeft);
        const qreal above = (m_firstRow.height() - size.height()) / 2;
        QPointF at = m_next;
        if (at.x() > m_metrics.badgesLeft && at.x() + width > m_metrics.badgesRight)
            at = {qreal(m_metrics.badgesLeft), at.y() + size.height() * 1.2};
        const bool isBelow = at.y() + above > m_firstRow.y() + m_metrics.lineSpacing;
        if (isBelow && at.y() + above + size.height() > m_bottom + m_metrics.turnGap)
            return std::nullopt;
        const QRectF box(at.x(), at.y() + above, width, size.height());
        const qreal around = std::max(0.0, m_firstRow.height() - box.width()) / 2;
        m_starts.push_back(m_next);
        m_next = {at.x() + width + padding, at.y()};
        return PlacedBadge{
            badge, text, box.adjusted(0.5, 0.5, -0.5, -0.5),
            box.adjusted(-std::max(around, padding / 2), -above, std::max(around, padding / 2), above)};
    }
    /// The place that was taken last is free again.
    void giveBack()
    {
        m_next = m_starts.back();
        m_starts.pop_back();
    }

private:
    const EditorMetrics &m_metrics;
    QFontMetricsF m_font;
    QRectF m_firstRow;
    int m_bottom;
    QPointF m_next;
    std::vector<QPointF> m_starts; ///< of those that were handed out
};

} // namespace

QSizeF badgeSize(const QString &text, const QFontMetricsF &metrics)
{
    return {metrics.horizontalAdvance(text) + 2 * paddingOf(metrics), metrics.height() * 1.05};
}

std::vector<PlacedBadge> placeBadges(const QList<Badge> &badges, const EditorMetrics &metrics,
                                     const QRectF &firstRow, int bottom)
{
    Places places(metrics, firstRow, bottom);
    std::vector<PlacedBadge> placed;
    qsizetype at = 0;
    for (; at < badges.size(); ++at) {
        const Badge &badge = badges[at];
        const QString &text = places.isTooWide(badge.text) && !badge.sign.isEmpty() ? badge.sign : badge.text;
        const auto made = places.take(badge, text);
        if (!made)
            break;
        placed.push_back(*made);
    }
    // What has no room gives its number; for that the last ones may have to go, too.
    while (at < badges.size()) {
        const qsizetype more = badges.size() - at;
        if (auto made = places.take(badges[at], u'+' + QString::number(more))) {
            made->more = more;
            placed.push_back(*made);
            break;
        }
        if (placed.empty())
            break;
        places.giveBack();
        placed.pop_back();
        --at;
    }
    return placed;
}

void paintBadge(QPainter &painter, const PlacedBadge &placed, const Theme &theme)
{
    const bool isOne = placed.more == 0;
    const QColor colour = theme.colour(isOne ? placed.badge.colour : Colour::Faint);
    const bool isDashed = isOne && placed.badge.isDashed;
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
