// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/episodecounter.h"

#include <QDeadlineTimer>

#include <chrono>

namespace Ropewalk
{

using namespace std::chrono_literals;

EpisodeCounter::EpisodeCounter(const Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_slices.setInterval(0ms);
    // Counts that run after each key would only flicker.
    m_pause.setInterval(300ms);
    m_pause.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &EpisodeCounter::countSome);
    connect(&m_pause, &QTimer::timeout, this, &EpisodeCounter::start);
}

void EpisodeCounter::setEpisode(EpisodeId id)
{
    m_episode = id;
    m_pause.stop();
    m_slices.stop();
    m_lines = {};
    if (const Episode *episode = m_project.episode(id))
        m_lines.reset(episode->transcript());
    start();
}

void EpisodeCounter::apply(const Touched &touched)
{
    const bool concerns =
        touched.episode == m_episode && (!touched.turns.isEmpty() || !touched.lines.isEmpty());
    if (m_episode.isNull() || (!concerns && !touched.episodeOrder))
        return;
    m_slices.stop();
    m_pause.start();
    const Episode *episode = m_project.episode(m_episode);
    if (episode && touched.episodeOrder)
        m_lines.reset(episode->transcript());
    else if (episode)
        m_lines.apply(episode->transcript(), touched);
}

void EpisodeCounter::start()
{
    m_lines.start();
    if (m_project.episode(m_episode))
        m_slices.start();
}

void EpisodeCounter::countSome()
{
    const Episode *episode = m_project.episode(m_episode);
    if (episode && !m_lines.addUp(episode->transcript(), QDeadlineTimer(4ms)))
        return;
    m_slices.stop();
    if (episode)
        Q_EMIT counted(m_lines.counts());
}

} // namespace Ropewalk
