// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/speakers/meaningdelegate.h"

#include "model/lists/labelsmodel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace Ropewalk
{

namespace
{

const LabelsModel &labelsOf(const QModelIndex &index)
{
    return *qobject_cast<const LabelsModel *>(index.model());
}

int arrowWidth(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height();
}

} // namespace

MeaningDelegate::MeaningDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void MeaningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != LabelsModel::Meaning)
        return;
    QStyleOption arrow;
    arrow.state = option.state;
    arrow.direction = option.direction;
    arrow.palette = option.palette;
    const int side = arrowWidth(option) / 2;
    arrow.rect = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side},
                                     option.rect.adjusted(side / 2, 0, -side / 2, 0));
    if (option.state.testFlag(QStyle::State_Selected))
        arrow.palette.setColor(QPalette::ButtonText, option.palette.color(QPalette::HighlightedText));
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

void MeaningDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == LabelsModel::Meaning)
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - 2 * arrowWidth(*option));
}

QSize MeaningDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == LabelsModel::Meaning)
        size.setWidth(option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * arrowWidth(option));
    size.setHeight(option.fontMetrics.height() * 3 / 2);
    return size;
}

QWidget *MeaningDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(
        tr("Speaker of %1").arg(index.siblingAtColumn(LabelsModel::Label).data().toString()));
    const LabelsModel &labels = labelsOf(index);
    for (const LabelMeaning &meaning : labels.meaningsFor(index.row()))
        box->addItem(labels.meaningText(meaning));
    auto *self =
        const_cast<MeaningDelegate *>(this); // what makes editors is const in Qt, what they say is not
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void MeaningDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findText(index.data().toString()));
    box->lineEdit()->selectAll();
}

void MeaningDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    auto *labels = qobject_cast<LabelsModel *>(model);
    const int at = box->findText(box->currentText());
    const std::vector<LabelMeaning> meanings = labels->meaningsFor(index.row());
    if (at >= 0 && size_t(at) < meanings.size())
        labels->setMeaning(index.row(), meanings[size_t(at)]);
    else
        labels->setData(index, box->currentText());
}

bool MeaningDelegate::eventFilter(QObject *editor, QEvent *event)
{
    // A box leaves Enter to whatever it stands in: a dialog would be done by it.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *box = qobject_cast<QWidget *>(editor);
        if (box && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT commitData(box);
            Q_EMIT closeEditor(box);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace Ropewalk
