// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/base/text.h"

#include <QSet>

namespace Ropewalk
{

/// The words of a line whose spelling can be judged, in order: runs of letters, with the apostrophes and
/// hyphens between them. Left out are events and timestamps in brackets, web and mail addresses, #words and
/// @words, what has digits in it, single letters, and abbreviations with stops inside. Words are bounded as
/// UAX #29 has it.
[[nodiscard]] QList<Stretch> wordsToSpell(QStringView line);

/// Words that are known beside a dictionary: as they are written here, in capitals, and, where they have no
/// capital here, at the beginning of a sentence too. A value.
class KnownWords
{
public:
    KnownWords() = default;
    /// The names of the cast, the words of the reasons, and the show's dictionary for a language.
    KnownWords(const Catalogue &catalogue, const QString &language);

    /// All words of a text.
    void add(QStringView text);
    /// Also without a possessive ending: "Gerhard’s" is known where "Gerhard" is.
    [[nodiscard]] bool contains(QStringView word) const;

private:
    [[nodiscard]] bool containsPlain(const QString &word) const;

    QSet<QString> m_words;
    QSet<QString> m_folded; ///< in lower case: for words in capitals
};

} // namespace Ropewalk
