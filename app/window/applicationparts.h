// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/appearance.h"
#include "app/window/application.h"
#include "app/window/backupscontroller.h"
#include "app/window/badgecontroller.h"
#include "app/window/carets.h"
#include "app/window/castcontroller.h"
#include "app/window/claimscontroller.h"
#include "app/window/cleanupcontroller.h"
#include "app/window/correctionscontroller.h"
#include "app/window/correctoncecontroller.h"
#include "app/window/digitkeys.h"
#include "app/window/diskwatch.h"
#include "app/window/editcontroller.h"
#include "app/window/filecontroller.h"
#include "app/window/findcontroller.h"
#include "app/window/gotocontroller.h"
#include "app/window/historycontroller.h"
#include "app/window/issuescontroller.h"
#include "app/window/leftcontroller.h"
#include "app/window/lookatanchors.h"
#include "app/window/lookatclaims.h"
#include "app/window/mainwindow.h"
#include "app/window/markscontroller.h"
#include "app/window/outlinecontroller.h"
#include "app/window/pagecontroller.h"
#include "app/window/projectbars.h"
#include "app/window/reasonlistcontroller.h"
#include "app/window/reasonscontroller.h"
#include "app/window/rescuecontroller.h"
#include "app/window/searchcontroller.h"
#include "app/window/sendcopycontroller.h"
#include "app/window/soundcontroller.h"
#include "app/window/sourcescontroller.h"
#include "app/window/spellingcontroller.h"
#include "app/window/statisticscontroller.h"
#include "app/window/statusline.h"
#include "app/window/timelinecontroller.h"
#include "app/window/transfercontroller.h"
#include "app/window/turnscontroller.h"
#include "app/window/viewcontroller.h"
#include "model/formats/registry.h"
#include "widgets/claims/claimspanel.h"
#include "widgets/claims/sourcespanel.h"
#include "widgets/editor/editorview.h"
#include "widgets/episodes/episodespanel.h"
#include "widgets/history/historypanel.h"
#include "widgets/issues/issuespanel.h"
#include "widgets/marks/markspanel.h"
#include "widgets/page/pagepanel.h"
#include "widgets/reasons/reasonspanel.h"
#include "widgets/searching/searchpanel.h"
#include "widgets/timeline/timelineview.h"

#include <QStatusBar>

namespace Ropewalk
{

/// In the order in which they need each other; they end in the reverse order.
struct Application::Parts {
    Parts(Settings &chosen, const Folders &folders, const Outside &outside)
        : settings(chosen)
        , state(folders.state + QStringLiteral("/window.json"))
        , appearance(settings)
        , projects(settings, state)
        , saver(projects, settings)
        , episodes(projects, state, window.editor(), window.episodes())
        , carets(window.editor(), window.page())
        , cast(window.speakers(), window.picker(), window.bars())
        , edits(projects, episodes, cast, window.editor(), window.actions())
        , views({projects, episodes, window.editor(), settings, window.actions()})
        , turns({projects, episodes, cast, window.editor(), window.swapBar(), window.markerBar(),
                 window.actions()})
        , sound({window, projects, episodes, window.editor(), outside.player, window.transport(),
                 outside.chooser, window.bars(), window.actions()})
        , spelling({window, projects, episodes, window.editor(), carets, window.contextMenu(), settings,
                    window.actions(), outside.dictionaries},
                   PersonalWords::pathIn(folders.settings))
        , statistics({window, episodes, window.editor(), window.actions()})
        , timeline({projects, episodes, window.editor(), window.timeline(), window.workspaces(), state},
                   window.actions())
        , outline({projects, episodes, window.editor(), window.outline(), window.topicPicker(),
                   window.timeline().surface().reader(), window.actions()})
        , page(projects, episodes, window.page(), window.actions())
        , claims(projects, episodes, cast, carets, window.claims(), window.actions())
        , sources(projects, episodes, claims, window.sources(), window.bars(), window.actions())
        , finding(window.findBar(), window.editor())
        , going(window.gotoBar(), window.editor())
        , marks(
              {projects, episodes, window.editor(), carets, window.marks(), window.bars(), window.actions()})
        , searching({projects, episodes, carets, window.search(), window.actions()})
        , past({window, projects, episodes, window.editor(), window.history(), window.bars(),
                window.actions(), appearance})
        , walk(episodes, carets)
        , reasons({projects, episodes, window.editor(), carets, window.reasons(), window.reasonPicker(), walk,
                   window.actions()})
        , issues({projects, episodes, window.editor(), carets, window.issues(), walk, window.actions()})
        , anchorLooks(projects, episodes)
        , claimLooks(projects, episodes)
        , correctOnce({projects, episodes, window.editor(), carets, window.bars(), walk, window.actions()})
        , corrections({window, projects, episodes, window.editor(), carets, window.bars(), window.actions()})
        , cleaning({window, projects, episodes, window.editor(), carets, outside.chooser, window.actions()})
        , badges({episodes, window.editor(), window.page(), claims, reasons, marks})
        , reasonLists({window, projects, outside.chooser, window.bars(), window.actions()})
        , left(episodes, reasons, issues, window.workspaces(), window.timeline())
        , status(*window.statusBar(), episodes, window.editor(), saver, projects)
        , bars(window.bars(), projects, saver)
        , disk(window.bars(), projects, DiskWatch::roomAt(folders.state))
        , backups({window, window.bars(), projects, outside.chooser, window.actions(), appearance})
        , sending({window, window.bars(), projects, outside.chooser, window.actions(), appearance})
        , rescue({window, window.bars(), projects, outside.chooser})
        , files(
              {window, window.actions(), window.welcome(), projects, saver, state, outside.chooser, formats})
        , transfer({window, projects, episodes, state, formats, outside.chooser, window.bars(), appearance})
    {
    }

    FormatRegistry formats = FormatRegistry::standard();
    Settings &settings;
    WindowState state;
    Appearance appearance;
    MainWindow window;
    ProjectController projects;
    Saver saver;
    EpisodeController episodes;
    Carets carets;
    CastController cast;
    EditController edits;
    ViewController views;
    TurnsController turns;
    SoundController sound;
    SpellingController spelling;
    StatisticsController statistics;
    TimelineController timeline;
    OutlineController outline;
    PageController page;
    ClaimsController claims;
    SourcesController sources;
    FindController finding;
    GotoController going;
    MarksController marks;
    SearchController searching;
    HistoryController past;
    LookWalk walk;
    ReasonsController reasons;
    IssuesController issues;
    LookAtAnchors anchorLooks;
    LookAtClaims claimLooks;
    CorrectOnceController correctOnce;
    CorrectionsController corrections;
    CleanUpController cleaning;
    BadgeController badges;
    ReasonListController reasonLists;
    LeftController left;
    StatusLine status;
    ProjectBars bars;
    DiskWatch disk;
    BackupsController backups;
    SendCopyController sending;
    RescueController rescue;
    FileController files;
    TransferController transfer;
};

} // namespace Ropewalk
