// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelineaxis.h"

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

constexpr double second = 1'000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;

/// How much of the view lies around what is brought into it.
constexpr double contextShare = 0.1;

} // namespace

void TimelineAxis::setTotal(double ms)
{
    m_totalMs = std::max(ms, 1.0);
    if (m_isWhole)
        showWhole();
    else
        keepInside();
}

void TimelineAxis::setWidth(double width)
{
    // The distance of what is seen stays; the stretch of time grows and shrinks.
    const double perPixel = msPerPixel();
    m_width = std::max(width, 1.0);
    if (m_isWhole)
        showWhole();
    else
        m_spanMs = perPixel * m_width;
    keepInside();
}

void TimelineAxis::zoom(double factor, double x)
{
    const double at = ms(x);
    const double span = std::clamp(m_spanMs / factor, std::min(leastSpanMs, m_totalMs), m_totalMs);
    m_isWhole = span >= m_totalMs;
    m_spanMs = span;
    m_fromMs = at - x * msPerPixel();
    keepInside();
}

void TimelineAxis::showWhole()
{
    m_isWhole = true;
    m_fromMs = 0;
    m_spanMs = m_totalMs;
}

void TimelineAxis::show(double fromMs, double toMs)
{
    const double least = std::min(leastSpanMs, m_totalMs);
    m_spanMs = std::clamp(toMs - fromMs, least, m_totalMs);
    m_isWhole = m_spanMs >= m_totalMs;
    m_fromMs = (fromMs + toMs - m_spanMs) / 2;
    keepInside();
}

void TimelineAxis::scrollTo(double fromMs)
{
    m_fromMs = fromMs;
    keepInside();
}

void TimelineAxis::reveal(double ms)
{
    const double context = m_spanMs * contextShare;
    if (ms < m_fromMs || ms > toMs())
        scrollTo(ms - m_spanMs / 2);
    else if (ms < m_fromMs + context)
        scrollTo(ms - context);
    else if (ms > toMs() - context)
        scrollTo(ms - m_spanMs + context);
}

void TimelineAxis::keepInside()
{
    m_spanMs = std::min(m_spanMs, m_totalMs);
    m_isWhole = m_isWhole || m_spanMs >= m_totalMs;
    m_fromMs = std::clamp(m_fromMs, 0.0, m_totalMs - m_spanMs);
}

double rulerStep(double leastMs)
{
    for (const double step :
         {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second, minute, 2 * minute,
          5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour}) {
        if (step >= leastMs)
            return step;
    }
    return 24 * hour * std::ceil(leastMs / (24 * hour));
}

qsizetype countStep(double least)
{
    qsizetype power = 1;
    for (;; power *= 10) {
        for (const qsizetype digit : {1, 2, 5}) {
            if (double(digit * power) >= least)
                return digit * power;
        }
    }
}

} // namespace Ropewalk
