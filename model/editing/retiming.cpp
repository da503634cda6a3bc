// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/retiming.h"

#include "model/base/text.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

TimePoint between(const TimePoint &from, const TimePoint &to, qint64 part, qint64 whole)
{
    if (!from.isKnown() || !to.isKnown() || whole <= 0)
        return {};
    return TimePoint::interpolated(from.ms + (qint64(to.ms) - from.ms) * part / whole);
}

bool isWordCharacter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && !text[at].isSpace();
}

/// Spreads the words of `text` from `from` to `to` over a span, by their lengths.
WordTimings spread(QStringView text, qint32 from, qint32 to, const Span &span)
{
    WordTimings timed;
    qint64 total = 0;
    const QList<Stretch> found = words(text.sliced(from, to - from));
    for (const Stretch &stretch : found)
        total += stretch.length;
    qint64 done = 0;
    for (const Stretch &stretch : found) {
        WordTiming word{qint32(from + stretch.start), qint32(stretch.length), {}, -1};
        word.span.start = done == 0 ? span.start : between(span.start, span.end, done, total);
        done += stretch.length;
        word.span.end = done == total ? span.end : between(span.start, span.end, done, total);
        if (word.span.start.isKnown())
            word.span.start.kind = TimeKind::Interpolated;
        if (word.span.end.isKnown())
            word.span.end.kind = TimeKind::Interpolated;
        if (word.span.isKnown())
            timed.push_back(word);
    }
    return timed;
}

void shift(WordTimings &words, size_t from, qint32 by)
{
    for (size_t at = from; at < words.size(); ++at)
        words[at].offset += by;
}

} // namespace

std::optional<RetimedWords> retime(WordTimings &words, const Span &span, QStringView text, qint32 offset,
                                   qint32 removed, qint32 inserted)
{
    if (words.empty())
        return std::nullopt;
    const qint32 end = offset + removed;
    const qint32 newEnd = offset + inserted;
    // A word touches the change when it overlaps it, or when what is inserted grows on to it.
    const bool growsLeft = inserted > 0 && isWordCharacter(text, offset);
    const bool growsRight = inserted > 0 && isWordCharacter(text, newEnd - 1);
    const auto isBefore = [&](const WordTiming &word) {
        return growsLeft ? word.end() < offset : word.end() <= offset;
    };
    const auto isTouched = [&](const WordTiming &word) {
        return growsRight ? word.offset <= end : word.offset < end;
    };
    const auto first = std::ranges::find_if_not(words, isBefore);
    auto last = first;
    while (last != words.end() && isTouched(*last))
        ++last;
    const size_t firstIndex = size_t(first - words.begin());
    const WordTimings touched(first, last);

    qint32 from = offset;
    qint32 to = newEnd;
    Span whole;
    if (touched.empty()) {
        whole.start = firstIndex > 0 ? words[firstIndex - 1].span.end : span.start;
        whole.end = last != words.end() ? last->span.start : span.end;
    } else {
        from = std::min(offset, touched.front().offset);
        to = std::max(newEnd, touched.back().end() + inserted - removed);
        whole = {touched.front().span.start, touched.back().span.end};
    }
    WordTimings retimed = spread(text, from, to, whole);
    if (retimed.size() == touched.size()) {
        for (size_t at = 0; at < retimed.size(); ++at) {
            retimed[at].span = touched[at].span;
            retimed[at].confidence = touched[at].confidence;
        }
    }
    shift(words, firstIndex + touched.size(), inserted - removed);
    words.erase(words.begin() + qsizetype(firstIndex),
                words.begin() + qsizetype(firstIndex + touched.size()));
    words.insert(words.begin() + qsizetype(firstIndex), retimed.begin(), retimed.end());
    if (touched.empty() && retimed.empty())
        return std::nullopt;
    return RetimedWords{qint32(firstIndex), touched, qint32(retimed.size())};
}

void restoreWords(WordTimings &words, const std::optional<RetimedWords> &undo, qint32 offset, qint32 removed,
                  qint32 inserted)
{
    if (undo) {
        const auto first = words.begin() + undo->first;
        const auto rest = words.erase(first, first + undo->after);
        words.insert(rest, undo->before.begin(), undo->before.end());
        shift(words, size_t(undo->first) + undo->before.size(), removed - inserted);
        return;
    }
    const auto behind =
        std::ranges::find_if(words, [&](const WordTiming &word) { return word.offset >= offset + inserted; });
    shift(words, size_t(behind - words.begin()), removed - inserted);
}

bool splitTimes(Line &line, Line &next, qint32 offset, qint32 textLength)
{
    const auto behind =
        std::ranges::find_if(line.words, [&](const WordTiming &word) { return word.end() > offset; });
    next.words.assign(behind, line.words.end());
    line.words.erase(behind, line.words.end());
    const bool cuts = !next.words.empty() && next.words.front().offset < offset;
    if (cuts) {
        WordTiming &right = next.words.front();
        WordTiming left = right;
        left.length = offset - right.offset;
        left.span.end = right.span.start =
            between(right.span.start, right.span.end, left.length, right.length);
        right.length -= left.length;
        right.offset = offset;
        if (left.span.isKnown())
            line.words.push_back(left);
        if (!right.span.isKnown())
            next.words.erase(next.words.begin());
    }
    shift(next.words, 0, -offset);

    const Span whole = line.span;
    if (offset == 0) {
        next.span = whole;
        line.span = {};
    } else if (offset < textLength) {
        const TimePoint cut = between(whole.start, whole.end, offset, textLength);
        line.span.end =
            line.words.empty() || !line.words.back().span.end.isKnown() ? cut : line.words.back().span.end;
        const bool isTimed = !next.words.empty() && next.words.front().span.start.isKnown();
        next.span = {isTimed ? next.words.front().span.start : cut, whole.end};
    }
    return cuts;
}

void joinTimes(Line &line, const Line &next, qint32 lineLength)
{
    const size_t from = line.words.size();
    line.words.insert(line.words.end(), next.words.begin(), next.words.end());
    shift(line.words, from, lineLength);
    if (!line.span.start.isKnown())
        line.span.start = next.span.start;
    if (next.span.end.isKnown())
        line.span.end = next.span.end;
}

} // namespace Ropewalk
