// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/wordscan.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

// FNV-1a over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
constexpr std::uint64_t hashStart = 0xcbf29ce484222325;
constexpr std::uint64_t hashPrime = 0x100000001b3;

constexpr std::uint64_t mix(std::uint64_t hash, char16_t unit)
{
    return (hash ^ unit) * hashPrime;
}

constexpr std::uint64_t hashOf(std::u16string_view word)
{
    std::uint64_t hash = hashStart;
    for (const char16_t unit : word)
        hash = mix(hash, unit);
    return hash;
}

/// ASCII letters, in lower case, and digits; 0 for what is in no word.
constexpr auto foldedAscii = [] {
    std::array<char16_t, 0x80> folded{};
    for (char16_t c = 0; c < folded.size(); ++c) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            folded[c] = c;
        else if (c >= u'A' && c <= u'Z')
            folded[c] = char16_t(c + 0x20);
    }
    return folded;
}();

char16_t foldedWordUnit(QChar c)
{
    return c.unicode() < foldedAscii.size() ? foldedAscii[c.unicode()] : u'\0';
}

bool isWordUnit(QChar c)
{
    if (c.unicode() < foldedAscii.size())
        return foldedAscii[c.unicode()] != 0;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘';
}

/// What the characters between two words amount to.
Separation separationOf(QStringView between)
{
    auto found = Separation::Joined;
    // ERR.LOG, 3:1 and and/or are written without a space and end no sentence.
    const char16_t only = between.size() == 1 ? between[0].unicode() : u'\0';
    if (only == u' ' || only == u'.' || only == u':' || only == u'/')
        return found;
    for (qsizetype at = 0; at < between.size(); ++at) {
        switch (between[at].unicode()) {
        case u'.':
        case u'!':
        case u'?':
        case u'…':
        case u':':
        case u';':
        case u'—':
        case u'–':
            return Separation::Sentence;
        case u'-': {
            const bool isSpaced = at > 0 && between[at - 1].isSpace();
            const bool isDouble = at + 1 < between.size() && between[at + 1] == u'-';
            if (isSpaced || isDouble)
                return Separation::Sentence;
            break;
        }
        case u'"':
        case u'“':
        case u'”':
        case u'«':
        case u'»':
        case u'„':
            found = Separation::Quote;
            break;
        case u',':
        case u'(':
        case u')':
        case u'/':
            found = std::max(found, Separation::Comma);
            break;
        default:
            break;
        }
    }
    return found;
}

/// As separationOf(), for what stands behind a line's last word.
Separation endingOf(QStringView rest)
{
    return rest == u"." || rest == u":" ? Separation::Sentence : separationOf(rest);
}

struct Ending {
    std::u16string_view suffix; ///< after the apostrophe
    std::u16string_view means;
};
constexpr std::array<Ending, 4> endings = {
    {{u"re", u"are"}, {u"ll", u"will"}, {u"ve", u"have"}, {u"m", u"am"}}};

/// Reads words out of one line.
class LineScan
{
public:
    LineScan(QStringView text, qint32 line, std::vector<ScannedWord> &words)
        : m_text(text)
        , m_words(words)
        , m_line(line)
        , m_first(words.size())
    {
        if (text.contains(u'[')) {
            m_gaps = events(text) + timestamps(text);
            std::ranges::sort(m_gaps, {}, &Stretch::start);
        }
    }

    /// Returns how the line ends.
    Separation run(Separation pending)
    {
        qsizetype at = 0;
        qsizetype gap = 0;
        qsizetype last = 0; // the end of the last word, or of the event behind it
        while (at < m_text.size()) {
            if (gap < m_gaps.size() && at == m_gaps[gap].start) {
                pending = std::max(pending, separationOf(m_text.sliced(last, at - last)));
                last = at = m_gaps[gap++].end();
                continue;
            }
            if (!isWordUnit(m_text[at])) {
                ++at;
                continue;
            }
            const size_t count = m_words.size();
            const qsizetype end = word(at);
            if (m_words.size() > count) {
                ScannedWord &added = m_words[count];
                added.before = std::max(pending, separationOf(m_text.sliced(last, at - last)));
                pending = Separation::Joined;
                mark(added, last, at);
                last = end;
            }
            at = end;
        }
        const Separation ending = endingOf(m_text.sliced(last));
        finish();
        return std::max(pending, ending);
    }

private:
    /// Reads the word at `at`; returns its end.
    qsizetype word(qsizetype at)
    {
        const qsizetype start = at;
        qsizetype apostrophe = -1;
        std::uint64_t hash = hashStart;
        std::uint64_t before = hashStart; // up to the apostrophe
        bool isPlain = true;
        bool isNumber = true;
        for (; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (const char16_t folded = foldedWordUnit(c)) {
                isNumber = isNumber && isDigit(c);
                hash = mix(hash, folded);
                continue;
            }
            const bool goesOn = at + 1 < m_text.size() && isWordUnit(m_text[at + 1]);
            if (isApostrophe(c) && goesOn && !(isNumber && !isDigit(m_text[at + 1]))) {
                apostrophe = at;
                before = hash;
                continue;
            }
            // 3.15 and 2,237 and 12:30 are one word each, and no number that names something.
            if (isNumber && at > start && (c == u'.' || c == u',' || c == u':') && goesOn &&
                isDigit(m_text[at + 1])) {
                isPlain = false;
                hash = mix(hash, c.unicode());
                continue;
            }
            if (!isWordUnit(c))
                break;
            return foreignWord(start);
        }
        const QStringView whole = m_text.sliced(start, at - start);
        if (isNumber) {
            const bool isName = isPlain && whole.size() <= 9 && (whole.size() == 1 || whole[0] != u'0');
            add(hash, start, at, isName ? whole.toInt() : -1);
            // The apostrophe of "81's": what follows says nothing.
            if (at + 1 < m_text.size() && isApostrophe(m_text[at]) && m_text[at + 1] == u's')
                at += 2;
            return at;
        }
        if (apostrophe > start)
            contraction(whole, apostrophe - start, hash, before);
        else if (whole.compare("cannot"_L1, Qt::CaseInsensitive) == 0)
            addTwo(hashOf(u"can"), hashOf(u"not"), start, at);
        else
            add(hash, start, at, -1);
        return at;
    }

