// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Ropewalk
{

/// Rows of lists with the room around their words that makes them easy to read. `elide` says where words that
/// are too long are cut.
class RoomyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RoomyDelegate(Qt::TextElideMode elide, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Qt::TextElideMode m_elide;
};

} // namespace Ropewalk
