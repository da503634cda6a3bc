// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/editorpainter.h"

#include "model/base/text.h"
#include "model/base/timecode.h"
#include "widgets/editor/placedbadge.h"
#include "widgets/editor/textmarks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QTextLayout::FormatRange filled(qint32 from, qint32 to, const QColor &colour)
{
    QTextLayout::FormatRange range;
    range.start = from;
    range.length = to - from;
    range.format.setBackground(colour);
    return range;
}

} // namespace

EditorPainter::EditorPainter(QPainter &painter, const Theme &theme, TranscriptLayout &layout,
                             const EditorMarks &marks)
    : m_painter(painter)
    , m_theme(theme)
    , m_layout(layout)
    , m_marks(marks)
    , m_metrics(layout.metrics())
    , m_episode(*layout.episode())
{
    if (const auto place = m_episode.transcript().findLine(marks.caret.position.line))
        m_currentTurn = place.turn->id;
}

void EditorPainter::paint(const QRect &area, const QSize &size)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintCurrentTurn(size.width(), area);
    int y = -m_layout.top().offset;
    for (qsizetype row = m_layout.top().row; row < m_layout.rowCount() && y < size.height(); ++row) {
        const int height = m_layout.height(row);
        // A row's badges may reach below it.
        if (y <= area.bottom() && y + height + m_metrics.turnGap >= area.top())
            paintRow(row, y, area);
        y += height;
    }
}

QColor EditorPainter::colourOf(const TurnHead &head) const
{
    if (head.isMarker())
        return m_theme.colour(Colour::Faint);
    const Speaker *speaker =
        m_marks.areSpeakersColoured ? m_layout.project()->catalogue().speakers.find(head.speaker) : nullptr;
    return speaker ? m_theme.speaker(speaker->colour) : m_theme.colour(Colour::PageText);
}

void EditorPainter::paintRow(qsizetype row, int y, const QRect &area)
{
    const Transcript::LinePlace place = m_layout.place(row);
    if (m_layout.isHidden(row))
        return;
    const Line &line = place.line();
    const QPointF origin(m_metrics.textLeft, y + m_layout.gapAbove(row));
    const QRectF firstRow(0, origin.y(), m_metrics.badgesRight, m_metrics.lineSpacing);
    if (m_layout.isFolded(row)) {
        paintFolded(*place.turn, origin);
        paintMargin(place, firstRow);
        paintBadges(badgesOfRow(m_layout, row, m_marks.offers), firstRow, y + m_layout.height(row));
        return;
    }
    const LaidLine &laid = m_layout.laid(row);

    m_painter.setPen(colourOf(place.turn->head));
    const QList<QTextLayout::FormatRange> marks = laid.seams.laidRanges(marksOf(line));
    laid.layout.draw(&m_painter, origin, marks, QRectF(area));
    if (m_marks.selection) {
        const auto covered = coveredPart(m_episode, *m_marks.selection, line);
        if (covered && covered->goesOn) {
            // The line's end is selected too: shown as a space behind it.
            const QTextLine last = laid.layout.lineAt(laid.layout.lineCount() - 1);
            const qreal x = last.cursorToX(last.textStart() + last.textLength());
            m_painter.fillRect(
                QRectF(origin.x() + x, origin.y() + last.y(), m_metrics.barWidth, last.height()),
                m_theme.colour(Colour::Selection));
        }
    }
    paintUnknown(line, laid, origin);
    paintOutline(line, laid, origin);
    if (place.index == 0)
        paintMargin(place, firstRow);
    paintBadges(badgesOfRow(m_layout, row, m_marks.offers), firstRow, y + m_layout.height(row));
    if (m_marks.isCaretVisible && m_marks.caret.position.line == line.id)
        paintCaret(laid, origin, m_marks.caret.position);
    if (m_marks.dropPlace && m_marks.dropPlace->line == line.id)
        paintCaret(laid, origin, *m_marks.dropPlace);
}

void EditorPainter::paintMargin(const Transcript::LinePlace &place, const QRectF &firstRow)
{
    const Turn &turn = *place.turn;
    m_painter.setFont(m_metrics.numberFont);
    m_painter.setPen(m_theme.colour(Colour::Faint));
    m_painter.drawText(QRectF(0, firstRow.y(), m_metrics.numberRight, firstRow.height()),
                       Qt::AlignRight | Qt::AlignVCenter, turnMark(m_episode.transcript(), turn));
    const QString name = marginName(*m_layout.project(), turn);
    if (name.isEmpty())
        return;
    const Speaker *speaker = m_layout.project()->catalogue().speakers.find(turn.head.speaker);
    m_painter.setFont(m_metrics.nameFont);
    m_painter.setPen(speaker ? m_theme.speaker(speaker->colour) : m_theme.colour(Colour::Faint));
    const QRectF box(m_metrics.nameLeft, firstRow.y(), m_metrics.nameRight - m_metrics.nameLeft,
                     firstRow.height());
    const QString fitting = QFontMetricsF(m_metrics.nameFont).elidedText(name, Qt::ElideRight, box.width());
    m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, fitting);
}

