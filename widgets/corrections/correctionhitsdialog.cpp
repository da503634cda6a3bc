// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/corrections/correctionhitsdialog.h"

#include "widgets/corrections/correctionhitsmodel.h"
#include "widgets/corrections/roomydelegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using Model = CorrectionHitsModel;

/// In characters of average width, and in lines.
constexpr int pleasantWidth = 110;
constexpr int pleasantHeight = 26;

} // namespace

CorrectionHitsDialog::CorrectionHitsDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new Model(this))
    , m_summary(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_all(new QCheckBox(tr("&All of them"), this))
    , m_correct(new QPushButton(this))
{
    setWindowTitle(tr("Where corrections apply"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAccessibleName(tr("Places where corrections would apply"));
    m_view->setItemDelegate(new RoomyDelegate(Qt::ElideRight, m_view));
    // What stands before the words is cut at its beginning.
    m_view->setItemDelegateForColumn(Model::Before, new RoomyDelegate(Qt::ElideLeft, m_view));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Model::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(Model::Behind, QHeaderView::Stretch);
    for (const int column : {Model::Where, Model::Words, Model::Becomes})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionsMovable(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_correct, QDialogButtonBox::ActionRole);
    m_correct->setDefault(true);
    QPushButton *list = buttons->addButton(tr("Corrections of the &show…"), QDialogButtonBox::ActionRole);
    list->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(m_all);
    column->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(pleasantWidth * metrics.averageCharWidth(), pleasantHeight * metrics.lineSpacing());

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list, &QPushButton::clicked, this, &CorrectionHitsDialog::listWanted);
    connect(m_correct, &QPushButton::clicked, this, &CorrectionHitsDialog::correctWanted);
    connect(m_all, &QCheckBox::clicked, this, [this](bool isChecked) { m_model->setAllWanted(isChecked); });
    connect(m_model, &Model::wantedChanged, this, &CorrectionHitsDialog::showWantedCount);
    connect(m_view, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT showWanted(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index, const QModelIndex &before) {
                // The first row is current as soon as the list has the keyboard: nobody went there.
                if (index.isValid() && before.isValid())
                    Q_EMIT showWanted(index.row());
            });
    showWantedCount();
}

void CorrectionHitsDialog::setEpisode(const QString &title)
{
    m_title = title;
}

void CorrectionHitsDialog::showReading()
{
    m_summary->setText(tr("Looking through “%1”…").arg(m_title));
}

void CorrectionHitsDialog::setRows(std::vector<CorrectionRow> rows)
{
    m_model->setRows(std::move(rows));
    const int count = m_model->rowCount();
    m_summary->setText(
        count == 0 ? tr("No correction of the show applies in “%1”.").arg(m_title)
                   : tr("%n place(s) of “%1” where the corrections of this show would apply:", nullptr, count)
                         .arg(m_title));
}

const std::vector<CorrectionRow> &CorrectionHitsDialog::rows() const
{
    return m_model->rows();
}

QString CorrectionHitsDialog::summary() const
{
    return m_summary->text();
}

void CorrectionHitsDialog::showWantedCount()
{
    const qsizetype wanted = m_model->wanted();
    const auto count = qsizetype(m_model->rows().size());
    m_correct->setText(tr("&Correct %n place(s)", nullptr, int(wanted)));
    m_correct->setEnabled(wanted > 0);
    m_all->setEnabled(count > 0);
    m_all->setTristate(wanted > 0 && wanted < count);
    m_all->setCheckState(wanted == 0 ? Qt::Unchecked : wanted < count ? Qt::PartiallyChecked : Qt::Checked);
}

} // namespace Ropewalk
