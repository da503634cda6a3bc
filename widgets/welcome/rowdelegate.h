// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Ropewalk
{

/// Draws a row of a list as a title with a fainter line below it.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int detailRole = Qt::UserRole + 1;
    static constexpr int keyRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Ropewalk
