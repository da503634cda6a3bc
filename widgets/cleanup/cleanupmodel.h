// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/cleanup/cleanuprows.h"

#include <QAbstractItemModel>

namespace Ropewalk
{

/// Rules, and below each the places that it would clean up: each with a box. A rule's box says all of its
/// places, and whether the rule is on.
class CleanUpModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Where, Before, Words, Behind, Becomes, Columns };

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(std::vector<CleanUpGroup> groups);
    [[nodiscard]] const std::vector<CleanUpGroup> &groups() const { return m_groups; }
    /// How many places are wanted.
    [[nodiscard]] qsizetype wanted() const;
    [[nodiscard]] qsizetype places() const;

    [[nodiscard]] static bool isRule(const QModelIndex &index) { return index.internalId() == 0; }
    /// Of a place: the index of its rule.
    [[nodiscard]] static size_t groupOf(const QModelIndex &index) { return size_t(index.internalId() - 1); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void wantedChanged();

private:
    [[nodiscard]] QVariant ruleData(const CleanUpGroup &group, int role) const;
    [[nodiscard]] QVariant rowData(const CleanUpRow &row, int column, int role) const;
    [[nodiscard]] static Qt::CheckState stateOf(const CleanUpGroup &group);

    std::vector<CleanUpGroup> m_groups;
};

} // namespace Ropewalk
