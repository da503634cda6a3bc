// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"

#include <QStyledItemDelegate>

namespace Ropewalk
{

/// Draws a reason: its number, its whole text over as many rows as it needs, and below what else is to be
/// said of it. An index without a number is drawn as a plain row. Where the list stands under what is typed
/// (setLooksFocused), its current row looks as if it had the keyboard.
class ReasonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role : quint16 {
        NumberRole = Qt::UserRole + 40, ///< "#81"
        NoteRole,                       ///< "cited here · 2 episodes"
        MarkedRole,                     ///< it is linked where the caret is
        FaintRole,                      ///< it stands here beside another only
        OfferedRole,                    ///< it is offered, and not accepted yet
    };

    explicit ReasonDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setLooksFocused(bool looksFocused) { m_looksFocused = looksFocused; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme = Theme::light();
    bool m_looksFocused = false;
};

} // namespace Ropewalk
