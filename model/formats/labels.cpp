// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/labels.h"

#include "model/base/text.h"
#include "model/base/timecode.h"
#include "model/formats/textlines.h"

#include <array>

namespace Ropewalk
{

namespace
{

/// The longest name that is taken for a label, brackets and time included.
constexpr qsizetype maxLabelLength = 64;
constexpr int maxLabelWords = 5;
/// The most that stands behind a marker's colon: two times and a few words.
constexpr qsizetype maxMarkerRest = 100;

template <size_t n>
bool isAmong(QStringView word, const std::array<QStringView, n> &list)
{
    return std::any_of(list.begin(), list.end(),
                       [word](QStringView entry) { return word.compare(entry, Qt::CaseInsensitive) == 0; });
}

/// Lines of a file's own that look like labels and are none, however they are written.
constexpr std::array<QStringView, 34> neverNames{
    u"quote",   u"unquote",    u"note",          u"notes",   u"warning", u"example", u"source",
    u"sources", u"title",      u"date",          u"http",    u"https",   u"podcast", u"pdf",
    u"url",     u"link",       u"links",         u"summary", u"ps",      u"p.s.",    u"nb",
    u"tl;dr",   u"transcript", u"transcription", u"episode", u"topics",  u"panel",   u"people",
    u"agenda",  u"todo",       u"subject",       u"cc",      u"media",   u"tags"};

/// Words that begin sentences and no names.
constexpr std::array<QStringView, 66> neverFirst{
    u"in",      u"on",      u"at",     u"so",    u"and",    u"but",    u"if",    u"when",  u"then", u"now",
    u"here",    u"this",    u"that",   u"these", u"those",  u"there",  u"for",   u"from",  u"it",   u"it's",
    u"it’s",    u"what",    u"why",    u"how",   u"who",    u"where",  u"with",  u"as",    u"by",   u"of",
    u"or",      u"to",      u"is",     u"are",   u"was",    u"he",     u"she",   u"they",  u"we",   u"you",
    u"i",       u"my",      u"your",   u"our",   u"his",    u"her",    u"their", u"not",   u"ok",   u"okay",
    u"also",    u"just",    u"maybe",  u"well",  u"up",     u"next",   u"last",  u"first", u"step", u"part",
    u"chapter", u"section", u"figure", u"table", u"reason", u"because"};

/// Words inside a name that may begin with a small letter.
constexpr std::array<QStringView, 24> particles{
    u"de", u"van", u"der", u"von", u"den", u"of",  u"the", u"and", u"y",  u"la", u"le",  u"du",
    u"da", u"dos", u"al",  u"el",  u"bin", u"ibn", u"und", u"et",  u"zu", u"di", u"del", u"do"};

constexpr std::array<QStringView, 14> degrees{u"psy.d", u"psyd", u"phd", u"ph.d", u"ph.d.", u"md",   u"m.d.",
                                              u"jr",    u"jr.",  u"sr",  u"sr.",  u"esq",   u"esq.", u"iii"};

struct MarkerName {
    QStringView name;
    TurnKind kind;
    bool isBeginning; ///< more words may follow: "Clip from …"
};

constexpr std::array<MarkerName, 25> markerNames{{
    {u"break", TurnKind::Break, false},
    {u"ad break", TurnKind::Break, false},
    {u"commercial break", TurnKind::Break, false},
    {u"sponsor break", TurnKind::Break, false},
    {u"jingle", TurnKind::Jingle, false},
    {u"music", TurnKind::Jingle, false},
    {u"theme music", TurnKind::Jingle, false},
    {u"intro music", TurnKind::Jingle, false},
    {u"outro music", TurnKind::Jingle, false},
    {u"theme song", TurnKind::Jingle, false},
    {u"song", TurnKind::Jingle, false},
    {u"song extract", TurnKind::Jingle, false},
    {u"clip", TurnKind::Clip, false},
    {u"clip from ", TurnKind::Clip, true},
    {u"clip begins", TurnKind::Clip, false},
    {u"clip ends", TurnKind::Clip, false},
    {u"audio clip", TurnKind::Clip, false},
    {u"video clip", TurnKind::Clip, false},
    {u"recording begins", TurnKind::Clip, false},
    {u"recording ends", TurnKind::Clip, false},
    {u"extract start", TurnKind::Clip, false},
    {u"extract end", TurnKind::Clip, false},
    {u"outro", TurnKind::Marker, false},
    {u"intro", TurnKind::Marker, false},
    {u"marker", TurnKind::Marker, false},
}};

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isForbidden(QChar c)
{
    switch (c.unicode()) {
    case u'?':
    case u'!':
    case u';':
    case u'"':
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
    case u'…':
    case u'*':
    case u'`':
    case u'<':
    case u'>':
    case u'=':
    case u'{':
    case u'}':
    case u'|':
    case u'\\':
    case u'@':
    case u'#':
    case u'—':
    case u'–':
    case u'[':
    case u']':
    case u'\t':
    case u':':
        return true;
    default:
        return false;
    }
}

/// What a name is made of, outside brackets.
struct NameForm {
    int words = 0;
    int letters = 0;
    bool hasLower = false;
    bool hasCase = false;
    bool allCapitalised = true;
    QStringView first;
};

/// Nothing where a word shows that this is a sentence.
std::optional<NameForm> nameForm(QStringView name)
{
    NameForm form;
    int brackets = 0;
    bool afterComma = false;
    for (QStringView word : name.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'('))
            ++brackets;
        const bool inBrackets = brackets > 0;
        if (word.endsWith(u')'))
            brackets = std::max(0, brackets - 1);
        if (afterComma && !isAmong(word, degrees))
            return std::nullopt;
        afterComma = word.endsWith(u',');
        if (afterComma)
            word.chop(1);
        if (word.contains(u',') || (word.endsWith(u'.') && word.size() > 4 && !isAmong(word, degrees)))
            return std::nullopt;
        if (inBrackets)
            continue;
        if (form.words++ == 0)
            form.first = word;
        for (const QChar c : word) {
            form.letters += c.isLetter();
            form.hasLower = form.hasLower || c.isLower();
            form.hasCase = form.hasCase || c.isLower() || c.isUpper();
        }
        if (!word.isEmpty() && word.front().isLower() && !isAmong(word, particles))
            form.allCapitalised = false;
    }
    if (afterComma || form.words > maxLabelWords)
        return std::nullopt;
    return form;
}

} // namespace

