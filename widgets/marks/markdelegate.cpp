// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/marks/markdelegate.h"

#include "model/lists/marksmodel.h"

#include <QApplication>
#include <QPainter>

namespace Ropewalk
{

namespace
{

int gapOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

/// Below the first line: what the mark says, where it says something, and its words.
QStringList detailsOf(const QModelIndex &index)
{
    QStringList lines;
    if (const QString note = index.data(MarksModel::NoteRole).toString().simplified(); !note.isEmpty())
        lines.append(note);
    if (const QString words = index.data(MarksModel::WordsRole).toString(); !words.isEmpty())
        lines.append(QStringLiteral("“%1”").arg(words));
    return lines;
}

} // namespace

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isChosen = row.state.testFlag(QStyle::State_Selected);
    const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const auto pen = [&](const QColor &otherwise) {
        painter->setPen(isChosen ? row.palette.color(group, QPalette::HighlightedText) : otherwise);
    };
    const QColor plain = row.palette.color(group, QPalette::Text);
    const QColor faint = row.palette.color(group, QPalette::PlaceholderText);
    const int gap = gapOf(row);
    const int height = row.fontMetrics.height();
    QRect line = row.rect.adjusted(2 * gap, gap, -2 * gap, 0);
    line.setHeight(height);

    painter->save();
    painter->setFont(row.font);
    const QString place = index.data(MarksModel::PlaceRole).toString();
    pen(faint);
    painter->drawText(line, Qt::AlignTrailing, place);
    QRect left = line;
    left.setWidth(line.width() - row.fontMetrics.horizontalAdvance(place) - 2 * gap);
    left = QStyle::visualRect(row.direction, line, left);
    const QString kind = index.data(MarksModel::KindRole).toString();
    const QString state = index.data(MarksModel::StateRole).toString();
    painter->drawText(left, Qt::AlignLeading, row.fontMetrics.elidedText(kind, Qt::ElideRight, left.width()));
    if (!state.isEmpty()) {
        QRect behind = left;
        const int used = row.fontMetrics.horizontalAdvance(kind) + 2 * gap;
        behind.setWidth(std::max(0, left.width() - used));
        behind.moveLeft(left.left() + used);
        pen(m_theme.colour(Colour::Doubtful));
        painter->drawText(QStyle::visualRect(row.direction, left, behind), Qt::AlignLeading,
                          row.fontMetrics.elidedText(state, Qt::ElideRight, behind.width()));
    }
    pen(plain);
    for (const QString &detail : detailsOf(index)) {
        line.translate(0, height);
        painter->drawText(line, Qt::AlignLeading,
                          row.fontMetrics.elidedText(detail, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = 1 + int(detailsOf(index).size());
    return {option.fontMetrics.averageCharWidth(), lines * option.fontMetrics.height() + 2 * gapOf(option)};
}

} // namespace Ropewalk
