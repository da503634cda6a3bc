// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/digitkeys.h"

#include <QKeyEvent>
#include <QWidget>

#include <optional>

namespace Ropewalk
{

namespace
{

/// The digit that stands on a key of the digit row, by the key's place on the keyboard. X11 and Wayland
/// number keys as evdev does, plus 8: 10 to 18 are 1 to 9, 19 is 0. Elsewhere keys have other numbers, and
/// this is never asked.
std::optional<int> digitOfRow(const QKeyEvent &event)
{
#ifdef Q_OS_LINUX
    constexpr quint32 keyOfOne = 10;
    constexpr quint32 keyOfZero = 19;
    const quint32 key = event.nativeScanCode();
    if (key >= keyOfOne && key <= keyOfZero)
        return int(key - keyOfOne + 1) % 10;
#else
    Q_UNUSED(event)
#endif
    return std::nullopt;
}

bool isDigit(int key)
{
    return key >= Qt::Key_0 && key <= Qt::Key_9;
}

} // namespace

DigitKeys::DigitKeys(QWidget *watched)
    : QObject(watched)
{
    watched->installEventFilter(this);
}

bool DigitKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto digit = digitOfRow(*key);
    if (key->modifiers() != Qt::ControlModifier || isDigit(key->key()) || !digit)
        return QObject::eventFilter(watched, event);
    // Accepted, the key comes to the widget and is no shortcut of what else stands on it.
    event->accept();
    if (!isOverride)
        Q_EMIT digitPressed(*digit);
    return true;
}

} // namespace Ropewalk
