// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/outline.h"
#include "app/session/pageeditor.h"
#include "app/window/episodecontroller.h"
#include "widgets/page/pagepanel.h"

#include <QTimer>

namespace Ropewalk
{

class Actions;

/// Binds the panel of the page to the episode on screen: shows what will be published, carries out what
/// people type there, one step each, and puts the page on the clipboard. Owned by the application.
class PageController final : public QObject
{
    Q_OBJECT

public:
    PageController(ProjectController &projects, EpisodeController &episodes, PagePanel &panel,
                   const Actions &actions, QObject *parent = nullptr);

    void copyPage();

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);

private:
    void connectPanel();
    void show();
    void apply(const Touched &touched);
    [[nodiscard]] bool concernsPage(const Touched &touched) const;
    /// Whether something else may hang on the page's lines, or look otherwise.
    [[nodiscard]] bool concernsMarks(const Touched &touched) const;
    void showPage();
    [[nodiscard]] QHash<LineId, PagePanel::Marks> marks();
    [[nodiscard]] const Topic *topicOf(LineId line) const;
    /// Says what went wrong and shows the page as it is; true where nothing did.
    bool report(const Result<> &result);

    ProjectController &m_projects;
    EpisodeController &m_episodes;
    PagePanel &m_panel;
    std::optional<PageEditor> m_page;
    std::optional<Outline> m_outline;
    QSet<LineId> m_lines;         ///< that are on the page
    QSet<AnnotationId> m_marking; ///< that hang on one of them
    QTimer m_pause;
};

} // namespace Ropewalk
