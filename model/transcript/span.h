// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace Ropewalk
{

/// How a time came to be known. Estimated times (from words a minute) are computed for display and never
/// stored.
enum class TimeKind : quint8 {
    Unknown,
    Measured,     ///< from a file, or set by ear
    Interpolated, ///< between two measured bounds, after a split or an edit
};

/// A moment of the recording, in ms from its start.
struct TimePoint {
    qint32 ms = 0;
    TimeKind kind = TimeKind::Unknown;

    [[nodiscard]] bool isKnown() const { return kind != TimeKind::Unknown; }
    [[nodiscard]] static TimePoint measured(qint64 ms) { return {qint32(ms), TimeKind::Measured}; }
    [[nodiscard]] static TimePoint interpolated(qint64 ms) { return {qint32(ms), TimeKind::Interpolated}; }

    bool operator==(const TimePoint &) const = default;
};

/// Start and end of a line or word. Either may be unknown; the end may stand before the start where a file
/// says so: that is an issue to look at, not something to mend in silence.
struct Span {
    TimePoint start;
    TimePoint end;

    [[nodiscard]] bool isKnown() const { return start.isKnown() || end.isKnown(); }
    [[nodiscard]] static Span measured(qint64 startMs, qint64 endMs)
    {
        return {TimePoint::measured(startMs), TimePoint::measured(endMs)};
    }

    bool operator==(const Span &) const = default;
};

} // namespace Ropewalk
