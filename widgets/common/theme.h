// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace Ropewalk
{

/// The colours that mean something in this program and that a palette has no role for.
enum class Colour : quint8 {
    Page,        ///< behind the transcript
    PageText,    ///< the transcript
    Faint,       ///< times, numbers, events: beside what matters
    CurrentTurn, ///< behind the turn that the caret is in
    Selection,   ///< behind selected words
    Hit,         ///< behind what find found
    CurrentHit,  ///< behind the hit that find stands at
    Rule,        ///< thin lines between things
    Accent,      ///< what is chosen; main buttons
    Cited,       ///< badges of reasons that are linked
    Offered,     ///< what the program offers and nobody has accepted yet
    OfferedPage, ///< behind it
    Supported,   ///< verdicts that hold
    Doubtful,    ///< verdicts that are open or have to be looked at again
    Refuted,     ///< verdicts that do not hold
    Information, ///< behind a bar that says something
    Warning,     ///< behind a bar that asks for care
    Trouble,     ///< behind a bar that says what failed
    Quote,       ///< words in quotation marks
    Number,      ///< figures in the text
    Link,        ///< web addresses
    Playhead,    ///< the line on the timeline where the caret is
    Count
};

/// A light or a dark set of colours of the program's own: a palette for the platform's controls and what they
/// have no name for. A value; the composition root makes it from the system's choice or the person's, and
/// hands it on.
///
/// All text is at least 4.5 to 1 against what it stands on (WCAG 2.2, 1.4.3): theme_test measures it.
class Theme
{
public:
    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] const QPalette &palette() const { return m_palette; }
    [[nodiscard]] QColor colour(Colour what) const { return m_colours[size_t(what)]; }
    /// Somebody's own choice; the platform's controls keep their palette.
    void setColour(Colour what, const QColor &colour) { m_colours[size_t(what)] = colour; }
    /// As files name a colour: "page-text". Never shown.
    [[nodiscard]] static QLatin1StringView nameOf(Colour what);

    /// How many colours speakers have before they repeat.
    static constexpr int speakerColours = 10;
    /// The colour of a speaker's name, by Speaker::colour; any index is taken.
    [[nodiscard]] QColor speaker(int index) const;
    /// How many colours topics have before they repeat.
    static constexpr int topicColours = 8;
    /// The colour of a topic's band, by Topic::colour, for PageText to be written on; any index is taken.
    [[nodiscard]] QColor topic(int index) const;

private:
    bool m_isDark = false;
    QPalette m_palette;
    std::array<QColor, size_t(Colour::Count)> m_colours;
    std::array<QColor, speakerColours> m_speakers;
    std::array<QColor, topicColours> m_topics;
};

} // namespace Ropewalk
