// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/search/searchhit.h"

#include <QAbstractListModel>

#include <vector>

namespace Ropewalk
{

/// A hit with what people call the things that it names.
struct FoundHit {
    SearchHit hit;
    QString episode; ///< its title
    QString date;    ///< of the episode, in words; empty where it has none
    QString name;    ///< of the speaker; of a source its title
    int colour = -1; ///< of the speaker; -1 for none

    bool operator==(const FoundHit &) const = default;
};

/// The hits of a search in the order in which they come, each episode under a heading of its own. More of
/// them are asked for when the view comes to the end.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `hasMore`: there are others behind them.
    void show(std::vector<FoundHit> hits, bool hasMore);
    void append(const std::vector<FoundHit> &hits, bool hasMore);
    [[nodiscard]] qsizetype hitCount() const { return qsizetype(m_hits.size()); }

    /// Null for a heading, and where there is nothing.
    [[nodiscard]] const FoundHit *hitAt(const QModelIndex &index) const;
    /// The first hit of what stands under a heading; null for a hit.
    [[nodiscard]] const FoundHit *headingAt(const QModelIndex &index) const;
    /// Where the same thing stands now; invalid where it does no more.
    [[nodiscard]] QModelIndex indexOf(const SearchHit &hit) const;
    /// The first hit at a row or behind it; invalid where there is none.
    [[nodiscard]] QModelIndex firstHit() const;

    [[nodiscard]] static QString headingOf(const FoundHit &hit);
    /// What it is: nothing for a line of the transcript.
    [[nodiscard]] static QString kindOf(const SearchHit &hit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    struct Row {
        size_t hit = 0;
        bool isHeading = false;
    };
    [[nodiscard]] std::vector<Row> rowsFrom(size_t hit) const;
    [[nodiscard]] QString spoken(const FoundHit &hit) const;

    std::vector<FoundHit> m_hits;
    std::vector<Row> m_rows;
    bool m_hasMore = false;
    bool m_isAsked = false; ///< for more, which is not there yet
};

} // namespace Ropewalk
