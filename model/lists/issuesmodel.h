// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/issue.h"

#include <QAbstractListModel>

#include <functional>

namespace Ropewalk
{

/// One issue as a list shows it.
struct IssueRow {
    Issue issue;
    QString kind;    ///< "Doubled words"
    QString place;   ///< "Turn 12", "Page"
    QString said;    ///< the issue as a sentence
    QString context; ///< the words around it
    Stretch words;   ///< in `context`
};

/// Where a list of issues takes its rows from: asked for those alone that are looked at.
struct IssueList {
    std::function<qsizetype()> count;
    std::function<IssueRow(qsizetype)> row;
    /// The row of the same issue, or the first behind where it was; -1 for none.
    std::function<qsizetype(const Issue &)> rowOf;
};

/// The row of an issue.
[[nodiscard]] IssueRow issueRow(const Project &project, const Episode &episode, const Issue &issue);

/// The issues of an episode as rows, however many there are: none is kept.
class IssuesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit IssuesModel(QObject *parent = nullptr);

    void setList(IssueList list);
    /// There are others, or they read otherwise.
    void refresh();
    /// Nothing where there is no such row.
    [[nodiscard]] std::optional<IssueRow> rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Issue &issue) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    IssueList m_list;
    int m_count = 0;
};

} // namespace Ropewalk
