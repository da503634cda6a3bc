// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/lookwalk.h"

#include "app/window/carets.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

LookWalk::LookWalk(EpisodeController &episodes, Carets &carets, QObject *parent)
    : QObject(parent)
    , m_episodes(episodes)
    , m_carets(carets)
{
    connect(&carets, &Carets::moved, this, [this] {
        if (!m_isMoving)
            leave();
    });
    connect(&episodes, &EpisodeController::shown, this, [this] { m_current = {}; });
    connect(&episodes, &EpisodeController::changed, this, [this](const Touched &touched) {
        if (m_current && touched.lines.contains(m_current->range.from.line))
            leave();
    });
}

void LookWalk::setOnly(LookSource *source)
{
    leave();
    m_only = source;
}

LookSteps LookWalk::steps() const
{
    const Episode *episode = m_episodes.episode();
    if (!episode)
        return {};
    std::vector<LookSteps::Step> listed;
    const bool isNarrowed = !m_only && !narrowedTo().isEmpty();
    for (LookSource *source : m_sources) {
        if (isNarrowed || (m_only && source != m_only))
            continue;
        for (LookAt &thing : source->thingsToLookAt())
            listed.push_back({std::move(thing), source});
    }
    return {*episode, std::move(listed), m_only && m_only != m_numbered ? nullptr : m_numbered};
}

QString LookWalk::narrowedTo() const
{
    return m_numbered && !m_only ? m_numbered->narrowedTo() : QString();
}

std::optional<size_t> LookWalk::current(const LookSteps &steps) const
{
    return m_current ? steps.find(*m_current) : std::nullopt;
}

void LookWalk::next()
{
    if (!m_current && m_offer.lookAtEach && m_offer.lookAtEach())
        return;
    walk(true);
}

void LookWalk::previous()
{
    walk(false);
}

void LookWalk::walk(bool isForward)
{
    const LookSteps steps = this->steps();
    const size_t count = steps.count();
    if (count == 0) {
        leave();
        const QString narrowed = narrowedTo();
        Q_EMIT said(
            narrowed.isEmpty()
                ? tr("There is nothing to look at.")
                : tr("Nothing is left of “%1”, which is all that the issues panel lists.").arg(narrowed));
        return;
    }
    if (const auto at = current(steps)) {
        const bool isRound = isForward ? *at + 1 == count : *at == 0;
        stand(steps, isForward ? (*at + 1) % count : (*at + count - 1) % count, isRound);
        return;
    }
    // Where several begin at the caret, on with the first of them; backward with the last before it.
    const size_t at = steps.firstFrom(m_carets.caret().position);
    if (isForward)
        stand(steps, at % count, at == count);
    else
        stand(steps, (at + count - 1) % count, at == 0);
}

void LookWalk::stand(const LookSteps &steps, size_t at, bool isRound)
{
    const auto [thing, source] = steps.at(at);
    standAt(thing);
    const QString narrowed = narrowedTo();
    QString number = tr("%1 of %2").arg(at + 1).arg(steps.count());
    if (!narrowed.isEmpty())
        number = tr("%1: %2", "a kind of issues, 3 of 20").arg(narrowed, number);
    const QString round = isRound && steps.count() > 1 ? tr(", round the end") : QString();
    Q_EMIT said(u"%1 (%2%3)"_s.arg(thing.text, number, round));
    m_isMoving = true;
    source->stoodAt(thing, steps.hasPlace(thing));
    m_isMoving = false;
}

void LookWalk::standAt(const LookAt &thing)
{
    m_current = thing;
    m_isMoving = true;
    m_carets.setLookedAt(m_episodes.episode()->findLine(thing.range.from.line) ? std::optional(thing.range)
                                                                               : std::nullopt);
    m_isMoving = false;
}

void LookWalk::acceptAndGoOn()
{
    if (!m_current && m_offer.takeAll && m_offer.takeAll())
        return;
    answer(&LookSource::accept, true);
}

void LookWalk::acceptAndStay()
{
    answer(&LookSource::accept, false);
}

void LookWalk::refuseAndGoOn()
{
    answer(&LookSource::refuse, true);
}

void LookWalk::answer(Answer how, bool goesOn)
{
    const LookSteps steps = this->steps();
    auto at = current(steps);
    const bool isSeen = at.has_value();
    if (!at)
        at = steps.findAt(m_carets.caret().position);
    if (!at) {
        // Nobody answers what they have not seen.
        next();
        return;
    }
    const auto [thing, source] = steps.at(*at);
    // Of an offer there is a badge to see; what became of other things is said first.
    if (thing.kind != LookAt::Kind::Mention && !isSeen) {
        stand(steps, *at, false);
        return;
    }
    const bool wasPlaced = steps.hasPlace(thing);
    if (!(source->*how)(thing))
        return;
    leave();
    const LookSteps left = this->steps();
    if (!goesOn || left.count() == 0)
        return;
    // What was answered may stand there still, for something else.
    const size_t next = wasPlaced && left.hasPlace(thing) ? left.firstFrom(thing.range.from) : *at;
    stand(left, next % left.count(), next >= left.count());
}

void LookWalk::leave()
{
    if (!m_current)
        return;
    m_current = {};
    m_carets.setLookedAt({});
}

} // namespace Ropewalk
