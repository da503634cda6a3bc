// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/line.h"

namespace Ropewalk
{

/// What a turn is: somebody speaking, or structure without a person.
enum class TurnKind : quint8 { Speech, Break, Jingle, Clip, Marker };

/// Who has the turn. A marker has no speaker; a turn of speech may have none yet.
struct TurnHead {
    TurnKind kind = TurnKind::Speech;
    SpeakerId speaker;

    [[nodiscard]] bool isMarker() const { return kind != TurnKind::Speech; }
    bool operator==(const TurnHead &) const = default;
};

/// One speaker's go: a head and one or more lines (an empty turn has one empty line). The line of a marker is
/// its words as they stand in the file ("Break: [25:59]").
struct Turn {
    TurnId id;
    TurnHead head;
    std::vector<Line> lines;

    bool operator==(const Turn &) const = default;
};

} // namespace Ropewalk
