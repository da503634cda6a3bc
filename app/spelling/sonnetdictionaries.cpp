// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/spelling/sonnetdictionaries.h"

#include <Sonnet/Speller>

namespace Ropewalk
{

SonnetDictionaries::SonnetDictionaries() = default;
SonnetDictionaries::~SonnetDictionaries() = default;

Sonnet::Speller &SonnetDictionaries::speller(const QString &dictionary) const
{
    std::unique_ptr<Sonnet::Speller> &speller = m_spellers[dictionary];
    if (!speller)
        speller = std::make_unique<Sonnet::Speller>(dictionary);
    return *speller;
}

QStringList SonnetDictionaries::names() const
{
    const QMutexLocker lock(&m_oneAtATime);
    if (m_names.isEmpty())
        m_names = speller({}).availableLanguages();
    return m_names;
}

bool SonnetDictionaries::isCorrect(const QString &word, const QString &dictionary) const
{
    const QMutexLocker lock(&m_oneAtATime);
    Sonnet::Speller &one = speller(dictionary);
    return !one.isValid() || one.isCorrect(word);
}

QStringList SonnetDictionaries::suggestions(const QString &word, const QString &dictionary) const
{
    const QMutexLocker lock(&m_oneAtATime);
    return speller(dictionary).suggest(word);
}

} // namespace Ropewalk
