// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

class QPoint;
class QWidget;

namespace Ropewalk
{

/// Moves a window of its own so that its top left corner is at a place, in global coordinates, or as near to
/// that as keeps all of it on that screen.
void moveOnScreen(QWidget &window, const QPoint &globalPosition);

} // namespace Ropewalk
