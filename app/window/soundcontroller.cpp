// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/soundcontroller.h"

#include "app/sound/player.h"
#include "app/window/actions.h"
#include "app/window/episodecontroller.h"
#include "app/window/filechooser.h"
#include "app/window/projectcontroller.h"
#include "model/analysis/suspectwords.h"
#include "widgets/common/messagebars.h"
#include "widgets/editor/editorview.h"
#include "widgets/transport/transportbar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr qint64 skipMs = 3'000;
/// Whoever pauses to type has forgotten the last words.
constexpr qint64 rewindMs = 2'000;
/// The text does not scroll away from somebody who is at work in it.
constexpr qint64 restMs = 2'000;
constexpr double speedStep = 0.1;

/// Of an episode's file, as the project has it. What is not where another computer had it is looked for
/// beside the project.
QString pathOf(const QString &named, const QString &project)
{
    if (named.isEmpty() || project.isEmpty())
        return named;
    const QDir folder = QFileInfo(project).dir();
    const QString path = folder.absoluteFilePath(named);
    const QString beside = folder.absoluteFilePath(named.sliced(named.lastIndexOf(u'/') + 1));
    return !QFileInfo(path).isFile() && QFileInfo(beside).isFile() ? beside : path;
}

} // namespace

const QString SoundController::barId = u"sound"_s;
const QString SoundController::deviceBarId = u"sound-device"_s;

SoundController::SoundController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_acted.start();
    connectActions();
    connectPlayer();
    connect(&desk.episodes, &EpisodeController::shown, this, &SoundController::open);
    connect(&desk.episodes, &EpisodeController::ended, this, &SoundController::open);
    connect(&desk.episodes, &EpisodeController::changed, this, &SoundController::take);
    connect(&desk.view, &EditorView::soundWanted, this, &SoundController::playFrom);
    connect(&desk.view, &EditorView::lookedAtChanged, this, &SoundController::cueLookedAt);
    connect(&desk.view, &EditorView::caretMoved, this, [this] { m_acted.restart(); });
    connect(&desk.view, &EditorView::scrolled, this, [this] {
        if (!m_isRevealing)
            m_acted.restart();
    });
    // A name from the project's folder is another file in another folder.
    connect(&desk.projects, &ProjectController::savedAs, this, &SoundController::open);
    showThatThereIs(false);
}

void SoundController::connectActions()
{
    const Actions &actions = m_desk.actions;
    actions.on(ActionId::AttachSound, this, &SoundController::attach);
    actions.on(ActionId::RemoveSound, this, &SoundController::detach);
    actions.on(ActionId::PlayPause, this, &SoundController::toggle);
    actions.on(ActionId::PlayFromCaret, this, [this] { playFrom(m_desk.view.caret().position); });
    actions.on(ActionId::SoundBack, this, [this] { skip(-skipMs); });
    actions.on(ActionId::SoundForward, this, [this] { skip(skipMs); });
    actions.on(ActionId::ReplayTurn, this, &SoundController::replayTurn);
    actions.on(ActionId::SoundSlower, this, [this] { changeSpeed(-1); });
    actions.on(ActionId::SoundFaster, this, [this] { changeSpeed(+1); });
    QAction *following = actions.action(ActionId::FollowSound);
    following->setChecked(true);
    actions.on(ActionId::FollowSound, this,
               [this, following] { m_desk.bar.setFollowing(following->isChecked()); });
}

void SoundController::connectPlayer()
{
    Player *player = &m_desk.player;
    TransportBar *bar = &m_desk.bar;
    connect(player, &Player::loaded, this, [this] {
        m_desk.bar.setLength(m_desk.player.lengthMs());
        m_desk.bar.setPosition(m_desk.player.positionMs());
        m_desk.player.setSpeed(m_desk.player.speed());
        showThatThereIs(true);
    });
    connect(player, &Player::failed, this, [this](const QString &why) {
        showThatThereIs(false);
        showTrouble(tr("The sound %1 cannot be played: %2").arg(QFileInfo(m_named).fileName(), why));
    });
    connect(player, &Player::warned, this, [this](const QString &what) {
        m_desk.bars.show({deviceBarId, Message::Severity::Warning, what});
    });
    connect(player, &Player::playingChanged, bar, &TransportBar::setPlaying);
    connect(player, &Player::positionChanged, this, &SoundController::moveOn);
    connect(bar, &TransportBar::playToggled, this, &SoundController::toggle);
    connect(bar, &TransportBar::backWanted, this, [this] { skip(-skipMs); });
    connect(bar, &TransportBar::forwardWanted, this, [this] { skip(skipMs); });
    connect(bar, &TransportBar::seekWanted, this, &SoundController::cue);
    connect(bar, &TransportBar::speedWanted, this, [this](double speed) {
        m_desk.player.setSpeed(speed);
        m_desk.view.setFocus(Qt::OtherFocusReason);
    });
    connect(bar, &TransportBar::followingChanged, this, [this](bool isFollowing) {
        m_desk.actions.action(ActionId::FollowSound)->setChecked(isFollowing);
        if (!isFollowing)
            m_desk.view.setSpoken({});
        else if (m_desk.player.isLoaded())
            follow(m_desk.player.positionMs());
    });
}

