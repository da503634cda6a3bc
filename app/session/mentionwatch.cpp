// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/mentionwatch.h"

#include "model/analysis/mentionstate.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace Ropewalk
{

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype linesAtOnce = 64;
/// More touched lines or turns than this are read with the whole episode.
constexpr qsizetype many = 2'000;

qsizetype removedBy(const Touched &touched)
{
    qsizetype removed = 0;
    for (const LineSplice &splice : touched.splices)
        removed += splice.removed;
    return removed;
}

} // namespace

MentionWatch::MentionWatch(const Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_slices.setInterval(0ms);
    // What comes and goes with each key would only flicker.
    m_pause.setInterval(60ms);
    m_pause.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &MentionWatch::readSlice);
    connect(&m_pause, &QTimer::timeout, this, &MentionWatch::readSlice);
}

MentionWatch::~MentionWatch() = default;

void MentionWatch::setEpisode(EpisodeId id)
{
    m_episode = id;
    m_finder.reset();
    m_judged.clear();
    if (const Episode *shown = episode()) {
        for (const auto &[annotationId, annotation] : shown->annotations().all()) {
            if (!annotation.reason().isNull())
                m_judged.insert(annotationId, annotation.reason());
        }
    }
    begin();
}

void MentionWatch::begin()
{
    m_found.clear();
    m_offered.clear();
    m_toJudge.clear();
    m_dirtyLines.clear();
    m_dirtyTurns.clear();
    m_pause.stop();
    m_nextLine = episode() ? 0 : -1;
    m_isChanged = true;
    if (episode())
        m_slices.start();
    else
        tell();
}

void MentionWatch::apply(const Touched &touched)
{
    if (!episode()) {
        if (!m_episode.isNull())
            setEpisode({});
        return;
    }
    if (!touched.reasons.isEmpty()) {
        m_finder.reset();
        begin();
        return;
    }
    if (touched.episode != m_episode)
        return;
    noteAnnotations(touched.annotations);
    if (touched.lines.size() > many || touched.turns.size() > many) {
        begin();
        return;
    }
    if (const qsizetype removed = removedBy(touched); removed > 0) {
        // Nothing that has come nearer to the beginning is passed over.
        if (m_nextLine > 0)
            m_nextLine = std::max<qsizetype>(m_nextLine - removed, 0);
        for (DirtyTurn &dirty : m_dirtyTurns)
            dirty.next = std::max<qsizetype>(dirty.next - removed, 0);
    }
    const Transcript &transcript = episode()->transcript();
    for (const LineId line : touched.lines) {
        // What is offered stands in the order of the text at any time.
        if (touched.placedLines.contains(line) || !transcript.findLine(line))
            drop(line);
    }
    m_dirtyLines.unite(touched.lines);
    for (const TurnId id : touched.turns) {
        const qsizetype at = transcript.indexOf(id);
        if (at < 0)
            continue;
        markTurn(id);
        // The turn may have been a part of the one before.
        if (at > 0)
            m_dirtyLines.insert(transcript.turnAt(at - 1).lines.back().id);
    }
    const bool isConcerned =
        m_isChanged || !m_dirtyLines.isEmpty() || !m_dirtyTurns.empty() || !m_toJudge.isEmpty();
    if (isConcerned && !m_slices.isActive() && !m_pause.isActive())
        m_pause.start();
}

void MentionWatch::markTurn(TurnId turn)
{
    const auto known = std::ranges::find(m_dirtyTurns, turn, &DirtyTurn::turn);
    if (known == m_dirtyTurns.end())
        m_dirtyTurns.push_back({turn, 0});
    else
        known->next = 0;
}

void MentionWatch::noteAnnotations(const QSet<AnnotationId> &touched)
{
    for (const AnnotationId id : touched) {
        const Annotation *annotation = episode()->annotations().find(id);
        const ReasonId now = annotation ? annotation->reason() : ReasonId();
        const ReasonId before = m_judged.take(id);
        if (!before.isNull())
            m_toJudge.insert(before);
        if (!now.isNull()) {
            m_toJudge.insert(now);
            m_judged.insert(id, now);
        }
    }
}

void MentionWatch::settle()
{
    if (!episode())
        return;
    while (!m_dirtyLines.isEmpty() || !m_dirtyTurns.empty()) {
        if (!readSome())
            break;
    }
    judgeAgain();
    tell();
}

void MentionWatch::readSlice()
{
    if (!episode()) {
        setEpisode({});
        return;
    }
    const QDeadlineTimer slice(4ms);
    bool hasMore = true;
    while (hasMore && !slice.hasExpired())
        hasMore = readSome();
    judgeAgain();
    if (hasMore)
        m_slices.start();
    else
        m_slices.stop();
    tell();
}

