// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The sound of an episode: what plays it, and how fast.

#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addSound()
{
    const auto add = [this](ActionId id, QLatin1StringView name, int group, const QString &text,
                            const QString &tip, QLatin1StringView icon, const Keys &shortcuts) {
        rows.push_back({id, name, MenuId::Sound, group, window, episode, text, tip, icon, shortcuts});
    };
    add(ActionId::AttachSound, "attach-sound"_L1, 0, tr("&Attach a sound file…"),
        tr("Choose the recording of this episode, to hear it while correcting."), "document-open"_L1, {});
    add(ActionId::RemoveSound, "remove-sound"_L1, 0, tr("&Remove the sound file"),
        tr("Take the recording off this episode; the file itself stays."), "edit-delete"_L1, {});
    add(ActionId::PlayPause, "play-pause"_L1, 1, tr("&Play or pause"),
        tr("Play the sound, or pause; it goes on two seconds earlier."), "media-playback-start"_L1,
        keys("F4"_L1));
    add(ActionId::PlayFromCaret, "play-from-caret"_L1, 1, tr("Play from the &caret"),
        tr("Play what is said at the caret, by the nearest time before it."), "media-playback-start"_L1,
        keys("Shift+F4"_L1));
    add(ActionId::SoundBack, "sound-back"_L1, 1, tr("3 seconds &back"), tr("Go 3 seconds back in the sound."),
        "media-seek-backward"_L1, keys("F6"_L1));
    add(ActionId::SoundForward, "sound-forward"_L1, 1, tr("3 seconds &forward"),
        tr("Go 3 seconds forward in the sound."), "media-seek-forward"_L1, keys("F7"_L1));
    rows.push_back({ActionId::ReplayTurn,
                    "replay-turn"_L1,
                    MenuId::Sound,
                    1,
                    editor,
                    episode,
                    tr("Replay the &turn"),
                    tr("Play the turn that the caret is in, from its beginning to its end."),
                    "media-playlist-repeat"_L1,
                    {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}});
    add(ActionId::SoundSlower, "sound-slower"_L1, 2, tr("&Slower"),
        tr("Play more slowly, at the same pitch."), "go-down"_L1, keys("Shift+F6"_L1));
    add(ActionId::SoundFaster, "sound-faster"_L1, 2, tr("Fast&er"), tr("Play faster, at the same pitch."),
        "go-up"_L1, keys("Shift+F7"_L1));
    rows.push_back({ActionId::FollowSound,
                    "follow-sound"_L1,
                    MenuId::Sound,
                    2,
                    window,
                    episode,
                    tr("Follo&w what is said"),
                    tr("Mark the words that are being said, and keep them in view."),
                    "go-jump"_L1,
                    {},
                    {},
                    true});
}

} // namespace Ropewalk
