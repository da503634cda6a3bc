// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Ropewalk
{

/// Everything that people can ask the window for.
enum class ActionId : quint8 {
    NewProject,
    OpenProject,
    Save,
    SaveAs,
    SaveCopy,
    Import,
    Export,
    Settings,
    CloseProject,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PastePlainWords,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    GoTo,
    EpisodeFacts,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    ShowEpisodes,
    ShowSpeakers,
    FullScreen,
    WorkspaceEdit,
    WorkspaceOutline,
    WorkspaceFactCheck,
    ResetWorkspace,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    SplitTurn,
    SplitTurnAlternate,
    SplitLine,
    JoinTurnUp,
    JoinTurnDown,
    MoveWordsUp,
    MoveWordsDown,
    PreviousTurn,
    NextTurn,
    RestoreOriginal,
    Speaker1,
    Speaker2,
    Speaker3,
    Speaker4,
    Speaker5,
    Speaker6,
    Speaker7,
    Speaker8,
    Speaker9,
    ChooseSpeaker,
    SpeakerOfRun,
    SpeakerEverywhere,
    SwapSpeakers,
    InsertTurn,
    DeleteTurns,
    MoveTurnsUp,
    MoveTurnsDown,
    SetMarker,
    EndSentence,
    JoinSentences,
    Corrections,
    LookForCorrections,
    AddNote,
    LockQuote,
    StrikeOut,
    OffRecord,
    ShowMarks,
    LinkReason,
    SetCitationApart,
    LinkAllMentions,
    NextToLookAt,
    PreviousToLookAt,
    AcceptAndGoOn,
    RefuseAndGoOn,
    AcceptAndStay,
    FixAllAlike,
    ShowIssues,
    ShowReasons,
    ImportReasons,
    ShowTimeline,
    TallTimeline,
    TimelineTurns,
    TimelineZoomIn,
    TimelineZoomOut,
    TimelineSelection,
    TimelineWhole,
    FoldTurn,
    FoldAll,
    UnfoldAll,
    Statistics,
    CheckSpelling,
    NextUnknownWord,
    PreviousUnknownWord,
    CleanUp,
    AttachSound,
    RemoveSound,
    PlayPause,
    PlayFromCaret,
    SoundBack,
    SoundForward,
    ReplayTurn,
    SoundSlower,
    SoundFaster,
    FollowSound,
    WordsVerbatim,
    WordsClean,
    WordsChanges,
    FocusOnSpeaker,
    SpeakersColours,
    TurnStart,
    EpisodeLength,
    TagTopic,
    StopTopic,
    Untag,
    ShowOutline,
    ShowPage,
    CopyPage,
    ShowClaims,
    ShowSources,
    MarkClaim,
    TakeEvidence,
    SendCopy,
    RestoreBackup,
    SaveVersion,
    CompareStates,
    ShowHistory,
    ShowOriginal,
    SearchProject,
    ShowSearch,
    CheatSheet,
    Sample,
    About,
};

enum class MenuId : quint8 {
    File,
    OpenRecent,
    Editing,
    View,
    Panels,
    Workspace,
    Timeline,
    Sound,
    Words,
    Folding,
    Theme,
    Turn,
    WholeTurns,
    Speaker,
    Mark,
    Help
};

/// Where an action's keys work: anywhere in the window, or while the caret is in the transcript.
enum class ActionScope : quint8 { Window, Editor };

/// What has to be open for an action to do anything.
enum class ActionNeeds : quint8 { Nothing, Project, Episode };

struct MenuEntry {
    MenuId id = MenuId::File;
    std::optional<MenuId> parent; ///< of a submenu
    int group = 0;                ///< of a submenu in its parent, as of actions
    QString text;
};

struct ActionEntry {
    ActionId id = ActionId::About;
    QLatin1StringView name; ///< in the settings; never shown
    MenuId menu = MenuId::File;
    int group = 0; ///< a line stands between groups in the menu
    ActionScope scope = ActionScope::Window;
    ActionNeeds needs = ActionNeeds::Nothing;
    QString text; ///< with its mnemonic
    QString tip;  ///< a sentence
    QLatin1StringView icon = {};
    QList<QKeySequence> keys = {}; ///< the first is the one that menus show
    QString tool = {};             ///< its shorter text in the tool bar; empty where it is not there
    bool isCheckable = false;
};

/// The one table of actions. Menus, tool bar, keys, the cheat sheet and the settings of keys are all made
/// from it, in its order, and nothing else makes an action of the window. Texts are in the language that is
/// installed.
namespace ActionTable
{

[[nodiscard]] std::vector<ActionEntry> actions();
[[nodiscard]] std::vector<MenuEntry> menus();

/// The action that Ctrl and the digit give, 1 to 9.
[[nodiscard]] ActionId speakerAction(int number);

} // namespace ActionTable

} // namespace Ropewalk
