// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/claimsmodel.h"

#include <algorithm>

namespace Ropewalk
{

ClaimsModel::ClaimsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClaimsModel::showClaims(std::vector<ClaimRow> claims)
{
    if (claims == m_claims)
        return;
    const auto sameIds = [&] {
        return std::ranges::equal(claims, m_claims, {}, &ClaimRow::id, &ClaimRow::id);
    };
    // A verdict or a word more: what is chosen and where the list stands stay.
    if (m_sortColumn == Place && m_filter == ClaimFilter() && sameIds()) {
        m_claims = std::move(claims);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_claims = std::move(claims);
    arrange();
    endResetModel();
}

void ClaimsModel::setFilter(const ClaimFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void ClaimsModel::setBrief(bool isBrief)
{
    if (isBrief == m_isBrief)
        return;
    m_isBrief = isBrief;
    Q_EMIT headerDataChanged(Qt::Horizontal, Verdict, Verdict);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Verdict), index(rowCount() - 1, Verdict));
}

void ClaimsModel::arrange()
{
    m_shown.clear();
    for (size_t at = 0; at < m_claims.size(); ++at) {
        if (m_filter.takes(m_claims[at]))
            m_shown.push_back(at);
    }
    const auto before = [this](size_t a, size_t b) {
        const ClaimRow &left = m_claims[a];
        const ClaimRow &right = m_claims[b];
        switch (m_sortColumn) {
        case Verdict:
            return std::pair(left.look.status, left.look.verdict) <
                   std::pair(right.look.status, right.look.verdict);
        case Words:
            return left.words.localeAwareCompare(right.words) < 0;
        case Speaker:
            return left.speakerName.localeAwareCompare(right.speakerName) < 0;
        default:
            return a < b;
        }
    };
    std::ranges::stable_sort(m_shown, before);
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_shown);
}

void ClaimsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

const ClaimRow *ClaimsModel::rowAt(const QModelIndex &index) const
{
    const bool isThere = index.isValid() && size_t(index.row()) < m_shown.size();
    return isThere ? &m_claims[m_shown[size_t(index.row())]] : nullptr;
}

QModelIndex ClaimsModel::indexOf(AnnotationId id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](size_t at) { return m_claims[at].id == id; });
    return found == m_shown.end() ? QModelIndex() : index(int(found - m_shown.begin()), 0);
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    const ClaimRow *row = rowAt(index);
    if (!row)
        return {};
    const QString verdict = row->look.verdict.isEmpty()
                                ? row->look.sign() + u' ' + statusName(row->look.status)
                                : row->look.text();
    if (role == Qt::ToolTipRole)
        return index.column() == Verdict ? verdict : row->words;
    if (role == Qt::AccessibleTextRole && index.column() == Verdict)
        return verdict;
    if (role == Qt::TextAlignmentRole && index.column() == Place)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Place:
        return row->place;
    case Verdict:
        return m_isBrief ? row->look.sign() : verdict;
    case Words:
        return row->words;
    case Speaker:
        return row->speakerName;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Place:
        return tr("Turn");
    case Verdict:
        return m_isBrief ? QString() : tr("Verdict");
    case Words:
        return tr("Claim");
    case Speaker:
        return tr("Said by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Ropewalk
