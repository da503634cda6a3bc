// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace Ropewalk
{

/// Which stretch of an episode the timeline shows, and how wide: turns ms into pixels from the plot's left
/// edge, and back. Keeps inside the episode. Time runs from left to right in every language. A value.
class TimelineAxis
{
public:
    /// The closest view, in ms.
    static constexpr double leastSpanMs = 4'000;

    /// Where the episode ends; a view of the whole episode stays one.
    void setTotal(double ms);
    /// Of the plot, in pixels.
    void setWidth(double width);

    [[nodiscard]] double totalMs() const { return m_totalMs; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double fromMs() const { return m_fromMs; }
    [[nodiscard]] double toMs() const { return m_fromMs + m_spanMs; }
    [[nodiscard]] double spanMs() const { return m_spanMs; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] double msPerPixel() const { return m_spanMs / m_width; }
    [[nodiscard]] double x(double ms) const { return (ms - m_fromMs) / msPerPixel(); }
    [[nodiscard]] double ms(double x) const { return m_fromMs + x * msPerPixel(); }

    /// `factor` over 1 comes closer. What is at `x` stays there, as far as the episode's ends allow.
    void zoom(double factor, double x);
    void showWhole();
    void show(double fromMs, double toMs);
    void scrollTo(double fromMs);
    /// Scrolls so that `ms` is in view with some of what is around it; nothing where it is already.
    void reveal(double ms);

    bool operator==(const TimelineAxis &) const = default;

private:
    void keepInside();

    double m_totalMs = 1;
    double m_width = 1;
    double m_fromMs = 0;
    double m_spanMs = 1;
    bool m_isWhole = true;
};

/// The distance of a ruler's marks: the least of the usual ones (1, 2, 5, 10, 15, 30 seconds and minutes,
/// hours) that is not under `leastMs`.
[[nodiscard]] double rulerStep(double leastMs);
/// The same for counting turns: 1, 2, 5, 10, 20, 50 …
[[nodiscard]] qsizetype countStep(double least);

} // namespace Ropewalk
