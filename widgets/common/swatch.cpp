// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/swatch.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Ropewalk
{

QIcon swatch(const QColor &colour, const QWidget &widget)
{
    const int side = widget.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget);
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal edge = side / 8.0;
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(edge, edge, -edge, -edge));
    return pixmap;
}

} // namespace Ropewalk
