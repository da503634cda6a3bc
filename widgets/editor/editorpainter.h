// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"
#include "model/editing/record.h"
#include "widgets/common/theme.h"
#include "widgets/editor/badges.h"
#include "widgets/editor/transcriptlayout.h"

#include <QPainter>

#include <functional>

namespace Ropewalk
{

/// What is marked in the text beside what the model says.
struct EditorMarks {
    Caret caret;
    std::optional<Range> selection;
    bool isCaretVisible = false;
    int caretWidth = 1;
    std::optional<Position> dropPlace; ///< where dragged text would go
    /// What find found in a line; null where nothing is looked for.
    std::function<QList<Stretch>(const Line &)> hits;
    /// Words of a line that nobody knows; null where nobody looks.
    std::function<QList<Stretch>(const Line &)> unknownWords;
    std::optional<Range> currentHit;
    std::optional<Range> lookedAt; ///< what the person is asked about
    std::optional<Range> spoken;   ///< what is being said in the sound
    OfferedBadges offers;
    bool areSpeakersColoured = false;
};

/// Draws what is in view of a transcript, with its margins. Made for each paint event.
class EditorPainter
{
public:
    EditorPainter(QPainter &painter, const Theme &theme, TranscriptLayout &layout, const EditorMarks &marks);

    /// Draws what lies in `area` of a viewport of `size`.
    void paint(const QRect &area, const QSize &size);

private:
    [[nodiscard]] QColor colourOf(const TurnHead &head) const;
    void paintRow(qsizetype row, int y, const QRect &area);
    /// The row that stands for a folded turn: the beginning of its words, and how many there are.
    void paintFolded(const Turn &turn, const QPointF &origin);
    void paintMargin(const Transcript::LinePlace &place, const QRectF &firstRow);
    void paintBadges(const QList<Badge> &badges, const QRectF &firstRow, int bottom);
    void paintUnknown(const Line &line, const LaidLine &laid, const QPointF &origin);
    void paintOutline(const Line &line, const LaidLine &laid, const QPointF &origin);
    void paintCurrentTurn(int width, const QRect &area);
    [[nodiscard]] QList<QTextLayout::FormatRange> marksOf(const Line &line) const;
    void paintCaret(const LaidLine &laid, const QPointF &origin, const Position &at) const;

    QPainter &m_painter;
    const Theme &m_theme;
    TranscriptLayout &m_layout;
    const EditorMarks &m_marks;
    const EditorMetrics &m_metrics;
    const Episode &m_episode;
    TurnId m_currentTurn;
};

/// The mark behind the words of a folded turn, "… 14 words", and where it stands: from the row's top and the
/// text's left edge. A click on it unfolds the turn.
struct FoldMark {
    QString words; ///< the beginning of the turn's words, as long as there is room
    QString more;
    QRectF box;
};
[[nodiscard]] FoldMark foldMark(const EditorMetrics &metrics, const Turn &turn);
/// What stands beside the rows of a folded turn, or beside one line.
[[nodiscard]] QList<Badge> badgesOfRow(TranscriptLayout &layout, qsizetype row, const OfferedBadges &offers);

/// What stands before a turn's name: when it begins where that is measured, else its number.
[[nodiscard]] QString turnMark(const Transcript &transcript, const Turn &turn);
/// The name that the margin shows for a turn; empty for a marker.
[[nodiscard]] QString marginName(const Project &project, const Turn &turn);

} // namespace Ropewalk
