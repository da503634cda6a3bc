// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cuelabels.h"

#include <algorithm>
#include <array>

namespace Ropewalk
{

namespace
{

/// Longer ones are sentences.
constexpr qsizetype maxLabelLength = 48;
constexpr int maxLabelWords = 5;

/// Words that open a sentence with a colon more often than they name a person.
constexpr std::array<QStringView, 34> noNames = {
    u"also",  u"and",   u"answer", u"but",      u"example", u"first",    u"here",   u"http", u"https",
    u"in",    u"look",  u"listen", u"meaning",  u"namely",  u"no",       u"note",   u"now",  u"ok",
    u"okay",  u"or",    u"ps",     u"question", u"quote",   u"remember", u"second", u"so",   u"then",
    u"third", u"today", u"update", u"warning",  u"well",    u"why",      u"yes",
};
constexpr std::array<QStringView, 13> particles = {u"al", u"and", u"da", u"de",  u"del", u"der", u"di",
                                                   u"el", u"la",  u"of", u"the", u"van", u"von"};

template <size_t Count>
bool contains(const std::array<QStringView, Count> &list, QStringView word)
{
    return std::ranges::any_of(
        list, [word](QStringView each) { return each.compare(word, Qt::CaseInsensitive) == 0; });
}

/// At most five words of letters, digits and the signs that names have, no sentence in it.
bool hasLabelShape(QStringView label)
{
    if (label.isEmpty() || label.size() > maxLabelLength || label.front().isSpace() || label.back().isSpace())
        return false;
    int words = 1;
    bool hasLetter = false;
    for (const QChar c : label) {
        if (c == u' ') {
            ++words;
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            hasLetter = hasLetter || !c.isDigit();
        } else if (!QStringView(u".,'’-_&()#/").contains(c)) {
            return false;
        }
    }
    return hasLetter && words <= maxLabelWords;
}

/// Each word with a capital, a digit or a particle; not one of the words that are no names.
bool looksLikeName(QStringView label)
{
    if (contains(noNames, label))
        return false;
    bool isFirst = true;
    for (const QStringView word : label.tokenize(u' ')) {
        if (word.isEmpty())
            return false;
        const QChar c = word.front();
        const bool isCased = c.isLower() || c.isUpper() || c.isTitleCase();
        if (c.isLower() && (isFirst || !contains(particles, word)))
            return false;
        if (!isCased && !c.isLetterOrNumber() && !c.isSurrogate() && c != u'(' && c != u'#' && c != u'&')
            return false;
        isFirst = false;
    }
    return true;
}

qsizetype dashLength(QStringView row)
{
    if (row.startsWith(u">>")) {
        qsizetype length = 2;
        while (length < row.size() && row[length] == u'>')
            ++length;
        while (length < row.size() && row[length] == u' ')
            ++length;
        return length;
    }
    if (row.size() < 2 || (row[0] != u'-' && row[0] != u'–'))
        return 0;
    if (row[1] == u' ') {
        qsizetype length = 2;
        while (length < row.size() && row[length] == u' ')
            ++length;
        return length < row.size() ? length : 0;
    }
    return row[0] == u'-' && row[1].isUpper() ? 1 : 0;
}

/// How far the label in brackets that `row` begins with goes, closing bracket excluded.
qsizetype bracketed(QStringView row, QChar close)
{
    const qsizetype end = row.first(std::min(row.size(), maxLabelLength + 2)).indexOf(close);
    return end > 1 && !row[1].isSpace() && !row[end - 1].isSpace() ? end : 0;
}

} // namespace

CuePrefix readCuePrefix(QStringView row)
{
    CuePrefix prefix;
    prefix.dashLength = dashLength(row);
    prefix.length = prefix.dashLength;
    prefix.isDash = prefix.dashLength > 0;
    const QStringView rest = row.sliced(prefix.length);
    if (rest.isEmpty())
        return prefix;
    const auto take = [&](CueNameStyle style, QStringView label, qsizetype length) {
        while (length < rest.size() && rest[length] == u' ')
            ++length;
        prefix.style = style;
        prefix.label = label;
        prefix.length += length;
    };
    if (rest[0] == u'[' || rest[0] == u'(') {
        const bool isSquare = rest[0] == u'[';
        const qsizetype end = bracketed(rest, isSquare ? u']' : u')');
        if (end == 0)
            return prefix;
        const QStringView label = rest.sliced(1, end - 1);
        const QStringView after = rest.sliced(end + 1);
        if (isSquare && after.startsWith(u':') && (after.size() == 1 || after[1] == u' '))
            take(CueNameStyle::ColonBracket, label, end + 2);
        else if (after.startsWith(u' ') && !label.front().isLower() && hasLabelShape(label))
            take(isSquare ? CueNameStyle::Bracket : CueNameStyle::Parenthesis, label, end + 1);
        return prefix;
    }
    if (!rest[0].isLetterOrNumber() && !rest[0].isSurrogate())
        return prefix;
    const qsizetype colon = rest.first(std::min(rest.size(), maxLabelLength + 1)).indexOf(u':');
    if (colon <= 0 || (colon + 1 < rest.size() && rest[colon + 1] != u' ') ||
        !hasLabelShape(rest.first(colon)))
        return prefix;
    take(CueNameStyle::Colon, rest.first(colon), colon + 1);
    return prefix;
}

bool isPlainCueLabel(QStringView label)
{
    return hasLabelShape(label) && looksLikeName(label) &&
           (label.front().isLetterOrNumber() || label.front().isSurrogate());
}

void appendCueLabel(QString &out, CueNameStyle style, QStringView label)
{
    if (style == CueNameStyle::Colon && !isPlainCueLabel(label))
        style = CueNameStyle::ColonBracket;
    const bool isRound = style == CueNameStyle::Parenthesis;
    if (style != CueNameStyle::Colon)
        out += isRound ? u'(' : u'[';
    const qsizetype at = out.size();
    out += label;
    if (style == CueNameStyle::Colon) {
        out += u": ";
        return;
    }
    // A bracket in the name would end it early.
    for (qsizetype i = at; i < out.size(); ++i) {
        if (out[i] == (isRound ? u')' : u']'))
            out[i] = isRound ? u']' : u')';
    }
    out += isRound ? u") " : style == CueNameStyle::Bracket ? u"] " : u"]: ";
}

void CueLabels::count(const CuePrefix &prefix, bool isCueStart)
{
    if (isCueStart) {
        if (m_cues == 0)
            m_firstIsLabelled = prefix.isLabel();
        ++m_cues;
    }
    if (prefix.isLabel())
        ++m_counts[size_t(prefix.style)][prefix.label];
}

void CueLabels::decide()
{
    for (const CueNameStyle style : {CueNameStyle::Colon, CueNameStyle::ColonBracket, CueNameStyle::Bracket,
                                     CueNameStyle::Parenthesis}) {
        const auto &counts = m_counts[size_t(style)];
        qsizetype total = 0;
        bool anyTwice = false;
        for (const int count : counts) {
            total += count;
            anyTwice = anyTwice || count > 1;
        }
        const bool isBare = style == CueNameStyle::Bracket || style == CueNameStyle::Parenthesis;
        const bool isUsed = style == CueNameStyle::ColonBracket ||
                            (isBare ? total >= 2 && total * 3 >= m_cues && anyTwice
                                    : m_firstIsLabelled || (anyTwice && total * 10 >= m_cues));
        if (!isUsed)
            continue;
        for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
            if (style != CueNameStyle::Colon || looksLikeName(each.key()) ||
                (each.value() > 1 && !contains(noNames, each.key())))
                m_accepted[size_t(style)].insert(each.key());
        }
    }
}

bool CueLabels::accepts(const CuePrefix &prefix) const
{
    return prefix.isLabel() && m_accepted[size_t(prefix.style)].contains(prefix.label);
}

} // namespace Ropewalk
