// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/speakers/speakerspanel.h"

#include "widgets/common/icons.h"
#include "widgets/speakers/speakerdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

SpeakersPanel::SpeakersPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CastModel(this))
    , m_delegate(new SpeakerDelegate(this))
    , m_pages(new QStackedWidget(this))
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeOffer());
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeList());
    column->addWidget(m_pages, 1);
    m_nobody = new QLabel(this);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    m_nobody->setWordWrap(true);
    m_nobody->hide();
    column->addWidget(m_nobody);
    column->addWidget(makeButtons());
    // Queued, so that an editor in the list is closed before its row is shown anew.
    connect(m_model, &CastModel::renameWanted, this, &SpeakersPanel::renameWanted, Qt::QueuedConnection);
    connect(m_model, &CastModel::newSpeakerWanted, this, &SpeakersPanel::newSpeakerWanted,
            Qt::QueuedConnection);
    connect(m_menu, &QMenu::aboutToShow, this, &SpeakersPanel::fillMenu);
    updateState();
}

QWidget *SpeakersPanel::makeOffer()
{
    m_offer = new QFrame(this);
    m_offer->setAutoFillBackground(true);
    m_offerText = new QLabel(m_offer);
    m_offerText->setWordWrap(true);
    m_offerText->setTextFormat(Qt::PlainText);
    auto *merge = new QToolButton(m_offer);
    merge->setText(tr("Merge"));
    auto *refuse = new QToolButton(m_offer);
    refuse->setText(tr("Not the same"));
    auto *column = new QVBoxLayout(m_offer);
    column->addWidget(m_offerText);
    auto *row = new QHBoxLayout;
    row->addWidget(merge);
    row->addWidget(refuse);
    row->addStretch();
    column->addLayout(row);
    connect(merge, &QToolButton::clicked, this,
            [this] { Q_EMIT mergeWanted({m_offers.front().second}, m_offers.front().first); });
    connect(refuse, &QToolButton::clicked, this,
            [this] { Q_EMIT refusedOffer(m_offers.front().first, m_offers.front().second); });
    m_offer->hide();
    return m_offer;
}

QWidget *SpeakersPanel::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *text = new QLabel(tr("Nobody is in the cast yet. Import a transcript, which brings its speakers, "
                               "or add somebody yourself."),
                            page);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto *add = new QToolButton(page);
    add->setText(tr("New speaker"));
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(text);
    column->addWidget(add, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(add, &QToolButton::clicked, this, &SpeakersPanel::beginNewSpeaker);
    return page;
}

QWidget *SpeakersPanel::makeList()
{
    m_list = new QTreeView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Cast"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(CastModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    connect(m_list, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_list->indexAt(at).isValid())
            m_menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_delegate, &SpeakerDelegate::closeEditor, m_model, &CastModel::endDraft, Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SpeakersPanel::updateState);
    const auto onKey = [this](Qt::Key key, auto function) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    onKey(Qt::Key_Insert, &SpeakersPanel::beginNewSpeaker);
    onKey(Qt::Key_Delete, [this] {
        if (!current().isNull())
            Q_EMIT removeWanted(current());
    });
    return m_list;
}

QWidget *SpeakersPanel::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *add = new QToolButton(bar);
    add->setText(tr("New"));
    add->setAccessibleName(tr("New speaker"));
    add->setToolTip(tr("Adds a speaker to the cast (Insert)"));
    add->setIcon(icon(u"list-add"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_change = new QToolButton(bar);
    m_change->setText(tr("Change"));
    m_change->setAccessibleName(tr("Change the speaker"));
    m_change->setToolTip(tr("Number, colour and names of the speaker, merge, remove"));
    m_change->setMenu(m_menu);
    m_change->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {add, m_change}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(add);
    row->addWidget(m_change);
    row->addStretch();
    connect(add, &QToolButton::clicked, this, &SpeakersPanel::beginNewSpeaker);
    return bar;
}

void SpeakersPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    QPalette quiet = m_offer->palette();
    quiet.setColor(QPalette::Window, theme.colour(Colour::OfferedPage));
    m_offer->setPalette(quiet);
    m_list->viewport()->update();
}

void SpeakersPanel::showCast(std::vector<Speaker> cast)
{
    const SpeakerId before = current();
    const bool hadFocus = m_list->hasFocus();
    QSet<SpeakerId> folded;
    for (const Speaker &speaker : m_model->cast()) {
        if (!m_list->isExpanded(m_model->indexOf(speaker.id)))
            folded.insert(speaker.id);
    }
    m_model->showCast(std::move(cast));
    for (const Speaker &speaker : m_model->cast())
        m_list->setExpanded(m_model->indexOf(speaker.id), !folded.contains(speaker.id));
    spanDetails();
    if (current().isNull() && !before.isNull())
        setCurrent(before);
    if (hadFocus)
        m_list->setFocus();
    updateState();
}

void SpeakersPanel::showCounts(const std::optional<EpisodeCounts> &counts)
{
    m_model->showCounts(counts);
    const auto isNobody = [](const SpeakerCounts &count) { return count.speaker.isNull(); };
    QString text;
    if (counts) {
        const auto nobody = std::ranges::find_if(counts->speakers, isNobody);
        if (nobody != counts->speakers.end())
            text = tr("%n turn(s) of nobody", nullptr, int(nobody->turns));
    }
    m_nobody->setText(text);
    m_nobody->setVisible(!text.isEmpty());
}

void SpeakersPanel::showOffers(const std::vector<AlikeSpeakers> &offers)
{
    m_offers = offers;
    m_offer->setVisible(!offers.empty());
    if (!offers.empty())
        m_offerText->setText(
            tr("%1 and %2 look alike.").arg(offers.front().firstName, offers.front().secondName));
}

SpeakerId SpeakersPanel::current() const
{
    return m_model->speakerAt(m_list->currentIndex());
}

void SpeakersPanel::setCurrent(SpeakerId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

QList<SpeakerId> SpeakersPanel::selected() const
{
    QList<SpeakerId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        const SpeakerId id = m_model->speakerAt(index);
        if (!id.isNull() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void SpeakersPanel::beginNewSpeaker()
{
    beginDraft({}, SpeakerField::ShortName);
}

void SpeakersPanel::beginDraft(SpeakerId speaker, SpeakerField field)
{
    m_pages->setCurrentWidget(m_list);
    const QModelIndex draft = m_model->beginDraft(speaker, field);
    m_list->expand(m_model->indexOf(speaker));
    spanDetails();
    m_list->setCurrentIndex(draft);
    m_list->edit(draft);
}

void SpeakersPanel::spanDetails()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex above = m_model->index(row, 0);
        for (int detail = 0; detail < m_model->rowCount(above); ++detail)
            m_list->setFirstColumnSpanned(detail, above, true);
    }
}

void SpeakersPanel::updateState()
{
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    m_change->setEnabled(!current().isNull());
}

} // namespace Ropewalk
