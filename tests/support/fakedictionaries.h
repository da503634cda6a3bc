// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/spelling/dictionaries.h"

#include <QMap>

/// Dictionaries of a few words, which a test names.
class FakeDictionaries final : public Ropewalk::Dictionaries
{
public:
    QMap<QString, QStringList> words;    ///< by dictionary; in lower case they are known with a capital too
    QMap<QString, QStringList> meanings; ///< suggestions by word
    mutable int asked = 0;

    [[nodiscard]] QStringList names() const override { return words.keys(); }
    [[nodiscard]] bool isCorrect(const QString &word, const QString &dictionary) const override
    {
        ++asked;
        return words.value(dictionary).contains(word) || words.value(dictionary).contains(word.toLower());
    }
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &) const override
    {
        return meanings.value(word);
    }
};
