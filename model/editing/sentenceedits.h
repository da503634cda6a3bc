// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/edit.h"

#include <QSet>

namespace Ropewalk
{

/// What a key makes of the gap between two words: the edits, which change neither the words nor their times,
/// and where the caret is behind them: before the second word.
struct SentenceChange {
    enum class What : quint8 {
        Ended,   ///< a sentence ends there now
        Comma,   ///< two sentences are one now, with a comma
        Joined,  ///< the same without
        Nothing, ///< it is so already, or there is no sentence to join with in this line
    };
    What what = What::Nothing;
    std::vector<Edit> edits;
    Position caret;
    Range changed; ///< what the edits touch, from the first to the last of it
};

/// Ends the sentence at a place of a line: behind the word that the place is in or behind. "so, then" becomes
/// "so. Then"; a question mark, an exclamation mark or an ellipsis that stands there stays.
[[nodiscard]] SentenceChange endSentence(const Line &line, qsizetype offset);

/// Lets the sentence at a place go on into the next one of the line: "so. Then" becomes "so, then", and asked
/// again "so then". The next word begins small, unless it is "I", has several capitals, or is one of
/// `names` (a name's words as they are written).
[[nodiscard]] SentenceChange joinSentences(const Line &line, qsizetype offset, const QSet<QString> &names);

} // namespace Ropewalk
