// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/editorview.h"

namespace Ropewalk
{

void EditorView::announce(const Touched &) {}

} // namespace Ropewalk
