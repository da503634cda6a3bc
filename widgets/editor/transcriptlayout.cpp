// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/transcriptlayout.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// Edits of more lines than this are not looked at one by one: all guesses are made anew.
constexpr qsizetype manyLines = 4'000;
/// So many rows are estimated before a look at the clock.
constexpr int rowsAtOnce = 100;

} // namespace

void TranscriptLayout::setEpisode(const Project *project, EpisodeId episode)
{
    m_project = project;
    m_episode = episode;
    m_top = {};
    m_folds = {};
    m_layouts.clear();
    guessAll();
}

const Episode *TranscriptLayout::episode() const
{
    return m_project ? m_project->episode(m_episode) : nullptr;
}

void TranscriptLayout::apply(const Touched &touched)
{
    if (!episode() || touched.episode != m_episode || !m_estimate)
        return;
    for (const LineSplice &splice : touched.splices) {
        m_heights.splice(splice.at, splice.removed, splice.inserted,
                         m_metrics.lineSpacing + m_metrics.turnGap);
        if (splice.at + splice.removed <= m_top.row && splice.at < m_top.row)
            m_top.row += splice.inserted - splice.removed;
        else if (splice.removed > 0 && splice.at <= m_top.row && m_top.row < splice.at + splice.removed)
            m_top = {splice.at, 0};
    }
    if (touched.lines.size() > manyLines) {
        m_layouts.clear();
        m_heights.forget();
    } else {
        const auto mend = [this](LineId line) {
            if (const qsizetype row = rowOf(line); row >= 0)
                estimate(row, place(row));
        };
        for (const LineId line : touched.lines) {
            m_layouts.drop(line);
            mend(line);
        }
        for (const TurnId id : touched.placedTurns) {
            if (const Turn *turn = transcript().findTurn(id))
                mend(turn->lines.front().id);
        }
    }
    if (!m_folds.isEmpty()) {
        // Lines that came to another turn are folded or not as that is.
        for (const TurnId id : touched.turns)
            estimateTurn(id);
    }
    m_top.row = std::clamp<qsizetype>(m_top.row, 0, std::max<qsizetype>(rowCount() - 1, 0));
    leaveHidden();
    keepInside();
}

void TranscriptLayout::setMetrics(const EditorMetrics &metrics)
{
    if (!m_estimate || metrics.font != m_metrics.font)
        m_estimate.emplace(metrics.font);
    const bool isNew = m_metrics.textWidth == 0;
    const bool isAnother = metrics.font != m_metrics.font || metrics.textWidth != m_metrics.textWidth;
    m_metrics = metrics;
    if (isNew) {
        guessAll();
    } else if (isAnother) {
        m_heights.forget();
    }
    if (isAnother)
        m_layouts.setMetrics(metrics);
    keepInside();
}

void TranscriptLayout::setViewportHeight(int height)
{
    m_viewportHeight = height;
    keepInside();
}

Transcript::LinePlace TranscriptLayout::place(qsizetype row) const
{
    return transcript().lineAt(row);
}

qsizetype TranscriptLayout::rowOf(LineId line) const
{
    return episode() ? transcript().lineNumber(line) : -1;
}

LaidLine &TranscriptLayout::laid(qsizetype row)
{
    const Transcript::LinePlace at = place(row);
    LaidLine &laid = m_layouts.of(at.line());
    if (!isFolded(at))
        m_heights.set(row, laid.height + gapAbove(row, at), true);
    return laid;
}

void TranscriptLayout::setFolds(const Folds &folds)
{
    if (folds == m_folds)
        return;
    m_folds = folds;
    guessAll();
    leaveHidden();
    keepInside();
}

void TranscriptLayout::fold(TurnId turn, bool isFolded)
{
    if (m_folds.contains(turn) == isFolded)
        return;
    m_folds.set(turn, isFolded);
    estimateTurn(turn);
    leaveHidden();
    keepInside();
}

bool TranscriptLayout::isHidden(qsizetype row) const
{
    const Transcript::LinePlace at = place(row);
    return at.index > 0 && isFolded(at);
}

/// The view does not begin with what is not to be seen.
void TranscriptLayout::leaveHidden()
{
    if (m_folds.isEmpty() || rowCount() == 0)
        return;
    const Transcript::LinePlace at = place(m_top.row);
    if (isFolded(at) && (at.index > 0 || m_top.offset >= foldedHeight(m_top.row, at)))
        m_top = {m_top.row - at.index, 0};
}

int TranscriptLayout::foldedHeight(qsizetype row, const Transcript::LinePlace &at) const
{
    return at.index > 0 ? 0 : m_metrics.lineSpacing + gapAbove(row, at);
}

