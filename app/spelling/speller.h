// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/spelledwords.h"
#include "model/analysis/wordjudge.h"

#include <QHash>
#include <QMutex>

namespace Ropewalk
{

class Dictionaries;

/// Judges words by a dictionary and by those that are known beside it, and remembers what it found. May be
/// asked in several threads.
class Speller final : public WordJudge
{
public:
    /// The dictionaries outlive this. `usual` is the language for episodes that name none ("en_GB").
    Speller(const Dictionaries &dictionaries, QString usual);

    /// What is known beside the dictionary from now on.
    void setKnown(const KnownWords &known);

    /// Whether there is a dictionary for a language at all; without one every word is known.
    [[nodiscard]] bool canJudge(const QString &language) const;
    [[nodiscard]] bool isKnown(QStringView word, const QString &language) const override;
    /// The words of a line that are not known.
    [[nodiscard]] QList<Stretch> unknownWords(QStringView line, const QString &language) const;
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &language) const;

private:
    [[nodiscard]] QString dictionaryFor(const QString &language) const;
    [[nodiscard]] bool isInDictionary(const QString &word, const QString &dictionary) const;

    const Dictionaries &m_dictionaries;
    QString m_usual;
    mutable QMutex m_lock; ///< of all below
    KnownWords m_known;
    mutable QHash<QString, QString> m_chosen;               ///< dictionaries by language
    mutable QHash<QString, QHash<QString, bool>> m_answers; ///< by dictionary and word
};

} // namespace Ropewalk
