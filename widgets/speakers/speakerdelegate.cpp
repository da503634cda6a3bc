// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/speakers/speakerdelegate.h"

#include "model/lists/castmodel.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool isDetail(const QModelIndex &index)
{
    return index.parent().isValid();
}

/// The space between the parts of a row.
int gap(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.averageCharWidth();
}

QFont boldFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setBold(true);
    return font;
}

/// Where the speaker's number stands: a key as wide as it is high.
QRect keyRect(const QStyleOptionViewItem &option)
{
    const int side = option.fontMetrics.height();
    return {option.rect.left() + gap(option), option.rect.center().y() - side / 2, side, side};
}

/// Room for the longest of the fields' names, so that what they name stands in a column.
int fieldWidth(const QStyleOptionViewItem &option)
{
    int width = 0;
    for (const SpeakerField field : {SpeakerField::Credit, SpeakerField::Label, SpeakerField::Role})
        width = std::max(width, option.fontMetrics.horizontalAdvance(fieldName(field)));
    return width;
}

/// What is left of a row for its name.
QRect nameRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect;
    if (isDetail(index))
        rect.setLeft(rect.left() + gap(option) + fieldWidth(option) + gap(option));
    else
        rect.setLeft(keyRect(option).right() + gap(option));
    return rect;
}

} // namespace

SpeakerDelegate::SpeakerDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QColor SpeakerDelegate::textColour(const QStyleOptionViewItem &option, const QColor &otherwise) const
{
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return option.state.testFlag(QStyle::State_Selected)
               ? option.palette.color(group, QPalette::HighlightedText)
               : otherwise;
}

void SpeakerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.column() != CastModel::Name) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    own.text.clear();
    own.state.setFlag(QStyle::State_Active, m_looksFocused || own.state.testFlag(QStyle::State_Active));
    own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
    painter->save();
    if (isDetail(index))
        paintDetail(*painter, own, index);
    else
        paintSpeaker(*painter, own, index);
    painter->restore();
}

void SpeakerDelegate::paintSpeaker(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    // Choices that are nobody of the cast have no colour.
    const QVariant ofCast = index.data(CastModel::ColourRole);
    const QColor colour =
        ofCast.isValid() ? m_theme.speaker(ofCast.toInt()) : option.palette.color(QPalette::Text);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const int number = index.data(CastModel::NumberRole).toInt(); number > 0) {
        const QRect key = keyRect(option);
        painter.setPen(textColour(option, m_theme.colour(Colour::Faint)));
        const int round = key.height() / 5;
        painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
        painter.setFont(option.font);
        painter.drawText(key, Qt::AlignCenter, QString::number(number));
    }
    const QRect rest = nameRect(option, index).adjusted(0, 0, -gap(option), 0);
    const QFont bold = ofCast.isValid() ? boldFont(option) : option.font;
    const QFontMetrics metrics(bold);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter.setFont(bold);
    painter.setPen(textColour(option, colour));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeading,
                     metrics.elidedText(name, Qt::ElideRight, rest.width()));
    const QString credit = index.data(CastModel::CreditRole).toString();
    const int left = rest.left() + metrics.horizontalAdvance(name) + gap(option);
    const int least = 4 * gap(option);
    // An open row has the credit below.
    if (option.state.testFlag(QStyle::State_Open) || credit.isEmpty() || credit == name ||
        rest.right() - left < least)
        return;
    const QRect behind(left, rest.top(), rest.right() - left, rest.height());
    painter.setFont(option.font);
    painter.setPen(textColour(option, m_theme.colour(Colour::Faint)));
    painter.drawText(behind, Qt::AlignVCenter | Qt::AlignLeading,
                     option.fontMetrics.elidedText(credit, Qt::ElideRight, behind.width()));
}

void SpeakerDelegate::paintDetail(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QRect field = option.rect;
    field.setLeft(field.left() + gap(option));
    painter.setFont(option.font);
    painter.setPen(textColour(option, m_theme.colour(Colour::Faint)));
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeading,
                     index.data(CastModel::FieldNameRole).toString());
    const QRect value = nameRect(option, index);
    painter.setPen(textColour(option, option.palette.color(QPalette::Text)));
    painter.drawText(value, Qt::AlignVCenter | Qt::AlignLeading,
                     option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, value.width()));
}

QSize SpeakerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int height = option.fontMetrics.height();
    size.setHeight(isDetail(index) ? height + height / 4 : height + height / 2);
    return size;
}

QWidget *SpeakerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    const QString field = fieldName(SpeakerField(index.data(CastModel::FieldRole).toInt()));
    editor->setAccessibleName(field);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setPlaceholderText(field);
    return editor;
}

void SpeakerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    editor->setGeometry(nameRect(option, index));
}

} // namespace Ropewalk