void SoundController::showThatThereIs(bool isThere)
{
    static constexpr std::array ids{ActionId::RemoveSound, ActionId::PlayPause,    ActionId::PlayFromCaret,
                                    ActionId::SoundBack,   ActionId::SoundForward, ActionId::ReplayTurn,
                                    ActionId::SoundSlower, ActionId::SoundFaster,  ActionId::FollowSound};
    for (const ActionId id : ids)
        m_desk.actions.action(id)->setVisible(isThere);
    // What cannot be played can be taken off.
    m_desk.actions.action(ActionId::RemoveSound)->setVisible(!m_named.isEmpty());
    m_desk.bar.setVisible(isThere);
    m_desk.bar.setPlaying(false);
    if (!isThere)
        m_desk.view.setSpoken({});
}

void SoundController::open()
{
    const Episode *episode = m_desk.episodes.episode();
    const EpisodeId id = episode ? episode->id() : EpisodeId();
    const QString named = episode ? episode->facts().mediaFile : QString();
    const QString path = pathOf(named, m_desk.projects.path());
    if (id == m_episode && named == m_named && path == m_path)
        return;
    m_episode = id;
    m_named = named;
    m_path = path;
    m_areTimesOld = true;
    m_rewinds = false;
    m_stopAtMs.reset();
    m_desk.bars.remove(barId);
    showThatThereIs(false);
    if (path.isEmpty()) {
        m_desk.player.load({});
        return;
    }
    m_desk.bar.setFile(QFileInfo(path).fileName());
    if (!QFileInfo(path).isFile()) {
        m_desk.player.load({});
        showTrouble(
            tr("The sound of this episode is not where it was: %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_desk.player.load(path);
}

void SoundController::showTrouble(const QString &text)
{
    Message message{barId, Message::Severity::Warning, text};
    message.actions.push_back({tr("&Find it…"), [this] { attach(); }});
    message.actions.push_back({tr("&Remove it"), [this] { detach(); }});
    m_desk.bars.show(message);
}

void SoundController::attach()
{
    if (!m_desk.episodes.episode())
        return;
    const QString project = m_desk.projects.path();
    const QString before = pathOf(m_named, project);
    FileRequest request;
    request.title = tr("Attach a sound file");
    request.folder = QFileInfo(before.isEmpty() ? project : before).path();
    request.filters = {tr("Sound and video (%1)")
                           .arg(u"*.mp3 *.m4a *.wav *.ogg *.opus *.flac *.aac *.mp4 *.mkv *.webm *.mov"_s),
                       tr("All files (%1)").arg(u"*"_s)};
    m_desk.chooser.choose(&m_desk.window, request,
                          [this, id = m_desk.episodes.current()](const QString &path) {
                              if (m_desk.episodes.current() == id)
                                  setFile(path);
                          });
}

void SoundController::detach()
{
    setFile({});
}

void SoundController::setFile(const QString &path)
{
    EpisodeEditor *editor = m_desk.episodes.editor();
    if (!editor)
        return;
    QString named = path;
    if (const QString project = m_desk.projects.path(); !project.isEmpty() && !path.isEmpty()) {
        const QString relative = QFileInfo(project).dir().relativeFilePath(path);
        if (!relative.startsWith("../"_L1) && !QDir::isAbsolutePath(relative))
            named = relative;
    }
    const bool isSame = named == m_named;
    const auto done = editor->setMediaFile(named, m_desk.view.caret());
    if (!done)
        Q_EMIT said(done.error().message);
    else
        Q_EMIT said(done->message);
    // The file is back where it was: no step, but another try.
    if (isSame && !m_desk.player.isLoaded()) {
        m_episode = {};
        open();
    }
}

void SoundController::take(const Touched &touched)
{
    if (touched.episodeFacts)
        open();
    if (touched.episode == m_episode)
        m_areTimesOld = true;
}

void SoundController::cue(qint64 ms)
{
    m_stopAtMs.reset();
    m_rewinds = false;
    m_desk.player.seek(ms);
}

void SoundController::toggle()
{
    Player &player = m_desk.player;
    if (player.isPlaying()) {
        player.pause();
        m_rewinds = true;
        return;
    }
    if (m_rewinds)
        player.seek(player.positionMs() - rewindMs);
    else if (player.positionMs() >= player.lengthMs())
        player.seek(0);
    m_rewinds = false;
    player.play();
}

void SoundController::skip(qint64 ms)
{
    cue(m_desk.player.positionMs() + ms);
}

void SoundController::playFrom(const Position &position)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!episode || !m_desk.player.isLoaded())
        return;
    const auto time = SpokenAt::timeOf(episode->transcript(), position);
    if (!time) {
        Q_EMIT said(tr("Nobody knows when this is said: it has no time."));
        return;
    }
    cue(*time);
    m_desk.player.play();
}

void SoundController::replayTurn()
{
    const Episode *episode = m_desk.episodes.episode();
    const auto place =
        episode ? episode->transcript().findLine(m_desk.view.caret().position.line) : Transcript::LinePlace();
    if (!place)
        return;
    const auto times = SpokenAt::timesOf(episode->transcript(), place.turn->id);
    if (!times) {
        Q_EMIT said(tr("Nobody knows when this turn is said: it has no time."));
        return;
    }
    cue(times->startMs);
    m_stopAtMs = times->endMs;
    m_desk.player.play();
}

void SoundController::changeSpeed(int steps)
{
    Player &player = m_desk.player;
    const double speed = std::clamp(std::round((player.speed() + steps * speedStep) / speedStep) * speedStep,
                                    Player::slowest, Player::fastest);
    player.setSpeed(speed);
    m_desk.bar.setSpeed(speed);
    Q_EMIT said(tr("Speed: %1 %").arg(std::lround(speed * 100)));
}

void SoundController::moveOn(qint64 ms)
{
    m_desk.bar.setPosition(ms);
    if (m_stopAtMs && ms >= *m_stopAtMs) {
        m_stopAtMs.reset();
        m_desk.player.pause();
    }
    if (m_desk.bar.isFollowing())
        follow(ms);
}

void SoundController::follow(qint64 ms)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!episode || episode->id() != m_episode)
        return;
    const Transcript &transcript = episode->transcript();
    if (m_areTimesOld) {
        m_spoken.update(transcript);
        m_areTimesOld = false;
    }
    const auto spoken = m_spoken.at(transcript, ms);
    if (!spoken) {
        m_desk.view.setSpoken({});
        return;
    }
    const Line &line = transcript.findLine(spoken->line).line();
    const Stretch words = spoken->word.value_or(Stretch{0, line.text.size()});
    const Range range{{line.id, qint32(words.start)}, {line.id, qint32(words.end())}};
    if (range == m_desk.view.spoken())
        return;
    m_desk.view.setSpoken(range);
    if (m_desk.player.isPlaying() && m_acted.hasExpired(restMs)) {
        const QScopedValueRollback quiet(m_isRevealing, true);
        m_desk.view.revealPosition(range.to);
    }
}

/// `[unintelligible 00:05:33]` says where to listen.
void SoundController::cueLookedAt()
{
    const auto &words = m_desk.view.lookedAt();
    const Episode *episode = m_desk.episodes.episode();
    if (!words || !episode || !m_desk.player.isLoaded())
        return;
    const QString text = episode->textOf(*words);
    for (const UnclearWords &unclear : unclearWords(text)) {
        if (unclear.timeMs >= 0)
            return cue(unclear.timeMs);
    }
    if (const auto time = SpokenAt::timeOf(episode->transcript(), words->from);
        time && !m_desk.player.isPlaying())
        cue(*time);
}

} // namespace Ropewalk
