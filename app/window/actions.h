// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/actiontable.h"

#include <QAction>
#include <QHash>
#include <QMap>

class QMenu;
class QMenuBar;
class QToolBar;

namespace Ropewalk
{

/// The actions of one window, made from the table, with its menus and tool bar. Controllers connect to
/// action(id)->triggered. Owned by the window.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// Keys of scope Editor work in `editor` and what is in it. `keys` are those that the person chose, by
    /// the actions' names; an action that is not in it has those of the table.
    using ChosenKeys = QMap<QString, QList<QKeySequence>>;
    Actions(QWidget *window, QWidget *editor);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QMenu *menu(MenuId id) const { return m_menus.value(id); }
    /// Connects an action, with a context object that ends the connection.
    template <typename Function>
    void on(ActionId id, QObject *context, Function function) const
    {
        QObject::connect(action(id), &QAction::triggered, context, function);
    }

    void addMenus(QMenuBar *bar);
    void addTools(QToolBar *bar);
    void setChosenKeys(const ChosenKeys &keys);
    /// Greys out what needs more than is open. Undo and redo are left alone where an episode is open.
    void setAvailable(ActionNeeds open);

private:
    std::vector<ActionEntry> m_entries;
    QHash<ActionId, QAction *> m_actions;
    QHash<MenuId, QMenu *> m_menus;
};

} // namespace Ropewalk
