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
}

void EpisodeCounter::start()
{
    m_counter = {};
    m_next = 0;
    if (m_project.episode(m_episode))
        m_slices.start();
    else
        m_slices.stop();
}

void EpisodeCounter::countSome()
{
    const Episode *episode = m_project.episode(m_episode);
    if (!episode) {
        m_slices.stop();
        return;
    }
    const Transcript &transcript = episode->transcript();
    const QDeadlineTimer slice(4ms);
    while (m_next < transcript.turnCount() && !slice.hasExpired())
        m_counter.add(transcript.turnAt(m_next++));
    if (m_next < transcript.turnCount())
        return;
    m_slices.stop();
    Q_EMIT counted(m_counter.counts());
}

} // namespace Ropewalk
