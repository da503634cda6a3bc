// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Ropewalk
{

/// Whether find went on from the other end on its way to the current hit.
enum class FindTurned : quint8 { No, AtEnd, AtBeginning };

/// How a search stands.
struct FindStatus {
    qsizetype found = 0;            ///< hits in the transcript
    qsizetype onPage = 0;           ///< hits in the printed paragraphs beside it
    qsizetype inLabelsAndNotes = 0; ///< and in these
    qsizetype tooHard = 0;          ///< lines that the pattern takes too long for
    qsizetype current = 0; ///< from 1, the hit that find stands at; 0 for none, or while that is not known
    bool isCounting = false;
    FindTurned turned = FindTurned::No;
    QString fault = {}; ///< what is wrong with the pattern or the replacement; empty for nothing

    bool operator==(const FindStatus &) const = default;
};

} // namespace Ropewalk
