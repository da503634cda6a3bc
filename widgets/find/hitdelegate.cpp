// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/hitdelegate.h"

#include "widgets/find/hitmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Ropewalk
{

namespace
{

/// Of the names, in characters.
constexpr int nameColumn = 16;

int gapOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

/// The words of a row with the hit marked, and what takes its place.
void layOut(QTextLayout &layout, const HitRow &row, const Theme &theme, bool isChosen)
{
    QString text = row.text;
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat hit;
    hit.setFontWeight(QFont::Bold);
    if (!isChosen) {
        hit.setBackground(theme.colour(Colour::Hit));
        hit.setForeground(theme.colour(Colour::PageText));
    }
    const bool isReplaced = row.after && row.isPicked && !row.isLocked;
    if (isReplaced) {
        hit.setFontWeight(QFont::Normal);
        hit.setFontStrikeOut(true);
        QTextCharFormat after;
        after.setFontWeight(QFont::Bold);
        if (!isChosen)
            after.setForeground(theme.colour(Colour::Accent));
        // Bold words beside struck ones need a hair's room.
        const QString inserted = row.after->isEmpty() ? QString() : QChar(0x2009) + *row.after;
        text.insert(row.hit.end(), inserted);
        formats.append({int(row.hit.end()), int(inserted.size()), after});
    }
    formats.append({int(row.hit.start), int(row.hit.length), hit});
    layout.setText(text);
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setPosition({0, 0});
    layout.endLayout();
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = item.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const HitModel &model = *qobject_cast<const HitModel *>(index.model());
    const HitRow row = model.hitAt(index.row());
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor plain = item.palette.color(group, isChosen ? QPalette::HighlightedText : QPalette::Text);
    const int gap = gapOf(item);
    // Where the style puts words, which is beside a box to tick.
    QStyleOptionViewItem measured = item;
    measured.text = QStringLiteral("x");
    // A locked row has none, and its words stand below the others' all the same.
    if (model.isPicking())
        measured.features |= QStyleOptionViewItem::HasCheckIndicator;
    QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &measured, widget);
    area = QStyle::visualRect(item.direction, item.rect, area).adjusted(gap, 0, 0, 0);
    area.setRight(item.rect.right() - gap);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };

    painter->save();
    QRect name = area;
    name.setWidth(nameColumn * item.fontMetrics.averageCharWidth());
    painter->setFont(item.font);
    painter->setPen(isChosen          ? plain
                    : row.colour >= 0 ? m_theme.speaker(row.colour)
                                      : m_theme.colour(Colour::Faint));
    painter->drawText(visual(name), Qt::AlignLeading | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(row.who, Qt::ElideRight, name.width()));
    area.setLeft(name.right() + 2 * gap);
    if (row.isLocked) {
        const QString said = tr("locked quote");
        const int width = item.fontMetrics.horizontalAdvance(said);
        QRect end = area;
        end.setLeft(area.right() - width);
        painter->setPen(isChosen ? plain : m_theme.colour(Colour::Faint));
        painter->drawText(visual(end), Qt::AlignTrailing | Qt::AlignVCenter, said);
        area.setRight(end.left() - 2 * gap);
    }
    QTextLayout layout;
    layout.setFont(item.font);
    layOut(layout, row, m_theme, isChosen);
    const QRect words = visual(area);
    painter->setClipRect(words);
    painter->setPen(plain);
    const QSizeF size = layout.boundingRect().size();
    const bool isFromRight = row.text.isRightToLeft();
    const qreal left = isFromRight ? words.right() - layout.lineAt(0).naturalTextWidth() : words.left();
    layout.draw(painter, QPointF(left, words.top() + (words.height() - size.height()) / 2));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * nameColumn * 2,
            option.fontMetrics.height() + 2 * (gapOf(option) / 2)};
}

} // namespace Ropewalk
