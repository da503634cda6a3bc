// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/reasons/reasondelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

int gapOf(const QFontMetrics &metrics)
{
    return metrics.height() / 3;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// As wide as the numbers of a long list.
int numberWidth(const QFont &font)
{
    return QFontMetrics(bold(font)).horizontalAdvance(u"#0000"_s);
}

/// How wide the row of an index is.
int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return option.rect.width();
    int width = view->viewport()->width();
    if (const auto *tree = qobject_cast<const QTreeView *>(view)) {
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            width -= tree->indentation();
        width -= tree->rootIsDecorated() ? tree->indentation() : 0;
    }
    return width;
}

struct Parts {
    QRect number;
    QRect text;
    QRect note;
    int height = 0;
};

/// Where the parts of a reason stand in a row of this width.
Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int gap = gapOf(metrics);
    const int left = numberWidth(option.font) + 2 * gap;
    const int room = std::max(width - left - gap, metrics.averageCharWidth());
    Parts parts;
    parts.number = QRect(gap, gap, left - gap, metrics.height());
    parts.text = metrics.boundingRect(QRect(left, gap, room, metrics.height() * 100), wrapped,
                                      index.data().toString());
    parts.text.setWidth(room);
    parts.height = parts.text.bottom() + 1 + gap;
    if (const QString note = index.data(ReasonDelegate::NoteRole).toString(); !note.isEmpty()) {
        parts.note = metrics.boundingRect(QRect(left, parts.text.bottom() + 1, room, metrics.height() * 100),
                                          wrapped, note);
        parts.note.setWidth(room);
        parts.height = parts.note.bottom() + 1 + gap;
    }
    return parts;
}

} // namespace

ReasonDelegate::ReasonDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ReasonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QString number = index.data(NumberRole).toString();
    if (number.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    if (m_looksFocused && row.state.testFlag(QStyle::State_Selected))
        row.state |= QStyle::State_Active;
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isChosen = row.state.testFlag(QStyle::State_Selected);
    const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const Parts parts = partsOf(row, index, row.rect.width());
    const auto placed = [&row](const QRect &part) {
        return QStyle::visualRect(row.direction, row.rect, part.translated(row.rect.topLeft()));
    };
    const auto pen = [&](const QColor &otherwise) {
        painter->setPen(isChosen ? row.palette.color(group, QPalette::HighlightedText) : otherwise);
    };
    const bool isFaint = index.data(FaintRole).toBool();
    const QColor faint = row.palette.color(group, QPalette::PlaceholderText);
    painter->save();
    if (index.data(MarkedRole).toBool()) {
        QRect bar = parts.number;
        bar.setLeft(0);
        bar.setWidth(std::max(gapOf(row.fontMetrics) / 2, 2));
        bar.setHeight(parts.height - 2 * gapOf(row.fontMetrics));
        painter->fillRect(placed(bar), m_theme.colour(Colour::Cited));
    }
    painter->setFont(bold(row.font));
    const bool isOffered = index.data(OfferedRole).toBool();
    pen(isFaint ? faint : m_theme.colour(isOffered ? Colour::Offered : Colour::Cited));
    painter->drawText(placed(parts.number), Qt::AlignLeading | Qt::AlignVCenter, number);
    painter->setFont(row.font);
    pen(row.palette.color(group, QPalette::Text));
    painter->drawText(placed(parts.text), wrapped, index.data().toString());
    pen(faint);
    painter->drawText(placed(parts.note), wrapped, index.data(NoteRole).toString());
    painter->restore();
}

QSize ReasonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(NumberRole).toString().isEmpty())
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    return {row.fontMetrics.averageCharWidth(), partsOf(row, index, widthOf(row, index)).height};
}

} // namespace Ropewalk
