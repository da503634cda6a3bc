// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/projectsearch.h"
#include "app/window/episodecontroller.h"
#include "model/search/pendingchanges.h"

#include <QTimer>

namespace Ropewalk
{

class Actions;
class Carets;
class SearchPanel;
struct FoundHit;

/// Searches all of the open project: keeps its index up to what is done in the window, asks it what the panel
/// wants to know, and goes to what was found. Owned by the application.
class SearchController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        ProjectController &projects;
        EpisodeController &episodes;
        Carets &carets;
        SearchPanel &panel;
        const Actions &actions;
    };
    explicit SearchController(const Desk &desk, QObject *parent = nullptr);

Q_SIGNALS:
    /// The panel is to be seen.
    void panelWanted();
    /// A source is to be shown.
    void sourceWanted(Ropewalk::SourceId id);
    /// A claim or note of the episode on screen whose words are gone is to be shown.
    void lostWanted(Ropewalk::AnnotationId id, bool isClaim);
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);

private:
    void begin();
    void end();
    void note(const Touched &touched);
    void tellIndex();
    void open();
    void find();
    void findAgain();
    void take(const SearchAnswer &answer);
    [[nodiscard]] std::vector<FoundHit> found(const std::vector<SearchHit> &hits) const;
    void goTo(const SearchHit &hit);

    Desk m_desk;
    ProjectSearch m_search;
    PendingChanges m_pending; ///< that the index does not know yet
    QTimer m_tellSoon;
    std::optional<SearchHit> m_wanted; ///< where to go once its episode is on screen
    std::optional<Range> m_gone;       ///< the words that were selected for being found
};

} // namespace Ropewalk
