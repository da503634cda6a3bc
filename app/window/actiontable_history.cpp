// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What was done, versions, and what was imported.

#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addHistory()
{
    rows.push_back({ActionId::SaveVersion, "save-version"_L1, MenuId::File, 1, window, project,
                    tr("Save &version…"),
                    tr("Give the project as it is now a name, to compare with and to go back to."),
                    "bookmark-new"_L1, keys("Ctrl+Alt+V"_L1)});
    rows.push_back({ActionId::CompareStates,
                    "compare-states"_L1,
                    MenuId::Editing,
                    2,
                    window,
                    episode,
                    tr("Compare &with another state…"),
                    tr("Compare the episode as it was imported, or any version of it, with another."),
                    "vcs-diff"_L1,
                    {}});
    rows.push_back({ActionId::ShowHistory,
                    "show-history"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("H&istory"),
                    tr("Show or hide the panel with what was done, when and by whom."),
                    "view-history"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::ShowOriginal,
                    "show-original"_L1,
                    MenuId::Turn,
                    4,
                    editor,
                    episode,
                    tr("Sh&ow the original"),
                    tr("Show the words and the speaker that the turn was imported with."),
                    "document-preview"_L1,
                    {}});
}

} // namespace Ropewalk
