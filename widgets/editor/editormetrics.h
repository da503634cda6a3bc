// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontMetricsF>

#include <array>

namespace Ropewalk
{

/// The measures of the editor's page for one font, width and cast, in device-independent pixels. From left to
/// right: a margin with number or time and the speaker's name, a bar, the text of about 70 characters, a
/// margin with badges. The whole stands in the middle of what is wider, and gives way from the margins in
/// what is narrower. A value.
struct EditorMetrics {
    QFont font;          ///< of the text
    QFont nameFont;      ///< of speakers' names
    QFont numberFont;    ///< of numbers, times and badges
    int lineSpacing = 0; ///< from one row of text to the next
    int lineGap = 0;     ///< above a line that goes on with a turn
    int turnGap = 0;     ///< above a turn
    int pageEnd = 0;     ///< above the first turn and below the last
    int numberRight = 0; ///< where numbers end
    int nameLeft = 0;
    int nameRight = 0; ///< where names end
    int barLeft = 0;
    int barWidth = 0;
    int textLeft = 0;
    int textWidth = 0;
    int badgesLeft = 0;
    int badgesRight = 0;

    /// `names` is the width of the widest name of the cast, in `nameFontFor(font)`; `isTimed` makes room for
    /// times before them, else there is room for numbers.
    /// `measure` is the length of a row of text in average characters, where there is room for it.
    [[nodiscard]] static EditorMetrics of(const QFont &font, int viewportWidth, qreal names, bool isTimed,
                                          int measure = usualMeasure);
    /// The measure that reads best.
    static constexpr int usualMeasure = 70;
    [[nodiscard]] static QFont nameFontFor(const QFont &font);

    /// What a turn or a later line of it has above its text.
    [[nodiscard]] int gapAbove(bool startsTurn) const { return startsTurn ? turnGap : lineGap; }
};

/// Guesses how many rows a text takes, from the widths of its characters one by one: right but for kerning,
/// joined scripts and characters that a table of the commonest has no place for. Made once for a font; usable
/// in any thread.
class RowEstimate
{
public:
    explicit RowEstimate(const QFont &font);

    [[nodiscard]] int rows(QStringView text, qreal width) const;

private:
    [[nodiscard]] qint32 advanceOf(QChar character) const
    {
        return character.unicode() < tableSize ? m_widths[character.unicode()] : advanceOfOther(character);
    }
    [[nodiscard]] qint32 advanceOfOther(QChar character) const;

    static constexpr char16_t tableSize = 0x250; ///< Latin, with all its accents
    // In 64ths of a pixel, as fonts have them: whole numbers are added up faster.
    std::array<qint32, tableSize> m_widths{};
    qint32 m_other = 0; ///< all above but wide ones
    qint32 m_wide = 0;  ///< East Asian
};

} // namespace Ropewalk
