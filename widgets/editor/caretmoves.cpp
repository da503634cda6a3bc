// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/caretmoves.h"

#include "widgets/editor/visualplaces.h"

#include <QTextBoundaryFinder>

#include <array>
#include <utility>

namespace Ropewalk
{

namespace
{

/// Over a line's edge to the neighbour, or nowhere at the transcript's ends. Back comes to where the
/// neighbour ends as seen.
Position across(TranscriptLayout &layout, const Position &from, bool forward)
{
    const Transcript &transcript = layout.episode()->transcript();
    const auto place = transcript.findLine(from.line);
    const auto neighbour = forward ? transcript.nextLine(place) : transcript.previousLine(place);
    if (!neighbour)
        return from;
    const LineId line = neighbour.line().id;
    const LaidLine &laid = layout.laid(layout.rowOf(line));
    const QTextLayout &text = laid.layout;
    const int row = forward ? 0 : text.lineCount() - 1;
    return {line, qint32(laid.seams.offsetOf(endOfRow(text, row, forward == runsLeft(text))))};
}

/// Steps through what is laid out until that is another place of the text; -1 at the end.
template <typename Step>
int stepped(const LaidLine &laid, int offset, Step step)
{
    int at = laid.seams.laidOffset(offset);
    while (true) {
        const int next = step(at);
        if (next == at)
            return -1;
        at = next;
        if (const int reached = laid.seams.offsetOf(at); reached != offset)
            return reached;
    }
}

/// To the left or right as seen, by character or by word; at the text's end on that side to the neighbour.
Position sideways(TranscriptLayout &layout, qsizetype row, const Position &from, bool right, bool byWord)
{
    const LaidLine &laid = layout.laid(row);
    const QTextLayout &text = laid.layout;
    const int to = stepped(laid, from.offset, [&](int at) {
        return byWord ? wordBesideOf(text, at, right) : besideOf(text, at, right);
    });
    if (to >= 0)
        return {from.line, qint32(to)};
    // Laying out the neighbour may drop this one's layout.
    const bool isForward = right != runsLeft(text);
    return across(layout, from, isForward);
}

Position inRow(TranscriptLayout &layout, qsizetype row, const Position &from, bool atEnd)
{
    const LaidLine &laid = layout.laid(row);
    const QTextLayout &text = laid.layout;
    const QTextLine line = text.lineForTextPosition(laid.seams.laidOffset(from.offset));
    if (!line.isValid())
        return from;
    int offset = line.textStart();
    if (atEnd) {
        offset += line.textLength();
        // Behind the space that the text was broken at is the next row already.
        if (line.lineNumber() + 1 < text.lineCount())
            offset = text.previousCursorPosition(offset);
    }
    return {from.line, qint32(laid.seams.offsetOf(offset))};
}

Position vertical(TranscriptLayout &layout, qsizetype row, const Position &from, int pixels,
                  std::optional<qreal> &x)
{
    const QPointF point = layout.pointOf(from);
    if (!x)
        x = point.x();
    const qreal y = point.y() + pixels;
    const Transcript &transcript = layout.episode()->transcript();
    const Position to = layout.positionFrom(row, y, *x);
    // From the first row up and from the last one down goes to the end of all.
    const QPointF reached = layout.pointOf(to);
    if (to.line != from.line || reached.y() != point.y())
        return to;
    const bool isFirst = pixels < 0 && row == 0;
    const bool isLast = pixels > 0 && row + 1 == transcript.lineCount();
    if (isFirst)
        return startOf(transcript.findLine(from.line).line());
    return isLast ? endOf(transcript.findLine(from.line).line()) : to;
}

/// From a folded turn to the row before or behind it.
Position besideFolded(TranscriptLayout &layout, qsizetype row, const Position &from, bool down)
{
    const Transcript &transcript = layout.episode()->transcript();
    const Turn &turn = *layout.place(row).turn;
    const qsizetype first = transcript.lineNumber(turn.lines.front().id);
    const qsizetype next = down ? first + qsizetype(turn.lines.size()) : first - 1;
    if (next < 0 || next >= layout.rowCount())
        return from;
    if (down || layout.isFolded(next))
        return startOf(layout.isFolded(next) ? layout.place(next).turn->lines.front()
                                             : layout.place(next).line());
    const LaidLine &laid = layout.laid(next);
    const int start = laid.layout.lineAt(laid.layout.lineCount() - 1).textStart();
    return {layout.place(next).line().id, qint32(laid.seams.offsetOf(start))};
}

Position toRowBeside(TranscriptLayout &layout, qsizetype row, const Position &from, bool down,
                     std::optional<qreal> &x)
{
    if (layout.isFolded(row))
        return besideFolded(layout, row, from, down);
    const LaidLine &laid = layout.laid(row);
    const QTextLayout &text = laid.layout;
    const QTextLine line = text.lineForTextPosition(laid.seams.laidOffset(from.offset));
    const QPointF point = layout.pointOf(from);
    // As far as it takes to be in the middle of the next row, whatever space lies between.
    const int half = layout.metrics().lineSpacing / 2;
    qreal y = 0;
    const int number = line.isValid() ? line.lineNumber() + (down ? 1 : -1) : -1;
    if (number >= 0 && number < text.lineCount()) {
        const QTextLine beside = text.lineAt(number);
        y = layout.gapAbove(row) + beside.y() + beside.height() / 2;
    } else if (down && row + 1 < layout.rowCount()) {
        // What is hidden has no height, and no space above.
        y = layout.height(row) + layout.gapAbove(row + 1) + half;
    } else if (!down && row > 0) {
        y = -half;
    } else {
        y = point.y() + (down ? 1 : -1) * layout.metrics().lineSpacing;
    }
    return vertical(layout, row, from, qRound(y - point.y()), x);
}

Position byTurn(const Transcript &transcript, const Position &from, bool down)
{
    const auto place = transcript.findLine(from.line);
    const qsizetype turn = transcript.indexOf(place.turn->id);
    const bool isAtStart = place.index == 0 && from.offset == 0;
    if (!down && !isAtStart)
        return startOf(place.turn->lines.front());
    const qsizetype to = turn + (down ? 1 : -1);
    if (to < 0)
        return from;
    return to < transcript.turnCount() ? startOf(transcript.turnAt(to).lines.front())
                                       : endOf(place.turn->lines.back());
}

} // namespace

std::optional<KeyMove> keyMove(const QKeyEvent &event)
{
    using Key = QKeySequence::StandardKey;
    struct Binding {
        Key moves;
        Key selects;
        CaretMove move;
    };
    static constexpr std::array bindings{
        Binding{Key::MoveToNextChar, Key::SelectNextChar, CaretMove::Right},
        Binding{Key::MoveToPreviousChar, Key::SelectPreviousChar, CaretMove::Left},
        Binding{Key::MoveToNextWord, Key::SelectNextWord, CaretMove::WordRight},
        Binding{Key::MoveToPreviousWord, Key::SelectPreviousWord, CaretMove::WordLeft},
        Binding{Key::MoveToNextLine, Key::SelectNextLine, CaretMove::Down},
        Binding{Key::MoveToPreviousLine, Key::SelectPreviousLine, CaretMove::Up},
        Binding{Key::MoveToNextPage, Key::SelectNextPage, CaretMove::PageDown},
        Binding{Key::MoveToPreviousPage, Key::SelectPreviousPage, CaretMove::PageUp},
        Binding{Key::MoveToStartOfLine, Key::SelectStartOfLine, CaretMove::RowStart},
        Binding{Key::MoveToEndOfLine, Key::SelectEndOfLine, CaretMove::RowEnd},
        Binding{Key::MoveToStartOfBlock, Key::SelectStartOfBlock, CaretMove::LineStart},
        Binding{Key::MoveToEndOfBlock, Key::SelectEndOfBlock, CaretMove::LineEnd},
        Binding{Key::MoveToStartOfDocument, Key::SelectStartOfDocument, CaretMove::Start},
        Binding{Key::MoveToEndOfDocument, Key::SelectEndOfDocument, CaretMove::End},
    };
    for (const Binding &binding : bindings) {
        if (event.matches(binding.moves))
            return KeyMove{binding.move, false};
        if (event.matches(binding.selects))
            return KeyMove{binding.move, true};
    }
    // No standard key goes by paragraph; most editors bind these.
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier) {
        const bool selects = modifiers.testFlag(Qt::ShiftModifier);
        if (event.key() == Qt::Key_Up)
            return KeyMove{CaretMove::TurnUp, selects};
        if (event.key() == Qt::Key_Down)
            return KeyMove{CaretMove::TurnDown, selects};
    }
    return std::nullopt;
}

