// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addIssues()
{
    rows.push_back({ActionId::FixAllAlike, "fix-all-alike"_L1, MenuId::Mark, 0, window, episode,
                    tr("Fix ever&ything like this"),
                    tr("Do what is offered at the caret wherever there is the same to do, in one step."),
                    "dialog-ok-apply"_L1, keys("Ctrl+Shift+F9"_L1)});
    rows.push_back({ActionId::ShowIssues,
                    "show-issues"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("Things to loo&k at"),
                    tr("Show or hide the panel of what may be wrong in the episode."),
                    "tools-check-spelling"_L1,
                    keys("Ctrl+Shift+I"_L1),
                    {},
                    true});
}

} // namespace Ropewalk
