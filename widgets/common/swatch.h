// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

class QColor;
class QWidget;

namespace Ropewalk
{

/// A disc of a colour, as large as the small icons of the widget's style: for menus in which colours are
/// chosen.
[[nodiscard]] QIcon swatch(const QColor &colour, const QWidget &widget);

} // namespace Ropewalk
