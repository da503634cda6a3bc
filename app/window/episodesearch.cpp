// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/episodesearch.h"

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
constexpr qsizetype manyLines = 5'000;

/// What the thread gets at a time: soon something to see, then much.
constexpr size_t firstLines = 500;
constexpr size_t moreLines = 10'000;

} // namespace

EpisodeSearch::EpisodeSearch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &EpisodeSearch::readSlice);
}

void EpisodeSearch::start(const Project &project, const Episode &episode, const Finder &finder,
                          const FindScope &scope, LineId first)
{
    stop();
    m_project = &project;
    m_episode = &episode;
    m_finder = finder;
    m_scope = scope;
    m_hits.reset(transcript().lineCount());
    m_cursor = std::max<qsizetype>(0, transcript().lineNumber(first));
    m_isBesideUnread = true;
    keepWords();
    readOn();
}

void EpisodeSearch::stop()
{
    ++m_run;
    m_worker.cancel();
    m_isSent = false;
    m_timer.stop();
    m_episode = nullptr;
    m_project = nullptr;
    m_hits.clear();
    m_texts.clear();
    m_beside.clear();
    m_onPage = m_besideTooHard = 0;
    m_isBesideUnread = false;
}

bool EpisodeSearch::setReplacement(const QString &text)
{
    return !m_finder.isPattern() && m_finder.setReplacement(text);
}

void EpisodeSearch::keepWords()
{
    if (!m_scope.words)
        return;
    const auto last = transcript().findLine(m_scope.words->to.line);
    m_lastLength = last ? last.line().text.size() : 0;
}

Finder::Found EpisodeSearch::read(const Turn &turn, const Line &line) const
{
    const auto part = m_scope.partOf(transcript(), turn, line);
    return part ? findIn(m_finder, line.text, *part) : Finder::Found();
}

/// Goes through the lines that are not read, from the cursor on, while `visit` returns true; on through the
/// turns by their index, which costs less than to ask for each line.
template <typename Visit>
void EpisodeSearch::visitUnread(Visit visit)
{
    m_cursor = m_hits.nextUnread(m_cursor);
    if (m_cursor < 0)
        return;
    const auto place = transcript().lineAt(m_cursor);
    const Turn *turn = place.turn;
    qsizetype turnIndex = transcript().indexOf(turn->id);
    auto inTurn = size_t(place.index);
    for (; m_cursor < transcript().lineCount(); ++m_cursor, ++inTurn) {
        while (inTurn >= turn->lines.size()) {
            turn = &transcript().turnAt(++turnIndex);
            inTurn = 0;
        }
        if (!m_hits.isUnread(m_cursor))
            continue;
        if (!visit(*turn, turn->lines[inTurn])) {
            ++m_cursor;
            return;
        }
    }
}

void EpisodeSearch::readOn()
{
    if (!m_finder.isPattern())
        return readSlice();
    if (!m_isSent && m_hits.unreadCount() > 0)
        sendLines();
    else if (!m_isSent && m_isBesideUnread)
        sendBeside();
    Q_EMIT progressed();
}

