// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/issuewatch.h"

#include "model/analysis/issuefixes.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace Ropewalk
{

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype linesAtOnce = 64;
/// More touched lines than this are read with the whole episode.
constexpr qsizetype manyLines = 2'000;

bool keepsIssuesAway(const Annotation &annotation)
{
    return annotation.isWithheld() || annotation.as<QuoteLock>() || annotation.as<SettledIssue>();
}

} // namespace

IssueWatch::IssueWatch(const Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_slices.setInterval(0ms);
    // What comes and goes with each key would only flicker.
    m_pause.setInterval(150ms);
    m_pause.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &IssueWatch::readSlice);
    connect(&m_pause, &QTimer::timeout, this, &IssueWatch::readSlice);
}

IssueWatch::~IssueWatch() = default;

void IssueWatch::setEpisode(EpisodeId id)
{
    m_episode = id;
    m_marks.clear();
    if (const Episode *shown = episode()) {
        for (const auto &[annotationId, annotation] : shown->annotations().all())
            noteMark(annotation);
    }
    begin();
}

void IssueWatch::setJudge(const WordJudge *judge)
{
    m_judge = judge;
    begin();
}

void IssueWatch::setRules(const IssueRules &rules)
{
    m_rules = rules;
    begin();
}

void IssueWatch::setListed(IssueKinds kinds)
{
    m_issues.setListed(kinds);
}

void IssueWatch::begin()
{
    m_finder.reset();
    m_speakers.clear();
    m_dirtyLines.clear();
    m_dirtyTurns.clear();
    m_seams.clear();
    m_pause.stop();
    const Episode *shown = episode();
    m_pageLines = shown ? qsizetype(shown->page().size()) : 0;
    m_issues.reset(shown ? m_pageLines + shown->transcript().lineCount() : 0);
    m_language = shown ? shown->facts().language : QString();
    m_areSpeakersOld = m_isPageOld = shown;
    m_nextLine = shown ? 0 : -1;
    m_isChanged = true;
    if (shown)
        m_slices.start();
    else
        tell();
}

double IssueWatch::shareRead() const
{
    const Episode *shown = episode();
    if (!shown || !isReading())
        return 1;
    return double(m_nextLine) / double(std::max<qsizetype>(shown->transcript().lineCount(), 1));
}

void IssueWatch::apply(const Touched &touched)
{
    if (!episode()) {
        if (!m_episode.isNull())
            setEpisode({});
        return;
    }
    if (!touched.speakers.isEmpty()) {
        m_finder.reset();
        m_areSpeakersOld = true;
    }
    if (touched.episode == m_episode) {
        noteAnnotations(touched.annotations);
        if (touched.lines.size() > manyLines || episode()->facts().language != m_language) {
            begin();
            return;
        }
        noteSplices(touched.splices);
        m_dirtyLines.unite(touched.lines);
        noteTurns(touched.turns);
        if (m_dirtyLines.size() > manyLines) {
            begin();
            return;
        }
        m_areSpeakersOld = m_areSpeakersOld || !touched.turns.isEmpty() || !touched.splices.empty();
    }
    const bool isConcerned = m_areSpeakersOld || !m_dirtyLines.isEmpty() || !m_dirtyTurns.isEmpty();
    if (isConcerned && !m_slices.isActive() && !m_pause.isActive())
        m_pause.start();
}

void IssueWatch::noteSplices(const std::vector<LineSplice> &splices)
{
    for (const auto &[at, removed, inserted] : splices) {
        m_issues.splice(m_pageLines + at, removed, inserted);
        m_isChanged = true;
        // Nothing that has come nearer to the beginning is passed over.
        if (m_nextLine > 0)
            m_nextLine = std::max<qsizetype>(m_nextLine - removed, 0);
        std::set<qsizetype> moved;
        for (const qsizetype seam : m_seams)
            moved.insert(seam < at ? seam : std::max(seam - removed, at) + inserted);
        moved.insert(at);
        moved.insert(at + inserted);
        m_seams = std::move(moved);
    }
}

