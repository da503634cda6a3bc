// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/spelling/dictionaries.h"

#include <QMutex>

#include <map>
#include <memory>

namespace Sonnet
{
class Speller;
}

namespace Ropewalk
{

/// The dictionaries that KDE Sonnet finds (Hunspell's, Aspell's and others). Nothing of it is loaded before
/// the first question; one question at a time.
class SonnetDictionaries final : public Dictionaries
{
public:
    SonnetDictionaries();
    ~SonnetDictionaries() override;

    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] bool isCorrect(const QString &word, const QString &dictionary) const override;
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &dictionary) const override;

private:
    [[nodiscard]] Sonnet::Speller &speller(const QString &dictionary) const;

    mutable QMutex m_oneAtATime;
    mutable QStringList m_names;
    mutable std::map<QString, std::unique_ptr<Sonnet::Speller>> m_spellers;
};

} // namespace Ropewalk
