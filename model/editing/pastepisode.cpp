// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/pastepisode.h"

#include "model/editing/editapplier.h"
#include "model/editing/revertcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace Ropewalk
{

namespace
{

std::unexpected<Error> doesNotFit()
{
    return failure(Error::Kind::Damaged,
                   QCoreApplication::translate(
                       "PastEpisode", "The history does not fit the text: what was cannot be made out."));
}

/// Entries alone: facts and the order of episodes say nothing about what stands in one.
bool isEntry(const Edit &edit)
{
    return std::holds_alternative<Put<Speaker>>(edit) || std::holds_alternative<Put<ReasonList>>(edit) ||
           std::holds_alternative<Put<Reason>>(edit) || std::holds_alternative<Put<Source>>(edit) ||
           std::holds_alternative<Put<HouseRule>>(edit);
}

} // namespace

PastEpisode::PastEpisode(const Catalogue &catalogue, EpisodeData now)
    : m_id(now.id)
    , m_project(ProjectId{}, catalogue, {{now.id, now.facts}})
{
    m_project.load(std::move(now));
}

Result<> PastEpisode::takeBack(const PastStep &step)
{
    if (step.kind == RecordKind::Version || (!step.episode.isNull() && step.episode != m_id))
        return {};
    if (step.episode.isNull())
        return takeBackCatalogue(step);
    Touched touched;
    EditApplier applier(m_project, m_id, touched);
    if (step.kind == RecordKind::Undo) {
        for (const AppliedEdit &applied : step.edits) {
            if (!applier.apply(applied.edit))
                return doesNotFit();
        }
        return {};
    }
    for (const AppliedEdit &applied : step.edits | std::views::reverse) {
        if (!canRevert(m_project, m_project.episode(m_id), applied))
            return doesNotFit();
        applier.revert(applied);
    }
    return {};
}

Result<> PastEpisode::takeBackCatalogue(const PastStep &step)
{
    Touched touched;
    EditApplier applier(m_project, {}, touched);
    const bool isUndo = step.kind == RecordKind::Undo;
    for (const AppliedEdit &applied : step.edits) {
        const auto *inserted = std::get_if<InsertEpisode>(&applied.edit);
        if (inserted && inserted->id == m_id)
            m_isBeforeItCame = !isUndo;
        if (isUndo && isEntry(applied.edit) && !applier.apply(applied.edit))
            return doesNotFit();
    }
    if (isUndo)
        return {};
    for (const AppliedEdit &applied : step.edits | std::views::reverse) {
        if (isEntry(applied.edit))
            applier.revert(applied);
    }
    return {};
}

} // namespace Ropewalk
