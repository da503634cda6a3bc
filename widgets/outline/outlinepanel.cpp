// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/outline/outlinepanel.h"

#include "widgets/common/icons.h"
#include "widgets/common/swatch.h"
#include "widgets/outline/outlinedelegate.h"
#include "widgets/outline/topicdetails.h"

#include <QActionGroup>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// As high as what is in it, and where the panel is low, less: then it scrolls.
class DetailsArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize inside = widget()->sizeHint();
        const int height = widget()->layout()->totalHeightForWidth(viewport()->width());
        return {inside.width(), std::max(inside.height(), height)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), 2 * fontMetrics().lineSpacing()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutlineModel(this))
    , m_delegate(new OutlineDelegate(OutlineDelegate::Form::Outline, this))
    , m_pages(new QStackedWidget(this))
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeOutline());
    column->addWidget(m_pages, 1);
    column->addWidget(makeButtons());
    addKeys();
    // Queued, so that an editor in the list is closed before its row is shown anew.
    connect(m_model, &OutlineModel::renameWanted, this, &OutlinePanel::renameWanted, Qt::QueuedConnection);
    connect(m_model, &OutlineModel::newTopicWanted, this, &OutlinePanel::newTopicWanted,
            Qt::QueuedConnection);
    connect(m_model, &OutlineModel::moveWanted, this, &OutlinePanel::moveWanted, Qt::QueuedConnection);
    connect(m_menu, &QMenu::aboutToShow, this, &OutlinePanel::fillMenu);
    setTagKey({});
    updateState();
}

QWidget *OutlinePanel::makeEmpty()
{
    auto *page = new QWidget(this);
    m_emptyText = new QLabel(page);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_firstTopic = new QToolButton(page);
    m_firstTopic->setText(tr("New topic"));
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addWidget(m_firstTopic, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_firstTopic, &QToolButton::clicked, this, &OutlinePanel::beginNewTopic);
    return page;
}

QWidget *OutlinePanel::makeOutline()
{
    auto *page = new QWidget(this);
    m_list = new QListView(page);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragEnabled(true);
    m_list->setAcceptDrops(true);
    m_list->setDropIndicatorShown(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_estimated = new QLabel(page);
    m_estimated->setForegroundRole(QPalette::PlaceholderText);
    m_estimated->setWordWrap(true);
    m_estimated->hide();
    m_details = new TopicDetails(page);
    auto *area = new DetailsArea(page);
    area->setWidget(m_details);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    area->setFocusPolicy(Qt::NoFocus);
    m_detailsArea = area;
    m_list->setMinimumHeight(3 * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addWidget(m_estimated);
    column->addWidget(m_detailsArea);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_model->topicAt(m_list->indexAt(at)).isNull())
            m_menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const TopicId id = m_model->topicAt(index); !id.isNull())
            Q_EMIT goWanted(id);
    });
    connect(
        m_delegate, &OutlineDelegate::closeEditor, m_model,
        [this] {
            m_model->endDraft();
            updateState();
        },
        Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePanel::updateState);
    connect(m_details, &TopicDetails::publishedWanted, this, &OutlinePanel::publishedWanted);
    connect(m_details, &TopicDetails::targetWanted, this, &OutlinePanel::targetWanted);
    connect(m_details, &TopicDetails::notesWanted, this, &OutlinePanel::notesWanted);
    return page;
}

