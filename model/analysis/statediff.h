// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"

#include <QStringList>

namespace Ropewalk
{

/// A turn as a comparison looks at it.
struct TurnWords {
    TurnId id;
    QString speaker; ///< the name; empty for nobody
    QString text;    ///< its lines, joined by spaces
};
/// The turns of an episode; with the names of the cast that it was made in.
[[nodiscard]] std::vector<TurnWords> turnWords(const Episode &episode, const Table<Speaker> &cast);

/// Words in a row of which the same is to be said.
struct DiffPart {
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; ///< words with single spaces between

    bool operator==(const DiffPart &) const = default;
};

/// A turn of one state, or of both where they have it in common.
struct DiffTurn {
    qsizetype before = -1; ///< index of the turn in the one state; -1 where it has none
    qsizetype after = -1;
    QString speakerBefore;
    QString speakerAfter;
    bool isSplit = false;  ///< a new turn, whose words were in the turn above
    bool isJoined = false; ///< its words were a turn of their own, and are in the turn above now
    std::vector<DiffPart> parts;

    /// Whether it is in both states, and another has it.
    [[nodiscard]] bool isSpeakerChanged() const
    {
        return before >= 0 && after >= 0 && speakerBefore != speakerAfter;
    }
    [[nodiscard]] bool isDifferent() const;
    bool operator==(const DiffTurn &) const = default;
};

/// Two states of an episode, word by word, with who says them: all turns, in the order of the text. Words are
/// the same where all of their characters are. A value, made in any thread in time linear in the length of
/// both where they differ little, and bounded where they do not.
struct StateDiff {
    std::vector<DiffTurn> turns;
    qsizetype removedWords = 0;
    qsizetype addedWords = 0;
    qsizetype changedSpeakers = 0;

    [[nodiscard]] qsizetype differenceCount() const;
};
[[nodiscard]] StateDiff compareStates(const std::vector<TurnWords> &before,
                                      const std::vector<TurnWords> &after);

} // namespace Ropewalk
