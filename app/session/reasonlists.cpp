// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/reasonlists.h"

#include "model/analysis/reasonuses.h"

#include <algorithm>
#include <iterator>

namespace Ropewalk
{

ReasonLists::ReasonLists(const Project &project, History &history)
    : m_project(project)
    , m_history(history)
{
}

std::vector<ReasonList> ReasonLists::lists() const
{
    std::vector<ReasonList> lists;
    for (const auto &[id, list] : m_project.catalogue().reasonLists.all())
        lists.push_back(list);
    return lists;
}

ReasonImportPlan ReasonLists::plan(ReasonListId list, const ReasonListFile &file, ReasonImportMode mode) const
{
    std::vector<Reason> existing;
    for (const auto &[id, reason] : m_project.catalogue().reasons.all()) {
        if (reason.list == list)
            existing.push_back(reason);
    }
    std::ranges::stable_sort(existing, {}, &Reason::number);
    const std::vector<ReasonId> used = usedReasons(m_project);
    return planReasonImport(list, existing, file, mode, QSet<ReasonId>(used.begin(), used.end()));
}

Result<QString> ReasonLists::import(const ReasonList &list, const ReasonListFile &file, ReasonImportMode mode)
{
    const ReasonImportPlan plan = this->plan(list.id, file, mode);
    std::vector<Edit> edits = plan.edits();
    if (edits.empty())
        return tr("“%1” has all of these reasons already.").arg(list.name);
    if (!m_project.catalogue().reasonLists.find(list.id))
        edits.insert(edits.begin(), Put<ReasonList>{list.id, list});
    if (const auto done = m_history.perform({{}, tr("Import reasons into “%1”").arg(list.name), edits});
        !done)
        return std::unexpected(done.error());
    return tr("“%1”: %2 new, %3 changed, %4 removed.")
        .arg(list.name)
        .arg(plan.added.size())
        .arg(plan.changed.size())
        .arg(plan.removed.size());
}

} // namespace Ropewalk
