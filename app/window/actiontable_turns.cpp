// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Whole turns, markers, who speaks in many turns, the ends of sentences, and corrections of the show.

#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addWholeTurns()
{
    rows.push_back({ActionId::EndSentence, "end-sentence"_L1, MenuId::Turn, 2, editor, episode,
                    tr("&Full stop here"),
                    tr("End the sentence at the caret; the next word begins with a capital."),
                    "format-text-uppercase"_L1, keys("Alt+."_L1)});
    rows.push_back({ActionId::JoinSentences, "join-sentences"_L1, MenuId::Turn, 2, editor, episode,
                    tr("&Comma instead of a stop"),
                    tr("Join the sentence with the next one by a comma; once more takes the comma out."),
                    "format-text-lowercase"_L1, keys("Alt+,"_L1)});
    rows.push_back({ActionId::InsertTurn,
                    "insert-turn"_L1,
                    MenuId::WholeTurns,
                    0,
                    editor,
                    episode,
                    tr("&Insert an empty turn"),
                    tr("Make a new turn, of nobody yet, behind the one that the caret is in."),
                    "list-add"_L1,
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)}});
    rows.push_back({ActionId::DeleteTurns, "delete-turns"_L1, MenuId::WholeTurns, 0, editor, episode,
                    tr("&Delete turns"),
                    tr("Delete the turn or marker that the caret is in, or all that the selection touches."),
                    "edit-delete"_L1, keys("Ctrl+Shift+D"_L1)});
    rows.push_back({ActionId::SetMarker, "set-marker"_L1, MenuId::WholeTurns, 1, editor, episode,
                    tr("&Marker…"),
                    tr("Set a break, a jingle or a clip at the caret, or change the one it is in."),
                    "flag"_L1, keys("Ctrl+M"_L1)});
    rows.push_back({ActionId::MoveTurnsUp, "move-turns-up"_L1, MenuId::WholeTurns, 2, editor, episode,
                    tr("Move turns &up"),
                    tr("Let the turn, or those of the selection, change places with the one before."),
                    "arrow-up-double"_L1, keys("Ctrl+Alt+Up"_L1)});
    rows.push_back({ActionId::MoveTurnsDown, "move-turns-down"_L1, MenuId::WholeTurns, 2, editor, episode,
                    tr("Mo&ve turns down"),
                    tr("Let the turn, or those of the selection, change places with the one behind."),
                    "arrow-down-double"_L1, keys("Ctrl+Alt+Down"_L1)});
    rows.push_back({ActionId::SpeakerOfRun, "speaker-of-run"_L1, MenuId::Speaker, 2, editor, episode,
                    tr("Of the &run…"),
                    tr("Give the turn and its neighbours of the same speaker to another one."),
                    "user-identity"_L1, keys("Ctrl+Shift+R"_L1)});
    rows.push_back({ActionId::SpeakerEverywhere, "speaker-everywhere"_L1, MenuId::Speaker, 2, editor, episode,
                    tr("&Everywhere in the episode…"),
                    tr("Give all turns of the speaker whose turn it is to another one."), "user-identity"_L1,
                    keys("Ctrl+Shift+E"_L1)});
    rows.push_back({ActionId::SwapSpeakers, "swap-speakers"_L1, MenuId::Speaker, 2, editor, episode,
                    tr("&Swap two speakers…"),
                    tr("Give each of two speakers the turns of the other, in the selection or everywhere."),
                    "exchange-positions"_L1, keys("Ctrl+Alt+X"_L1)});
}

void ActionRows::addCorrections()
{
    rows.push_back({ActionId::LookForCorrections,
                    "look-for-corrections"_L1,
                    MenuId::Mark,
                    2,
                    window,
                    episode,
                    tr("Loo&k where corrections apply…"),
                    tr("List the places of the episode where a correction of the show would apply."),
                    "tools-check-spelling"_L1,
                    {}});
    rows.push_back({ActionId::CleanUp, "clean-up"_L1, MenuId::Mark, 2, window, episode,
                    tr("Clean up &by style packs…"),
                    tr("List what the style packs of the show would clean up, and do what you pick."),
                    "edit-clear-history"_L1, keys("Ctrl+Alt+K"_L1)});
    rows.push_back(
        {ActionId::Corrections,
         "corrections"_L1,
         MenuId::Mark,
         2,
         window,
         project,
         tr("Corrections of the sho&w…"),
         tr("List the words that this show corrects, to change them, switch them off or remove them."),
         "document-edit"_L1,
         {}});
}

} // namespace Ropewalk