bool MentionWatch::readSome()
{
    const Transcript &transcript = episode()->transcript();
    if (!m_dirtyLines.isEmpty()) {
        readAround(*m_dirtyLines.cbegin());
        return true;
    }
    if (!m_dirtyTurns.empty()) {
        DirtyTurn &dirty = m_dirtyTurns.back();
        const Turn *turn = transcript.findTurn(dirty.turn);
        if (turn)
            readLines(*turn, dirty.next, dirty.next + linesAtOnce);
        dirty.next += linesAtOnce;
        if (!turn || dirty.next >= qsizetype(turn->lines.size()))
            m_dirtyTurns.pop_back();
        return true;
    }
    if (m_nextLine < 0)
        return false;
    if (m_nextLine >= transcript.lineCount()) {
        m_nextLine = -1;
        m_isChanged = true;
        return false;
    }
    // On through the turns by their index, which costs less than to ask for each line.
    const auto place = transcript.lineAt(m_nextLine);
    const qsizetype stop = std::min(m_nextLine + linesAtOnce, transcript.lineCount());
    qsizetype first = place.index;
    for (qsizetype turnIndex = transcript.indexOf(place.turn->id); m_nextLine < stop; ++turnIndex) {
        const Turn &turn = transcript.turnAt(turnIndex);
        const qsizetype end = std::min(first + stop - m_nextLine, qsizetype(turn.lines.size()));
        readLines(turn, first, end);
        m_nextLine += end - first;
        first = 0;
    }
    return true;
}

void MentionWatch::readAround(LineId line)
{
    m_dirtyLines.remove(line);
    const auto place = episode()->transcript().findLine(line);
    if (!place)
        return;
    // With those beside it, whose surroundings are the same for the most part.
    const std::vector<Line> &lines = place.turn->lines;
    qsizetype end = place.index + 1;
    while (end < qsizetype(lines.size()) && end < place.index + linesAtOnce &&
           m_dirtyLines.remove(lines[size_t(end)].id))
        ++end;
    qsizetype first = place.index;
    while (first > 0 && first > place.index - linesAtOnce && m_dirtyLines.remove(lines[size_t(first) - 1].id))
        --first;
    readLines(*place.turn, first - MentionFinder::contextLines, end + MentionFinder::contextLines);
}

void MentionWatch::drop(LineId line)
{
    if (m_found.remove(line) &&
        std::erase_if(m_offered, [line](const Mention &mention) { return mention.line == line; }) > 0)
        m_isChanged = true;
}

void MentionWatch::readLines(const Turn &turn, qsizetype first, qsizetype end)
{
    if (!m_finder) {
        std::vector<Reason> reasons;
        for (const auto &[id, reason] : m_project.catalogue().reasons.all())
            reasons.push_back(reason);
        m_finder = std::make_unique<MentionFinder>(reasons);
    }
    const auto size = qsizetype(turn.lines.size());
    first = std::max<qsizetype>(first, 0);
    end = std::min(end, size);
    std::vector<SpokenLine> spoken;
    if (!turn.head.isMarker()) {
        const qsizetype from = std::max<qsizetype>(first - MentionFinder::contextLines, 0);
        const qsizetype to = std::min(end + MentionFinder::contextLines, size);
        for (qsizetype at = from; at < to; ++at)
            spoken.push_back({turn.lines[size_t(at)].id, turn.lines[size_t(at)].text});
    }
    QHash<LineId, std::vector<Mention>> now;
    for (Mention &mention : m_finder->find(spoken))
        now[mention.line].push_back(std::move(mention));
    for (qsizetype at = first; at < end; ++at) {
        const LineId line = turn.lines[size_t(at)].id;
        const auto found = now.constFind(line);
        const auto known = m_found.constFind(line);
        if (found == now.constEnd() && known == m_found.constEnd())
            continue;
        if (found != now.constEnd() && known != m_found.constEnd() && *found == *known)
            continue;
        if (found == now.constEnd())
            m_found.remove(line);
        else
            m_found.insert(line, *found);
        offer(line);
    }
}

void MentionWatch::offer(LineId line)
{
    std::vector<Mention> now;
    if (const auto found = m_found.constFind(line); found != m_found.constEnd()) {
        std::ranges::copy_if(*found, std::back_inserter(now), [this](const Mention &mention) {
            return mentionState(*episode(), mention) == MentionState::Offered;
        });
    }
    const auto known = std::ranges::find(m_offered, line, &Mention::line);
    const auto behind =
        std::find_if(known, m_offered.end(), [line](const Mention &mention) { return mention.line != line; });
    if (std::ranges::equal(std::ranges::subrange(known, behind), now))
        return;
    m_isChanged = true;
    m_offered.erase(known, behind);
    const Transcript &transcript = episode()->transcript();
    const qsizetype number = transcript.lineNumber(line);
    const auto place = std::ranges::upper_bound(
        m_offered, number, {}, [&](const Mention &mention) { return transcript.lineNumber(mention.line); });
    m_offered.insert(place, now.begin(), now.end());
}

void MentionWatch::judgeAgain()
{
    // What is not read yet may name lines that are gone.
    if (m_toJudge.isEmpty() || !m_dirtyLines.isEmpty() || !m_dirtyTurns.empty())
        return;
    QSet<LineId> lines;
    for (const auto &[line, mentions] : m_found.asKeyValueRange()) {
        if (std::ranges::any_of(
                mentions, [this](const Mention &mention) { return m_toJudge.contains(mention.reason); }))
            lines.insert(line);
    }
    m_toJudge.clear();
    for (const LineId line : lines)
        offer(line);
}

void MentionWatch::tell()
{
    if (std::exchange(m_isChanged, false))
        Q_EMIT changed();
}

} // namespace Ropewalk
