// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/corrections.h"
#include "app/session/typedcorrection.h"
#include "app/session/worker.h"
#include "app/window/lookwalk.h"

#include <QTimer>

namespace Ropewalk
{

class Actions;
class Carets;
class MessageBars;

/// Correct once: where words that somebody has just corrected by hand stand elsewhere in the episode, a bar
/// offers to correct them there too, all at once or one by one. What is accepted is kept among the show's
/// corrections. Nothing is done unasked. Owned by the application.
class CorrectOnceController final : public QObject, public LookSource
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Carets &carets;
        MessageBars &bars;
        LookWalk &walk;
        const Actions &actions;
    };
    explicit CorrectOnceController(const Desk &desk, QObject *parent = nullptr);
    ~CorrectOnceController() override;

    /// The id of the bar.
    static const QString barId;

    [[nodiscard]] std::vector<LookAt> thingsToLookAt() override;
    bool accept(const LookAt &thing) override;
    bool refuse(const LookAt &thing) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);
    /// So many places will be corrected as one step.
    void aboutToCorrect(qsizetype places);

private:
    /// What is offered, from when it is found on.
    struct Offer {
        Correction pair;
        QSet<GroupId> steps; ///< those that made the correction: undone, they take it back
        std::vector<CorrectionHit> hits;
        std::vector<Position> refused; ///< one by one
        bool isShown = false;
        bool isWalked = false; ///< one by one
    };

    void begin();
    void take(const RecordPointer &record);
    void follow(const Touched &touched);
    void look(const TypedCorrection::Settled &change);
    void find();
    void show();
    void withdraw();
    /// The person wants nothing of it: it is not offered again while the project is open.
    void dismiss();
    void takeAll();
    void lookAtEach();
    void endWalkSoon();
    bool correct(const std::vector<CorrectionHit> &hits);
    /// Keeps a pair among the rules, with the step that was made for it.
    void remember(const Correction &pair);
    void followUndo(const Record &record);
    [[nodiscard]] bool isRefused(const CorrectionHit &hit) const;

    Desk m_desk;
    TypedCorrection m_typed;
    Worker m_work;
    std::optional<Offer> m_offer;
    QSet<QString> m_dismissed; ///< what was corrected there
    /// Steps that corrected everywhere, with the rule's step that they brought with them.
    QHash<GroupId, GroupId> m_rulesOf;
    bool m_isCorrecting = false;
    QTimer m_caretRests;
    QTimer m_idle;
    QTimer m_againSoon;
};

} // namespace Ropewalk
