// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/linefinder.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Below this code no character joins the one before it or behind it (Unicode Standard Annex 29), and above
/// ASCII some can be written in several ways.
constexpr char16_t firstMark = 0x300;
constexpr char16_t firstBeyondAscii = 0x80;

/// Where characters as people see them begin and end in a line. Looks at the line as a whole once, and only
/// where that is needed.
class Boundaries
{
public:
    explicit Boundaries(QStringView line)
        : m_line(line)
    {
    }

    [[nodiscard]] bool isAt(qsizetype at)
    {
        if (at <= 0 || at >= m_line.size())
            return true;
        if (m_line[at - 1].unicode() < firstMark && m_line[at].unicode() < firstMark)
            return true;
        finder().setPosition(at);
        return finder().isAtBoundary();
    }
    /// The next one behind `at`, which is one.
    [[nodiscard]] qsizetype after(qsizetype at)
    {
        const bool isPlain = m_line[at].unicode() < firstMark &&
                             (at + 1 >= m_line.size() || m_line[at + 1].unicode() < firstMark);
        if (isPlain)
            return at + 1;
        finder().setPosition(at);
        const qsizetype next = finder().toNextBoundary();
        return next > at ? next : m_line.size();
    }

private:
    QTextBoundaryFinder &finder()
    {
        if (!m_finder.isValid())
            m_finder = QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, m_line);
        return m_finder;
    }

    QStringView m_line;
    QTextBoundaryFinder m_finder;
};

/// Whether the character that ends before `at` belongs to a word; marks belong to their letter.
bool isWordBefore(QStringView line, qsizetype at)
{
    while (at > 0 && line[at - 1].isMark())
        --at;
    if (at > 1 && line[at - 1].isLowSurrogate() && line[at - 2].isHighSurrogate())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(line[at - 2], line[at - 1]));
    return at > 0 && line[at - 1].isLetterOrNumber();
}

bool isWordAt(QStringView line, qsizetype at)
{
    if (at + 1 < line.size() && line[at].isHighSurrogate() && line[at + 1].isLowSurrogate())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(line[at], line[at + 1]));
    return at < line.size() && line[at].isLetterOrNumber();
}

bool isWhole(QStringView line, const Stretch &hit)
{
    return !isWordBefore(line, hit.start) && !isWordAt(line, hit.end());
}

QString composed(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C);
}

/// Whether Unicode knows another way to write this character.
bool isVariable(const QString &character)
{
    return character.normalized(QString::NormalizationForm_D) != character ||
           composed(character) != character;
}

QStringList charactersOf(QStringView text)
{
    QStringList characters;
    Boundaries boundaries(text);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = boundaries.after(at);
        characters.append(text.sliced(at, next - at).toString());
        at = next;
    }
    return characters;
}

} // namespace

LineFinder::LineFinder(const QString &text, const FindOptions &options)
    : m_options(options)
    , m_matcher(text, options.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive)
{
    const auto isAscii = [](QChar c) { return c.unicode() < firstBeyondAscii; };
    if (std::ranges::all_of(text, isAscii))
        return;
    const QStringList characters = charactersOf(text);
    if (std::ranges::none_of(characters, isVariable))
        return;
    for (const QString &character : characters)
        m_characters.append(composed(character));
    m_matcher.setPattern(composed(text));
}

QList<Stretch> LineFinder::find(QStringView line) const
{
    if (isEmpty())
        return {};
    // In a line that is composed throughout, the composed text is found as it stands.
    return m_characters.isEmpty() || composed(line) == line ? findAsWritten(line) : findComposed(line);
}

qsizetype LineFinder::indexIn(QStringView line, qsizetype from) const
{
    // QStringMatcher (Qt 6.8) finds no pair of surrogates where case does not matter.
    const QString &text = m_matcher.pattern();
    const bool hasPairs =
        !m_options.caseSensitive && std::ranges::any_of(text, [](QChar c) { return c.isSurrogate(); });
    return hasPairs ? line.indexOf(text, from, Qt::CaseInsensitive) : m_matcher.indexIn(line, from);
}

QList<Stretch> LineFinder::findAsWritten(QStringView line) const
{
    QList<Stretch> hits;
    Boundaries boundaries(line);
    for (qsizetype at = indexIn(line, 0); at >= 0;) {
        const Stretch found{at, m_matcher.pattern().size()};
        const bool isHit = boundaries.isAt(found.start) && boundaries.isAt(found.end()) &&
                           (!m_options.wholeWords || isWhole(line, found));
        if (isHit)
            hits.append(found);
        at = indexIn(line, isHit ? found.end() : at + 1);
    }
    return hits;
}

QList<Stretch> LineFinder::findComposed(QStringView line) const
{
    QList<Stretch> hits;
    const auto sensitivity = m_matcher.caseSensitivity();
    const QStringList characters = charactersOf(line);
    const auto isAlike = [&](qsizetype in, qsizetype wanted) {
        const QString &there = characters[in];
        return there.compare(m_characters[wanted], sensitivity) == 0 ||
               composed(there).compare(m_characters[wanted], sensitivity) == 0;
    };
    qsizetype offset = 0;
    qsizetype end = 0; ///< of the last hit
    for (qsizetype at = 0; at < characters.size(); offset += characters[at++].size()) {
        if (offset < end || characters.size() - at < m_characters.size())
            continue;
        Stretch found{offset, 0};
        qsizetype matched = 0;
        while (matched < m_characters.size() && isAlike(at + matched, matched))
            found.length += characters[at + matched++].size();
        if (matched < m_characters.size() || (m_options.wholeWords && !isWhole(line, found)))
            continue;
        hits.append(found);
        end = found.end();
    }
    return hits;
}

} // namespace Ropewalk
