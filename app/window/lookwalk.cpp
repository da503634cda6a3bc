// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/lookwalk.h"

#include "widgets/editor/editorview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

bool isSame(const LookAt &one, const LookAt &other)
{
    return one.kind == other.kind && one.subject == other.subject && one.range == other.range;
}

} // namespace

LookWalk::LookWalk(EpisodeController &episodes, EditorView &view, QObject *parent)
    : QObject(parent)
    , m_episodes(episodes)
    , m_view(view)
{
    connect(&view, &EditorView::caretMoved, this, [this] {
        if (!m_isMoving)
            leave();
    });
    connect(&episodes, &EpisodeController::shown, this, [this] { m_current = {}; });
    connect(&episodes, &EpisodeController::changed, this, [this](const Touched &touched) {
        if (m_current && touched.lines.contains(m_current->range.from.line))
            leave();
    });
}

std::vector<LookWalk::Step> LookWalk::steps() const
{
    std::vector<Step> steps;
    const Episode *episode = m_episodes.episode();
    if (!episode)
        return steps;
    for (LookSource *source : m_sources) {
        for (LookAt &thing : source->thingsToLookAt())
            steps.push_back({std::move(thing), source});
    }
    if (m_sources.size() > 1)
        std::ranges::stable_sort(steps, [episode](const Step &one, const Step &other) {
            return episode->compare(one.thing.range.from, other.thing.range.from) < 0;
        });
    return steps;
}

const LookWalk::Step *LookWalk::atHand(const std::vector<Step> &steps) const
{
    const auto find = [&steps](const auto &isIt) {
        const auto found = std::ranges::find_if(steps, isIt);
        return found == steps.end() ? nullptr : &*found;
    };
    if (m_current) {
        if (const Step *step = find([this](const Step &each) { return isSame(each.thing, *m_current); }))
            return step;
    }
    const Position caret = m_view.caret().position;
    const Episode &episode = *m_episodes.episode();
    return find([&](const Step &each) {
        return episode.compare(each.thing.range.from, caret) <= 0 &&
               episode.compare(caret, each.thing.range.to) <= 0;
    });
}

void LookWalk::next()
{
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
    const Episode &episode = *m_episodes.episode();
    const Position caret = m_view.caret().position;
    const auto current = std::ranges::find_if(
        steps, [this](const Step &each) { return m_current && isSame(each.thing, *m_current); });
    const size_t count = steps.size();
    if (current != steps.end()) {
        const auto at = size_t(current - steps.begin());
        const bool isRound = isForward ? at + 1 == count : at == 0;
        stand(steps, isForward ? (at + 1) % count : (at + count - 1) % count, isRound);
        return;
    }
    // Where several begin at the caret, on with the first of them; backward with the last before it.
    const auto behind = std::ranges::find_if(
        steps, [&](const Step &each) { return episode.compare(each.thing.range.from, caret) >= 0; });
    const auto at = size_t(behind - steps.begin());
    if (isForward)
        stand(steps, at % count, at == count);
    else
        stand(steps, (at + count - 1) % count, at == 0);
}

void LookWalk::stand(const std::vector<Step> &steps, size_t at, bool isRound)
{
    const LookAt &thing = steps[at].thing;
    standAt(thing);
    const QString number = tr("%1 of %2").arg(at + 1).arg(steps.size());
    const QString round = isRound && steps.size() > 1 ? tr(", round the end") : QString();
    Q_EMIT said(u"%1 (%2%3)"_s.arg(thing.text, number, round));
}

void LookWalk::standAt(const LookAt &thing)
{
    m_current = thing;
    m_isMoving = true;
    m_view.setLookedAt(thing.range);
    m_isMoving = false;
}

void LookWalk::acceptAndGoOn()
{
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
    const Position from = step->thing.range.from;
    if (!(step->source->*how)(step->thing))
        return;
    leave();
    if (!goesOn || this->steps().empty())
        return;
    m_isMoving = true;
    m_view.setCaret({from, from});
    m_isMoving = false;
    next();
}

void LookWalk::leave()
{
    if (!m_current)
        return;
    m_current = {};
    m_view.setLookedAt({});
}

} // namespace Ropewalk