void TranscriptLayout::estimateTurn(TurnId id)
{
    const Turn *turn = episode() && m_estimate ? transcript().findTurn(id) : nullptr;
    if (!turn)
        return;
    qsizetype row = rowOf(turn->lines.front().id);
    for (qsizetype index = 0; index < qsizetype(turn->lines.size()); ++index)
        estimate(row++, {turn, index});
}

int TranscriptLayout::gapAbove(qsizetype row) const
{
    return row == 0 ? m_metrics.pageEnd : gapAbove(row, place(row));
}

int TranscriptLayout::gapAbove(qsizetype row, const Transcript::LinePlace &at) const
{
    return row == 0 ? m_metrics.pageEnd : m_metrics.gapAbove(at.index == 0);
}

int TranscriptLayout::height(qsizetype row)
{
    if (!m_folds.isEmpty()) {
        if (const Transcript::LinePlace at = place(row); isFolded(at)) {
            const int folded = foldedHeight(row, at);
            m_heights.set(row, folded, true);
            return folded;
        }
    }
    return laid(row).height + gapAbove(row);
}

void TranscriptLayout::setTop(const Top &top)
{
    m_top = {std::clamp<qsizetype>(top.row, 0, std::max<qsizetype>(rowCount() - 1, 0)),
             std::max(top.offset, 0)};
    keepInside();
}

qint64 TranscriptLayout::contentHeight() const
{
    return m_heights.total() + m_metrics.pageEnd;
}

qint64 TranscriptLayout::topY() const
{
    return rowCount() == 0 ? 0 : m_heights.start(m_top.row) + m_top.offset;
}

void TranscriptLayout::setTopY(qint64 y)
{
    if (rowCount() == 0)
        return;
    const RowSums::Place found = m_heights.find(y);
    m_top = {found.row, int(found.offset)};
    keepInside();
}

void TranscriptLayout::scrollBy(qint64 pixels)
{
    if (rowCount() == 0)
        return;
    qint64 offset = m_top.offset + pixels;
    while (offset < 0 && m_top.row > 0)
        offset += height(--m_top.row);
    while (m_top.row + 1 < rowCount() && offset >= height(m_top.row))
        offset -= height(m_top.row++);
    m_top.offset = int(std::max<qint64>(offset, 0));
    keepInside();
}

void TranscriptLayout::reveal(const Position &position, int context)
{
    const qsizetype row = rowOf(position.line);
    if (row < 0 || m_viewportHeight <= 0)
        return;
    if (!viewportY(row)) {
        showRow(row);
        return;
    }
    const QRectF caret = caretRect(position);
    const int room = std::min(context, std::max(0, (m_viewportHeight - m_metrics.lineSpacing) / 2));
    // The first row comes into view with the space above it.
    const qreal above = row == 0 ? m_metrics.pageEnd : room;
    if (caret.top() - above < 0)
        scrollBy(qint64(std::floor(caret.top() - above)));
    else if (caret.bottom() + room > m_viewportHeight)
        scrollBy(qint64(std::ceil(caret.bottom() + room - m_viewportHeight)));
}

void TranscriptLayout::showRow(qsizetype row)
{
    m_top = {row, 0};
    scrollBy(-m_viewportHeight / 3);
}

std::optional<int> TranscriptLayout::viewportY(qsizetype row)
{
    constexpr int screens = 2;
    int y = -m_top.offset;
    if (row >= m_top.row) {
        for (qsizetype at = m_top.row; at < row; ++at) {
            y += height(at);
            if (y > screens * m_viewportHeight)
                return std::nullopt;
        }
        return y;
    }
    for (qsizetype at = m_top.row; at > row; --at) {
        y -= height(at - 1);
        if (y < -screens * m_viewportHeight)
            return std::nullopt;
    }
    return y;
}

QRectF TranscriptLayout::caretRect(const Position &position)
{
    const qsizetype row = rowOf(position.line);
    const std::optional<int> y = row < 0 ? std::nullopt : viewportY(row);
    if (!y)
        return {};
    if (isFolded(row))
        return {qreal(m_metrics.textLeft), qreal(*y + gapAbove(row)), 1, qreal(m_metrics.lineSpacing)};
    LaidLine &line = laid(row);
    int offset = line.seams.laidOffset(position.offset);
    if (const LineLayouts::Preedit &preedit = m_layouts.preedit();
        preedit.at.line == position.line && position.offset > preedit.at.offset)
        offset += int(preedit.text.size());
    const QTextLine textRow = line.layout.lineForTextPosition(offset);
    if (!textRow.isValid())
        return {};
    return {m_metrics.textLeft + textRow.cursorToX(offset), *y + gapAbove(row) + textRow.y(), 1,
            textRow.height()};
}

Position TranscriptLayout::positionAt(const QPointF &point)
{
    return positionFrom(m_top.row, point.y() + m_top.offset, point.x() - m_metrics.textLeft);
}

