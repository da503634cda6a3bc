// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace Ropewalk
{

/// A step of the history, or a named version, as people see it.
struct HistoryEntry {
    GroupId id;
    qint64 sequence = 0; ///< of its last record
    QString label;       ///< what was done; of a version its name
    QString author;
    qint64 timeMs = 0; ///< since 1970, UTC
    QString episode;   ///< its title; empty for what concerns all of them
    bool isVersion = false;
    bool isTakenBack = false; ///< undone, and not done again
    bool canTakeBack = false; ///< undone from the list, not by going back step by step
    bool canDoAgain = false;

    bool operator==(const HistoryEntry &) const = default;
};

/// Steps and versions, the latest first, with a heading for each day. More of them are asked for when the
/// view comes to the end.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `hasMore`: there are earlier ones.
    void show(std::vector<HistoryEntry> entries, bool hasMore);
    void append(const std::vector<HistoryEntry> &entries, bool hasMore);
    [[nodiscard]] qsizetype entryCount() const { return qsizetype(m_entries.size()); }

    /// Null for a heading, and where there is nothing.
    [[nodiscard]] const HistoryEntry *entryAt(const QModelIndex &index) const;
    /// Where a step or version stands; invalid where it is not in the list.
    [[nodiscard]] QModelIndex indexOf(GroupId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    struct Row {
        size_t entry = 0;
        QDate heading; ///< invalid for an entry
    };
    [[nodiscard]] std::vector<Row> rowsFrom(size_t entry) const;
    [[nodiscard]] static QString textOf(const HistoryEntry &entry);

    std::vector<HistoryEntry> m_entries;
    std::vector<Row> m_rows;
    bool m_hasMore = false;
    bool m_isAsked = false; ///< for more, which is not there yet
};

} // namespace Ropewalk
