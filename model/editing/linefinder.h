// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QList>
#include <QStringMatcher>

namespace Ropewalk
{

/// How text is searched for.
struct FindOptions {
    bool caseSensitive = true;
    bool wholeWords = false;
    /// Finder alone looks at these two.
    bool ignoresMarks = false; ///< "cafe" finds "café", and the other way round
    bool isPattern = false;    ///< the text is a regular expression

    bool operator==(const FindOptions &) const = default;
};

/// Finds a text in lines. Made once for a search, since it looks at the text beforehand; a value.
///
/// A hit is made of whole characters as people see them: "e" is not found in "é", however that is written,
/// nor one person in a picture of a family. Characters that Unicode holds for the same are the same: "é" as
/// one code finds "é" as two. Accents, ß and ss, Turkish ı and i stay different; without caseSensitive,
/// letters that differ by simple case folding alone are the same.
class LineFinder
{
public:
    LineFinder(const QString &text, const FindOptions &options);

    /// Whether there is nothing to look for.
    [[nodiscard]] bool isEmpty() const { return m_matcher.pattern().isEmpty(); }
    /// Every hit in one line, in order and without overlaps.
    [[nodiscard]] QList<Stretch> find(QStringView line) const;

private:
    [[nodiscard]] qsizetype indexIn(QStringView line, qsizetype from) const;
    [[nodiscard]] QList<Stretch> findAsWritten(QStringView line) const;
    [[nodiscard]] QList<Stretch> findComposed(QStringView line) const;

    FindOptions m_options;
    QStringMatcher m_matcher;      ///< of the text, composed where it can be written in several ways
    QStringList m_characters = {}; ///< of the text where it can be written in several ways, each composed
};

} // namespace Ropewalk
