// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/reasons/reasonspanel.h"

#include "model/lists/reasonchoices.h"
#include "widgets/common/flowlayout.h"
#include "widgets/reasons/reasondelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

static_assert(int(MentionsModel::NumberRole) == int(ReasonDelegate::NumberRole) &&
              int(MentionsModel::OfferedRole) == int(ReasonDelegate::OfferedRole) &&
              int(ReasonsModel::NumberRole) == int(ReasonDelegate::NumberRole) &&
              int(ReasonsModel::FaintRole) == int(ReasonDelegate::FaintRole));

ReasonsPanel::ReasonsPanel(QWidget *parent)
    : QWidget(parent)
    , m_mentions(new MentionsModel(this))
    , m_reasons(new ReasonsModel(this))
    , m_delegate(new ReasonDelegate(this))
    , m_pages(new QStackedWidget(this))
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeMentions());
    column->addWidget(m_pages, 1);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeReasons());
    connectLists();
    updateState();
}

QWidget *ReasonsPanel::makeMentions()
{
    m_offers = new QWidget(this);
    m_offersTitle = new QLabel(m_offers);
    m_offersTitle->setTextFormat(Qt::PlainText);
    m_offersTitle->setWordWrap(true);
    m_offersList = new QListView(m_offers);
    m_offersList->setObjectName(u"mentions"_s);
    m_offersList->setModel(m_mentions);
    m_offersList->setItemDelegate(m_delegate);
    m_offersList->setAccessibleName(tr("Mentions that are not linked"));
    m_offersList->setFrameShape(QFrame::NoFrame);
    m_offersList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_offersList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offersList->setResizeMode(QListView::Adjust);
    m_offersList->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_offersList->setContextMenuPolicy(Qt::CustomContextMenu);
    m_offers->installEventFilter(this);
    m_offersList->installEventFilter(this);
    m_offersList->viewport()->installEventFilter(this);
    m_offersTitle->setBuddy(m_offersList);
    auto *row = new QWidget(m_offers);
    auto *buttons = new FlowLayout(row);
    const auto add = [&](QToolButton *&button, const QString &text, const QString &tip) {
        button = new QToolButton(row);
        button->setText(text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        buttons->addWidget(button);
    };
    add(m_accept, tr("Link"), tr("Link the mention (F9 in the transcript)."));
    add(m_refuse, tr("Not this"), tr("Never offer this mention again (Shift+F9 in the transcript)."));
    add(m_acceptAll, tr("Link all"), tr("Link all mentions that match word for word."));
    auto *column = new QVBoxLayout(m_offers);
    column->setContentsMargins({});
    column->addWidget(m_offersTitle);
    column->addWidget(m_offersList);
    column->addWidget(row);
    return m_offers;
}

QWidget *ReasonsPanel::makeReasons()
{
    auto *page = new QWidget(m_pages);
    m_filter = new QLineEdit(page);
    m_filter->setPlaceholderText(tr("Number or words"));
    m_filter->setAccessibleName(tr("Number or words of a reason"));
    m_filter->setClearButtonEnabled(true);
    m_order = new QComboBox(page);
    m_order->setAccessibleName(tr("Order of the reasons"));
    m_order->addItem(tr("By number"));
    m_order->addItem(tr("By use"));
    m_list = new QTreeView(page);
    m_list->setObjectName(u"reasons"_s);
    m_list->setModel(m_reasons);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Reasons"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->installEventFilter(this);
    m_noMatch = new QLabel(tr("No reason has this number or these words."), page);
    m_noMatch->setWordWrap(true);
    m_noMatch->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_order);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_noMatch);
    column->addWidget(m_list, 1);
    return page;
}

QWidget *ReasonsPanel::makeEmpty()
{
    auto *page = new QWidget(m_pages);
    auto *text = new QLabel(tr("This project has no list of reasons yet. Import one: a text with one reason "
                               "a line, a table, or JSON."),
                            page);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto *button = new QToolButton(page);
    button->setText(tr("Import reason list…"));
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(button, &QToolButton::clicked, this, &ReasonsPanel::importWanted);
    return page;
}

