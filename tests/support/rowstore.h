// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"

#include <algorithm>
#include <map>

/// What a store that knows nothing but RowChanges would hold: rows by id, in the order that `previous` gives.
/// Deliberately simple: it shows that the records alone are enough to rebuild every episode.
class RowStore
{
public:
    using EpisodeId = Ropewalk::EpisodeId;

    RowStore() = default;
    RowStore(const Ropewalk::Catalogue &catalogue, const std::vector<Ropewalk::EpisodeData> &episodes)
        : m_facts(catalogue.facts)
    {
        load(m_speakers, catalogue.speakers);
        load(m_lists, catalogue.reasonLists);
        load(m_reasons, catalogue.reasons);
        load(m_sources, catalogue.sources);
        for (const auto &data : episodes) {
            m_order.push_back(data.id);
            add(data);
        }
    }

    void apply(const Ropewalk::RowChanges &rows)
    {
        for (const auto &data : rows.newEpisodes)
            add(*data);
        if (!rows.episode.isNull())
            applyTo(m_episodes[rows.episode], rows);
        putAll(m_speakers, rows.speakers);
        putAll(m_lists, rows.reasonLists);
        putAll(m_reasons, rows.reasons);
        putAll(m_sources, rows.sources);
        m_facts = rows.projectFacts.value_or(m_facts);
        m_order = rows.episodeOrder.value_or(m_order);
    }

    [[nodiscard]] const std::vector<EpisodeId> &order() const { return m_order; }

    [[nodiscard]] Ropewalk::Catalogue catalogue() const
    {
        Ropewalk::Catalogue made;
        made.facts = m_facts;
        for (const auto &[id, entry] : m_speakers)
            made.speakers.load(entry);
        for (const auto &[id, entry] : m_lists)
            made.reasonLists.load(entry);
        for (const auto &[id, entry] : m_reasons)
            made.reasons.load(entry);
        for (const auto &[id, entry] : m_sources)
            made.sources.load(entry);
        return made;
    }

    /// Lines that do not stand in the order of their turns show up as a difference of turns.
    [[nodiscard]] Ropewalk::EpisodeData episode(EpisodeId id) const
    {
        const Rows &rows = m_episodes.at(id);
        Ropewalk::EpisodeData data;
        data.id = id;
        data.facts = rows.facts;
        data.page = rows.page;
        size_t at = 0;
        for (const auto &[turn, head] : rows.turns) {
            data.turns.push_back({turn, head, {}});
            for (; at < rows.lines.size() && rows.lines[at].turn == turn; ++at)
                data.turns.back().lines.push_back(rows.lines[at].line);
        }
        for (const auto &[key, entry] : rows.topics)
            data.topics.push_back(entry);
        for (const auto &[key, entry] : rows.citations)
            data.citations.push_back(entry);
        for (const auto &[key, entry] : rows.annotations)
            data.annotations.push_back(entry);
        data.imported = rows.imported;
        return data;
    }

private:
    struct LineEntry {
        Ropewalk::Line line;
        Ropewalk::TurnId turn;
    };
    struct Rows {
        Ropewalk::EpisodeFacts facts;
        std::vector<std::pair<Ropewalk::TurnId, Ropewalk::TurnHead>> turns;
        std::vector<LineEntry> lines;
        std::vector<Ropewalk::PageLine> page;
        std::map<Ropewalk::TopicId, Ropewalk::Topic> topics;
        std::map<Ropewalk::CitationId, Ropewalk::Citation> citations;
        std::map<Ropewalk::AnnotationId, Ropewalk::Annotation> annotations;
        std::shared_ptr<const Ropewalk::Imported> imported;
    };

    template <typename Map, typename Table>
    static void load(Map &map, const Table &table)
    {
        for (const auto &[id, entry] : table.all())
            map.insert_or_assign(id, entry);
    }

    template <typename Map, typename Puts>
    static void putAll(Map &map, const Puts &puts)
    {
        for (const auto &put : puts) {
            if (put.value)
                map.insert_or_assign(put.id, *put.value);
            else
                map.erase(put.id);
        }
    }

    /// Puts `row` behind the row of `previous`, the first one where that is null.
    template <typename Row, typename Id, typename IdOf>
    static void place(std::vector<Row> &rows, Row row, Id previous, IdOf idOf)
    {
        std::erase_if(rows, [&](const Row &other) { return idOf(other) == idOf(row); });
        auto at = rows.begin();
        if (!previous.isNull()) {
            at = std::ranges::find(rows, previous, idOf);
            if (at == rows.end())
                qFatal("a row stands behind one that is not there");
            ++at;
        }
        rows.insert(at, std::move(row));
    }

    static void applyTo(Rows &to, const Ropewalk::RowChanges &rows)
    {
        const auto turnId = [](const auto &row) { return row.first; };
        const auto lineId = [](const auto &row) { return row.line.id; };
        for (const auto id : rows.removedTurns)
            std::erase_if(to.turns, [&](const auto &row) { return row.first == id; });
        for (const auto id : rows.removedLines) {
            std::erase_if(to.lines, [&](const auto &row) { return row.line.id == id; });
            std::erase_if(to.page, [&](const auto &row) { return row.line.id == id; });
        }
        for (const auto &row : rows.turns) {
            if (row.previous)
                place(to.turns, std::pair(row.id, row.head), *row.previous, turnId);
            else
                std::ranges::find(to.turns, row.id, turnId)->second = row.head;
        }
        for (const auto &row : rows.lines) {
            if (row.turn.isNull()) {
                const Ropewalk::PageLine page{row.section, row.line};
                if (row.previous)
                    place(to.page, page, *row.previous, lineId);
                else
                    *std::ranges::find(to.page, row.line.id, lineId) = page;
            } else if (row.previous) {
                place(to.lines, LineEntry{row.line, row.turn}, *row.previous, lineId);
            } else {
                *std::ranges::find(to.lines, row.line.id, lineId) = {row.line, row.turn};
            }
        }
        putAll(to.topics, rows.topics);
        putAll(to.citations, rows.citations);
        putAll(to.annotations, rows.annotations);
        to.facts = rows.episodeFacts.value_or(to.facts);
    }

    void add(const Ropewalk::EpisodeData &data)
    {
        Rows rows;
        rows.facts = data.facts;
        rows.page = data.page;
        rows.imported = data.imported;
        for (const auto &turn : data.turns) {
            rows.turns.emplace_back(turn.id, turn.head);
            for (const auto &line : turn.lines)
                rows.lines.push_back({line, turn.id});
        }
        for (const auto &entry : data.topics)
            rows.topics.emplace(entry.id, entry);
        for (const auto &entry : data.citations)
            rows.citations.emplace(entry.id, entry);
        for (const auto &entry : data.annotations)
            rows.annotations.emplace(entry.id, entry);
        m_episodes.insert_or_assign(data.id, std::move(rows));
    }

    std::vector<EpisodeId> m_order;
    std::map<EpisodeId, Rows> m_episodes;
    std::map<Ropewalk::SpeakerId, Ropewalk::Speaker> m_speakers;
    std::map<Ropewalk::ReasonListId, Ropewalk::ReasonList> m_lists;
    std::map<Ropewalk::ReasonId, Ropewalk::Reason> m_reasons;
    std::map<Ropewalk::SourceId, Ropewalk::Source> m_sources;
    Ropewalk::ProjectFacts m_facts;
};
