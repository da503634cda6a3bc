// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/turnwork.h"
#include "app/window/episodecontroller.h"

#include <QTimer>

namespace Ropewalk
{

class Actions;
class CastController;
class MarkerBar;
class SwapBar;

/// Work on whole turns of the episode on screen, on who speaks in many of them, and on the ends of sentences:
/// carries out what the actions, the bars and clicks on names say, one step each. Owned by the application.
class TurnsController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        ProjectController &projects;
        EpisodeController &episodes;
        CastController &cast;
        EditorView &view;
        SwapBar &swapBar;
        MarkerBar &markerBar;
        const Actions &actions;
    };
    explicit TurnsController(const Desk &desk, QObject *parent = nullptr);

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    /// Something could not be done, with what to do instead.
    void failed(const Ropewalk::Error &error);

private:
    using Outcome = TurnWork::Outcome;
    void connectActions();
    void connectBars();
    /// Nothing where no episode is on screen.
    [[nodiscard]] std::optional<TurnWork> work() const;
    /// Does something to the episode on screen, and puts the caret where it is then.
    template <typename Change>
    bool perform(Change change);
    [[nodiscard]] const Turn *turnOfCaret() const;
    /// Offers the cast for the turns of one speaker in a part of the episode.
    void chooseForRun(TurnId turn, const QPoint &globalPosition);
    void chooseEverywhere();
    void openSwap();
    void answerSwap();
    void swap();
    [[nodiscard]] TurnWork::Turns swapped(const TurnWork &work) const;
    void openMarker();
    void setMarker();

    Desk m_desk;
    QTimer m_answerSoon; ///< several changes, one answer
};

} // namespace Ropewalk
