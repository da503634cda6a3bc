// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/rowsums.h"

#include <algorithm>
#include <iterator>

namespace Ropewalk
{

namespace
{

/// A chunk that grows to twice this is cut up.
constexpr size_t chunkSize = 512;

} // namespace

void RowSums::reset(const std::vector<qint32> &sizes)
{
    m_chunks.clear();
    m_count = qsizetype(sizes.size());
    m_total = 0;
    for (const qint32 size : sizes) {
        if (m_chunks.empty() || m_chunks.back().rows.size() == chunkSize) {
            m_chunks.emplace_back();
            m_chunks.back().rows.reserve(chunkSize);
        }
        m_chunks.back().rows.push_back({size, false});
        m_chunks.back().sum += size;
        ++m_chunks.back().guesses;
        m_total += size;
    }
    m_rowsAreRight = m_startsAreRight = false;
}

qsizetype RowSums::count() const
{
    return m_count;
}

qint64 RowSums::total() const
{
    return m_total;
}

qint32 RowSums::size(qsizetype row) const
{
    const Index index = indexOf(row);
    return m_chunks[index.chunk].rows[index.row].size;
}

bool RowSums::isKnown(qsizetype row) const
{
    const Index index = indexOf(row);
    return m_chunks[index.chunk].rows[index.row].isKnown;
}

qint64 RowSums::start(qsizetype row) const
{
    if (row >= m_count)
        return m_total;
    const Index index = indexOf(row);
    refreshStarts();
    const Chunk &chunk = m_chunks[index.chunk];
    qint64 start = chunk.start;
    for (size_t at = 0; at < index.row; ++at)
        start += chunk.rows[at].size;
    return start;
}

RowSums::Place RowSums::find(qint64 at) const
{
    Q_ASSERT(m_count > 0);
    at = std::clamp<qint64>(at, 0, std::max<qint64>(m_total - 1, 0));
    refreshRows();
    refreshStarts();
    const auto after = std::ranges::upper_bound(m_chunks, at, {}, &Chunk::start);
    const Chunk &chunk = *std::prev(after);
    qint64 left = at - chunk.start;
    size_t row = 0;
    while (row + 1 < chunk.rows.size() && left >= chunk.rows[row].size)
        left -= chunk.rows[row++].size;
    return {chunk.firstRow + qsizetype(row), left};
}

qsizetype RowSums::nextGuess(qsizetype row) const
{
    if (row >= m_count)
        return m_count;
    Index index = indexOf(row);
    for (; index.chunk < m_chunks.size(); ++index.chunk, index.row = 0) {
        const Chunk &chunk = m_chunks[index.chunk];
        if (chunk.guesses == 0)
            continue;
        const auto from = chunk.rows.begin() + qsizetype(index.row);
        const auto found =
            std::find_if_not(from, chunk.rows.end(), [](const Row &entry) { return entry.isKnown; });
        if (found != chunk.rows.end())
            return chunk.firstRow + qsizetype(found - chunk.rows.begin());
    }
    return m_count;
}

void RowSums::set(qsizetype row, qint32 size, bool isKnown)
{
    const Index index = indexOf(row);
    Chunk &chunk = m_chunks[index.chunk];
    Row &entry = chunk.rows[index.row];
    const qint64 difference = qint64(size) - entry.size;
    chunk.guesses += qsizetype(entry.isKnown) - qsizetype(isKnown);
    entry = {size, isKnown};
    if (difference == 0)
        return;
    chunk.sum += difference;
    m_total += difference;
    m_startsAreRight = false;
}

void RowSums::splice(qsizetype at, qsizetype removed, qsizetype inserted, qint32 guess)
{
    Q_ASSERT(at >= 0 && removed >= 0 && inserted >= 0 && at + removed <= m_count);
    if (removed > 0)
        remove(at, removed);
    if (inserted > 0)
        insert(at, inserted, guess);
}

void RowSums::forget()
{
    for (Chunk &chunk : m_chunks) {
        if (chunk.guesses == qsizetype(chunk.rows.size()))
            continue;
        for (Row &row : chunk.rows)
            row.isKnown = false;
        chunk.guesses = qsizetype(chunk.rows.size());
    }
}

void RowSums::refreshRows() const
{
    if (m_rowsAreRight)
        return;
    qsizetype row = 0;
    for (Chunk &chunk : m_chunks) {
        chunk.firstRow = row;
        row += qsizetype(chunk.rows.size());
    }
    m_rowsAreRight = true;
}

// Apart from the rows' numbers: sizes are set one after the other, and finding a row to set must not cost
// this.
void RowSums::refreshStarts() const
{
    if (m_startsAreRight)
        return;
    qint64 start = 0;
    for (Chunk &chunk : m_chunks) {
        chunk.start = start;
        start += chunk.sum;
    }
    m_startsAreRight = true;
}

RowSums::Index RowSums::indexOf(qsizetype row) const
{
    Q_ASSERT(row >= 0 && row < m_count);
    refreshRows();
    const auto after = std::ranges::upper_bound(m_chunks, row, {}, &Chunk::firstRow);
    const auto chunk = std::prev(after);
    return {size_t(chunk - m_chunks.begin()), size_t(row - chunk->firstRow)};
}

void RowSums::insert(qsizetype at, qsizetype count, qint32 guess)
{
    if (m_chunks.empty())
        m_chunks.emplace_back();
    // Behind the last row means at the end of the last chunk.
    Index index{m_chunks.size() - 1, m_chunks.back().rows.size()};
    if (at < m_count)
        index = indexOf(at);
    Chunk &chunk = m_chunks[index.chunk];
    chunk.rows.insert(chunk.rows.begin() + qsizetype(index.row), size_t(count), Row{guess, false});
    chunk.sum += count * guess;
    chunk.guesses += count;
    m_count += count;
    m_total += count * guess;
    m_rowsAreRight = m_startsAreRight = false;
    if (chunk.rows.size() < 2 * chunkSize)
        return;

    std::vector<Chunk> parts;
    for (size_t from = 0; from < chunk.rows.size(); from += chunkSize) {
        const size_t to = std::min(from + chunkSize, chunk.rows.size());
        Chunk &part = parts.emplace_back();
        part.rows.assign(chunk.rows.begin() + qsizetype(from), chunk.rows.begin() + qsizetype(to));
        for (const Row &row : part.rows) {
            part.sum += row.size;
            part.guesses += row.isKnown ? 0 : 1;
        }
    }
    const auto place = m_chunks.erase(m_chunks.begin() + qsizetype(index.chunk));
    m_chunks.insert(place, std::move_iterator(parts.begin()), std::move_iterator(parts.end()));
}

void RowSums::remove(qsizetype at, qsizetype count)
{
    Index index = indexOf(at);
    m_count -= count;
    size_t emptied = index.chunk;
    while (count > 0) {
        Chunk &chunk = m_chunks[index.chunk];
        const auto from = chunk.rows.begin() + qsizetype(index.row);
        const auto to = from + std::min(count, qsizetype(chunk.rows.end() - from));
        for (auto row = from; row != to; ++row) {
            chunk.sum -= row->size;
            chunk.guesses -= row->isKnown ? 0 : 1;
            m_total -= row->size;
        }
        count -= to - from;
        chunk.rows.erase(from, to);
        ++index.chunk;
        index.row = 0;
    }
    // Chunks without rows would make two of them start at the same row.
    const auto first = m_chunks.begin() + qsizetype(emptied);
    const auto last = m_chunks.begin() + qsizetype(index.chunk);
    m_chunks.erase(std::remove_if(first, last, [](const Chunk &chunk) { return chunk.rows.empty(); }), last);
    m_rowsAreRight = m_startsAreRight = false;
}

} // namespace Ropewalk
