// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/lockedwords.h"

#include <algorithm>

namespace Ropewalk
{

LockedWords::LockedWords(const Episode &episode)
{
    for (const auto &[id, annotation] : episode.annotations().all()) {
        if (!annotation.as<QuoteLock>())
            continue;
        for (const Place &place : annotation.places) {
            if (place.state != AnchorState::Orphan)
                lock(episode, place.range);
        }
    }
}

void LockedWords::lock(const Episode &episode, const Range &range)
{
    if (range.isInOneLine()) {
        m_stretches.insert(range.from.line, {range.from.offset, range.to.offset - range.from.offset});
        return;
    }
    const Transcript &transcript = episode.transcript();
    auto place = transcript.findLine(range.from.line);
    for (qint32 start = range.from.offset; place; place = transcript.nextLine(place), start = 0) {
        const bool isLast = place.line().id == range.to.line;
        const qsizetype end = isLast ? range.to.offset : place.line().text.size();
        m_stretches.insert(place.line().id, {start, end - start});
        if (isLast)
            return;
    }
}

bool LockedWords::touches(LineId line, const Stretch &words) const
{
    const auto [begin, end] = m_stretches.equal_range(line);
    return std::any_of(begin, end, [&words](const Stretch &locked) {
        return locked.start < words.end() && words.start < locked.end();
    });
}

} // namespace Ropewalk
