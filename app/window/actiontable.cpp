// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

ActionRows::Keys ActionRows::standard(QKeySequence::StandardKey key, const Keys &others)
{
    Keys keys = QKeySequence::keyBindings(key);
    for (const QKeySequence &other : others) {
        if (!keys.contains(other))
            keys.append(other);
    }
    return keys;
}

ActionRows::Keys ActionRows::keys(QLatin1StringView text)
{
    return {QKeySequence(QString(text), QKeySequence::PortableText)};
}

void ActionRows::addFile()
{
    rows.push_back({ActionId::NewProject, "new"_L1, MenuId::File, 0, window, nothing, tr("&New project"),
                    tr("Begin a project; it gets a file when you save it."), "document-new"_L1,
                    standard(QKeySequence::New)});
    rows.push_back({ActionId::OpenProject, "open"_L1, MenuId::File, 0, window, nothing, tr("&Open…"),
                    tr("Open a project, or a transcript as a new project."), "document-open"_L1,
                    standard(QKeySequence::Open)});
    rows.push_back({ActionId::Save, "save"_L1, MenuId::File, 2, window, project, tr("&Save"),
                    tr("Write the project’s file now; your work is kept all the time without this."),
                    "document-save"_L1, standard(QKeySequence::Save)});
    rows.push_back({ActionId::SaveAs, "save-as"_L1, MenuId::File, 2, window, project, tr("Save &as…"),
                    tr("Write the project to another file and go on with that."), "document-save-as"_L1,
                    standard(QKeySequence::SaveAs, keys("Ctrl+Shift+S"_L1))});
    rows.push_back({ActionId::SaveCopy,
                    "save-copy"_L1,
                    MenuId::File,
                    2,
                    window,
                    project,
                    tr("Save a cop&y…"),
                    tr("Write the project to another file and go on with this one."),
                    "document-save-all"_L1,
                    {}});
    rows.push_back({ActionId::Import, "import"_L1, MenuId::File, 3, window, nothing,
                    tr("&Import transcript…"), tr("Read a transcript as another episode of the project."),
                    "document-import"_L1, keys("Ctrl+I"_L1), tr("Import")});
    rows.push_back({ActionId::Export, "export"_L1, MenuId::File, 3, window, episode, tr("&Export episode…"),
                    tr("Write the episode in a format for others, with a report of what that cannot hold."),
                    "document-export"_L1, keys("Ctrl+Shift+X"_L1), tr("Export")});
    rows.push_back({ActionId::Settings, "settings"_L1, MenuId::File, 4, window, nothing, tr("Se&ttings…"),
                    tr("Choose your name, the look, the language and the keys."), "configure"_L1,
                    standard(QKeySequence::Preferences, keys("Ctrl+,"_L1))});
    rows.push_back({ActionId::CloseProject, "close"_L1, MenuId::File, 5, window, project,
                    tr("&Close project"), tr("Save the project and go back to the welcome page."),
                    "document-close"_L1, keys("Ctrl+W"_L1)});
    rows.push_back({ActionId::Quit, "quit"_L1, MenuId::File, 5, window, nothing, tr("&Quit"),
                    tr("Save the project and end the program."), "application-exit"_L1,
                    standard(QKeySequence::Quit, keys("Ctrl+Q"_L1))});
}

