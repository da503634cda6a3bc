// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/mentions.h"

#include <QAbstractListModel>

namespace Ropewalk
{

/// A mention as a list shows it.
struct OfferedMention {
    Mention mention;
    QString words;       ///< the number and the words beside it, as spoken
    qsizetype turn = 0;  ///< from 1
    int otherNumber = 0; ///< of the reason whose words stand beside the number; 0 for none

    bool operator==(const OfferedMention &) const = default;
};

/// The mentions that are offered. While somebody is at the list (hold()), its rows stay where they are: one
/// that is not offered any more says so, and new ones wait until it is let go.
class MentionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : quint16 {
        NumberRole = Qt::UserRole + 40, ///< "#81?"; in the order of ReasonDelegate's roles
        NoteRole,
        MarkedRole,
        FaintRole, ///< not offered any more
        OfferedRole,
    };

    explicit MentionsModel(QObject *parent = nullptr);

    void show(std::vector<OfferedMention> offers);
    /// Whether somebody is at the list.
    void hold(bool isHeld);

    /// What the row offers; null where it does not any more.
    [[nodiscard]] const Mention *offerAt(const QModelIndex &index) const;
    /// What stands in the row, offered or not.
    [[nodiscard]] const Mention *mentionAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        OfferedMention offer;
        bool isGone = false;
    };
    void mark();
    void settle();

    std::vector<OfferedMention> m_latest;
    std::vector<Row> m_rows;
    bool m_isHeld = false;
};

} // namespace Ropewalk