    void contraction(QStringView whole, qsizetype apostrophe, std::uint64_t hash, std::uint64_t before)
    {
        const qsizetype start = whole.data() - m_text.data();
        const qsizetype end = start + whole.size();
        const QStringView tail = whole.sliced(apostrophe + 1);
        const QChar last = whole[apostrophe - 1];
        if (tail.compare("t"_L1, Qt::CaseInsensitive) == 0 && (last == u'n' || last == u'N')) {
            const QStringView stem = whole.first(apostrophe - 1);
            if (stem.compare("ca"_L1, Qt::CaseInsensitive) == 0)
                addTwo(hashOf(u"can"), hashOf(u"not"), start, end);
            else if (stem.compare("wo"_L1, Qt::CaseInsensitive) == 0)
                addTwo(hashOf(u"will"), hashOf(u"not"), start, end);
            else
                addTwo(scanKey(stem), hashOf(u"not"), start, end);
            return;
        }
        for (const Ending &ending : endings) {
            if (tail.compare(QStringView(ending.suffix), Qt::CaseInsensitive) == 0) {
                addTwo(before, hashOf(ending.means), start, end);
                return;
            }
        }
        add(hash, start, end, -1);
    }

    /// A word with letters beyond ASCII: by the same key as everywhere else in the program.
    qsizetype foreignWord(qsizetype start)
    {
        qsizetype at = start;
        while (at < m_text.size() &&
               (isWordUnit(m_text[at]) ||
                (isApostrophe(m_text[at]) && at + 1 < m_text.size() && isWordUnit(m_text[at + 1]))))
            ++at;
        const QString key = wordKey(m_text.sliced(start, at - start));
        if (!key.isEmpty())
            add(hashOf(std::u16string_view(key)), start, at, -1);
        return at;
    }

    void add(std::uint64_t key, qsizetype start, qsizetype end, qint32 digits)
    {
        ScannedWord word;
        word.key = key;
        word.line = m_line;
        word.start = qint32(start);
        word.end = qint32(end);
        word.digits = digits;
        m_words.push_back(word);
    }

    void addTwo(std::uint64_t first, std::uint64_t second, qsizetype start, qsizetype end)
    {
        add(first, start, end, -1);
        add(second, start, end, -1);
    }

    /// What stands around a number decides what it can mean.
    void mark(ScannedWord &word, qsizetype last, qsizetype start)
    {
        if (word.digits < 0)
            return;
        if (start > last) {
            const QChar c = m_text[start - 1];
            word.hasHash = c == u'#';
            const bool isYear = isApostrophe(c) && (start < 2 || m_text[start - 2].isSpace());
            word.isQuantity = isYear || c.category() == QChar::Symbol_Currency || c == u'.' || c == u'+';
        }
        if (word.end < m_text.size()) {
            const qsizetype next = word.end + (m_text[word.end] == u' ' ? 1 : 0);
            if (next < m_text.size()) {
                const QChar c = m_text[next];
                word.isQuantity = word.isQuantity || c == u'%' || c == u'‰' || c == u'°' ||
                                  c.category() == QChar::Symbol_Currency;
            }
        }
    }

    void finish()
    {
        if (m_words.size() == m_first)
            return;
        m_words[m_first].startsLine = true;
        m_words.back().endsLine = true;
        m_words.back().hasMarkAfter = true;
        for (size_t i = m_first; i + 1 < m_words.size(); ++i)
            m_words[i].hasMarkAfter = m_words[i + 1].before != Separation::Joined;
    }

    QStringView m_text;
    QList<Stretch> m_gaps;
    std::vector<ScannedWord> &m_words;
    qint32 m_line;
    size_t m_first;
};

} // namespace

std::uint64_t scanKey(QStringView word)
{
    const QString key = wordKey(word);
    return hashOf(std::u16string_view(key));
}

Separation scanWords(QStringView text, qint32 line, Separation before, std::vector<ScannedWord> &words)
{
    return LineScan(text, line, words).run(before);
}

} // namespace Ropewalk
