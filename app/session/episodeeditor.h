// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"
#include "model/editing/operations.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people do to one episode in the window, as steps of the history: composes edits, performs them, and
/// says where the caret goes and what happened. Holds no state but which episode; each function looks at the
/// model as it is. An error changes nothing.
class EpisodeEditor
{
    Q_DECLARE_TR_FUNCTIONS(EpisodeEditor)

public:
    EpisodeEditor(const Project &project, History &history, EpisodeId episode);

    /// What was done: where the caret is to be now, and a sentence for the status line, which may be empty.
    struct Done {
        Caret caret;
        QString message;
    };
    using Outcome = Result<Done>;

    /// `text` takes the place of `range`. In an episode without turns it makes one, of nobody.
    Outcome insert(const Range &range, const QString &text, bool isTyping);
    Outcome remove(const Range &range, bool isTyping);
    /// Enter: what stands from the caret on becomes a turn of its own. A selection is removed first.
    Outcome splitTurn(const Caret &caret);
    /// Shift+Enter: … becomes a line of its own in the same turn.
    Outcome splitLine(const Caret &caret);
    /// Alt+Enter: as splitTurn(), and the new turn is of whoever spoke before this speaker.
    Outcome splitTurnAndAlternate(const Caret &caret);
    /// Backspace at a line's beginning, Delete at its end: with the line before or behind, over the turns'
    /// border.
    Outcome joinWithPrevious(const Position &at);
    Outcome joinWithNext(const Position &at);
    Outcome joinTurnUp(const Position &at);
    Outcome joinTurnDown(const Position &at);
    /// Gives the turn of the caret, or the words selected where these lie in one turn, or all turns that a
    /// selection touches, to a speaker; null for nobody.
    Outcome setSpeaker(const Caret &caret, SpeakerId speaker);
    /// Alt+Shift+Up and Down: the selected words, at the beginning or end of their turn, go to the turn
    /// before or behind.
    Outcome moveToPrevious(const Caret &caret);
    Outcome moveToNext(const Caret &caret);
    Outcome replaceAll(const QString &text, const QString &replacement, const FindOptions &options,
                       const Caret &caret);
    Outcome restoreOriginal(const Caret &caret);

    struct Walk {
        History::Walk::Outcome outcome = History::Walk::Outcome::Nothing;
        Done done;
    };
    [[nodiscard]] Result<Walk> undo();
    [[nodiscard]] Result<Walk> redo();

private:
    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
