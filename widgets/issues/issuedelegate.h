// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"

#include <QStyledItemDelegate>

namespace Ropewalk
{

/// Draws an issue as its kind and place in one line, and below it the words around it with the ones in
/// question marked. Reads an IssuesModel.
class IssueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme = Theme::light();
};

} // namespace Ropewalk
