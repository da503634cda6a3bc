// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/claims.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Ropewalk
{

class Actions;
class Carets;
class CastController;
class ClaimCard;
class ClaimsPanel;
class EpisodeController;
class ProjectController;

/// Binds the panel of claims to the episode on screen: makes claims of words, shows the table and the card of
/// the one at hand, carries out what is wanted of it. Owned by the application.
class ClaimsController final : public QObject
{
    Q_OBJECT

public:
    ClaimsController(ProjectController &projects, EpisodeController &episodes, CastController &cast,
                     Carets &carets, ClaimsPanel &panel, const Actions &actions, QObject *parent = nullptr);
    ~ClaimsController() override;

    /// The claim at hand; null for none.
    [[nodiscard]] AnnotationId current() const { return m_current; }
    /// Its words, in one line.
    [[nodiscard]] QString currentWords() const;
    void setCurrent(AnnotationId id);
    /// Brings a claim to light in the panel; the keyboard stays where it is.
    void show(AnnotationId id);
    /// Opens the card of a claim, with the keyboard in it.
    void open(AnnotationId id);
    /// More evidence for the claim at hand.
    Result<> addEvidence(const Evidence &evidence);
    /// A claim of the words that a caret means, also on the page; its card is opened.
    void mark(const Caret &caret);

Q_SIGNALS:
    /// The panel is to be seen.
    void panelWanted();
    /// Another claim is at hand, or its words are others.
    void currentChanged();
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);

private:
    void connectCard();
    void showEpisode();
    void apply(const Touched &touched);
    void showTable();
    void showSources();
    void showCard();
    void goTo(AnnotationId id, size_t place);
    bool report(const Result<> &result);
    /// The claim that the caret came to is at hand from then on.
    void followCaret();
    void leave();

    ProjectController &m_projects;
    EpisodeController &m_episodes;
    CastController &m_cast;
    Carets &m_carets;
    ClaimsPanel &m_panel;
    ClaimCard &m_card;
    std::optional<Claims> m_claims; ///< of the episode on screen
    AnnotationId m_current;
    QTimer m_pause; ///< before the table is made anew
};

} // namespace Ropewalk