void ActionRows::addEdit()
{
    rows.push_back({ActionId::Undo, "undo"_L1, MenuId::Editing, 0, window, episode, tr("&Undo"),
                    tr("Take back the last step in this episode."), "edit-undo"_L1,
                    standard(QKeySequence::Undo), tr("Undo")});
    rows.push_back({ActionId::Redo, "redo"_L1, MenuId::Editing, 0, window, episode, tr("&Redo"),
                    tr("Do again what was taken back last."), "edit-redo"_L1,
                    standard(QKeySequence::Redo, keys("Ctrl+Y"_L1)), tr("Redo")});
    rows.push_back({ActionId::Cut, "cut"_L1, MenuId::Editing, 1, editor, episode, tr("Cu&t"),
                    tr("Move the selected words to the clipboard."), "edit-cut"_L1,
                    standard(QKeySequence::Cut)});
    rows.push_back({ActionId::Copy, "copy"_L1, MenuId::Editing, 1, editor, episode, tr("&Copy"),
                    tr("Copy the selected words to the clipboard."), "edit-copy"_L1,
                    standard(QKeySequence::Copy)});
    rows.push_back({ActionId::Paste, "paste"_L1, MenuId::Editing, 1, editor, episode, tr("&Paste"),
                    tr("Put the text of the clipboard at the caret."), "edit-paste"_L1,
                    standard(QKeySequence::Paste)});
    rows.push_back({ActionId::PastePlainWords, "paste-plain-words"_L1, MenuId::Editing, 1, editor, episode,
                    tr("Paste p&lain words"),
                    tr("Put the text of the clipboard at the caret as words, though it may look like turns."),
                    "edit-paste"_L1, keys("Ctrl+Shift+V"_L1)});
    rows.push_back({ActionId::SelectAll, "select-all"_L1, MenuId::Editing, 1, editor, episode,
                    tr("Select &all"), tr("Select the whole transcript."), "edit-select-all"_L1,
                    standard(QKeySequence::SelectAll)});
    rows.push_back({ActionId::Find, "find"_L1, MenuId::Editing, 2, window, episode, tr("&Find…"),
                    tr("Look for words in this episode."), "edit-find"_L1, standard(QKeySequence::Find),
                    tr("Find")});
    rows.push_back({ActionId::FindNext, "find-next"_L1, MenuId::Editing, 2, window, episode, tr("Find &next"),
                    tr("Go to the next place where the words stand."), "go-down-search"_L1, keys("F3"_L1)});
    rows.push_back({ActionId::FindPrevious, "find-previous"_L1, MenuId::Editing, 2, window, episode,
                    tr("Find pre&vious"), tr("Go to the place before where the words stand."),
                    "go-up-search"_L1, keys("Shift+F3"_L1)});
    rows.push_back({ActionId::Replace, "replace"_L1, MenuId::Editing, 2, window, episode, tr("R&eplace…"),
                    tr("Look for words and put others in their place."), "edit-find-replace"_L1,
                    keys("Ctrl+H"_L1)});
    rows.push_back({ActionId::GoTo, "go-to"_L1, MenuId::Editing, 2, window, episode, tr("&Go to…"),
                    tr("Go to a turn by its number, to a time, or to the page."), "go-jump"_L1,
                    keys("Ctrl+G"_L1)});
    rows.push_back({ActionId::EpisodeFacts, "episode-facts"_L1, MenuId::Editing, 3, window, episode,
                    tr("Title, nu&mber and date"), tr("Change what the episode is called, and when it was."),
                    "edit-rename"_L1, keys("Shift+F2"_L1)});
}

void ActionRows::addView()
{
    rows.push_back({ActionId::ShowEpisodes,
                    "show-episodes"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("&Episodes"),
                    tr("Show or hide the panel of episodes."),
                    "view-list-text"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::ShowSpeakers,
                    "show-speakers"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("&Speakers"),
                    tr("Show or hide the panel of speakers."),
                    "user-group-properties"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::ZoomIn, "zoom-in"_L1, MenuId::View, 1, window, episode, tr("Zoom &in"),
                    tr("Make the transcript’s text larger."), "zoom-in"_L1,
                    standard(QKeySequence::ZoomIn, keys("Ctrl+="_L1))});
    rows.push_back({ActionId::ZoomOut, "zoom-out"_L1, MenuId::View, 1, window, episode, tr("Zoom &out"),
                    tr("Make the transcript’s text smaller."), "zoom-out"_L1,
                    standard(QKeySequence::ZoomOut)});
    rows.push_back({ActionId::ResetZoom, "reset-zoom"_L1, MenuId::View, 1, window, episode, tr("&Usual size"),
                    tr("Give the transcript’s text its usual size."), "zoom-original"_L1,
                    keys("Ctrl+Alt+0"_L1)});
    rows.push_back({ActionId::FullScreen,
                    "full-screen"_L1,
                    MenuId::View,
                    2,
                    window,
                    nothing,
                    tr("&Full screen"),
                    tr("Give the window the whole screen, or take it back."),
                    "view-fullscreen"_L1,
                    keys("F11"_L1),
                    {},
                    true});
    rows.push_back({ActionId::ThemeSystem,
                    "theme-system"_L1,
                    MenuId::Theme,
                    0,
                    window,
                    nothing,
                    tr("As the &system"),
                    tr("Be light or dark as the system is."),
                    "computer"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::ThemeLight,
                    "theme-light"_L1,
                    MenuId::Theme,
                    0,
                    window,
                    nothing,
                    tr("&Light"),
                    tr("Show dark text on light."),
                    "brightness-high"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::ThemeDark,
                    "theme-dark"_L1,
                    MenuId::Theme,
                    0,
                    window,
                    nothing,
                    tr("&Dark"),
                    tr("Show light text on dark."),
                    "color-mode-invert-text"_L1,
                    {},
                    {},
                    true});
}

