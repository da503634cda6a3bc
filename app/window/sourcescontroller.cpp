// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/sourcescontroller.h"

#include "app/window/actions.h"
#include "app/window/claimscontroller.h"
#include "app/window/episodecontroller.h"
#include "widgets/claims/sourcespanel.h"
#include "widgets/common/messagebars.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr auto undoId = "sources"_L1;
constexpr auto readingId = "sources-reading"_L1;

} // namespace

SourcesController::SourcesController(ProjectController &projects, EpisodeController &episodes,
                                     ClaimsController &claims, SourcesPanel &panel, MessageBars &bars,
                                     const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_episodes(episodes)
    , m_claims(claims)
    , m_panel(panel)
    , m_bars(bars)
    , m_reading(bars, readingId)
{
    connect(&episodes, &EpisodeController::begun, this, &SourcesController::begin);
    connect(&episodes, &EpisodeController::ended, this, &SourcesController::end);
    connect(&episodes, &EpisodeController::changed, this, &SourcesController::apply);
    connect(&claims, &ClaimsController::currentChanged, this,
            [this] { m_panel.showClaim(m_claims.currentWords()); });
    actions.on(ActionId::TakeEvidence, this, [this] { beginEvidence(); });
    using Panel = SourcesPanel;
    connect(&panel, &Panel::newSourceWanted, this, [this](const QString &title) {
        const auto made = m_sources ? m_sources->make(title) : failure(Error::Kind::Invalid, {});
        if (made)
            m_panel.setCurrent(*made);
        else
            Q_EMIT failed(made.error());
    });
    connect(&panel, &Panel::changeWanted, this, [this](const Source &source) {
        if (m_sources)
            report(m_sources->change(source));
    });
    connect(&panel, &Panel::textWanted, this, &SourcesController::setText);
    connect(&panel, &Panel::removeWanted, this, &SourcesController::remove);
    connect(&panel, &Panel::evidenceWanted, this, &SourcesController::addEvidence);
    connect(&panel, &Panel::left, this, &SourcesController::left);
}

void SourcesController::begin()
{
    m_sources.emplace(m_projects.session()->project(), m_projects.session()->history());
    showSources();
}

void SourcesController::end()
{
    m_panel.finish();
    m_reading.reset();
    m_bars.remove(undoId);
    m_sources.reset();
    showSources();
}

void SourcesController::apply(const Touched &touched)
{
    if (m_sources && (!touched.sources.isEmpty() || touched.episodeOrder || touched.episodeFacts))
        showSources();
}

void SourcesController::showSources()
{
    if (!m_sources) {
        m_panel.showSources({});
        return;
    }
    const Project &project = m_projects.session()->project();
    QList<std::pair<EpisodeId, QString>> episodes;
    for (const EpisodeId id : project.episodes())
        episodes.append({id, project.factsOf(id).title});
    m_panel.showEpisodes(episodes);
    m_panel.showSources(sourcesByTitle(project));
}

bool SourcesController::report(const Result<> &result)
{
    if (!result && result.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void SourcesController::offerUndo(const QString &message)
{
    // The step that was made last: nothing else could be done in between.
    const GroupId step = m_projects.session()->history().steps({}).back().header.id;
    Message bar{undoId, Message::Severity::Information, message};
    bar.actions.push_back({tr("Take back"), [this, step] {
                               if (m_sources)
                                   report(m_projects.session()->history().undoStep(step));
                           }});
    m_bars.show(bar);
}

void SourcesController::setText(SourceId id, const QString &text)
{
    if (!m_sources)
        return;
    const Source *source = m_projects.session()->project().catalogue().sources.find(id);
    const QString before = source ? source->text : QString();
    if (!report(m_sources->setText(id, text)))
        return;
    source = m_projects.session()->project().catalogue().sources.find(id);
    if (!before.isEmpty() && source->text != before)
        offerUndo(tr("“%1” has another text now.").arg(source->title));
    else
        Q_EMIT said(tr("%n character(s) of text", nullptr, int(source->text.size())));
}

void SourcesController::remove(SourceId id)
{
    if (!m_sources)
        return;
    m_reading.read(*m_projects.session(), [this, id](const Result<> &read) {
        const Source *source = m_projects.session()->project().catalogue().sources.find(id);
        const QString title = source ? source->title : QString();
        if (report(read) && report(m_sources->remove(id)))
            offerUndo(tr("“%1” is removed.").arg(title));
    });
}

void SourcesController::beginEvidence()
{
    Q_EMIT panelWanted();
    if (m_claims.current().isNull())
        Q_EMIT said(tr("Choose the claim first that the evidence is for."));
    else if (m_panel.selectedWords().isEmpty())
        Q_EMIT said(tr("Select words in the text of a source, then press Ctrl+E again."));
    else
        m_panel.beginEvidence();
}

void SourcesController::addEvidence(SourceId id, const QString &words, Stance stance)
{
    Evidence evidence;
    evidence.stance = stance;
    evidence.source = id;
    evidence.quote = words;
    if (!report(m_claims.addEvidence(evidence)))
        return;
    const QString message = stance == Stance::Supports      ? tr("Evidence that supports the claim")
                            : stance == Stance::Contradicts ? tr("Evidence that contradicts the claim")
                                                            : tr("Context for the claim");
    Q_EMIT said(message);
}

} // namespace Ropewalk
