// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/history/historydelegate.h"

#include "widgets/history/historymodel.h"

namespace Ropewalk
{

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Asked of every row: nothing is laid out for it.
    const auto *model = qobject_cast<const HistoryModel *>(index.model());
    const int lines = model && model->entryAt(index) ? 2 : 1;
    const int height = option.fontMetrics.height();
    return {option.fontMetrics.averageCharWidth(), lines * height + height * 2 / 3};
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
