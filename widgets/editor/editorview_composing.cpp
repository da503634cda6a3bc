// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Input methods: what they compose, what they are told of the text. Dead keys and compose sequences come the
// same way.

#include "widgets/editor/editorview.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// How much text beside the caret an input method gets that does not say how much it wants, in UTF-16 units.
constexpr qsizetype usualContext = 1024;

QList<QTextLayout::FormatRange> formatsOf(const QInputMethodEvent &event)
{
    QList<QTextLayout::FormatRange> formats;
    for (const QInputMethodEvent::Attribute &attribute : event.attributes()) {
        if (attribute.type != QInputMethodEvent::TextFormat)
            continue;
        const QTextFormat format = qvariant_cast<QTextFormat>(attribute.value);
        if (format.isValid())
            formats.append({attribute.start, attribute.length, format.toCharFormat()});
    }
    return formats;
}

int caretOf(const QInputMethodEvent &event)
{
    for (const QInputMethodEvent::Attribute &attribute : event.attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor)
            return std::clamp<int>(attribute.start, 0, int(event.preeditString().size()));
    }
    return int(event.preeditString().size());
}

/// The part of a line that is selected, as offsets.
std::pair<qint32, qint32> selectedIn(const Line &line, const Caret &caret)
{
    const qint32 at = caret.position.offset;
    const qint32 anchor = caret.anchor.line == line.id ? caret.anchor.offset : at;
    return std::minmax(at, anchor);
}

} // namespace

void EditorView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!shown() || m_isReadOnly) {
        event->ignore();
        return;
    }
    event->accept();
    m_layout.layouts().setPreedit({});
    if (!event->commitString().isEmpty() || event->replacementLength() > 0)
        commit(*event);
    for (const QInputMethodEvent::Attribute &attribute : event->attributes()) {
        if (attribute.type != QInputMethodEvent::Selection || m_layout.rowCount() == 0)
            continue;
        const LineId line = m_caret.position.line;
        setCaret({{line, qint32(attribute.start + attribute.length)}, {line, qint32(attribute.start)}});
    }
    if (!event->preeditString().isEmpty() && m_layout.rowCount() > 0) {
        // What is selected gives way with what is committed, as one step; until then the words stand behind
        // it, and nothing is lost where somebody thinks better of it.
        if (const auto selected = selection(); selected && m_caret.position != selected->to)
            place({selected->to, selected->from});
        m_layout.layouts().setPreedit(
            {m_caret.position, event->preeditString(), caretOf(*event), formatsOf(*event)});
        m_layout.reveal(m_caret.position, m_layout.metrics().lineSpacing);
    }
    restartBlinking();
    viewport()->update();
    updateMicroFocus();
}

void EditorView::commit(const QInputMethodEvent &event)
{
    Range range = selectionOrCaret();
    if (const Line *line = shown()->findLine(m_caret.position.line); line && event.replacementLength() > 0) {
        // The place to be replaced is told from the caret, and the selection goes with it.
        const auto length = qint32(line->text.size());
        const auto [first, last] = selectedIn(*line, m_caret);
        const qint32 from = std::clamp(first + qint32(event.replacementStart()), 0, length);
        const qint32 to = std::clamp(from + qint32(event.replacementLength()), 0, length);
        if (range.isInOneLine())
            range = {{line->id, from}, {line->id, std::max(to, first == last ? to : last)}};
    }
    if (!event.commitString().isEmpty())
        Q_EMIT insertWanted(range, event.commitString(), true);
    else if (!range.isEmpty())
        Q_EMIT removeWanted(range, false);
}

void EditorView::endComposing()
{
    if (m_layout.layouts().preedit().text.isEmpty())
        return;
    // Most input methods commit what stands there; what is left after that is dropped.
    QGuiApplication::inputMethod()->commit();
    m_layout.layouts().setPreedit({});
    viewport()->update();
}

QVariant EditorView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, {});
}

QVariant EditorView::inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const
{
    auto &layout = const_cast<TranscriptLayout &>(m_layout);
    const Line *line = shown() ? shown()->findLine(m_caret.position.line) : nullptr;
    const QPoint toWidget = viewport()->pos();
    const qsizetype at = line ? m_caret.position.offset : 0;
    const qsizetype most = argument.canConvert<int>() && !argument.canConvert<QPointF>()
                               ? std::max(argument.toInt(), 0)
                               : usualContext;
    switch (query) {
    case Qt::ImEnabled:
        return shown() && !m_isReadOnly;
    case Qt::ImReadOnly:
        return m_isReadOnly;
    case Qt::ImHints:
        return int(Qt::ImhMultiLine);
    case Qt::ImFont:
        return m_layout.metrics().font;
    case Qt::ImCursorRectangle:
        return line ? layout.caretRect(m_caret.position).translated(toWidget) : QRectF();
    case Qt::ImAnchorRectangle:
        return line ? layout.caretRect(m_caret.anchor).translated(toWidget) : QRectF();
    case Qt::ImInputItemClipRectangle:
        return viewport()->geometry();
    case Qt::ImCursorPosition:
    case Qt::ImAbsolutePosition:
        if (argument.canConvert<QPointF>() && m_layout.rowCount() > 0) {
            // Where a point of the view is: of the caret's line alone, which is all that is told.
            const Position there = layout.positionAt(argument.toPointF() - toWidget);
            if (line && there.line == line->id)
                return there.offset;
        }
        return int(at);
    case Qt::ImAnchorPosition:
        return m_caret.anchor.line == m_caret.position.line ? m_caret.anchor.offset : m_caret.position.offset;
    case Qt::ImSurroundingText:
        return line ? line->text : QString();
    case Qt::ImTextBeforeCursor:
        return line ? line->text.first(at).last(std::min(at, most)) : QString();
    case Qt::ImTextAfterCursor:
        return line ? line->text.sliced(at).first(std::min(line->text.size() - at, most)) : QString();
    case Qt::ImCurrentSelection: {
        const auto selected = selection();
        return selected && selected->isInOneLine() ? shown()->textOf(*selected) : QString();
    }
    default:
        return {};
    }
}

} // namespace Ropewalk
