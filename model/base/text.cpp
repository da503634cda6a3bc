// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/text.h"

#include "model/base/timecode.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace Ropewalk
{

namespace
{

/// What a character is to a word.
struct Part {
    quint8 isLetter = 0; ///< or digit
    quint8 isInWord = 0; ///< no space
};

// Words of whole episodes are counted: nearly all of their characters are looked up here.
constexpr auto asciiParts = [] {
    std::array<Part, 0x80> parts{};
    for (char16_t c = 0; c < parts.size(); ++c)
        parts[c] = {(c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'),
                    c != u' ' && (c < u'\t' || c > u'\r')};
    return parts;
}();

bool isLetterOrDigit(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.unicode() < asciiParts.size())
        return asciiParts[c.unicode()].isLetter != 0;
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[at + 1]));
    return c.isLetterOrNumber();
}

bool hasLetter(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isLetterOrDigit(text, at) && !text[at].isDigit())
            return true;
    }
    return false;
}

enum class Bracket { Event, Timestamp };

/// Calls `found(Bracket, Stretch)` for each bracketed event and timestamp, in order.
template <typename Found>
void forBrackets(QStringView text, Found found)
{
    qsizetype open = text.indexOf(u'[');
    while (open >= 0) {
        const qsizetype close = text.indexOf(u']', open + 1);
        if (close < 0)
            return;
        const qsizetype nested = text.first(close).lastIndexOf(u'[');
        if (nested > open)
            open = nested;
        const QStringView inner = text.sliced(open + 1, close - open - 1);
        if (hasLetter(inner))
            found(Bracket::Event, Stretch{open, close + 1 - open});
        else if (parseTimecode(inner.trimmed()))
            found(Bracket::Timestamp, Stretch{open, close + 1 - open});
        open = text.indexOf(u'[', close + 1);
    }
}

template <typename Found>
void forWords(QStringView text, Found found)
{
    QList<Stretch> gaps;
    forBrackets(text, [&gaps](Bracket, Stretch stretch) { gaps.append(stretch); });
    qsizetype gap = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        if (gap < gaps.size() && at == gaps[gap].start) {
            at = gaps[gap++].end();
            continue;
        }
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        const qsizetype stop = gap < gaps.size() ? gaps[gap].start : text.size();
        bool counts = false;
        for (; at < stop && !text[at].isSpace(); ++at)
            counts = counts || isLetterOrDigit(text, at);
        if (counts)
            found(Stretch{start, at - start});
    }
}

/// The words of a text whose brackets say nothing.
qsizetype plainWordCount(QStringView text)
{
    // In numbers, without branches, since where words end cannot be foretold.
    quint32 count = 0;
    quint32 isCounted = 0; // the word at hand
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        Part part;
        if (c.unicode() < asciiParts.size())
            part = asciiParts[c.unicode()];
        else
            part = {isLetterOrDigit(text, at), !c.isSpace()};
        const quint32 counts = (isCounted | part.isLetter) & part.isInWord;
        count += counts & ~isCounted;
        isCounted = counts;
    }
    return count;
}

} // namespace

QList<Stretch> events(QStringView text)
{
    QList<Stretch> found;
    forBrackets(text, [&found](Bracket kind, Stretch stretch) {
        if (kind == Bracket::Event)
            found.append(stretch);
    });
    return found;
}

QList<Stretch> timestamps(QStringView text)
{
    QList<Stretch> found;
    forBrackets(text, [&found](Bracket kind, Stretch stretch) {
        if (kind == Bracket::Timestamp)
            found.append(stretch);
    });
    return found;
}

QList<Stretch> words(QStringView text)
{
    QList<Stretch> found;
    forWords(text, [&found](Stretch stretch) { found.append(stretch); });
    return found;
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    qsizetype last = 0; // the end of the last event or timestamp
    forBrackets(text, [&](Bracket, Stretch stretch) {
        count += plainWordCount(text.sliced(last, stretch.start - last));
        last = stretch.end();
    });
    return count + plainWordCount(text.sliced(last));
}

