// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/actiontable.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// The rows of the ActionTable while they are written down: a function a menu, or a feature, in files of
/// their own. For these files alone.
class ActionRows
{
    Q_DECLARE_TR_FUNCTIONS(ActionTable)

public:
    std::vector<ActionEntry> rows;

    void addFile();
    void addBackups();
    void addEdit();
    void addView();
    void addWorkspaces();
    void addFolding();
    void addWordViews();
    void addSound();
    void addSpelling();
    void addTurn();
    void addWholeTurns();
    void addCorrections();
    void addMarks();
    void addReasons();
    void addIssues();
    void addTimeline();
    void addOutline();
    void addClaims();
    void addSearch();
    void addHistory();
    void addHelp();
    [[nodiscard]] static std::vector<MenuEntry> menus();

private:
    using Keys = QList<QKeySequence>;
    /// What the platform has for it, and others.
    [[nodiscard]] static Keys standard(QKeySequence::StandardKey key, const Keys &others = {});
    /// As QKeySequence::PortableText has it.
    [[nodiscard]] static Keys keys(QLatin1StringView text);

    static constexpr auto window = ActionScope::Window;
    static constexpr auto editor = ActionScope::Editor;
    static constexpr auto nothing = ActionNeeds::Nothing;
    static constexpr auto project = ActionNeeds::Project;
    static constexpr auto episode = ActionNeeds::Episode;
};

} // namespace Ropewalk
