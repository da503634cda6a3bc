// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/turnscontroller.h"

#include "app/window/actions.h"
#include "app/window/castcontroller.h"
#include "widgets/editor/editorview.h"
#include "widgets/turns/markerbar.h"
#include "widgets/turns/swapbar.h"

#include <QLocale>

#include <chrono>

namespace Ropewalk
{

using namespace std::chrono_literals;

namespace
{

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

std::vector<Speaker> castOf(const Project &project)
{
    std::vector<Speaker> cast;
    for (const auto &[id, speaker] : project.catalogue().speakers.all())
        cast.push_back(speaker);
    return cast;
}

/// Who speaks nearest before a turn, else behind it, and is somebody else.
SpeakerId neighbourOf(const Transcript &transcript, const Turn &turn)
{
    const auto other = [&](qsizetype index) {
        const TurnHead &head = transcript.turnAt(index).head;
        return head.isMarker() || head.speaker == turn.head.speaker ? SpeakerId() : head.speaker;
    };
    const qsizetype at = transcript.indexOf(turn.id);
    for (qsizetype index = at - 1; index >= 0; --index) {
        if (const SpeakerId found = other(index); !found.isNull())
            return found;
    }
    for (qsizetype index = at + 1; index < transcript.turnCount(); ++index) {
        if (const SpeakerId found = other(index); !found.isNull())
            return found;
    }
    return {};
}

} // namespace

TurnsController::TurnsController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_answerSoon.setSingleShot(true);
    m_answerSoon.setInterval(50ms);
    connect(&m_answerSoon, &QTimer::timeout, this, &TurnsController::answerSwap);
    connectActions();
    connectBars();
    connect(&desk.view, &EditorView::runMenuWanted, this,
            [this](TurnId turn, const QRect &name) { chooseForRun(turn, name.bottomLeft()); });
}

std::optional<TurnWork> TurnsController::work() const
{
    if (!m_desk.episodes.editor())
        return std::nullopt;
    return TurnWork(*m_desk.episodes.project(), m_desk.projects.session()->history(),
                    m_desk.episodes.current());
}

template <typename Change>
bool TurnsController::perform(Change change)
{
    auto work = this->work();
    if (!work)
        return false;
    const Outcome outcome = change(*work);
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return false;
    }
    m_desk.view.setCaret(outcome->caret);
    if (!outcome->message.isEmpty())
        Q_EMIT said(outcome->message);
    return true;
}

void TurnsController::connectActions()
{
    const auto withCaret = [this](ActionId id, Outcome (TurnWork::*change)(const Caret &)) {
        m_desk.actions.on(id, this, [this, change] {
            perform([&](TurnWork &work) { return (work.*change)(m_desk.view.caret()); });
        });
    };
    withCaret(ActionId::InsertTurn, &TurnWork::insertTurn);
    withCaret(ActionId::DeleteTurns, &TurnWork::removeTurns);
    withCaret(ActionId::MoveTurnsUp, &TurnWork::moveTurnsUp);
    withCaret(ActionId::MoveTurnsDown, &TurnWork::moveTurnsDown);
    withCaret(ActionId::EndSentence, &TurnWork::endSentence);
    withCaret(ActionId::JoinSentences, &TurnWork::joinSentences);
    m_desk.actions.on(ActionId::SpeakerOfRun, this, [this] {
        if (const Turn *turn = turnOfCaret())
            chooseForRun(turn->id, m_desk.view.caretOnScreen().bottomLeft());
    });
    m_desk.actions.on(ActionId::SpeakerEverywhere, this, &TurnsController::chooseEverywhere);
    m_desk.actions.on(ActionId::SwapSpeakers, this, &TurnsController::openSwap);
    m_desk.actions.on(ActionId::SetMarker, this, &TurnsController::openMarker);
}

void TurnsController::connectBars()
{
    const auto goBack = [this] { m_desk.view.setFocus(Qt::OtherFocusReason); };
    connect(&m_desk.swapBar, &SwapBar::choiceChanged, this, &TurnsController::answerSwap);
    connect(&m_desk.swapBar, &SwapBar::swapWanted, this, &TurnsController::swap);
    connect(&m_desk.swapBar, &SwapBar::closed, this, goBack);
    connect(&m_desk.markerBar, &MarkerBar::setWanted, this, &TurnsController::setMarker);
    connect(&m_desk.markerBar, &MarkerBar::closed, this, goBack);
    connect(&m_desk.episodes, &EpisodeController::shown, this, [this] {
        m_desk.swapBar.closeBar();
        m_desk.markerBar.closeBar();
    });
    const auto answerSoon = [this] {
        if (!m_desk.swapBar.isHidden())
            m_answerSoon.start();
    };
    connect(&m_desk.episodes, &EpisodeController::changed, this, answerSoon);
    connect(&m_desk.view, &EditorView::selectionChanged, this, answerSoon);
}