QString wordKey(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    const auto isPoint = [](QChar c) { return c == u'.' || c == u','; };
    const auto isDigit = [&composed](qsizetype at) {
        return at >= 0 && at < composed.size() && composed[at].isDigit();
    };
    QString key;
    key.reserve(composed.size());
    bool wasKept = false;
    for (qsizetype at = 0; at < composed.size(); ++at) {
        const QChar c = composed[at];
        // A mark belongs to its letter; one on a sign (a picture's variation selector) says no word.
        const bool isKept = isLetterOrDigit(composed, at) || (c.isMark() && wasKept) ||
                            (isPoint(c) && isDigit(at - 1) && isDigit(at + 1));
        wasKept = isKept;
        if (isKept)
            key.append(c);
        if (c.isHighSurrogate() && at + 1 < composed.size()) {
            ++at;
            if (isKept)
                key.append(composed[at]);
        }
    }
    return key;
}

QString withoutControls(const QString &text, qsizetype &removed)
{
    const auto isBad = [&text](qsizetype at) {
        const QChar c = text[at];
        if (c.unicode() < 0x20)
            return true;
        if (c.unicode() >= 0x7f && c.unicode() < 0xa0)
            return true;
        if (c.isHighSurrogate())
            return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
        if (c.isLowSurrogate())
            return at == 0 || !text[at - 1].isHighSurrogate();
        return false;
    };
    qsizetype first = 0;
    while (first < text.size() && !isBad(first))
        ++first;
    if (first == text.size())
        return text;
    QString clean = text.first(first);
    clean.reserve(text.size());
    for (qsizetype at = first; at < text.size(); ++at) {
        if (!isBad(at))
            clean.append(text[at]);
        else if (text[at] == u'\t')
            clean.append(u' ');
        else
            ++removed;
    }
    return clean;
}

bool isLineText(QStringView text)
{
    return !text.contains(u'\n') && !text.contains(u'\r') && text.isValidUtf16();
}

bool isCut(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset <= text.size() &&
           (offset == 0 || offset == text.size() || !text[offset].isLowSurrogate() ||
            !text[offset - 1].isHighSurrogate());
}

QStringList splitLongLine(const QString &text)
{
    QStringList parts;
    qsizetype start = 0;
    while (text.size() - start > maxLineLength) {
        const qsizetype space = text.lastIndexOf(u' ', start + maxLineLength);
        if (space > start + maxLineLength / 2) {
            parts.append(text.sliced(start, space - start));
            start = space + 1;
            continue;
        }
        // Look at graphemes near the cut only: the finder reads what it is given from its beginning.
        constexpr qsizetype near = 64;
        const qsizetype from = start + maxLineLength - near;
        const QString window = text.sliced(from, std::min(2 * near, text.size() - from));
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window);
        finder.setPosition(near);
        qsizetype cut = finder.isAtBoundary() ? near : finder.toPreviousBoundary();
        if (cut <= 0)
            cut = window[near].isLowSurrogate() ? near - 1 : near;
        parts.append(text.sliced(start, from + cut - start));
        start = from + cut;
    }
    parts.append(text.sliced(start));
    return parts;
}

QString titleCase(const QString &label)
{
    constexpr qsizetype initials = 2;
    if (label.size() <= initials)
        return label;
    for (const QChar c : label) {
        if (c.isLower())
            return label;
    }
    QString title = label.toLower();
    bool atStart = true;
    for (QChar &c : title) {
        if (atStart)
            c = c.toUpper();
        atStart = !c.isLetterOrNumber() && !c.isMark() && c != u'\'' && c != u'’';
    }
    return title;
}

void sortAndMerge(QList<Stretch> &stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::start);
    QList<Stretch> merged;
    for (const Stretch &stretch : std::as_const(stretches)) {
        if (!merged.isEmpty() && stretch.start <= merged.back().end())
            merged.back().length = std::max(merged.back().end(), stretch.end()) - merged.back().start;
        else
            merged.append(stretch);
    }
    stretches = merged;
}

QList<Stretch> leftOut(QStringView text, const QList<Stretch> &withheld)
{
    QList<Stretch> all;
    qsizetype end = text.size(); // of what stays
    for (Stretch stretch : withheld | std::views::reverse) {
        const bool spaceBefore = stretch.start == 0 || text[stretch.start - 1].isSpace();
        const bool isLast = stretch.end() >= end;
        if (isLast && stretch.start > 0 && spaceBefore)
            stretch = {stretch.start - 1, stretch.length + 1};
        else if (!isLast && spaceBefore && text[stretch.end()].isSpace())
            ++stretch.length;
        if (isLast)
            end = stretch.start;
        all.prepend(stretch);
    }
    sortAndMerge(all);
    return all;
}

} // namespace Ropewalk
