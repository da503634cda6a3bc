// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/editormetrics.h"

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// Rows of text need air between them: this much of the font's own spacing.
constexpr qreal leading = 1.25;
/// Names longer than this many characters are cut off with an ellipsis.
constexpr int longestName = 16;

int rounded(qreal value)
{
    return int(std::lround(value));
}

qint32 sixtyFourths(qreal pixels)
{
    return qint32(std::lround(pixels * 64));
}

} // namespace

QFont EditorMetrics::nameFontFor(const QFont &font)
{
    QFont name = font;
    name.setPointSizeF(font.pointSizeF() * 0.92);
    name.setWeight(QFont::DemiBold);
    return name;
}

EditorMetrics EditorMetrics::of(const QFont &font, int viewportWidth, qreal names, bool isTimed, int measure)
{
    EditorMetrics metrics;
    metrics.font = font;
    metrics.nameFont = nameFontFor(font);
    metrics.numberFont = font;
    metrics.numberFont.setPointSizeF(font.pointSizeF() * 0.85);
    const QFontMetricsF text(font);
    const QFontMetricsF small(metrics.numberFont);
    const qreal em = text.averageCharWidth();
    metrics.lineSpacing = rounded(text.height() * leading);
    metrics.lineGap = rounded(text.height() * 0.3);
    metrics.turnGap = rounded(text.height() * 0.55);
    metrics.pageEnd = rounded(text.height());
    metrics.barWidth = std::max(1, rounded(em * 0.5));

    const qreal longest = QFontMetricsF(metrics.nameFont).averageCharWidth() * longestName;
    const int number =
        rounded(small.horizontalAdvance(isTimed ? QStringLiteral("0:00:00") : QStringLiteral("00000")) + em);
    int name = rounded(std::min(names, longest));
    int badges = rounded(em * 12);
    const int space = rounded(em * 1.5);
    const int wanted = rounded(em * measure);
    const int least = wanted * 2 / 5;
    const auto rest = [&] { return viewportWidth - number - name - badges - metrics.barWidth - 5 * space; };
    // What is too narrow first takes from the badges' margin, then from the names.
    if (rest() < least)
        badges = std::max(rounded(em * 4), badges - (least - rest()));
    if (rest() < least)
        name = std::max(rounded(em * 5), name - (least - rest()));
    metrics.textWidth = std::clamp(rest(), rounded(em * 10), wanted);

    const int all = number + name + badges + metrics.barWidth + 5 * space + metrics.textWidth;
    int x = std::max(0, (viewportWidth - all) / 2);
    metrics.numberRight = x + number;
    metrics.nameLeft = metrics.numberRight + space;
    metrics.nameRight = metrics.nameLeft + name;
    metrics.barLeft = metrics.nameRight + space;
    metrics.textLeft = metrics.barLeft + metrics.barWidth + space;
    metrics.badgesLeft = metrics.textLeft + metrics.textWidth + space;
    metrics.badgesRight = metrics.badgesLeft + badges;
    return metrics;
}

RowEstimate::RowEstimate(const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (char16_t at = 0x20; at < tableSize; ++at)
        m_widths[at] = sixtyFourths(metrics.horizontalAdvance(QChar(at)));
    m_other = sixtyFourths(metrics.averageCharWidth());
    m_wide = sixtyFourths(metrics.height());
}

int RowEstimate::rows(QStringView text, qreal width) const
{
    // Words go to the next row whole, spaces hang over the edge: as QTextLayout breaks lines.
    const qint32 available = sixtyFourths(width);
    int rows = 1;
    qsizetype rowStart = 0;
    qint32 taken = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        taken += advanceOf(text[at]);
        if (taken <= available || text[at] == u' ')
            continue;
        ++rows;
        const qsizetype space = text.sliced(rowStart, at - rowStart).lastIndexOf(u' ');
        // A word that is longer than a row is broken anywhere.
        rowStart = space < 0 ? at : rowStart + space + 1;
        taken = 0;
        for (qsizetype moved = rowStart; moved <= at; ++moved)
            taken += advanceOf(text[moved]);
    }
    return rows;
}

qint32 RowEstimate::advanceOfOther(QChar character) const
{
    const char16_t code = character.unicode();
    const bool isWide = code >= 0x2e80 && code < 0xfb00 && !character.isSurrogate();
    return isWide ? m_wide : m_other;
}

} // namespace Ropewalk
