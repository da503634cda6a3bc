// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Merging two speakers, and taking that back.

#include "app/session/cast.h"

#include "app/session/readepisodes.h"

#include <algorithm>
#include <map>

namespace Ropewalk
{

namespace
{

bool concerns(const Annotation &annotation, SpeakerId id)
{
    const auto *claim = annotation.as<Claim>();
    return (claim && claim->speaker == id) ||
           std::ranges::any_of(annotation.places, [id](const Place &place) { return place.speaker == id; });
}

/// Gives what is of `gone` in an episode to `kept`. What verdicts hold for comes first, so that they find the
/// speaker that they were given for when the turns change hands.
std::vector<Edit> mergeEdits(const Episode &episode, SpeakerId gone, SpeakerId kept)
{
    std::vector<Edit> edits;
    for (const auto &[id, annotation] : episode.annotations().all()) {
        if (!concerns(annotation, gone))
            continue;
        Annotation changed = annotation;
        for (Place &place : changed.places) {
            if (place.speaker == gone)
                place.speaker = kept;
        }
        if (auto *claim = std::get_if<Claim>(&changed.body); claim && claim->speaker == gone)
            claim->speaker = kept;
        edits.emplace_back(Put<Annotation>{id, std::move(changed)});
    }
    episode.transcript().forEachTurn([&](const Turn &turn) {
        if (turn.head.speaker == gone)
            edits.emplace_back(SetHead{turn.id, {turn.head.kind, kept}});
    });
    return edits;
}

/// Who is left: with the labels of both, and a number if either has one.
Speaker merged(Speaker kept, const Speaker &gone)
{
    for (const QString &label : gone.labels) {
        if (!kept.labels.contains(label))
            kept.labels.append(label);
    }
    if (kept.number == 0)
        kept.number = gone.number;
    if (kept.role.isEmpty())
        kept.role = gone.role;
    return kept;
}

using Steps = std::vector<History::StepInfo>;

/// What undo() takes back next in an episode, or redo() carries out next; null where there is nothing.
const History::StepInfo *nextStep(const Steps &steps, bool isUndo)
{
    const History::StepInfo *next = nullptr;
    for (const History::StepInfo &step : steps) {
        if (isUndo && step.state == History::State::Done)
            next = &step;
        if (!isUndo && step.state == History::State::Undone && !next)
            next = &step;
    }
    return next;
}

/// A merge as the history has it: steps made right after one another in one run, under one label; the last
/// one is of the catalogue.
struct Merge {
    History::StepInfo end;
    std::map<EpisodeId, History::StepInfo> episodes;
};

/// The merge that a step of an episode belongs to; nothing where it is none.
std::optional<Merge> mergeOf(const History &history, const std::vector<EpisodeId> &episodes,
                             const History::StepInfo &step)
{
    const auto isAlike = [&step](const History::StepInfo &other) {
        return other.header.label == step.header.label && other.header.session == step.header.session;
    };
    const Steps ofCatalogue = history.steps({});
    const auto end = std::ranges::find_if(ofCatalogue, [&](const History::StepInfo &other) {
        return isAlike(other) && other.sequence > step.sequence;
    });
    if (end == ofCatalogue.end())
        return {};
    std::map<qint64, std::pair<EpisodeId, History::StepInfo>> before;
    for (const EpisodeId id : episodes) {
        for (const History::StepInfo &other : history.steps(id)) {
            if (isAlike(other))
                before.emplace(other.sequence, std::pair(id, other));
        }
    }
    Merge merge{*end, {}};
    for (qint64 sequence = end->sequence - 1; before.contains(sequence); --sequence)
        merge.episodes.insert(before.at(sequence));
    const bool isPart = std::ranges::any_of(
        merge.episodes, [&step](const auto &part) { return part.second.sequence == step.sequence; });
    return isPart ? std::optional(merge) : std::nullopt;
}

/// The merge that an episode's next undo or redo would touch.
std::optional<Merge> nextMerge(const History &history, const std::vector<EpisodeId> &episodes,
                               EpisodeId episode, bool isUndo)
{
    const Steps steps = history.steps(episode);
    const History::StepInfo *step = nextStep(steps, isUndo);
    auto merge = step ? mergeOf(history, episodes, *step) : std::nullopt;
    if (merge && merge->end.state != (isUndo ? History::State::Done : History::State::Undone))
        merge.reset();
    return merge;
}

bool isNext(const History &history, EpisodeId episode, const History::StepInfo &wanted, bool isUndo)
{
    const Steps steps = history.steps(episode);
    const History::StepInfo *step = nextStep(steps, isUndo);
    return step && step->header.id == wanted.header.id;
}

} // namespace

Result<Cast::Uses> Cast::merge(SpeakerId gone, SpeakerId kept)
{
    const auto going = find(gone);
    const auto staying = find(kept);
    if (!going || !staying || gone == kept)
        return failure(Error::Kind::Invalid, tr("Choose two speakers of the cast to merge."));
    if (!unloadedEpisodes(m_project).empty())
        return failure(Error::Kind::Invalid, tr("Not all episodes are open, which may use this speaker."));
    const QString label = tr("Merge “%1” into “%2”").arg(going->name, staying->name);
    Uses uses = usesOf(gone);
    std::vector<EpisodeId> done;
    const auto fail = [&](const Error &error) -> Result<Uses> {
        for (const EpisodeId id : done) {
            if (const auto back = m_history.undo(id); !back)
                return std::unexpected(back.error());
        }
        return std::unexpected(error);
    };
    for (const EpisodeId id : m_project.episodes()) {
        std::vector<Edit> edits = mergeEdits(*m_project.episode(id), gone, kept);
        if (edits.empty())
            continue;
        if (const auto performed = m_history.perform({id, label, std::move(edits)}); !performed)
            return fail(performed.error());
        done.push_back(id);
    }
    Step last{{}, label, {Put<Speaker>{gone, {}}, Put<Speaker>{kept, merged(*staying, *going)}}};
    if (const auto performed = m_history.perform(std::move(last)); !performed)
        return fail(performed.error());
    return uses;
}

bool Cast::isMergeNextToUndo(EpisodeId episode) const
{
    return nextMerge(m_history, m_project.episodes(), episode, true).has_value();
}

bool Cast::isMergeNextToRedo(EpisodeId episode) const
{
    return nextMerge(m_history, m_project.episodes(), episode, false).has_value();
}

Result<Cast::MergeWalk> Cast::undoMerge(EpisodeId episode)
{
    const auto merge = nextMerge(m_history, m_project.episodes(), episode, true);
    if (!merge)
        return MergeWalk{};
    // Turns cannot go back to somebody who is not there yet, so this changes nothing but whether it asks.
    if (const auto asked = m_history.undo(episode);
        asked && asked->outcome == History::Walk::Outcome::AskFirst)
        return MergeWalk{*asked, {}, 0};
    if (const auto back = m_history.undoStep(merge->end.header.id); !back) {
        // Where it changed something after all, that comes again.
        if (isNext(m_history, episode, merge->episodes.at(episode), false)) {
            if (const auto again = m_history.redo(episode); !again)
                return std::unexpected(again.error());
        }
        return std::unexpected(back.error());
    }
    MergeWalk done{{History::Walk::Outcome::Done, merge->end.header}, {}, 0};
    for (const auto &[id, step] : merge->episodes) {
        auto walk = isNext(m_history, id, step, true) ? m_history.undo(id) : History::Walk{};
        // Asked about one episode, the person answered for the merge.
        if (walk && walk->outcome == History::Walk::Outcome::AskFirst)
            walk = m_history.undo(id);
        if (!walk)
            return std::unexpected(walk.error());
        const bool isBack = isNext(m_history, id, step, false);
        done.leftOut += isBack ? 0 : 1;
        if (isBack)
            done.episodes.push_back(id);
    }
    return done;
}

Result<Cast::MergeWalk> Cast::redoMerge(EpisodeId episode)
{
    const auto merge = nextMerge(m_history, m_project.episodes(), episode, false);
    if (!merge)
        return MergeWalk{};
    MergeWalk done{{History::Walk::Outcome::Done, merge->end.header}, {}, 0};
    for (const auto &[id, step] : merge->episodes) {
        if (isNext(m_history, id, step, false)) {
            if (const auto walk = m_history.redo(id); !walk)
                return std::unexpected(walk.error());
            done.episodes.push_back(id);
        } else {
            ++done.leftOut;
        }
    }
    // Where an episode was left out, its turns still need who went.
    if (done.leftOut == 0) {
        if (const auto gone = m_history.redoStep(merge->end.header.id); !gone)
            return std::unexpected(gone.error());
    }
    return done;
}

} // namespace Ropewalk
