// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/transcript.h"

#include <optional>
#include <vector>

namespace Ropewalk
{

/// Who speaks how much, and how fast. Times are those of turns whose beginning and end are known.
struct SpeechShare {
    SpeakerId speaker; ///< null for turns of nobody, and in a total
    qsizetype turns = 0;
    qsizetype words = 0;
    qsizetype longestTurn = 0; ///< in words
    TurnId longest;            ///< that turn; null where nobody said a word
    qint64 timedMs = 0;
    qsizetype timedWords = 0; ///< in turns with a time

    [[nodiscard]] std::optional<double> wordsAMinute() const;
    bool operator==(const SpeechShare &) const = default;
};

/// Markers and the page do not count, nor do events in brackets.
struct SpeechShares {
    std::vector<SpeechShare> speakers; ///< who says most first; of equals who speaks first
    SpeechShare all;

    bool operator==(const SpeechShares &) const = default;
};

/// The turns that are counted, as they were: for counting in another thread.
struct CountedTurn {
    TurnId id;
    SpeakerId speaker;
    QStringList lines;
    std::optional<qint64> lastsMs;
};
[[nodiscard]] std::vector<CountedTurn> turnsToCount(const Transcript &transcript);
[[nodiscard]] SpeechShares sharesOf(const std::vector<CountedTurn> &turns);

} // namespace Ropewalk
