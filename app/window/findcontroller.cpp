// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/findcontroller.h"

#include "widgets/editor/editorview.h"
#include "widgets/find/hitlist.h"

#include <limits>
#include <utility>

namespace Ropewalk
{

namespace
{

/// While hits are counted they are drawn now and then: drawing them costs more than finding them.
constexpr qint64 drawnEveryMs = 50;

} // namespace

FindController::FindController(FindBar &bar, EditorView &view, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_view(view)
    , m_rows(m_search)
{
    connectBar();
    connectList();
    connect(&view, &EditorView::caretMoved, this, [this] {
        if (!m_isMoving)
            leaveHit();
    });
    connect(&m_search, &EpisodeSearch::progressed, this, [this] {
        goOn();
        if (!m_search.isCounting() || !m_drawn.isValid() || m_drawn.hasExpired(drawnEveryMs)) {
            m_view.viewport()->update();
            m_drawn.start();
        }
        if (m_later != Later::Nothing && !m_search.isCounting())
            replaceAll(std::exchange(m_later, Later::Nothing) == Later::Picked);
    });
}

void FindController::connectBar()
{
    connect(&m_bar, &FindBar::queryChanged, this, &FindController::takeQuery);
    connect(&m_bar, &FindBar::replacementChanged, this, &FindController::takeReplacement);
    connect(&m_bar, &FindBar::nextWanted, this, &FindController::findNext);
    connect(&m_bar, &FindBar::previousWanted, this, &FindController::findPrevious);
    connect(&m_bar, &FindBar::replaceWanted, this, &FindController::replace);
    connect(&m_bar, &FindBar::replaceAllWanted, this, [this] { replaceAll(false); });
    connect(&m_bar, &FindBar::closed, this, [this] {
        endSearch();
        m_words = {};
        m_bar.scope().setInSelection(false);
        m_view.setFocus();
    });
}

void FindController::connectList()
{
    HitList &list = m_bar.list();
    list.setSource(m_rows.source());
    connect(&m_bar, &FindBar::listOpened, this, [this] {
        showList();
        m_bar.list().enter();
        // The list takes room from the text: the hit comes back into view once it has it.
        QMetaObject::invokeMethod(this, [this] { showHitAgain(); }, Qt::QueuedConnection);
    });
    connect(&list, &HitList::showWanted, this, &FindController::standAtRow);
    connect(&list, &HitList::goWanted, this, [this](qsizetype row) {
        standAtRow(row);
        if (m_hit)
            m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(&list, &HitList::pickAllWanted, this, [this](bool isPicked) {
        m_rows.pickAll(isPicked);
        showList();
    });
    connect(&list, &HitList::pickedChanged, this, &FindController::showList);
    connect(&list, &HitList::replacePickedWanted, this, [this] { replaceAll(true); });
}

const Episode *FindController::episode() const
{
    return m_project ? m_project->episode(m_episode) : nullptr;
}

void FindController::setEpisode(const Project *project, EpisodeId episode, EpisodeEditor *editor)
{
    endSearch();
    m_hit = {};
    m_beside = {};
    m_words = {};
    m_project = project;
    m_episode = episode;
    m_editor = editor;
    m_origin = {};
    m_rows.forget();
    m_rows.setEpisode(project, this->episode());
    m_bar.setCanReplace(editor != nullptr);
    m_bar.scope().setInSelection(false);
    showSpeakers();
    if (!m_bar.isHidden())
        startSearch();
}

void FindController::apply(const Touched &touched)
{
    if (touched.episode == m_episode && !touched.annotations.isEmpty())
        m_rows.setEpisode(m_project, episode());
    m_search.apply(touched);
    if (m_search.isRunning())
        m_words = m_search.scope().words;
    if (m_beside && touched.lines.contains(m_beside->place.line))
        m_beside->place.words.length = 0;
}

QString FindController::selectedWords() const
{
    const auto range = m_view.selection();
    return episode() && range && range->isInOneLine() ? episode()->textOf(*range) : QString();
}

void FindController::prepare()
{
    // The beginning of what is selected, which is what will be looked for, or in.
    const auto selected = m_view.selection();
    m_origin = selected ? selected->from : m_view.caret().position;
    showSpeakers();
    if (!selected || selected->isInOneLine())
        return;
    m_words = selected;
    m_bar.scope().setInSelection(true);
}

void FindController::openFind()
{
    prepare();
    m_bar.openFind(selectedWords());
}

void FindController::openReplace()
{
    prepare();
    m_bar.openReplace(selectedWords());
}

void FindController::showSpeakers()
{
    std::vector<ScopeButton::Choice> choices;
    if (const Episode *here = episode()) {
        QSet<SpeakerId> speaking;
        here->transcript().forEachTurn([&](const Turn &turn) { speaking.insert(turn.head.speaker); });
        for (const auto &[id, speaker] : m_project->catalogue().speakers.all()) {
            if (speaking.contains(id))
                choices.push_back({id, speaker.name});
        }
    }
    m_bar.scope().setSpeakers(choices);
}

void FindController::takeQuery()
{
    m_hit = {};
    m_beside = {};
    m_later = Later::Nothing;
    m_rows.forget();
    const bool isInSelection = m_bar.scope().isInSelection();
    if (isInSelection && !m_words)
        m_words = m_view.selection();
    if (isInSelection && !m_words) {
        Q_EMIT said(tr("Nothing is selected: select the words to look in first."));
        m_bar.scope().setInSelection(false); // which comes back here
        return;
    }
    if (!isInSelection)
        m_words = {};
    startSearch();
    find(Way::Typed);
}

void FindController::takeReplacement()
{
    m_rows.setReplacing(m_bar.isReplacing());
    m_bar.list().setPicking(m_bar.isReplacing() && m_editor);
    if (m_bar.isHidden() || !m_search.isRunning())
        return showStatus();
    if (m_search.setReplacement(m_bar.isReplacing() ? m_bar.replacement() : QString()))
        return showStatus();
    const auto hit = m_hit;
    const auto beside = m_beside;
    const Way way = m_way;
    startSearch();
    m_hit = hit;
    m_beside = beside;
    m_way = way;
    showHitAgain();
    showStatus();
}

void FindController::showHitAgain()
{
    m_isMoving = true;
    if (m_hit)
        m_view.setCurrentHit(m_hit);
    m_isMoving = false;
}

void FindController::startSearch()
{
    m_way = Way::Nothing;
    m_fault.clear();
    m_drawn.invalidate();
    m_view.setCurrentHit({});
    auto finder = Finder::make(m_bar.text(), m_bar.options());
    if (!finder)
        m_fault =
            tr("The pattern: %1 (at character %2)").arg(finder.error().message).arg(finder.error().at + 1);
    if (!episode() || !finder || finder->isEmpty()) {
        const QString fault = m_fault;
        endSearch();
        m_fault = fault;
        showStatus();
        return;
    }
    if (const auto set = m_bar.isReplacing() ? finder->setReplacement(m_bar.replacement())
                                             : std::expected<void, PatternFault>();
        !set)
        m_fault =
            tr("The replacement: %1 (at character %2)").arg(set.error().message).arg(set.error().at + 1);
    FindScope scope = m_bar.scope().scope();
    scope.words = m_words;
    if (!m_bar.isHidden())
        m_view.showHits([this](const Line &line) { return m_search.hitsIn(line.id); });
    m_search.start(*m_project, *episode(), *finder, scope, m_origin.line);
}

void FindController::endSearch()
{
    m_search.stop();
    m_way = Way::Nothing;
    m_later = Later::Nothing;
    m_turned = FindTurned::No;
    m_fault.clear();
    m_view.clearHits();
    m_bar.setStatus({});
    showList();
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
    if (!m_search.isRunning())
        return;
    m_way = way;
    m_speaks = m_bar.isHidden();
    goOn();
}

void FindController::goOn()
{
    if (m_way == Way::Nothing || !m_search.isRunning())
        return showStatus();
    const bool isBackward = m_way == Way::Previous;
    if (m_beside && !m_search.isBesideRead())
        return showStatus();
    if (m_beside) {
        const FoundWords &words = m_beside->place.words;
        if (goOnBeside(m_beside->text, isBackward ? words.start : words.end()))
            return;
    }
    const Position caret = placeToGoOnFrom();
    // Behind the hit that find stands at, not in the middle of it: hits do not overlap.
    const Position from = m_way == Way::Typed ? m_origin : m_hit && m_way == Way::Next ? m_hit->to : caret;
    const auto found = isBackward ? m_search.previous(from) : m_search.next(from);
    // Round the end of the transcript stands what is beside it.
    const bool isThrough = found ? found->isRound : found.error() == EpisodeSearch::Missing::Nowhere;
    const bool mayTurn = m_way != Way::Typed || !found;
    if (isThrough && mayTurn && !m_search.isBesideRead())
        return showStatus();
    const qsizetype end = isBackward ? std::numeric_limits<qsizetype>::max() : 0;
    if (isThrough && mayTurn && !m_beside && goOnBeside(end, 0))
        return;
    if (found)
        stand(*found);
    else if (isThrough && m_beside && goOnBeside(end, 0))
        return;
    else if (found.error() == EpisodeSearch::Missing::Nowhere && !m_search.isCounting())
        m_way = Way::Nothing;
    showStatus();
}

Position FindController::placeToGoOnFrom() const
{
    if (!m_beside)
        return m_view.caret().position;
    // From there on it is the transcript's beginning, and back its end.
    const Transcript &transcript = episode()->transcript();
    if (transcript.lineCount() == 0)
        return {};
    return m_way == Way::Previous ? endOf(transcript.lineAt(transcript.lineCount() - 1).line())
                                  : startOf(transcript.lineAt(0).line());
}

bool FindController::goOnBeside(qsizetype text, qint32 start)
{
    const auto hit =
        m_way == Way::Previous ? m_search.previousBeside(text, start) : m_search.nextBeside(text, start);
    if (hit)
        standBeside(*hit);
    return hit.has_value();
}

void FindController::standBeside(const EpisodeSearch::Beside &hit)
{
    m_way = Way::Nothing;
    m_turned = FindTurned::No;
    m_hit = {};
    m_beside = hit;
    m_view.setCurrentHit({});
    showStatus();
    const FoundPlace &place = hit.place;
    switch (place.kind) {
    case FoundPlace::Kind::Label:
        Q_EMIT labelHitFound(place.speaker);
        break;
    case FoundPlace::Kind::Note:
        Q_EMIT noteHitFound(place.note);
        break;
    case FoundPlace::Kind::Page:
    case FoundPlace::Kind::Text:
        Q_EMIT pageHitFound({{place.line, place.words.start}, {place.line, place.words.end()}});
        break;
    }
}

void FindController::stand(const EpisodeSearch::Hit &hit)
{
    using enum FindTurned;
    const Way way = std::exchange(m_way, Way::Nothing);
    m_turned = !hit.isRound || way == Way::Typed ? No : way == Way::Next ? AtEnd : AtBeginning;
    m_hit = hit.range;
    m_beside = {};
    if (way != Way::Typed)
        m_origin = hit.range.from;
    m_isMoving = true;
    m_view.setCurrentHit(hit.range);
    m_isMoving = false;
}

void FindController::standAtRow(qsizetype row)
{
    if (!m_search.isRunning() || row < 0 || row >= m_search.rowCount())
        return;
    const FoundPlace place = m_search.at(row);
    if (place.kind != FoundPlace::Kind::Text) {
        standBeside(m_search.besideAt(row));
        return;
    }
    m_way = Way::Next;
    stand({{{place.line, place.words.start}, {place.line, place.words.end()}}, false});
    showStatus();
}

void FindController::leaveHit()
{
    m_origin = m_view.caret().position;
    m_beside = {};
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
    status.fault = m_fault;
    if (m_search.isRunning()) {
        status.found = m_search.found();
        status.onPage = m_search.onPage();
        status.inLabelsAndNotes = m_search.inLabelsAndNotes();
        status.tooHard = m_search.tooHard();
        status.isCounting = m_search.isCounting();
        status.current = m_hit ? m_search.numberOf(m_hit->from) : 0;
        status.turned = m_turned;
    }
    m_bar.setStatus(status);
    showList();
    if (m_speaks && m_way == Way::Nothing && !status.isCounting) {
        m_speaks = false;
        Q_EMIT said(m_bar.statusText());
    }
}

void FindController::showList()
{
    HitList &list = m_bar.list();
    if (list.isHidden())
        return;
    const bool isPicking = m_bar.isReplacing() && m_editor;
    list.setPicking(isPicking);
    list.refresh(m_bar.statusText(), isPicking ? m_rows.pickedCount() : 0);
    if (m_hit)
        list.setCurrent(qsizetype(m_search.numberOf(m_hit->from)) - 1);
    else
        list.setCurrent(m_beside ? m_search.rowOf(*m_beside) : -1);
}

} // namespace Ropewalk
