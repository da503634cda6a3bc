// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/wordcounter.h"

#include "model/base/text.h"

#include <QElapsedTimer>

namespace Ropewalk
{

namespace
{

/// How long one slice of counting holds up whatever else there is to do.
constexpr qint64 sliceMs = 4;

} // namespace

WordCounter::WordCounter(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &WordCounter::countSome);
}

void WordCounter::setEpisode(const Episode *episode)
{
    m_episode = episode;
    m_lines.clear();
    m_words = 0;
    m_next = 0;
    m_timer.stop();
    if (episode)
        countSome();
}

std::optional<qsizetype> WordCounter::words() const
{
    if (!m_episode || m_timer.isActive())
        return std::nullopt;
    return m_words;
}

void WordCounter::countSome()
{
    const Transcript &transcript = m_episode->transcript();
    QElapsedTimer clock;
    clock.start();
    while (m_next < transcript.lineCount() && clock.elapsed() < sliceMs) {
        const auto place = transcript.lineAt(m_next);
        count(*place.turn);
        m_next += qsizetype(place.turn->lines.size()) - place.index;
    }
    const bool isDone = m_next >= transcript.lineCount();
    if (!isDone && !m_timer.isActive())
        m_timer.start(0);
    else if (isDone)
        m_timer.stop();
    if (isDone)
        Q_EMIT changed();
}

void WordCounter::count(const Turn &turn)
{
    for (const Line &line : turn.lines) {
        forget(line.id);
        const qsizetype words = turn.head.isMarker() ? 0 : wordCount(line.text);
        m_lines.insert(line.id, words);
        m_words += words;
    }
}

void WordCounter::forget(LineId line)
{
    const auto known = m_lines.constFind(line);
    if (known == m_lines.cend())
        return;
    m_words -= *known;
    m_lines.erase(known);
}

void WordCounter::apply(const Touched &touched)
{
    if (!m_episode || touched.episode != m_episode->id())
        return;
    const Transcript &transcript = m_episode->transcript();
    QSet<TurnId> turns = touched.turns;
    for (const LineId id : touched.lines) {
        if (const auto place = transcript.findLine(id))
            turns.insert(place.turn->id);
        else
            forget(id);
    }
    for (const TurnId id : std::as_const(turns)) {
        if (const Turn *turn = transcript.findTurn(id))
            count(*turn);
    }
    // Lines that moved may have left the part that was counted: what is behind it is counted again.
    for (const LineSplice &splice : touched.splices)
        m_next = std::min(m_next, splice.at);
    if (m_timer.isActive())
        return;
    m_next = transcript.lineCount();
    Q_EMIT changed();
}

} // namespace Ropewalk
