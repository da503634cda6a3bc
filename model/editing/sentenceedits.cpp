// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/sentenceedits.h"

#include "model/base/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using What = SentenceChange::What;

/// Two words that stand beside each other, without or with something between.
struct Gap {
    QList<Stretch> words;
    qsizetype left = -1; ///< index of the word before; the one behind may not be there

    [[nodiscard]] bool hasRight() const { return left + 1 < words.size(); }
    [[nodiscard]] const Stretch &before() const { return words[left]; }
    [[nodiscard]] const Stretch &behind() const { return words[left + 1]; }
};

/// The gap that a place is in; of a place in a word the one behind it.
Gap gapAt(QStringView text, qsizetype offset)
{
    Gap gap{words(text)};
    for (qsizetype at = 0; at < gap.words.size(); ++at) {
        // Right before a word is in the gap before it.
        if (gap.words[at].start < offset || at == 0)
            gap.left = at;
    }
    return gap;
}

bool isCloser(QChar c)
{
    return u"\"'”’»›)]"_s.contains(c);
}

bool isStop(QChar c)
{
    return u".!?…。！？؟"_s.contains(c);
}

bool isPause(QChar c)
{
    return u",;:،、"_s.contains(c);
}

/// Where a word's own characters and its punctuation end, before quotes and brackets that close.
qsizetype endBeforeClosers(QStringView text, const Stretch &word)
{
    qsizetype end = word.end();
    while (end > word.start + 1 && isCloser(text[end - 1]))
        --end;
    // An apostrophe that no punctuation stands before belongs to the word: the goats'.
    return isStop(text[end - 1]) || isPause(text[end - 1]) ? end : word.end();
}

struct Letter {
    qsizetype at = -1; ///< -1 where the word has none
    qsizetype length = 1;
    char32_t code = 0;
};

/// The first letter of a word, where no digit stands before it.
Letter firstLetter(QStringView text, const Stretch &word)
{
    for (qsizetype at = word.start; at < word.end(); ++at) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < word.end() && text[at + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        if (QChar::isLetter(code))
            return {at, isPair ? 2 : 1, code};
        if (QChar::isNumber(code))
            break;
        at += isPair ? 1 : 0;
    }
    return {};
}

void replace(SentenceChange &change, const Line &line, qsizetype from, qsizetype length, const QString &with)
{
    const QString removed = line.text.sliced(from, length);
    if (removed == with)
        return;
    const Position start{line.id, qint32(from)};
    const Position end{line.id, qint32(from + length)};
    // From the rear to the front, so that offsets stay good.
    change.changed = change.edits.empty() ? Range{start, end} : Range{start, change.changed.to};
    change.edits.emplace_back(ReplaceText{line.id, qint32(from), removed, with});
}

QString withCase(char32_t code)
{
    return QString::fromUcs4(&code, 1);
}

void raiseFirst(SentenceChange &change, const Line &line, const Gap &gap)
{
    const Letter letter = firstLetter(line.text, gap.behind());
    if (letter.at >= 0)
        replace(change, line, letter.at, letter.length, withCase(QChar::toTitleCase(letter.code)));
}

/// A word without what is not its own at its ends, and without 's.
QString bare(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber() && !word.front().isSurrogate())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber() && !word.back().isSurrogate())
        word.chop(1);
    if (word.endsWith(u"'s"_s) || word.endsWith(u"’s"_s))
        word.chop(2);
    return word.toString();
}

bool keepsCapital(const QString &word, const QSet<QString> &names)
{
    static const QString apostrophes = u"'’"_s;
    const bool isI = word.startsWith(u'I') && (word.size() == 1 || apostrophes.contains(word[1]));
    const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    return isI || capitals > 1 || names.contains(word);
}

