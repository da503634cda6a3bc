// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/indexbuilder.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// So many lines are read at once: the store is free again after some milliseconds.
constexpr int sliceLines = 1'000;
/// Fewer would leave many small segments to be merged, more would take too long to be waited for.
constexpr qint64 commitLines = 8'000;
constexpr int stepsAtOnce = 20'000;

} // namespace

IndexBuilder::IndexBuilder(SearchIndex &index, TextAccess access)
    : m_index(index)
    , m_access(access)
    , m_writer(index, std::move(access))
{
}

Result<> IndexBuilder::begin()
{
    QSet<EpisodeId> touched;
    HistoryMark head;
    if (auto compared = compare(touched, head); !compared)
        return compared;
    Transaction transaction(m_index.database());
    for (const EpisodeId id : std::as_const(touched))
        m_writer.setWhole(id, false);
    // Steps of the catalogue may be about sources.
    if (touched.contains(EpisodeId{}))
        m_index.setHasSources(false);
    m_index.setMark(head);
    if (auto done = transaction.commit(); !done)
        return done;
    return compareEpisodes();
}

/// Goes through the project's history: what is behind the index's mark was done without it; where the digests
/// differ at the mark, the index is of another line of the project.
Result<> IndexBuilder::compare(QSet<EpisodeId> &touched, HistoryMark &head)
{
    const HistoryMark mark = m_index.mark();
    bool isOurs = mark.sequence == 0;
    while (true) {
        Result<std::vector<HistoryStep>> steps = failure(Error::Kind::Cancelled, {});
        m_access([&](TextReader &reader) { steps = reader.steps(head.sequence, stepsAtOnce); });
        if (!steps)
            return std::unexpected(steps.error());
        for (const HistoryStep &step : *steps) {
            head.extend(step);
            if (head.sequence > mark.sequence)
                touched.insert(step.episode);
            else if (head.sequence == mark.sequence)
                isOurs = head == mark;
        }
        if (steps->size() < size_t(stepsAtOnce))
            break;
    }
    if (auto result = m_index.database().result(); !result)
        return result;
    return isOurs ? Result<>() : m_index.reset();
}

Result<> IndexBuilder::compareEpisodes()
{
    Result<std::vector<EpisodeId>> episodes = failure(Error::Kind::Cancelled, {});
    m_access([&](TextReader &reader) { episodes = reader.episodes(); });
    if (!episodes)
        return std::unexpected(episodes.error());
    if (m_todo.empty())
        m_wanted = 0;
    QHash<EpisodeId, bool> known;
    for (const SearchIndex::Slot &slot : m_index.slots())
        known.insert(slot.episode, slot.isWhole);
    for (const EpisodeId id : *episodes) {
        const auto found = known.constFind(id);
        const bool isWhole = found != known.constEnd() && *found;
        if (!isWhole && !std::ranges::contains(m_todo, id)) {
            m_todo.push_back(id);
            ++m_wanted;
        }
        known.remove(id);
    }
    m_needsSources = !m_index.hasSources();
    // What is listed no more, or comes back later, is of no use.
    Transaction transaction(m_index.database());
    for (const auto &[id, isWhole] : std::as_const(known).asKeyValueRange())
        m_writer.remove(id);
    return transaction.commit();
}

double IndexBuilder::share() const
{
    return m_wanted == 0 ? 1 : 1 - double(m_todo.size()) / double(m_wanted);
}

Result<> IndexBuilder::step()
{
    if (!m_transaction)
        m_transaction = std::make_unique<Transaction>(m_index.database());
    Result<> done;
    if (m_todo.empty())
        done = readSources();
    else
        done = readSlice();
    if (!done) {
        m_transaction.reset();
        return done;
    }
    return m_uncommitted >= commitLines || isDone() ? commit() : Result<>();
}

Result<> IndexBuilder::commit()
{
    m_uncommitted = 0;
    const auto transaction = std::exchange(m_transaction, nullptr);
    return transaction ? transaction->commit() : Result<>();
}

