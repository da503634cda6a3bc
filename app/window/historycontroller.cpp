// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/historycontroller.h"

#include "app/session/paststate.h"
#include "app/window/actions.h"
#include "app/window/appearance.h"
#include "widgets/common/messagebars.h"
#include "widgets/editor/editorview.h"
#include "widgets/history/historypanel.h"

#include <QLocale>

#include <chrono>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Entries that are listed at once, and of which a list is kept when something was done.
constexpr qsizetype pageSize = 200;
constexpr qsizetype mostKept = 2'000;
/// What is done is in the list so much later: not with every key.
constexpr std::chrono::milliseconds listPause{150};
/// What takes longer than this shows a bar.
constexpr std::chrono::milliseconds slowAfter{300};
/// More of an original turn is not shown.
constexpr qsizetype mostOriginal = 1'500;
const QString goingBackBar = u"going-back"_s;
constexpr qint64 now = std::numeric_limits<qint64>::max();

TextAccess accessTo(ProjectStore &store)
{
    return [&store](const std::function<void(TextReader &)> &read) { store.readText(read); };
}

QString timeText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

HistoryController::HistoryController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(listPause);
    connect(&m_soon, &QTimer::timeout, this, &HistoryController::fill);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connect(&m_slow, &QTimer::timeout, this, &HistoryController::showGoingBack);
    EpisodeController *episodes = &m_desk.episodes;
    connect(episodes, &EpisodeController::begun, this, &HistoryController::begin);
    connect(episodes, &EpisodeController::ended, this, &HistoryController::end);
    connect(episodes, &EpisodeController::shown, this, [this] {
        const bool hasEpisode = !m_desk.episodes.current().isNull();
        m_desk.panel.setOpen(m_desk.projects.session() != nullptr, hasEpisode);
        m_desk.bars.remove(u"original"_s);
        delete m_dialog;
        fill();
    });
    connectPanel();
    m_desk.actions.on(ActionId::SaveVersion, this, [this] {
        Q_EMIT panelWanted();
        m_desk.panel.askForName();
    });
    m_desk.actions.on(ActionId::CompareStates, this, [this] { openCompare({}); });
    m_desk.actions.on(ActionId::ShowOriginal, this, &HistoryController::showOriginal);
}

void HistoryController::connectPanel()
{
    HistoryPanel *panel = &m_desk.panel;
    connect(panel, &HistoryPanel::entriesWanted, this, &HistoryController::fill);
    connect(panel, &HistoryPanel::moreWanted, this, [this] {
        const auto entries = next(pageSize);
        m_desk.panel.addEntries(entries, hasMore());
    });
    connect(panel, &HistoryPanel::saveWanted, this, &HistoryController::saveVersion);
    connect(panel, &HistoryPanel::compareWanted, this, &HistoryController::openCompare);
    connect(panel, &HistoryPanel::goBackWanted, this, &HistoryController::goBack);
    connect(panel, &HistoryPanel::takeBackWanted, this, [this](GroupId step) { walkStep(step, true); });
    connect(panel, &HistoryPanel::doAgainWanted, this, [this](GroupId step) { walkStep(step, false); });
    connect(panel, &HistoryPanel::left, &m_desk.view, [this] { m_desk.view.setFocus(); });
}

void HistoryController::begin()
{
    m_since.clear();
    m_comparing = std::make_unique<Worker>();
    connect(m_comparing.get(), &Worker::progressed, this, [this](double share) {
        if (m_dialog && m_dialog->differenceCount() == 0)
            m_dialog->setProgress(int(share * 100));
    });
    m_goingBack = std::make_unique<Worker>();
    connect(m_goingBack.get(), &Worker::progressed, this,
            [this](double share) { m_desk.bars.setProgress(goingBackBar, int(share * 100)); });
    connect(&m_desk.projects.session()->history(), &History::recorded, this,
            [this](const RecordPointer &record) {
                m_since.push_back({record->sequence, record->kind, record->group});
                if (m_desk.panel.isVisible() && !m_soon.isActive())
                    m_soon.start();
            });
    m_desk.panel.setOpen(true, false);
    fill();
}

void HistoryController::end()
{
    m_comparing.reset();
    m_goingBack.reset();
    m_slow.stop();
    m_desk.bars.remove(goingBackBar);
    delete m_dialog;
    m_soon.stop();
    m_desk.bars.remove(u"original"_s);
    if (ProjectSession *session = m_desk.projects.session())
        session->history().disconnect(this);
    m_since.clear();
    m_at = 0;
    m_desk.panel.setOpen(false, false);
}