const Turn *TurnsController::turnOfCaret() const
{
    const Episode *episode = m_desk.episodes.episode();
    return episode ? episode->transcript().findLine(m_desk.view.caret().position.line).turn : nullptr;
}

void TurnsController::chooseForRun(TurnId turn, const QPoint &globalPosition)
{
    const Episode *episode = m_desk.episodes.episode();
    const Turn *found = episode ? episode->transcript().findTurn(turn) : nullptr;
    if (!found || found->head.isMarker())
        return;
    const SpeakerId speaker = found->head.speaker;
    const auto turns = work()->runOf(turn);
    Q_EMIT said(
        tr("%n turn(s) of the run: choose who speaks there", nullptr, int(work()->countOf(speaker, turns))));
    m_desk.cast.choose(speaker, globalPosition, [this, turn, speaker](SpeakerId chosen) {
        perform([&](TurnWork &work) {
            return work.giveTurns(speaker, chosen, work.runOf(turn), m_desk.view.caret());
        });
    });
}

void TurnsController::chooseEverywhere()
{
    const Turn *turn = turnOfCaret();
    if (!turn || turn->head.isMarker())
        return;
    const SpeakerId speaker = turn->head.speaker;
    const auto all = work()->allTurns();
    Q_EMIT said(tr("%n turn(s) in the episode: choose who speaks there", nullptr,
                   int(work()->countOf(speaker, all))));
    m_desk.cast.choose(speaker, m_desk.view.caretOnScreen().bottomLeft(), [this, speaker](SpeakerId chosen) {
        perform([&](TurnWork &work) {
            return work.giveTurns(speaker, chosen, work.allTurns(), m_desk.view.caret());
        });
    });
}

void TurnsController::openSwap()
{
    const auto work = this->work();
    if (!work)
        return;
    const Turn *turn = turnOfCaret();
    const SpeakerId one = turn ? turn->head.speaker : SpeakerId();
    const SpeakerId other = turn ? neighbourOf(m_desk.episodes.episode()->transcript(), *turn) : SpeakerId();
    const auto turns = work->turnsOf(m_desk.view.caret());
    QString selected;
    if (turns.end - turns.first > 1)
        selected = tr("in turns %1 to %2").arg(shown(turns.first + 1), shown(turns.end));
    m_desk.markerBar.closeBar();
    m_desk.swapBar.open(castOf(*m_desk.episodes.project()), one, other, selected);
}

TurnWork::Turns TurnsController::swapped(const TurnWork &work) const
{
    return m_desk.swapBar.isWhole() ? work.allTurns() : work.turnsOf(m_desk.view.caret());
}

void TurnsController::answerSwap()
{
    const auto work = this->work();
    if (!work || m_desk.swapBar.isHidden())
        return;
    const SpeakerId one = m_desk.swapBar.one();
    const SpeakerId other = m_desk.swapBar.other();
    if (one == other) {
        m_desk.swapBar.setAnswer(tr("Choose two speakers."), false);
        return;
    }
    const auto turns = swapped(*work);
    const qsizetype ofOne = work->countOf(one, turns);
    const qsizetype ofOther = work->countOf(other, turns);
    const auto part = [this](qsizetype count) { return tr("%n turn(s)", nullptr, int(count)); };
    m_desk.swapBar.setAnswer(tr("Changes %1 and %2", "%n turn(s), twice").arg(part(ofOne), part(ofOther)),
                             ofOne + ofOther > 0);
}

void TurnsController::swap()
{
    const bool isDone = perform([&](TurnWork &work) {
        return work.swapSpeakers(m_desk.swapBar.one(), m_desk.swapBar.other(), swapped(work),
                                 m_desk.view.caret());
    });
    if (isDone)
        m_desk.swapBar.closeBar();
}

void TurnsController::openMarker()
{
    if (!m_desk.episodes.editor())
        return;
    m_desk.swapBar.closeBar();
    const Turn *turn = turnOfCaret();
    if (turn && turn->head.isMarker())
        m_desk.markerBar.openFor(turn->head.kind, turn->lines.front().text);
    else
        m_desk.markerBar.openNew();
}

void TurnsController::setMarker()
{
    const MarkerBar &bar = m_desk.markerBar;
    const Turn *turn = turnOfCaret();
    const bool isThere = turn && turn->head.isMarker();
    const bool isDone = perform([&](TurnWork &work) {
        const Caret caret = m_desk.view.caret();
        return isThere ? work.changeMarker(caret, bar.kind(), bar.words())
                       : work.insertMarker(caret, bar.kind(), bar.words());
    });
    if (isDone)
        m_desk.markerBar.closeBar();
}

} // namespace Ropewalk
