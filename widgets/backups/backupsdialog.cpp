// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/backups/backupsdialog.h"

#include "widgets/common/messagebars.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

enum Column : quint8 { When, Why, Episodes, Turns, Words, Links, Claims, Size, Columns };

constexpr int keyRole = Qt::UserRole;
constexpr int pinRole = Qt::UserRole + 1;
constexpr int troubleRole = Qt::UserRole + 2;
constexpr int countsRole = Qt::UserRole + 3;

constexpr std::array fields{&BackupCounts::episodes, &BackupCounts::turns, &BackupCounts::words,
                            &BackupCounts::links, &BackupCounts::claims};

/// "2,231 (−6)": what there is, and how it differs from now.
QString withDifference(qint64 count, const std::optional<qint64> &now)
{
    const QLocale locale;
    const QString text = locale.toString(count);
    if (!now || *now == count)
        return text;
    const QString difference = locale.toString(std::abs(count - *now));
    return u"%1 (%2%3)"_s.arg(text, count < *now ? u"\u2212"_s : u"+"_s, difference);
}

QString dayOf(const QDate &date)
{
    const qint64 days = date.daysTo(QDate::currentDate());
    if (days == 0)
        return BackupsDialog::tr("Today");
    if (days == 1)
        return BackupsDialog::tr("Yesterday");
    return QLocale().toString(date, QLocale::LongFormat);
}

/// Numbers side by side are told apart.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        return QStyledItemDelegate::sizeHint(option, index) +
               QSize(2 * metrics.averageCharWidth(), metrics.height() / 4);
    }
};

QString sentence(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

} // namespace

BackupsDialog::BackupsDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_nowLabel(new QLabel(this))
    , m_bars(new MessageBars(this))
    , m_list(new QTreeWidget(this))
    , m_none(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Backups of “%1”").arg(name));
    setWindowModality(Qt::WindowModal);
    for (QLabel *label : {m_nowLabel, m_none, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Episodes"), tr("Turns"), tr("Words"), tr("Links"),
                             tr("Claims"), tr("Size")});
    m_list->setAccessibleName(tr("Backups"));
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    for (int column = Episodes; column < Columns; ++column)
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_none->setText(tr("There is no backup of this project yet. One is made when the file is written, every "
                       "half an hour, and before anything large is done."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_nowLabel);
    column->addWidget(m_bars);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_hint);
    column->addWidget(makeButtons());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::showCurrent);
    constexpr int columns = 96; // of characters
    constexpr int rows = 24;
    resize(columns * fontMetrics().averageCharWidth(), rows * fontMetrics().height());
    setNow({});
    setRows({});
}

QWidget *BackupsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_pin = new QCheckBox(tr("&Keep for good"), this);
    m_pin->setToolTip(tr("Older backups go by and by; this one does not."));
    m_copy = buttons->addButton(tr("Open a &copy…"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Write the backup to a new file and open that."));
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setToolTip(
        tr("Let the backup take the project’s place. What there is now is backed up first."));
    buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT openCopyWanted(current()->data(When, keyRole).toString()); });
    connect(m_restore, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreWanted(current()->data(When, keyRole).toString()); });
    connect(m_pin, &QCheckBox::clicked, this,
            [this](bool isPinned) { Q_EMIT pinWanted(current()->data(When, keyRole).toString(), isPinned); });
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_pin);
    layout->addWidget(buttons, 1);
    return row;
}

