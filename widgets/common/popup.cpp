// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/popup.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace Ropewalk
{

void moveOnScreen(QWidget &window, const QPoint &globalPosition)
{
    QRect room(globalPosition, window.size());
    if (const QScreen *there = QGuiApplication::screenAt(globalPosition)) {
        const QRect screen = there->availableGeometry();
        room.moveRight(std::min(room.right(), screen.right()));
        room.moveBottom(std::min(room.bottom(), screen.bottom()));
        room.moveTopLeft({std::max(room.left(), screen.left()), std::max(room.top(), screen.top())});
    }
    window.move(room.topLeft());
}

} // namespace Ropewalk
