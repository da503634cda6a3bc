// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cueexport.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// A bound of a line on the way to its time: points of all lines stand in one list, `weight` is the length of
/// text between this point and the one before.
struct Bound {
    TimePoint *point = nullptr;
    qsizetype weight = 0;
};

/// Gives the points in (from, to) their share of the time between those two.
void interpolate(std::vector<Bound> &bounds, size_t from, size_t to)
{
    qint64 total = 0;
    for (size_t i = from + 1; i <= to; ++i)
        total += bounds[i].weight;
    const qint64 start = bounds[from].point->ms;
    const qint64 length = bounds[to].point->ms - start;
    if (length < 0 || (length == 0 && total > 0))
        return;
    qint64 passed = 0;
    for (size_t i = from + 1; i < to; ++i) {
        passed += bounds[i].weight;
        *bounds[i].point = TimePoint::interpolated(total == 0 ? start : start + length * passed / total);
    }
}

} // namespace

std::vector<Span> spansForCues(const ExportEpisode &episode)
{
    std::vector<Span> spans;
    std::vector<bool> isMarker;
    std::vector<qsizetype> lengths;
    bool isComplete = true;
    for (const ExportTurn &turn : episode.turns) {
        for (const Line &line : turn.lines) {
            spans.push_back(line.span);
            isMarker.push_back(turn.kind != TurnKind::Speech && !line.span.isKnown());
            lengths.push_back(std::max<qsizetype>(line.text.size(), 1));
            isComplete = isComplete && line.span.start.isKnown() && line.span.end.isKnown();
        }
    }
    if (isComplete)
        return spans;
    TimePoint end = episode.facts.lengthMs > 0 && episode.facts.lengthMs <= maxTimeMs
                        ? TimePoint::measured(episode.facts.lengthMs)
                        : TimePoint{};
    std::vector<Bound> bounds;
    bounds.reserve(spans.size() * 2 + 1);
    for (size_t i = 0; i < spans.size(); ++i) {
        if (isMarker[i])
            continue;
        bounds.push_back({&spans[i].start, 0});
        bounds.push_back({&spans[i].end, lengths[i]});
    }
    bounds.push_back({&end, 0});
    std::optional<size_t> known;
    for (size_t i = 0; i < bounds.size(); ++i) {
        if (!bounds[i].point->isKnown())
            continue;
        if (known && i > *known + 1)
            interpolate(bounds, *known, i);
        known = i;
    }
    return spans;
}

std::vector<qsizetype> carriedBreaks(QStringView text, QStringView imported,
                                     const std::vector<CueText::Row> &rows)
{
    const auto [inText, inImported] = std::ranges::mismatch(text, imported);
    const qsizetype prefix = inText - text.begin();
    const qsizetype most = std::min(text.size(), imported.size()) - prefix;
    qsizetype suffix = 0;
    while (suffix < most && text[text.size() - 1 - suffix] == imported[imported.size() - 1 - suffix])
        ++suffix;
    std::vector<qsizetype> breaks;
    for (const CueText::Row &row : rows) {
        qsizetype at = row.offset;
        if (at - 1 >= imported.size() - suffix) {
            at += text.size() - imported.size();
        } else if (at > prefix) {
            const qsizetype target = row.offset * text.size() / std::max<qsizetype>(imported.size(), 1);
            const qsizetype after = text.indexOf(u' ', std::min(target, text.size()));
            const qsizetype before =
                target > 0 ? text.first(std::min(target, text.size())).lastIndexOf(u' ') : -1;
            if (after < 0 && before < 0)
                continue;
            at = (after < 0 || (before >= 0 && target - before <= after - target) ? before : after) + 1;
        }
        if (at > (breaks.empty() ? 1 : breaks.back() + 1) && at < text.size() && text[at - 1] == u' ')
            breaks.push_back(at);
    }
    return breaks;
}

} // namespace Ropewalk
