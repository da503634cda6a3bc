// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/mentions.h"
#include "model/annotation/episode.h"

namespace Ropewalk
{

/// What became of a mention: it is offered until its reason is linked where it is spoken of (by its number or
/// its words, or by a link over more), or somebody refused it.
enum class MentionState : quint8 { Offered, Linked, Refused };

/// How a mention of an episode stands now. A link counts for more than a refusal.
[[nodiscard]] MentionState mentionState(const Episode &episode, const Mention &mention);

/// Whether the reason's own words are spoken, and no others beside its number: nothing is left to decide.
[[nodiscard]] bool isWordForWord(const Mention &mention);

/// The number and the words beside it: what a page sets apart.
[[nodiscard]] Range citedWords(const Episode &episode, const Mention &mention);

/// The same with the rest of the sentences that it begins and ends in, within their lines.
[[nodiscard]] Range citingSentences(const Episode &episode, const Range &cited);

/// Whether the words of a range speak of a reason: a mention is in it, or its number stands there, or all of
/// its words in their order.
[[nodiscard]] bool speaksOf(const Episode &episode, const Range &range, const Reason &reason);

} // namespace Ropewalk
