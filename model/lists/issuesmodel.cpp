// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/issuesmodel.h"

#include "model/annotation/project.h"

namespace Ropewalk
{

IssueRow issueRow(const Project &project, const Episode &episode, const Issue &issue)
{
    IssueRow row{issue, IssueWords::kind(issue.kind), {}, IssueWords::of(issue, project), {}, {}};
    const Line *line = episode.findLine(issue.line);
    const qsizetype turn = episode.transcript().indexOf(issue.turn);
    row.place = turn >= 0 ? IssuesModel::tr("Turn %1").arg(turn + 1) : IssuesModel::tr("Page");
    if (!line || issue.words.end() > line->text.size())
        return row;
    // As much before as leaves the words in sight in a narrow panel.
    constexpr qsizetype mostBefore = 24;
    constexpr qsizetype mostBehind = 120;
    const QString &text = line->text;
    qsizetype start =
        issue.words.start <= mostBefore ? 0 : text.indexOf(u' ', issue.words.start - mostBefore);
    if (start < 0 || start > issue.words.start)
        start = issue.words.start;
    while (start < issue.words.start && text[start].isSpace())
        ++start;
    const QString before = start > 0 ? QStringLiteral("… ") : QString();
    qsizetype end = std::min(text.size(), issue.words.end() + mostBehind);
    if (!isCut(text, end))
        --end;
    row.context = before + text.sliced(start, end - start);
    row.words = {issue.words.start - start + before.size(), issue.words.length};
    return row;
}

IssuesModel::IssuesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void IssuesModel::setList(IssueList list)
{
    m_list = std::move(list);
    refresh();
}

void IssuesModel::refresh()
{
    const int count = m_list.count ? int(m_list.count()) : 0;
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

std::optional<IssueRow> IssuesModel::rowAt(const QModelIndex &index) const
{
    // Between a change of the issues and refresh() there may be fewer.
    if (!index.isValid() || index.row() >= m_list.count())
        return std::nullopt;
    return m_list.row(index.row());
}

QModelIndex IssuesModel::indexOf(const Issue &issue) const
{
    const qsizetype row = m_list.rowOf ? m_list.rowOf(issue) : -1;
    return row < 0 ? QModelIndex() : index(int(row));
}

int IssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto row = rowAt(index);
    if (!row)
        return {};
    return role == Qt::ToolTipRole ? row->said : tr("%1, %2: %3").arg(row->kind, row->place, row->context);
}

} // namespace Ropewalk
