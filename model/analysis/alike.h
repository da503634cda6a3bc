// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/table.h"
#include "model/transcript/speaker.h"

namespace Ropewalk
{

/// A name taken apart for comparing: made once where it is compared with many.
struct NameKey {
    explicit NameKey(const QString &name);

    QStringList words; ///< as keys without accents; an article in front left out
    QString joined;    ///< the words in one
    QString figures;   ///< the digits in it
};

/// Whether two names of speakers may well be one name written twice: they differ in case, spacing,
/// punctuation, accents or an article in front ("Goat Farmer", "The GOAT-FARMER"), or by a slip inside of
/// their words that is small for the words' length (FOUNDER, FOUNDNER).
///
/// Never so where figures differ ("Speaker 1", "Speaker 2"), where one has words that the other has not
/// (Adam, Adam Stacoviak), in short words (Ann, Ana), and for a word's first letter or ending, which make
/// other words (Bill, Will; interviewer, interviewee).
[[nodiscard]] bool lookAlike(const NameKey &name, const NameKey &other);
[[nodiscard]] inline bool lookAlike(const QString &name, const QString &other)
{
    return lookAlike(NameKey(name), NameKey(other));
}

/// Two of the cast who may be one: by which of their names.
struct AlikeSpeakers {
    SpeakerId first; ///< who was in the cast earlier
    SpeakerId second;
    QString firstName;
    QString secondName;

    bool operator==(const AlikeSpeakers &) const = default;
};

/// The pairs of the cast one of whose credits or labels look alike, in order of age. Short names are not
/// looked at: people may share them.
[[nodiscard]] std::vector<AlikeSpeakers> alikeSpeakers(const Table<Speaker> &cast);

} // namespace Ropewalk
