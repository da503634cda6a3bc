// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/topics.h"
#include "widgets/common/theme.h"
#include "widgets/editor/transcriptlayout.h"

class QPainter;

namespace Ropewalk
{

/// Bars beside the text: a thin one of the topic's colour along the lines of each stretch, side by side where
/// a line has several topics. Owned by the EditorView, for the episode that it shows.
class TopicBars
{
public:
    /// Null for none.
    void setEpisode(const Episode *episode) { m_stretches.setEpisode(episode); }
    /// Takes up what changed in the project.
    void apply(const Touched &touched) { m_stretches.apply(touched); }

    /// Draws the bars of the rows in view.
    void paint(QPainter &painter, const Theme &theme, TranscriptLayout &layout, int viewportHeight) const;
    /// The topics of some rows, each once.
    [[nodiscard]] QStringList namesOf(qsizetype firstRow, qsizetype lastRow) const;
    /// The topics whose bars are at a place of the viewport, in their order from left to right.
    [[nodiscard]] QStringList namesAt(const EditorMetrics &metrics, qsizetype row, int x) const;

private:
    [[nodiscard]] qreal leftOf(const EditorMetrics &metrics, int lane) const;
    [[nodiscard]] qreal pitch(const EditorMetrics &metrics) const;

    TopicStretches m_stretches;
};

} // namespace Ropewalk
