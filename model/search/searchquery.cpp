// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/searchquery.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using Field = SearchQuery::Field;

/// More than anybody types, and little enough for the index.
constexpr qsizetype mostCharacters = 2'000;
constexpr size_t mostTerms = 60;
constexpr int usualDistance = 10;
constexpr int mostDistance = 1'000;

constexpr std::array<QLatin1StringView, 9> fieldNames{
    "who"_L1, "topic"_L1, "reason"_L1, "verdict"_L1, "since"_L1, "until"_L1, "date"_L1, "in"_L1, "kind"_L1};

QString say(const char *text)
{
    return QCoreApplication::translate("Search", text);
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

/// Controls stand for spaces: NUL would end what the index is asked.
bool isSpace(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// Whether the index has any word of a text: words are of letters and digits.
bool hasWord(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
        if (QChar::isLetterOrNumber(c))
            return true;
    }
    return false;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    std::expected<SearchQuery, QueryError> parse()
    {
        if (m_text.size() > mostCharacters)
            fail({mostCharacters, m_text.size() - mostCharacters},
                 say(QT_TRANSLATE_NOOP("Search", "This is too much to look for: leave something out.")));
        skipSpaces();
        while (!m_error && m_at < m_text.size()) {
            readPart();
            skipSpaces();
        }
        if (m_error)
            return std::unexpected(*m_error);
        return m_query;
    }

private:
    [[nodiscard]] bool isAt(QStringView what) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(what);
    }
    [[nodiscard]] bool isAtQuote() const { return m_at < m_text.size() && isQuote(m_text[m_at]); }
    void skipSpaces()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    void fail(const Stretch &where, const QString &message)
    {
        if (!m_error)
            m_error = QueryError{message, where};
    }
    [[nodiscard]] Stretch since(qsizetype start) const { return {start, m_at - start}; }

    /// What stands from here to the next space or quotation mark, or to one of `ends`.
    QString readRun(QStringView ends = {})
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && !isAtQuote() && !ends.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    QString readQuoted()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && !isAtQuote())
            ++m_at;
        if (m_at == m_text.size()) {
            fail(since(start), say(QT_TRANSLATE_NOOP("Search", "The quotation mark is not closed.")));
            return {};
        }
        QString quoted = m_text.sliced(start + 1, m_at - start - 1);
        ++m_at;
        for (QChar &c : quoted) {
            if (isSpace(c))
                c = u' ';
        }
        return quoted;
    }

    void readPart()
    {
        const qsizetype start = m_at;
        const bool isExcluded = isAt(u"-") && m_at + 1 < m_text.size() && !isSpace(m_text[m_at + 1]);
        if (isExcluded)
            ++m_at;
        if (isAt(u"NEAR(")) {
            readNear(start, isExcluded);
            return;
        }
        if (!isAtQuote() && readFilter(start, isExcluded))
            return;
        SearchQuery::Term term{{readPhrase()}, 0, isExcluded, since(start)};
        add(std::move(term));
    }

    /// A word or a quoted phrase, with its star.
    SearchQuery::Phrase readPhrase(QStringView ends = {})
    {
        const qsizetype start = m_at;
        SearchQuery::Phrase phrase;
        if (isAtQuote()) {
            phrase.text = readQuoted();
            if (isAt(u"*")) {
                phrase.isPrefix = true;
                ++m_at;
            }
        } else {
            phrase.text = readRun(ends);
            phrase.isPrefix = phrase.text.endsWith(u'*');
            while (phrase.text.endsWith(u'*'))
                phrase.text.chop(1);
        }
        if (m_error)
            return phrase;
        if (!hasWord(phrase.text))
            fail(since(start), say(QT_TRANSLATE_NOOP("Search", "“%1” has no letter or digit to look for."))
                                   .arg(m_text.sliced(start, m_at - start)));
        return phrase;
    }

    void readNear(qsizetype start, bool isExcluded)
    {
        m_at += 5;
        SearchQuery::Term term{{}, usualDistance, isExcluded, {}};
        skipSpaces();
        while (!m_error && m_at < m_text.size() && !isAt(u")") && !isAt(u",")) {
            term.phrases.push_back(readPhrase(u",)"));
            skipSpaces();
        }
        if (!m_error && isAt(u",")) {
            const qsizetype comma = m_at++;
            skipSpaces();
            bool isNumber = false;
            term.distance = readRun(u")").toInt(&isNumber);
            if (!isNumber || term.distance < 0 || term.distance > mostDistance)
                fail(since(comma),
                     say(QT_TRANSLATE_NOOP(
                         "Search", "NEAR wants the most words between, as a number: NEAR(goat farm, 5).")));
            skipSpaces();
        }
        if (!m_error && !isAt(u")"))
            fail(since(start), say(QT_TRANSLATE_NOOP("Search", "NEAR is not closed: NEAR(goat farm).")));
        ++m_at;
        if (!m_error && term.phrases.size() < 2)
            fail(since(start),
                 say(QT_TRANSLATE_NOOP("Search", "NEAR wants two words or more: NEAR(goat farm).")));
        term.where = since(start);
        add(std::move(term));
    }

    void add(SearchQuery::Term term)
    {
        if (m_query.terms.size() >= mostTerms)
            fail(term.where,
                 say(QT_TRANSLATE_NOOP("Search", "This is too much to look for: leave something out.")));
        m_query.terms.push_back(std::move(term));
    }

    /// False where no filter stands here: nothing was read then.
    bool readFilter(qsizetype start, bool isExcluded)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end == m_at || end == m_text.size() || m_text[end] != u':')
            return false;
        // What goes on like an address is a word.
        if (QStringView(m_text).sliced(end).startsWith(u"://"))
            return false;
        const QString name = m_text.sliced(m_at, end - m_at);
        const auto *const known = std::ranges::find_if(
            fieldNames, [&](QLatin1StringView each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
        m_at = end + 1;
        if (known == fieldNames.end()) {
            QStringList all;
            for (const QLatin1StringView each : fieldNames)
                all.append(each + u':');
            fail(since(start),
                 say(QT_TRANSLATE_NOOP("Search", "There is no filter “%1:”. There are %2. To look for "
                                                 "the word itself, put it in quotation marks."))
                     .arg(name, all.join(u", "_s)));
            return true;
        }
        SearchQuery::Filter filter{Field(known - fieldNames.begin()), {}, {}};
        filter.value = (isAtQuote() ? readQuoted() : readRun()).simplified();
        filter.where = since(start);
        if (filter.value.isEmpty())
            fail(filter.where,
                 say(QT_TRANSLATE_NOOP("Search", "“%1:” wants a value right behind it.")).arg(name));
        if (isExcluded)
            fail(filter.where,
                 say(QT_TRANSLATE_NOOP("Search", "A filter cannot be left out: only words can.")));
        m_query.filters.push_back(std::move(filter));
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    SearchQuery m_query;
    std::optional<QueryError> m_error;
};

QString matchOf(const SearchQuery::Phrase &phrase)
{
    QString text = phrase.text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"' + (phrase.isPrefix ? u"*"_s : QString());
}

} // namespace

std::vector<SearchQuery::Filter> SearchQuery::filtersOf(Field field) const
{
    std::vector<Filter> found;
    std::ranges::copy_if(filters, std::back_inserter(found),
                         [field](const Filter &each) { return each.field == field; });
    return found;
}

QString fieldName(SearchQuery::Field field)
{
    return fieldNames.at(size_t(field));
}

std::expected<SearchQuery, QueryError> parseQuery(const QString &text)
{
    return Parser(text).parse();
}

QString matchText(const SearchQuery &query, bool excluded)
{
    QStringList parts;
    for (const SearchQuery::Term &term : query.terms) {
        if (term.isExcluded != excluded)
            continue;
        QStringList phrases;
        for (const SearchQuery::Phrase &phrase : term.phrases)
            phrases.append(matchOf(phrase));
        parts.append(phrases.size() == 1 ? phrases.front()
                                         : u"NEAR(%1, %2)"_s.arg(phrases.join(u' ')).arg(term.distance));
    }
    return parts.join(excluded ? u" OR "_s : u" AND "_s);
}

} // namespace Ropewalk
