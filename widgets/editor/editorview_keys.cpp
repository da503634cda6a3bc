// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Keys, input methods and the clipboard.

#include "widgets/editor/caretmoves.h"
#include "widgets/editor/editorview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QStyleHints>
#include <QTextCharFormat>

namespace Ropewalk
{

namespace
{

/// Whether a key press types something: what platforms send for control and function keys does not.
bool isTyped(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    // AltGr comes as Ctrl+Alt on some platforms.
    const bool isCommand = modifiers.testFlag(Qt::ControlModifier) != modifiers.testFlag(Qt::AltModifier);
    if (event.text().isEmpty() || (isCommand && !modifiers.testFlag(Qt::GroupSwitchModifier)))
        return false;
    const QChar first = event.text().front();
    return first.isPrint() || first.isSurrogate() || first.category() == QChar::Other_Format;
}

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
            return attribute.start;
    }
    return int(event.preeditString().size());
}

} // namespace

void EditorView::moveCaret(CaretMove move, bool selects)
{
    if (!shown() || m_layout.rowCount() == 0)
        return;
    Position from = m_caret.position;
    // Left and right leave a selection at its end on that side.
    const bool collapses = !selects && (move == CaretMove::Left || move == CaretMove::Right);
    if (const auto selected = selection(); selected && collapses) {
        from = move == CaretMove::Left ? selected->from : selected->to;
    } else {
        const bool isVertical = move == CaretMove::Up || move == CaretMove::Down ||
                                move == CaretMove::PageUp || move == CaretMove::PageDown;
        if (!isVertical)
            m_aim.reset();
        const int page = viewport()->height() - 2 * m_layout.metrics().lineSpacing;
        from = moved(m_layout, from, move, m_aim, std::max(page, m_layout.metrics().lineSpacing));
    }
    Q_EMIT typingEnded();
    place({from, selects ? m_caret.anchor : from});
    if (selects)
        offerPrimarySelection();
}

