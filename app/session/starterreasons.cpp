// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/starterreasons.h"

#include "model/analysis/reasonimport.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Ropewalk
{

Step starterReasonsStep()
{
    const ReasonListFile starter = starterReasonList();
    const ReasonList list{ReasonListId::create(), starter.name};
    Step step{{},
              QCoreApplication::translate("ProjectSession", "Starter reasons"),
              {Put<ReasonList>{list.id, list}}};
    const auto plan = planReasonImport(list.id, {}, starter, ReasonImportMode::Extend, {});
    std::ranges::move(plan.edits(), std::back_inserter(step.edits));
    return step;
}

} // namespace Ropewalk
