// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/sources.h"
#include "app/window/episodesreader.h"

#include <QObject>

#include <optional>

namespace Ropewalk
{

class Actions;
class ClaimsController;
class EpisodeController;
class MessageBars;
class ProjectController;
class SourcesPanel;

/// Binds the panel of sources to the project, and its selections to the claim at hand. What is replaced or
/// removed can be taken back from a bar. Owned by the application.
class SourcesController final : public QObject
{
    Q_OBJECT

public:
    SourcesController(ProjectController &projects, EpisodeController &episodes, ClaimsController &claims,
                      SourcesPanel &panel, MessageBars &bars, const Actions &actions,
                      QObject *parent = nullptr);

Q_SIGNALS:
    /// The panel is to be seen.
    void panelWanted();
    /// Back to the transcript.
    void left();
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);

private:
    void begin();
    void end();
    void apply(const Touched &touched);
    void showSources();
    void setText(SourceId id, const QString &text);
    void remove(SourceId id);
    void beginEvidence();
    void addEvidence(SourceId id, const QString &words, Stance stance);
    void offerUndo(const QString &message);
    bool report(const Result<> &result);

    ProjectController &m_projects;
    EpisodeController &m_episodes;
    ClaimsController &m_claims;
    SourcesPanel &m_panel;
    MessageBars &m_bars;
    EpisodesReader m_reading;
    std::optional<Sources> m_sources;
};

} // namespace Ropewalk