void ReasonsPanel::connectLists()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ReasonsPanel::filter);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_reasons->setOrder(index == 0 ? ReasonsModel::Order::ByNumber : ReasonsModel::Order::ByUse);
        filter();
    });
    connect(m_list, &QTreeView::activated, this, &ReasonsPanel::activate);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_reasons->useAt(index))
            activate(index);
    });
    connect(m_list, &QTreeView::customContextMenuRequested, this, &ReasonsPanel::offerReasonMenu);
    const auto goToMention = [this](const QModelIndex &index) {
        if (const Mention *mention = m_mentions->offerAt(index))
            Q_EMIT mentionWanted(*mention);
    };
    connect(m_offersList, &QListView::activated, this, goToMention);
    connect(m_offersList, &QListView::clicked, this, goToMention);
    connect(m_offersList, &QListView::customContextMenuRequested, this, &ReasonsPanel::offerMentionMenu);
    connect(m_offersList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReasonsPanel::updateState);
    connect(m_accept, &QToolButton::clicked, this, [this] { answer(&ReasonsPanel::acceptWanted); });
    connect(m_refuse, &QToolButton::clicked, this, [this] { answer(&ReasonsPanel::refuseWanted); });
    connect(m_acceptAll, &QToolButton::clicked, this, &ReasonsPanel::acceptAllWanted);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (const ReasonUse *use = m_reasons->useAt(m_list->currentIndex()); use && use->isLink())
            Q_EMIT removeWanted(*use);
    });
}

void ReasonsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
    m_offersList->viewport()->update();
}

void ReasonsPanel::showReasons(std::vector<ListedReasonUses> reasons)
{
    m_reasons->show(std::move(reasons));
    filter();
    updateState();
}

void ReasonsPanel::showMentions(std::vector<OfferedMention> offers, int total, bool isReading)
{
    m_total = total;
    m_isReading = isReading;
    // What is in sight stays there while rows come and go above it.
    const QPersistentModelIndex top = m_offersList->indexAt({0, 0});
    const int before = top.isValid() ? m_offersList->visualRect(top).top() : 0;
    m_mentions->show(std::move(offers));
    fitMentions();
    if (top.isValid()) {
        QScrollBar *bar = m_offersList->verticalScrollBar();
        bar->setValue(bar->value() + m_offersList->visualRect(top).top() - before);
    }
    updateState();
}

void ReasonsPanel::fitMentions()
{
    // Few rows need little room, and many leave room for the reasons below.
    constexpr int most = 5;
    int height = 2 * m_offersList->frameWidth();
    for (int row = 0; row < std::min(m_mentions->rowCount(), most); ++row)
        height += m_offersList->sizeHintForIndex(m_mentions->index(row)).height();
    m_offersList->setMaximumHeight(std::max(height, fontMetrics().height() * 2));
    m_offersList->updateGeometry();
}

void ReasonsPanel::setHere(const QSet<ReasonId> &reasons)
{
    m_reasons->mark(reasons);
    if (reasons.isEmpty() || m_list->hasFocus() || m_list->viewport()->underMouse())
        return;
    for (int row = 0; row < m_reasons->rowCount(); ++row) {
        const QModelIndex index = m_reasons->index(row, 0);
        if (reasons.contains(m_reasons->reasonAt(index)->id) && !m_list->isRowHidden(row, {})) {
            m_list->scrollTo(index);
            return;
        }
    }
}

void ReasonsPanel::setCurrent(ReasonId reason, AnnotationId link)
{
    QModelIndex index = m_reasons->indexOf(reason);
    if (!index.isValid())
        return;
    if (m_list->isRowHidden(index.row(), {}))
        m_filter->clear();
    for (int row = 0; row < m_reasons->rowCount(index); ++row) {
        const QModelIndex child = m_reasons->index(row, 0, index);
        if (m_reasons->useAt(child)->link == link) {
            m_list->expand(index);
            index = child;
            break;
        }
    }
    m_list->setCurrentIndex(index);
}

void ReasonsPanel::setCurrentOffer(ReasonId reason, const Position &at)
{
    for (int row = 0; row < m_mentions->rowCount(); ++row) {
        const Mention *mention = m_mentions->offerAt(m_mentions->index(row));
        if (mention && mention->reason == reason && mention->range().from == at) {
            m_offersList->setCurrentIndex(m_mentions->index(row));
            updateState();
            return;
        }
    }
}

