// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/mentionsmodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Which mention it is, wherever in its line it stands by now.
struct Key {
    LineId line;
    ReasonId reason;
    int ordinal = 0; ///< among those of its reason in its line

    bool operator==(const Key &) const = default;
    [[nodiscard]] friend size_t qHash(const Key &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.line, key.reason, key.ordinal);
    }
};

/// Where each key stands.
QHash<Key, size_t> ordinals(const std::vector<Key> &keys)
{
    QHash<Key, size_t> places;
    for (size_t at = 0; at < keys.size(); ++at)
        places.insert(keys[at], at);
    return places;
}

template <typename Items, typename Of>
std::vector<Key> keysOf(const Items &items, Of mentionOf)
{
    std::vector<Key> keys;
    QSet<Key> taken;
    for (const auto &item : items) {
        const Mention &mention = mentionOf(item);
        Key key{mention.line, mention.reason, 0};
        while (taken.contains(key))
            ++key.ordinal;
        taken.insert(key);
        keys.push_back(key);
    }
    return keys;
}

} // namespace

MentionsModel::MentionsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MentionsModel::show(std::vector<OfferedMention> offers)
{
    m_latest = std::move(offers);
    if (m_isHeld)
        mark();
    else
        settle();
}

void MentionsModel::hold(bool isHeld)
{
    if (m_isHeld == isHeld)
        return;
    m_isHeld = isHeld;
    if (!isHeld)
        settle();
}

void MentionsModel::mark()
{
    const auto now = ordinals(
        keysOf(m_latest, [](const OfferedMention &each) -> const Mention & { return each.mention; }));
    const auto there = keysOf(m_rows, [](const Row &row) -> const Mention & { return row.offer.mention; });
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const auto found = now.constFind(there[at]);
        m_rows[at].isGone = found == now.constEnd();
        if (!m_rows[at].isGone)
            m_rows[at].offer = m_latest[*found];
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void MentionsModel::settle()
{
    mark();
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!m_rows[size_t(row)].isGone)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    const auto now =
        keysOf(m_latest, [](const OfferedMention &each) -> const Mention & { return each.mention; });
    auto there = keysOf(m_rows, [](const Row &row) -> const Mention & { return row.offer.mention; });
    // What stays is in the same order for the most part: words that were moved about are shown anew.
    const auto places = ordinals(now);
    const auto placeOf = [&places](const Key &key) { return places.value(key); };
    if (!std::ranges::is_sorted(there, {}, placeOf)) {
        beginResetModel();
        m_rows.clear();
        for (const OfferedMention &offer : m_latest)
            m_rows.push_back({offer, false});
        endResetModel();
        return;
    }
    for (size_t at = 0; at < now.size(); ++at) {
        if (at < there.size() && there[at] == now[at])
            continue;
        beginInsertRows({}, int(at), int(at));
        m_rows.insert(m_rows.begin() + qsizetype(at), Row{m_latest[at], false});
        there.insert(there.begin() + qsizetype(at), now[at]);
        endInsertRows();
    }
}

const Mention *MentionsModel::offerAt(const QModelIndex &index) const
{
    return index.isValid() && !m_rows[size_t(index.row())].isGone ? mentionAt(index) : nullptr;
}

const Mention *MentionsModel::mentionAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[size_t(index.row())].offer.mention : nullptr;
}

int MentionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MentionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &[offer, isGone] = m_rows[size_t(index.row())];
    const QString number = u"#%1?"_s.arg(offer.mention.number);
    QString note = tr("turn %1").arg(offer.turn);
    if (isGone)
        note = tr("done");
    else if (offer.otherNumber > 0)
        note += u" · "_s + tr("the words are those of #%1").arg(offer.otherNumber);
    else if (offer.mention.contradicts)
        note += u" · "_s + tr("the words are others");
    else if (offer.mention.isAmbiguous)
        note += u" · "_s + tr("several reasons have this number");
    switch (role) {
    case Qt::DisplayRole:
        return u"“%1”"_s.arg(offer.words);
    case NumberRole:
        return number;
    case NoteRole:
        return note;
    case FaintRole:
        return isGone;
    case OfferedRole:
        return !isGone;
    case Qt::AccessibleTextRole:
        return u"%1 %2 %3"_s.arg(number, offer.words, note);
    default:
        return {};
    }
}

} // namespace Ropewalk