void ActionRows::addTurn()
{
    rows.push_back({ActionId::SplitTurn,
                    "split-turn"_L1,
                    MenuId::Turn,
                    0,
                    editor,
                    episode,
                    tr("&Split turn"),
                    tr("Make a turn of its own of what stands behind the caret."),
                    "split"_L1,
                    {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
                    tr("Split turn")});
    rows.push_back({ActionId::SplitTurnAlternate,
                    "split-turn-alternate"_L1,
                    MenuId::Turn,
                    0,
                    editor,
                    episode,
                    tr("Split and &alternate"),
                    tr("Split the turn, and give the new one to whoever spoke before."),
                    "split"_L1,
                    {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)}});
    rows.push_back({ActionId::SplitLine,
                    "split-line"_L1,
                    MenuId::Turn,
                    0,
                    editor,
                    episode,
                    tr("Split &line"),
                    tr("Begin a new line in the same turn."),
                    "text-wrap"_L1,
                    {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)}});
    rows.push_back({ActionId::JoinTurnUp, "join-up"_L1, MenuId::Turn, 1, editor, episode,
                    tr("Join with the turn a&bove"),
                    tr("Make one turn of this and the one before; its speaker stays."), "arrow-up-double"_L1,
                    keys("Ctrl+Shift+J"_L1)});
    rows.push_back({ActionId::JoinTurnDown, "join-down"_L1, MenuId::Turn, 1, editor, episode,
                    tr("&Join with the turn below"),
                    tr("Make one turn of this and the one behind; this one’s speaker stays."),
                    "arrow-down-double"_L1, keys("Ctrl+J"_L1)});
    rows.push_back({ActionId::MoveWordsUp, "move-words-up"_L1, MenuId::Turn, 2, editor, episode,
                    tr("Move words &up"),
                    tr("Give the selected words at the turn’s beginning to the turn before."), "arrow-up"_L1,
                    keys("Alt+Shift+Up"_L1)});
    rows.push_back({ActionId::MoveWordsDown, "move-words-down"_L1, MenuId::Turn, 2, editor, episode,
                    tr("Move words &down"),
                    tr("Give the selected words at the turn’s end to the turn behind."), "arrow-down"_L1,
                    keys("Alt+Shift+Down"_L1)});
    rows.push_back({ActionId::PreviousTurn, "previous-turn"_L1, MenuId::Turn, 3, editor, episode,
                    tr("&Previous turn"), tr("Set the caret to the beginning of the turn before."),
                    "go-up"_L1, keys("Alt+Up"_L1)});
    rows.push_back({ActionId::NextTurn, "next-turn"_L1, MenuId::Turn, 3, editor, episode, tr("&Next turn"),
                    tr("Set the caret to the beginning of the turn behind."), "go-down"_L1,
                    keys("Alt+Down"_L1)});
    rows.push_back({ActionId::RestoreOriginal,
                    "restore-original"_L1,
                    MenuId::Turn,
                    4,
                    editor,
                    episode,
                    tr("&Restore the imported words"),
                    tr("Give the turn the words back that it was imported with."),
                    "edit-reset"_L1,
                    {}});
    for (int number = 1; number <= 9; ++number) {
        static constexpr std::array names = {"speaker-1"_L1, "speaker-2"_L1, "speaker-3"_L1,
                                             "speaker-4"_L1, "speaker-5"_L1, "speaker-6"_L1,
                                             "speaker-7"_L1, "speaker-8"_L1, "speaker-9"_L1};
        rows.push_back({ActionTable::speakerAction(number),
                        names[size_t(number - 1)],
                        MenuId::Speaker,
                        0,
                        editor,
                        episode,
                        tr("Speaker &%1").arg(number),
                        tr("Give the turn, or the selected words, to speaker %1 of the cast.").arg(number),
                        "user-identity"_L1,
                        {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))}});
    }
    rows.push_back({ActionId::ChooseSpeaker,
                    "choose-speaker"_L1,
                    MenuId::Speaker,
                    1,
                    editor,
                    episode,
                    tr("&Choose by name…"),
                    tr("Type a part of a name: the turn, or the selected words, go to that speaker."),
                    "user-identity"_L1,
                    {QKeySequence(Qt::CTRL | Qt::Key_0)},
                    tr("Speaker")});
}