std::optional<LabelHead> labelHead(QStringView line)
{
    LabelHead head;
    qsizetype start = 0;
    if (!line.isEmpty() && (line.front() == u'[' || line.front() == u'(')) {
        const QChar closing = line.front() == u'[' ? u']' : u')';
        const qsizetype close = line.first(std::min(line.size(), maxLabelLength)).indexOf(closing);
        if (close < 0)
            return std::nullopt;
        const auto time = parseTimecode(line.sliced(1, close - 1));
        if (time) {
            head.startMs = *time;
            start = close + 1;
            while (start < line.size() && isBlank(line[start]))
                ++start;
        }
    }
    const QStringView near = line.first(std::min(line.size(), start + maxLabelLength));
    qsizetype colon = start;
    while (colon < near.size() && near[colon] != u':' && near[colon] != u'：')
        ++colon;
    // A time with the name: "Ana (00:12): text".
    if (colon < near.size() && colon > start && near[colon - 1].isDigit()) {
        const qsizetype open =
            std::max(near.first(colon).lastIndexOf(u'('), near.first(colon).lastIndexOf(u'['));
        const qsizetype close = open < 0 ? -1 : near.indexOf(near[open] == u'(' ? u')' : u']', colon);
        if (open > start && close > 0 && close + 1 < near.size() && near[close + 1] == u':') {
            const auto time = parseTimecode(near.sliced(open + 1, close - open - 1));
            if (!time)
                return std::nullopt;
            head.startMs = *time;
            head.nameEnd = qint32(open);
            colon = close + 1;
        }
    }
    if (colon >= near.size() || colon == start)
        return std::nullopt;
    const bool isWide = near[colon] == u'：';
    if (!isWide && colon + 1 < line.size() && !line[colon + 1].isSpace())
        return std::nullopt;
    qsizetype nameStart = start;
    qsizetype nameEnd = head.nameEnd > 0 ? head.nameEnd : colon;
    while (nameEnd > nameStart && isBlank(line[nameEnd - 1]))
        --nameEnd;
    if (nameEnd - nameStart > 2 && ((line[nameStart] == u'[' && line[nameEnd - 1] == u']') ||
                                    (line[nameStart] == u'(' && line[nameEnd - 1] == u')'))) {
        ++nameStart;
        --nameEnd;
    }
    if (nameEnd <= nameStart || isBlank(line[nameStart]) || isBlank(line[nameEnd - 1]))
        return std::nullopt;
    for (const QChar c : line.sliced(nameStart, nameEnd - nameStart)) {
        if (isForbidden(c))
            return std::nullopt;
    }
    qsizetype rest = colon + 1;
    while (rest < line.size() && isBlank(line[rest]))
        ++rest;
    head.nameStart = qint32(nameStart);
    head.nameEnd = qint32(nameEnd);
    head.rest = qint32(rest);
    return head;
}