Result<> IndexBuilder::readSlice()
{
    const EpisodeId id = m_todo.front();
    if (!m_isInside) {
        m_writer.begin(id);
        m_isInside = true;
        m_part = TextReader::Part::Page;
        m_place.clear();
    }
    Result<TextSlice> slice = failure(Error::Kind::Cancelled, {});
    m_access([&](TextReader &reader) { slice = reader.slice(id, m_part, m_place, sliceLines); });
    if (!slice)
        return std::unexpected(slice.error());
    m_writer.addLines(id, m_part, slice->lines);
    m_uncommitted += qint64(slice->lines.size()) + 1;
    m_place = slice->last;
    if (slice->isLast && m_part == TextReader::Part::Transcript)
        return finishEpisode();
    if (slice->isLast) {
        m_part = TextReader::Part::Transcript;
        m_place.clear();
    }
    return m_index.database().result();
}

Result<> IndexBuilder::finishEpisode()
{
    const EpisodeId id = m_todo.front();
    Result<std::vector<Topic>> topics = failure(Error::Kind::Cancelled, {});
    Result<std::vector<Annotation>> annotations = failure(Error::Kind::Cancelled, {});
    m_access([&](TextReader &reader) {
        topics = reader.topics(id);
        annotations = reader.annotations(id);
    });
    if (!topics)
        return std::unexpected(topics.error());
    if (!annotations)
        return std::unexpected(annotations.error());
    m_writer.addTopics(id, *topics);
    m_writer.addAnnotations(id, *annotations);
    m_writer.setWhole(id, true);
    m_isInside = false;
    m_todo.pop_front();
    return m_index.database().result();
}

Result<> IndexBuilder::readSources()
{
    Result<std::vector<SourceId>> ids = failure(Error::Kind::Cancelled, {});
    m_access([&](TextReader &reader) { ids = reader.sources(); });
    if (!ids)
        return std::unexpected(ids.error());
    QSet<SourceId> gone;
    Statement &known = m_index.database().prepared("SELECT DISTINCT id FROM source");
    while (known.next()) {
        if (SourceId id; known.read(0, id))
            gone.insert(id);
    }
    for (const SourceId id : *ids) {
        Result<std::optional<Source>> source = failure(Error::Kind::Cancelled, {});
        m_access([&](TextReader &reader) { source = reader.source(id); });
        if (!source)
            return std::unexpected(source.error());
        if (*source) {
            m_writer.putSource(**source);
            gone.remove(id);
        }
    }
    for (const SourceId id : std::as_const(gone))
        m_writer.removeSource(id);
    m_index.setHasSources(true);
    m_needsSources = false;
    return m_index.database().result();
}

Result<> IndexBuilder::update(const IndexChanges &changes)
{
    Q_ASSERT(!m_isInside);
    if (auto done = commit(); !done)
        return done;
    // The store keeps what waits first: the index is never ahead of the project.
    m_access([](TextReader &) {});
    Transaction transaction(m_index.database());
    HistoryMark mark = m_index.mark();
    bool isUnbroken = true;
    for (const HistoryStep &step : changes.steps)
        isUnbroken = mark.extend(step) && isUnbroken;
    bool isMissing = !changes.anew.empty();
    for (const EpisodeId id : changes.anew)
        m_writer.setWhole(id, false);
    for (const RowChanges &rows : changes.rows) {
        if (m_writer.isWhole(rows.episode) && !m_writer.apply(rows)) {
            m_writer.setWhole(rows.episode, false);
            isMissing = true;
        }
        isMissing = isMissing || rows.episodeOrder.has_value();
        for (const Put<Source> &put : rows.sources) {
            if (put.value)
                m_writer.putSource(*put.value);
            else
                m_writer.removeSource(put.id);
        }
    }
    m_index.setMark(mark);
    if (auto done = transaction.commit(); !done)
        return done;
    if (!isUnbroken)
        return begin();
    return isMissing ? compareEpisodes() : Result<>();
}

} // namespace Ropewalk
