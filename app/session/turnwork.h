// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/episodeeditor.h"
#include "model/editing/sentenceedits.h"

namespace Ropewalk
{

/// What people do to whole turns of an episode, to who speaks in many of them, and to the ends of sentences:
/// each function one step of the history. Beside the EpisodeEditor, whose answers it gives; like that it
/// holds no state but which episode, and an error changes nothing.
class TurnWork
{
    Q_DECLARE_TR_FUNCTIONS(TurnWork)

public:
    using Done = EpisodeEditor::Done;
    using Outcome = EpisodeEditor::Outcome;

    /// All of these must outlive this object; the episode must be loaded.
    TurnWork(const Project &project, History &history, EpisodeId episode);

    /// An empty turn of nobody behind that of the caret, which comes into it.
    Outcome insertTurn(const Caret &caret);
    /// The whole turns of the selection, or that of the caret, go.
    Outcome removeTurns(const Caret &caret);
    /// The whole turns of the selection, or that of the caret, change places with the turn before or behind.
    /// Their times go with them.
    Outcome moveTurnsUp(const Caret &caret);
    Outcome moveTurnsDown(const Caret &caret);

    /// A marker at the caret: before or behind its turn where the caret is at that end of it, else between
    /// the two that it becomes.
    Outcome insertMarker(const Caret &caret, TurnKind kind, const QString &words);
    /// The marker that the caret is in becomes of another kind, with other words.
    Outcome changeMarker(const Caret &caret, TurnKind kind, const QString &words);

    /// Turns by index, half-open.
    struct Turns {
        qsizetype first = 0;
        qsizetype end = 0;

        bool operator==(const Turns &) const = default;
    };
    /// Those that have something of the selection, or that of the caret; none in an empty episode.
    [[nodiscard]] Turns turnsOf(const Caret &caret) const;
    [[nodiscard]] Turns allTurns() const { return {0, transcript().turnCount()}; }
    /// A turn with its neighbours of the same speaker, up to those of another one; markers between them break
    /// no run.
    [[nodiscard]] Turns runOf(TurnId turn) const;
    /// How many of some turns a speaker has.
    [[nodiscard]] qsizetype countOf(SpeakerId speaker, const Turns &turns) const;

    /// Gives those of some turns that one speaker has to another; null for nobody.
    Outcome giveTurns(SpeakerId from, SpeakerId to, const Turns &turns, const Caret &caret);
    /// In some turns, what one has the other gets, and the other way round.
    Outcome swapSpeakers(SpeakerId one, SpeakerId other, const Turns &turns, const Caret &caret);

    /// See model/editing/sentenceedits.h. Words in a quote lock stay as they are: that is an error.
    Outcome endSentence(const Caret &caret);
    Outcome joinSentences(const Caret &caret);

private:
    [[nodiscard]] const Episode &episode() const { return *m_project.episode(m_episode); }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }
    Outcome perform(const QString &label, std::vector<Edit> edits, const Caret &before, const Caret &after,
                    const QString &message = {});
    Outcome moveTurns(const Caret &caret, const Turns &turns, qsizetype before);
    Outcome changeSentence(const QString &label, const SentenceChange &change, const Caret &caret,
                           const QString &message);
    [[nodiscard]] QString nameOf(SpeakerId speaker) const;

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