int timesNeeded(QStringView name)
{
    constexpr int never = 0;
    const auto form = nameForm(name);
    if (!form || form->words == 0 || form->letters == 0 || isAmong(name, neverNames))
        return never;
    if (form->hasLower && isAmong(form->first, neverFirst))
        return never;
    if (!form->hasCase)
        return form->letters <= 12 ? 2 : never;
    if (!form->hasLower)
        return form->letters >= 2 ? 1 : 2;
    if (form->allCapitalised)
        return form->words >= 2 ? 1 : 2;
    return form->words <= 2 ? 3 : never;
}

std::optional<TurnKind> markerKind(QStringView label)
{
    for (const MarkerName &marker : markerNames) {
        if (marker.isBeginning ? label.startsWith(marker.name, Qt::CaseInsensitive)
                               : label.compare(marker.name, Qt::CaseInsensitive) == 0)
            return marker.kind;
    }
    if (label.endsWith(u" track", Qt::CaseInsensitive))
        return TurnKind::Jingle;
    return std::nullopt;
}

std::optional<TurnKind> markerKind(QStringView label, QStringView rest)
{
    return rest.size() <= maxMarkerRest ? markerKind(label) : std::nullopt;
}

std::optional<TurnKind> markerKindOfText(QStringView text)
{
    const qsizetype colon = text.first(std::min(text.size(), maxLabelLength)).indexOf(u':');
    if (colon < 0)
        return markerKind(text, {});
    if (colon + 1 < text.size() && text[colon + 1] != u' ')
        return std::nullopt;
    return markerKind(trimmed(text.first(colon)), text.sliced(colon + 1));
}

int LabelCensus::add(QStringView name, QStringView rest)
{
    // Most lines repeat one of few names, often the last but one; the hash is for the others.
    int number = m_last;
    if (number < 0 || m_entries[size_t(number)].name != name) {
        const auto found = m_numbers.constFind(name);
        if (found != m_numbers.constEnd()) {
            number = *found;
        } else {
            number = int(m_entries.size());
            m_numbers.insert(name, number);
            m_entries.push_back({name});
        }
        m_last = number;
    }
    Entry &entry = m_entries[size_t(number)];
    ++entry.count;
    if (rest.startsWith(u'<'))
        rest = rest.sliced(1);
    entry.links += rest.startsWith(u"http://") || rest.startsWith(u"https://");
    return number;
}

void LabelCensus::expect(const QStringList &people)
{
    for (const QString &person : people)
        m_expected.push_back(person.toCaseFolded().split(u' ', Qt::SkipEmptyParts));
}

void LabelCensus::decide()
{
    for (Entry &entry : m_entries) {
        const int needed = timesNeeded(entry.name);
        entry.isLabel = needed > 0 && entry.count >= needed && entry.links < entry.count;
        if (markerKind(entry.name))
            entry.isLabel = true;
        if (entry.isLabel || needed == 0 || m_expected.empty())
            continue;
        const QStringList words = entry.name.toString().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        for (const QStringList &person : m_expected) {
            entry.isLabel = entry.isLabel ||
                            std::all_of(words.begin(), words.end(),
                                        [&person](const QString &word) { return person.contains(word); });
        }
    }
}

qsizetype LabelCensus::accepted() const
{
    qsizetype count = 0;
    for (const Entry &entry : m_entries)
        count += entry.isLabel ? entry.count : 0;
    return count;
}

bool isIntroducedAs(QStringView label, QStringView introduction)
{
    return introduction.size() > label.size() + 3 && introduction.endsWith(u')') &&
           introduction.chopped(1).endsWith(label) &&
           introduction[introduction.size() - label.size() - 2] == u'(';
}

} // namespace Ropewalk