void HistoryController::fill()
{
    ProjectSession *session = m_desk.projects.session();
    if (!session || !m_comparing || !m_desk.panel.isVisible())
        return;
    m_listed.clear();
    m_at = qsizetype(session->store().opened().records.size() + m_since.size());
    auto entries = next(std::clamp(m_desk.panel.entryCount(), pageSize, mostKept));
    m_desk.panel.showEntries(std::move(entries), hasMore());
}

const RecordHeader &HistoryController::record(qsizetype at) const
{
    const auto &stored = m_desk.projects.session()->store().opened().records;
    const auto index = size_t(at);
    return index < stored.size() ? stored[index] : m_since[index - stored.size()];
}

std::vector<HistoryEntry> HistoryController::next(qsizetype most)
{
    std::vector<HistoryEntry> entries;
    const bool isAll = m_desk.panel.showsAll();
    while (m_at > 0 && qsizetype(entries.size()) < most) {
        const RecordHeader &one = record(--m_at);
        const bool isVersion = one.kind == RecordKind::Version;
        if (!isVersion && !isAll && one.group.episode != m_desk.episodes.current())
            continue;
        // A step stands where it was made last: what undo and redo made of it is said there.
        if ((!isVersion && one.kind != RecordKind::Edits) || m_listed.contains(one.group.id))
            continue;
        m_listed.insert(one.group.id);
        entries.push_back(entryOf(one));
    }
    return entries;
}

HistoryEntry HistoryController::entryOf(const RecordHeader &record) const
{
    const Project &project = *m_desk.episodes.project();
    HistoryEntry entry{record.group.id,     record.sequence,     record.group.label,
                       record.group.author, record.group.timeMs, {}};
    entry.isVersion = record.kind == RecordKind::Version;
    if (!record.group.episode.isNull() && m_desk.panel.showsAll() &&
        std::ranges::contains(project.episodes(), record.group.episode))
        entry.episode = project.factsOf(record.group.episode).title;
    const auto step = m_desk.projects.session()->history().step(record.group.id);
    if (step && !entry.isVersion) {
        const bool isReadOnly = m_desk.projects.session()->isReadOnly();
        const bool isShared = record.group.episode.isNull() && !isReadOnly;
        entry.isTakenBack = step->state != History::State::Done;
        entry.canTakeBack = isShared && step->state == History::State::Done;
        entry.canDoAgain = isShared && step->state == History::State::Undone;
    }
    return entry;
}

void HistoryController::saveVersion(const QString &name)
{
    History &history = m_desk.projects.session()->history();
    const qint64 before = history.lastSequence();
    history.nameVersion(name);
    if (history.lastSequence() == before) {
        Q_EMIT failed({Error::Kind::Unwritable, tr("This project can be read, not changed.")});
        return;
    }
    fill();
    Q_EMIT said(tr("The version “%1” is saved.").arg(name));
}

