// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/corrections/correctionhitsmodel.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void CorrectionHitsModel::setRows(std::vector<CorrectionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT wantedChanged();
}

qsizetype CorrectionHitsModel::wanted() const
{
    return std::ranges::count(m_rows, true, &CorrectionRow::isWanted);
}

void CorrectionHitsModel::setAllWanted(bool isWanted)
{
    if (m_rows.empty())
        return;
    for (CorrectionRow &row : m_rows)
        row.isWanted = isWanted;
    Q_EMIT dataChanged(index(0, Where), index(rowCount() - 1, Where), {Qt::CheckStateRole});
    Q_EMIT wantedChanged();
}

int CorrectionHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CorrectionHitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString CorrectionHitsModel::textOf(const CorrectionRow &row, int column)
{
    switch (column) {
    case Where:
        return row.where;
    case Before:
        return row.before;
    case Words:
        return row.words;
    case Behind:
        return row.behind;
    default:
        return row.becomes;
    }
}

QVariant CorrectionHitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CorrectionRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Where ? QVariant(row.isWanted ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return QString(row.before + row.words + row.behind);
    case Qt::AccessibleTextRole:
        return index.column() == Where
                   ? tr("%1: “%2” becomes “%3” in: %4")
                         .arg(row.where, row.words, row.becomes, row.before + row.words + row.behind)
                   : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Words);
        return index.column() == Words ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

bool CorrectionHitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Where || role != Qt::CheckStateRole)
        return false;
    m_rows[size_t(index.row())].isWanted = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT wantedChanged();
    return true;
}

Qt::ItemFlags CorrectionHitsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Where ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant CorrectionHitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    switch (section) {
    case Where:
        return tr("Where");
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
