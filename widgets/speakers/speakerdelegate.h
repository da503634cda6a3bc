// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"

#include <QStyledItemDelegate>

namespace Ropewalk
{

/// Draws rows of speakers alike wherever they stand: number, short name in the speaker's colour, credit; and
/// the rows of their other names. Reads the roles of CastModel.
class SpeakerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SpeakerDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Shows what is chosen as in a list that has the focus, where something beside the list has it for the
    /// list.
    void setLooksFocused(bool looksFocused) { m_looksFocused = looksFocused; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor textColour(const QStyleOptionViewItem &option, const QColor &otherwise) const;
    void paintSpeaker(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDetail(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme m_theme = Theme::light();
    bool m_looksFocused = false;
};

} // namespace Ropewalk
