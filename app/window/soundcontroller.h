// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/spokenat.h"
#include "model/base/id.h"
#include "model/editing/touched.h"

#include <QElapsedTimer>
#include <QObject>

namespace Ropewalk
{

class Actions;
class EditorView;
class EpisodeController;
class FileChooser;
class MessageBars;
class Player;
class ProjectController;
class TransportBar;

/// Plays the recording of the episode on screen while its words are corrected. Which file it is, is one of
/// the episode's facts: relative to the project's folder where it lies in or below it. Where there is none,
/// nothing of all this is shown. Owned by the application.
class SoundController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Player &player;
        TransportBar &bar;
        FileChooser &chooser;
        MessageBars &bars;
        const Actions &actions;
    };
    explicit SoundController(const Desk &desk, QObject *parent = nullptr);

    /// The id of the bar that says what cannot be played.
    static const QString barId;
    /// And of the one that says why nothing is heard.
    static const QString deviceBarId;
    /// Sets the sound to a moment without playing it; what plays goes on from there.
    void cue(qint64 ms);

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);

private:
    void connectActions();
    void connectPlayer();
    void attach();
    void detach();
    void setFile(const QString &path);
    void open();
    void take(const Touched &touched);
    void showThatThereIs(bool isThere);
    void showTrouble(const QString &text);
    void toggle();
    void skip(qint64 ms);
    void playFrom(const Position &position);
    void replayTurn();
    void changeSpeed(int steps);
    void moveOn(qint64 ms);
    void follow(qint64 ms);
    void cueLookedAt();

    Desk m_desk;
    EpisodeId m_episode;
    QString m_named; ///< the file, as the episode has it
    QString m_path;  ///< where that is
    SpokenAt m_spoken;
    bool m_areTimesOld = true;
    bool m_rewinds = false; ///< since it was paused where it stands
    std::optional<qint64> m_stopAtMs;
    QElapsedTimer m_acted; ///< since the person moved the caret, typed or scrolled
    bool m_isRevealing = false;
};

} // namespace Ropewalk
