// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/linehits.h"

#include <algorithm>
#include <iterator>

namespace Ropewalk
{

void LineHits::reset(qsizetype lines)
{
    m_counts.assign(size_t(lines), unread);
    m_entries.clear();
    m_entries.resize(size_t(lines));
    m_starts.clear();
    m_unread = lines;
    m_total = m_tooHard = 0;
}

void LineHits::drop(qsizetype line)
{
    auto &entry = m_entries[size_t(line)];
    m_total -= m_counts[size_t(line)];
    m_tooHard -= entry && entry->isTooHard ? 1 : 0;
    entry.reset();
    m_starts.clear();
}

void LineHits::forget(qsizetype line)
{
    if (isUnread(line))
        return;
    drop(line);
    m_counts[size_t(line)] = unread;
    ++m_unread;
}

void LineHits::splice(qsizetype at, qsizetype removed, qsizetype inserted)
{
    for (qsizetype line = at; line < at + removed; ++line)
        forget(line);
    const auto behind = m_counts.erase(m_counts.begin() + at, m_counts.begin() + at + removed);
    m_counts.insert(behind, size_t(inserted), unread);
    m_entries.erase(m_entries.begin() + at, m_entries.begin() + at + removed);
    std::vector<std::unique_ptr<Entry>> fresh{size_t(inserted)};
    m_entries.insert(m_entries.begin() + at, std::move_iterator(fresh.begin()),
                     std::move_iterator(fresh.end()));
    m_unread += inserted - removed;
    m_starts.clear();
}

void LineHits::set(qsizetype line, Finder::Found found)
{
    Q_ASSERT(isUnread(line));
    m_counts[size_t(line)] = Count(found.hits.size());
    m_total += qsizetype(found.hits.size());
    m_tooHard += found.isTooHard ? 1 : 0;
    --m_unread;
    if (!found.hits.empty() || found.isTooHard)
        m_entries[size_t(line)] = std::make_unique<Entry>(std::move(found.hits), found.isTooHard);
    m_starts.clear();
}

qsizetype LineHits::nextUnread(qsizetype from) const
{
    if (m_unread == 0)
        return -1;
    const auto begin = m_counts.begin();
    auto next = std::find(begin + std::min(from, qsizetype(m_counts.size())), m_counts.end(), unread);
    if (next == m_counts.end())
        next = std::ranges::find(m_counts, unread);
    return next - begin;
}

std::span<const FoundWords> LineHits::in(qsizetype line) const
{
    const auto &entry = m_entries[size_t(line)];
    return entry ? std::span<const FoundWords>(entry->hits) : std::span<const FoundWords>();
}

void LineHits::refreshStarts() const
{
    if (!m_starts.empty())
        return;
    m_starts.reserve(m_counts.size() + 1);
    Count before = 0;
    for (const Count count : m_counts) {
        m_starts.push_back(before);
        before += count == unread ? 0 : count;
    }
    m_starts.push_back(before);
}

LineHits::Hit LineHits::at(qsizetype number) const
{
    refreshStarts();
    // The last line that begins at or before it: lines without hits begin where the next one does.
    const auto behind = std::ranges::upper_bound(m_starts, Count(number));
    const qsizetype line = behind - m_starts.begin() - 1;
    return {line, &in(line)[size_t(number) - m_starts[size_t(line)]]};
}

qsizetype LineHits::numberOf(qsizetype line, qint32 offset) const
{
    const auto hits = in(line);
    const auto found = std::ranges::find(hits, offset, &FoundWords::start);
    if (found == hits.end())
        return -1;
    refreshStarts();
    return qsizetype(m_starts[size_t(line)]) + (found - hits.begin());
}

} // namespace Ropewalk