void EditorView::keyPressEvent(QKeyEvent *event)
{
    if (!shown()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (const auto move = keyMove(*event)) {
        moveCaret(move->move, move->selects);
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (handleRemoval(*event))
        return;
    if (isTyped(*event)) {
        type(event->text());
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void EditorView::type(const QString &text)
{
    if (mayChange())
        Q_EMIT insertWanted(selectionOrCaret(), text, true);
}

bool EditorView::handleRemoval(const QKeyEvent &event)
{
    const bool isBackspace =
        event.key() == Qt::Key_Backspace &&
        (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool isDelete = event.matches(QKeySequence::Delete);
    const bool isWordBack = event.matches(QKeySequence::DeleteStartOfWord);
    const bool isWordOn = event.matches(QKeySequence::DeleteEndOfWord);
    const bool isRowEnd = event.matches(QKeySequence::DeleteEndOfLine);
    if (!isBackspace && !isDelete && !isWordBack && !isWordOn && !isRowEnd)
        return false;
    if (!mayChange() || m_layout.rowCount() == 0)
        return true;
    if (const auto selected = selection()) {
        Q_EMIT removeWanted(*selected, false);
        return true;
    }
    const Position at = m_caret.position;
    const auto length = qint32(shown()->findLine(at.line)->text.size());
    if ((isBackspace || isWordBack) && at.offset == 0) {
        Q_EMIT joinWithPreviousWanted(at);
        return true;
    }
    if ((isDelete || isWordOn || isRowEnd) && at.offset == length) {
        Q_EMIT joinWithNextWanted(at);
        return true;
    }
    Range range{at, at};
    if (isBackspace)
        range = backspaceRange(m_layout, at);
    else if (isWordBack)
        range = characterRange(m_layout, at, false, QTextLayout::SkipWords);
    else if (isWordOn)
        range = characterRange(m_layout, at, true, QTextLayout::SkipWords);
    else if (isRowEnd)
        range.to.offset = length;
    else
        range = characterRange(m_layout, at, true);
    Q_EMIT removeWanted(range, isBackspace || isDelete);
    return true;
}

void EditorView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!shown() || m_isReadOnly) {
        event->ignore();
        return;
    }
    event->accept();
    m_layout.layouts().setPreedit({});
    if (!event->commitString().isEmpty() || event->replacementLength() > 0) {
        Range range = selectionOrCaret();
        if (event->replacementLength() > 0 && range.isInOneLine()) {
            const auto length = qint32(shown()->findLine(range.from.line)->text.size());
            range.from.offset = std::clamp(range.from.offset + qint32(event->replacementStart()), 0, length);
            range.to.offset = std::clamp(range.from.offset + qint32(event->replacementLength()), 0, length);
        }
        if (event->commitString().isEmpty())
            Q_EMIT removeWanted(range, false);
        else
            Q_EMIT insertWanted(range, event->commitString(), true);
    }
    for (const QInputMethodEvent::Attribute &attribute : event->attributes()) {
        if (attribute.type != QInputMethodEvent::Selection || m_layout.rowCount() == 0)
            continue;
        const LineId line = m_caret.position.line;
        setCaret({{line, qint32(attribute.start + attribute.length)}, {line, qint32(attribute.start)}});
    }
    if (!event->preeditString().isEmpty() && m_layout.rowCount() > 0) {
        // What is composed takes the place of what is selected.
        if (const auto selected = selection())
            Q_EMIT removeWanted(*selected, false);
        m_layout.layouts().setPreedit(
            {m_caret.position, event->preeditString(), caretOf(*event), formatsOf(*event)});
    }
    restartBlinking();
    viewport()->update();
    updateMicroFocus();
}

QVariant EditorView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    auto &layout = const_cast<TranscriptLayout &>(m_layout);
    const Line *line = shown() ? shown()->findLine(m_caret.position.line) : nullptr;
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
        return line ? layout.caretRect(m_caret.position).translated(viewport()->pos()) : QRectF();
    case Qt::ImAnchorRectangle:
        return line ? layout.caretRect(m_caret.anchor).translated(viewport()->pos()) : QRectF();
    case Qt::ImCursorPosition:
        return m_caret.position.offset;
    case Qt::ImAnchorPosition:
        return m_caret.anchor.line == m_caret.position.line ? m_caret.anchor.offset : m_caret.position.offset;
    case Qt::ImSurroundingText:
        return line ? line->text : QString();
    case Qt::ImTextBeforeCursor:
        return line ? line->text.first(m_caret.position.offset) : QString();
    case Qt::ImTextAfterCursor:
        return line ? line->text.sliced(m_caret.position.offset) : QString();
    case Qt::ImCurrentSelection: {
        const auto selected = selection();
        return selected && selected->isInOneLine() ? shown()->textOf(*selected) : QString();
    }
    default:
        return {};
    }
}

void EditorView::copy()
{
    if (selection())
        QGuiApplication::clipboard()->setMimeData(mimeOfSelection().release());
}

void EditorView::cut()
{
    if (!selection() || !mayChange())
        return;
    copy();
    Q_EMIT removeWanted(*selection(), false);
}

void EditorView::paste()
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
        insertFrom(*mime, selectionOrCaret());
}

void EditorView::insertFrom(const QMimeData &mime, const Range &range)
{
    if (mime.hasText() && !mime.text().isEmpty() && mayChange())
        Q_EMIT insertWanted(range, mime.text(), false);
}

std::unique_ptr<QMimeData> EditorView::mimeOfSelection() const
{
    return std::make_unique<TranscriptClip>(
        [pieces = TranscriptClip::cut(*project(), *shown(), *selection())] { return pieces; }, m_markdown);
}

void EditorView::offerPrimarySelection()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->supportsSelection() || !selection())
        return;
    // What is selected when somebody asks: a selection may be long, and changes with every key.
    const auto pieces = [view = QPointer(this)] {
        const auto selected = view ? view->selection() : std::nullopt;
        return selected ? TranscriptClip::cut(*view->project(), *view->shown(), *selected)
                        : TranscriptClip::Pieces();
    };
    clipboard->setMimeData(new TranscriptClip(pieces, m_markdown), QClipboard::Selection);
}

void EditorView::selectAll()
{
    if (!shown() || m_layout.rowCount() == 0)
        return;
    // The view stays where it is: what is selected is all of it.
    const TranscriptLayout::Top top = m_layout.top();
    const Range all = wholeTranscript(*shown());
    place({all.to, all.from});
    m_layout.setTop(top);
    afterScroll();
    offerPrimarySelection();
}

void EditorView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    restartBlinking();
    viewport()->update();
}

void EditorView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    restartBlinking();
    viewport()->update();
    Q_EMIT typingEnded();
    Q_EMIT focusLost();
}

} // namespace Ropewalk
