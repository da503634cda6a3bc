// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/linevalues.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace Ropewalk
{

namespace
{

/// A slice takes a quarter of a frame, and looks at the clock after some lines.
constexpr qint64 sliceMs = 4;
constexpr int linesBetweenLooks = 64;

/// Of more lines than this, where each one stands is not asked: all are read again.
constexpr qsizetype manyLines = 5'000;

} // namespace

LineValues::LineValues(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LineValues::readSlice);
}

void LineValues::start(const Episode &episode, Read read, qsizetype first)
{
    m_episode = &episode;
    m_read = std::move(read);
    m_values.assign(size_t(episode.transcript().lineCount()), unread);
    m_unread = episode.transcript().lineCount();
    m_total = 0;
    m_cursor = first;
    readSlice();
}

void LineValues::stop()
{
    m_timer.stop();
    m_episode = nullptr;
    m_values.clear();
    m_unread = m_total = 0;
}

void LineValues::apply(const Touched &touched)
{
    if (!m_episode || touched.episode != m_episode->id() || touched.lines.isEmpty())
        return;
    if (touched.lines.size() > manyLines) {
        start(*m_episode, std::exchange(m_read, {}));
        return;
    }
    std::ranges::for_each(touched.splices, [this](const LineSplice &each) { splice(each); });
    const Transcript &transcript = m_episode->transcript();
    Q_ASSERT(qsizetype(m_values.size()) == transcript.lineCount());
    for (const LineId line : touched.lines) {
        if (const qsizetype number = transcript.lineNumber(line); number >= 0)
            forget(number);
    }
    readSlice();
}

void LineValues::splice(const LineSplice &splice)
{
    for (qsizetype line = splice.at; line < splice.at + splice.removed; ++line)
        forget(line);
    const auto at = m_values.begin() + splice.at;
    const auto behind = m_values.erase(at, at + splice.removed);
    m_values.insert(behind, size_t(splice.inserted), unread);
    m_unread += splice.inserted - splice.removed;
    m_cursor = splice.at;
}

void LineValues::forget(qsizetype line)
{
    Value &value = m_values[size_t(line)];
    if (value == unread)
        return;
    m_total -= value;
    value = unread;
    ++m_unread;
    m_cursor = line;
}

void LineValues::readLines()
{
    const Transcript &transcript = m_episode->transcript();
    const auto lineCount = qsizetype(m_values.size());
    auto next = std::find(m_values.begin() + std::min(m_cursor, lineCount), m_values.end(), unread);
    if (next == m_values.end())
        next = std::ranges::find(m_values, unread);
    m_cursor = next - m_values.begin();
    // On through the turns by their index, which costs less than to ask for each line.
    const Transcript::LinePlace place = transcript.lineAt(m_cursor);
    const Turn *turn = place.turn;
    qsizetype turnIndex = transcript.indexOf(turn->id);
    auto inTurn = size_t(place.index);
    for (int read = 0; read < linesBetweenLooks && m_cursor < lineCount; ++read, ++m_cursor, ++inTurn) {
        while (inTurn >= turn->lines.size()) {
            turn = &transcript.turnAt(++turnIndex);
            inTurn = 0;
        }
        Value &value = m_values[size_t(m_cursor)];
        if (value != unread)
            continue;
        value = std::min(m_read(*turn, turn->lines[inTurn]), unread - 1);
        m_total += value;
        --m_unread;
    }
}

void LineValues::readSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (m_unread > 0 && timer.elapsed() < sliceMs)
        readLines();
    if (m_unread == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT progressed();
}

} // namespace Ropewalk
