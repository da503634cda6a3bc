// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/editcontroller.h"

#include "app/window/actions.h"
#include "app/window/castcontroller.h"
#include "widgets/editor/editorview.h"

#include <QLocale>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// The speaker whom the cast gives this number; null where none has it.
const Speaker *speakerOfNumber(const Project &project, int number)
{
    for (const auto &[id, speaker] : project.catalogue().speakers.all()) {
        if (speaker.number == number)
            return &speaker;
    }
    return nullptr;
}

} // namespace

EditController::EditController(ProjectController &projects, EpisodeController &episodes, CastController &cast,
                               EditorView &view, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_episodes(episodes)
    , m_cast(cast)
    , m_view(view)
    , m_actions(actions)
{
    connectView();
    connectActions();
    connect(&episodes, &EpisodeController::shown, this, &EditController::updateActions);
    connect(&episodes, &EpisodeController::changed, this, &EditController::updateActions);
}

template <typename Change>
void EditController::perform(Change change)
{
    EpisodeEditor *editor = m_episodes.editor();
    if (!editor)
        return;
    const Outcome outcome = change(*editor);
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    Q_EMIT undoAnswered();
    m_view.setCaret(outcome->caret);
    if (!outcome->message.isEmpty())
        Q_EMIT said(outcome->message);
}

void EditController::connectView()
{
    using View = EditorView;
    using Editor = EpisodeEditor;
    connect(&m_view, &View::insertWanted, this,
            [this](const Range &range, const QString &text, bool isTyping) {
                perform([&](Editor &editor) { return editor.insert(range, text, m_view.caret(), isTyping); });
            });
    connect(&m_view, &View::pasteWanted, this,
            [this](const Range &range, const QString &text, const QByteArray &turns) {
                perform([&](Editor &editor) { return editor.paste(range, text, turns, m_view.caret()); });
            });
    connect(&m_view, &View::removeWanted, this, [this](const Range &range, bool isTyping) {
        perform([&](Editor &editor) { return editor.remove(range, m_view.caret(), isTyping); });
    });
    connect(&m_view, &View::joinWithPreviousWanted, this, [this](const Position &at) {
        perform([&](Editor &editor) { return editor.joinWithPrevious(at); });
    });
    connect(&m_view, &View::joinWithNextWanted, this,
            [this](const Position &at) { perform([&](Editor &editor) { return editor.joinWithNext(at); }); });
    connect(&m_view, &View::moveWanted, this, [this](const Range &range, const Position &to) {
        perform([&](Editor &editor) { return editor.move(range, to); });
    });
    connect(&m_view, &View::typingEnded, this, [this] {
        if (m_projects.session())
            m_projects.session()->history().endTyping();
    });
    connect(&m_view, &View::speakerMenuWanted, this, &EditController::chooseSpeakerOf);
    connect(&m_view, &View::refused, this, [this] { Q_EMIT said(tr("This text may not be changed.")); });
}

void EditController::connectActions()
{
    using Editor = EpisodeEditor;
    const auto withCaret = [this](ActionId id, Outcome (Editor::*change)(const Caret &)) {
        m_actions.on(id, this, [this, change] {
            perform([&](Editor &editor) { return (editor.*change)(m_view.caret()); });
        });
    };
    const auto withPosition = [this](ActionId id, Outcome (Editor::*change)(const Position &)) {
        m_actions.on(id, this, [this, change] {
            perform([&](Editor &editor) { return (editor.*change)(m_view.caret().position); });
        });
    };
    withCaret(ActionId::SplitTurn, &Editor::splitTurn);
    withCaret(ActionId::SplitLine, &Editor::splitLine);
    withCaret(ActionId::SplitTurnAlternate, &Editor::splitTurnAndAlternate);
    withCaret(ActionId::MoveWordsUp, &Editor::moveToPrevious);
    withCaret(ActionId::MoveWordsDown, &Editor::moveToNext);
    m_actions.on(ActionId::RestoreOriginal, this, [this] { restoreOriginal(); });
    withPosition(ActionId::JoinTurnUp, &Editor::joinTurnUp);
    withPosition(ActionId::JoinTurnDown, &Editor::joinTurnDown);
    for (int number = 1; number <= 9; ++number)
        m_actions.on(ActionTable::speakerAction(number), this,
                     [this, number] { setSpeakerByNumber(number); });
    m_actions.on(ActionId::ChooseSpeaker, this, [this] { chooseSpeaker(); });
    m_actions.on(ActionId::Undo, this, [this] { walk(true); });
    m_actions.on(ActionId::Redo, this, [this] { walk(false); });
    m_actions.on(ActionId::Cut, &m_view, &EditorView::cut);
    m_actions.on(ActionId::Copy, &m_view, &EditorView::copy);
    m_actions.on(ActionId::Paste, &m_view, &EditorView::paste);
    m_actions.on(ActionId::PastePlainWords, &m_view, &EditorView::pastePlainWords);
    m_actions.on(ActionId::SelectAll, &m_view, &EditorView::selectAll);
    m_actions.on(ActionId::PreviousTurn, this, [this] { goToTurn(-1); });
    m_actions.on(ActionId::NextTurn, this, [this] { goToTurn(+1); });
}

void EditController::setSpeaker(SpeakerId speaker)
{
    perform([&](EpisodeEditor &editor) { return editor.setSpeaker(m_view.caret(), speaker); });
}

void EditController::setSpeakerByNumber(int number)
{
    if (!m_episodes.project())
        return;
    if (const Speaker *speaker = speakerOfNumber(*m_episodes.project(), number))
        setSpeaker(speaker->id);
    else
        Q_EMIT said(tr("Nobody in the cast has the number %1.").arg(number));
}

void EditController::restoreOriginal()
{
    const EpisodeId id = m_episodes.current();
    m_projects.withImported(id, [this, id, caret = m_view.caret()] {
        if (m_episodes.current() == id)
            perform([&caret](EpisodeEditor &editor) { return editor.restoreOriginal(caret); });
    });
}

void EditController::chooseSpeaker()
{
    if (const auto place = placeOfCaret())
        m_cast.choose(place.turn->head.speaker, m_view.caretOnScreen().bottomLeft(),
                      [this](SpeakerId id) { setSpeaker(id); });
}

void EditController::chooseSpeakerOf(TurnId turn, const QRect &name)
{
    const Turn *clicked = m_episodes.episode() ? m_episodes.episode()->transcript().findTurn(turn) : nullptr;
    if (!clicked)
        return;
    const Position at{clicked->lines.front().id, 0};
    m_cast.choose(clicked->head.speaker, name.bottomLeft(), [this, at](SpeakerId id) {
        perform([&](EpisodeEditor &editor) { return editor.setSpeaker({at, at}, id); });
    });
}

Transcript::LinePlace EditController::placeOfCaret() const
{
    const Episode *episode = m_episodes.episode();
    return episode ? episode->transcript().findLine(m_view.caret().position.line) : Transcript::LinePlace{};
}

void EditController::walk(bool isUndo)
{
    EpisodeEditor *editor = m_episodes.editor();
    if (!editor)
        return;
    const EpisodeId id = m_episodes.current();
    if (isUndo ? m_cast.undo(id) : m_cast.redo(id))
        return;
    const auto walked = isUndo ? editor->undo() : editor->redo();
    if (!walked) {
        Q_EMIT failed(walked.error());
        return;
    }
    using Walked = History::Walk::Outcome;
    switch (walked->outcome) {
    case Walked::Nothing:
        Q_EMIT said(isUndo ? tr("There is nothing to undo in this episode.")
                           : tr("There is nothing to redo."));
        break;
    case Walked::AskFirst:
        Q_EMIT undoAsked(walked->done.message);
        break;
    case Walked::Done:
        Q_EMIT undoAnswered();
        m_view.setCaret(walked->done.caret);
        Q_EMIT said(walked->done.message);
        break;
    }
}

void EditController::goToTurn(int step)
{
    const Episode *episode = m_episodes.episode();
    const auto place =
        episode ? episode->transcript().findLine(m_view.caret().position.line) : Transcript::LinePlace{};
    if (!place)
        return;
    const qsizetype index = episode->transcript().indexOf(place.turn->id);
    const bool isInside = place.index > 0 || m_view.caret().position.offset > 0;
    // Up from within a turn goes to its own beginning first.
    const qsizetype wanted = step < 0 && isInside ? index : index + step;
    if (wanted < 0 || wanted >= episode->transcript().turnCount())
        return;
    const Position at{episode->transcript().turnAt(wanted).lines.front().id, 0};
    m_view.setCaret({at, at});
}

void EditController::updateActions()
{
    const bool isThere = m_episodes.editor() != nullptr;
    const History *history = isThere ? &m_projects.session()->history() : nullptr;
    m_actions.action(ActionId::Undo)->setEnabled(isThere && history->canUndo(m_episodes.current()));
    m_actions.action(ActionId::Redo)->setEnabled(isThere && history->canRedo(m_episodes.current()));
}

} // namespace Ropewalk