Position TranscriptLayout::positionFrom(qsizetype row, qreal y, qreal x)
{
    Q_ASSERT(row >= 0 && row < rowCount());
    while (y < 0 && row > 0)
        y += height(--row);
    while (row + 1 < rowCount() && y >= height(row))
        y -= height(row++);
    if (const Transcript::LinePlace at = place(row); isFolded(at))
        return {at.turn->lines.front().id, 0};
    const LaidLine &line = laid(row);
    y -= gapAbove(row);
    QTextLine found = line.layout.lineAt(0);
    for (int at = 1; at < line.layout.lineCount(); ++at) {
        const QTextLine next = line.layout.lineAt(at);
        const qreal border = (found.y() + found.height() + next.y()) / 2;
        if (y < border)
            break;
        found = next;
    }
    int offset = found.xToCursor(x);
    // A row that goes on in the next one ends before the space that the text was broken at.
    const bool isLast = found.lineNumber() + 1 == line.layout.lineCount();
    if (!isLast && offset == found.textStart() + found.textLength())
        offset = line.layout.previousCursorPosition(offset);
    return {place(row).line().id, qint32(line.seams.offsetOf(offset))};
}

QPointF TranscriptLayout::pointOf(const Position &position)
{
    const qsizetype row = rowOf(position.line);
    if (row < 0)
        return {};
    if (isFolded(row))
        return {0, gapAbove(row) + m_metrics.lineSpacing / 2.0};
    const LaidLine &line = laid(row);
    const int offset = line.seams.laidOffset(position.offset);
    const QTextLine textRow = line.layout.lineForTextPosition(offset);
    if (!textRow.isValid())
        return {};
    return {textRow.cursorToX(offset), gapAbove(row) + textRow.y() + textRow.height() / 2};
}

bool TranscriptLayout::refine(int milliseconds)
{
    if (!episode() || !m_estimate || rowCount() == 0)
        return false;
    QElapsedTimer timer;
    timer.start();
    qsizetype row = m_heights.nextGuess(0);
    while (row < rowCount()) {
        // Rows that stand together are walked, not looked up one by one.
        Transcript::LinePlace at = place(row);
        qsizetype turn = transcript().indexOf(at.turn->id);
        for (int count = 0; count < rowsAtOnce && !m_heights.isKnown(row); ++count) {
            estimate(row, at);
            if (++row == rowCount())
                return false;
            if (++at.index == qsizetype(at.turn->lines.size()))
                at = {&transcript().turnAt(++turn), 0};
        }
        if (timer.elapsed() >= milliseconds)
            return m_heights.nextGuess(row) < rowCount();
        row = m_heights.nextGuess(row);
    }
    return false;
}

void TranscriptLayout::estimate(qsizetype row, const Transcript::LinePlace &at)
{
    if (isFolded(at)) {
        m_heights.set(row, foldedHeight(row, at), true);
        return;
    }
    const int rows = m_estimate->rows(at.line().text, m_metrics.textWidth);
    m_heights.set(row, rows * m_metrics.lineSpacing + gapAbove(row, at), true);
}

void TranscriptLayout::guessAll()
{
    std::vector<qint32> heights;
    if (episode() && m_metrics.textWidth > 0) {
        const qreal perRow = m_metrics.textWidth / QFontMetricsF(m_metrics.font).averageCharWidth();
        heights.reserve(size_t(transcript().lineCount()));
        transcript().forEachTurn([&](const Turn &turn) {
            const bool isOneRow = !m_folds.isEmpty() && m_folds.contains(turn.id);
            for (const Line &line : turn.lines) {
                const bool isFirst = &line == &turn.lines.front();
                if (isOneRow) {
                    heights.push_back(isFirst ? m_metrics.lineSpacing + m_metrics.turnGap : 0);
                    continue;
                }
                const int rows = 1 + int(qreal(line.text.size()) / perRow);
                heights.push_back(rows * m_metrics.lineSpacing + m_metrics.gapAbove(isFirst));
            }
        });
        if (!heights.empty())
            heights.front() += m_metrics.pageEnd - m_metrics.turnGap;
    }
    m_heights.reset(heights);
    keepInside();
}

void TranscriptLayout::keepInside()
{
    if (rowCount() == 0 || m_viewportHeight <= 0 || m_metrics.textWidth <= 0) {
        if (rowCount() == 0)
            m_top = {};
        return;
    }
    // Only near the end is there something to look at; guesses may be too large by half.
    if (contentHeight() - topY() > 4 * qint64(m_viewportHeight))
        return;
    int room = m_viewportHeight - m_metrics.pageEnd;
    qsizetype row = rowCount();
    while (room > 0 && row > 0)
        room -= height(--row);
    const Top last = room < 0 ? Top{row, -room} : Top{row, 0};
    if (m_top.row > last.row || (m_top.row == last.row && m_top.offset > last.offset))
        m_top = last;
}

} // namespace Ropewalk
