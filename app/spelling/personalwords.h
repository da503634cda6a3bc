// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

#include <QStringList>

namespace Ropewalk
{

/// The words that somebody added to a dictionary of their own, for all shows: a text file of one word a line.
class PersonalWords
{
public:
    explicit PersonalWords(const QString &path);
    /// Where they are, in the person's folder of settings for the program.
    [[nodiscard]] static QString pathIn(const QString &settings);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Written at once; the file stays as it was where that fails. A word that is there already is no error.
    Result<> add(const QString &word);

private:
    QString m_path;
    QStringList m_words;
};

} // namespace Ropewalk
