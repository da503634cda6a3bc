// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Ropewalk
{

/// Lets Ctrl with a key of the digit row mean that digit where the keyboard gives digits with Shift only (the
/// French and the Czech one, for instance): there Ctrl+& is pressed for Ctrl+1. What the key would do
/// otherwise is not done; zooming has other keys. Owned by the window.
class DigitKeys final : public QObject
{
    Q_OBJECT

public:
    /// Watches what is typed into a widget.
    explicit DigitKeys(QWidget *watched);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// 0 to 9. Not where the keyboard gives the digit itself: that is the shortcut of an action.
    void digitPressed(int digit);
};

} // namespace Ropewalk