void IssueWatch::noteTurns(const QSet<TurnId> &touched)
{
    m_dirtyTurns.unite(touched);
    // Who has a turn is said of all its words, and a marker has none.
    for (const TurnId id : touched) {
        const Turn *turn = episode()->transcript().findTurn(id);
        for (size_t at = 0; turn && at < turn->lines.size() && m_dirtyLines.size() <= manyLines; ++at)
            m_dirtyLines.insert(turn->lines[at].id);
    }
}

void IssueWatch::noteMark(const Annotation &annotation)
{
    if (!keepsIssuesAway(annotation))
        return;
    std::vector<Range> &ranges = m_marks[annotation.id];
    for (const Place &place : annotation.places)
        ranges.push_back(place.range);
}

void IssueWatch::noteAnnotations(const QSet<AnnotationId> &touched)
{
    for (const AnnotationId id : touched) {
        for (const Range &range : m_marks.take(id))
            markLines(range);
        if (const Annotation *annotation = episode()->annotations().find(id)) {
            noteMark(*annotation);
            for (const Range &range : m_marks.value(id))
                markLines(range);
        }
    }
}

void IssueWatch::markLines(const Range &range)
{
    m_dirtyLines.insert(range.from.line);
    m_dirtyLines.insert(range.to.line);
    const Transcript &transcript = episode()->transcript();
    const qsizetype first = transcript.lineNumber(range.from.line);
    const qsizetype last = transcript.lineNumber(range.to.line);
    if (first < 0 || last < 0)
        return;
    for (qsizetype number = first + 1; number < last; ++number)
        m_dirtyLines.insert(transcript.lineAt(number).line().id);
}

void IssueWatch::settle()
{
    if (!episode())
        return;
    while (m_areSpeakersOld || m_isPageOld || !m_seams.empty() || !m_dirtyLines.isEmpty() ||
           !m_dirtyTurns.isEmpty()) {
        if (!readSome())
            break;
    }
    tell();
}

void IssueWatch::readSlice()
{
    if (!episode()) {
        setEpisode({});
        return;
    }
    const QDeadlineTimer slice(4ms);
    bool hasMore = true;
    while (hasMore && !slice.hasExpired())
        hasMore = readSome();
    if (hasMore)
        m_slices.start();
    else
        m_slices.stop();
    tell();
}

bool IssueWatch::readSome()
{
    const Transcript &transcript = episode()->transcript();
    if (!m_finder || m_areSpeakersOld) {
        readCast();
        return true;
    }
    if (!m_seams.empty()) {
        for (const qsizetype number : m_seams) {
            if (number < transcript.lineCount())
                markLine(transcript.lineAt(number));
            else if (transcript.lineCount() > 0)
                markLine(transcript.lineAt(transcript.lineCount() - 1));
        }
        m_seams.clear();
        return true;
    }
    if (!m_dirtyLines.isEmpty()) {
        const LineId line = *m_dirtyLines.cbegin();
        m_dirtyLines.erase(m_dirtyLines.cbegin());
        if (const auto place = transcript.findLine(line)) {
            m_dirtyTurns.insert(place.turn->id);
            const qsizetype number = transcript.lineNumber(line);
            readLine(place, number);
            if (const auto next = transcript.nextLine(place))
                readLine(next, number + 1);
        } else {
            // On the page, or gone.
            m_isPageOld = true;
        }
        return true;
    }
    if (m_isPageOld) {
        readPage();
        return true;
    }
    if (!m_dirtyTurns.isEmpty()) {
        const TurnId turn = *m_dirtyTurns.cbegin();
        m_dirtyTurns.erase(m_dirtyTurns.cbegin());
        readFirstLines(turn);
        return true;
    }
    if (m_nextLine < 0)
        return false;
    readNext();
    return m_nextLine >= 0;
}

void IssueWatch::markLine(const Transcript::LinePlace &place)
{
    m_dirtyLines.insert(place.line().id);
}

