// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/importplan.h"

#include <QAbstractTableModel>

namespace Ropewalk
{

/// The labels of a file that is to be imported, each with whom it means: to be changed before anything is
/// done. Owned by the view's owner, who reads the choices from it.
class LabelsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Turns, Meaning, ColumnCount };

    explicit LabelsModel(QObject *parent = nullptr);

    void show(std::vector<FoundLabel> labels, const Table<Speaker> &cast);

    [[nodiscard]] const std::vector<FoundLabel> &labels() const { return m_labels; }
    /// What planImport() is to be told.
    [[nodiscard]] QHash<QString, LabelMeaning> choices() const;
    /// Who speaks under a label, as the file is going to be shown.
    [[nodiscard]] QString speakerName(const QString &label) const;
    /// How a meaning reads: "The Startup Founder", "Ann (new)", "Nobody".
    [[nodiscard]] QString meaningText(const LabelMeaning &meaning) const;
    /// What can be chosen for a label, with what it means now among it: the cast by number, the new speakers
    /// of this file, nobody.
    [[nodiscard]] std::vector<LabelMeaning> meaningsFor(int row) const;
    /// What somebody means who types a name: one of the cast, nobody, or a new speaker.
    [[nodiscard]] LabelMeaning meaningOf(const QString &typed) const;
    void setMeaning(int row, const LabelMeaning &meaning);

    /// The first label that looks like somebody else's and is still taken for a new speaker; -1 for none.
    [[nodiscard]] int nextAlike() const;
    /// The label is whom it looks like, or is not.
    void acceptAlike(int row);
    void refuseAlike(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Text for the column Meaning is read by meaningOf().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    std::vector<FoundLabel> m_labels;
    std::vector<Speaker> m_cast; ///< by number
};

} // namespace Ropewalk
