// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/corrections.h"
#include "app/session/worker.h"
#include "app/window/episodecontroller.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace Ropewalk
{

class Actions;
class Carets;
class CorrectionHitsDialog;
class CorrectionsDialog;
class MessageBars;

/// The corrections of the show: lists them, and where they would apply in an episode. Episodes that come in
/// are looked through in a thread of its own, and a bar says what was found; what is ticked is corrected as
/// one step. Owned by the application.
class CorrectionsController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Carets &carets;
        MessageBars &bars;
        const Actions &actions;
    };
    explicit CorrectionsController(const Desk &desk, QObject *parent = nullptr);
    ~CorrectionsController() override;

    /// The id of the bar about an episode that came in.
    static const QString barId;

    /// The list of corrections, beside the window.
    void openList();
    /// Where they would apply in the episode on screen.
    void openHits();

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);
    /// So many places will be corrected as one step.
    void aboutToCorrect(qsizetype places);

private:
    using Hits = std::vector<CorrectionHit>;

    void take(const Touched &touched);
    void end();
    // Episodes that came in.
    void lookThroughNext();
    void tellFound();
    void lookAtFound();
    // The dialogs.
    void showRules();
    void change(const std::function<Result<>()> &change);
    void findHits();
    void showHits(const EpisodeId &episode, Hits hits);
    void correctWanted();
    void showHit(qsizetype row);

    Desk m_desk;
    QPointer<CorrectionsDialog> m_list;
    QPointer<CorrectionHitsDialog> m_dialog;
    std::vector<Correction> m_corrections; ///< that were looked for
    Hits m_hits;                           ///< as the dialog has them
    bool m_areHitsOld = true;              ///< the text changed since
    Worker m_finding;
    QTimer m_findSoon;

    struct Found {
        EpisodeId episode;
        qsizetype places = 0;
    };
    std::deque<std::shared_ptr<const EpisodeData>> m_new; ///< to be looked through
    std::deque<Found> m_found;
    bool m_opensHits = false; ///< once the episode wanted is on screen
    Worker m_lookingThrough;
};

} // namespace Ropewalk
