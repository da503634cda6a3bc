// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/marks/markspanel.h"

#include "widgets/common/flowlayout.h"
#include "widgets/marks/markdelegate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Ropewalk
{

using Filter = MarksModel::Filter;

MarksPanel::MarksPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new MarksModel(this))
    , m_delegate(new MarkDelegate(this))
    , m_filter(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(m_pages))
    , m_list(new QListView(m_pages))
{
    m_filter->setAccessibleName(tr("What is listed"));
    const std::pair<Filter, QString> filters[] = {{Filter::All, tr("Everything")},
                                                  {Filter::ToLookAt, tr("To look at again")},
                                                  {Filter::Notes, tr("Notes")},
                                                  {Filter::QuoteLocks, tr("Quote locks")},
                                                  {Filter::StrikeOuts, tr("Struck words")},
                                                  {Filter::OffRecord, tr("Off the record")}};
    for (const auto &[filter, text] : filters)
        m_filter->addItem(text, int(filter));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    const int margin = 2 * fontMetrics().averageCharWidth();
    m_empty->setContentsMargins(margin, margin, margin, margin);
    m_list->setObjectName(QStringLiteral("marks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Notes and marks"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_pages, 1);
    column->addWidget(makeButtons());
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setFilter(Filter(m_filter->currentData().toInt()));
        updateState();
    });
    connect(m_list, &QListView::activated, this, &MarksPanel::activate);
    connect(m_list, &QListView::clicked, this, &MarksPanel::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MarksPanel::updateState);
    auto *shortcut = new QShortcut(QKeySequence::Delete, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &MarksPanel::remove);
    updateState();
}

QWidget *MarksPanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    const auto add = [&](QToolButton *&button, const QString &text, const QString &tip) {
        button = new QToolButton(row);
        button->setText(text);
        button->setToolTip(tip);
        buttons->addWidget(button);
    };
    add(m_confirm, tr("Confirm"), tr("The words as they are now are meant."));
    add(m_reattach, tr("Attach"), tr("Attach it to the words that are selected in the transcript."));
    add(m_change, tr("Change…"), tr("Change what the note says."));
    add(m_remove, tr("Remove"), tr("Take it off its words, or forget the words that are gone (Delete)."));
    connect(m_confirm, &QToolButton::clicked, this, [this] { Q_EMIT confirmWanted(current()->annotation); });
    connect(m_reattach, &QToolButton::clicked, this,
            [this] { Q_EMIT reattachWanted(current()->annotation); });
    connect(m_change, &QToolButton::clicked, this, [this] {
        const QRect place = m_list->visualRect(m_list->currentIndex());
        Q_EMIT changeWanted(current()->annotation, m_list->viewport()->mapToGlobal(place.bottomLeft()));
    });
    connect(m_remove, &QToolButton::clicked, this, &MarksPanel::remove);
    return row;
}

void MarksPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void MarksPanel::show(const Project *project, const Episode *episode)
{
    m_model->show(project, episode);
    updateState();
}

void MarksPanel::setFilter(Filter filter)
{
    m_filter->setCurrentIndex(m_filter->findData(int(filter)));
}

void MarksPanel::setCurrent(AnnotationId annotation)
{
    if (const QModelIndex index = m_model->indexOf(annotation); index.isValid()) {
        m_list->setAutoScroll(!m_list->hasFocus() && !m_list->viewport()->underMouse());
        m_list->setCurrentIndex(index);
        m_list->setAutoScroll(true);
    }
}

bool MarksPanel::lists(AnnotationId annotation) const
{
    return m_model->indexOf(annotation).isValid();
}

const Mark *MarksPanel::current() const
{
    return m_model->markAt(m_list->currentIndex());
}

void MarksPanel::activate()
{
    if (const Mark *mark = current(); mark && mark->state != AnchorState::Orphan)
        Q_EMIT goWanted(mark->range);
}

void MarksPanel::remove()
{
    if (const Mark *mark = current())
        Q_EMIT removeWanted(mark->annotation);
}

void MarksPanel::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    m_empty->setText(m_model->filter() == Filter::ToLookAt
                         ? tr("All annotations still stand at the words that they were made for.")
                         : tr("Select words and add a note, lock a quote, strike them out or take them off "
                              "the record: the menu Mark has the keys."));
    const Mark *mark = isEmpty ? nullptr : current();
    m_confirm->setEnabled(mark && mark->state == AnchorState::Changed);
    m_reattach->setEnabled(mark && mark->needsLook());
    m_change->setEnabled(mark && mark->kind == MarkKind::Note);
    m_remove->setEnabled(mark);
}

} // namespace Ropewalk
