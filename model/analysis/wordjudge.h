// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

class QString;

namespace Ropewalk
{

/// Says whether words are spelt as somebody knows them: a dictionary, the names of a show's cast, the words
/// of its reasons. Asked where issues are looked for; whoever asks does not own it.
class WordJudge
{
public:
    WordJudge() = default;
    virtual ~WordJudge() = default;
    WordJudge(const WordJudge &) = delete;
    WordJudge &operator=(const WordJudge &) = delete;

    /// Whether `word`, without what stands around it, is known in a language as an episode names it ("en",
    /// "de-AT"; empty where nobody said). May be called from another thread than the one it was made in.
    [[nodiscard]] virtual bool isKnown(QStringView word, const QString &language) const = 0;
};

} // namespace Ropewalk
