// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/issue.h"

#include <memory>

namespace Ropewalk
{

/// Some kinds of issues.
class IssueKinds
{
public:
    IssueKinds() = default;
    [[nodiscard]] static IssueKinds all() { return IssueKinds((1U << allIssueKinds.size()) - 1); }
    [[nodiscard]] static IssueKinds only(IssueKind kind) { return IssueKinds(1U << uint(kind)); }

    [[nodiscard]] bool has(IssueKind kind) const { return ((m_bits >> uint(kind)) & 1U) != 0; }
    bool operator==(const IssueKinds &) const = default;

private:
    explicit IssueKinds(uint bits)
        : m_bits(bits)
    {
    }
    uint m_bits = 0;
};

/// The issues of an episode by line, counted by kind, and numbered all through as far as they are of the
/// kinds that are listed: there may be tens of thousands. Lines are counted over page and transcript. Owned
/// by the watch that fills it.
class LineIssues
{
public:
    /// So many lines without issues.
    void reset(qsizetype lines);
    /// Lines go, and others come, without issues: see LineSplice.
    void splice(qsizetype at, qsizetype removed, qsizetype inserted);
    /// What a line has now, in order; true where that is something else than before.
    bool set(qsizetype line, std::vector<Issue> issues);

    [[nodiscard]] qsizetype lineCount() const { return qsizetype(m_lines.size()); }
    [[nodiscard]] const std::vector<Issue> &in(qsizetype line) const;
    using Counts = std::array<qsizetype, allIssueKinds.size()>;
    /// How many there are of each kind, listed or not.
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] qsizetype count(IssueKind kind) const { return m_counts[size_t(kind)]; }
    /// Of all kinds.
    [[nodiscard]] qsizetype total() const;

    /// Which kinds are listed: at first all.
    void setListed(IssueKinds kinds);
    [[nodiscard]] IssueKinds listed() const { return m_listed; }
    [[nodiscard]] qsizetype listedCount() const;
    /// The listed issue of a number from 0 to listedCount() exclusive.
    [[nodiscard]] const Issue &at(qsizetype number) const;
    /// The number of the first listed issue that begins at a place of a line or behind it; listedCount()
    /// where none does.
    [[nodiscard]] qsizetype firstFrom(qsizetype line, qsizetype offset) const;

private:
    using Entry = std::unique_ptr<std::vector<Issue>>;
    void count(const std::vector<Issue> &issues, qsizetype step);
    [[nodiscard]] qsizetype listedIn(qsizetype line) const;
    void refreshStarts() const;

    std::vector<Entry> m_lines; ///< null for those without
    Counts m_counts{};
    IssueKinds m_listed = IssueKinds::all();
    mutable std::vector<qint32> m_starts; ///< listed issues before each line; empty while that is not right
};

} // namespace Ropewalk
