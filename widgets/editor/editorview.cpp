// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/editorview.h"

namespace Ropewalk
{

EditorView::EditorView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
}
EditorView::~EditorView() = default;
void EditorView::setTheme(const Theme &) {}
void EditorView::showEpisode(const Project *, EpisodeId) {}
EpisodeId EditorView::episode() const
{
    return {};
}
void EditorView::apply(const Touched &) {}
Caret EditorView::caret() const
{
    return {};
}
void EditorView::setCaret(const Caret &) {}
std::optional<Range> EditorView::selection() const
{
    return {};
}
void EditorView::copy() {}
void EditorView::cut() {}
void EditorView::paste() {}
void EditorView::selectAll() {}
void EditorView::zoomIn() {}
void EditorView::zoomOut() {}
void EditorView::resetZoom() {}

} // namespace Ropewalk
