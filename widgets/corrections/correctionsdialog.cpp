// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/corrections/correctionsdialog.h"

#include "widgets/corrections/roomydelegate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int fromColumn = 0;
constexpr int toColumn = 1;
constexpr int columnCount = 2;

/// In characters of average width, and in lines.
constexpr int pleasantWidth = 70;
constexpr int pleasantHeight = 24;

} // namespace

CorrectionsDialog::CorrectionsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_trouble(new QLabel(this))
{
    setWindowTitle(tr("Corrections of the show"));
    auto *about =
        new QLabel(tr("Offered for every episode that is imported, and never applied unasked. A word "
                      "without its tick is kept, and not looked for."),
                   this);
    about->setWordWrap(true);
    m_list->setColumnCount(columnCount);
    m_list->setHeaderLabels({tr("Heard or typed"), tr("Should be")});
    m_list->setItemDelegate(new RoomyDelegate(Qt::ElideRight, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setAccessibleName(tr("Corrections of the show"));
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_from->setPlaceholderText(tr("Heard or typed"));
    m_from->setAccessibleName(tr("What was heard or typed"));
    m_to->setPlaceholderText(tr("Should be"));
    m_to->setAccessibleName(tr("What it should be"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_from, 1);
    row->addWidget(new QLabel(u"→"_s, this));
    row->addWidget(m_to, 1);
    row->addWidget(m_add);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    QPushButton *look = buttons->addButton(tr("&Look where they apply…"), QDialogButtonBox::ActionRole);
    look->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(pleasantWidth * metrics.averageCharWidth(), pleasantHeight * metrics.lineSpacing());

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(look, &QPushButton::clicked, this, &CorrectionsDialog::lookWanted);
    connect(m_add, &QPushButton::clicked, this, &CorrectionsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &CorrectionsDialog::remove);
    connect(m_list, &QTreeWidget::itemChanged, this, &CorrectionsDialog::takeChange);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CorrectionsDialog::updateButtons);
    for (QLineEdit *field : {m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &CorrectionsDialog::updateButtons);
    updateButtons();
}

void CorrectionsDialog::setRules(const std::vector<HouseRule> &rules)
{
    if (rules == m_rules)
        return;
    const int current = m_list->currentIndex().row();
    m_isFilling = true;
    m_rules = rules;
    m_list->clear();
    for (const HouseRule &rule : rules) {
        auto *item = new QTreeWidgetItem(m_list, {rule.text, rule.value});
        item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
        item->setCheckState(fromColumn, rule.isOn ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
    if (current >= 0 && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(current, m_list->topLevelItemCount() - 1)));
    updateButtons();
}

void CorrectionsDialog::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void CorrectionsDialog::takeChange(QTreeWidgetItem *item)
{
    const auto at = size_t(m_list->indexOfTopLevelItem(item));
    if (m_isFilling || at >= m_rules.size())
        return;
    HouseRule rule = m_rules[at];
    rule.text = item->text(fromColumn).simplified();
    rule.value = item->text(toColumn).simplified();
    rule.isOn = item->checkState(fromColumn) == Qt::Checked;
    // Behind the list's own work on the row, which may go by what comes of this.
    QMetaObject::invokeMethod(
        this,
        [this, rule] {
            if (!rule.text.isEmpty() && !rule.value.isEmpty()) {
                Q_EMIT changeWanted(rule);
                return;
            }
            // Nobody means that: a rule is removed with the button.
            const std::vector<HouseRule> rules = std::exchange(m_rules, {});
            setRules(rules);
        },
        Qt::QueuedConnection);
}

void CorrectionsDialog::add()
{
    const QString from = m_from->text().simplified();
    const QString to = m_to->text().simplified();
    m_from->clear();
    m_to->clear();
    m_from->setFocus();
    Q_EMIT addWanted(from, to);
}

void CorrectionsDialog::remove()
{
    QList<HouseRuleId> ids;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        ids.append(m_rules[size_t(m_list->indexOfTopLevelItem(item))].id);
    if (!ids.isEmpty())
        Q_EMIT removeWanted(ids);
}

void CorrectionsDialog::updateButtons()
{
    const QString from = m_from->text().simplified();
    const QString to = m_to->text().simplified();
    m_add->setEnabled(!from.isEmpty() && !to.isEmpty() && from != to);
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void CorrectionsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_from->hasFocus() || m_to->hasFocus())) {
        if (m_add->isEnabled())
            add();
        else if (m_from->hasFocus())
            m_to->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Delete && m_list->hasFocus()) {
        remove();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Ropewalk
