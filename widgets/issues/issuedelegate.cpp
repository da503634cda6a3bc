// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/issues/issuedelegate.h"

#include "model/lists/issuesmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Ropewalk
{

namespace
{

int gapOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

/// The words around an issue in one line, the ones in question marked; of `room` px at most.
void layOut(QTextLayout &layout, const IssueRow &row, const Theme &theme, bool isChosen, int room)
{
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    if (!isChosen) {
        marked.setBackground(theme.colour(Colour::Hit));
        marked.setForeground(theme.colour(Colour::PageText));
    }
    layout.setText(row.context);
    layout.setFormats({{int(row.words.start), int(row.words.length), marked}});
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(row.context.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    const auto layOutLine = [&layout] {
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setPosition({0, 0});
        layout.endLayout();
        return line;
    };
    const QTextLine line = layOutLine();
    if (!line.isValid() || line.naturalTextWidth() <= room)
        return;
    const QString dots(u'…');
    const qreal left = room - QFontMetricsF(layout.font()).horizontalAdvance(dots);
    // In text that runs left the beginning is at the right.
    const qreal end = row.context.isRightToLeft() ? line.naturalTextWidth() - left : left;
    layout.setText(row.context.first(line.xToCursor(end, QTextLine::CursorOnCharacter)) + dots);
    layOutLine();
}

} // namespace

void IssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto *model = qobject_cast<const IssuesModel *>(index.model());
    const auto row = model ? model->rowAt(index) : std::nullopt;
    if (!row)
        return;
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const auto colour = [&](QPalette::ColorRole role) {
        return item.palette.color(group, isChosen ? QPalette::HighlightedText : role);
    };
    const int gap = gapOf(item);
    QRect line = item.rect.adjusted(2 * gap, gap, -2 * gap, 0);
    line.setHeight(item.fontMetrics.height());

    painter->save();
    painter->setFont(item.font);
    painter->setPen(colour(QPalette::PlaceholderText));
    painter->drawText(line, Qt::AlignTrailing, row->place);
    QRect left = line;
    left.setWidth(line.width() - item.fontMetrics.horizontalAdvance(row->place) - 2 * gap);
    left = QStyle::visualRect(item.direction, line, left);
    painter->drawText(left, Qt::AlignLeading,
                      item.fontMetrics.elidedText(row->kind, Qt::ElideRight, left.width()));
    line.translate(0, item.fontMetrics.height());
    QTextLayout layout;
    layout.setFont(item.font);
    layOut(layout, *row, m_theme, isChosen, line.width());
    painter->setClipRect(line);
    painter->setPen(colour(QPalette::Text));
    const bool isFromRight = row->context.isRightToLeft();
    const qreal from = isFromRight ? line.right() - layout.lineAt(0).naturalTextWidth() : line.left();
    layout.draw(painter, QPointF(from, line.top()));
    painter->restore();
}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth(), 2 * option.fontMetrics.height() + 2 * gapOf(option)};
}

} // namespace Ropewalk
