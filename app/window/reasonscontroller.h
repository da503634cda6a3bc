// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/mentionwatch.h"
#include "app/session/reasonlinks.h"
#include "app/session/reasonuseindex.h"
#include "app/window/lookwalk.h"
#include "model/lists/reasonsmodel.h"

#include <QTimer>

namespace Ropewalk
{

class Actions;
class Carets;
class ReasonPicker;
class ReasonsPanel;

/// Reasons: links them, offers their mentions beside the lines, in the panel and to the walk through what is
/// to be looked at, and shows where they are used. Between the editor, picker and panel and the episode on
/// screen. Owned by the application.
class ReasonsController final : public QObject, public LookSource
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Carets &carets;
        ReasonsPanel &panel;
        ReasonPicker &picker;
        LookWalk &walk;
        const Actions &actions;
    };
    explicit ReasonsController(const Desk &desk, QObject *parent = nullptr);
    ~ReasonsController() override;

    /// What is offered in the episode on screen, in the order of the text; null while no project is open.
    [[nodiscard]] const MentionWatch *mentions() const { return m_watch.get(); }

    /// Brings a link to light in the panel; the keyboard stays where it is.
    void show(AnnotationId link);
    /// The same for what is offered at a place, where the walk stands then.
    void showOffer(ReasonId reason, const Position &at);

    [[nodiscard]] std::vector<LookAt> thingsToLookAt() override;
    bool accept(const LookAt &thing) override;
    bool refuse(const LookAt &thing) override;

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);
    /// The panel is to be seen.
    void panelWanted();
    /// Others are offered now, or at other places.
    void mentionsChanged();

private:
    using Outcome = ReasonLinks::Outcome;

    void connectActions();
    void connectPanel();
    void begin();
    void end();
    /// Nothing where no episode is on screen.
    [[nodiscard]] std::optional<ReasonLinks> links() const;
    /// Says what came of a step, and puts the caret where it is then. True where nothing stood in the way.
    bool report(const Outcome &outcome);
    void openPicker();
    void link(const QList<ReasonId> &reasons, bool isRelated);
    void linkAll();
    [[nodiscard]] LookAt lookAt(const Mention &mention) const;
    [[nodiscard]] std::optional<Mention> mentionOf(const LookAt &thing);
    void showMentions();
    void showReasons();
    void showSoon();
    void showHere();
    void goTo(const ReasonUse &use);
    [[nodiscard]] QString noteOf(ReasonId reason, bool isForPicker) const;
    [[nodiscard]] ListedUse listed(const ReasonUse &use) const;

    Desk m_desk;
    std::unique_ptr<MentionWatch> m_watch;
    std::unique_ptr<ReasonUseIndex> m_uses;
    std::optional<ReasonUse> m_wanted; ///< where to go once its episode is on screen
    QTimer m_soon;
    QTimer m_mentionsSoon; ///< while an episode is read, each slice of which finds some
};

} // namespace Ropewalk