QWidget *OutlinePanel::makeButtons()
{
    auto *bar = new QWidget(this);
    const auto make = [bar](const QString &text, const QString &name, const QString &tip) {
        auto *button = new QToolButton(bar);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    auto *add = make(tr("New"), tr("New topic"), tr("Adds a topic to the outline (Insert)"));
    add->setIcon(icon(u"list-add"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_go = make(tr("Go to"), tr("Go to the topic"), tr("Goes to the next stretch of the topic (Enter)"));
    m_change = make(tr("Change"), tr("Change the topic"), tr("Name, colour and place of the topic, remove"));
    m_change->setMenu(m_menu);
    m_change->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(0); // the panel may be narrow
    m_go->setIcon(icon(u"go-jump"_s));
    for (QToolButton *button : {add, m_go, m_change})
        row->addWidget(button);
    row->addStretch();
    connect(add, &QToolButton::clicked, this, &OutlinePanel::beginNewTopic);
    connect(m_go, &QToolButton::clicked, this, [this] { Q_EMIT goWanted(current()); });
    return bar;
}

void OutlinePanel::addKeys()
{
    const auto onKey = [this](const QKeySequence &key, auto function) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    onKey(Qt::Key_Insert, [this] { beginNewTopic(); });
    onKey(Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); });
    onKey(Qt::ALT | Qt::Key_Down, [this] { moveBy(+1); });
    onKey(Qt::Key_Delete, [this] {
        if (!current().isNull())
            Q_EMIT removeWanted(current());
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        onKey(key, [this] {
            if (!current().isNull())
                Q_EMIT goWanted(current());
        });
    }
}

void OutlinePanel::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const Topic *topic = m_model->find(current());
    if (!topic)
        return;
    const TopicId id = topic->id;
    m_menu->addAction(tr("&Go to"), this, [this, id] { Q_EMIT goWanted(id); });
    m_menu->addAction(tr("Rena&me"), this, [this] { m_list->edit(m_list->currentIndex()); });
    QMenu *colours = m_menu->addMenu(tr("C&olour"));
    // In the order of Theme's colours of topics.
    const QStringList names = {tr("Blue"),  tr("Orange"), tr("Violet"), tr("Green"),
                               tr("Ochre"), tr("Red"),    tr("Teal"),   tr("Pink")};
    auto *group = new QActionGroup(colours);
    for (int colour = 0; colour < Theme::topicColours; ++colour) {
        QAction *action = colours->addAction(swatch(m_theme.topic(colour), *this), names.value(colour), this,
                                             [this, id, colour] { Q_EMIT colourWanted(id, colour); });
        action->setCheckable(true);
        action->setChecked(topic->colour % Theme::topicColours == colour);
        group->addAction(action);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Move &up"), this, [this] { moveBy(-1); });
    m_menu->addAction(tr("Move &down"), this, [this] { moveBy(+1); });
    m_menu->addSeparator();
    m_menu->addAction(tr("&Remove with its tags"), this, [this, id] { Q_EMIT removeWanted(id); });
}

void OutlinePanel::moveBy(int step)
{
    const int to = m_list->currentIndex().row() + step;
    if (!current().isNull() && to >= 0 && size_t(to) < m_model->topics().size())
        Q_EMIT moveWanted(current(), to);
}

void OutlinePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void OutlinePanel::setTagKey(const QString &key)
{
    m_emptyText->setText(key.isEmpty()
                             ? tr("There are no topics yet. Make one here, then tag lines with it.")
                             : tr("There are no topics yet. Put the caret where one begins and press %1, or "
                                  "make one here.")
                                   .arg(key));
}

void OutlinePanel::showTopics(const std::vector<Topic> &topics, const QStringList &published)
{
    const TopicId before = current();
    const int row = m_list->currentIndex().row();
    const bool hadFocus = m_list->hasFocus();
    m_published.clear();
    for (size_t at = 0; at < topics.size(); ++at)
        m_published.insert(topics[at].id, published.value(qsizetype(at)));
    m_model->showTopics(topics);
    if (current().isNull() && row >= 0 && !topics.empty()) {
        // Where it is gone, the one that stands in its place.
        const QModelIndex same = m_model->indexOf(before);
        m_list->setCurrentIndex(same.isValid() ? same
                                               : m_model->index(std::min(row, int(topics.size()) - 1)));
    }
    updateState();
    if (hadFocus)
        m_list->setFocus();
}

void OutlinePanel::showMinutes(const std::optional<TopicMinutes> &minutes, int wordsPerMinute)
{
    const TopicId before = current();
    m_model->showMinutes(minutes);
    if (current().isNull() && !before.isNull())
        setCurrent(before);
    const auto isEstimated = [](const TopicMinutes::Share &share) { return share.isEstimated; };
    const bool hasEstimates =
        minutes && (minutes->total.isEstimated || std::ranges::any_of(minutes->topics, isEstimated));
    m_estimated->setText(tr("Estimated from the words, %1 a minute").arg(wordsPerMinute));
    m_estimated->setVisible(hasEstimates);
}

void OutlinePanel::showHere(const QList<TopicId> &topics)
{
    m_model->showHere(topics);
}

void OutlinePanel::setHasEpisode(bool hasEpisode)
{
    setEnabled(hasEpisode);
}

TopicId OutlinePanel::current() const
{
    return m_model->topicAt(m_list->currentIndex());
}

void OutlinePanel::setCurrent(TopicId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void OutlinePanel::beginNewTopic()
{
    m_pages->setCurrentIndex(1);
    const QModelIndex draft = m_model->beginDraft();
    m_list->setCurrentIndex(draft);
    m_list->edit(draft);
}

void OutlinePanel::updateState()
{
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    const Topic *topic = m_model->find(current());
    m_detailsArea->setVisible(topic);
    m_go->setEnabled(topic);
    m_change->setEnabled(topic);
    if (topic)
        m_details->showTopic(*topic, m_published.value(topic->id));
}

} // namespace Ropewalk
