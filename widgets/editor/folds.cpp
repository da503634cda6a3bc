// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/folds.h"

namespace Ropewalk
{

void Folds::set(TurnId turn, bool isFolded)
{
    if (isFolded)
        m_turns.insert(turn);
    else
        m_turns.remove(turn);
}

Folds Folds::ofAll(const Transcript &transcript)
{
    Folds folds;
    folds.m_turns.reserve(transcript.turnCount());
    transcript.forEachTurn([&folds](const Turn &turn) { folds.m_turns.insert(turn.id); });
    return folds;
}

Folds Folds::ofOthers(const Transcript &transcript, SpeakerId speaker)
{
    Folds folds;
    transcript.forEachTurn([&](const Turn &turn) {
        if (turn.head.isMarker() || turn.head.speaker != speaker)
            folds.m_turns.insert(turn.id);
    });
    return folds;
}

} // namespace Ropewalk
