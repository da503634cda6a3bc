// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/lookwalk.h"

#include "app/window/carets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

bool isSame(const LookAt &one, const LookAt &other)
{
    return one.kind == other.kind && one.subject == other.subject && one.place == other.place &&
           one.range == other.range;
}

} // namespace

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

std::vector<LookWalk::Step> LookWalk::steps() const
{
    std::vector<Step> steps;
    const Episode *episode = m_episodes.episode();
    if (!episode)
        return steps;
    for (LookSource *source : m_sources) {
        if (m_only && source != m_only)
            continue;
        for (LookAt &thing : source->thingsToLookAt())
            steps.push_back({std::move(thing), source});
    }
    const auto lost =
        std::ranges::stable_partition(steps, [this](const Step &step) { return hasPlace(step.thing); });
    std::stable_sort(steps.begin(), lost.begin(), [episode](const Step &one, const Step &other) {
        return episode->compare(one.thing.range.from, other.thing.range.from) < 0;
    });
    return steps;
}

bool LookWalk::hasPlace(const LookAt &thing) const
{
    return m_episodes.episode()->findLine(thing.range.from.line);
}

const LookWalk::Step *LookWalk::current(const std::vector<Step> &steps) const
{
    const auto found = std::ranges::find_if(
        steps, [this](const Step &each) { return m_current && isSame(each.thing, *m_current); });
    return found == steps.end() ? nullptr : &*found;
}

const LookWalk::Step *LookWalk::atHand(const std::vector<Step> &steps) const
{
    if (const Step *step = current(steps))
        return step;
    const Position caret = m_carets.caret().position;
    const Episode &episode = *m_episodes.episode();
    const auto found = std::ranges::find_if(steps, [&](const Step &each) {
        return hasPlace(each.thing) && episode.compare(each.thing.range.from, caret) <= 0 &&
               episode.compare(caret, each.thing.range.to) <= 0;
    });
    return found == steps.end() ? nullptr : &*found;
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
    const std::vector<Step> steps = this->steps();
    if (steps.empty()) {
        leave();
        Q_EMIT said(tr("There is nothing to look at."));
        return;
    }
    const size_t count = steps.size();
    if (const Step *step = current(steps)) {
        const auto at = size_t(step - steps.data());
        const bool isRound = isForward ? at + 1 == count : at == 0;
        stand(steps, isForward ? (at + 1) % count : (at + count - 1) % count, isRound);
        return;
    }
    // Where several begin at the caret, on with the first of them; backward with the last before it.
    const Episode &episode = *m_episodes.episode();
    const Position caret = m_carets.caret().position;
    const auto behind = std::ranges::find_if(steps, [&](const Step &each) {
        return !hasPlace(each.thing) || episode.compare(each.thing.range.from, caret) >= 0;
    });
    const auto at = size_t(behind - steps.begin());
    if (isForward)
        stand(steps, at % count, at == count);
    else
        stand(steps, (at + count - 1) % count, at == 0);
}

void LookWalk::stand(const std::vector<Step> &steps, size_t at, bool isRound)
{
    const auto &[thing, source] = steps[at];
    standAt(thing);
    const QString number = tr("%1 of %2").arg(at + 1).arg(steps.size());
    const QString round = isRound && steps.size() > 1 ? tr(", round the end") : QString();
    Q_EMIT said(u"%1 (%2%3)"_s.arg(thing.text, number, round));
    m_isMoving = true;
    source->stoodAt(thing, hasPlace(thing));
    m_isMoving = false;
}

void LookWalk::standAt(const LookAt &thing)
{
    m_current = thing;
    m_isMoving = true;
    m_carets.setLookedAt(hasPlace(thing) ? std::optional(thing.range) : std::nullopt);
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
    const std::vector<Step> steps = this->steps();
    const Step *step = steps.empty() ? nullptr : atHand(steps);
    if (!step) {
        // Nobody answers what they have not seen.
        next();
        return;
    }
    const LookAt thing = step->thing;
    const auto at = size_t(step - steps.data());
    // Of an offer there is a badge to see; what became of other things is said first.
    if (thing.kind != LookAt::Kind::Mention && !current(steps)) {
        stand(steps, at, false);
        return;
    }
    if (!(step->source->*how)(thing))
        return;
    leave();
    const std::vector<Step> left = this->steps();
    if (!goesOn || left.empty())
        return;
    // What was answered may stand there still, for something else.
    const Episode &episode = *m_episodes.episode();
    const auto behind = std::ranges::find_if(left, [&](const Step &each) {
        return !hasPlace(each.thing) ||
               (hasPlace(thing) && episode.compare(each.thing.range.from, thing.range.from) >= 0);
    });
    const size_t next = hasPlace(thing) ? size_t(behind - left.begin()) : at;
    stand(left, next % left.size(), next >= left.size());
}

void LookWalk::leave()
{
    if (!m_current)
        return;
    m_current = {};
    m_carets.setLookedAt({});
}

} // namespace Ropewalk
