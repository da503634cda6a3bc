// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/touched.h"
#include "widgets/editor/folds.h"
#include "widgets/editor/linelayouts.h"
#include "widgets/editor/rowsums.h"

#include <QRectF>

namespace Ropewalk
{

/// Where every line of an episode's transcript stands in a viewport: the geometry behind the EditorView,
/// which owns it.
///
/// A row is a line of the transcript with the space above it, by its number. Only rows that are asked about
/// are laid out; the heights of all others are guessed from their length and then estimated, a slice at a
/// time (refine()). The truth of scrolling is a row and how far it has gone past the viewport's top edge, so
/// that nothing in view moves when a guess above is mended. It reads the model and holds no text but what is
/// laid out.
class TranscriptLayout
{
public:
    /// Shows an episode that is loaded, or nothing (null).
    void setEpisode(const Project *project, EpisodeId episode);
    [[nodiscard]] const Episode *episode() const;
    [[nodiscard]] const Project *project() const { return m_project; }
    /// Takes up a change of the model.
    void apply(const Touched &touched);

    void setMetrics(const EditorMetrics &metrics);
    [[nodiscard]] const EditorMetrics &metrics() const { return m_metrics; }
    void setViewportHeight(int height);
    [[nodiscard]] LineLayouts &layouts() { return m_layouts; }

    [[nodiscard]] qsizetype rowCount() const { return m_heights.count(); }
    [[nodiscard]] Transcript::LinePlace place(qsizetype row) const;
    /// -1 where the line is not in the transcript.
    [[nodiscard]] qsizetype rowOf(LineId line) const;
    [[nodiscard]] LaidLine &laid(qsizetype row);
    /// Which turns are shown as one row, of the height of one row of text: their first line stands for all,
    /// and the caret stands before its words.
    void setFolds(const Folds &folds);
    void fold(TurnId turn, bool isFolded);
    [[nodiscard]] const Folds &folds() const { return m_folds; }
    /// Whether the row stands for a folded turn, or is hidden behind one.
    [[nodiscard]] bool isFolded(qsizetype row) const { return isFolded(place(row)); }
    /// Whether the row is a later line of a folded turn, and has no height.
    [[nodiscard]] bool isHidden(qsizetype row) const;
    /// The space above the text of a row.
    [[nodiscard]] int gapAbove(qsizetype row) const;
    /// With the space above; lays the row out, unless it is folded.
    [[nodiscard]] int height(qsizetype row);

    struct Top {
        qsizetype row = 0;
        int offset = 0; ///< so much of the row is above the viewport

        bool operator==(const Top &) const = default;
    };
    [[nodiscard]] Top top() const { return m_top; }
    void setTop(const Top &top);
    /// In pixels; what was laid out or estimated so far is right, the rest guessed.
    [[nodiscard]] qint64 contentHeight() const;
    [[nodiscard]] qint64 topY() const;
    void setTopY(qint64 y);
    void scrollBy(qint64 pixels);
    /// Scrolls as little as needed to have a position in view, with `context` pixels around it where there is
    /// room.
    void reveal(const Position &position, int context);
    /// Scrolls so that the row stands a third from the top.
    void showRow(qsizetype row);

    /// Where a row begins in the viewport; nothing where that is not within a few screens of what is in view.
    [[nodiscard]] std::optional<int> viewportY(qsizetype row);
    /// Where the caret stands in the viewport; empty where it is far out of it. The position in the layout
    /// counts what an input method composes.
    [[nodiscard]] QRectF caretRect(const Position &position);
    /// The nearest position to a point of the viewport, whole characters only. There must be a row.
    [[nodiscard]] Position positionAt(const QPointF &point);
    /// The nearest position to the point `y` below the top of a row's text (or above, or further) and `x`
    /// right of the text's left edge.
    [[nodiscard]] Position positionFrom(qsizetype row, qreal y, qreal x);
    /// Where a position is: from its row's top and the text's left edge.
    [[nodiscard]] QPointF pointOf(const Position &position);

    /// Replaces guesses by estimates for about `milliseconds`; true while there are more.
    [[nodiscard]] bool refine(int milliseconds);

private:
    [[nodiscard]] const Transcript &transcript() const { return episode()->transcript(); }
    [[nodiscard]] bool isFolded(const Transcript::LinePlace &at) const
    {
        return !m_folds.isEmpty() && m_folds.contains(at.turn->id);
    }
    [[nodiscard]] int foldedHeight(qsizetype row, const Transcript::LinePlace &at) const;
    void estimate(qsizetype row, const Transcript::LinePlace &at);
    void estimateTurn(TurnId turn);
    void leaveHidden();
    [[nodiscard]] int gapAbove(qsizetype row, const Transcript::LinePlace &at) const;
    void guessAll();
    void keepInside();

    const Project *m_project = nullptr;
    EpisodeId m_episode;
    Folds m_folds;
    EditorMetrics m_metrics;
    LineLayouts m_layouts;
    RowSums m_heights;
    std::optional<RowEstimate> m_estimate;
    Top m_top;
    int m_viewportHeight = 0;
};

} // namespace Ropewalk
