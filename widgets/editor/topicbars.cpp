// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/topicbars.h"

#include <QPainter>

#include <algorithm>

namespace Ropewalk
{

// Bars stand between names and text, to the left of where a single one stands. Many move together.

qreal TopicBars::pitch(const EditorMetrics &metrics) const
{
    const qreal usual = metrics.barWidth * 1.6;
    const int more = m_stretches.laneCount() - 1;
    const qreal room = metrics.barLeft - metrics.nameRight - metrics.barWidth;
    return more > 0 ? std::min(usual, room / more) : usual;
}

qreal TopicBars::leftOf(const EditorMetrics &metrics, int lane) const
{
    return metrics.barLeft - pitch(metrics) * lane;
}

void TopicBars::paint(QPainter &painter, const Theme &theme, TranscriptLayout &layout,
                      int viewportHeight) const
{
    const std::vector<TopicStretch> &stretches = m_stretches.all();
    if (stretches.empty())
        return;
    const EditorMetrics &metrics = layout.metrics();
    const Episode &episode = *m_stretches.episode();
    const qreal width = std::min<qreal>(metrics.barWidth, pitch(metrics) * 0.9);
    painter.setPen(Qt::NoPen);
    int y = -layout.top().offset;
    for (qsizetype row = layout.top().row; row < layout.rowCount() && y < viewportHeight; ++row) {
        const int height = layout.height(row);
        const bool startsTurn = layout.place(row).index == 0;
        for (const TopicStretch &stretch : stretches) {
            if (!stretch.covers(row))
                continue;
            // A turn's lines have one bar; between turns there is air.
            const int above = startsTurn || row == stretch.first ? layout.gapAbove(row) : 0;
            const QRectF bar(leftOf(metrics, stretch.lane), y + above, width, height - above);
            painter.setBrush(theme.topic(episode.topics().find(stretch.topic)->colour));
            painter.drawRect(bar);
        }
        y += height;
    }
}

QStringList TopicBars::namesOf(qsizetype firstRow, qsizetype lastRow) const
{
    QStringList names;
    for (const TopicStretch &stretch : m_stretches.all()) {
        if (stretch.first <= lastRow && stretch.last >= firstRow)
            names.append(m_stretches.episode()->topics().find(stretch.topic)->name);
    }
    names.removeDuplicates();
    return names;
}

QStringList TopicBars::namesAt(const EditorMetrics &metrics, qsizetype row, int x) const
{
    // The spaces between bars belong to them: they are thin.
    const qreal around = pitch(metrics) / 2;
    if (x < metrics.nameRight || x > metrics.textLeft - metrics.barWidth)
        return {};
    QStringList names;
    std::vector<TopicStretch> here;
    for (const TopicStretch &stretch : m_stretches.all()) {
        const qreal left = leftOf(metrics, stretch.lane);
        const bool isAt = x >= left - around && x <= left + metrics.barWidth + around;
        if (stretch.covers(row) && isAt)
            here.push_back(stretch);
    }
    std::ranges::sort(here, std::greater(), &TopicStretch::lane);
    for (const TopicStretch &stretch : here)
        names.append(m_stretches.episode()->topics().find(stretch.topic)->name);
    return names;
}

} // namespace Ropewalk
