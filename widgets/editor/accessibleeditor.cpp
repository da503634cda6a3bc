// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/accessibleeditor.h"

#include "widgets/editor/editorview.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<EditorView *>(object);
    return view ? new AccessibleEditor(view) : nullptr;
}

/// Backslash, colon, comma and semicolon mean something in attributes (IAccessible2).
QString escaped(QString text)
{
    for (const QChar special : {u'\\', u':', u',', u';', u'='})
        text.replace(special, u'\\' + QString(special));
    return text;
}

QTextBoundaryFinder::BoundaryType boundaryOf(QAccessible::TextBoundaryType by)
{
    switch (by) {
    case QAccessible::WordBoundary:
        return QTextBoundaryFinder::Word;
    case QAccessible::SentenceBoundary:
        return QTextBoundaryFinder::Sentence;
    default:
        return QTextBoundaryFinder::Grapheme;
    }
}

} // namespace

AccessibleEditor::AccessibleEditor(EditorView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

void AccessibleEditor::install()
{
    QAccessible::installFactory(make);
}

EditorView *AccessibleEditor::view() const
{
    return static_cast<EditorView *>(object());
}

const Episode *AccessibleEditor::episode() const
{
    return view()->textLayout().episode();
}

void *AccessibleEditor::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleEditor::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.editable = episode() && !view()->isReadOnly();
    state.readOnly = !state.editable;
    return state;
}

QString AccessibleEditor::text(QAccessible::Text what) const
{
    // What stands beside the text at the caret.
    if (what == QAccessible::Description && episode()) {
        const auto place = episode()->transcript().findLine(view()->caret().position.line);
        return place ? view()->marginWords(*place.turn).join(u"; "_s) : QString();
    }
    // The value of a text would be all of it: readers ask for what they need.
    if (what == QAccessible::Value)
        return {};
    return QAccessibleWidget::text(what);
}

void AccessibleEditor::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    const auto selected = index == 0 ? view()->selection() : std::nullopt;
    if (!selected)
        return;
    *start = int(view()->offsets().offsetOf(*episode(), selected->from));
    *end = int(view()->offsets().offsetOf(*episode(), selected->to));
}

int AccessibleEditor::selectionCount() const
{
    return view()->selection() ? 1 : 0;
}

void AccessibleEditor::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleEditor::removeSelection(int index)
{
    const Position caret = view()->caret().position;
    if (index == 0)
        view()->setCaret({caret, caret});
}

void AccessibleEditor::setSelection(int index, int start, int end)
{
    if (index != 0 || !episode())
        return;
    const Range range = rangeOf(start, end);
    view()->setCaret({range.to, range.from});
}

int AccessibleEditor::cursorPosition() const
{
    return episode() ? int(view()->offsets().offsetOf(*episode(), view()->caret().position)) : 0;
}

void AccessibleEditor::setCursorPosition(int offset)
{
    setSelection(0, offset, offset);
}

Range AccessibleEditor::rangeOf(int start, int end) const
{
    return {view()->offsets().positionAt(*episode(), start), view()->offsets().positionAt(*episode(), end)};
}

QString AccessibleEditor::text(int start, int end) const
{
    return episode() && start < end ? episode()->textOf(rangeOf(start, end)) : QString();
}

AccessibleEditor::Unit AccessibleEditor::unitAt(qint64 offset, QAccessible::TextBoundaryType by) const
{
    const TextOffsets &offsets = view()->offsets();
    if (by == QAccessible::NoBoundary)
        return {0, offsets.count()};
    const Position at = offsets.positionAt(*episode(), offset);
    if (at.line.isNull())
        return {};
    const qsizetype row = episode()->transcript().lineNumber(at.line);
    const QString &line = episode()->findLine(at.line)->text;
    const qint64 lineStart = offsets.startOf(row);
    const qint64 lineEnd = std::min<qint64>(lineStart + line.size() + 1, offsets.count());
    if (by == QAccessible::ParagraphBoundary)
        return {lineStart, lineEnd};
    if (by == QAccessible::LineBoundary) {
        const LaidLine &laid = view()->textLayout().laid(row);
        const QTextLine textRow = laid.layout.lineForTextPosition(laid.seams.laidOffset(at.offset));
        const int from = laid.seams.offsetOf(textRow.textStart());
        const int to = laid.seams.offsetOf(textRow.textStart() + textRow.textLength());
        return {lineStart + from, to >= line.size() ? lineEnd : lineStart + to};
    }
    // The line end is a unit of its own.
    if (at.offset >= line.size())
        return {lineStart + line.size(), lineEnd};
    QTextBoundaryFinder finder(boundaryOf(by), line);
    finder.setPosition(at.offset);
    const qsizetype from =
        finder.isAtBoundary() ? at.offset : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    finder.setPosition(from);
    const qsizetype to = finder.toNextBoundary();
    return {lineStart + from, lineStart + (to < 0 ? line.size() : to)};
}

