// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/contextmenu.h"

#include "app/window/actions.h"
#include "widgets/editor/editorview.h"

#include <QMenu>

#include <array>
#include <span>

namespace Ropewalk
{

namespace
{

using Id = ActionId;

constexpr std::array forClipboard{Id::Cut, Id::Copy, Id::Paste, Id::PastePlainWords, Id::SelectAll};
constexpr std::array forClipboardAlone{Id::Paste, Id::PastePlainWords, Id::SelectAll};
constexpr std::array forWords{Id::TagTopic,  Id::LinkReason, Id::MarkClaim, Id::AddNote,
                              Id::LockQuote, Id::StrikeOut,  Id::OffRecord};
constexpr std::array forPlace{Id::TagTopic, Id::LinkReason, Id::AddNote};
constexpr std::array forTurnOfWords{Id::ChooseSpeaker, Id::MoveWordsUp, Id::MoveWordsDown, Id::SplitTurn};
constexpr std::array forTurn{Id::ChooseSpeaker, Id::SplitTurn, Id::JoinTurnUp, Id::JoinTurnDown};
constexpr std::array forOriginal{Id::ShowOriginal, Id::RestoreOriginal};

} // namespace

ContextMenu::ContextMenu(EditorView &view, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_actions(actions)
{
    connect(&view, &EditorView::contextMenuWanted, this, &ContextMenu::show);
}

void ContextMenu::fill(QMenu &menu, const ContextSpot &spot)
{
    const auto add = [&](std::span<const ActionId> ids) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const ActionId id : ids)
            menu.addAction(m_actions.action(id));
    };
    Q_EMIT extending(&menu, spot);
    if (spot.at.line.isNull()) {
        add(forClipboardAlone);
        return;
    }
    if (spot.selection) {
        add(forClipboard);
        add(forWords);
        add(forTurnOfWords);
    } else {
        add(forClipboardAlone);
        add(forPlace);
        add(forTurn);
    }
    add(forOriginal);
}

void ContextMenu::show(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, {m_view.caret().position, m_view.selection()});
    menu->popup(globalPosition);
}

} // namespace Ropewalk
