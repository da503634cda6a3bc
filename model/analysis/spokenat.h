// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"
#include "model/transcript/transcript.h"

#include <optional>
#include <vector>

namespace Ropewalk
{

/// Which words of a transcript are said when, by the times that its lines and words have. Lines without a
/// start have no moment of their own; a line lasts until the next one begins. Made once for a state of the
/// times; look again (update()) when lines or times changed.
class SpokenAt
{
public:
    SpokenAt() = default;
    explicit SpokenAt(const Transcript &transcript) { update(transcript); }
    void update(const Transcript &transcript);

    struct Spoken {
        LineId line;
        std::optional<Stretch> word; ///< that is being said, where the line's words have times

        bool operator==(const Spoken &) const = default;
    };
    /// What is said at a moment; nothing before the first line. The transcript is the one of update().
    [[nodiscard]] std::optional<Spoken> at(const Transcript &transcript, qint64 ms) const;

    /// When what stands at a position is said: the start of the word there, of the timed word before it in
    /// the line, else of the line, else of the nearest line before in the same turn. Nothing where none of
    /// them has a time.
    [[nodiscard]] static std::optional<qint64> timeOf(const Transcript &transcript, const Position &position);
    /// When a turn begins and ends: the end is the start of the next turn that has one where its own is not
    /// known, and missing where neither is.
    struct TurnTimes {
        qint64 startMs = 0;
        std::optional<qint64> endMs;

        bool operator==(const TurnTimes &) const = default;
    };
    [[nodiscard]] static std::optional<TurnTimes> timesOf(const Transcript &transcript, TurnId turn);

private:
    struct Start {
        qint64 ms = 0;
        LineId line;
    };
    std::vector<Start> m_starts; ///< by time
};

} // namespace Ropewalk
