// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/gotocontroller.h"

#include "model/base/text.h"
#include "model/base/timecode.h"
#include "widgets/editor/editorview.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

LineValues::Value wordsOf(const Turn &turn, const Line &line)
{
    return turn.head.isMarker() ? 0 : LineValues::Value(wordCount(line.text));
}

LineValues::Value startTimeOf(const Turn &, const Line &line)
{
    const TimePoint start = line.span.start;
    return start.isKnown() && start.ms >= 0 ? LineValues::Value(start.ms) + 1 : 0;
}

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

GotoController::GotoController(GotoBar &bar, EditorView &view, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_view(view)
{
    connect(&bar, &GotoBar::opened, this, &GotoController::startReading);
    connect(&bar, &GotoBar::targetChanged, this, &GotoController::answer);
    connect(&bar, &GotoBar::goWanted, this, &GotoController::go);
    connect(&bar, &GotoBar::closed, this, [this] {
        stopReading();
        m_view.setFocus();
    });
    connect(&m_words, &LineValues::progressed, this, &GotoController::answer);
    connect(&m_starts, &LineValues::progressed, this, &GotoController::answer);
}

const Episode *GotoController::episode() const
{
    return m_project ? m_project->episode(m_episode) : nullptr;
}

void GotoController::setEpisode(const Project *project, EpisodeId episode)
{
    stopReading();
    m_project = project;
    m_episode = episode;
    if (!m_bar.isHidden())
        startReading();
    answer();
}

void GotoController::apply(const Touched &touched)
{
    m_words.apply(touched);
    m_starts.apply(touched);
}

void GotoController::open()
{
    m_bar.open();
}

void GotoController::startReading()
{
    if (!episode())
        return;
    m_words.start(*episode(), wordsOf);
    m_starts.start(*episode(), startTimeOf);
}

void GotoController::stopReading()
{
    m_words.stop();
    m_starts.stop();
}

QString GotoController::turnInWords(const Turn &turn) const
{
    const Transcript &transcript = episode()->transcript();
    QString words =
        tr("Turn %1 of %2").arg(shown(transcript.indexOf(turn.id) + 1), shown(transcript.turnCount()));
    if (const Speaker *speaker = m_project->catalogue().speakers.find(turn.head.speaker))
        words += u" · "_s + (speaker->shortName.isEmpty() ? speaker->name : speaker->shortName);
    return words;
}

GotoController::Answer GotoController::find(const GotoTarget &target) const
{
    if (!episode() || episode()->transcript().turnCount() == 0)
        return {{}, tr("There are no turns here yet.")};
    switch (target.kind) {
    case GotoTarget::Kind::Turn:
        return findTurn(target.value);
    case GotoTarget::Kind::Time:
        return findTime(target.value);
    case GotoTarget::Kind::Page:
        break;
    }
    return findPage(target.value);
}

GotoController::Answer GotoController::findTurn(qint64 turn) const
{
    const Transcript &transcript = episode()->transcript();
    if (turn < 1 || turn > transcript.turnCount())
        return {{}, tr("The turns go from 1 to %1.").arg(shown(transcript.turnCount()))};
    const Turn &found = transcript.turnAt(turn - 1);
    return {Position{found.lines.front().id, 0}, turnInWords(found)};
}

GotoController::Answer GotoController::findTime(qint64 ms) const
{
    const auto &starts = m_starts.values();
    // The line that is spoken at that time: the last to begin before. Times may go back where a file says so.
    const auto wanted = LineValues::Value(ms) + 1;
    auto best = starts.end();
    auto first = starts.end();
    LineValues::Value last = 0;
    for (auto line = starts.begin(); line != starts.end(); ++line) {
        if (*line == 0 || *line == LineValues::unread)
            continue;
        last = std::max(last, *line);
        if (first == starts.end() || *line < *first)
            first = line;
        if (*line <= wanted && (best == starts.end() || *line > *best))
            best = line;
    }
    if (m_starts.isReading())
        return {{}, tr("Reading the times…")};
    if (first == starts.end())
        return {{}, tr("This episode has no times: none came with its file.")};
    const qint64 lengthMs = episode()->facts().lengthMs;
    const qint64 endMs = std::max<qint64>(lengthMs, last - 1);
    if (ms > endMs)
        return {{}, tr("The last time is %1.").arg(formatClock(endMs))};
    const auto line = best == starts.end() ? first : best;
    const auto place = episode()->transcript().lineAt(line - starts.begin());
    const QString begins = formatClock(qint64(*line) - 1);
    return {Position{place.line().id, 0}, begins + u" · "_s + turnInWords(*place.turn)};
}

GotoController::Answer GotoController::findPage(qint64 page) const
{
    const qsizetype pages = std::max<qsizetype>(1, (m_words.total() + wordsOnPage - 1) / wordsOnPage);
    const auto &words = m_words.values();
    auto line = words.begin();
    qint64 before = 0; ///< words of the line that stand before the page
    if (page > 1) {
        before = (std::min<qint64>(page, pages + 1) - 1) * wordsOnPage;
        while (line != words.end() && *line != LineValues::unread && *line <= before)
            before -= *line++;
    }
    const bool isRead = line != words.end() && (page == 1 || *line != LineValues::unread);
    if (page >= 1 && page <= pages && isRead) {
        const auto place = episode()->transcript().lineAt(line - words.begin());
        const qsizetype offset = page == 1 ? 0 : Ropewalk::words(place.line().text).value(before).start;
        const QString name = m_words.isReading() ? tr("Page %1").arg(shown(page))
                                                 : tr("Page %1 of %2").arg(shown(page), shown(pages));
        return {Position{place.line().id, qint32(offset)}, name + u" · "_s + turnInWords(*place.turn)};
    }
    if (m_words.isReading())
        return {{}, tr("Counting the words…")};
    return {{}, tr("The pages of %1 words go from 1 to %2.").arg(wordsOnPage).arg(shown(pages))};
}

void GotoController::answer()
{
    const auto target = m_bar.target();
    if (!target || m_bar.isHidden())
        return;
    const Answer answer = find(*target);
    m_bar.setAnswer(answer.text, answer.place.has_value());
}

void GotoController::go()
{
    const auto target = m_bar.target();
    const auto place = target ? find(*target).place : std::nullopt;
    if (!place)
        return;
    m_view.setCaret({*place, *place});
    m_bar.closeBar();
}

} // namespace Ropewalk