void EpisodeSearch::readSlice()
{
    QElapsedTimer timer;
    timer.start();
    if (m_isBesideUnread)
        readBeside();
    while (m_hits.unreadCount() > 0 && timer.elapsed() < sliceMs) {
        int left = linesBetweenLooks;
        visitUnread([this, &left](const Turn &turn, const Line &line) {
            m_hits.set(m_cursor, read(turn, line));
            return --left > 0;
        });
    }
    if (m_hits.unreadCount() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT progressed();
}

void EpisodeSearch::readBeside()
{
    m_texts = textsBeside(*m_project, *m_episode, m_scope);
    std::vector<Finder::Found> found;
    found.reserve(m_texts.size());
    for (const FindText &text : m_texts)
        found.push_back(m_finder.find(text.text));
    takeBeside(std::move(found));
}

void EpisodeSearch::takeBeside(std::vector<Finder::Found> found)
{
    m_isBesideUnread = false;
    m_beside.clear();
    m_onPage = m_besideTooHard = 0;
    for (size_t text = 0; text < found.size(); ++text) {
        m_besideTooHard += found[text].isTooHard ? 1 : 0;
        for (FoundWords &words : found[text].hits) {
            Beside hit{m_texts[text].place, qsizetype(text)};
            words.start += m_texts[text].offset;
            hit.place.words = std::move(words);
            m_onPage += hit.place.kind == FoundPlace::Kind::Page ? 1 : 0;
            m_beside.push_back(std::move(hit));
        }
    }
}

void EpisodeSearch::sendLines()
{
    auto tasks = std::make_shared<std::vector<Task>>();
    const size_t most = m_hits.unreadCount() == transcript().lineCount() ? firstLines : moreLines;
    visitUnread([&](const Turn &turn, const Line &line) {
        if (const auto part = m_scope.partOf(transcript(), turn, line))
            tasks->push_back({line.id, line.text, *part});
        else
            m_hits.set(m_cursor, {});
        return tasks->size() < most;
    });
    using All = std::vector<Finder::Found>;
    const auto work = [tasks, finder = m_finder](const Worker::Progress &progress) {
        All all;
        all.reserve(tasks->size());
        const auto goesOn = [&] { return progress(double(all.size()) / double(tasks->size())); };
        for (const Task &task : *tasks) {
            if (!goesOn())
                break;
            all.push_back(findIn(finder, task.text, task.part, goesOn));
        }
        return all;
    };
    m_isSent = true;
    m_worker.start<All>(work, [this, tasks, run = m_run](All all) {
        if (run != m_run)
            return;
        m_isSent = false;
        takeLines(*tasks, std::move(all));
        readOn();
    });
}

void EpisodeSearch::takeLines(const std::vector<Task> &tasks, std::vector<Finder::Found> found)
{
    for (size_t at = 0; at < found.size(); ++at) {
        const Task &task = tasks[at];
        const auto place = transcript().findLine(task.line);
        // A line that was edited meanwhile is read again.
        const bool isSame = place && (place.line().text.constData() == task.text.constData() ||
                                      place.line().text == task.text);
        const qsizetype number = isSame ? transcript().lineNumber(task.line) : -1;
        if (number >= 0 && m_hits.isUnread(number))
            m_hits.set(number, std::move(found[at]));
    }
}

void EpisodeSearch::sendBeside()
{
    m_texts = textsBeside(*m_project, *m_episode, m_scope);
    m_isBesideUnread = false;
    using All = std::vector<Finder::Found>;
    const auto work = [texts = m_texts, finder = m_finder](const Worker::Progress &progress) {
        All all;
        const auto goesOn = [&] { return progress(double(all.size()) / double(texts.size())); };
        for (const FindText &text : texts)
            all.push_back(goesOn() ? finder.find(text.text, goesOn) : Finder::Found());
        return all;
    };
    m_isSent = m_isBesideUnread = true;
    m_worker.start<All>(work, [this, run = m_run](All all) {
        if (run != m_run)
            return;
        m_isSent = false;
        takeBeside(std::move(all));
        readOn();
    });
}

bool EpisodeSearch::isBesideTouched(const Touched &touched) const
{
    const auto isPageLine = [this](LineId line) { return !transcript().findLine(line); };
    return !touched.speakers.isEmpty() || (m_scope.inNotes && !touched.annotations.isEmpty()) ||
           (m_scope.inLabels && !touched.turns.isEmpty()) || std::ranges::any_of(touched.lines, isPageLine) ||
           std::ranges::any_of(touched.placedLines, isPageLine);
}

void EpisodeSearch::forget(const Touched &touched)
{
    for (const LineSplice &splice : touched.splices) {
        m_hits.splice(splice.at, splice.removed, splice.inserted);
        m_cursor = splice.at;
    }
    Q_ASSERT(qsizetype(m_hits.counts().size()) == transcript().lineCount());
    const auto forgetLine = [this](LineId line) {
        if (const qsizetype number = transcript().lineNumber(line); number >= 0) {
            m_hits.forget(number);
            m_cursor = number;
        }
    };
    std::ranges::for_each(touched.lines, forgetLine);
    if (m_scope.speakers.isEmpty())
        return;
    for (const TurnId id : touched.turns) {
        if (const Turn *turn = transcript().findTurn(id)) {
            for (const Line &line : turn->lines)
                forgetLine(line.id);
        }
    }
}

void EpisodeSearch::apply(const Touched &touched)
{
    if (!isRunning())
        return;
    const bool isHere = touched.episode == m_episode->id();
    if (!isHere && !(m_scope.inLabels && !touched.speakers.isEmpty()))
        return;
    if (isHere && (touched.lines.size() > manyLines || touched.turns.size() > manyLines)) {
        const Finder finder = m_finder;
        const FindScope scope = m_scope;
        start(*m_project, *m_episode, finder, scope);
        return;
    }
    if (isBesideTouched(touched)) {
        m_isBesideUnread = true;
        // What a thread may bring is of other texts.
        if (std::exchange(m_isSent, false))
            ++m_run;
    }
    if (isHere) {
        if (m_scope.words && touched.lines.contains(m_scope.words->to.line)) {
            const qsizetype before = m_lastLength;
            keepWords();
            m_scope.words->to.offset =
                qint32(std::max<qsizetype>(0, m_scope.words->to.offset + m_lastLength - before));
        }
        forget(touched);
    }
    readOn();
}

} // namespace Ropewalk
