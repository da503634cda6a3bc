// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/speaker.h"

#include <vector>

namespace Ropewalk
{

/// One line of a list to choose a speaker from.
struct SpeakerChoice {
    enum class Kind : quint8 { Speaker, NewSpeaker, Nobody };
    Kind kind = Kind::Speaker;
    Speaker speaker; ///< for Kind::Speaker; of a new one, its name alone

    bool operator==(const SpeakerChoice &) const = default;
};

/// The choices for what was typed. Nothing typed: all of the cast, by number, then nobody. Else whom all
/// typed words fit, each the beginning of a word of one of the names, or the number; whose short name begins
/// so stands first. "Nobody" is among them where it begins so. A new speaker is offered, as the last choice,
/// where nobody has just this name.
[[nodiscard]] std::vector<SpeakerChoice> speakerChoices(std::vector<Speaker> cast, const QString &typed);

} // namespace Ropewalk
