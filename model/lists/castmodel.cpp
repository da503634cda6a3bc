// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/castmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Those with a number first, by it; then by age.
bool standsBefore(const Speaker &a, const Speaker &b)
{
    if ((a.number > 0) != (b.number > 0))
        return a.number > 0;
    return a.number != b.number ? a.number < b.number : a.id < b.id;
}

bool areSamePeople(const std::vector<Speaker> &a, const std::vector<Speaker> &b)
{
    return std::ranges::equal(a, b, {}, &Speaker::id, &Speaker::id);
}

} // namespace

QString fieldName(SpeakerField field)
{
    switch (field) {
    case SpeakerField::ShortName:
        return CastModel::tr("Short name");
    case SpeakerField::Credit:
        return CastModel::tr("Credit");
    case SpeakerField::Label:
        return CastModel::tr("Label");
    case SpeakerField::Role:
        return CastModel::tr("Role");
    }
    Q_UNREACHABLE_RETURN({});
}

CastModel::CastModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CastModel::showCast(std::vector<Speaker> cast)
{
    std::ranges::sort(cast, standsBefore);
    endDraft();
    std::vector<std::vector<Detail>> details;
    details.reserve(cast.size());
    for (const Speaker &speaker : cast)
        details.push_back(detailsOf(speaker));
    if (!areSamePeople(cast, m_cast)) {
        beginResetModel();
        m_cast = std::move(cast);
        m_details = std::move(details);
        endResetModel();
        return;
    }
    m_cast = std::move(cast);
    for (size_t at = 0; at < m_cast.size(); ++at) {
        const QModelIndex row = index(int(at), 0);
        const auto before = int(m_details[at].size());
        const auto now = int(details[at].size());
        if (now > before)
            beginInsertRows(row, before, now - 1);
        else if (now < before)
            beginRemoveRows(row, now, before - 1);
        m_details[at] = std::move(details[at]);
        if (now > before)
            endInsertRows();
        else if (now < before)
            endRemoveRows();
        Q_EMIT dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, row), index(now - 1, 0, row));
    }
}

void CastModel::showCounts(const std::optional<EpisodeCounts> &counts)
{
    m_counts = counts;
    if (!m_cast.empty())
        Q_EMIT dataChanged(index(0, Turns), index(int(m_cast.size()) - 1, Words));
}

SpeakerId CastModel::speakerAt(const QModelIndex &index) const
{
    const QModelIndex row = index.parent().isValid() ? index.parent() : index;
    return row.isValid() && size_t(row.row()) < m_cast.size() ? m_cast[size_t(row.row())].id : SpeakerId{};
}

QModelIndex CastModel::indexOf(SpeakerId id) const
{
    const auto found = std::ranges::find(m_cast, id, &Speaker::id);
    return found == m_cast.end() ? QModelIndex() : index(int(found - m_cast.begin()), 0);
}

const Speaker *CastModel::find(SpeakerId id) const
{
    const auto found = std::ranges::find(m_cast, id, &Speaker::id);
    return found == m_cast.end() ? nullptr : &*found;
}

QModelIndex CastModel::beginDraft(SpeakerId speaker, SpeakerField field)
{
    endDraft();
    const QModelIndex parent = indexOf(speaker);
    const int row = rowCount(parent);
    beginInsertRows(parent, row, row);
    m_draft = Draft{speaker, field};
    endInsertRows();
    return index(row, 0, parent);
}

void CastModel::endDraft()
{
    if (!m_draft)
        return;
    const QModelIndex parent = indexOf(m_draft->speaker);
    const int row = rowCount(parent) - 1;
    beginRemoveRows(parent, row, row);
    m_draft.reset();
    endRemoveRows();
}

std::vector<CastModel::Detail> CastModel::detailsOf(const Speaker &speaker) const
{
    std::vector<Detail> details{{SpeakerField::Credit, 0, speaker.name}};
    for (qsizetype at = 0; at < speaker.labels.size(); ++at)
        details.push_back({SpeakerField::Label, at, speaker.labels[at]});
    if (!speaker.role.isEmpty())
        details.push_back({SpeakerField::Role, 0, speaker.role});
    return details;
}