void HistoryController::openCompare(std::optional<qint64> sequence)
{
    if (!m_desk.episodes.episode())
        return;
    delete m_dialog;
    m_dialog = new CompareDialog(m_desk.episodes.episode()->facts().title, &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTheme(m_desk.appearance.theme());
    std::vector<CompareDialog::State> states{{tr("Now"), now}};
    int before = -1;
    for (const RecordHeader &version :
         m_desk.projects.session()->history().versions() | std::views::reverse) {
        if (sequence == version.sequence)
            before = int(states.size());
        states.push_back({tr("Version “%1”, %2").arg(version.group.label, timeText(version.group.timeMs)),
                          version.sequence});
    }
    if (const HistoryEntry *step = m_desk.panel.chosen(); sequence && before < 0 && step) {
        before = int(states.size());
        states.push_back({tr("Behind “%1”, %2").arg(step->label, timeText(step->timeMs)), *sequence});
    }
    if (before < 0)
        before = int(states.size());
    states.push_back({tr("As it was imported"), asItCame});
    m_dialog->setStates(states, before, 0);
    connect(m_dialog, &CompareDialog::statesChosen, this, &HistoryController::compare);
    connect(&m_desk.appearance, &Appearance::themeChanged, m_dialog,
            [this] { m_dialog->setTheme(m_desk.appearance.theme()); });
    m_dialog->show();
    compare();
}

void HistoryController::compare()
{
    m_dialog->showText(tr("Comparing…"));
    using Answer = Result<StateDiff>;
    const auto work = [access = accessTo(m_desk.projects.session()->store()), id = m_desk.episodes.current(),
                       states = std::array{m_dialog->before(), m_dialog->after()}](
                          const Worker::Progress &progress) -> Answer {
        std::array<std::vector<TurnWords>, 2> words;
        for (const size_t at : {0U, 1U}) {
            const auto half = [&](double share) { return progress((double(at) + share) / 2); };
            const auto past = readPastEpisode(access, id, states[at], half);
            if (!past)
                return std::unexpected(past.error());
            words[at] = turnWords((*past)->episode(), (*past)->catalogue().speakers);
        }
        return compareStates(words[0], words[1]);
    };
    m_comparing->start<Answer>(work, [this](const Answer &answer) {
        if (!m_dialog)
            return;
        if (answer)
            m_dialog->showDiff(*answer);
        else
            m_dialog->showText(answer.error().message);
    });
}

void HistoryController::goBack(const HistoryEntry &entry)
{
    goBackTo(entry.sequence, entry.label);
}

void HistoryController::showGoingBack()
{
    Message message{goingBackBar, Message::Severity::Information, tr("Going back …")};
    message.isClosable = false;
    message.progress = {0, [this] { m_goingBack->cancel(); }};
    m_desk.bars.show(message);
}

void HistoryController::goBackTo(qint64 sequence, const QString &name)
{
    const EpisodeId id = m_desk.episodes.current();
    using Answer = Result<PlannedGoBack>;
    const auto work = [access = accessTo(m_desk.projects.session()->store()), id,
                       sequence](const Worker::Progress &progress) -> Answer {
        return planGoBack(access, id, sequence, progress);
    };
    // What is done at once needs no bar.
    m_slow.start();
    m_goingBack->start<Answer>(work, [this, id, sequence, name](Answer answer) {
        m_slow.stop();
        m_desk.bars.remove(goingBackBar);
        if (m_desk.episodes.current() != id)
            return;
        if (!answer) {
            if (answer.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(answer.error());
        } else if (answer->present != m_desk.projects.session()->history().lastSequence()) {
            // Somebody typed on: what was planned does not fit any more.
            goBackTo(sequence, name);
        } else {
            perform([&](EpisodeEditor &editor) {
                return editor.goBack(std::move(answer->back), name, m_desk.view.caret());
            });
        }
    });
}

void HistoryController::walkStep(GroupId step, bool isUndo)
{
    History &history = m_desk.projects.session()->history();
    const auto info = history.step(step);
    const auto done = isUndo ? history.undoStep(step) : history.redoStep(step);
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT said((isUndo ? tr("Undone: %1") : tr("Done again: %1")).arg(info->header.label));
}

void HistoryController::showOriginal()
{
    const EpisodeId id = m_desk.episodes.current();
    m_desk.projects.withImported(id, [this, id, line = m_desk.view.caret().position.line] {
        if (m_desk.episodes.current() == id)
            showOriginalOf(line);
    });
}

void HistoryController::showOriginalOf(LineId line)
{
    const Episode &episode = *m_desk.episodes.episode();
    const auto place = episode.transcript().findLine(line);
    const auto original = place ? originalOf(episode, place.turn->id) : std::nullopt;
    if (!original) {
        Q_EMIT said(tr("This turn was not imported."));
        return;
    }
    QString words = original->lines.join(u' ');
    if (words.size() > mostOriginal)
        words = words.first(mostOriginal) + u'…';
    const QString label = original->label.isEmpty() ? tr("nobody") : original->label;
    const qsizetype number = episode.transcript().indexOf(place.turn->id) + 1;
    Message message{u"original"_s, Message::Severity::Information,
                    tr("Turn %1 was imported as: %2: %3").arg(QString::number(number), label, words)};
    const Caret caret = caretAt({line, 0});
    if (!restoreOriginal(episode, place.turn->id).empty())
        message.actions.push_back(
            {tr("Restore &words"), [this, caret] {
                 const EpisodeId id = m_desk.episodes.current();
                 m_desk.projects.withImported(id, [this, caret] {
                     perform([&](EpisodeEditor &editor) { return editor.restoreOriginal(caret); });
                 });
             }});
    const Speaker *speaker = m_desk.episodes.project()->speakerOfLabel(original->label);
    const bool isSpeech = original->kind == TurnKind::Speech;
    const TurnHead head{original->kind, speaker && isSpeech ? speaker->id : SpeakerId{}};
    if (head != place.turn->head)
        message.actions.push_back(
            {tr("Restore &speaker"), [this, caret] {
                 const EpisodeId id = m_desk.episodes.current();
                 m_desk.projects.withImported(id, [this, caret] {
                     perform([&](EpisodeEditor &editor) { return editor.restoreOriginalSpeaker(caret); });
                 });
             }});
    m_desk.bars.show(message);
}

template <typename Change>
void HistoryController::perform(Change change)
{
    EpisodeEditor *editor = m_desk.episodes.editor();
    if (!editor)
        return;
    const EpisodeEditor::Outcome outcome = change(*editor);
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    m_desk.view.setCaret(outcome->caret);
    if (!outcome->message.isEmpty())
        Q_EMIT said(outcome->message);
}

} // namespace Ropewalk
