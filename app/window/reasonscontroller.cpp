// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/reasonscontroller.h"

#include "app/window/actions.h"
#include "app/window/carets.h"
#include "model/analysis/mentionstate.h"
#include "widgets/editor/editorview.h"
#include "widgets/reasons/reasonpicker.h"
#include "widgets/reasons/reasonspanel.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::chrono::milliseconds pause{120};
constexpr qsizetype mostWords = 160; ///< UTF-16 units that a list shows

QString beginningOf(const Episode &episode, const Range &range)
{
    const QString text = episode.textOf(range).simplified();
    return text.size() <= mostWords ? text : text.first(mostWords - 1) + u'…';
}

} // namespace

ReasonsController::ReasonsController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ReasonsController::showReasons);
    m_mentionsSoon.setSingleShot(true);
    m_mentionsSoon.setInterval(pause);
    connect(&m_mentionsSoon, &QTimer::timeout, this, &ReasonsController::showMentions);
    m_desk.walk.addSource(*this);
    connectActions();
    connectPanel();
    connect(&m_desk.episodes, &EpisodeController::begun, this, &ReasonsController::begin);
    connect(&m_desk.episodes, &EpisodeController::ended, this, &ReasonsController::end);
    connect(&m_desk.episodes, &EpisodeController::shown, this, [this] {
        if (m_watch)
            m_watch->setEpisode(m_desk.episodes.current());
        showReasons();
        showHere();
        if (m_wanted && m_wanted->episode == m_desk.episodes.current())
            goTo(*std::exchange(m_wanted, {}));
    });
    connect(&m_desk.episodes, &EpisodeController::changed, this, [this](const Touched &touched) {
        if (!m_watch)
            return;
        m_watch->apply(touched);
        if (m_uses->apply(touched))
            showSoon();
    });
    connect(&m_desk.view, &EditorView::caretMoved, this, &ReasonsController::showHere);
    connect(&m_desk.picker, &ReasonPicker::linkWanted, this, &ReasonsController::link);
    connect(&m_desk.picker, &ReasonPicker::unlinkWanted, this, [this](ReasonId reason) {
        if (auto links = this->links())
            report(links->unlink(reason, m_desk.view.caret()));
    });
}

ReasonsController::~ReasonsController() = default;

void ReasonsController::connectActions()
{
    const Actions &actions = m_desk.actions;
    LookWalk *walk = &m_desk.walk;
    actions.on(ActionId::LinkReason, this, &ReasonsController::openPicker);
    actions.on(ActionId::LinkAllMentions, this, &ReasonsController::linkAll);
    actions.on(ActionId::SetCitationApart, this, [this] {
        if (auto links = this->links())
            report(links->setApart(m_desk.view.caret()));
    });
    actions.on(ActionId::NextToLookAt, walk, &LookWalk::next);
    actions.on(ActionId::PreviousToLookAt, walk, &LookWalk::previous);
    actions.on(ActionId::AcceptAndGoOn, walk, &LookWalk::acceptAndGoOn);
    actions.on(ActionId::RefuseAndGoOn, walk, &LookWalk::refuseAndGoOn);
    actions.on(ActionId::AcceptAndStay, walk, &LookWalk::acceptAndStay);
}

void ReasonsController::connectPanel()
{
    ReasonsPanel *panel = &m_desk.panel;
    connect(panel, &ReasonsPanel::goWanted, this, &ReasonsController::goTo);
    connect(panel, &ReasonsPanel::mentionWanted, this, [this](const Mention &mention) {
        m_watch->settle();
        if (std::ranges::contains(m_watch->offered(), mention))
            m_desk.walk.standAt(lookAt(mention));
    });
    connect(panel, &ReasonsPanel::acceptWanted, this,
            [this](const Mention &mention) { accept(lookAt(mention)); });
    connect(panel, &ReasonsPanel::refuseWanted, this,
            [this](const Mention &mention) { refuse(lookAt(mention)); });
    connect(panel, &ReasonsPanel::acceptAllWanted, this, &ReasonsController::linkAll);
    connect(panel, &ReasonsPanel::linkWanted, this, [this](ReasonId reason) { link({reason}, false); });
    connect(panel, &ReasonsPanel::removeWanted, this, [this](const ReasonUse &use) {
        if (auto links = this->links(); links && use.episode == m_desk.episodes.current())
            report(links->remove(use.link, m_desk.view.caret()));
        else
            goTo(use);
    });
    connect(panel, &ReasonsPanel::citedWanted, this, [this](const ReasonUse &use, bool isCited) {
        if (auto links = this->links(); links && use.episode == m_desk.episodes.current())
            report(links->setCited(use.link, isCited, m_desk.view.caret()));
        else
            goTo(use);
    });
    connect(panel, &ReasonsPanel::importWanted, m_desk.actions.action(ActionId::ImportReasons),
            &QAction::trigger);
}

void ReasonsController::begin()
{
    const Project &project = *m_desk.episodes.project();
    m_watch = std::make_unique<MentionWatch>(project);
    m_uses = std::make_unique<ReasonUseIndex>(project);
    connect(m_watch.get(), &MentionWatch::changed, this, [this] {
        if (!m_watch->isReading())
            showMentions();
        else if (!m_mentionsSoon.isActive())
            m_mentionsSoon.start();
    });
}

void ReasonsController::end()
{
    m_soon.stop();
    m_mentionsSoon.stop();
    m_wanted = {};
    m_desk.picker.hide();
    m_watch.reset();
    m_uses.reset();
    m_desk.panel.showMentions({}, 0, false);
    m_desk.panel.showReasons({});
}

