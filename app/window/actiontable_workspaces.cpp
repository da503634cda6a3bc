// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addWorkspaces()
{
    const auto add = [this](ActionId id, QLatin1StringView name, const QString &text, const QString &tip,
                            QLatin1StringView icon, QLatin1StringView key) {
        const QString tool = QString(text).remove(u'&');
        rows.push_back(
            {id, name, MenuId::Workspace, 0, window, project, text, tip, icon, keys(key), tool, true});
    };
    add(ActionId::WorkspaceEdit, "workspace-edit"_L1, tr("&Edit"),
        tr("Arrange the panels for cleaning up a transcript."), "document-edit"_L1, "Ctrl+Alt+1"_L1);
    add(ActionId::WorkspaceOutline, "workspace-outline"_L1, tr("&Outline"),
        tr("Arrange the panels for topics, times and the page."), "view-list-tree"_L1, "Ctrl+Alt+2"_L1);
    add(ActionId::WorkspaceFactCheck, "workspace-fact-check"_L1, tr("&Fact-check"),
        tr("Arrange the panels for claims and their sources."), "checkmark"_L1, "Ctrl+Alt+3"_L1);
    rows.push_back({ActionId::ResetWorkspace,
                    "reset-workspace"_L1,
                    MenuId::Workspace,
                    1,
                    window,
                    project,
                    tr("&As it was at first"),
                    tr("Put the panels of this workspace where they were at first."),
                    "view-restore"_L1,
                    {}});
}

} // namespace Ropewalk
