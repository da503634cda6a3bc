// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/welcome/rowdelegate.h"

#include <QApplication>

namespace Ropewalk
{

namespace
{

int gapOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isChosen = row.state.testFlag(QStyle::State_Selected);
    const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const auto colour = [&](QPalette::ColorRole role) {
        return row.palette.color(group, isChosen ? QPalette::HighlightedText : role);
    };
    const int gap = gapOf(row);
    const int height = row.fontMetrics.height();
    const QRect lines = row.rect.adjusted(2 * gap, gap, -2 * gap, -gap);
    painter->setFont(row.font);
    painter->setPen(colour(QPalette::Text));
    painter->drawText(lines, Qt::AlignLeading | Qt::AlignTop,
                      row.fontMetrics.elidedText(title, Qt::ElideRight, lines.width()));
    painter->setPen(colour(QPalette::PlaceholderText));
    painter->drawText(
        lines.adjusted(0, height, 0, 0), Qt::AlignLeading | Qt::AlignTop,
        row.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideMiddle, lines.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth(), 2 * option.fontMetrics.height() + 2 * gapOf(option)};
}

} // namespace Ropewalk
