// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/history/historydelegate.h"

#include "widgets/history/historymodel.h"

namespace Ropewalk
{

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, option.fontMetrics.height() / 2);
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *model = qobject_cast<const HistoryModel *>(index.model());
    const HistoryEntry *entry = model ? model->entryAt(index) : nullptr;
    if (!entry)
        option->state |= QStyle::State_Enabled | QStyle::State_Active;
    else if (entry->isTakenBack)
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
}

} // namespace Ropewalk
