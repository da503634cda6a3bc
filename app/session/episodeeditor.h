// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/clipturns.h"
#include "model/analysis/goback.h"
#include "model/analysis/replacing.h"
#include "model/editing/history.h"
#include "model/editing/operations.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people do to one episode in the window, as steps of the history: composes edits, performs them, and
/// says where the caret goes and what happened. Holds no state but which episode; each function looks at the
/// model as it is. An error changes nothing; words in locked quotes are not changed, which is one.
class EpisodeEditor
{
    Q_DECLARE_TR_FUNCTIONS(EpisodeEditor)

public:
    /// The longest text that is pasted: more is a file, to be imported.
    static constexpr qsizetype longestPaste = 4'000'000;

    /// All of these must outlive this object; the episode must be loaded.
    EpisodeEditor(const Project &project, History &history, EpisodeId episode);

    /// What was done: where the caret is to be now, and a sentence for the status line, which may be empty.
    struct Done {
        Caret caret;
        QString message = {};
    };
    using Outcome = Result<Done>;

    /// `text` takes the place of `range`. In an episode without turns (where a range is null) it makes one,
    /// of nobody.
    /// `before` is where the caret is: undo brings it back there.
    Outcome insert(const Range &range, const QString &text, const Caret &before, bool isTyping);
    /// What is pasted or dropped takes the place of `range`: turns with their speakers, where `turns` (what
    /// ClipTurns are written as) or the text's labels say whose they are; else words. A label that nobody in
    /// the cast has makes a new speaker, by a step of the cast before this one.
    Outcome paste(const Range &range, const QString &text, const QByteArray &turns, const Caret &before);
    /// A turn that is all that goes stays, empty; of several, all that are covered whole go.
    Outcome remove(const Range &range, const Caret &before, bool isTyping);
    /// Words go to another place of the transcript, outside of them, with what hangs on them; words of
    /// several turns stay turns.
    Outcome move(const Range &range, const Position &to);

    /// Enter: what stands behind the caret becomes a turn of its own; what is selected, where something is.
    Outcome splitTurn(const Caret &caret);
    /// Alt+Enter: the same, and the new turn is of whoever spoke last before this speaker.
    Outcome splitTurnAndAlternate(const Caret &caret);
    /// Shift+Enter: what stands behind the caret becomes a line of its own in the same turn.
    Outcome splitLine(const Caret &caret);
    /// Backspace at a line's beginning: the line joins the one before, over the border of turns too; an empty
    /// turn beside it goes. Lines that have times of their own stay lines when their turns are joined.
    Outcome joinWithPrevious(const Position &position);
    /// Delete at a line's end: the same with the line behind.
    Outcome joinWithNext(const Position &position);
    /// The whole turn joins the one before or behind; its lines stay lines.
    Outcome joinTurnUp(const Position &position);
    Outcome joinTurnDown(const Position &position);
    /// The words from the turn's beginning to the selection's end go to the turn before; from the selection's
    /// beginning to the turn's end, to the turn behind. Without a selection, the caret is both.
    Outcome moveToPrevious(const Caret &caret);
    Outcome moveToNext(const Caret &caret);

    /// Gives the turn of the caret to a speaker; where words of one turn are selected, these alone; where the
    /// selection goes over several turns, all of them but markers. Null for nobody. A marker alone becomes a
    /// turn.
    Outcome setSpeaker(const Caret &caret, SpeakerId speaker);

    /// What find stands at gives way to other words; the caret goes behind them.
    /// Words in a locked quote are refused.
    Outcome replace(const FoundPlace &hit, const QString &replacement, const Caret &caret);
    /// What the episode is spoken in, as a BCP 47 tag; nothing where empty.
    Outcome setLanguage(const QString &language, const Caret &caret);
    /// The file of the recording, as the project names it; none where empty.
    Outcome setMediaFile(const QString &file, const Caret &caret);
    /// All of these hits, as one step, give way to their own words, or to `replacement` where they have none;
    /// those in locked quotes stay. Labels belong to the cast: they change in a step of their own, which
    /// undo() does not take back. `what` is what was looked for.
    Outcome replaceAll(const std::vector<FoundPlace> &hits, const QString &replacement, const QString &what,
                       const Caret &caret);
    /// Puts the words of the caret's turn back to what was imported.
    Outcome restoreOriginal(const Caret &caret);
    /// Gives the caret's turn back to whom it was imported with, by the label that stood there.
    Outcome restoreOriginalSpeaker(const Caret &caret);
    /// Lets the episode read as it did; `state` is what people call that.
    Outcome goBack(GoBack back, const QString &state, const Caret &before);

    struct Walk {
        History::Walk::Outcome outcome = History::Walk::Outcome::Nothing;
        Done done;
    };
    [[nodiscard]] Result<Walk> undo();
    [[nodiscard]] Result<Walk> redo();

private:
    /// A border between two turns that are to become one.
    enum class Lines : quint8 { Join, Keep };

    [[nodiscard]] const Episode &episode() const { return *m_project.episode(m_episode); }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }
    Outcome perform(const QString &label, std::vector<Edit> edits, const Caret &before, const Caret &after,
                    const QString &message = {}, bool isTyping = false);
    Outcome performUnguarded(const QString &label, std::vector<Edit> edits, const Caret &before,
                             const Caret &after, const QString &message = {}, bool isTyping = false);
    [[nodiscard]] static QString lockedMessage();
    [[nodiscard]] Range ordered(const Caret &caret) const;
    [[nodiscard]] Result<std::vector<TurnHead>> headsOf(const std::vector<ClipTurn> &pasted,
                                                        QStringList &newNames);
    [[nodiscard]] static QString replacedMessage(const ReplacePlan &plan);
    Outcome joinTurns(qsizetype upper, const Position &position, Lines lines);
    Outcome joinLine(LineId upper, const Position &before);
    Outcome setHeads(const Caret &caret, qsizetype first, qsizetype last, SpeakerId speaker);
    [[nodiscard]] std::optional<SpeakerId> alternateOf(const Turn &turn) const;
    [[nodiscard]] QString nameOf(SpeakerId speaker) const;
    [[nodiscard]] Walk described(const History::Walk &walk, const Caret &caret, const QString &what) const;

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
