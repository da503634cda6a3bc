// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/linecounts.h"

#include "model/base/text.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Changes of more than this are cheaper to count from the beginning than to look up.
constexpr qsizetype mostLines = 1'000;
constexpr size_t mostSplices = 50;
/// Known lines that are added up between two looks at the clock.
constexpr qsizetype stride = 1'024;

} // namespace

void LineCounts::reset(const Transcript &transcript)
{
    m_lines.assign(size_t(transcript.lineCount()), {});
    m_speakers.clear();
    m_speakerPlaces.clear();
    start();
}

void LineCounts::apply(const Transcript &transcript, const Touched &touched)
{
    if (!applyFew(transcript, touched))
        reset(transcript);
}

bool LineCounts::applyFew(const Transcript &transcript, const Touched &touched)
{
    if (touched.lines.size() > mostLines || touched.turns.size() > mostLines ||
        touched.splices.size() > mostSplices)
        return false;
    for (const LineSplice &splice : touched.splices) {
        const auto count = qsizetype(m_lines.size());
        if (splice.at < 0 || splice.removed < 0 || splice.at > count || splice.removed > count - splice.at)
            return false;
        const auto at = m_lines.begin() + splice.at;
        const auto behind = m_lines.erase(at, at + splice.removed);
        m_lines.insert(behind, size_t(splice.inserted), Entry{});
        // Another line may begin its turn now.
        forget(splice.at + splice.inserted);
    }
    if (qsizetype(m_lines.size()) != transcript.lineCount())
        return false;
    for (const LineId id : touched.lines)
        forget(transcript.lineNumber(id));
    qsizetype lines = 0;
    for (const TurnId id : touched.turns) {
        const Turn *turn = transcript.findTurn(id);
        if (!turn)
            continue;
        lines += qsizetype(turn->lines.size());
        if (lines > mostLines)
            return false;
        const qsizetype first = transcript.lineNumber(turn->lines.front().id);
        for (qsizetype at = 0; at < qsizetype(turn->lines.size()); ++at)
            forget(first + at);
    }
    return true;
}

void LineCounts::forget(qsizetype line)
{
    // Lines of the page have no number.
    if (line >= 0 && line < qsizetype(m_lines.size()))
        m_lines[size_t(line)].isKnown = false;
}

void LineCounts::start()
{
    m_counts = {};
    m_countPlaces.clear();
    m_next = 0;
    m_last = -1;
}

bool LineCounts::addUp(const Transcript &transcript, const QDeadlineTimer &deadline)
{
    for (const auto end = qsizetype(m_lines.size()); m_next < end; ++m_next) {
        const Entry &entry = m_lines[size_t(m_next)];
        if ((!entry.isKnown || m_next % stride == 0) && deadline.hasExpired())
            return false;
        if (!entry.isKnown)
            count(transcript, m_next);
        add(entry);
    }
    return true;
}

void LineCounts::count(const Transcript &transcript, qsizetype line)
{
    // Most often lines are counted in a row, and then the next one need not be looked up.
    const bool isNext = m_last >= 0 && line == m_last + 1;
    if (isNext && m_index + 1 < qsizetype(transcript.turnAt(m_turn).lines.size())) {
        ++m_index;
    } else if (isNext) {
        ++m_turn;
        m_index = 0;
    } else {
        const auto place = transcript.lineAt(line);
        m_turn = transcript.indexOf(place.turn->id);
        m_index = place.index;
    }
    m_last = line;
    const Turn &turn = transcript.turnAt(m_turn);
    const QString &text = turn.lines[size_t(m_index)].text;
    Entry &entry = m_lines[size_t(line)];
    entry = {};
    entry.isKnown = true;
    entry.startsTurn = m_index == 0;
    entry.isMarker = turn.head.isMarker();
    if (entry.isMarker)
        return;
    auto place = m_speakerPlaces.constFind(turn.head.speaker);
    if (place == m_speakerPlaces.constEnd()) {
        place = m_speakerPlaces.insert(turn.head.speaker, m_speakers.size());
        m_speakers.push_back(turn.head.speaker);
    }
    // No line that a project can hold has more words or events than fit.
    entry.speaker = quint32(*place) & 0x1fffff;
    entry.words = quint32(wordCount(text)) & 0xfffff;
    entry.events = quint32(events(text).size()) & 0xfffff;
}

void LineCounts::add(const Entry &entry)
{
    const qsizetype turns = entry.startsTurn ? 1 : 0;
    ++m_counts.lines;
    if (entry.isMarker) {
        m_counts.markers += turns;
        return;
    }
    if (entry.speaker >= m_countPlaces.size())
        m_countPlaces.resize(m_speakers.size(), -1);
    qsizetype &place = m_countPlaces[entry.speaker];
    if (place < 0) {
        place = qsizetype(m_counts.speakers.size());
        m_counts.speakers.push_back({m_speakers[entry.speaker], 0, 0});
    }
    SpeakerCounts &speaker = m_counts.speakers[size_t(place)];
    speaker.turns += turns;
    speaker.words += qsizetype(entry.words);
    m_counts.turns += turns;
    m_counts.words += qsizetype(entry.words);
    m_counts.events += qsizetype(entry.events);
}

} // namespace Ropewalk
