// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/quotelocks.h"

#include <algorithm>

namespace Ropewalk
{

QuoteLocks::QuoteLocks(const Episode &episode)
{
    for (const auto &[id, annotation] : episode.annotations().all()) {
        if (!annotation.as<QuoteLock>())
            continue;
        for (const Place &place : annotation.places) {
            if (place.state != AnchorState::Orphan)
                add(episode, place.range);
        }
    }
}

void QuoteLocks::add(const Episode &episode, const Range &range)
{
    if (range.isInOneLine()) {
        m_locked[range.from.line].append({range.from.offset, range.to.offset - range.from.offset});
        return;
    }
    const auto lock = [&](const Line &line, qsizetype from, qsizetype to) {
        m_locked[line.id].append({from, to - from});
    };
    const auto &page = episode.page();
    if (const qsizetype first = episode.pageIndex(range.from.line); first >= 0) {
        const qsizetype last = episode.pageIndex(range.to.line);
        for (qsizetype at = first; at <= last; ++at) {
            const Line &line = page[size_t(at)].line;
            lock(line, at == first ? range.from.offset : 0, at == last ? range.to.offset : line.text.size());
        }
        return;
    }
    const Transcript &transcript = episode.transcript();
    for (auto place = transcript.findLine(range.from.line); place; place = transcript.nextLine(place)) {
        const Line &line = place.line();
        const bool isLast = line.id == range.to.line;
        lock(line, line.id == range.from.line ? range.from.offset : 0,
             isLast ? range.to.offset : line.text.size());
        if (isLast)
            break;
    }
}

bool QuoteLocks::touches(LineId line, const Stretch &stretch) const
{
    const auto found = m_locked.constFind(line);
    return found != m_locked.constEnd() && std::ranges::any_of(*found, [&](const Stretch &locked) {
               if (stretch.length == 0)
                   return locked.start < stretch.start && stretch.start < locked.end();
               return locked.start < stretch.end() && stretch.start < locked.end();
           });
}

} // namespace Ropewalk
