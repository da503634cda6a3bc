// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/transcript.h"

#include <QSet>

namespace Ropewalk
{

/// Which turns of a transcript are folded: shown as one row each, with the beginning of their words. Turns
/// that are not there (any more) are kept, since they may come back. A value.
class Folds
{
public:
    [[nodiscard]] bool isEmpty() const { return m_turns.isEmpty(); }
    [[nodiscard]] bool contains(TurnId turn) const { return m_turns.contains(turn); }
    void set(TurnId turn, bool isFolded);

    /// All turns of people and all markers of a transcript.
    [[nodiscard]] static Folds ofAll(const Transcript &transcript);
    /// All but the turns of one speaker (null: those of nobody).
    [[nodiscard]] static Folds ofOthers(const Transcript &transcript, SpeakerId speaker);

    bool operator==(const Folds &) const = default;

private:
    QSet<TurnId> m_turns;
};

} // namespace Ropewalk
