// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Ropewalk
{

/// Edits whom a label means, in a LabelsModel: a box with the cast, new speakers and nobody, in which another
/// name can be typed.
class MeaningDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MeaningDelegate(QObject *parent = nullptr);

    /// With an arrow that says that it can be changed.
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Ropewalk
