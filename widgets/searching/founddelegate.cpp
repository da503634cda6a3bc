// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/searching/founddelegate.h"

#include "model/base/timecode.h"
#include "widgets/searching/foundmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int mostLines = 2;

const FoundModel &modelOf(const QModelIndex &index)
{
    return *qobject_cast<const FoundModel *>(index.model());
}

int gapOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 4 * gapOf(option);
}

/// How many lines its words take. This is asked of every row: long ones are not measured.
int linesOf(const FoundHit &hit, const QStyleOptionViewItem &option)
{
    const Excerpt &excerpt = hit.hit.excerpt;
    const int room = widthOf(option);
    if (excerpt.isCutBefore || excerpt.isCutBehind ||
        excerpt.text.size() * option.fontMetrics.averageCharWidth() > 2 * room)
        return mostLines;
    return QFontMetrics(bold(option.font)).horizontalAdvance(excerpt.text) <= room ? 1 : mostLines;
}

/// Lays the words out; returns how many lines that takes.
int layOut(QTextLayout &layout, const Excerpt &excerpt, const QFont &font, int width)
{
    const QString before = excerpt.isCutBefore ? u"…"_s : QString();
    layout.setFont(font);
    layout.setText(before + excerpt.text + (excerpt.isCutBehind ? u"…"_s : QString()));
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    for (const Stretch &mark : excerpt.marks)
        formats.append({int(before.size() + mark.start), int(mark.length), format});
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, count * QFontMetricsF(font).height()});
        ++count;
    }
    layout.endLayout();
    return count;
}

/// The words around what was found, as many as there is room for.
void layOutWithin(QTextLayout &layout, const Excerpt &whole, const QFont &font, int width, int lines)
{
    Excerpt part = whole;
    for (qsizetype length = whole.text.size(); layOut(layout, part, font, width) > lines && length > 1;) {
        length = length * 7 / 8;
        part = excerptOf(whole.text, whole.marks, length);
        part.isCutBefore = part.isCutBefore || whole.isCutBefore;
        part.isCutBehind = part.isCutBehind || whole.isCutBehind;
    }
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const FoundHit *found = modelOf(index).hitAt(index);
    const FoundHit *heading = modelOf(index).headingAt(index);
    if (!heading) {
        const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    }
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
    const auto drawAtEnd = [&](const QString &text) {
        pen(faint);
        painter->setFont(row.font);
        painter->drawText(line, Qt::AlignTrailing, text);
        QRect rest = line;
        rest.setWidth(line.width() -
                      (text.isEmpty() ? 0 : row.fontMetrics.horizontalAdvance(text) + 2 * gap));
        return QStyle::visualRect(row.direction, line, rest);
    };

    painter->save();
    if (heading) {
        line.translate(0, gap);
        const QRect rest = drawAtEnd(heading->date);
        pen(plain);
        const QFont font = bold(row.font);
        painter->setFont(font);
        painter->drawText(
            rest, Qt::AlignLeading,
            QFontMetrics(font).elidedText(FoundModel::headingOf(*heading), Qt::ElideRight, rest.width()));
        painter->setPen(m_theme.colour(Colour::Rule));
        painter->drawLine(line.left(), row.rect.bottom(), line.right(), row.rect.bottom());
    } else if (found) {
        const QString time = found->hit.start.isKnown() ? formatClock(found->hit.start.ms) : QString();
        QRect rest = drawAtEnd(time);
        // Sources have a heading of their own.
        const QString kind = found->hit.source.isNull() ? FoundModel::kindOf(found->hit) : QString();
        if (!kind.isEmpty()) {
            painter->drawText(rest, Qt::AlignLeading,
                              row.fontMetrics.elidedText(kind, Qt::ElideRight, rest.width()));
            const int used = std::min(rest.width(), row.fontMetrics.horizontalAdvance(kind) + 2 * gap);
            const QRect behind = rest.adjusted(used, 0, 0, 0);
            rest = QStyle::visualRect(row.direction, rest, behind);
        }
        pen(found->colour < 0 ? plain : m_theme.speaker(found->colour));
        painter->drawText(rest, Qt::AlignLeading,
                          row.fontMetrics.elidedText(found->name, Qt::ElideRight, rest.width()));
        pen(plain);
        QTextLayout layout;
        layOutWithin(layout, found->hit.excerpt, row.font, line.width(), linesOf(*found, row));
        layout.draw(painter, line.bottomLeft() + QPoint(0, 1));
    }
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FoundHit *found = modelOf(index).hitAt(index);
    const int lines = found ? 1 + linesOf(*found, option) : 1;
    const int gaps = found ? 2 : 3;
    return {option.fontMetrics.averageCharWidth(),
            lines * option.fontMetrics.height() + gaps * gapOf(option)};
}

} // namespace Ropewalk