Position moved(TranscriptLayout &layout, const Position &from, CaretMove move, std::optional<qreal> &x,
               int page)
{
    const qsizetype row = layout.rowOf(from.line);
    if (row < 0)
        return from;
    const Transcript &transcript = layout.episode()->transcript();
    const Line &line = transcript.findLine(from.line).line();
    switch (move) {
    case CaretMove::Left:
        return sideways(layout, row, from, false, false);
    case CaretMove::Right:
        return sideways(layout, row, from, true, false);
    case CaretMove::WordLeft:
        return sideways(layout, row, from, false, true);
    case CaretMove::WordRight:
        return sideways(layout, row, from, true, true);
    case CaretMove::RowStart:
        return inRow(layout, row, from, false);
    case CaretMove::RowEnd:
        return inRow(layout, row, from, true);
    case CaretMove::Up:
        return toRowBeside(layout, row, from, false, x);
    case CaretMove::Down:
        return toRowBeside(layout, row, from, true, x);
    case CaretMove::PageUp:
        return vertical(layout, row, from, -page, x);
    case CaretMove::PageDown:
        return vertical(layout, row, from, page, x);
    case CaretMove::LineStart:
        return startOf(line);
    case CaretMove::LineEnd:
        return endOf(line);
    case CaretMove::TurnUp:
        return byTurn(transcript, from, false);
    case CaretMove::TurnDown:
        return byTurn(transcript, from, true);
    case CaretMove::Start:
        return startOf(transcript.lineAt(0).line());
    case CaretMove::End:
        return endOf(transcript.lineAt(transcript.lineCount() - 1).line());
    }
    Q_UNREACHABLE_RETURN(from);
}

