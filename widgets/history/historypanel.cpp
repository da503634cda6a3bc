// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/history/historypanel.h"

#include "widgets/common/flowlayout.h"
#include "widgets/history/historydelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("&Save version"), this))
    , m_scope(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("Nothing was done here yet. What you and others do stands here, the latest "
                            "first; a version is a point of it with a name."),
                         this))
    , m_compare(new QPushButton(tr("&Compare…"), this))
    , m_goBack(new QPushButton(tr("&Go back to this"), this))
    , m_takeBack(new QPushButton(tr("&Undo this step"), this))
{
    m_name->setPlaceholderText(tr("Name of a version"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setClearButtonEnabled(true);
    m_scope->addItems({tr("This episode"), tr("The whole project")});
    m_scope->setAccessibleName(tr("What is shown"));
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("What was done"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setAlternatingRowColors(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    m_name->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setMargin(style()->pixelMetric(QStyle::PM_LayoutLeftMargin));
    m_compare->setToolTip(tr("Compare the episode as it was right behind this with how it is now"));
    m_goBack->setToolTip(tr("Let the words of the episode be what they were then; undo takes that back"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);

    auto *naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    for (QPushButton *button : {m_compare, m_goBack, m_takeBack})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addLayout(naming);
    column->addWidget(m_scope);
    column->addWidget(m_pages, 1);
    column->addWidget(row);

    connect(m_name, &QLineEdit::textChanged, this, &HistoryPanel::updateState);
    connect(m_name, &QLineEdit::returnPressed, this, &HistoryPanel::save);
    connect(m_save, &QPushButton::clicked, this, &HistoryPanel::save);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &HistoryPanel::entriesWanted);
    connect(m_model, &HistoryModel::moreWanted, this, &HistoryPanel::moreWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::updateState);
    connect(m_list, &QListView::doubleClicked, this, &HistoryPanel::compare);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPanel::compare);
    connect(m_goBack, &QPushButton::clicked, this, [this] {
        if (const HistoryEntry *entry = chosen())
            Q_EMIT goBackWanted(*entry);
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        const HistoryEntry *entry = chosen();
        if (entry && entry->canTakeBack)
            Q_EMIT takeBackWanted(entry->id);
        else if (entry && entry->canDoAgain)
            Q_EMIT doAgainWanted(entry->id);
    });
    updateState();
}

bool HistoryPanel::showsAll() const
{
    return m_scope->currentIndex() == 1;
}

void HistoryPanel::setOpen(bool hasProject, bool hasEpisode)
{
    m_hasProject = hasProject;
    m_hasEpisode = hasEpisode;
    if (!hasProject)
        showEntries({}, false);
    updateState();
}

void HistoryPanel::askForName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void HistoryPanel::showEntries(std::vector<HistoryEntry> entries, bool hasMore)
{
    const HistoryEntry *before = chosen();
    const GroupId id = before ? before->id : GroupId{};
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->show(std::move(entries), hasMore);
    if (const QModelIndex index = m_model->indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
    m_list->verticalScrollBar()->setValue(scrolled);
    updateState();
}

void HistoryPanel::addEntries(const std::vector<HistoryEntry> &entries, bool hasMore)
{
    m_model->append(entries, hasMore);
    updateState();
}

const HistoryEntry *HistoryPanel::chosen() const
{
    return m_model->entryAt(m_list->currentIndex());
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            compare();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT entriesWanted();
}

void HistoryPanel::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || !m_hasProject)
        return;
    m_name->clear();
    Q_EMIT saveWanted(name);
}

void HistoryPanel::compare()
{
    const HistoryEntry *entry = chosen();
    if (entry && m_hasEpisode)
        Q_EMIT compareWanted(entry->sequence);
}

void HistoryPanel::updateState()
{
    const HistoryEntry *entry = chosen();
    m_name->setEnabled(m_hasProject);
    m_save->setEnabled(m_hasProject && !m_name->text().simplified().isEmpty());
    m_pages->setCurrentWidget(m_model->entryCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    m_compare->setEnabled(entry && m_hasEpisode);
    m_goBack->setEnabled(entry && m_hasEpisode);
    m_takeBack->setVisible(entry && (entry->canTakeBack || entry->canDoAgain));
    m_takeBack->setText(entry && entry->canDoAgain ? tr("&Do this step again") : tr("&Undo this step"));
}

} // namespace Ropewalk
