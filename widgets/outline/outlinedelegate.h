// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"

#include <QStyledItemDelegate>

namespace Ropewalk
{

/// Draws rows of topics. In the outline: colour, name, minutes against target, and below a bar of how much of
/// the target is used, with a word where it is more. In a list to choose from: the key that picks it, colour,
/// name. Reads the roles of OutlineModel.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Form : quint8 { Outline, Choice };

    explicit OutlineDelegate(Form form, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor textColour(const QStyleOptionViewItem &option, const QColor &otherwise) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &room) const;
    void paintOutlineRow(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintColour(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QRect &square) const;
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const QRect &room) const;
    void paintChoice(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Form m_form;
    Theme m_theme = Theme::light();
};

} // namespace Ropewalk
