// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/marklist.h"
#include "model/annotation/project.h"

#include <QAbstractListModel>

namespace Ropewalk
{

/// The marks of an episode (marksOf()) as a list to be looked through, all or some. Rows that stay keep their
/// indexes when others come or go, so that a list does not jump. Owned by the view's owner.
class MarksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< MarkKind, in words
        WordsRole,               ///< the marked words
        NoteRole,                ///< what the note says, or what it is attached for
        PlaceRole,               ///< "Turn 12", "Page"
        StateRole,               ///< "words changed", "words gone", empty
    };
    enum class Filter : quint8 { All, ToLookAt, Notes, QuoteLocks, StrikeOuts, OffRecord };

    explicit MarksModel(QObject *parent = nullptr);

    /// Shows an episode of a project; null for none.
    void show(const Project *project, const Episode *episode);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    /// Null where there is no such row.
    [[nodiscard]] const Mark *markAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(AnnotationId annotation) const;
    /// How many have to be looked at, shown or not.
    [[nodiscard]] qsizetype toLookAt() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Mark mark;
        QString place;
        QString about; ///< what it is attached for, where that is no note
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] bool isShown(const Mark &mark) const;
    [[nodiscard]] Row rowOf(const Project &project, const Episode &episode, const Mark &mark) const;
    void fill();

    std::vector<Row> m_all;
    std::vector<Row> m_rows;
    Filter m_filter = Filter::All;
};

} // namespace Ropewalk
