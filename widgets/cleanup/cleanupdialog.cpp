// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/cleanup/cleanupdialog.h"

#include "widgets/cleanup/cleanupmodel.h"
#include "widgets/corrections/roomydelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Ropewalk
{

namespace
{

using Model = CleanUpModel;

/// In characters of average width, and in lines.
constexpr int pleasantWidth = 120;
constexpr int pleasantHeight = 30;

QString asMenuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

CleanUpDialog::CleanUpDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new Model(this))
    , m_summary(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_view(new QTreeView(this))
    , m_packs(new QPushButton(tr("Style &packs"), this))
    , m_menu(new QMenu(this))
    , m_cleanUp(new QPushButton(this))
{
    setWindowTitle(tr("Clean up"));
    for (QLabel *label : {m_summary, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_trouble->hide();
    m_progress->setAccessibleName(tr("How far the episode is looked through"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAccessibleName(tr("What would be cleaned up"));
    m_view->setItemDelegate(new RoomyDelegate(Qt::ElideRight, m_view));
    // What stands before the words is cut at its beginning.
    m_view->setItemDelegateForColumn(Model::Before, new RoomyDelegate(Qt::ElideLeft, m_view));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    for (const int column : {Model::Before, Model::Behind})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    const QFontMetrics metrics = fontMetrics();
    header->resizeSection(Model::Where, 24 * metrics.averageCharWidth());
    header->resizeSection(Model::Words, 18 * metrics.averageCharWidth());
    header->resizeSection(Model::Becomes, 18 * metrics.averageCharWidth());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_cleanUp, QDialogButtonBox::ActionRole);
    buttons->addButton(m_packs, QDialogButtonBox::ActionRole);
    m_packs->setMenu(m_menu);
    m_packs->setAutoDefault(false);
    m_cleanUp->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_view, 1);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    resize(pleasantWidth * metrics.averageCharWidth(), pleasantHeight * metrics.lineSpacing());

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_cleanUp, &QPushButton::clicked, this, &CleanUpDialog::cleanUpWanted);
    connect(m_model, &Model::wantedChanged, this, &CleanUpDialog::showWantedCount);
    connect(m_view, &QTreeView::clicked, this, &CleanUpDialog::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index, const QModelIndex &before) {
                // The first row is current as soon as the list has the keyboard: nobody went there.
                if (before.isValid())
                    showCurrent(index);
            });
    showWantedCount();
}

void CleanUpDialog::setEpisode(const QString &title)
{
    m_title = title;
}

void CleanUpDialog::setPacks(const std::vector<CleanUpPack> &packs)
{
    m_menu->clear();
    for (const CleanUpPack &pack : packs) {
        QAction *action = m_menu->addAction(asMenuText(pack.name));
        action->setCheckable(true);
        action->setChecked(pack.isOn && pack.trouble.isEmpty());
        action->setEnabled(pack.trouble.isEmpty());
        action->setToolTip(pack.trouble);
        connect(action, &QAction::triggered, this,
                [this, name = pack.name](bool isOn) { Q_EMIT packSwitched(name, isOn); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Add from a file…")), &QAction::triggered, this,
            &CleanUpDialog::addPackWanted);
    QMenu *exporting = m_menu->addMenu(tr("&Save as a file"));
    QMenu *removing = m_menu->addMenu(tr("&Remove"));
    for (const CleanUpPack &pack : packs) {
        connect(exporting->addAction(asMenuText(pack.name)), &QAction::triggered, this,
                [this, name = pack.name] { Q_EMIT exportPackWanted(name); });
        connect(removing->addAction(asMenuText(pack.name)), &QAction::triggered, this,
                [this, name = pack.name] { Q_EMIT removePackWanted(name); });
    }
}

void CleanUpDialog::showReading(int percent)
{
    m_summary->setText(tr("Looking through “%1”…").arg(m_title));
    m_progress->setValue(percent);
    m_progress->show();
}

void CleanUpDialog::setGroups(std::vector<CleanUpGroup> groups)
{
    m_progress->hide();
    m_model->setGroups(std::move(groups));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_view->setFirstColumnSpanned(row, {}, true);
        const CleanUpGroup &group = m_model->groups()[size_t(row)];
        // What is off stays shut: it is there for whoever looks for it.
        m_view->setExpanded(m_model->index(row, 0), group.isOn && group.rows.size() <= 50);
    }
    const auto places = int(m_model->places());
    m_summary->setText(
        places == 0
            ? tr("There is nothing to clean up in “%1”.").arg(m_title)
            : tr("%n place(s) of “%1”; those with a tick are cleaned up:", nullptr, places).arg(m_title));
}

const std::vector<CleanUpGroup> &CleanUpDialog::groups() const
{
    return m_model->groups();
}

void CleanUpDialog::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

QString CleanUpDialog::summary() const
{
    return m_summary->text();
}

void CleanUpDialog::showWantedCount()
{
    const qsizetype wanted = m_model->wanted();
    m_cleanUp->setText(tr("&Clean up %n place(s)", nullptr, int(wanted)));
    m_cleanUp->setEnabled(wanted > 0);
}

void CleanUpDialog::showCurrent(const QModelIndex &index)
{
    if (index.isValid() && !Model::isRule(index))
        Q_EMIT showWanted(Model::groupOf(index), size_t(index.row()));
}

} // namespace Ropewalk
