// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/transfer/reasonimportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QString lineOf(const Reason &reason)
{
    return u"#%1 — %2"_s.arg(QString::number(reason.number), reason.text);
}

} // namespace

ReasonImportDialog::ReasonImportDialog(ReasonListFile file, std::vector<ReasonList> lists, Plan plan,
                                       QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_lists(std::move(lists))
    , m_plan(std::move(plan))
{
    setWindowTitle(tr("Import reason list"));
    setWindowModality(Qt::WindowModal);
    m_lists.push_back({ReasonListId::create(), m_file.name});
    m_changes = new QTreeWidget(this);
    m_changes->setHeaderHidden(true);
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setWordWrap(true);
    m_remarks = new QLabel(this);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeChoices());
    column->addWidget(m_changes, 1);
    column->addWidget(m_remarks);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT importWanted(chosenList(), mode());
        accept();
    });
    connect(m_list, &QComboBox::currentIndexChanged, this, &ReasonImportDialog::showPlan);
    connect(m_replace, &QRadioButton::toggled, this, &ReasonImportDialog::showPlan);
    constexpr int columns = 76;
    constexpr int rows = 28;
    resize(fontMetrics().averageCharWidth() * columns, fontMetrics().height() * rows);
    showPlan();
}

QWidget *ReasonImportDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    m_list = new QComboBox(choices);
    for (size_t at = 0; at < m_lists.size(); ++at) {
        const bool isNew = at + 1 == m_lists.size();
        m_list->addItem(isNew ? tr("New list “%1”").arg(m_lists[at].name) : m_lists[at].name);
    }
    m_extend = new QRadioButton(tr("&Add to the list, change no words"), choices);
    m_replace = new QRadioButton(tr("The file is the list from &now on"), choices);
    m_extend->setChecked(true);
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    form->addRow(tr("&List:"), m_list);
    form->addRow(m_extend);
    form->addRow(m_replace);
    return choices;
}

ReasonList ReasonImportDialog::chosenList() const
{
    return m_lists[size_t(m_list->currentIndex())];
}

ReasonImportMode ReasonImportDialog::mode() const
{
    return m_replace->isChecked() ? ReasonImportMode::Replace : ReasonImportMode::Extend;
}

void ReasonImportDialog::showPlan()
{
    const ReasonImportPlan plan = m_plan(chosenList().id, mode());
    m_changes->clear();
    addConflicts(plan);
    addGroup(tr("%n new", nullptr, int(plan.added.size())), plan.added, true);
    if (!plan.changed.empty()) {
        auto *group = new QTreeWidgetItem(m_changes, {tr("%n changed", nullptr, int(plan.changed.size()))});
        for (const ReasonImportPlan::Pair &pair : plan.changed)
            new QTreeWidgetItem(group,
                                {tr("%1 (until now: %2)").arg(lineOf(pair.after), lineOf(pair.before))});
        group->setExpanded(true);
    }
    addGroup(tr("%n removed", nullptr, int(plan.removed.size())), plan.removed, true);
    addGroup(tr("%n kept, since episodes use them", nullptr, int(plan.kept.size())), plan.kept, true);
    addGroup(tr("%n unchanged", nullptr, int(plan.unchanged.size())), plan.unchanged, false);
    // What conflicts stands above, line by line; here is what the file itself gave rise to.
    m_remarks->setText(m_file.remarks.join(u'\n'));
    m_remarks->setVisible(!m_file.remarks.isEmpty());
    const bool hasChanges = !plan.edits().empty();
    m_import->setEnabled(hasChanges);
    if (!hasChanges)
        new QTreeWidgetItem(m_changes, {tr("The list has all of these reasons already: nothing changes.")});
}

void ReasonImportDialog::addGroup(const QString &title, const std::vector<Reason> &reasons, bool isOpen)
{
    if (reasons.empty())
        return;
    auto *group = new QTreeWidgetItem(m_changes, {title});
    for (const Reason &reason : reasons) {
        auto *row = new QTreeWidgetItem(group, {lineOf(reason)});
        row->setToolTip(0, reason.text.toHtmlEscaped());
    }
    group->setExpanded(isOpen);
}

void ReasonImportDialog::addConflicts(const ReasonImportPlan &plan)
{
    const size_t count = plan.readsDifferently.size() + plan.otherNumber.size();
    if (count == 0)
        return;
    auto *group = new QTreeWidgetItem(m_changes, {tr("%n at odds with the list", nullptr, int(count))});
    const auto add = [&](const ReasonImportPlan::Conflict &conflict) {
        const QString fate = conflict.isTaken ? tr("added beside it") : tr("left out");
        const QString file = u"#%1 — %2"_s.arg(QString::number(conflict.listed.number), conflict.listed.text);
        auto *row = new QTreeWidgetItem(group, {tr("File: %1 (%2)").arg(file, fate)});
        new QTreeWidgetItem(row, {tr("List: %1").arg(lineOf(conflict.existing))});
        row->setExpanded(true);
    };
    for (const ReasonImportPlan::Conflict &conflict : plan.readsDifferently)
        add(conflict);
    for (const ReasonImportPlan::Conflict &conflict : plan.otherNumber)
        add(conflict);
    group->setExpanded(true);
    for (int row = 0; row < group->childCount(); ++row)
        group->child(row)->setExpanded(true);
}

} // namespace Ropewalk