QString AccessibleEditor::textOf(const Unit &unit, int *start, int *end) const
{
    *start = int(unit.start);
    *end = int(unit.end);
    return text(*start, *end);
}

QString AccessibleEditor::textAtOffset(int offset, QAccessible::TextBoundaryType by, int *start,
                                       int *end) const
{
    *start = *end = -1;
    return episode() ? textOf(unitAt(offset, by), start, end) : QString();
}

QString AccessibleEditor::textBeforeOffset(int offset, QAccessible::TextBoundaryType by, int *start,
                                           int *end) const
{
    *start = *end = -1;
    if (!episode())
        return {};
    const Unit at = unitAt(offset, by);
    return at.start <= 0 ? QString() : textOf(unitAt(at.start - 1, by), start, end);
}

QString AccessibleEditor::textAfterOffset(int offset, QAccessible::TextBoundaryType by, int *start,
                                          int *end) const
{
    *start = *end = -1;
    if (!episode())
        return {};
    const Unit at = unitAt(offset, by);
    return at.end >= characterCount() ? QString() : textOf(unitAt(at.end, by), start, end);
}

int AccessibleEditor::characterCount() const
{
    return episode() ? int(view()->offsets().count()) : 0;
}

QRect AccessibleEditor::characterRect(int offset) const
{
    if (!episode())
        return {};
    TranscriptLayout &layout = view()->textLayout();
    const Position at = view()->offsets().positionAt(*episode(), offset);
    const Unit unit = unitAt(offset, QAccessible::CharBoundary);
    const QRectF left = layout.caretRect(at);
    if (left.isEmpty())
        return {};
    const QRectF right = layout.caretRect(view()->offsets().positionAt(*episode(), unit.end));
    const bool isSameRow = right.top() == left.top();
    QRectF box = left;
    box.setWidth(std::max<qreal>(isSameRow ? std::abs(right.x() - left.x()) : 1, 1));
    box.moveLeft(isSameRow ? std::min(left.x(), right.x()) : left.x());
    const QRect rect = box.toAlignedRect();
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int AccessibleEditor::offsetAtPoint(const QPoint &point) const
{
    TranscriptLayout &layout = view()->textLayout();
    if (!episode() || layout.rowCount() == 0)
        return -1;
    const Position at = layout.positionAt(view()->viewport()->mapFromGlobal(point));
    return int(view()->offsets().offsetOf(*episode(), at));
}

void AccessibleEditor::scrollToSubstring(int start, int end)
{
    if (!episode())
        return;
    const Range range = rangeOf(start, end);
    view()->revealPosition(range.to);
    view()->revealPosition(range.from);
}

QString AccessibleEditor::attributes(int offset, int *start, int *end) const
{
    // Nothing about the text but which turn it is of, and what stands beside that.
    *start = *end = offset;
    if (!episode() || view()->textLayout().rowCount() == 0)
        return {};
    const Position at = view()->offsets().positionAt(*episode(), offset);
    const Turn &turn = *episode()->transcript().findLine(at.line).turn;
    *start = int(view()->offsets().offsetOf(*episode(), {turn.lines.front().id, 0}));
    const Line &last = turn.lines.back();
    *end = int(view()->offsets().offsetOf(*episode(), {last.id, qint32(last.text.size())}));
    const QStringList margins = view()->marginWords(turn);
    QString said = u"speaker:%1;"_s.arg(escaped(marginName(*view()->project(), turn)));
    if (margins.size() > 1)
        said += u"marks:%1;"_s.arg(escaped(margins.sliced(1).join(u"; "_s)));
    return said;
}

void AccessibleEditor::deleteText(int start, int end)
{
    if (episode() && !view()->isReadOnly())
        Q_EMIT view()->removeWanted(rangeOf(start, end), false);
}

void AccessibleEditor::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void AccessibleEditor::replaceText(int start, int end, const QString &text)
{
    if (episode() && !view()->isReadOnly())
        Q_EMIT view()->insertWanted(rangeOf(start, end), text, false);
}

} // namespace Ropewalk
