// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Ropewalk
{

/// The longest time that is kept: 10^9 ms, about eleven and a half days.
inline constexpr qint64 maxTimeMs = 1'000'000'000;

/// Reads `m:ss`, `mm:ss`, `h:mm:ss`, each with up to three decimals after `.` or `,`. Minutes may pass 59
/// where no hours are given (`123:45`); seconds may not. Returns ms, or nothing for any other text and beyond
/// maxTimeMs.
[[nodiscard]] std::optional<qint64> parseTimecode(QStringView text);

/// `m:ss`, or `h:mm:ss` from one hour on; parts of a second are cut. A time before 0 has a minus in front.
[[nodiscard]] QString formatClock(qint64 ms);

/// `hh:mm:ss.mmm` with the separator given, as SRT (',') and WebVTT ('.') want it. These know no time before
/// 0: that is written as 0.
[[nodiscard]] QString formatTimestamp(qint64 ms, QChar decimal);

} // namespace Ropewalk
