// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/marksmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QString stateText(AnchorState state)
{
    switch (state) {
    case AnchorState::Changed:
        return MarksModel::tr("words changed");
    case AnchorState::Orphan:
        return MarksModel::tr("words gone");
    case AnchorState::Exact:
    case AnchorState::Moved:
        break;
    }
    return {};
}

} // namespace

MarksModel::MarksModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

MarksModel::Row MarksModel::rowOf(const Project &project, const Episode &episode, const Mark &mark) const
{
    Row row{mark, {}, {}};
    if (const auto place = episode.transcript().findLine(mark.range.from.line))
        row.place = tr("Turn %1").arg(episode.transcript().indexOf(place.turn->id) + 1);
    else if (episode.pageIndex(mark.range.from.line) >= 0)
        row.place = tr("Page");
    if (mark.kind == MarkKind::Reason) {
        if (const Reason *reason = project.catalogue().reasons.find(mark.reason))
            row.about = u"#%1 %2"_s.arg(reason->number).arg(reason->text);
    } else if (mark.kind == MarkKind::Claim) {
        if (const Annotation *claim = episode.annotations().find(mark.annotation))
            row.about = claim->as<Claim>()->statement;
    } else {
        row.about = mark.note;
    }
    return row;
}

bool MarksModel::isShown(const Mark &mark) const
{
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::ToLookAt:
        return mark.needsLook();
    case Filter::Notes:
        return mark.kind == MarkKind::Note;
    case Filter::QuoteLocks:
        return mark.kind == MarkKind::QuoteLock;
    case Filter::StrikeOuts:
        return mark.kind == MarkKind::StrikeOut;
    case Filter::OffRecord:
        return mark.kind == MarkKind::OffRecord;
    }
    Q_UNREACHABLE_RETURN(true);
}

void MarksModel::show(const Project *project, const Episode *episode)
{
    m_all.clear();
    if (project && episode) {
        for (const Mark &mark : marksOf(*episode))
            m_all.push_back(rowOf(*project, *episode, mark));
    }
    fill();
}

void MarksModel::setFilter(Filter filter)
{
    m_filter = filter;
    fill();
}

void MarksModel::fill()
{
    std::vector<Row> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows),
                         [this](const Row &row) { return isShown(row.mark); });
    // What is alike at both ends stays; what is between comes and goes.
    const auto alike = [](const Row &one, const Row &other) {
        return one.mark.annotation == other.mark.annotation;
    };
    const auto head = std::ranges::mismatch(m_rows, rows, alike).in1 - m_rows.begin();
    const qsizetype most = std::min(qsizetype(m_rows.size()), qsizetype(rows.size())) - head;
    qsizetype tail = 0;
    while (tail < most &&
           alike(m_rows[m_rows.size() - size_t(tail) - 1], rows[rows.size() - size_t(tail) - 1]))
        ++tail;
    const qsizetype gone = qsizetype(m_rows.size()) - head - tail;
    const qsizetype come = qsizetype(rows.size()) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + head + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(head), int(head + come - 1));
        m_rows.insert(m_rows.begin() + head, rows.begin() + head, rows.begin() + head + come);
        endInsertRows();
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        if (m_rows[at] == rows[at])
            continue;
        m_rows[at] = std::move(rows[at]);
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

const Mark *MarksModel::markAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[size_t(index.row())].mark : nullptr;
}

QModelIndex MarksModel::indexOf(AnnotationId annotation) const
{
    const auto found = std::ranges::find_if(
        m_rows, [annotation](const Row &row) { return row.mark.annotation == annotation; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

qsizetype MarksModel::toLookAt() const
{
    return std::ranges::count_if(m_all, [](const Row &row) { return row.mark.needsLook(); });
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!markAt(index))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    QString kind = markName(row.mark.kind);
    if (row.mark.isPrivate)
        kind = tr("%1, private").arg(kind);
    switch (role) {
    case KindRole:
        return kind;
    case WordsRole:
        return row.mark.words;
    case NoteRole:
        return row.about;
    case PlaceRole:
        return row.place;
    case StateRole:
        return stateText(row.mark.state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts = {kind, row.place, stateText(row.mark.state), row.about, row.mark.words};
        parts.removeAll({});
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return row.about.isEmpty() ? row.mark.words : row.about;
    default:
        return {};
    }
}

} // namespace Ropewalk
