// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/hitmodel.h"

namespace Ropewalk
{

HitModel::HitModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HitModel::setSource(HitSource source)
{
    m_source = std::move(source);
    refresh();
}

void HitModel::refresh()
{
    const int count = m_source.count ? int(m_source.count()) : 0;
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

void HitModel::setPicking(bool isPicking)
{
    if (isPicking == m_isPicking)
        return;
    m_isPicking = isPicking;
    refresh();
}

HitRow HitModel::hitAt(int row) const
{
    // Between a change of the hits and refresh() there may be fewer.
    return row >= 0 && row < m_source.count() ? m_source.row(row) : HitRow();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::CheckStateRole))
        return {};
    const HitRow row = hitAt(index.row());
    if (role == Qt::CheckStateRole)
        return m_isPicking && !row.isLocked ? QVariant(row.isPicked ? Qt::Checked : Qt::Unchecked)
                                            : QVariant();
    QString said = tr("%1: %2").arg(row.who, row.text);
    if (row.after)
        said = row.isLocked           ? tr("%1 (locked quote)").arg(said)
               : row.after->isEmpty() ? tr("%1 (becomes nothing)").arg(said)
                                      : tr("%1 (becomes “%2”)").arg(said, *row.after);
    return said;
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() && m_isPicking && !hitAt(index.row()).isLocked ? usual | Qt::ItemIsUserCheckable
                                                                          : usual;
}

bool HitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !m_isPicking)
        return false;
    m_source.pick(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {role});
    return true;
}

} // namespace Ropewalk