void EditorPainter::paintFolded(const Turn &turn, const QPointF &origin)
{
    const FoldMark mark = foldMark(m_metrics, turn);
    const Range whole{startOf(turn.lines.front()), endOf(turn.lines.back())};
    const bool isSelected = m_marks.selection && m_episode.compare(m_marks.selection->from, whole.to) < 0 &&
                            m_episode.compare(whole.from, m_marks.selection->to) < 0;
    const QRectF row(origin, QSizeF(m_metrics.textWidth, m_metrics.lineSpacing));
    if (isSelected)
        m_painter.fillRect(row, m_theme.colour(Colour::Selection));
    m_painter.setFont(m_metrics.font);
    m_painter.setPen(m_theme.colour(Colour::Faint));
    m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, mark.words);
    m_painter.setFont(m_metrics.numberFont);
    const QRectF box = mark.box.translated(origin);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    m_painter.drawText(box, Qt::AlignCenter, mark.more);
    const bool isCaretHere = m_marks.caret.position == whole.from;
    if (m_marks.isCaretVisible && isCaretHere)
        m_painter.fillRect(QRectF(row.topLeft(), QSizeF(m_marks.caretWidth, row.height())),
                           m_theme.colour(Colour::PageText));
}

void EditorPainter::paintBadges(const QList<Badge> &badges, const QRectF &firstRow, int bottom)
{
    m_painter.setFont(m_metrics.numberFont);
    for (const PlacedBadge &badge : placeBadges(badges, m_metrics, firstRow, bottom))
        paintBadge(m_painter, badge, m_theme);
}

/// A wave below each word, drawn on what is laid out: it comes and goes without laying out anew.
void EditorPainter::paintUnknown(const Line &line, const LaidLine &laid, const QPointF &origin)
{
    if (!m_marks.unknownWords)
        return;
    const qreal size = m_metrics.barWidth / 2.0;
    m_painter.setPen(QPen(m_theme.colour(Colour::Refuted), m_marks.caretWidth / 1.5));
    m_painter.setBrush(Qt::NoBrush);
    for (const Stretch &word : m_marks.unknownWords(line)) {
        const auto [first, last] = laid.seams.laidRange(int(word.start), int(word.end()));
        for (int at = 0; at < laid.layout.lineCount(); ++at) {
            const QTextLine row = laid.layout.lineAt(at);
            const int from = std::max(row.textStart(), first);
            const int to = std::min(row.textStart() + row.textLength(), last);
            if (from >= to)
                continue;
            const qreal left = origin.x() + std::min(row.cursorToX(from), row.cursorToX(to));
            const qreal right = origin.x() + std::max(row.cursorToX(from), row.cursorToX(to));
            const qreal y = origin.y() + row.y() + row.ascent() + 2 * size;
            QPolygonF wave;
            bool isUp = false;
            for (qreal x = left; x < right; x += size, isUp = !isUp)
                wave.append({x, isUp ? y - size : y});
            m_painter.drawPolyline(wave);
        }
    }
}

void EditorPainter::paintOutline(const Line &line, const LaidLine &laid, const QPointF &origin)
{
    const auto covered = m_marks.lookedAt ? coveredPart(m_episode, *m_marks.lookedAt, line) : std::nullopt;
    if (!covered || covered->from >= covered->to)
        return;
    m_painter.setPen(QPen(m_theme.colour(Colour::Offered), m_marks.caretWidth));
    m_painter.setBrush(Qt::NoBrush);
    for (int at = 0; at < laid.layout.lineCount(); ++at) {
        const QTextLine row = laid.layout.lineAt(at);
        const auto [first, last] = laid.seams.laidRange(covered->from, covered->to);
        const int from = std::max(row.textStart(), first);
        const int to = std::min(row.textStart() + row.textLength(), last);
        if (from >= to)
            continue;
        const qreal left = row.cursorToX(from);
        const qreal right = row.cursorToX(to);
        const qreal room = m_metrics.barWidth / 2.0;
        const QRectF box(origin.x() + std::min(left, right) - room, origin.y() + row.y(),
                         std::abs(right - left) + 2 * room, row.height());
        m_painter.drawRoundedRect(box, m_metrics.barWidth, m_metrics.barWidth);
    }
}

