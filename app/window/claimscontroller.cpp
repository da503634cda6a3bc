// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/claimscontroller.h"

#include "app/session/sources.h"
#include "app/window/actions.h"
#include "app/window/carets.h"
#include "app/window/castcontroller.h"
#include "app/window/episodecontroller.h"
#include "model/analysis/marklist.h"
#include "widgets/claims/claimcard.h"
#include "widgets/claims/claimspanel.h"

namespace Ropewalk
{

namespace
{

/// So long the table of claims may be behind the text that is edited, in ms.
constexpr int tablePause = 150;

} // namespace

ClaimsController::ClaimsController(ProjectController &projects, EpisodeController &episodes,
                                   CastController &cast, Carets &carets, ClaimsPanel &panel,
                                   const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_episodes(episodes)
    , m_cast(cast)
    , m_carets(carets)
    , m_panel(panel)
    , m_card(panel.card())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(tablePause);
    connect(&m_pause, &QTimer::timeout, this, &ClaimsController::showTable);
    connect(&episodes, &EpisodeController::shown, this, &ClaimsController::showEpisode);
    connect(&episodes, &EpisodeController::changed, this, &ClaimsController::apply);
    connect(&carets, &Carets::moved, this, &ClaimsController::followCaret);
    actions.on(ActionId::MarkClaim, this, [this] { mark(m_carets.caret()); });
    connect(&panel, &ClaimsPanel::chosen, this, &ClaimsController::setCurrent);
    connect(&panel, &ClaimsPanel::activated, this, [this](AnnotationId id) { goTo(id, 0); });
    connect(&panel, &ClaimsPanel::removeWanted, this, [this](AnnotationId id) {
        if (m_claims)
            report(m_claims->remove(id));
    });
    connect(&panel, &ClaimsPanel::left, this, &ClaimsController::leave);
    connectCard();
}

ClaimsController::~ClaimsController() = default;

void ClaimsController::connectCard()
{
    using Card = ClaimCard;
    // What the card sends is of the claim that it shows, which is the one at hand, or was until now.
    const auto on = [this](auto signal, auto change) {
        connect(&m_card, signal, this, [this, change](const auto &...values) {
            if (m_claims && !m_card.claim().isNull())
                report(((*m_claims).*change)(m_card.claim(), values...));
        });
    };
    on(&Card::verdictWanted, &Claims::setVerdict);
    on(&Card::kindWanted, &Claims::setKind);
    on(&Card::actionWanted, &Claims::setAction);
    on(&Card::riskWanted, &Claims::setRisk);
    on(&Card::noteWanted, &Claims::setNote);
    on(&Card::statementWanted, &Claims::setStatement);
    on(&Card::creditedWanted, &Claims::setCredited);
    on(&Card::removePlaceWanted, &Claims::removePlace);
    on(&Card::removeEvidenceWanted, &Claims::removeEvidence);
    on(&Card::removeWanted, &Claims::remove);
    connect(&m_card, &Card::evidenceWanted, this, [this](size_t index, const Evidence &evidence) {
        if (m_claims && report(m_claims->changeEvidence(m_card.claim(), index, evidence)))
            m_card.endEvidence();
    });
    connect(&m_card, &Card::newPlaceWanted, this, [this] {
        if (m_claims && report(m_claims->addPlace(m_card.claim(), m_carets.caret())))
            Q_EMIT said(tr("Another place of the claim."));
    });
    connect(&m_card, &Card::placeWanted, this, [this](size_t place) { goTo(m_current, place); });
    connect(&m_card, &Card::speakerWanted, this, [this](const QPoint &where) {
        const Annotation *annotation = m_episodes.episode()->annotations().find(m_current);
        if (annotation)
            m_cast.choose(annotation->as<Claim>()->speaker, where, [this](SpeakerId speaker) {
                if (m_claims)
                    report(m_claims->setSpeaker(m_card.claim(), speaker));
            });
    });
}

bool ClaimsController::report(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void ClaimsController::leave()
{
    m_carets.goBack();
}

void ClaimsController::showEpisode()
{
    // While its episode is still the one that was on screen.
    m_card.finish();
    m_claims.reset();
    if (const Project *project = m_episodes.project(); project && m_episodes.episode()) {
        m_claims.emplace(*project, m_projects.session()->history(), m_episodes.current());
        m_panel.showVerdicts(project->catalogue().facts.verdicts);
        showSources();
    }
    showTable();
    setCurrent({});
}

void ClaimsController::apply(const Touched &touched)
{
    const Project *project = m_episodes.project();
    if (!m_claims || !project || !m_episodes.episode())
        return;
    if (touched.projectFacts)
        m_panel.showVerdicts(project->catalogue().facts.verdicts);
    if (!touched.sources.isEmpty())
        showSources();
    const bool isHere = touched.episode == m_episodes.current();
    const bool areNamesOthers = !touched.speakers.isEmpty() || touched.projectFacts;
    const bool areClaimsOthers = isHere && (!touched.annotations.isEmpty() || !touched.splices.empty());
    const bool isText = !touched.lines.isEmpty() || !touched.splices.empty();
    if ((areClaimsOthers && !isText) || areNamesOthers)
        showTable();
    else if (areClaimsOthers && !m_pause.isActive())
        m_pause.start();
    const bool isCardOther =
        areNamesOthers || !touched.sources.isEmpty() ||
        (isHere && (touched.annotations.contains(m_current) || !touched.splices.empty()));
    if (!m_current.isNull() && isCardOther)
        showCard();
}

void ClaimsController::showTable()
{
    m_pause.stop();
    const Episode *episode = m_episodes.episode();
    m_panel.showClaims(episode ? claimRows(*m_episodes.project(), *episode) : std::vector<ClaimRow>());
}

void ClaimsController::showSources()
{
    QList<std::pair<SourceId, QString>> titles;
    for (const Source &source : sourcesByTitle(*m_episodes.project()))
        titles.append({source.id, source.title});
    m_card.showSources(titles);
}

void ClaimsController::showCard()
{
    const Episode *episode = m_episodes.episode();
    ClaimView view;
    if (episode)
        view = claimView(*m_episodes.project(), *episode, m_current);
    const bool isGone = view.id.isNull();
    const bool hadFocus = m_card.isAncestorOf(m_card.window()->focusWidget());
    if (isGone)
        m_current = {};
    m_card.showClaim(view, episode ? m_episodes.project()->catalogue().facts.verdicts : QStringList());
    m_panel.showCard(!isGone);
    if (isGone && hadFocus)
        leave();
    Q_EMIT currentChanged();
}

void ClaimsController::setCurrent(AnnotationId id)
{
    m_card.finish();
    m_current = id;
    m_panel.setCurrent(id);
    showCard();
}

void ClaimsController::followCaret()
{
    const Episode *episode = m_episodes.episode();
    if (!m_claims || !episode)
        return;
    const auto isClaim = [](const Annotation &annotation) { return annotation.as<Claim>() != nullptr; };
    const AnnotationId id = innermostAt(*episode, m_carets.caret().position, isClaim);
    if (!id.isNull() && id != m_current)
        setCurrent(id);
}

void ClaimsController::show(AnnotationId id)
{
    setCurrent(id);
    Q_EMIT panelWanted();
}

void ClaimsController::open(AnnotationId id)
{
    show(id);
    m_card.begin();
}

QString ClaimsController::currentWords() const
{
    const Episode *episode = m_episodes.episode();
    return episode ? claimView(*m_episodes.project(), *episode, m_current).words : QString();
}

void ClaimsController::mark(const Caret &caret)
{
    if (!m_claims)
        return;
    m_card.finish();
    const auto made = m_claims->make(caret);
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    showTable();
    open(*made);
    Q_EMIT said(tr("Claim: “%1”").arg(currentWords()));
}

Result<> ClaimsController::addEvidence(const Evidence &evidence)
{
    if (!m_claims || m_current.isNull())
        return failure(Error::Kind::Invalid, tr("Choose the claim first that the evidence is for."));
    return m_claims->addEvidence(m_current, evidence);
}

void ClaimsController::goTo(AnnotationId id, size_t place)
{
    const Episode *episode = m_episodes.episode();
    const Annotation *annotation = episode ? episode->annotations().find(id) : nullptr;
    if (!annotation || place >= annotation->places.size())
        return;
    const Place &there = annotation->places[place];
    if (there.range.from.line.isNull() || !episode->findLine(there.range.from.line))
        Q_EMIT said(tr("These words are gone: undo brings them back."));
    else
        m_carets.goTo(there.range.from);
}

} // namespace Ropewalk
