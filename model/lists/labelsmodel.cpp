// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/labelsmodel.h"

#include "model/base/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using Kind = LabelMeaning::Kind;

} // namespace

LabelsModel::LabelsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LabelsModel::show(std::vector<FoundLabel> labels, const Table<Speaker> &cast)
{
    beginResetModel();
    m_labels = std::move(labels);
    m_cast.clear();
    for (const auto &[id, speaker] : cast.all())
        m_cast.push_back(speaker);
    std::ranges::stable_sort(m_cast, {}, [](const Speaker &speaker) {
        return speaker.number > 0 ? speaker.number : std::numeric_limits<int>::max();
    });
    endResetModel();
}

QHash<QString, LabelMeaning> LabelsModel::choices() const
{
    QHash<QString, LabelMeaning> choices;
    for (const FoundLabel &label : m_labels)
        choices.insert(label.label, label.meaning);
    return choices;
}

QString LabelsModel::speakerName(const QString &label) const
{
    const auto found = std::ranges::find(m_labels, label, &FoundLabel::label);
    if (found == m_labels.end())
        return {};
    return found->meaning.kind == Kind::NewSpeaker ? found->meaning.name : meaningText(found->meaning);
}

QString LabelsModel::meaningText(const LabelMeaning &meaning) const
{
    if (meaning.kind == Kind::Nobody)
        return tr("Nobody");
    if (meaning.kind == Kind::NewSpeaker)
        return tr("%1 (new)").arg(meaning.name);
    const auto found = std::ranges::find(m_cast, meaning.speaker, &Speaker::id);
    return found == m_cast.end() ? QString() : found->name;
}

std::vector<LabelMeaning> LabelsModel::meaningsFor(int row) const
{
    std::vector<LabelMeaning> meanings;
    const auto add = [&meanings](const LabelMeaning &meaning) {
        if (std::ranges::find(meanings, meaning) == meanings.end())
            meanings.push_back(meaning);
    };
    for (const Speaker &speaker : m_cast)
        add({Kind::Speaker, speaker.id});
    if (m_labels[size_t(row)].meaning.kind == Kind::NewSpeaker)
        add(m_labels[size_t(row)].meaning);
    else
        add({Kind::NewSpeaker, {}, titleCase(m_labels[size_t(row)].label)});
    for (const FoundLabel &label : m_labels) {
        if (label.meaning.kind == Kind::NewSpeaker)
            add(label.meaning);
    }
    add({Kind::Nobody, {}});
    return meanings;
}

LabelMeaning LabelsModel::meaningOf(const QString &typed) const
{
    for (const FoundLabel &label : m_labels) {
        if (typed == meaningText(label.meaning))
            return label.meaning;
    }
    const QString name = typed.simplified();
    if (name.isEmpty() || name == tr("Nobody"))
        return {Kind::Nobody, {}};
    const auto isCalled = [&name](const Speaker &speaker) {
        return wordKey(speaker.name) == wordKey(name) || speaker.shortName == name;
    };
    const auto known = std::ranges::find_if(m_cast, isCalled);
    if (known != m_cast.end())
        return {Kind::Speaker, known->id};
    return {Kind::NewSpeaker, {}, name};
}

void LabelsModel::setMeaning(int row, const LabelMeaning &meaning)
{
    m_labels[size_t(row)].meaning = meaning;
    Q_EMIT dataChanged(index(row, Meaning), index(row, Meaning));
}

int LabelsModel::nextAlike() const
{
    const auto isOpen = [](const FoundLabel &label) {
        return !label.looksLike.isEmpty() && label.meaning.kind == Kind::NewSpeaker &&
               label.meaning.name != label.looksLike;
    };
    const auto found = std::ranges::find_if(m_labels, isOpen);
    return found == m_labels.end() ? -1 : int(found - m_labels.begin());
}

void LabelsModel::acceptAlike(int row)
{
    const FoundLabel &label = m_labels[size_t(row)];
    if (label.looksLikeSpeaker.isNull())
        setMeaning(row, {Kind::NewSpeaker, {}, label.looksLike});
    else
        setMeaning(row, {Kind::Speaker, label.looksLikeSpeaker});
}

void LabelsModel::refuseAlike(int row)
{
    m_labels[size_t(row)].looksLike.clear();
    Q_EMIT dataChanged(index(row, Meaning), index(row, Meaning));
}

int LabelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size());
}

int LabelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LabelsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundLabel &label = m_labels[size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Turns)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Meaning)
        return tr("F2 or a click chooses somebody else, or takes another name.");
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Label:
        return label.label;
    case Turns:
        return QLocale().toString(label.turns);
    default:
        return meaningText(label.meaning);
    }
}

QVariant LabelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Turns ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Label in the file");
    case Turns:
        return tr("Turns");
    default:
        return tr("Speaker");
    }
}

Qt::ItemFlags LabelsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Meaning ? usual | Qt::ItemIsEditable : usual;
}

bool LabelsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Meaning)
        return false;
    setMeaning(index.row(), meaningOf(value.toString()));
    return true;
}

} // namespace Ropewalk