std::optional<ReasonLinks> ReasonsController::links() const
{
    if (!m_desk.episodes.episode())
        return std::nullopt;
    return ReasonLinks(*m_desk.episodes.project(), m_desk.projects.session()->history(),
                       m_desk.episodes.current());
}

bool ReasonsController::report(const Outcome &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return false;
    }
    if (outcome->caret != m_desk.view.caret())
        m_desk.view.setCaret(outcome->caret);
    Q_EMIT said(outcome->message);
    return true;
}

void ReasonsController::openPicker()
{
    const auto links = this->links();
    if (!links)
        return;
    const auto place = links->placeOf(m_desk.view.caret());
    if (!place) {
        Q_EMIT said(tr("There are no words here to link."));
        return;
    }
    m_watch->settle();
    const Episode &episode = *m_desk.episodes.episode();
    ReasonPicker::Offer offer;
    for (const auto &[id, reason] : m_desk.episodes.project()->catalogue().reasons.all())
        offer.reasons.push_back(reason);
    offer.words = beginningOf(episode, *place);
    for (const AnnotationId id : links->linksAt(*place)) {
        const ReasonId reason = episode.annotations().find(id)->reason();
        if (!offer.linked.contains(reason))
            offer.linked.append(reason);
    }
    for (const Mention &mention : m_watch->offered()) {
        const Range cited = citedWords(episode, mention);
        if (episode.compare(cited.from, place->to) < 0 && episode.compare(place->from, cited.to) < 0)
            offer.spokenOf.append(mention.reason);
    }
    offer.note = [this](ReasonId id) { return noteOf(id, true); };
    offer.isSpoken = [this, range = *place](ReasonId id) {
        const auto here = this->links();
        return here && here->isSpokenAt(range, id);
    };
    m_desk.picker.popUp(std::move(offer), m_desk.view.caretOnScreen());
}

void ReasonsController::link(const QList<ReasonId> &reasons, bool isRelated)
{
    if (auto links = this->links())
        report(links->link({reasons.begin(), reasons.end()}, m_desk.view.caret(), isRelated));
}

void ReasonsController::linkAll()
{
    auto links = this->links();
    if (!links)
        return;
    m_watch->settle();
    std::vector<Mention> mentions;
    std::ranges::copy_if(m_watch->offered(), std::back_inserter(mentions), isWordForWord);
    if (mentions.empty())
        Q_EMIT said(tr("No mention that is offered matches its reason word for word."));
    else
        report(links->accept(mentions, m_desk.view.caret()));
}

LookAt ReasonsController::lookAt(const Mention &mention) const
{
    const Episode &episode = *m_desk.episodes.episode();
    const Reason *reason = m_desk.episodes.project()->catalogue().reasons.find(mention.reason);
    return {LookAt::Kind::Mention, citedWords(episode, mention), mention.reason.value,
            tr("Reason %1, “%2”: F9 links it, Shift+F9 refuses it")
                .arg(QString::number(mention.number), reason ? reason->text : QString())};
}

std::vector<LookAt> ReasonsController::thingsToLookAt()
{
    std::vector<LookAt> things;
    if (!m_watch || !m_desk.episodes.episode())
        return things;
    m_watch->settle();
    std::ranges::transform(m_watch->offered(), std::back_inserter(things),
                           [this](const Mention &mention) { return lookAt(mention); });
    return things;
}

std::optional<Mention> ReasonsController::mentionOf(const LookAt &thing)
{
    m_watch->settle();
    for (const Mention &mention : m_watch->offered()) {
        if (mention.reason.value == thing.subject &&
            citedWords(*m_desk.episodes.episode(), mention) == thing.range)
            return mention;
    }
    return std::nullopt;
}

bool ReasonsController::accept(const LookAt &thing)
{
    auto links = this->links();
    const auto mention = links ? mentionOf(thing) : std::nullopt;
    return mention && report(links->accept({*mention}, m_desk.view.caret()));
}

bool ReasonsController::refuse(const LookAt &thing)
{
    auto links = this->links();
    const auto mention = links ? mentionOf(thing) : std::nullopt;
    return mention && report(links->refuse(*mention, m_desk.view.caret()));
}

void ReasonsController::goTo(const ReasonUse &use)
{
    if (use.episode != m_desk.episodes.current()) {
        m_wanted = use;
        m_desk.episodes.show(use.episode);
        return;
    }
    const Episode *episode = m_desk.episodes.episode();
    if (!use.isLink() || !episode->findLine(use.range.from.line)) {
        Q_EMIT said(tr("This use has no place in the transcript."));
        return;
    }
    m_desk.carets.goTo(use.range.from);
}

void ReasonsController::show(AnnotationId link)
{
    const Annotation *annotation = m_desk.episodes.episode()->annotations().find(link);
    if (!annotation)
        return;
    if (m_soon.isActive())
        showReasons();
    m_desk.panel.setCurrent(annotation->reason(), link);
    Q_EMIT panelWanted();
}

void ReasonsController::showOffer(ReasonId reason, const Position &at)
{
    m_watch->settle();
    for (const Mention &mention : m_watch->offered()) {
        if (mention.reason != reason || mention.range().from != at)
            continue;
        m_desk.walk.standAt(lookAt(mention));
        m_desk.panel.setCurrentOffer(reason, at);
        Q_EMIT panelWanted();
        return;
    }
}

} // namespace Ropewalk
