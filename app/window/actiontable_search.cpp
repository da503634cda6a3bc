// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addSearch()
{
    rows.push_back({ActionId::SearchProject, "search-project"_L1, MenuId::Editing, 2, window, project,
                    tr("&Search the project…"),
                    tr("Look for words in all episodes, notes, claims and sources."), "system-search"_L1,
                    keys("Ctrl+Shift+F"_L1)});
    rows.push_back({ActionId::ShowSearch,
                    "show-search"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("Searc&h"),
                    tr("Show or hide the panel that searches the whole project."),
                    "system-search"_L1,
                    {},
                    {},
                    true});
}

} // namespace Ropewalk
