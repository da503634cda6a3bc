// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/cheatsheet.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int idRole = Qt::UserRole;

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

} // namespace

CheatSheet::CheatSheet(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    auto *column = new QVBoxLayout(this);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_nothing = new QLabel(tr("Nothing is called so."), this);
    m_nothing->hide();
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CheatSheet::filter);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (item->parent())
            m_actions.action(ActionId(item->data(0, idRole).toInt()))->trigger();
    });
}

void CheatSheet::open()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CheatSheet::showEvent(QShowEvent *event)
{
    // The person may have chosen other keys since.
    fill();
    filter(m_search->text());
    QWidget::showEvent(event);
}

void CheatSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (event->key() == Qt::Key_Down && m_search->hasFocus())
        m_list->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void CheatSheet::fill()
{
    m_list->clear();
    const auto actions = ActionTable::actions();
    for (const MenuEntry &menu : ActionTable::menus()) {
        auto *heading = new QTreeWidgetItem({plain(menu.text), {}});
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const ActionEntry &entry : actions) {
            if (entry.menu != menu.id)
                continue;
            // One key is enough to read; all are in the tip.
            const auto keys = m_actions.action(entry.id)->shortcuts();
            auto *item = new QTreeWidgetItem(heading, {plain(entry.text), textOf(keys.mid(0, 1))});
            item->setData(0, idRole, int(entry.id));
            item->setToolTip(0, entry.tip);
            item->setToolTip(1, textOf(keys));
            item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        }
        if (heading->childCount() == 0) {
            delete heading;
            continue;
        }
        m_list->addTopLevelItem(heading);
        heading->setFirstColumnSpanned(true);
    }
    m_list->expandAll();
}

void CheatSheet::filter(const QString &text)
{
    bool hasAny = false;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_list->topLevelItem(group);
        bool hasSome = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem *item = heading->child(row);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) ||
                              item->toolTip(1).contains(text, Qt::CaseInsensitive) ||
                              item->toolTip(0).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            hasSome = hasSome || fits;
        }
        heading->setHidden(!hasSome);
        hasAny = hasAny || hasSome;
    }
    m_nothing->setVisible(!hasAny);
}

} // namespace Ropewalk