void ActionRows::addHelp()
{
    rows.push_back({ActionId::CheatSheet,
                    "cheat-sheet"_L1,
                    MenuId::Help,
                    0,
                    window,
                    nothing,
                    tr("&Keys"),
                    tr("Show what every key does."),
                    "input-keyboard"_L1,
                    keys("F1"_L1),
                    {},
                    true});
    rows.push_back({ActionId::Sample,
                    "sample"_L1,
                    MenuId::Help,
                    0,
                    window,
                    nothing,
                    tr("&Sample episode"),
                    tr("Open a short episode to try things on."),
                    "help-contents"_L1,
                    {}});
    rows.push_back({ActionId::About,
                    "about"_L1,
                    MenuId::Help,
                    1,
                    window,
                    nothing,
                    tr("&About Ropewalk"),
                    tr("Say which version this is."),
                    "help-about"_L1,
                    {}});
}

std::vector<MenuEntry> ActionRows::menus()
{
    return {{MenuId::File, {}, 0, tr("&File")},
            {MenuId::OpenRecent, MenuId::File, 1, tr("Open &recent")},
            {MenuId::Editing, {}, 0, tr("&Edit")},
            {MenuId::Sound, MenuId::Editing, 4, tr("Soun&d")},
            {MenuId::View, {}, 0, tr("&View")},
            {MenuId::Panels, MenuId::View, 0, tr("&Panels")},
            {MenuId::Workspace, MenuId::View, 0, tr("&Workspace")},
            {MenuId::Timeline, MenuId::View, 0, tr("Time&line")},
            {MenuId::Words, MenuId::View, 0, tr("W&hich words")},
            {MenuId::Folding, MenuId::View, 0, tr("Fol&ding")},
            {MenuId::Theme, MenuId::View, 3, tr("&Colours")},
            {MenuId::Turn, {}, 0, tr("&Turn")},
            {MenuId::WholeTurns, MenuId::Turn, 2, tr("Turns and &markers")},
            {MenuId::Speaker, MenuId::Turn, 5, tr("Sp&eaker")},
            {MenuId::Mark, {}, 0, tr("&Mark")},
            {MenuId::Help, {}, 0, tr("&Help")}};
}

std::vector<ActionEntry> ActionTable::actions()
{
    ActionRows all;
    // The tools stand in this order too: what one is here for comes first.
    all.addWorkspaces();
    all.addFile();
    all.addBackups();
    all.addEdit();
    all.addView();
    all.addWordViews();
    all.addFolding();
    all.addSpelling();
    all.addSound();
    all.addTurn();
    all.addWholeTurns();
    all.addCorrections();
    all.addMarks();
    all.addReasons();
    all.addIssues();
    all.addTimeline();
    all.addOutline();
    all.addClaims();
    all.addSearch();
    all.addHistory();
    all.addHelp();
    return std::move(all.rows);
}

std::vector<MenuEntry> ActionTable::menus()
{
    return ActionRows::menus();
}

ActionId ActionTable::speakerAction(int number)
{
    return ActionId(int(ActionId::Speaker1) + number - 1);
}

} // namespace Ropewalk
