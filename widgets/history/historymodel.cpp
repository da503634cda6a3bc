// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/history/historymodel.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QDateTime timeOf(const HistoryEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.timeMs);
}

} // namespace

std::vector<HistoryModel::Row> HistoryModel::rowsFrom(size_t entry) const
{
    std::vector<Row> rows;
    for (size_t at = entry; at < m_entries.size(); ++at) {
        const QDate day = timeOf(m_entries[at]).date();
        if (at == 0 || timeOf(m_entries[at - 1]).date() != day)
            rows.push_back({at, day});
        rows.push_back({at, {}});
    }
    return rows;
}

void HistoryModel::show(std::vector<HistoryEntry> entries, bool hasMore)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_rows = rowsFrom(0);
    m_hasMore = hasMore;
    m_isAsked = false;
    endResetModel();
}

void HistoryModel::append(const std::vector<HistoryEntry> &entries, bool hasMore)
{
    m_hasMore = hasMore;
    m_isAsked = false;
    if (entries.empty())
        return;
    const size_t first = m_entries.size();
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    const std::vector<Row> rows = rowsFrom(first);
    const int at = int(m_rows.size());
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

const HistoryEntry *HistoryModel::entryAt(const QModelIndex &index) const
{
    const auto row = size_t(index.row());
    if (!index.isValid() || row >= m_rows.size() || m_rows[row].heading.isValid())
        return nullptr;
    return &m_entries[m_rows[row].entry];
}

QModelIndex HistoryModel::indexOf(GroupId id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].heading.isValid() && m_entries[m_rows[row].entry].id == id)
            return index(int(row));
    }
    return {};
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString HistoryModel::textOf(const HistoryEntry &entry)
{
    QString label = entry.isVersion ? tr("Version “%1”").arg(entry.label) : entry.label;
    if (entry.isTakenBack)
        label = tr("%1 (taken back)").arg(label);
    QStringList about{QLocale().toString(timeOf(entry).time(), QLocale::ShortFormat)};
    for (const QString &part : {entry.author, entry.episode}) {
        if (!part.isEmpty())
            about.append(part);
    }
    return label + u'\n' + about.join(u" · "_s);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const HistoryEntry *entry = entryAt(index);
    if (!entry) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QLocale().toString(row.heading, QLocale::LongFormat);
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*entry);
    case Qt::AccessibleTextRole:
        return textOf(*entry).replace(u'\n', u", "_s);
    case Qt::ToolTipRole:
        return QLocale().toString(timeOf(*entry), QLocale::LongFormat);
    case Qt::FontRole: {
        QFont font;
        font.setBold(entry->isVersion);
        font.setItalic(entry->isTakenBack);
        return font;
    }
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsked;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    m_isAsked = true;
    Q_EMIT moreWanted();
}

} // namespace Ropewalk
