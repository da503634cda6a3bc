// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/finder.h"

#include "model/analysis/foldedtext.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// What PCRE2 may do for one match, in steps of its own: a thousand times what patterns need that people
/// write on purpose, and a few milliseconds at most. A pattern that sets limits of its own can only lower it
/// (pcre2pattern, "Special start-of-pattern items").
const QString bound = u"(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=20000)"_s;

/// Whole words, as LineFinder has them: no letter or digit before or behind.
const QString wordsBefore = u"(?<![\\p{L}\\p{N}])(?:"_s;
const QString wordsBehind = u")(?![\\p{L}\\p{N}\\p{M}])"_s;

QRegularExpression compiled(const QString &text, const FindOptions &options, const QString &before,
                            const QString &behind)
{
    QRegularExpression::PatternOptions how = QRegularExpression::UseUnicodePropertiesOption;
    if (!options.caseSensitive)
        how |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(bound + before + text + behind, how);
}

QString foldedPattern(const QString &text, const FindOptions &options)
{
    return options.ignoresMarks ? FoldedText(text).text() : text;
}

} // namespace

Finder::Finder(const QString &text, const FindOptions &options)
    : m_words(foldedPattern(text, options), options)
    , m_ignoresMarks(options.ignoresMarks)
{
}

std::expected<Finder, PatternFault> Finder::make(const QString &text, const FindOptions &options)
{
    if (!options.isPattern || text.isEmpty())
        return Finder(text, options);
    Finder finder;
    finder.m_ignoresMarks = options.ignoresMarks;
    const QString wanted = foldedPattern(text, options);
    QRegularExpression pattern = compiled(wanted, options, {}, {});
    if (pattern.isValid() && options.wholeWords)
        pattern = compiled(wanted, options, wordsBefore, wordsBehind);
    if (!pattern.isValid()) {
        const qsizetype at = pattern.patternErrorOffset() - bound.size();
        return std::unexpected(
            PatternFault{pattern.errorString(), std::clamp<qsizetype>(at, 0, text.size())});
    }
    pattern.optimize();
    finder.m_pattern = std::make_shared<const QRegularExpression>(std::move(pattern));
    return finder;
}

std::expected<void, PatternFault> Finder::setReplacement(const QString &text)
{
    m_replacement.reset();
    m_constant = text;
    if (!m_pattern)
        return {};
    auto replacement = Replacement::ofPattern(text, m_pattern->namedCaptureGroups());
    if (!replacement)
        return std::unexpected(replacement.error());
    if (replacement->isConstant())
        m_constant = replacement->expanded({});
    else
        m_replacement = std::make_shared<const Replacement>(std::move(*replacement));
    return {};
}

Finder::Found Finder::find(QStringView line, const std::function<bool()> &goesOn) const
{
    if (m_pattern)
        return findPattern(line, goesOn);
    Found found;
    const auto add = [&found](const Stretch &hit) {
        found.hits.push_back({qint32(hit.start), qint32(hit.length)});
    };
    if (!m_ignoresMarks) {
        std::ranges::for_each(m_words.find(line), add);
        return found;
    }
    const FoldedText folded(line);
    for (const Stretch &hit : m_words.find(folded.text()))
        add(folded.original(hit));
    return found;
}

Finder::Found Finder::findPattern(QStringView line, const std::function<bool()> &goesOn) const
{
    Found found;
    const std::optional<FoldedText> folded = m_ignoresMarks ? std::optional(FoldedText(line)) : std::nullopt;
    const QStringView text = folded ? QStringView(folded->text()) : line;
    const auto original = [&folded](const Stretch &place) {
        return folded ? folded->original(place) : place;
    };
    auto matches = m_pattern->globalMatchView(text);
    bool isThrough = false; // behind an empty match at the end nothing more is tried
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        isThrough = match.capturedLength() == 0 && match.capturedStart() == text.size();
        if (match.capturedLength() > 0) {
            const Stretch hit = original({match.capturedStart(), match.capturedLength()});
            FoundWords words{qint32(hit.start), qint32(hit.length)};
            if (m_replacement) {
                words.after = m_replacement->expanded([&](int group) {
                    if (match.capturedStart(group) < 0)
                        return QStringView();
                    const Stretch place = original({match.capturedStart(group), match.capturedLength(group)});
                    return line.sliced(place.start, place.length);
                });
            }
            found.hits.push_back(std::move(words));
        }
        if (goesOn && !goesOn())
            return found;
    }
    // The iterator's next match, which is none, says why.
    if (!isThrough && !matches.isValid())
        return {.hits = {}, .isTooHard = true};
    return found;
}

} // namespace Ropewalk
