// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/// Helpers of tests that look at windows.
namespace TestWindow
{

/// Writes what a widget looks like to `<build>/pictures/<name>.png` and returns that path.
QString picture(QWidget &widget, const QString &name);

/// Makes Qt tell what a screen reader would be told; off screen nobody listens else.
void pretendScreenReader();

} // namespace TestWindow
