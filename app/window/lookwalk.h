// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/episodecontroller.h"
#include "app/window/looksteps.h"

#include <functional>

namespace Ropewalk
{

class Carets;

/// Walks through what is to be looked at in the episode on screen, the page first, what has lost its place
/// last: the one at hand is outlined, in the transcript with the caret before it, and can be accepted or
/// refused. Goes on from the caret, and round the ends. Owned by the application, which gives it its sources.
class LookWalk final : public QObject
{
    Q_OBJECT

public:
    LookWalk(EpisodeController &episodes, Carets &carets, QObject *parent = nullptr);

    /// The source outlives this.
    void addSource(LookSource &source) { m_sources.push_back(&source); }
    /// The same for one that numbers what it has itself.
    void setNumbered(NumberedLooks &source) { m_numbered = &source; }
    /// Walks through what one source has, and nothing else; null for all of them again.
    void setOnly(LookSource *source);
    /// What the keys do first while something is offered as a whole: each says whether it did all there was
    /// to do. They are asked only where the walk stands at nothing.
    struct Offer {
        std::function<bool()> lookAtEach;
        std::function<bool()> takeAll;
    };
    void setOffer(Offer offer) { m_offer = std::move(offer); }

    void next();
    void previous();
    /// Stands at something in particular.
    void standAt(const LookAt &thing);
    /// Accepts what is at hand: where the walk stands, else at the caret. Nothing at hand: goes to the next.
    void acceptAndGoOn();
    void acceptAndStay();
    void refuseAndGoOn();

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);

private:
    using Answer = bool (LookSource::*)(const LookAt &);

    [[nodiscard]] LookSteps steps() const;
    [[nodiscard]] QString narrowedTo() const;
    [[nodiscard]] std::optional<size_t> current(const LookSteps &steps) const;
    void walk(bool isForward);
    void stand(const LookSteps &steps, size_t at, bool isRound);
    void answer(Answer how, bool goesOn);
    void leave();

    EpisodeController &m_episodes;
    Carets &m_carets;
    std::vector<LookSource *> m_sources;
    NumberedLooks *m_numbered = nullptr;
    LookSource *m_only = nullptr;
    Offer m_offer;
    std::optional<LookAt> m_current;
    bool m_isMoving = false; ///< the caret is moved by the walk, not by the person
};

} // namespace Ropewalk