Range wordAt(TranscriptLayout &layout, const Position &at)
{
    const Line *line = layout.episode()->findLine(at.line);
    if (!line || line->text.isEmpty())
        return {at, at};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line->text);
    qsizetype from = std::min<qsizetype>(at.offset, line->text.size() - 1);
    finder.setPosition(from);
    if (!finder.isAtBoundary())
        from = finder.toPreviousBoundary();
    finder.setPosition(from);
    const qsizetype to = finder.toNextBoundary();
    return {{at.line, qint32(std::max<qsizetype>(from, 0))},
            {at.line, qint32(to < 0 ? line->text.size() : to)}};
}

Range lineAt(const Episode &episode, const Position &at)
{
    const Line *line = episode.findLine(at.line);
    return line ? Range{startOf(*line), endOf(*line)} : Range{at, at};
}

Range turnAt(const Episode &episode, const Position &at)
{
    const auto place = episode.transcript().findLine(at.line);
    return place ? Range{startOf(place.turn->lines.front()), endOf(place.turn->lines.back())} : Range{at, at};
}

Range wholeTranscript(const Episode &episode)
{
    const Transcript &transcript = episode.transcript();
    if (transcript.lineCount() == 0)
        return {};
    return {startOf(transcript.lineAt(0).line()),
            endOf(transcript.lineAt(transcript.lineCount() - 1).line())};
}

Range backspaceRange(TranscriptLayout &layout, const Position &at)
{
    const qsizetype row = layout.rowOf(at.line);
    if (row < 0 || at.offset <= 0)
        return {at, at};
    const Range character = characterRange(layout, at, false);
    const QString &text = layout.episode()->findLine(at.line)->text;
    const QStringView units =
        QStringView(text).sliced(character.from.offset, character.to.offset - character.from.offset);
    // Marks are typed one by one behind their letter, and taken away so.
    const bool isLetterWithMarks = units.size() > 1 && !units.front().isSurrogate() && units.back().isMark();
    const qint32 from = isLetterWithMarks ? character.to.offset - 1 : character.from.offset;
    return {{at.line, from}, character.to};
}

Range characterRange(TranscriptLayout &layout, const Position &at, bool behind, QTextLayout::CursorMode mode)
{
    const LaidLine &laid = layout.laid(layout.rowOf(at.line));
    const auto step = [&](int from) {
        return behind ? laid.layout.nextCursorPosition(from, mode)
                      : laid.layout.previousCursorPosition(from, mode);
    };
    // What is shown and no part of the text is stepped over; what is hidden is not taken along.
    int from = laid.seams.laidOffset(at.offset);
    int to = step(from);
    while (to != from && laid.seams.offsetOf(to) == laid.seams.offsetOf(from)) {
        from = to;
        to = step(from);
    }
    const int first = laid.seams.offsetOf(std::min(from, to));
    const int last = laid.seams.offsetOf(std::max(from, to));
    return {{at.line, qint32(std::min(laid.seams.skipHidden(first), last))}, {at.line, qint32(last)}};
}

} // namespace Ropewalk