void ReasonsPanel::filter()
{
    std::vector<Reason> all;
    for (const ListedReasonUses &entry : m_reasons->reasons())
        all.push_back(entry.reason);
    QSet<ReasonId> shown;
    for (const ReasonChoice &choice : reasonChoices(std::move(all), m_filter->text()).list)
        shown.insert(choice.reason.id);
    for (int row = 0; row < m_reasons->rowCount(); ++row)
        m_list->setRowHidden(row, {}, !shown.contains(m_reasons->reasonAt(m_reasons->index(row, 0))->id));
    m_noMatch->setVisible(shown.isEmpty() && m_reasons->rowCount() > 0);
}

void ReasonsPanel::activate(const QModelIndex &index)
{
    if (const ReasonUse *use = m_reasons->useAt(index))
        Q_EMIT goWanted(*use);
    else
        m_list->setExpanded(index, !m_list->isExpanded(index));
}

void ReasonsPanel::answer(void (ReasonsPanel::*signal)(const Mention &))
{
    const QModelIndex index = m_offersList->currentIndex();
    const Mention *offer = m_mentions->offerAt(index);
    if (!offer)
        return;
    const Mention mention = *offer;
    // On to the next row: it is what the next press of the button is for.
    for (int row = index.row() + 1; row < m_mentions->rowCount(); ++row) {
        if (m_mentions->offerAt(m_mentions->index(row))) {
            m_offersList->setCurrentIndex(m_mentions->index(row));
            break;
        }
    }
    Q_EMIT(this->*signal)(mention);
}

void ReasonsPanel::offerMentionMenu(const QPoint &at)
{
    if (!m_mentions->offerAt(m_offersList->indexAt(at)))
        return;
    m_menu->clear();
    m_menu->addAction(tr("&Link"), this, [this] { answer(&ReasonsPanel::acceptWanted); });
    m_menu->addAction(tr("&Never offer this again"), this, [this] { answer(&ReasonsPanel::refuseWanted); });
    m_menu->addAction(tr("Link &all that match word for word"), this, &ReasonsPanel::acceptAllWanted);
    m_menu->popup(m_offersList->viewport()->mapToGlobal(at));
}

void ReasonsPanel::offerReasonMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    const Reason *reason = m_reasons->reasonAt(index);
    if (!reason)
        return;
    m_menu->clear();
    const ReasonId id = reason->id;
    m_menu->addAction(tr("&Link to the selected words or the line"), this,
                      [this, id] { Q_EMIT linkWanted(id); });
    if (const ReasonUse *found = m_reasons->useAt(index)) {
        const ReasonUse use = *found;
        m_menu->addAction(tr("&Go there"), this, [this, use] { Q_EMIT goWanted(use); });
        if (use.isLink()) {
            m_menu->addAction(use.isCited ? tr("&Related only") : tr("&Cited on the page"), this,
                              [this, use] { Q_EMIT citedWanted(use, !use.isCited); });
            m_menu->addAction(tr("&Unlink"), this, [this, use] { Q_EMIT removeWanted(use); });
        }
    }
    m_menu->popup(m_list->viewport()->mapToGlobal(at));
}

void ReasonsPanel::updateState()
{
    m_pages->setCurrentIndex(m_reasons->rowCount() == 0 ? 0 : 1);
    m_offers->setVisible(m_mentions->rowCount() > 0 && m_reasons->rowCount() > 0);
    m_offersTitle->setText(m_isReading ? tr("Spoken of, not linked yet: %n so far", nullptr, m_total)
                                       : tr("Spoken of, not linked yet: %n", nullptr, m_total));
    const bool isOffered = m_mentions->offerAt(m_offersList->currentIndex());
    m_accept->setEnabled(isOffered);
    m_refuse->setEnabled(isOffered);
    m_acceptAll->setEnabled(m_total > 0);
}

void ReasonsPanel::hold()
{
    const QWidget *focus = QApplication::focusWidget();
    m_mentions->hold(m_isOver || (focus && m_offers->isAncestorOf(focus)));
    fitMentions();
    updateState();
}

bool ReasonsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isResize = type == QEvent::Resize;
    if (isResize && watched == m_list->viewport())
        QMetaObject::invokeMethod(m_list, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    if (isResize && watched == m_offersList->viewport())
        QMetaObject::invokeMethod(this, &ReasonsPanel::fitMentions, Qt::QueuedConnection);
    if (watched == m_offers && (type == QEvent::Enter || type == QEvent::Leave))
        m_isOver = type == QEvent::Enter;
    if (type == QEvent::Enter || type == QEvent::Leave || type == QEvent::FocusIn || type == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ReasonsPanel::hold, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace Ropewalk
