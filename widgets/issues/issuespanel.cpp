// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/issues/issuespanel.h"

#include "widgets/common/flowlayout.h"
#include "widgets/issues/issuedelegate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace Ropewalk
{

IssuesPanel::IssuesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new IssuesModel(this))
    , m_delegate(new IssueDelegate(this))
    , m_filter(new QComboBox(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(m_pages))
    , m_list(new QListView(m_pages))
{
    m_filter->setAccessibleName(tr("What is listed, and gone through by F8"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_status->setWordWrap(true);
    m_progress->setAccessibleName(tr("How many are done"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    const int margin = 2 * fontMetrics().averageCharWidth();
    m_empty->setContentsMargins(margin, margin, margin, margin);
    m_list->setObjectName(QStringLiteral("issues"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Issues"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_status);
    column->addWidget(m_progress);
    column->addWidget(m_pages, 1);
    column->addWidget(makeButtons());
    connect(m_filter, &QComboBox::currentIndexChanged, this, &IssuesPanel::kindsChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &IssuesPanel::choose);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto issue = current())
            Q_EMIT goWanted(*issue);
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &IssuesPanel::left);
    refresh({});
}

QWidget *IssuesPanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    const auto add = [&](QToolButton *&button, const QString &text, const QString &tip, auto signal) {
        button = new QToolButton(row);
        button->setText(text);
        button->setToolTip(tip);
        buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, signal] {
            if (const auto issue = current())
                Q_EMIT(this->*signal)(*issue);
        });
    };
    add(m_fix, tr("Fix"), tr("Do what is offered."), &IssuesPanel::fixWanted);
    add(m_fixAll, tr("Fix all like this"), tr("Do the same wherever there is the same to do, in one step."),
        &IssuesPanel::fixAllWanted);
    add(m_settle, tr("It is right"), tr("Leave it as it is, and do not show it again."),
        &IssuesPanel::settleWanted);
    add(m_settleAll, tr("All like this are right"),
        tr("Leave all that are the same as they are, and do not show them again."),
        &IssuesPanel::settleAllWanted);
    return row;
}

void IssuesPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void IssuesPanel::setList(IssueList list)
{
    m_model->setList(std::move(list));
}

IssueKinds IssuesPanel::kinds() const
{
    const int kind = m_filter->currentData().toInt();
    return kind < 0 ? IssueKinds::all() : IssueKinds::only(IssueKind(kind));
}

void IssuesPanel::setKinds(std::optional<IssueKind> kind)
{
    const int wanted = kind ? int(*kind) : -1;
    if (m_filter->findData(wanted) < 0)
        m_filter->addItem(IssueWords::kind(*kind), wanted);
    m_filter->setCurrentIndex(m_filter->findData(wanted));
}

void IssuesPanel::fillFilter()
{
    const QSignalBlocker blocker(m_filter);
    const int chosen = m_filter->count() > 0 ? m_filter->currentData().toInt() : -1;
    std::vector<std::pair<int, QString>> items;
    const auto text = [](const QString &name, qsizetype count) {
        return count > 0 ? tr("%1 (%L2)", "a kind of issues, how many").arg(name).arg(count) : name;
    };
    items.emplace_back(-1, text(tr("Everything"),
                                std::accumulate(m_state.counts.begin(), m_state.counts.end(), qsizetype(0))));
    for (const IssueKind kind : allIssueKinds) {
        const qsizetype count = m_state.counts[size_t(kind)];
        if (count > 0 || int(kind) == chosen)
            items.emplace_back(int(kind), text(IssueWords::kind(kind), count));
    }
    // An open list must not jump while nothing but a number changes.
    while (m_filter->count() > int(items.size()))
        m_filter->removeItem(m_filter->count() - 1);
    for (int at = 0; at < int(items.size()); ++at) {
        const auto &[kind, name] = items[size_t(at)];
        if (at == m_filter->count())
            m_filter->addItem(name, kind);
        m_filter->setItemText(at, name);
        m_filter->setItemData(at, kind);
    }
    m_filter->setCurrentIndex(m_filter->findData(chosen));
}

QString IssuesPanel::statusText() const
{
    if (!m_state.hasEpisode)
        return {};
    if (m_state.shareRead < 1)
        return tr("Looking through the episode: %1 %").arg(int(m_state.shareRead * 100));
    const qsizetype left = std::accumulate(m_state.counts.begin(), m_state.counts.end(), qsizetype(0));
    if (m_state.most == 0)
        return {};
    return tr("%L1 of %L2 left").arg(left).arg(m_state.most);
}

void IssuesPanel::refresh(const State &state)
{
    m_state = state;
    fillFilter();
    const QString status = statusText();
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_progress->setVisible(!status.isEmpty());
    const qsizetype left = std::accumulate(state.counts.begin(), state.counts.end(), qsizetype(0));
    const bool isReading = state.shareRead < 1;
    m_progress->setRange(0, isReading ? 100 : int(std::max<qsizetype>(state.most, 1)));
    m_progress->setValue(isReading ? int(state.shareRead * 100) : int(state.most - left));
    m_isSetting = true;
    const bool wasListed = m_list->currentIndex().isValid();
    m_model->refresh();
    if (wasListed && m_chosen) {
        const QModelIndex now = m_model->indexOf(*m_chosen);
        const bool autoScrolls = m_list->hasFocus();
        m_list->setAutoScroll(autoScrolls);
        m_list->setCurrentIndex(now);
        m_list->setAutoScroll(true);
        m_chosen = current();
    }
    m_isSetting = false;
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    m_empty->setText(!state.hasEpisode ? tr("Open an episode to see what may be wrong in it.")
                     : isReading       ? QString()
                     : kinds() != IssueKinds::all()
                         ? tr("Nothing of this kind is left.")
                         : tr("No unclear passages, doubled words, stray turns or odd "
                              "times are left to look at."));
    updateButtons();
}

void IssuesPanel::enter()
{
    QWidget *there = m_pages->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : m_filter;
    there->setFocus(Qt::ShortcutFocusReason);
}

void IssuesPanel::setCurrent(const Issue &issue)
{
    m_isSetting = true;
    m_list->setCurrentIndex(m_model->indexOf(issue));
    m_chosen = current();
    m_isSetting = false;
    updateButtons();
}

std::optional<Issue> IssuesPanel::current() const
{
    const auto row = m_model->rowAt(m_list->currentIndex());
    return row ? std::optional(row->issue) : std::nullopt;
}

void IssuesPanel::choose()
{
    updateButtons();
    if (m_isSetting)
        return;
    m_chosen = current();
    if (m_chosen)
        Q_EMIT standWanted(*m_chosen);
}

void IssuesPanel::updateButtons()
{
    const auto issue = current();
    m_fix->setEnabled(issue && issue->canFix);
    m_fixAll->setEnabled(issue && issue->canFix);
    m_settle->setEnabled(issue.has_value());
    m_settleAll->setEnabled(issue.has_value());
}

} // namespace Ropewalk