void BackupsDialog::setRows(const std::vector<BackupRow> &rows)
{
    const QString chosen = current() ? current()->data(When, keyRole).toString() : QString();
    m_list->clear();
    QTreeWidgetItem *day = nullptr;
    QDate date;
    const QLocale locale;
    for (const BackupRow &row : rows) {
        if (!day || row.time.date() != date) {
            date = row.time.date();
            day = new QTreeWidgetItem(m_list, {dayOf(date)});
            day->setFlags(Qt::ItemIsEnabled);
            day->setFirstColumnSpanned(true);
            QFont font = m_list->font();
            font.setBold(true);
            day->setFont(When, font);
            day->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(day);
        item->setText(When, locale.toString(row.time.time(), QLocale::ShortFormat));
        QStringList why{row.reason};
        if (row.isPinned)
            why.append(tr("kept for good"));
        why.removeAll(QString());
        item->setText(Why, sentence(why.join(u", "_s)));
        item->setToolTip(Why, item->text(Why));
        item->setText(Size, locale.formattedDataSize(row.size, 1, QLocale::DataSizeTraditionalFormat));
        for (int column = Episodes; column < Columns; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(When, keyRole, row.key);
        item->setData(When, pinRole, row.isPinned);
    }
    m_list->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    fit();
    QTreeWidgetItem *item = itemOf(chosen);
    if (!item && day)
        item = m_list->topLevelItem(0)->child(0);
    m_list->setCurrentItem(item);
    showCurrent();
}

void BackupsDialog::fit()
{
    for (int column = When; column < Columns; ++column) {
        m_list->header()->setSectionResizeMode(column, column == Why ? QHeaderView::Stretch
                                                                     : QHeaderView::ResizeToContents);
    }
}

void BackupsDialog::setNow(const std::optional<BackupCounts> &now)
{
    m_now = now;
    m_nowLabel->setVisible(now.has_value());
    if (now) {
        const QStringList parts{tr("%Ln episode(s)", nullptr, int(now->episodes)),
                                tr("%Ln turn(s)", nullptr, int(now->turns)),
                                tr("%Ln word(s)", nullptr, int(now->words)),
                                tr("%Ln link(s) to reasons", nullptr, int(now->links)),
                                tr("%Ln claim(s)", nullptr, int(now->claims))};
        m_nowLabel->setText(
            tr("Now: %1. In brackets: how a backup differs from that.").arg(parts.join(u", "_s)));
    }
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        if (const QVariant counts = (*at)->data(When, countsRole); counts.isValid())
            showCounts(*at, counts.value<BackupCounts>());
    }
}

QTreeWidgetItem *BackupsDialog::itemOf(const QString &key) const
{
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        if (!key.isEmpty() && (*at)->data(When, keyRole) == key)
            return *at;
    }
    return nullptr;
}

QTreeWidgetItem *BackupsDialog::current() const
{
    QTreeWidgetItem *item = m_list->currentItem();
    return item && item->parent() ? item : nullptr;
}

void BackupsDialog::setCounts(const QString &key, const BackupCounts &counts)
{
    QTreeWidgetItem *item = itemOf(key);
    if (!item)
        return;
    item->setData(When, countsRole, QVariant::fromValue(counts));
    showCounts(item, counts);
}

void BackupsDialog::showCounts(QTreeWidgetItem *item, const BackupCounts &counts) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::optional<qint64> now = m_now ? std::optional((*m_now).*fields[i]) : std::nullopt;
        item->setText(int(Episodes + i), withDifference(counts.*fields[i], now));
    }
}

void BackupsDialog::setTrouble(const QString &key, const QString &trouble)
{
    QTreeWidgetItem *item = itemOf(key);
    if (!item)
        return;
    item->setText(Why, tr("Cannot be read"));
    item->setToolTip(Why, trouble);
    item->setData(When, troubleRole, trouble);
    showCurrent();
}

void BackupsDialog::setCanRestore(bool canRestore)
{
    m_canRestore = canRestore;
    showCurrent();
}

void BackupsDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_list->setEnabled(!isBusy);
    showCurrent();
}

void BackupsDialog::showCurrent()
{
    const QTreeWidgetItem *item = current();
    const QString trouble = item ? item->data(When, troubleRole).toString() : QString();
    const bool isGood = item && trouble.isEmpty() && !m_isBusy;
    m_pin->setEnabled(isGood);
    m_pin->setChecked(item && item->data(When, pinRole).toBool());
    m_copy->setEnabled(isGood);
    m_restore->setEnabled(isGood && m_canRestore);
    const QString hint = !trouble.isEmpty() || m_canRestore || !item
                             ? trouble
                             : tr("No backup can take this project’s place; one can be opened as a copy.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void BackupsDialog::setTheme(const Theme &theme)
{
    m_bars->setTheme(theme);
}

} // namespace Ropewalk
