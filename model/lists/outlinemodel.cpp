// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/outlinemodel.h"

#include "model/base/timecode.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// What is dragged: the topic's id.
QString mimeType()
{
    return u"application/x-ropewalk-topic"_s;
}

/// A whole second is what people see: 3:30.4 against 3:30 is not over.
qint64 overMs(qint64 ms, qint64 targetMs)
{
    constexpr qint64 second = 1000;
    return targetMs > 0 && ms / second > targetMs / second ? ms / second * second - targetMs : 0;
}

QString timesText(qint64 ms, qint64 targetMs)
{
    return targetMs > 0 ? formatClock(ms) + u" / "_s + formatClock(targetMs) : formatClock(ms);
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OutlineModel::showTopics(std::vector<Topic> topics)
{
    if (topics == m_topics)
        return;
    const auto sameIds = std::ranges::equal(topics, m_topics, {}, &Topic::id, &Topic::id);
    if (sameIds) {
        m_topics = std::move(topics);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_topics = std::move(topics);
    m_hasDraft = false;
    endResetModel();
}

void OutlineModel::showMinutes(const std::optional<TopicMinutes> &minutes)
{
    if (minutes == m_minutes)
        return;
    const bool hadSums = m_minutes.has_value();
    if (hadSums == minutes.has_value() || m_topics.empty()) {
        m_minutes = minutes;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_minutes = minutes;
    endResetModel();
}

void OutlineModel::showHere(const QList<TopicId> &topics)
{
    if (topics == m_here)
        return;
    m_here = topics;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

TopicId OutlineModel::topicAt(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_topics.size() ? m_topics[size_t(index.row())].id
                                                                    : TopicId();
}

QModelIndex OutlineModel::indexOf(TopicId id) const
{
    const auto found = std::ranges::find(m_topics, id, &Topic::id);
    return found == m_topics.end() ? QModelIndex() : index(int(found - m_topics.begin()));
}

const Topic *OutlineModel::find(TopicId id) const
{
    const auto found = std::ranges::find(m_topics, id, &Topic::id);
    return found == m_topics.end() ? nullptr : &*found;
}

QModelIndex OutlineModel::beginDraft()
{
    const int row = int(m_topics.size());
    if (!m_hasDraft) {
        beginInsertRows({}, row, row);
        m_hasDraft = true;
        endInsertRows();
    }
    return index(row);
}

void OutlineModel::endDraft()
{
    if (!m_hasDraft)
        return;
    const int row = int(m_topics.size());
    beginRemoveRows({}, row, row);
    m_hasDraft = false;
    endRemoveRows();
}

OutlineModel::Row OutlineModel::rowAt(int row) const
{
    int rest = row - int(m_topics.size());
    if (rest < 0)
        return Row::Topic;
    if (m_hasDraft && rest-- == 0)
        return Row::Draft;
    return rest == 0 ? Row::Untagged : Row::Total;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const int sums = m_minutes && !m_topics.empty() ? 2 : 0;
    return int(m_topics.size()) + (m_hasDraft ? 1 : 0) + sums;
}

TopicMinutes::Share OutlineModel::shareOf(TopicId topic) const
{
    return m_minutes ? m_minutes->topics.value(topic) : TopicMinutes::Share();
}

qint64 OutlineModel::wholeTarget() const
{
    qint64 sum = 0;
    for (const Topic &topic : m_topics)
        sum += topic.targetMs;
    return sum;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row row = rowAt(index.row());
    if (role == RowRole)
        return int(row);
    switch (row) {
    case Row::Topic:
        return topicData(m_topics[size_t(index.row())], index.row(), role);
    case Row::Draft:
        return {};
    case Row::Untagged:
    case Row::Total:
        return sumData(row, role);
    }
    return {};
}

QVariant OutlineModel::topicData(const Topic &topic, int row, int role) const
{
    const qint64 ms = shareOf(topic.id).ms;
    const qint64 over = m_minutes ? overMs(ms, topic.targetMs) : 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return topic.name;
    case ColourRole:
        return topic.colour;
    case NumberRole:
        return row + 1;
    case TimesRole:
        return m_minutes ? timesText(ms, topic.targetMs) : QString();
    case OverRole:
        return over > 0 ? tr("%1 over").arg(formatClock(over)) : QString();
    case ShareRole:
        return topic.targetMs > 0 ? double(ms) / double(topic.targetMs) : -1.0;
    case HereRole:
        return m_here.contains(topic.id);
    case Qt::AccessibleTextRole: {
        QStringList parts{topic.name};
        if (m_minutes)
            parts.append(topic.targetMs > 0 ? tr("%1 of %2").arg(formatClock(ms), formatClock(topic.targetMs))
                                            : formatClock(ms));
        if (over > 0)
            parts.append(tr("%1 over").arg(formatClock(over)));
        if (m_here.contains(topic.id))
            parts.append(tr("the caret is here"));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant OutlineModel::sumData(Row row, int role) const
{
    const bool isTotal = row == Row::Total;
    const qint64 ms = isTotal ? m_minutes->total.ms : m_minutes->untagged.ms;
    const qint64 target = isTotal ? wholeTarget() : 0;
    const QString name = isTotal ? tr("Whole episode") : tr("Untagged");
    const qint64 over = overMs(ms, target);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case TimesRole:
        return timesText(ms, target);
    case OverRole:
        return over > 0 ? tr("%1 over").arg(formatClock(over)) : QString();
    case ShareRole:
        return -1.0;
    case Qt::AccessibleTextRole:
        return name + u", "_s +
               (target > 0 ? tr("%1 of %2").arg(formatClock(ms), formatClock(target)) : formatClock(ms));
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Row row = rowAt(index.row());
    if (row == Row::Draft && !text.trimmed().isEmpty())
        Q_EMIT newTopicWanted(text);
    else if (row == Row::Topic && text != m_topics[size_t(index.row())].name)
        Q_EMIT renameWanted(topicAt(index), text);
    return false;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    switch (rowAt(index.row())) {
    case Row::Topic:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    case Row::Draft:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    case Row::Untagged:
    case Row::Total:
        return Qt::ItemIsEnabled;
    }
    return Qt::NoItemFlags;
}

QStringList OutlineModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *mime = new QMimeData;
    for (const QModelIndex &index : indexes)
        mime->setData(mimeType(), topicAt(index).toString().toUtf8());
    return mime;
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const auto id = TopicId::fromString(QString::fromUtf8(data->data(mimeType())));
    const QModelIndex from = id ? indexOf(*id) : QModelIndex();
    if (from.isValid())
        moveRows({}, from.row(), 1, {}, row < 0 ? int(m_topics.size()) : row);
    return false; // nothing was put here that would have to be taken away there
}

bool OutlineModel::moveRows(const QModelIndex &, int sourceRow, int count, const QModelIndex &,
                            int destinationChild)
{
    const TopicId id = topicAt(index(sourceRow));
    if (id.isNull() || count != 1)
        return false;
    const int to = std::min(destinationChild, int(m_topics.size()));
    Q_EMIT moveWanted(id, to > sourceRow ? to - 1 : to);
    return true;
}

} // namespace Ropewalk
