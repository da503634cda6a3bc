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
    // Whether it was the last one.
    const auto add = [&](const Line &line) {
        const qsizetype start = line.id == range.from.line ? range.from.offset : 0;
        const bool isLast = line.id == range.to.line;
        const qsizetype end = isLast ? range.to.offset : line.text.size();
        m_stretches.insert(line.id, {start, end - start});
        return isLast;
    };
    const Transcript &transcript = episode.transcript();
    if (auto place = transcript.findLine(range.from.line)) {
        while (place && !add(place.line()))
            place = transcript.nextLine(place);
        return;
    }
    const qsizetype first = episode.pageIndex(range.from.line);
    for (size_t at = size_t(first); first >= 0 && at < episode.page().size(); ++at) {
        if (add(episode.page()[at].line))
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