void EditorPainter::paintCurrentTurn(int width, const QRect &area)
{
    const Turn *turn = m_episode.transcript().findTurn(m_currentTurn);
    if (!turn)
        return;
    const qsizetype first = m_layout.rowOf(turn->lines.front().id);
    const qsizetype end = first + qsizetype(turn->lines.size());
    int y = -m_layout.top().offset;
    std::optional<int> from;
    int to = y;
    for (qsizetype row = m_layout.top().row; row < m_layout.rowCount() && y <= area.bottom(); ++row) {
        const int height = m_layout.height(row);
        if (row >= first && row < end) {
            if (!from)
                from = row == first ? y + m_layout.gapAbove(row) - m_metrics.turnGap / 2 : y;
            to = y + height + (row + 1 == end ? m_metrics.turnGap / 2 : 0);
        }
        y += height;
    }
    // The space below the turn's last line is above the next turn's row, which may be all that is in view.
    if (!from && end == m_layout.top().row && end > 0) {
        from = -m_layout.top().offset;
        to = *from + m_metrics.turnGap / 2;
    }
    if (!from)
        return;
    const QRect box(0, *from, width, to - *from);
    m_painter.fillRect(box & area, m_theme.colour(Colour::CurrentTurn));
    const Speaker *speaker = m_layout.project()->catalogue().speakers.find(turn->head.speaker);
    const QRect bar(m_metrics.barLeft, *from + m_metrics.turnGap / 2, m_metrics.barWidth,
                    to - *from - m_metrics.turnGap);
    if (bar.isValid()) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(speaker ? m_theme.speaker(speaker->colour) : m_theme.colour(Colour::Faint));
        m_painter.drawRoundedRect(bar, bar.width() / 2.0, bar.width() / 2.0);
    }
}

QList<QTextLayout::FormatRange> EditorPainter::marksOf(const Line &line) const
{
    QList<QTextLayout::FormatRange> marks;
    for (const Stretch &hit : m_marks.hits ? m_marks.hits(line) : QList<Stretch>())
        marks.append(filled(qint32(hit.start), qint32(hit.end()), m_theme.colour(Colour::Hit)));
    const auto mark = [&](const std::optional<Range> &range, Colour colour) {
        const auto covered = range ? coveredPart(m_episode, *range, line) : std::nullopt;
        if (covered && covered->from < covered->to)
            marks.append(filled(covered->from, covered->to, m_theme.colour(colour)));
    };
    mark(m_marks.spoken, Colour::Hit);
    mark(m_marks.lookedAt, Colour::OfferedPage);
    mark(m_marks.currentHit, Colour::CurrentHit);
    mark(m_marks.selection, Colour::Selection);
    return marks;
}

void EditorPainter::paintCaret(const LaidLine &laid, const QPointF &origin, const Position &at) const
{
    int offset = laid.seams.laidOffset(at.offset);
    const LineLayouts::Preedit &preedit = m_layout.layouts().preedit();
    if (!preedit.text.isEmpty() && preedit.at.line == at.line && preedit.at.offset <= at.offset)
        offset += preedit.caret;
    m_painter.setPen(m_theme.colour(Colour::PageText));
    laid.layout.drawCursor(&m_painter, origin, offset, m_marks.caretWidth);
}

FoldMark foldMark(const EditorMetrics &metrics, const Turn &turn)
{
    // More than a row's worth of words is not looked at for the beginning.
    constexpr qsizetype mostShown = 300;
    FoldMark mark;
    qsizetype words = 0;
    for (const Line &line : turn.lines) {
        words += wordCount(line.text);
        if (mark.words.size() < mostShown)
            mark.words += (mark.words.isEmpty() ? QString() : u" "_s) + line.text.left(mostShown);
    }
    mark.more = QCoreApplication::translate("EditorPainter", "… %n word(s)", nullptr, int(words));
    const QFontMetricsF small(metrics.numberFont);
    const qreal room = small.horizontalAdvance(u"mm"_s);
    qreal width = small.horizontalAdvance(mark.more) + room;
    const QFontMetricsF text(metrics.font);
    const QString all = mark.words;
    mark.words = text.elidedText(all, Qt::ElideRight, metrics.textWidth - width - room);
    if (mark.words == all && all.size() < mostShown) {
        mark.more = QCoreApplication::translate("EditorPainter", "%n word(s)", nullptr, int(words));
        width = small.horizontalAdvance(mark.more) + room;
    }
    const qreal left = mark.words.isEmpty() ? 0 : text.horizontalAdvance(mark.words) + room / 2;
    mark.box = QRectF(left, (metrics.lineSpacing - small.height()) / 2 - 0.5, width, small.height() + 1)
                   .normalized();
    return mark;
}

QList<Badge> badgesOfRow(TranscriptLayout &layout, qsizetype row, const OfferedBadges &offers)
{
    const Transcript::LinePlace at = layout.place(row);
    const auto beside = [&](const Line &line) {
        return badgesOf(*layout.project(), *layout.episode(), line.id) + offers.value(line.id);
    };
    if (!layout.isFolded(row))
        return beside(at.line());
    QList<Badge> badges;
    if (layout.isHidden(row))
        return badges;
    for (const Line &line : at.turn->lines)
        badges += beside(line);
    return badges;
}

QString turnMark(const Transcript &transcript, const Turn &turn)
{
    const TimePoint start = turn.lines.front().span.start;
    if (start.kind == TimeKind::Measured)
        return formatClock(start.ms);
    return QString::number(transcript.indexOf(turn.id) + 1);
}

QString marginName(const Project &project, const Turn &turn)
{
    if (turn.head.isMarker())
        return {};
    const Speaker *speaker = project.catalogue().speakers.find(turn.head.speaker);
    if (!speaker)
        return QCoreApplication::translate("EditorPainter", "Nobody");
    return speaker->shortName.isEmpty() ? speaker->name : speaker->shortName;
}

} // namespace Ropewalk
