// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace Ropewalk
{

/// One hit as a list shows it.
struct HitRow {
    QString who;                  ///< whose words they are, or what they stand on
    int colour = -1;              ///< of the speaker; -1 for none
    QString text;                 ///< the words around it
    Stretch hit;                  ///< in `text`
    std::optional<QString> after; ///< what takes its place, where something is to be replaced
    bool isPicked = true;         ///< it is to be replaced among others
    bool isLocked = false;        ///< it is in a locked quote, and stays
};

/// Where a list of hits takes its rows from: asked for those alone that are looked at.
struct HitSource {
    std::function<qsizetype()> count;
    std::function<HitRow(qsizetype)> row;
    std::function<void(qsizetype, bool)> pick;
};

/// The hits of a search as rows, however many there are: none is kept.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HitModel(QObject *parent = nullptr);

    void setSource(HitSource source);
    /// There are others, or they read otherwise.
    void refresh();
    /// Whether hits can be picked.
    void setPicking(bool isPicking);
    [[nodiscard]] bool isPicking() const { return m_isPicking; }

    [[nodiscard]] HitRow hitAt(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    HitSource m_source;
    int m_count = 0;
    bool m_isPicking = false;
};

} // namespace Ropewalk
