// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/actions.h"
#include "app/window/episodecontroller.h"
#include "app/window/projectcontroller.h"
#include "app/window/workspaces.h"
#include "widgets/timeline/timefield.h"

#include <functional>

namespace Ropewalk
{

class EditorView;
class TimelineView;

/// The timeline beside the transcript: each shows where the other is. Times that people type become steps.
/// Lanes are tall in Outline and low elsewhere, until the person wants it otherwise. Owned by the
/// application.
class TimelineController final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        TimelineView &timeline;
        Workspaces &workspaces;
        WindowState &state;
    };
    TimelineController(const Parts &parts, const Actions &actions, QObject *parent = nullptr);

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);

private:
    void connectEditor();
    void connectActions(const Actions &actions);
    void showEpisode();
    void showCaret();
    void showTall();
    void setTall(bool isTall);
    void askTurnStart();
    void askLength();
    /// Opens the field; what `step` makes of the time is said, or refused in the field.
    void ask(const QString &what, std::optional<qint64> ms,
             std::function<Result<QString>(std::optional<qint64>)> step);

    Parts m_parts;
    const Actions &m_actions;
    TimeField m_field;
    std::function<Result<QString>(std::optional<qint64>)> m_step; ///< of what the field is open for
};

} // namespace Ropewalk
