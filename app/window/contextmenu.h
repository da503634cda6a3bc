// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/line.h"

#include <QObject>

#include <optional>

class QMenu;
class QPoint;

namespace Ropewalk
{

class Actions;
class EditorView;

/// Where the editor's context menu is asked for.
struct ContextSpot {
    Position at;                    ///< the caret; null in an episode without turns
    std::optional<Range> selection; ///< the words that are selected, with the caret at one of their ends
};

/// The menu of the editor, by the right button, the menu key or Shift+F10: the actions of the table that make
/// sense at the place. Others put what they have to offer there to its top. Owned by the window.
class ContextMenu final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ContextMenu(EditorView &view, const Actions &actions, QObject *parent);

    /// What a menu for a place shows: for show() and tests.
    void fill(QMenu &menu, const ContextSpot &spot);

public Q_SLOTS:
    void show(const QPoint &globalPosition);

Q_SIGNALS:
    /// A menu is about to be filled: what is added to it now stands at its top, with a line below.
    void extending(QMenu *menu, const Ropewalk::ContextSpot &spot);

private:
    EditorView &m_view;
    const Actions &m_actions;
};

} // namespace Ropewalk
