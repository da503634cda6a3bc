// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/excerpt.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Moves a cut off the middle of a word: to the space in front of or behind it, if one is near.
qsizetype wordCut(const QString &text, qsizetype at, int direction)
{
    constexpr qsizetype most = 24;
    for (qsizetype step = 0; step <= most; ++step) {
        const qsizetype place = at + direction * step;
        if (place <= 0 || place >= text.size())
            break;
        if (text[place].isSpace() || text[place - 1].isSpace())
            return place;
    }
    while (at > 0 && at < text.size() && !isCut(text, at))
        --at;
    return at;
}

} // namespace

Excerpt excerptOf(const QString &text, const QList<Stretch> &marks, qsizetype length)
{
    const Stretch first = marks.isEmpty() ? Stretch{} : marks.front();
    qsizetype start = 0;
    qsizetype end = text.size();
    if (text.size() > length) {
        // A third of the room before what was found: people read on from it.
        const qsizetype room = std::max(length - first.length, qsizetype(0));
        start = std::clamp(first.start - room / 3, qsizetype(0), text.size() - std::min(text.size(), length));
        end = std::min(text.size(), std::max(start + length, first.end()));
        if (start > 0)
            start = std::min(wordCut(text, start, 1), first.start);
        if (end < text.size())
            end = std::max(wordCut(text, end, -1), first.end());
    }
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    Excerpt excerpt{text.sliced(start, end - start), {}, start > 0, end < text.size()};
    for (const Stretch &mark : marks) {
        const qsizetype from = std::max(mark.start, start);
        const qsizetype to = std::min(mark.end(), end);
        if (from < to)
            excerpt.marks.append({from - start, to - from});
    }
    return excerpt;
}

} // namespace Ropewalk
