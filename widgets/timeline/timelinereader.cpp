// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinereader.h"

#include "model/base/text.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// A slice takes a quarter of a frame, and looks at the clock after some lines.
constexpr qint64 sliceMs = 4;
constexpr int linesBetweenLooks = 64;

/// Of more lines than this, where each one stands is not asked: all are read again.
constexpr qsizetype manyLines = 500;

qint32 knownMs(const TimePoint &point)
{
    return point.isKnown() ? point.ms : TimelineLine::unknown;
}

/// The same with fewer splices: what is pasted comes in line by line, and goes so when it is undone.
std::vector<LineSplice> joined(const std::vector<LineSplice> &splices)
{
    std::vector<LineSplice> made;
    for (const LineSplice &splice : splices) {
        if (made.empty()) {
            made.push_back(splice);
            continue;
        }
        LineSplice &last = made.back();
        const bool comesInto =
            splice.removed == 0 && splice.at >= last.at && splice.at <= last.at + last.inserted;
        const bool goesOnGoing = splice.inserted == 0 && last.inserted == 0 &&
                                 (splice.at == last.at || splice.at + splice.removed == last.at);
        if (comesInto) {
            last.inserted += splice.inserted;
        } else if (goesOnGoing) {
            last.at = splice.at;
            last.removed += splice.removed;
        } else {
            made.push_back(splice);
        }
    }
    return made;
}

} // namespace

TimelineReader::TimelineReader(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TimelineReader::readSlice);
}

void TimelineReader::start(const Project *project, EpisodeId episodeId)
{
    m_project = episodeId.isNull() ? nullptr : project;
    m_episodeId = episodeId;
    m_scale.clear();
    m_owners.clear();
    m_speakers = {SpeakerId(), SpeakerId()};
    m_readTo = 0;
    m_modelLines = lineCount();
    readFacts();
    readSlice();
}

void TimelineReader::readFacts()
{
    if (!episode())
        return;
    m_scale.setWordsPerMinute(m_project->catalogue().facts.wordsPerMinute);
    m_scale.setLength(episode()->facts().lengthMs);
}

bool TimelineReader::apply(const Touched &touched)
{
    if (!episode())
        return false;
    if (touched.projectFacts)
        readFacts();
    if (touched.episode != m_episodeId)
        return touched.projectFacts;
    if (touched.episodeFacts)
        readFacts();
    for (const LineSplice &each : joined(touched.splices))
        splice(each);
    const Transcript &transcript = episode()->transcript();
    qsizetype count = touched.lines.size();
    for (const TurnId id : touched.turns) {
        if (count > manyLines)
            break;
        if (const Turn *turn = transcript.findTurn(id))
            count += qsizetype(turn->lines.size());
    }
    if (count > manyLines) {
        m_readTo = 0;
        readSlice();
        return true;
    }
    for (const LineId id : touched.lines) {
        if (const auto place = transcript.findLine(id))
            put(transcript.lineNumber(id), read(*place.turn, place.index));
    }
    for (const TurnId id : touched.turns) {
        const Turn *turn = transcript.findTurn(id);
        qsizetype number = turn ? transcript.lineNumber(turn->lines.front().id) : 0;
        for (qsizetype at = 0; turn && at < qsizetype(turn->lines.size()); ++at, ++number)
            put(number, read(*turn, at));
    }
    if (isReading())
        readSlice();
    return count > 0 || !touched.splices.empty() || touched.episodeFacts || touched.projectFacts;
}

void TimelineReader::splice(const LineSplice &splice)
{
    const qsizetype count = m_scale.lineCount();
    const bool isGrowing = count < m_modelLines;
    m_modelLines += splice.inserted - splice.removed;
    // Behind what was read so far nothing is known yet.
    if (isGrowing && splice.at >= count)
        return;
    const qsizetype removed = std::min(splice.removed, count - splice.at);
    const bool isWhole = removed == splice.removed;
    m_scale.splice(splice.at, removed, isWhole ? splice.inserted : 0);
    // What comes in is among the touched lines, which are read anew.
    if (splice.at + removed <= m_readTo && isWhole)
        m_readTo += splice.inserted - removed;
    else
        m_readTo = std::min(m_readTo, splice.at);
}

void TimelineReader::put(qsizetype number, const TimelineLine &line)
{
    if (number < m_scale.lineCount())
        m_scale.set(number, line);
}

SpeakerId TimelineReader::speakerOf(quint32 owner) const
{
    return owner < m_speakers.size() ? m_speakers[owner] : SpeakerId();
}

double TimelineReader::share() const
{
    return lineCount() == 0 ? 1 : double(m_readTo) / double(lineCount());
}

double TimelineReader::totalMs() const
{
    const double total = m_scale.totalMs();
    if (!isGrowing() || m_scale.lineCount() == 0)
        return total;
    return total * double(lineCount()) / double(m_scale.lineCount());
}

TimelineLine TimelineReader::read(const Turn &turn, qsizetype index)
{
    const Line &line = turn.lines[size_t(index)];
    TimelineLine made;
    made.owner = nobody;
    if (turn.head.isMarker()) {
        made.owner = marker;
    } else {
        made.words = qint32(wordCount(line.text));
        if (!turn.head.speaker.isNull()) {
            auto found = m_owners.constFind(turn.head.speaker);
            if (found == m_owners.constEnd()) {
                found = m_owners.insert(turn.head.speaker, quint32(m_speakers.size()));
                m_speakers.push_back(turn.head.speaker);
            }
            made.owner = *found;
        }
    }
    made.startMs = knownMs(line.span.start);
    made.endMs = knownMs(line.span.end);
    made.startsTurn = index == 0;
    made.isInterpolated =
        line.span.start.kind == TimeKind::Interpolated || line.span.end.kind == TimeKind::Interpolated;
    return made;
}

void TimelineReader::readLines()
{
    const Transcript &transcript = episode()->transcript();
    // On through the turns by their index, which costs less than to ask for each line.
    const Transcript::LinePlace place = transcript.lineAt(m_readTo);
    const Turn *turn = place.turn;
    qsizetype turnIndex = transcript.indexOf(turn->id);
    qsizetype inTurn = place.index;
    const qsizetype count = lineCount();
    for (int done = 0; done < linesBetweenLooks && m_readTo < count; ++done, ++m_readTo, ++inTurn) {
        while (inTurn >= qsizetype(turn->lines.size())) {
            turn = &transcript.turnAt(++turnIndex);
            inTurn = 0;
        }
        const TimelineLine line = read(*turn, inTurn);
        if (m_readTo < m_scale.lineCount())
            m_scale.set(m_readTo, line);
        else
            m_scale.append(line);
    }
}

void TimelineReader::readSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (isReading() && timer.elapsed() < sliceMs)
        readLines();
    if (!isReading())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT progressed();
}

} // namespace Ropewalk
