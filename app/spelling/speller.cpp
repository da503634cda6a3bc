// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/spelling/speller.h"

#include "app/spelling/dictionaries.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// More answers than a large show has words are not kept.
constexpr qsizetype mostAnswers = 200'000;

/// Dictionaries have the plain one.
QString withPlainApostrophes(QStringView word)
{
    return word.toString().replace(u'’', u'\'');
}

} // namespace

Speller::Speller(const Dictionaries &dictionaries, QString usual)
    : m_dictionaries(dictionaries)
    , m_usual(std::move(usual))
{
}

void Speller::setKnown(const KnownWords &known)
{
    const QMutexLocker lock(&m_lock);
    m_known = known;
}

QString Speller::dictionaryFor(const QString &language) const
{
    const QMutexLocker lock(&m_lock);
    const auto chosen = m_chosen.constFind(language);
    if (chosen != m_chosen.constEnd())
        return *chosen;
    return *m_chosen.insert(language, m_dictionaries.dictionaryFor(language, m_usual));
}

bool Speller::canJudge(const QString &language) const
{
    return !dictionaryFor(language).isEmpty();
}

bool Speller::isInDictionary(const QString &word, const QString &dictionary) const
{
    {
        const QMutexLocker lock(&m_lock);
        const auto &answers = m_answers[dictionary];
        const auto answer = answers.constFind(word);
        if (answer != answers.constEnd())
            return *answer;
    }
    const bool isCorrect = m_dictionaries.isCorrect(word, dictionary);
    const QMutexLocker lock(&m_lock);
    QHash<QString, bool> &answers = m_answers[dictionary];
    if (answers.size() >= mostAnswers)
        answers.clear();
    answers.insert(word, isCorrect);
    return isCorrect;
}

bool Speller::isKnown(QStringView word, const QString &language) const
{
    const QString dictionary = dictionaryFor(language);
    if (dictionary.isEmpty())
        return true;
    {
        const QMutexLocker lock(&m_lock);
        if (m_known.contains(word))
            return true;
    }
    const QString plain = withPlainApostrophes(word);
    if (isInDictionary(plain, dictionary))
        return true;
    // "goat-shaped" is known where its parts are.
    const QStringList parts = plain.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::ranges::all_of(parts, [&](const QString &part) {
               return part.size() < 2 || isKnown(part, language);
           });
}

QList<Stretch> Speller::unknownWords(QStringView line, const QString &language) const
{
    QList<Stretch> unknown;
    if (!canJudge(language))
        return unknown;
    for (const Stretch &word : wordsToSpell(line)) {
        if (!isKnown(line.sliced(word.start, word.length), language))
            unknown.append(word);
    }
    return unknown;
}

QStringList Speller::suggestions(const QString &word, const QString &language) const
{
    const QString dictionary = dictionaryFor(language);
    if (dictionary.isEmpty())
        return {};
    QStringList found = m_dictionaries.suggestions(withPlainApostrophes(word), dictionary);
    // As the text has them.
    if (word.contains(u'’'))
        found.replaceInStrings(QStringLiteral("'"), QStringLiteral("’"));
    return found;
}

} // namespace Ropewalk
