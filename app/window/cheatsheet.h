// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/actions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace Ropewalk
{

/// Every action with its keys and what it does, made from the table, with a field to search it. Enter and a
/// double click do the action. Owned by the window.
class CheatSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit CheatSheet(const Actions &actions, QWidget *parent = nullptr);

    /// Goes to the field.
    void open();

Q_SIGNALS:
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void filter(const QString &text);

    const Actions &m_actions;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace Ropewalk
