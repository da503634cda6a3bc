// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/outline.h"

#include <QList>

#include <vector>

namespace Ropewalk
{

/// One line of a list to choose a reason from.
struct ReasonChoice {
    /// Why it is in the list, best first.
    enum class Why : quint8 {
        Number,      ///< its number was typed
        NumberStart, ///< its number begins so
        WordForWord, ///< the typed words stand in it as they are
        AllWords,    ///< all typed words are in it, or words that begin so
        Alike,       ///< it reads nearly like the best one
        Listed,      ///< nothing was typed
    };
    Reason reason;
    Why why = Why::Listed;

    bool operator==(const ReasonChoice &) const = default;
};

/// What a person can choose from for what was typed.
struct ReasonChoices {
    std::vector<ReasonChoice> list;
    /// Where several numbers were typed: the reasons that they name, in that order, to be taken together.
    std::vector<ReasonId> several;
    QList<int> unknown; ///< numbers among several that no reason has

    bool operator==(const ReasonChoices &) const = default;
};

/// The choices for what was typed: a number (with or without #), several numbers, or words. Case, accents and
/// punctuation do not count. Reasons that read nearly like the best one stand right behind it, so that they
/// are told apart. Nothing typed: all, by number.
[[nodiscard]] ReasonChoices reasonChoices(std::vector<Reason> reasons, const QString &typed);

/// Whether two reasons are easily taken for each other: nearly all words of the shorter one stand in the
/// longer, in their order, and that is not much longer.
[[nodiscard]] bool readAlike(const QString &one, const QString &other);

} // namespace Ropewalk
