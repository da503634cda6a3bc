// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QTableWidget;

namespace Ropewalk
{

/// A row of the statistics, as it is shown; numbers are negative where nobody knows.
struct StatisticsRow {
    QString name;
    qint64 turns = 0;
    qint64 words = 0;
    double share = 0; ///< of all words, from 0 to 1
    qint64 longest = 0;
    qint64 timedMs = -1;
    double wordsAMinute = -1;

    bool operator==(const StatisticsRow &) const = default;
};

/// Who speaks how much in an episode: a table to sort and to copy. Beside the window.
class StatisticsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit StatisticsDialog(QWidget *parent = nullptr);

    /// `all` is the last row, whatever the order.
    void setRows(const QString &episode, const std::vector<StatisticsRow> &rows, const StatisticsRow &all);
    /// What copying gives: a line a row, tabs between.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The longest turn of a row is to be seen.
    void longestWanted(qsizetype row);

private:
    void add(int at, const StatisticsRow &row, int order);
    void copy() const;

    QLabel *m_summary = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_total = nullptr;
};

} // namespace Ropewalk
