// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/statistics/statisticsdialog.h"

#include "model/base/timecode.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

enum Column { Name, Turns, Words, Share, Longest, Minutes, Speed, Columns };

constexpr int rowRole = Qt::UserRole;
/// In characters of average width, and in lines.
constexpr int pleasantWidth = 100;
constexpr int pleasantHeight = 18;

/// A number that sorts as one, and is shown as people write it.
class NumberItem final : public QTableWidgetItem
{
public:
    NumberItem(double value, const QString &text)
        : QTableWidgetItem(text)
        , m_value(value)
    {
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem &other) const override
    {
        return m_value < static_cast<const NumberItem &>(other).m_value;
    }

private:
    double m_value;
};

} // namespace

StatisticsDialog::StatisticsDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(0, Columns, this))
    , m_total(new QLabel(this))
{
    setWindowTitle(tr("Statistics"));
    for (QLabel *label : {m_summary, m_total}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setAccessibleName(tr("Who speaks how much"));
    m_table->setHorizontalHeaderLabels({tr("Speaker"), tr("Turns"), tr("Words"), tr("Share"),
                                        tr("Longest turn"), tr("Time"), tr("Words a minute")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Words, Qt::DescendingOrder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_total);
    column->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(pleasantWidth * metrics.averageCharWidth(), pleasantHeight * metrics.lineSpacing());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &StatisticsDialog::copy);
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row, int) { Q_EMIT longestWanted(m_table->item(row, Name)->data(rowRole).toInt()); });
}

void StatisticsDialog::add(int at, const StatisticsRow &row, int order)
{
    const QLocale locale;
    auto *name = new QTableWidgetItem(row.name);
    name->setData(rowRole, order);
    m_table->setItem(at, Name, name);
    const auto number = [&](Column column, double value, const QString &text) {
        m_table->setItem(at, column, new NumberItem(value, text));
    };
    number(Turns, double(row.turns), locale.toString(row.turns));
    number(Words, double(row.words), locale.toString(row.words));
    number(Share, row.share, tr("%1 %").arg(locale.toString(row.share * 100, 'f', 1)));
    number(Longest, double(row.longest), tr("%n word(s)", nullptr, int(row.longest)));
    number(Minutes, double(row.timedMs), row.timedMs < 0 ? tr("–") : formatClock(row.timedMs));
    number(Speed, row.wordsAMinute,
           row.wordsAMinute < 0 ? tr("–") : locale.toString(std::lround(row.wordsAMinute)));
}

void StatisticsDialog::setRows(const QString &episode, const std::vector<StatisticsRow> &rows,
                               const StatisticsRow &all)
{
    m_summary->setText(episode);
    m_table->setSortingEnabled(false);
    m_table->setRowCount(int(rows.size()));
    for (size_t at = 0; at < rows.size(); ++at)
        add(int(at), rows[at], int(at));
    m_table->setSortingEnabled(true);
    QString total =
        tr("%n word(s)", nullptr, int(all.words)) + u", "_s + tr("%n turn(s)", nullptr, int(all.turns));
    if (all.timedMs >= 0)
        total = tr("%1, %2 timed at %3 words a minute")
                    .arg(total, formatClock(all.timedMs), QLocale().toString(std::lround(all.wordsAMinute)));
    m_total->setText(tr("In all: %1").arg(total));
}

QString StatisticsDialog::text() const
{
    QString text;
    for (int column = 0; column < Columns; ++column)
        text += (column > 0 ? u"\t"_s : QString()) + m_table->horizontalHeaderItem(column)->text();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        text += u'\n';
        for (int column = 0; column < Columns; ++column)
            text += (column > 0 ? u"\t"_s : QString()) + m_table->item(row, column)->text();
    }
    return text + u'\n';
}

void StatisticsDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace Ropewalk
