// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/cleanup/cleanupmodel.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void CleanUpModel::setGroups(std::vector<CleanUpGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
    Q_EMIT wantedChanged();
}

qsizetype CleanUpModel::wanted() const
{
    qsizetype count = 0;
    for (const CleanUpGroup &group : m_groups)
        count += std::ranges::count(group.rows, true, &CleanUpRow::isWanted);
    return count;
}

qsizetype CleanUpModel::places() const
{
    qsizetype count = 0;
    for (const CleanUpGroup &group : m_groups)
        count += qsizetype(group.rows.size());
    return count;
}

QModelIndex CleanUpModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex CleanUpModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || isRule(index) ? QModelIndex()
                                             : createIndex(int(groupOf(index)), 0, quintptr(0));
}

int CleanUpModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isRule(parent) && parent.column() == 0 ? int(m_groups[size_t(parent.row())].rows.size()) : 0;
}

int CleanUpModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

Qt::CheckState CleanUpModel::stateOf(const CleanUpGroup &group)
{
    if (group.rows.empty())
        return group.isOn ? Qt::Checked : Qt::Unchecked;
    const auto wanted = std::ranges::count(group.rows, true, &CleanUpRow::isWanted);
    if (wanted == 0)
        return Qt::Unchecked;
    return wanted == std::ssize(group.rows) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant CleanUpModel::ruleData(const CleanUpGroup &group, int role) const
{
    const auto text = [&] { return tr("%1: %n place(s)", nullptr, int(group.rows.size())).arg(group.title); };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return group.pack;
    case Qt::AccessibleTextRole:
        return tr("%1, style pack %2").arg(text(), group.pack);
    case Qt::CheckStateRole:
        return stateOf(group);
    case Qt::FontRole: {
        QFont font;
        font.setBold(!group.rows.empty());
        return font;
    }
    default:
        return {};
    }
}

QVariant CleanUpModel::rowData(const CleanUpRow &row, int column, int role) const
{
    const QString becomes = row.strikes             ? tr("struck out")
                            : row.becomes.isEmpty() ? tr("nothing")
                                                    : row.becomes;
    const QString line = row.before + row.words + row.behind;
    switch (role) {
    case Qt::DisplayRole:
        return std::array{row.where, row.before, row.words, row.behind, becomes}[size_t(column)];
    case Qt::CheckStateRole:
        return column == Where ? QVariant(row.isWanted ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return line;
    case Qt::AccessibleTextRole:
        return column == Where ? tr("%1: “%2” becomes %3 in: %4").arg(row.where, row.words, becomes, line)
                               : rowData(row, column, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return int((column == Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(column == Words);
        font.setStrikeOut(column == Words && row.strikes);
        font.setItalic(column == Becomes && row.becomes.isEmpty());
        return font;
    }
    default:
        return {};
    }
}

QVariant CleanUpModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isRule(index))
        return index.column() == 0 ? ruleData(m_groups[size_t(index.row())], role) : QVariant();
    return rowData(m_groups[groupOf(index)].rows[size_t(index.row())], index.column(), role);
}

bool CleanUpModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Where || role != Qt::CheckStateRole)
        return false;
    const bool isWanted = value.toInt() == Qt::Checked;
    if (isRule(index)) {
        CleanUpGroup &group = m_groups[size_t(index.row())];
        group.isOn = isWanted;
        for (CleanUpRow &row : group.rows)
            row.isWanted = isWanted;
        if (!group.rows.empty())
            Q_EMIT dataChanged(this->index(0, Where, index),
                               this->index(int(group.rows.size()) - 1, Where, index), {Qt::CheckStateRole});
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    } else {
        m_groups[groupOf(index)].rows[size_t(index.row())].isWanted = isWanted;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT dataChanged(parent(index), parent(index), {Qt::CheckStateRole});
    }
    Q_EMIT wantedChanged();
    return true;
}

Qt::ItemFlags CleanUpModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Where)
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && !isRule(index))
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant CleanUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    switch (section) {
    case Where:
        return tr("Rule and place");
    case Before:
        return tr("Before it");
    case Words:
        return tr("Words");
    case Behind:
        return tr("Behind it");
    default:
        return tr("Would be");
    }
}

} // namespace Ropewalk