void lowerFirst(SentenceChange &change, const Line &line, const Gap &gap, const QSet<QString> &names)
{
    const Stretch &word = gap.behind();
    const Letter letter = firstLetter(line.text, word);
    if (letter.at >= 0 && !keepsCapital(bare(QStringView(line.text).sliced(word.start, word.length)), names))
        replace(change, line, letter.at, letter.length, withCase(QChar::toLower(letter.code)));
}

bool isAfterStop(QStringView text, const Gap &gap)
{
    return isStop(text[endBeforeClosers(text, gap.before()) - 1]);
}

/// Whether a sentence ends in the gap: as the text says, or by its stop where the next word begins small.
bool isSentenceEnd(QStringView text, const Gap &gap)
{
    if (!gap.hasRight() || !isAfterStop(text, gap))
        return false;
    const Letter letter = firstLetter(text, gap.behind());
    if (letter.at >= 0 && QChar::isLower(letter.code))
        return true;
    const Stretch sentence = sentenceAt(text, gap.behind().start);
    return sentence.start > gap.before().start && sentence.start <= gap.behind().start;
}

void setCaret(SentenceChange &change, const Line &line, const Gap &gap)
{
    qsizetype offset = gap.hasRight() ? gap.behind().start : line.text.size();
    for (const Edit &edit : change.edits) {
        const auto &text = std::get<ReplaceText>(edit);
        if (text.offset < offset || !gap.hasRight())
            offset += text.inserted.size() - text.removed.size();
    }
    change.caret = {line.id, qint32(offset)};
}

/// A dash alone between two words, with the spaces around it: nothing where something else stands there.
std::optional<Stretch> dashBetween(QStringView text, const Gap &gap)
{
    if (!gap.hasRight())
        return std::nullopt;
    const qsizetype from = gap.before().end();
    const QStringView between = text.sliced(from, gap.behind().start - from);
    const QStringView mark = between.trimmed();
    if (mark.isEmpty() || !std::ranges::all_of(mark, [](QChar c) { return u"-–—"_s.contains(c); }))
        return std::nullopt;
    return Stretch{from, between.size()};
}

} // namespace

SentenceChange endSentence(const Line &line, qsizetype offset)
{
    const QStringView text = line.text;
    const Gap gap = gapAt(text, offset);
    SentenceChange change;
    if (gap.left < 0 || offset <= gap.words.front().start)
        return change;
    if (gap.hasRight())
        raiseFirst(change, line, gap);
    if (const auto dash = dashBetween(text, gap))
        replace(change, line, dash->start, dash->length, u" "_s);
    const qsizetype end = endBeforeClosers(text, gap.before());
    if (isPause(text[end - 1]))
        replace(change, line, end - 1, 1, u"."_s);
    else if (!isStop(text[end - 1]))
        replace(change, line, end, 0, u"."_s);
    if (!change.edits.empty())
        change.what = What::Ended;
    setCaret(change, line, gap);
    return change;
}

SentenceChange joinSentences(const Line &line, qsizetype offset, const QSet<QString> &names)
{
    const QStringView text = line.text;
    Gap gap = gapAt(text, offset);
    SentenceChange change;
    if (gap.left < 0)
        return change;
    const qsizetype here = endBeforeClosers(text, gap.before());
    const bool hasComma = gap.hasRight() && text[here - 1] == u',';
    // From inside of a sentence it is its end that is meant.
    while (!hasComma && gap.hasRight() && !isSentenceEnd(text, gap))
        ++gap.left;
    if (!gap.hasRight())
        return change;
    lowerFirst(change, line, gap, names);
    const qsizetype end = hasComma ? here : endBeforeClosers(text, gap.before());
    qsizetype start = end - 1;
    while (!hasComma && start > gap.before().start + 1 && isStop(text[start - 1]))
        --start;
    replace(change, line, start, end - start, hasComma ? QString() : u","_s);
    change.what = hasComma ? What::Joined : What::Comma;
    setCaret(change, line, gap);
    return change;
}

} // namespace Ropewalk
