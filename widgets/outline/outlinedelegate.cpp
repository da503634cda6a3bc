// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/outline/outlinedelegate.h"

#include "model/lists/outlinemodel.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Ropewalk
{

namespace
{

using Row = OutlineModel::Row;

Row rowOf(const QModelIndex &index)
{
    return Row(index.data(OutlineModel::RowRole).toInt());
}

/// The space between the parts of a row.
int gap(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.averageCharWidth();
}

QFont smallFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

int smallHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(smallFont(option)).height();
}

/// Where the colour stands: before the name, in its line.
QRect colourRect(const QStyleOptionViewItem &option, int left)
{
    const int side = option.fontMetrics.ascent() * 3 / 4;
    const int line = option.fontMetrics.height();
    return {left, option.rect.top() + option.fontMetrics.height() / 4 + (line - side) / 2, side, side};
}

/// How wide a row is: of the view, while it asks how high one is.
int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QFont nameFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(rowOf(index) == Row::Total || index.data(OutlineModel::HereRole).toBool());
    return font;
}

bool hasBar(const QModelIndex &index)
{
    return index.data(OutlineModel::ShareRole).toDouble() >= 0;
}

/// Whether a row has anything below its name.
bool hasSecondLine(const QModelIndex &index)
{
    return hasBar(index) || !index.data(OutlineModel::OverRole).toString().isEmpty();
}

QFont timesFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(rowOf(index) == Row::Total || !index.data(OutlineModel::OverRole).toString().isEmpty());
    return font;
}

/// What the times leave of a line for the name.
int nameWidth(const QStyleOptionViewItem &option, const QModelIndex &index, int lineWidth)
{
    const QString times = index.data(OutlineModel::TimesRole).toString();
    return lineWidth - QFontMetrics(timesFont(option, index)).horizontalAdvance(times) - gap(option);
}

/// A name in as few lines as it takes, two at most.
QStringList wrappedName(const QString &name, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    const QFontMetrics metrics(font);
    const int length = first.isValid() ? first.textLength() : 0;
    lines.append(metrics.elidedText(name.first(length).trimmed(), Qt::ElideRight, width));
    if (length < name.size())
        lines.append(metrics.elidedText(name.sliced(length), Qt::ElideRight, width));
    return lines;
}

/// The line of a row in which its name begins.
QRect nameLine(const QStyleOptionViewItem &option)
{
    QRect line = option.rect;
    line.setLeft(colourRect(option, option.rect.left() + gap(option)).right() + gap(option));
    line.setTop(line.top() + option.fontMetrics.height() / 4);
    line.setHeight(option.fontMetrics.height());
    line.setRight(line.right() - gap(option));
    return line;
}

} // namespace

OutlineDelegate::OutlineDelegate(Form form, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_form(form)
{
}

QColor OutlineDelegate::textColour(const QStyleOptionViewItem &option, const QColor &otherwise) const
{
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return option.state.testFlag(QStyle::State_Selected)
               ? option.palette.color(group, QPalette::HighlightedText)
               : otherwise;
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    own.text.clear();
    // The list to choose from never has the focus: what is typed beside it has.
    own.state.setFlag(QStyle::State_Active,
                      m_form == Form::Choice || own.state.testFlag(QStyle::State_Active));
    own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_form == Form::Choice)
        paintChoice(*painter, own, index);
    else
        paintOutlineRow(*painter, own, index);
    painter->restore();
}

void OutlineDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &room) const
{
    const QFont font = nameFont(option, index);
    painter.setFont(font);
    painter.setPen(textColour(option, option.palette.color(QPalette::Text)));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void OutlineDelegate::paintOutlineRow(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Row row = rowOf(index);
    if (row == Row::Total) {
        painter.setPen(m_theme.colour(Colour::Rule));
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    if (row == Row::Topic)
        paintColour(painter, option, index, colourRect(option, option.rect.left() + gap(option)));
    const QRect line = nameLine(option);
    const QString times = index.data(OutlineModel::TimesRole).toString();
    const QString over = index.data(OutlineModel::OverRole).toString();
    painter.setFont(timesFont(option, index));
    painter.setPen(textColour(option, over.isEmpty() ? m_theme.colour(Colour::Faint)
                                                     : m_theme.colour(Colour::Doubtful)));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, times);
    const QFont font = nameFont(option, index);
    const int width = nameWidth(option, index, line.width());
    const QStringList name = wrappedName(index.data().toString(), font, width);
    QRect room = line;
    room.setWidth(width);
    painter.setFont(font);
    painter.setPen(textColour(option, row == Row::Untagged ? m_theme.colour(Colour::Faint)
                                                           : option.palette.color(QPalette::Text)));
    for (const QString &part : name) {
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading, part);
        room.translate(0, room.height());
    }
    QRect below = line;
    below.moveTop(room.top());
    below.setHeight(smallHeight(option));
    painter.setFont(smallFont(option));
    painter.setPen(textColour(option, m_theme.colour(Colour::Doubtful)));
    painter.drawText(below, Qt::AlignVCenter | Qt::AlignRight, over);
    const int word = over.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(over) + gap(option);
    if (hasBar(index))
        paintBar(painter, option, index, below.adjusted(0, 0, -word, 0));
}

void OutlineDelegate::paintColour(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const QRect &square) const
{
    // On what is chosen it might not stand out by itself.
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(isSelected ? QPen(textColour(option, {})) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.topic(index.data(OutlineModel::ColourRole).toInt()));
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), square.width() / 5.0,
                            square.width() / 5.0);
}

void OutlineDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const QRect &room) const
{
    const double share = index.data(OutlineModel::ShareRole).toDouble();
    const int height = std::max(2, option.fontMetrics.height() / 5);
    QRectF bar(room.left(), room.center().y() - height / 2, room.width(), height);
    const qreal round = height / 2.0;
    const bool isOver = !index.data(OutlineModel::OverRole).toString().isEmpty();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Rule));
    painter.drawRoundedRect(bar, round, round);
    painter.setBrush(m_theme.topic(index.data(OutlineModel::ColourRole).toInt()));
    QRectF used = bar;
    used.setWidth(bar.width() * std::min(share, 1.0));
    painter.drawRoundedRect(used, round, round);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (!isOver && !isSelected)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(textColour(option, m_theme.colour(Colour::Doubtful)));
    painter.drawRoundedRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5), round, round);
}

void OutlineDelegate::paintChoice(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int side = option.fontMetrics.height();
    const QRect key(option.rect.left() + gap(option), option.rect.center().y() - side / 2, side, side);
    const QVariant number = index.data(OutlineModel::NumberRole);
    constexpr int lastKey = 9;
    if (number.isValid() && number.toInt() <= lastKey) {
        painter.setPen(textColour(option, m_theme.colour(Colour::Faint)));
        painter.setBrush(Qt::NoBrush);
        painter.setFont(option.font);
        painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), side / 5.0, side / 5.0);
        painter.drawText(key, Qt::AlignCenter, number.toString());
    }
    QRect room = option.rect;
    room.setLeft(key.right() + gap(option));
    room.setRight(room.right() - gap(option));
    const QVariant colour = index.data(OutlineModel::ColourRole);
    if (colour.isValid()) {
        const QRect square = colourRect(option, room.left());
        paintColour(painter, option, index, square);
        room.setLeft(square.right() + gap(option));
    }
    if (index.data(OutlineModel::HereRole).toBool()) {
        const QString here = tr("here");
        painter.setFont(smallFont(option));
        painter.setPen(textColour(option, m_theme.colour(Colour::Faint)));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, here);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(here) - gap(option));
    }
    paintName(painter, option, index, room);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    size.setHeight(line + line / 2);
    if (m_form == Form::Choice)
        return size;
    QStyleOptionViewItem row = option;
    row.rect.setWidth(rowWidth(option));
    const int width = nameWidth(option, index, nameLine(row).width());
    const qsizetype lines = wrappedName(index.data().toString(), nameFont(option, index), width).size();
    size.setHeight(int(lines) * line + line / 2 + (hasSecondLine(index) ? smallHeight(option) : 0));
    size.setWidth(row.rect.width());
    return size;
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("Name of the topic"));
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setPlaceholderText(tr("Name of the topic"));
    return editor;
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    QRect room = nameLine(option);
    const int height = editor->sizeHint().height();
    room.setTop(room.center().y() - height / 2);
    room.setHeight(height);
    editor->setGeometry(room);
}

} // namespace Ropewalk
