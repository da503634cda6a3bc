// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/lockedwords.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

struct LineStretch {
    LineId line;
    Stretch words;
};

/// What a range takes of each of its lines, of the transcript or of the page.
std::vector<LineStretch> stretchesOf(const Episode &episode, const Range &range)
{
    if (range.isInOneLine())
        return {{range.from.line, {range.from.offset, range.to.offset - range.from.offset}}};
    std::vector<LineStretch> stretches;
    // Whether it was the last one.
    const auto add = [&](const Line &line) {
        const qsizetype start = line.id == range.from.line ? range.from.offset : 0;
        const bool isLast = line.id == range.to.line;
        const qsizetype end = isLast ? range.to.offset : line.text.size();
        stretches.push_back({line.id, {start, end - start}});
        return isLast;
    };
    const Transcript &transcript = episode.transcript();
    if (auto place = transcript.findLine(range.from.line)) {
        while (place && !add(place.line()))
            place = transcript.nextLine(place);
        return stretches;
    }
    const qsizetype first = episode.pageIndex(range.from.line);
    for (size_t at = size_t(first); first >= 0 && at < episode.page().size(); ++at) {
        if (add(episode.page()[at].line))
            break;
    }
    return stretches;
}

} // namespace

LockedWords::LockedWords(const Episode &episode)
{
    for (const auto &[id, annotation] : episode.annotations().all())
        lock(episode, annotation);
}

LockedWords::LockedWords(const Episode &episode, LineId line)
{
    for (const QList<AnnotationId> &ids :
         {episode.annotations().touching(line), episode.annotations().spanning()}) {
        for (const AnnotationId id : ids)
            lock(episode, *episode.annotations().find(id));
    }
}

void LockedWords::lock(const Episode &episode, const Annotation &annotation)
{
    if (!annotation.as<QuoteLock>())
        return;
    for (const Place &place : annotation.places) {
        if (place.state != AnchorState::Orphan)
            lock(episode, place.range);
    }
}

void LockedWords::lock(const Episode &episode, const Range &range)
{
    for (const auto &[line, words] : stretchesOf(episode, range))
        m_stretches.insert(line, words);
}

bool LockedWords::touches(LineId line, const Stretch &words) const
{
    const auto [begin, end] = m_stretches.equal_range(line);
    return std::any_of(begin, end, [&words](const Stretch &locked) {
        return locked.start < words.end() && words.start < locked.end();
    });
}

bool LockedWords::touches(const Episode &episode, const Range &range) const
{
    return !isEmpty() && std::ranges::any_of(stretchesOf(episode, range), [this](const LineStretch &stretch) {
        return touches(stretch.line, stretch.words);
    });
}

bool changeLockedWords(const Episode &episode, const std::vector<Edit> &edits)
{
    const auto *only = edits.size() == 1 ? std::get_if<ReplaceText>(&edits.front()) : nullptr;
    const LockedWords locked = only ? LockedWords(episode, only->line) : LockedWords(episode);
    const auto hasLocked = [&locked](const Line &line) {
        return locked.touches(line.id, {0, std::max<qsizetype>(line.text.size(), 1)});
    };
    const auto isLocked = [&](const Edit &edit) {
        if (const auto *text = std::get_if<ReplaceText>(&edit))
            return locked.touches(text->line, {text->offset, text->removed.size()});
        if (const auto *page = std::get_if<RemovePageLine>(&edit)) {
            const Line *line = episode.findLine(page->line);
            return line && hasLocked(*line);
        }
        const auto *turns = std::get_if<RemoveTurns>(&edit);
        const qsizetype first = turns ? episode.transcript().indexOf(turns->first) : -1;
        for (qsizetype at = first; first >= 0 && at < first + turns->count; ++at) {
            if (at < episode.transcript().turnCount() &&
                std::ranges::any_of(episode.transcript().turnAt(at).lines, hasLocked))
                return true;
        }
        return false;
    };
    return !locked.isEmpty() && std::ranges::any_of(edits, isLocked);
}

} // namespace Ropewalk
