// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/findcontroller.h"

#include "widgets/editor/editorview.h"

#include <utility>

namespace Ropewalk
{

FindController::FindController(FindBar &bar, EditorView &view, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_view(view)
{
    connect(&bar, &FindBar::queryChanged, this, [this] {
        m_hit = {};
        m_pageHit = {};
        startSearch();
        find(Way::Typed);
    });
    connect(&bar, &FindBar::nextWanted, this, &FindController::findNext);
    connect(&bar, &FindBar::previousWanted, this, &FindController::findPrevious);
    connect(&bar, &FindBar::replaceWanted, this, &FindController::replace);
    connect(&bar, &FindBar::replaceAllWanted, this, &FindController::replaceAll);
    connect(&bar, &FindBar::closed, this, [this] {
        endSearch();
        m_view.setFocus();
    });
    connect(&view, &EditorView::caretMoved, this, [this] {
        if (!m_isMoving)
            leaveHit();
    });
    connect(&m_search, &EpisodeSearch::progressed, this, &FindController::goOn);
}

const Episode *FindController::episode() const
{
    return m_project ? m_project->episode(m_episode) : nullptr;
}

void FindController::setEpisode(const Project *project, EpisodeId episode, EpisodeEditor *editor)
{
    endSearch();
    m_hit = {};
    m_pageHit = {};
    m_project = project;
    m_episode = episode;
    m_editor = editor;
    m_origin = {};
    m_bar.setCanReplace(editor != nullptr);
    if (!m_bar.isHidden())
        startSearch();
}

void FindController::apply(const Touched &touched)
{
    m_search.apply(touched);
    if (m_pageHit && touched.lines.contains(m_pageHit->from.line))
        m_pageHit = Range{m_pageHit->from, m_pageHit->from};
}

QString FindController::selectedWords() const
{
    const auto range = m_view.selection();
    return episode() && range && range->isInOneLine() ? episode()->textOf(*range) : QString();
}

void FindController::openFind()
{
    // The beginning of what is selected, which is what will be looked for.
    const auto selected = m_view.selection();
    m_origin = selected ? selected->from : m_view.caret().position;
    m_bar.openFind(selectedWords());
}

void FindController::openReplace()
{
    const auto selected = m_view.selection();
    m_origin = selected ? selected->from : m_view.caret().position;
    m_bar.openReplace(selectedWords());
}

void FindController::startSearch()
{
    m_way = Way::Nothing;
    m_view.setCurrentHit({});
    const LineFinder finder(m_bar.text(), m_bar.options());
    if (!episode() || finder.isEmpty()) {
        endSearch();
        return;
    }
    if (!m_bar.isHidden())
        m_view.showHits(m_bar.text(), m_bar.options());
    m_search.start(*episode(), finder, m_origin.line);
}

void FindController::endSearch()
{
    m_search.stop();
    m_way = Way::Nothing;
    m_turned = FindTurned::No;
    m_view.clearHits();
    m_bar.setStatus({});
}

void FindController::findNext()
{
    find(Way::Next);
}

void FindController::findPrevious()
{
    find(Way::Previous);
}

void FindController::find(Way way)
{
    if (m_bar.text().isEmpty()) {
        if (way != Way::Typed)
            openFind();
        return;
    }
    if (!m_search.isRunning()) {
        m_origin = m_view.caret().position;
        startSearch();
    }
    m_way = way;
    m_speaks = m_bar.isHidden();
    goOn();
}

void FindController::goOn()
{
    if (m_way == Way::Nothing || !m_search.isRunning())
        return showStatus();
    const bool isBackward = m_way == Way::Previous;
    if (m_pageHit && goOnOnPage(isBackward ? m_pageHit->from : m_pageHit->to))
        return;
    const Position caret = placeToGoOnFrom();
    // Behind the hit that find stands at, not in the middle of it: hits do not overlap.
    const Position from = m_way == Way::Typed ? m_origin : m_hit && m_way == Way::Next ? m_hit->to : caret;
    const auto found = m_way == Way::Previous ? m_search.previous(from) : m_search.next(from);
    // Round the end of the transcript stands the page.
    const bool isThrough = found ? found->isRound : found.error() == EpisodeSearch::Missing::Nowhere;
    const bool mayTurn = m_way != Way::Typed || !found;
    if (isThrough && mayTurn && !m_pageHit && goOnOnPage({}))
        return;
    if (found)
        stand(*found);
    else if (isThrough && m_pageHit && goOnOnPage({}))
        return;
    else if (found.error() == EpisodeSearch::Missing::Nowhere)
        m_way = Way::Nothing;
    showStatus();
}

Position FindController::placeToGoOnFrom() const
{
    if (!m_pageHit)
        return m_view.caret().position;
    // From the page on it is the transcript's beginning, and back its end.
    const Transcript &transcript = episode()->transcript();
    if (transcript.lineCount() == 0)
        return {};
    return m_way == Way::Previous ? endOf(transcript.lineAt(transcript.lineCount() - 1).line())
                                  : startOf(transcript.lineAt(0).line());
}

bool FindController::goOnOnPage(const Position &from)
{
    const auto hit = m_way == Way::Previous ? m_search.previousOnPage(from) : m_search.nextOnPage(from);
    if (!hit)
        return false;
    m_way = Way::Nothing;
    m_turned = FindTurned::No;
    m_hit = {};
    m_pageHit = hit;
    m_view.setCurrentHit({});
    showStatus();
    Q_EMIT pageHitFound(*hit);
    return true;
}

void FindController::stand(const EpisodeSearch::Hit &hit)
{
    using enum FindTurned;
    const Way way = std::exchange(m_way, Way::Nothing);
    m_turned = !hit.isRound || way == Way::Typed ? No : way == Way::Next ? AtEnd : AtBeginning;
    m_hit = hit.range;
    m_pageHit = {};
    if (way != Way::Typed)
        m_origin = hit.range.from;
    m_isMoving = true;
    m_view.setCurrentHit(hit.range);
    m_isMoving = false;
}

void FindController::leaveHit()
{
    m_origin = m_view.caret().position;
    m_pageHit = {};
    if (!m_hit)
        return;
    m_hit = {};
    m_turned = FindTurned::No;
    m_view.setCurrentHit({});
    if (m_bar.isHidden())
        m_search.stop();
    showStatus();
}

void FindController::showStatus()
{
    FindStatus status;
    status.found = m_search.found();
    status.onPage = m_search.onPage();
    status.isCounting = m_search.isCounting();
    status.current = m_hit ? m_search.numberOf(m_hit->from) : 0;
    status.turned = m_turned;
    m_bar.setStatus(status);
    if (m_speaks && m_way == Way::Nothing && !status.isCounting) {
        m_speaks = false;
        Q_EMIT said(m_bar.statusText());
    }
}

void FindController::replace()
{
    if (!m_editor || m_bar.text().isEmpty())
        return;
    if (const auto hit = m_hit ? m_hit : m_pageHit) {
        const bool isOnPage = !m_hit;
        const auto outcome = m_editor->replace(*hit, m_bar.replacement(), m_view.caret());
        take(outcome);
        if (!outcome)
            return;
        if (isOnPage)
            m_pageHit = Range{outcome->caret.position, outcome->caret.position};
    }
    find(Way::Next);
}

void FindController::replaceAll()
{
    if (!m_editor || m_bar.text().isEmpty())
        return;
    Q_EMIT aboutToReplace(m_search.found() + m_search.onPage());
    take(m_editor->replaceAll(m_bar.text(), m_bar.replacement(), m_bar.options(), m_view.caret()));
}

void FindController::take(const EpisodeEditor::Outcome &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    m_view.setCaret(outcome->caret);
    leaveHit();
    if (!outcome->message.isEmpty())
        Q_EMIT said(outcome->message);
}

} // namespace Ropewalk
