// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/corrections/correctionrow.h"

#include <QAbstractTableModel>

#include <vector>

namespace Ropewalk
{

/// The places where corrections would apply, a row each, with a box for those that are wanted.
class CorrectionHitsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Where, Before, Words, Behind, Becomes, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<CorrectionRow> rows);
    [[nodiscard]] const std::vector<CorrectionRow> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype wanted() const;
    void setAllWanted(bool isWanted);

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
    [[nodiscard]] static QString textOf(const CorrectionRow &row, int column);

    std::vector<CorrectionRow> m_rows;
};

} // namespace Ropewalk
