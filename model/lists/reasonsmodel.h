// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/reasonuses.h"

#include <QAbstractItemModel>
#include <QSet>

namespace Ropewalk
{

/// A place that uses a reason, as a list shows it.
struct ListedUse {
    ReasonUse use;
    QString place; ///< "turn 58", "on the page"; with the episode's title where that is another one
    QString words;

    bool operator==(const ListedUse &) const = default;
};

/// A reason as a list shows it.
struct ListedReasonUses {
    Reason reason;
    QString note; ///< "cited here · 3 episodes"
    int usesHere = 0;
    int usesInAll = 0;
    std::vector<ListedUse> uses;

    bool operator==(const ListedReasonUses &) const = default;
};

/// The reasons of a project, each with its uses below. What stays is changed in place, so that what is open
/// stays open.
class ReasonsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// NumberRole to FaintRole are ReasonDelegate's.
    enum Role : quint16 { NumberRole = Qt::UserRole + 40, NoteRole, MarkedRole, FaintRole };
    enum class Order : quint8 { ByNumber, ByUse };

    explicit ReasonsModel(QObject *parent = nullptr);

    void show(std::vector<ListedReasonUses> reasons);
    /// By use: those of this episode first, by how often, then those of the others.
    void setOrder(Order order);
    /// Marks the reasons that are linked where the caret is.
    void mark(const QSet<ReasonId> &reasons);

    /// Of a reason or one of its uses; null for no index.
    [[nodiscard]] const Reason *reasonAt(const QModelIndex &index) const;
    /// Null for a reason.
    [[nodiscard]] const ReasonUse *useAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ReasonId reason) const;
    [[nodiscard]] const std::vector<ListedReasonUses> &reasons() const { return m_reasons; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void replaceAll(std::vector<ListedReasonUses> reasons);
    void replace(int row, ListedReasonUses entry);
    void sort(std::vector<ListedReasonUses> &reasons) const;
    [[nodiscard]] QVariant dataOf(const ListedReasonUses &entry, int role) const;

    std::vector<ListedReasonUses> m_reasons;
    QSet<ReasonId> m_marked;
    Order m_order = Order::ByNumber;
};

} // namespace Ropewalk
