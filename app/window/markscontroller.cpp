// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/markscontroller.h"

#include "widgets/common/messagebars.h"
#include "widgets/editor/editorview.h"
#include "widgets/marks/markspanel.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::chrono::milliseconds pause{120};
const QString lostId = u"words-gone"_s;

} // namespace

MarksController::MarksController(ProjectController &projects, EpisodeController &episodes, EditorView &view,
                                 MarksPanel &panel, MessageBars &bars, const Actions &actions,
                                 QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_episodes(episodes)
    , m_view(view)
    , m_panel(panel)
    , m_bars(bars)
    , m_noteEditor(&view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &MarksController::show);
    connectActions(actions);
    connectPanel();
    connect(&m_noteEditor, &NoteEditor::written, this, &MarksController::write);
    connect(&episodes, &EpisodeController::shown, this, [this] {
        m_bars.remove(lostId);
        m_watch.setEpisode(m_episodes.project(), m_episodes.current());
        show();
    });
    connect(&episodes, &EpisodeController::changed, this, &MarksController::take);
}

void MarksController::connectActions(const Actions &actions)
{
    const auto onToggle = [&](ActionId id, Marks::Kind kind) {
        actions.on(id, this, [this, kind] {
            if (auto marks = this->marks()) {
                const Position at = m_view.caret().position;
                report(marks->toggle(kind, m_view.selection().value_or(Range{at, at})));
            }
        });
    };
    onToggle(ActionId::LockQuote, Marks::Kind::QuoteLock);
    onToggle(ActionId::StrikeOut, Marks::Kind::StrikeOut);
    onToggle(ActionId::OffRecord, Marks::Kind::OffRecord);
    actions.on(ActionId::AddNote, this, &MarksController::beginNote);
}

void MarksController::connectPanel()
{
    connect(&m_panel, &MarksPanel::goWanted, this, [this](const Range &range) {
        m_view.setCaret({range.from, range.from});
        m_view.setFocus();
    });
    connect(&m_panel, &MarksPanel::changeWanted, this, &MarksController::changeNote);
    const auto onStep = [this](auto signal, auto step) {
        connect(&m_panel, signal, this, [this, step](AnnotationId id) {
            if (auto marks = this->marks())
                report(step(*marks, id));
        });
    };
    onStep(&MarksPanel::confirmWanted, [](Marks &marks, AnnotationId id) { return marks.confirm(id); });
    onStep(&MarksPanel::reattachWanted, [this](Marks &marks, AnnotationId id) {
        const Position at = m_view.caret().position;
        return marks.reattach(id, m_view.selection().value_or(Range{at, at}));
    });
    onStep(&MarksPanel::removeWanted, [this](Marks &marks, AnnotationId id) {
        const Annotation *annotation = m_episodes.episode()->annotations().find(id);
        const bool isLost = annotation && std::ranges::any_of(annotation->places, [](const Place &place) {
                                return place.state == AnchorState::Orphan;
                            });
        return isLost ? marks.drop(id) : marks.remove(id);
    });
}

std::optional<Marks> MarksController::marks() const
{
    if (!m_episodes.episode())
        return std::nullopt;
    return Marks(*m_episodes.project(), m_projects.session()->history(), m_episodes.current());
}

void MarksController::report(const Marks::Done &done)
{
    if (done)
        Q_EMIT said(*done);
    else
        Q_EMIT failed(done.error());
}

Range MarksController::chosenWords() const
{
    if (const auto selected = m_view.selection())
        return *selected;
    const Line *line = m_episodes.episode()->findLine(m_view.caret().position.line);
    return line ? Range{startOf(*line), endOf(*line)} : Range{};
}

void MarksController::beginNote()
{
    if (!m_episodes.episode())
        return;
    m_note = {};
    m_noteRange = chosenWords();
    if (!m_noteRange.from.line.isNull())
        m_noteEditor.popUp({}, false, m_view.caretOnScreen().bottomLeft());
}

void MarksController::changeNote(AnnotationId note, const QPoint &globalPosition)
{
    const Annotation *annotation =
        m_episodes.episode() ? m_episodes.episode()->annotations().find(note) : nullptr;
    const Note *body = annotation ? annotation->as<Note>() : nullptr;
    if (!body)
        return;
    m_note = note;
    m_noteEditor.popUp(body->text, body->isPrivate, globalPosition);
}

void MarksController::write(const QString &text, bool isPrivate)
{
    auto marks = this->marks();
    if (!marks)
        return;
    const Note note{text.trimmed(), isPrivate};
    report(m_note.isNull() ? marks->addNote(m_noteRange, note) : marks->changeNote(m_note, note));
}

void MarksController::take(const Touched &touched)
{
    if (touched.episode != m_episodes.current())
        return;
    const AnchorWatch::Lost lost = m_watch.apply(touched);
    if (!lost.isEmpty()) {
        Message message{lostId, Message::Severity::Warning, AnchorWatch::inWords(lost)};
        message.actions = {{tr("&Undo"), [this] { Q_EMIT undoWanted(); }}};
        m_bars.show(message);
    }
    if (!touched.annotations.isEmpty() || !touched.placedTurns.isEmpty())
        showSoon();
}

void MarksController::showSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void MarksController::show()
{
    m_soon.stop();
    m_panel.show(m_episodes.project(), m_episodes.episode());
}

} // namespace Ropewalk
