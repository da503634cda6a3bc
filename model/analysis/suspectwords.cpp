// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/suspectwords.h"

#include "model/base/timecode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

// English and German: what is right twice in a row, or said so on purpose.
constexpr std::array<QStringView, 61> doubledOnPurpose{
    u"again", u"aye",  u"beep",  u"blah", u"bye",  u"bla",  u"clap",   u"come",  u"das",
    u"die",   u"far",  u"genau", u"ha",   u"had",  u"haha", u"hear",   u"hello", u"her",
    u"hey",   u"hi",   u"hm",    u"hmm",  u"ho",   u"is",   u"ja",     u"knock", u"la",
    u"long",  u"many", u"mh",    u"mhm",  u"mm",   u"more", u"much",   u"na",    u"nein",
    u"never", u"no",   u"now",   u"oh",   u"ok",   u"okay", u"please", u"quack", u"really",
    u"right", u"sehr", u"sie",   u"so",   u"sure", u"that", u"there",  u"tut",   u"uh",
    u"um",    u"very", u"wait",  u"well", u"wow",  u"yeah", u"yes"};

constexpr std::array<QStringView, 13> notUnderstood{
    u"cross-talk",    u"crosstalk",  u"garbled",       u"inaudible", u"incomprehensible",
    u"indiscernible", u"indistinct", u"unclear",       u"unhörbar",  u"unintelligible",
    u"unv",           u"unv.",       u"unverständlich"};

constexpr std::array<QStringView, 34> saidWhileOthersSpeak{
    u"absolutely", u"ah",    u"aha",    u"amen", u"aye",  u"cool", u"eben", u"exactly", u"genau",
    u"good",       u"great", u"hm",     u"hmm",  u"huh",  u"ja",   u"mhm",  u"mm",      u"mm-hmm",
    u"nein",       u"nice",  u"no",     u"nope", u"oh",   u"ok",   u"okay", u"right",   u"sure",
    u"true",       u"uh",    u"uh-huh", u"wow",  u"yeah", u"yep",  u"yes"};

bool isAmong(std::span<const QStringView> list, QStringView word)
{
    // Longer than the longest of them.
    constexpr qsizetype longest = 20;
    if (word.size() > longest)
        return false;
    const QString folded = word.toString().toCaseFolded();
    return std::ranges::find(list, QStringView(folded)) != list.end();
}

/// Whether something that belongs to a word begins at an offset; its length in `units`.
bool isOfWord(QStringView text, qsizetype at, qsizetype &units)
{
    const QChar c = text[at];
    units = 1;
    if (c.isHighSurrogate() && at + 1 < text.size()) {
        units = 2;
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[at + 1]));
    }
    return c.isLetterOrNumber() || c.isMark();
}

/// A run of non-space characters, and the word in it.
struct Token {
    qsizetype start = 0;
    qsizetype end = 0;
    Stretch word; ///< empty where there is none

    [[nodiscard]] bool isOpen() const { return word.end() == end; }
    [[nodiscard]] bool isClear() const { return word.start == start; }
};

Token tokenAt(QStringView text, qsizetype start)
{
    Token token{start, start, {start, 0}};
    qsizetype units = 1;
    for (; token.end < text.size() && !text[token.end].isSpace(); token.end += units) {
        if (!isOfWord(text, token.end, units))
            continue;
        if (token.word.length == 0)
            token.word.start = token.end;
        token.word.length = token.end + units - token.word.start;
    }
    return token;
}

bool isSame(QStringView text, const Stretch &one, const Stretch &other)
{
    if (one.length != other.length || text[one.start].isDigit())
        return false;
    return text.sliced(one.start, one.length)
               .compare(text.sliced(other.start, other.length), Qt::CaseInsensitive) == 0;
}

QList<Stretch> bracketsOf(QStringView text)
{
    return text.contains(u'[') ? events(text) + timestamps(text) : QList<Stretch>();
}

/// What stands in brackets, if that says that something was not understood.
std::optional<qint64> unclearIn(QStringView inner, bool isRound)
{
    inner = inner.trimmed();
    if (inner.isEmpty())
        return {};
    qint64 time = -1;
    const qsizetype behind = inner.lastIndexOf(u' ') + 1;
    if (const auto ms = parseTimecode(inner.sliced(behind))) {
        time = *ms;
        inner = inner.first(behind).trimmed();
    }
    if (!isRound && inner.endsWith(u'?'))
        return time;
    const qsizetype space = inner.indexOf(u' ');
    const QStringView first = space < 0 ? inner : inner.first(space);
    const bool isAlone = space < 0;
    return isAmong(notUnderstood, first) && (isAlone || !isRound) ? std::optional(time) : std::nullopt;
}

} // namespace

std::vector<DoubledWord> doubledWords(QStringView text)
{
    std::vector<DoubledWord> found;
    const QList<Stretch> brackets = bracketsOf(text);
    Token last;
    Stretch first;
    bool isRun = false;
    const auto finish = [&] {
        if (isRun && !isAmong(doubledOnPurpose, text.sliced(first.start, first.length)))
            found.push_back({{first.start, last.word.end() - first.start}, first});
        isRun = false;
    };
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const Token token = tokenAt(text, at);
        at = token.end;
        const bool isBracketed = std::ranges::any_of(brackets, [&token](const Stretch &bracket) {
            return bracket.start < token.end && token.start < bracket.end();
        });
        const bool isPlain = token.word.length > 0 && !isBracketed;
        if (isPlain && last.word.length > 0 && last.isOpen() && token.isClear() &&
            isSame(text, last.word, token.word)) {
            isRun = true;
        } else {
            finish();
            first = token.word;
        }
        last = isPlain ? token : Token();
    }
    finish();
    return found;
}

std::vector<UnclearWords> unclearWords(QStringView text)
{
    std::vector<UnclearWords> found;
    // A bracket with more in it says something else.
    constexpr qsizetype longest = 80;
    for (qsizetype open = 0; open < text.size(); ++open) {
        const bool isRound = text[open] == u'(';
        if (!isRound && text[open] != u'[')
            continue;
        const qsizetype close = text.indexOf(isRound ? u')' : u']', open + 1);
        if (close < 0 || close - open > longest)
            continue;
        const QStringView inner = text.sliced(open + 1, close - open - 1);
        if (inner.contains(text[open]))
            continue;
        if (const auto time = unclearIn(inner, isRound)) {
            found.push_back({{open, close + 1 - open}, *time});
            open = close;
        }
    }
    return found;
}

bool endsAsSentence(QStringView text)
{
    constexpr QStringView behind = u"\"'”’»)]";
    constexpr QStringView ends = u".?!…—–-。？！؟";
    text = text.trimmed();
    while (!text.isEmpty() && behind.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && ends.contains(text.back());
}

bool isUtterance(QStringView text)
{
    if (endsAsSentence(text))
        return true;
    const QList<Stretch> said = words(text);
    return std::ranges::any_of(said, [text](const Stretch &run) {
        const Token token = tokenAt(text, run.start);
        return isAmong(saidWhileOthersSpeak, text.sliced(token.word.start, token.word.length));
    });
}

} // namespace Ropewalk
