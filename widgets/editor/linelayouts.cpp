// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/linelayouts.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// A few screens full: when there are so many, the older half goes.
constexpr size_t mostLines = 600;

/// Formats of a text that has `length` units put in at `at`.
QList<QTextLayout::FormatRange> shifted(QList<QTextLayout::FormatRange> formats, int at, int length)
{
    for (QTextLayout::FormatRange &range : formats) {
        if (range.start >= at)
            range.start += length;
        else if (range.start + range.length > at)
            range.length += length;
    }
    return formats;
}

} // namespace

void LineLayouts::setMetrics(const EditorMetrics &metrics)
{
    m_metrics = metrics;
    m_lines.clear();
}

void LineLayouts::setHighlight(Highlight highlight)
{
    m_highlight = std::move(highlight);
    m_lines.clear();
}

void LineLayouts::setMarks(Marks marks)
{
    m_marks = std::move(marks);
    m_lines.clear();
}

void LineLayouts::setSeams(SeamsOf seams)
{
    m_seams = std::move(seams);
    m_lines.clear();
}

void LineLayouts::refreshMarks()
{
    if (m_marks)
        std::erase_if(m_lines,
                      [this](const auto &entry) { return entry.second->marks != m_marks(entry.first); });
}

LaidLine &LineLayouts::of(const Line &line)
{
    std::unique_ptr<LaidLine> &entry = m_lines[line.id];
    if (!entry) {
        entry = std::make_unique<LaidLine>();
        layOut(*entry, line);
    }
    LaidLine &laid = *entry;
    laid.lastUse = ++m_clock;
    if (m_lines.size() > mostLines)
        trim();
    return laid;
}

std::optional<QString> LineLayouts::shown(LineId id) const
{
    const auto found = m_lines.find(id);
    return found == m_lines.end() ? std::nullopt : std::optional(found->second->text);
}

std::optional<int> LineLayouts::shownHeight(LineId id) const
{
    const auto found = m_lines.find(id);
    return found == m_lines.end() ? std::nullopt : std::optional(found->second->height);
}

void LineLayouts::setPreedit(const Preedit &preedit)
{
    drop(m_preedit.at.line);
    m_preedit = preedit;
    drop(m_preedit.at.line);
}

void LineLayouts::drop(LineId id)
{
    m_lines.erase(id);
}

void LineLayouts::clear()
{
    m_lines.clear();
}

void LineLayouts::layOut(LaidLine &laid, const Line &line) const
{
    QTextLayout &layout = laid.layout;
    layout.setFont(m_metrics.font);
    laid.text = line.text;
    laid.seams = m_seams ? m_seams(line) : Seams();
    layout.setText(laid.seams.isEmpty() ? line.text : laid.seams.laidText(line.text));
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    if (m_highlight)
        formats = m_highlight(line.text);
    if (m_marks)
        laid.marks = m_marks(line.id);
    formats = laid.seams.laidFormats(formats + laid.marks);
    if (!m_preedit.text.isEmpty() && m_preedit.at.line == line.id) {
        const int at = laid.seams.laidOffset(m_preedit.at.offset);
        layout.setPreeditArea(at, m_preedit.text);
        formats = shifted(std::move(formats), at, int(m_preedit.text.size()));
        for (QTextLayout::FormatRange range : m_preedit.formats) {
            range.start += at;
            formats.append(range);
        }
    }
    layout.setFormats(formats);

    layout.beginLayout();
    int y = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(m_metrics.textWidth);
        // Rows keep to one distance; only characters of a tall font take more.
        const int height = std::max(m_metrics.lineSpacing, int(std::ceil(row.height())));
        row.setPosition(QPointF(0, y + (height - row.height()) / 2));
        y += height;
    }
    layout.endLayout();
    laid.height = y;
}

void LineLayouts::trim()
{
    const quint64 oldest = m_clock - mostLines / 2;
    std::erase_if(m_lines, [oldest](const auto &entry) { return entry.second->lastUse < oldest; });
}

} // namespace Ropewalk
