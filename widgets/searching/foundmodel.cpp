// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/searching/foundmodel.h"

#include "model/base/timecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Whether two hits are of the same thing, whatever its words are by now.
bool isSame(const SearchHit &one, const SearchHit &other)
{
    return one.kind == other.kind && one.line == other.line && one.annotation == other.annotation &&
           one.source == other.source && (one.source.isNull() || one.excerpt == other.excerpt);
}

} // namespace

std::vector<FoundModel::Row> FoundModel::rowsFrom(size_t hit) const
{
    std::vector<Row> rows;
    for (; hit < m_hits.size(); ++hit) {
        if (hit == 0 || m_hits[hit].hit.episode != m_hits[hit - 1].hit.episode)
            rows.push_back({hit, true});
        rows.push_back({hit, false});
    }
    return rows;
}

void FoundModel::show(std::vector<FoundHit> hits, bool hasMore)
{
    m_isAsked = false;
    m_hasMore = hasMore;
    if (hits == m_hits)
        return;
    beginResetModel();
    m_hits = std::move(hits);
    m_rows = rowsFrom(0);
    endResetModel();
}

void FoundModel::append(const std::vector<FoundHit> &hits, bool hasMore)
{
    m_isAsked = false;
    m_hasMore = hasMore;
    if (hits.empty())
        return;
    const size_t first = m_hits.size();
    m_hits.insert(m_hits.end(), hits.begin(), hits.end());
    const auto rows = rowsFrom(first);
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

const FoundHit *FoundModel::hitAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].isHeading)
        return nullptr;
    return &m_hits[m_rows[size_t(index.row())].hit];
}

const FoundHit *FoundModel::headingAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[size_t(index.row())].isHeading)
        return nullptr;
    return &m_hits[m_rows[size_t(index.row())].hit];
}

QModelIndex FoundModel::indexOf(const SearchHit &hit) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row &each) { return !each.isHeading && isSame(m_hits[each.hit].hit, hit); });
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()));
}

QModelIndex FoundModel::firstHit() const
{
    // Behind the first heading.
    return m_rows.empty() ? QModelIndex() : index(1);
}

QString FoundModel::headingOf(const FoundHit &hit)
{
    if (hit.hit.episode.isNull())
        return tr("Sources");
    return hit.episode.isEmpty() ? tr("Episode without a title") : hit.episode;
}

QString FoundModel::kindOf(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchHit::Kind::Line:
        return {};
    case SearchHit::Kind::Page:
        return tr("Page");
    case SearchHit::Kind::Note:
        return tr("Note");
    case SearchHit::Kind::Claim:
        return tr("Claim");
    case SearchHit::Kind::Source:
        return tr("Source");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FoundModel::spoken(const FoundHit &hit) const
{
    QStringList parts{hit.hit.excerpt.text, kindOf(hit.hit), hit.name};
    if (hit.hit.start.isKnown())
        parts.append(formatClock(hit.hit.start.ms));
    parts.append(headingOf(hit));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const FoundHit *hit = hitAt(index);
    const FoundHit *heading = headingAt(index);
    if (!hit && !heading)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return hit ? hit->hit.excerpt.text : headingOf(*heading);
    if (role == Qt::AccessibleTextRole)
        return hit ? spoken(*hit) : headingOf(*heading);
    return {};
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    return hitAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

bool FoundModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsked && !m_hits.empty();
}

void FoundModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    Q_EMIT moreWanted();
}

} // namespace Ropewalk