// A row below a speaker has as its internal id the speaker's row + 1; a speaker's row has 0.

QModelIndex CastModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= ColumnCount)
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex CastModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0
               ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
               : QModelIndex();
}

int CastModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_cast.size()) + (m_draft && m_draft->speaker.isNull() ? 1 : 0);
    if (parent.internalId() > 0 || size_t(parent.row()) >= m_cast.size() || parent.column() > 0)
        return 0;
    const bool hasDraft = m_draft && m_draft->speaker == m_cast[size_t(parent.row())].id;
    return int(m_details[size_t(parent.row())].size()) + (hasDraft ? 1 : 0);
}

int CastModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CastModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex above = index.parent();
    if (!above.isValid()) {
        if (size_t(index.row()) < m_cast.size())
            return speakerData(m_cast[size_t(index.row())], index.column(), role);
        return role == FieldRole ? QVariant(int(SpeakerField::ShortName)) : QVariant();
    }
    if (index.column() > 0)
        return {};
    const auto &details = m_details[size_t(above.row())];
    const Detail detail =
        size_t(index.row()) < details.size() ? details[size_t(index.row())] : Detail{m_draft->field, 0, {}};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return detail.text;
    case FieldRole:
        return int(detail.field);
    case FieldNameRole:
        return fieldName(detail.field);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(fieldName(detail.field), detail.text);
    case Qt::ToolTipRole:
        switch (detail.field) {
        case SpeakerField::Credit:
            return tr("The credit names the speaker on the page. F2 changes it.");
        case SpeakerField::Label:
            return detail.label == 0 ? tr("This label stands before the turns in files. F2 changes it.")
                                     : tr("Files may use this label too. F2 changes it; empty, it goes.");
        default:
            return {};
        }
    default:
        return {};
    }
}

QVariant CastModel::speakerData(const Speaker &speaker, int column, int role) const
{
    if (column != Name) {
        if (role == Qt::DisplayRole)
            return countText(speaker.id, column);
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return speaker.shortName.isEmpty() ? speaker.name : speaker.shortName;
    case FieldRole:
        return int(SpeakerField::ShortName);
    case NumberRole:
        return speaker.number;
    case ColourRole:
        return speaker.colour;
    case CreditRole:
        return speaker.name;
    case Qt::AccessibleTextRole:
        return speaker.number > 0 ? tr("%1, number %2").arg(speaker.shortName).arg(speaker.number)
                                  : speaker.shortName;
    case Qt::ToolTipRole:
        return tr("The short name stands beside the turns. F2 changes it.");
    default:
        return {};
    }
}

QString CastModel::countText(SpeakerId speaker, int column) const
{
    if (!m_counts)
        return {};
    const auto found = std::ranges::find(m_counts->speakers, speaker, &SpeakerCounts::speaker);
    if (found == m_counts->speakers.end())
        return u"–"_s;
    return QLocale().toString(column == Turns ? found->turns : found->words);
}

QVariant CastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Turns:
        return tr("Turns");
    case Words:
        return tr("Words");
    default:
        return tr("Speaker");
    }
}

Qt::ItemFlags CastModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? usual | Qt::ItemIsEditable : usual;
}

bool CastModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || !index.isValid() || text == data(index, Qt::EditRole).toString())
        return false;
    const SpeakerId speaker = speakerAt(index);
    if (speaker.isNull()) {
        Q_EMIT newSpeakerWanted(text);
        return false;
    }
    qsizetype label = 0;
    if (const QModelIndex above = index.parent(); above.isValid()) {
        const auto &details = m_details[size_t(above.row())];
        label = size_t(index.row()) < details.size() ? details[size_t(index.row())].label
                                                     : find(speaker)->labels.size();
    }
    Q_EMIT renameWanted(speaker, SpeakerField(data(index, FieldRole).toInt()), label, text);
    return false;
}

} // namespace Ropewalk
