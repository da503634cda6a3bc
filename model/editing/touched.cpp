// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/touched.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

template <typename T>
void putRows(std::vector<Put<T>> &rows, const QSet<decltype(T::id)> &ids, const Table<T> &table)
{
    for (const auto id : ids) {
        const T *entry = table.find(id);
        rows.push_back({id, entry ? std::optional(*entry) : std::nullopt});
    }
}

void turnRows(RowChanges &rows, const Transcript &transcript, const Touched &touched)
{
    std::vector<std::pair<qsizetype, TurnId>> present;
    for (const TurnId id : touched.turns) {
        const qsizetype index = transcript.indexOf(id);
        if (index < 0)
            rows.removedTurns.push_back(id);
        else
            present.emplace_back(index, id);
    }
    std::ranges::sort(present);
    for (const auto &[index, id] : present) {
        TurnRow row{id, transcript.turnAt(index).head, {}};
        if (touched.placedTurns.contains(id))
            row.previous = index > 0 ? transcript.turnAt(index - 1).id : TurnId{};
        rows.turns.push_back(std::move(row));
    }
}

void lineRows(RowChanges &rows, const Episode &episode, const Touched &touched)
{
    const Transcript &transcript = episode.transcript();
    struct Spot {
        qsizetype turn = 0; ///< before 0: a page line
        qsizetype line = 0;
        LineId id;
        auto operator<=>(const Spot &) const = default;
    };
    std::vector<Spot> present;
    for (const LineId id : touched.lines) {
        if (const auto place = transcript.findLine(id))
            present.push_back({transcript.indexOf(place.turn->id), place.index, id});
        else if (const qsizetype at = episode.pageIndex(id); at >= 0)
            present.push_back({-1, at, id});
        else
            rows.removedLines.push_back(id);
    }
    std::ranges::sort(present);
    for (const Spot &spot : present) {
        const bool isPlaced = touched.placedLines.contains(spot.id);
        LineRow row;
        if (spot.turn < 0) {
            const PageLine &page = episode.page()[size_t(spot.line)];
            row = {page.line, {}, page.section, {}};
            if (isPlaced)
                row.previous = spot.line > 0 ? episode.page()[size_t(spot.line) - 1].line.id : LineId{};
        } else {
            const Turn &turn = transcript.turnAt(spot.turn);
            row = {turn.lines[size_t(spot.line)], turn.id, {}, {}};
            if (isPlaced) {
                const auto before = transcript.previousLine({&turn, spot.line});
                row.previous = before ? before.line().id : LineId{};
            }
        }
        rows.lines.push_back(std::move(row));
    }
}

} // namespace

RowChanges rowChanges(const Project &project, const Touched &touched)
{
    RowChanges rows;
    rows.episode = touched.episode;
    rows.newEpisodes = touched.newEpisodes;
    if (const Episode *episode = project.episode(touched.episode)) {
        turnRows(rows, episode->transcript(), touched);
        lineRows(rows, *episode, touched);
        for (const AnnotationId id : touched.annotations) {
            const Annotation *annotation = episode->annotations().find(id);
            rows.annotations.push_back({id, annotation ? std::optional(*annotation) : std::nullopt});
        }
        putRows(rows.topics, touched.topics, episode->topics());
        putRows(rows.citations, touched.citations, episode->citations());
        if (touched.episodeFacts)
            rows.episodeFacts = episode->facts();
    }
    const Catalogue &catalogue = project.catalogue();
    putRows(rows.speakers, touched.speakers, catalogue.speakers);
    putRows(rows.reasonLists, touched.reasonLists, catalogue.reasonLists);
    putRows(rows.reasons, touched.reasons, catalogue.reasons);
    putRows(rows.sources, touched.sources, catalogue.sources);
    putRows(rows.houseRules, touched.houseRules, catalogue.houseRules);
    if (touched.projectFacts)
        rows.projectFacts = catalogue.facts;
    if (touched.episodeOrder)
        rows.episodeOrder = project.episodes();
    return rows;
}

} // namespace Ropewalk
