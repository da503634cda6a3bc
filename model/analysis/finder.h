// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/replacement.h"
#include "model/editing/linefinder.h"

#include <QRegularExpression>

#include <memory>

namespace Ropewalk
{

/// A hit in one text, and what is to take its place: null where nobody asked, or it is the same for all hits.
struct FoundWords {
    qint32 start = 0;
    qint32 length = 0;
    QString after = {};

    [[nodiscard]] qint32 end() const { return start + length; }
    [[nodiscard]] Stretch stretch() const { return {start, length}; }
    bool operator==(const FoundWords &) const = default;
};

/// Finds a text or a pattern in lines, and says what takes the place of each hit. Made once for a search; a
/// value, which may be used in several threads.
///
/// Plain text is found as LineFinder does. A pattern is a regular expression as PCRE2 has them, in one line
/// at a time: a hit never goes over a line's end, and has at least one character. Since some patterns need
/// longer than the age of the universe for one line, each is given a bound; a line in which it is reached is
/// "too hard", and no hit of it counts.
class Finder
{
public:
    /// Finds nothing, or plain text with these options.
    explicit Finder(const QString &text = {}, const FindOptions &options = {});
    /// A fault where the options say that it is a pattern, and it is none.
    [[nodiscard]] static std::expected<Finder, PatternFault> make(const QString &text,
                                                                  const FindOptions &options);
    /// Lets find() say what takes the place of each hit. A fault says where in `text`.
    [[nodiscard]] std::expected<void, PatternFault> setReplacement(const QString &text);

    /// Whether there is nothing to look for.
    [[nodiscard]] bool isEmpty() const { return !m_pattern && m_words.isEmpty(); }
    [[nodiscard]] bool isPattern() const { return m_pattern != nullptr; }
    /// What takes the place of a hit without words of its own.
    [[nodiscard]] const QString &replacement() const { return m_constant; }

    struct Found {
        std::vector<FoundWords> hits; ///< in order, without overlaps
        bool isTooHard = false;
    };
    /// `goesOn`, where there is one, is asked between hits; false ends the search, with what was found.
    [[nodiscard]] Found find(QStringView line, const std::function<bool()> &goesOn = {}) const;

private:
    [[nodiscard]] Found findPattern(QStringView line, const std::function<bool()> &goesOn) const;

    LineFinder m_words;
    bool m_ignoresMarks = false;
    std::shared_ptr<const QRegularExpression> m_pattern; ///< null for plain text
    std::shared_ptr<const Replacement> m_replacement;    ///< null where it is the same for all hits
    QString m_constant;
};

} // namespace Ropewalk