void IssueWatch::readCast()
{
    if (!m_finder)
        m_finder = std::make_unique<IssueFinder>(m_project, m_rules, m_judge);
    m_areSpeakersOld = false;
    const IssueFinder::SpeakerPlaces before = std::exchange(m_speakers, m_finder->speakerPlaces(*episode()));
    for (const auto &[line, suspects] : before.asKeyValueRange()) {
        if (m_speakers.value(line) != suspects)
            m_dirtyLines.insert(line);
    }
    for (const auto &[line, suspects] : m_speakers.asKeyValueRange()) {
        if (before.value(line) != suspects)
            m_dirtyLines.insert(line);
    }
}

void IssueWatch::readPage()
{
    m_isPageOld = false;
    const std::vector<PageLine> &page = episode()->page();
    if (const auto count = qsizetype(page.size()); count != m_pageLines) {
        m_issues.splice(0, m_pageLines, count);
        m_pageLines = count;
        m_isChanged = true;
    }
    for (size_t at = 0; at < page.size(); ++at)
        m_isChanged |= m_issues.set(qsizetype(at), m_finder->inPageLine(*episode(), page[at].line));
}

void IssueWatch::readLine(const Transcript::LinePlace &place, qsizetype number)
{
    m_isChanged |= m_issues.set(m_pageLines + number, m_finder->inLine(*episode(), place, m_speakers));
}

void IssueWatch::readFirstLines(TurnId around)
{
    const Transcript &transcript = episode()->transcript();
    const qsizetype middle = transcript.indexOf(around);
    if (middle < 0)
        return;
    const qsizetype first = std::max<qsizetype>(middle - IssueFinder::turnsAround, 0);
    const qsizetype last = std::min(middle + IssueFinder::turnsAround, transcript.turnCount() - 1);
    for (qsizetype at = first; at <= last; ++at) {
        const Turn &turn = transcript.turnAt(at);
        readLine({&turn, 0}, transcript.lineNumber(turn.lines.front().id));
    }
}

void IssueWatch::readNext()
{
    const Transcript &transcript = episode()->transcript();
    const qsizetype stop = std::min(m_nextLine + linesAtOnce, transcript.lineCount());
    if (m_nextLine < stop) {
        auto place = transcript.lineAt(m_nextLine);
        for (; place && m_nextLine < stop; ++m_nextLine) {
            readLine(place, m_nextLine);
            place = transcript.nextLine(place);
        }
    }
    m_isChanged = true;
    if (m_nextLine >= transcript.lineCount())
        m_nextLine = -1;
}

qsizetype IssueWatch::numberOf(LineId line) const
{
    if (!episode())
        return -1;
    if (const qsizetype number = episode()->transcript().lineNumber(line); number >= 0)
        return m_pageLines + number;
    const qsizetype at = episode()->pageIndex(line);
    return at < m_pageLines ? at : -1;
}

qsizetype IssueWatch::firstFrom(const Position &position) const
{
    const qsizetype number = numberOf(position.line);
    return number < 0 || number >= m_issues.lineCount() ? m_issues.listedCount()
                                                        : m_issues.firstFrom(number, position.offset);
}

std::vector<Issue> IssueWatch::allLike(const Issue &issue) const
{
    std::vector<Issue> like;
    for (qsizetype line = 0; line < m_issues.lineCount(); ++line) {
        for (const Issue &each : m_issues.in(line)) {
            if (areAlike(each, issue))
                like.push_back(each);
        }
    }
    return like;
}

const Issue *IssueWatch::find(IssueKind kind, const Range &range) const
{
    const qsizetype number = numberOf(range.from.line);
    if (number < 0 || number >= m_issues.lineCount())
        return nullptr;
    const std::vector<Issue> &issues = m_issues.in(number);
    const auto found = std::ranges::find_if(
        issues, [&](const Issue &issue) { return issue.kind == kind && issue.range() == range; });
    return found == issues.end() ? nullptr : &*found;
}

void IssueWatch::tell()
{
    if (std::exchange(m_isChanged, false))
        Q_EMIT changed();
}

} // namespace Ropewalk
