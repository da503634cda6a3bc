// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Which words are shown: all of them, the clean ones, or those that were imported beside those of now.

#include "widgets/editor/editorview.h"

namespace Ropewalk
{

void EditorView::setWordView(WordView words)
{
    m_words = words;
    m_changes.reset();
    if (words == WordView::Changes && shown() && shown()->imported())
        m_changes.emplace(*shown());
    m_layout.layouts().setSeams(words == WordView::Verbatim
                                    ? LineLayouts::SeamsOf()
                                    : [this](const Line &line) { return seamsOf(line); });
    if (shown() && m_layout.rowCount() > 0)
        m_layout.reveal(m_caret.position, m_layout.metrics().lineSpacing);
    m_aim.reset();
    syncScrollBar();
    refineSoon();
    restartBlinking();
    viewport()->update();
}

Seams EditorView::seamsOf(const Line &line) const
{
    const Project &project = *m_layout.project();
    if (m_words == WordView::Clean)
        return cleanSeams(line.text, wordMarksOf(project, *shown(), line.id), m_theme);
    if (!m_changes)
        return {};
    const auto place = shown()->transcript().findLine(line.id);
    const bool isFirst = place && place.index == 0;
    const QString label =
        isFirst ? m_changes->labelBefore(*place.turn, project.catalogue().speakers) : QString();
    return changeSeams(line, m_changes->of(line.id), label, m_theme);
}

QList<QTextLayout::FormatRange> EditorView::marksOf(LineId line) const
{
    QList<QTextLayout::FormatRange> marks = textMarksOf(*m_layout.project(), *shown(), line, m_theme);
    if (m_changes)
        marks += changeMarks(m_changes->of(line), m_theme);
    return marks;
}

/// What is compared with the import may differ otherwise now, and so may the lines that share its origins.
void EditorView::updateChanges(const Touched &touched)
{
    if (m_words != WordView::Changes)
        return;
    if (!m_changes && shown()->imported())
        m_changes.emplace(*shown());
    const bool isWords = !touched.lines.isEmpty() || !touched.splices.empty() || !touched.turns.isEmpty();
    if (!m_changes || !(isWords || !touched.speakers.isEmpty()))
        return;
    if (!touched.splices.empty() || touched.lines.size() > 1)
        m_changes->update();
    m_layout.layouts().clear();
}

} // namespace Ropewalk
