// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

/// The program's icons: Breeze, which a library carries inside, so that they are found with any desktop and
/// with none. They are named as in the freedesktop.org naming specification ("edit-find") and drawn in the
/// colours of the application's palette: set the palette of another Theme, and what is painted next has its
/// colours.
namespace Ropewalk
{

/// Makes Breeze what controls of the platform fall back to (the cross that clears a field). Once, before the
/// first window.
void installIcons();

/// Whether there is an icon of this name.
[[nodiscard]] bool hasIcon(const QString &name);

/// The icon of this name; an empty one where there is none.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace Ropewalk
