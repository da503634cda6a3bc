// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/claimrows.h"

#include <QAbstractTableModel>

namespace Ropewalk
{

/// The claims of an episode as a table for a view: those that a filter takes, sorted. It holds values that it
/// is given.
class ClaimsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Verdict, Words, Speaker, ColumnCount };

    explicit ClaimsModel(QObject *parent = nullptr);

    /// In the order of their places.
    void showClaims(std::vector<ClaimRow> claims);
    void setFilter(const ClaimFilter &filter);
    /// Shows verdicts by their signs alone; who listens to the screen hears the words all the same.
    void setBrief(bool isBrief);
    [[nodiscard]] const ClaimFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<ClaimRow> &claims() const { return m_claims; }

    /// What a row shows; null for none.
    [[nodiscard]] const ClaimRow *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(AnnotationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();

    std::vector<ClaimRow> m_claims;
    std::vector<size_t> m_shown; ///< indexes in m_claims, as sorted
    ClaimFilter m_filter;
    bool m_isBrief = false;
    int m_sortColumn = Place;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Ropewalk
