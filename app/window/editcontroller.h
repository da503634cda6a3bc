// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/episodecontroller.h"

namespace Ropewalk
{

class Actions;
class CastController;

/// What people do to the episode on screen: carries out what the view wants and what the actions say, one
/// step each, and sets the caret behind it. While the store is full nothing is changed. Owned by the
/// application.
class EditController final : public QObject
{
    Q_OBJECT

public:
    EditController(ProjectController &projects, EpisodeController &episodes, CastController &cast,
                   EditorView &view, const Actions &actions, QObject *parent = nullptr);

    /// Gives the turn or the selected words to a speaker; null for nobody.
    void setSpeaker(SpeakerId speaker);
    /// To whom the cast gives this number on the keyboard.
    void setSpeakerByNumber(int number);

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    /// Something could not be done, with what to do instead.
    void failed(const Ropewalk::Error &error);
    /// Undo would go on into what somebody else did, or oneself in an earlier run.
    void undoAsked(const QString &question);
    /// That question is answered, or is none any more.
    void undoAnswered();

private:
    using Outcome = EpisodeEditor::Outcome;
    void connectView();
    void connectActions();
    /// Does something with the episode's editor, if that may be changed now.
    template <typename Change>
    void perform(Change change);
    void walk(bool isUndo);
    void restoreOriginal();
    void chooseSpeaker();
    void chooseSpeakerOf(TurnId turn, const QRect &name);
    [[nodiscard]] Transcript::LinePlace placeOfCaret() const;
    void goToTurn(int step);
    void updateActions();

    ProjectController &m_projects;
    EpisodeController &m_episodes;
    CastController &m_cast;
    EditorView &m_view;
    const Actions &m_actions;
};

} // namespace Ropewalk
