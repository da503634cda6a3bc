// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What a change of one or two words stands for.

#include "model/analysis/corrections.h"
#include "model/base/sentences.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

constexpr qsizetype mostWords = 2;
/// "tbh" becomes "to be honest".
constexpr qsizetype mostNewWords = 3;
constexpr qsizetype leastLetters = 3;
constexpr qsizetype longest = 80;

/// A stretch of a text up to the spaces around it, without the punctuation at its ends.
Stretch wholeWords(QStringView text, qsizetype from, qsizetype to)
{
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    while (to < text.size() && !text[to].isSpace())
        ++to;
    const auto isOuter = [&](qsizetype at) {
        return !text[at].isLetterOrNumber() && !text[at].isSurrogate() && !text[at].isMark();
    };
    while (from < to && isOuter(from))
        ++from;
    while (to > from && isOuter(to - 1))
        --to;
    return {from, to - from};
}

bool beginsSentence(QStringView text, const Stretch &words)
{
    const QStringView before = text.first(words.start).trimmed();
    return before.isEmpty() || sentenceAt(text, words.start).start >= words.start - 1;
}

/// Whether "'s" is at the end of both, which is not what was corrected.
bool isPossessive(QStringView text)
{
    return text.endsWith(u"'s") || text.endsWith(u"’s");
}

} // namespace

Stretch wordsAround(QStringView after, qsizetype from, qsizetype tail)
{
    return wholeWords(after, from, after.size() - tail);
}

std::optional<Correction> correctionFrom(QStringView before, QStringView after, qsizetype from,
                                         qsizetype tail)
{
    const bool fits = from >= 0 && tail >= 0 && from + tail <= before.size() && from + tail <= after.size();
    if (!fits || before.size() - from - tail > longest || after.size() - from - tail > longest)
        return std::nullopt;
    const Stretch old = wholeWords(before, from, before.size() - tail);
    const Stretch now = wholeWords(after, from, after.size() - tail);
    QStringView oldText = before.sliced(old.start, old.length);
    QStringView newText = after.sliced(now.start, now.length);
    if (isPossessive(oldText) && isPossessive(newText)) {
        oldText.chop(2);
        newText.chop(2);
    }
    const qsizetype oldWords = wordCount(oldText);
    const qsizetype newWords = wordCount(newText);
    if (oldText == newText || oldWords == 0 || newWords == 0 || oldWords > mostWords ||
        newWords > mostNewWords)
        return std::nullopt;
    const auto hasNumber = [](QStringView text) {
        return std::ranges::any_of(text, [](QChar c) { return c.isNumber(); });
    };
    const auto letters =
        std::ranges::count_if(oldText.toUcs4(), [](uint code) { return QChar::isLetter(char32_t(code)); });
    if (letters < leastLetters || hasNumber(oldText) || hasNumber(newText))
        return std::nullopt;
    const auto isInEvent = [](QStringView text, const Stretch &words) {
        return std::ranges::any_of(events(text), [&](const Stretch &event) {
            return event.start < words.end() && words.start < event.end();
        });
    };
    if (isInEvent(before, old) || isInEvent(after, now))
        return std::nullopt;
    if (isSameButForm(oldText, newText)) {
        const bool isNameLike = newText.front().isUpper() || newText.front().isTitleCase();
        if (!isNameLike || beginsSentence(after, now))
            return std::nullopt;
    }
    // A word more or less beside one that stays is no correction of that one.
    if (newText.startsWith(oldText.toString() + u' ') || newText.endsWith(u' ' + oldText.toString()) ||
        oldText.startsWith(newText.toString() + u' ') || oldText.endsWith(u' ' + newText.toString()))
        return std::nullopt;
    return Correction{oldText.toString(), newText.toString()};
}

} // namespace Ropewalk
