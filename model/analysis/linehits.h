// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/finder.h"

#include <memory>
#include <optional>
#include <span>

namespace Ropewalk
{

/// The hits of a search in the lines of a transcript, by line number and all through: which are in a line,
/// the hit of a number, the number of a hit. Knows which lines were not read yet. Owned by the search.
class LineHits
{
public:
    using Count = quint32;
    /// Of a line that was not read yet; greater than every other count.
    static constexpr Count unread = ~Count(0);

    /// So many lines, none of them read.
    void reset(qsizetype lines);
    void clear() { reset(0); }
    /// Lines go, and others come, which are not read: see LineSplice.
    void splice(qsizetype at, qsizetype removed, qsizetype inserted);
    /// A line is to be read again.
    void forget(qsizetype line);
    /// What was found in a line that was not read.
    void set(qsizetype line, Finder::Found found);

    /// How many hits each line has, or that it is not read.
    [[nodiscard]] const std::vector<Count> &counts() const { return m_counts; }
    [[nodiscard]] bool isUnread(qsizetype line) const { return m_counts[size_t(line)] == unread; }
    [[nodiscard]] qsizetype unreadCount() const { return m_unread; }
    /// The first line from this one on, round the end, that is not read; -1 where all are.
    [[nodiscard]] qsizetype nextUnread(qsizetype from) const;
    /// All hits of lines that are read.
    [[nodiscard]] qsizetype total() const { return m_total; }
    /// Lines that the pattern is too hard for.
    [[nodiscard]] qsizetype tooHard() const { return m_tooHard; }

    [[nodiscard]] std::span<const FoundWords> in(qsizetype line) const;
    struct Hit {
        qsizetype line = 0;
        const FoundWords *words = nullptr;
    };
    /// The hit of a number from 0 to total() exclusive.
    [[nodiscard]] Hit at(qsizetype number) const;
    /// The number of the hit that begins here; -1 for none.
    [[nodiscard]] qsizetype numberOf(qsizetype line, qint32 offset) const;

private:
    struct Entry {
        std::vector<FoundWords> hits;
        bool isTooHard = false;
    };
    void drop(qsizetype line);
    void refreshStarts() const;

    std::vector<Count> m_counts;
    std::vector<std::unique_ptr<Entry>> m_entries; ///< null for lines without hits
    mutable std::vector<Count> m_starts;           ///< hits before each line; empty while that is not right
    qsizetype m_unread = 0;
    qsizetype m_total = 0;
    qsizetype m_tooHard = 0;
};

} // namespace Ropewalk
