// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/reasonsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

ReasonsModel::ReasonsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ReasonsModel::show(std::vector<ListedReasonUses> reasons)
{
    sort(reasons);
    const auto idOf = [](const ListedReasonUses &each) { return each.reason.id; };
    if (!std::ranges::equal(reasons, m_reasons, {}, idOf, idOf)) {
        replaceAll(std::move(reasons));
        return;
    }
    for (size_t at = 0; at < reasons.size(); ++at) {
        if (reasons[at] != m_reasons[at])
            replace(int(at), std::move(reasons[at]));
    }
}

void ReasonsModel::setOrder(Order order)
{
    m_order = order;
    std::vector<ListedReasonUses> reasons = m_reasons;
    sort(reasons);
    replaceAll(std::move(reasons));
}

void ReasonsModel::sort(std::vector<ListedReasonUses> &reasons) const
{
    const auto rank = [this](const ListedReasonUses &each) {
        const bool isByUse = m_order == Order::ByUse;
        return std::tuple(isByUse ? -each.usesHere : 0, isByUse ? -each.usesInAll : 0, each.reason.number);
    };
    std::ranges::stable_sort(reasons, {}, rank);
}

void ReasonsModel::replaceAll(std::vector<ListedReasonUses> reasons)
{
    beginResetModel();
    m_reasons = std::move(reasons);
    endResetModel();
}

void ReasonsModel::replace(int row, ListedReasonUses entry)
{
    const QModelIndex top = index(row, 0);
    const int before = rowCount(top);
    const auto now = int(entry.uses.size());
    std::vector<ListedUse> uses = std::move(entry.uses);
    std::vector<ListedUse> &shown = m_reasons[size_t(row)].uses;
    if (now < before) {
        beginRemoveRows(top, now, before - 1);
        shown.resize(size_t(now));
        endRemoveRows();
    } else if (now > before) {
        beginInsertRows(top, before, now - 1);
        shown.insert(shown.end(), uses.begin() + before, uses.end());
        endInsertRows();
    }
    entry.uses = std::move(uses);
    m_reasons[size_t(row)] = std::move(entry);
    Q_EMIT dataChanged(top, top);
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0, top), index(now - 1, 0, top));
}

void ReasonsModel::mark(const QSet<ReasonId> &reasons)
{
    if (m_marked == reasons)
        return;
    const QSet<ReasonId> changed = (m_marked - reasons) | (reasons - m_marked);
    m_marked = reasons;
    for (const ReasonId id : changed) {
        if (const QModelIndex row = indexOf(id); row.isValid())
            Q_EMIT dataChanged(row, row, {MarkedRole});
    }
}

const Reason *ReasonsModel::reasonAt(const QModelIndex &index) const
{
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return top.isValid() ? &m_reasons[size_t(top.row())].reason : nullptr;
}

const ReasonUse *ReasonsModel::useAt(const QModelIndex &index) const
{
    return index.parent().isValid() ? &m_reasons[size_t(index.parent().row())].uses[size_t(index.row())].use
                                    : nullptr;
}

QModelIndex ReasonsModel::indexOf(ReasonId reason) const
{
    const auto found =
        std::ranges::find(m_reasons, reason, [](const ListedReasonUses &each) { return each.reason.id; });
    return found == m_reasons.end() ? QModelIndex() : index(int(found - m_reasons.begin()), 0);
}

QModelIndex ReasonsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    // A use knows its reason's row, counted from 1.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex ReasonsModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0
               ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
               : QModelIndex();
}

int ReasonsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_reasons.size());
    return parent.internalId() == 0 ? int(m_reasons[size_t(parent.row())].uses.size()) : 0;
}

int ReasonsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ReasonsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!index.parent().isValid())
        return dataOf(m_reasons[size_t(index.row())], role);
    const ListedUse &use = m_reasons[size_t(index.parent().row())].uses[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString text = use.words.isEmpty() ? use.place : u"%1: “%2”"_s.arg(use.place, use.words);
        return role == Qt::DisplayRole ? text : text.toHtmlEscaped();
    }
    return {};
}

QVariant ReasonsModel::dataOf(const ListedReasonUses &entry, int role) const
{
    const QString number = u"#%1"_s.arg(entry.reason.number);
    switch (role) {
    case Qt::DisplayRole:
        return entry.reason.text;
    case NumberRole:
        return number;
    case NoteRole:
        return entry.note;
    case MarkedRole:
        return m_marked.contains(entry.reason.id);
    case Qt::AccessibleTextRole:
        return u"%1 %2 %3"_s.arg(number, entry.reason.text, entry.note).trimmed();
    default:
        return {};
    }
}

} // namespace Ropewalk
