// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Ropewalk
{

/// The dictionaries of a system. A seam: tests bring their own. May be used in several threads.
class Dictionaries
{
public:
    Dictionaries() = default;
    virtual ~Dictionaries() = default;
    Dictionaries(const Dictionaries &) = delete;
    Dictionaries &operator=(const Dictionaries &) = delete;

    /// Their names: "en_US", "de_DE".
    [[nodiscard]] virtual QStringList names() const = 0;
    [[nodiscard]] virtual bool isCorrect(const QString &word, const QString &dictionary) const = 0;
    /// What may be meant, the likeliest first.
    [[nodiscard]] virtual QStringList suggestions(const QString &word, const QString &dictionary) const = 0;

    /// The one for a language as episodes have it ("en", "de-AT"): of just that language and country, else of
    /// the language, as `usual` has its country where that is one of them. Empty where there is none.
    [[nodiscard]] QString dictionaryFor(const QString &language, const QString &usual) const;
};

} // namespace Ropewalk
