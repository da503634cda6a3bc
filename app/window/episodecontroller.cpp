// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/episodecontroller.h"

#include "widgets/editor/editorview.h"
#include "widgets/episodes/episodespanel.h"

#include <algorithm>
#include <chrono>

namespace Ropewalk
{

namespace
{

constexpr std::chrono::milliseconds listWaits{1000};
/// So many episodes stay in memory, for going to and fro.
constexpr size_t mostRecent = 4;

} // namespace

EpisodeController::EpisodeController(ProjectController &projects, WindowState &state, EditorView &view,
                                     EpisodesPanel &panel, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_state(state)
    , m_view(view)
    , m_panel(panel)
{
    connect(&projects, &ProjectController::opened, this, &EpisodeController::begin);
    connect(&projects, &ProjectController::aboutToClose, this, &EpisodeController::end);
    connect(&projects, &ProjectController::notClosed, this, &EpisodeController::begin);
    connect(&projects, &ProjectController::episodeReady, this, [this](EpisodeId id) {
        if (id == m_wanted)
            put(id);
    });
    m_listIsOld.setSingleShot(true);
    m_listIsOld.setInterval(listWaits);
    connect(&m_listIsOld, &QTimer::timeout, this, &EpisodeController::fillPanel);
    connect(&panel, &EpisodesPanel::episodeWanted, this, &EpisodeController::show);
    connect(&panel, &EpisodesPanel::factsWanted, this, &EpisodeController::setFacts);
}

const Project *EpisodeController::project() const
{
    return m_projects.session() ? &m_projects.session()->project() : nullptr;
}

const Episode *EpisodeController::episode() const
{
    return m_current.isNull() ? nullptr : project()->episode(m_current);
}

void EpisodeController::begin()
{
    connect(&m_projects.session()->history(), &History::changed, this, &EpisodeController::take);
    Q_EMIT begun();
    const auto &episodes = project()->episodes();
    EpisodeId first = m_state.places().value(project()->id()).episode;
    if (!std::ranges::contains(episodes, first))
        first = episodes.empty() ? EpisodeId{} : episodes.front();
    put({});
    show(first);
}

void EpisodeController::end()
{
    remember();
    if (ProjectSession *session = m_projects.session())
        session->history().disconnect(this);
    m_wanted = {};
    put({});
    Q_EMIT ended();
}

void EpisodeController::show(EpisodeId id)
{
    m_wanted = id;
    if (id.isNull())
        put(id);
    else
        m_projects.load(id);
}

void EpisodeController::put(EpisodeId id)
{
    remember();
    m_current = id;
    // Who listens has the old one until they hear of the new one.
    const auto old = std::exchange(m_editor, nullptr);
    if (id.isNull()) {
        m_view.showEpisode(nullptr, {});
    } else {
        m_editor = std::make_unique<EpisodeEditor>(*project(), m_projects.session()->history(), id);
        m_view.showEpisode(project(), id);
        const EpisodePlace place = m_state.places().value(project()->id()).places.value(id);
        m_view.setCaret(place.caret);
        if (!place.top.line.isNull())
            m_view.setTopOfView(place.top);
    }
    fillPanel();
    Q_EMIT shown();
    letGo();
}

/// Episodes that were not looked at for a while are let go of: memory does not grow with the show.
void EpisodeController::letGo()
{
    if (m_current.isNull()) {
        m_recent.clear();
        return;
    }
    std::erase(m_recent, m_current);
    m_recent.insert(m_recent.begin(), m_current);
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
    if (!m_takesMany)
        m_projects.session()->releaseAllBut(m_recent);
}

void EpisodeController::setTakingMany(bool takesMany)
{
    m_takesMany = takesMany;
    if (m_listIsOld.isActive()) {
        m_listIsOld.stop();
        fillPanel();
    }
}

void EpisodeController::remember()
{
    if (!m_current.isNull())
        m_state.setPlace(project()->id(), m_current, {m_view.caret(), m_view.topOfView()});
}

void EpisodeController::take(const Touched &touched)
{
    const bool isThere = m_current.isNull() || std::ranges::contains(project()->episodes(), m_current);
    if (isThere)
        m_view.apply(touched);
    if ((touched.episodeOrder || touched.episodeFacts) && !m_takesMany)
        fillPanel();
    else if (touched.episodeOrder && !m_listIsOld.isActive())
        m_listIsOld.start();
    Q_EMIT changed(touched);
    if (m_takesMany && isThere && !m_current.isNull())
        return;
    if (!touched.newEpisodes.empty())
        show(touched.newEpisodes.front()->id);
    else if (!isThere)
        show(project()->episodes().empty() ? EpisodeId{} : project()->episodes().front());
}

void EpisodeController::fillPanel()
{
    std::vector<EpisodesPanel::Item> items;
    if (const Project *project = this->project()) {
        for (const EpisodeId id : project->episodes())
            items.push_back({id, project->factsOf(id)});
    }
    m_panel.setEpisodes(items, m_current);
}

void EpisodeController::setFacts(const EpisodeFacts &facts)
{
    if (m_current.isNull() || episode()->facts() == facts)
        return;
    const Step step{
        m_current, tr("Title, number and date"), {SetEpisodeFacts{facts}}, m_view.caret(), m_view.caret()};
    if (const auto done = m_projects.session()->history().perform(step); !done) {
        fillPanel();
        Q_EMIT failed(done.error());
    }
}

} // namespace Ropewalk
