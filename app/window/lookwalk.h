// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/episodecontroller.h"

#include <functional>

namespace Ropewalk
{

class Carets;

/// Something in the episode on screen that a person should look at.
struct LookAt {
    enum class Kind { Mention, Claim, Anchor, Correction };
    Kind kind = Kind::Mention;
    Range range;      ///< what is outlined; its lines may be gone
    Uuid subject;     ///< the reason, or the annotation, that it is about
    QString text;     ///< what is asked and what the keys do, as a sentence
    size_t place = 0; ///< which place of the annotation
};

/// Knows what of one kind is to be looked at, and does what the person says to it.
class LookSource
{
public:
    LookSource() = default;
    virtual ~LookSource() = default;
    LookSource(const LookSource &) = delete;
    LookSource &operator=(const LookSource &) = delete;

    /// In the order of the text, as it is now; what has no place in it comes last.
    [[nodiscard]] virtual std::vector<LookAt> thingsToLookAt() = 0;
    /// Does what is offered; false where that could not be done, which the source then says.
    virtual bool accept(const LookAt &thing) = 0;
    /// It is not to be offered again.
    virtual bool refuse(const LookAt &thing) = 0;
    /// The walk came to it; `hasPlace` says that it is outlined among the words, else it has to be seen
    /// elsewhere. The keyboard stays where it is.
    virtual void stoodAt(const LookAt &thing, bool hasPlace)
    {
        Q_UNUSED(thing)
        Q_UNUSED(hasPlace)
    }
};

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
    struct Step {
        LookAt thing;
        LookSource *source = nullptr;
    };
    using Answer = bool (LookSource::*)(const LookAt &);

    [[nodiscard]] std::vector<Step> steps() const;
    [[nodiscard]] bool hasPlace(const LookAt &thing) const;
    [[nodiscard]] const Step *current(const std::vector<Step> &steps) const;
    [[nodiscard]] const Step *atHand(const std::vector<Step> &steps) const;
    void walk(bool isForward);
    void stand(const std::vector<Step> &steps, size_t at, bool isRound);
    void answer(Answer how, bool goesOn);
    void leave();

    EpisodeController &m_episodes;
    Carets &m_carets;
    std::vector<LookSource *> m_sources;
    LookSource *m_only = nullptr;
    Offer m_offer;
    std::optional<LookAt> m_current;
    bool m_isMoving = false; ///< the caret is moved by the walk, not by the person
};

} // namespace Ropewalk
