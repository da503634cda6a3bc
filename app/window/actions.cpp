// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actions.h"

#include "widgets/common/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace Ropewalk
{

namespace
{

/// The tip with the key behind it: what hovering over a button shows.
QString toolTip(const ActionEntry &entry, const QList<QKeySequence> &keys)
{
    if (keys.isEmpty())
        return entry.tip;
    return QStringLiteral("%1 (%2)").arg(entry.tip, keys.first().toString(QKeySequence::NativeText));
}

} // namespace

Actions::Actions(QWidget *window, QWidget *editor)
    : QObject(window)
    , m_entries(ActionTable::actions())
{
    auto *themes = new QActionGroup(this);
    auto *words = new QActionGroup(this);
    auto *workspaces = new QActionGroup(this);
    for (const ActionEntry &entry : m_entries) {
        auto *action = new QAction(entry.text, this);
        action->setObjectName(entry.name);
        if (!entry.tool.isEmpty())
            action->setIconText(entry.tool);
        action->setIcon(icon(entry.icon));
        action->setWhatsThis(entry.tip);
        action->setCheckable(entry.isCheckable);
        action->setMenuRole(QAction::NoRole);
        if (entry.menu == MenuId::Theme)
            themes->addAction(action);
        if (entry.menu == MenuId::Words)
            words->addAction(action);
        if (entry.menu == MenuId::Workspace && entry.isCheckable)
            workspaces->addAction(action);
        const bool isEditor = entry.scope == ActionScope::Editor;
        action->setShortcutContext(isEditor ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        (isEditor ? editor : window)->addAction(action);
        m_actions.insert(entry.id, action);
    }
    setChosenKeys({});
    setAvailable(ActionNeeds::Nothing);
}

void Actions::addMenus(QMenuBar *bar)
{
    const std::vector<MenuEntry> menus = ActionTable::menus();
    for (const MenuEntry &entry : menus)
        m_menus.insert(entry.id, new QMenu(entry.text, bar));
    for (const MenuEntry &entry : menus) {
        QMenu *menu = m_menus.value(entry.id);
        menu->setToolTipsVisible(true);
        if (!entry.parent)
            bar->addMenu(menu);
        // What has the lowest group comes first; a submenu comes after the actions of its group.
        struct Item {
            int group;
            QAction *action;
        };
        std::vector<Item> items;
        for (const ActionEntry &action : m_entries) {
            if (action.menu == entry.id)
                items.push_back({action.group, m_actions.value(action.id)});
        }
        for (const MenuEntry &other : menus) {
            if (other.parent == entry.id)
                items.push_back({other.group, m_menus.value(other.id)->menuAction()});
        }
        std::ranges::stable_sort(items, {}, &Item::group);
        for (size_t at = 0; at < items.size(); ++at) {
            if (at > 0 && items[at].group != items[at - 1].group)
                menu->addSeparator();
            menu->addAction(items[at].action);
        }
    }
}

void Actions::addTools(QToolBar *bar)
{
    std::optional<MenuId> menu;
    for (const ActionEntry &entry : m_entries) {
        if (entry.tool.isEmpty())
            continue;
        if (menu && *menu != entry.menu)
            bar->addSeparator();
        menu = entry.menu;
        bar->addAction(m_actions.value(entry.id));
    }
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        // The bar is for the mouse; all of it is in the menus too.
        button->setFocusPolicy(Qt::NoFocus);
        // One of several words is chosen: that needs no picture.
        if (button->defaultAction() && button->defaultAction()->actionGroup())
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
}

void Actions::setChosenKeys(const ChosenKeys &keys)
{
    for (const ActionEntry &entry : m_entries) {
        QAction *action = m_actions.value(entry.id);
        action->setShortcuts(keys.value(entry.name, entry.keys));
        action->setToolTip(toolTip(entry, action->shortcuts()));
    }
}

void Actions::setAvailable(ActionNeeds open)
{
    for (const ActionEntry &entry : m_entries) {
        const bool isOfHistory = entry.id == ActionId::Undo || entry.id == ActionId::Redo;
        if (entry.needs > open)
            m_actions.value(entry.id)->setEnabled(false);
        else if (!isOfHistory)
            m_actions.value(entry.id)->setEnabled(true);
    }
}

} // namespace Ropewalk
