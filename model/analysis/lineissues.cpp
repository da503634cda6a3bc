// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/lineissues.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace Ropewalk
{

void LineIssues::reset(qsizetype lines)
{
    m_lines.clear();
    m_lines.resize(size_t(lines));
    m_counts = {};
    m_starts.clear();
}

void LineIssues::count(const std::vector<Issue> &issues, qsizetype step)
{
    for (const Issue &issue : issues)
        m_counts[size_t(issue.kind)] += step;
}

void LineIssues::splice(qsizetype at, qsizetype removed, qsizetype inserted)
{
    const auto first = m_lines.begin() + at;
    for (auto line = first; line != first + removed; ++line) {
        if (*line)
            count(**line, -1);
    }
    const auto behind = m_lines.erase(first, first + removed);
    std::vector<Entry> fresh{size_t(inserted)};
    m_lines.insert(behind, std::move_iterator(fresh.begin()), std::move_iterator(fresh.end()));
    m_starts.clear();
}

bool LineIssues::set(qsizetype line, std::vector<Issue> issues)
{
    Entry &entry = m_lines[size_t(line)];
    if (entry ? *entry == issues : issues.empty())
        return false;
    if (entry)
        count(*entry, -1);
    count(issues, 1);
    const bool isLonger = !entry || entry->size() != issues.size();
    entry = issues.empty() ? nullptr : std::make_unique<std::vector<Issue>>(std::move(issues));
    if (isLonger || m_listed != IssueKinds::all())
        m_starts.clear();
    return true;
}

const std::vector<Issue> &LineIssues::in(qsizetype line) const
{
    static const std::vector<Issue> none;
    const Entry &entry = m_lines[size_t(line)];
    return entry ? *entry : none;
}

qsizetype LineIssues::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qsizetype(0));
}

void LineIssues::setListed(IssueKinds kinds)
{
    m_listed = kinds;
    m_starts.clear();
}

qsizetype LineIssues::listedCount() const
{
    qsizetype listed = 0;
    for (const IssueKind kind : allIssueKinds)
        listed += m_listed.has(kind) ? count(kind) : 0;
    return listed;
}

qsizetype LineIssues::listedIn(qsizetype line) const
{
    return std::ranges::count_if(in(line), [this](const Issue &issue) { return m_listed.has(issue.kind); });
}

void LineIssues::refreshStarts() const
{
    if (!m_starts.empty())
        return;
    m_starts.reserve(m_lines.size() + 1);
    qint32 listed = 0;
    m_starts.push_back(listed);
    for (qsizetype line = 0; line < lineCount(); ++line) {
        listed += m_lines[size_t(line)] ? qint32(listedIn(line)) : 0;
        m_starts.push_back(listed);
    }
}

const Issue &LineIssues::at(qsizetype number) const
{
    refreshStarts();
    const auto behind = std::ranges::upper_bound(m_starts, qint32(number));
    const auto line = size_t(behind - m_starts.begin()) - 1;
    qsizetype left = number - m_starts[line];
    const auto &issues = *m_lines[line];
    const auto found = std::ranges::find_if(
        issues, [&](const Issue &issue) { return m_listed.has(issue.kind) && left-- == 0; });
    return *found;
}

qsizetype LineIssues::firstFrom(qsizetype line, qsizetype offset) const
{
    refreshStarts();
    const auto before = std::ranges::count_if(
        in(line), [&](const Issue &issue) { return m_listed.has(issue.kind) && issue.words.start < offset; });
    return m_starts[size_t(line)] + before;
}

} // namespace Ropewalk
