// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addReasons()
{
    rows.push_back(
        {ActionId::LinkReason, "link-reason"_L1, MenuId::Mark, 1, window, episode, tr("&Link reason…"),
         tr("Type the number or words of a reason: it is linked to the selected words, or the line."),
         "insert-link"_L1, keys("Ctrl+L"_L1), tr("Reason")});
    rows.push_back({ActionId::SetCitationApart, "set-citation-apart"_L1, MenuId::Mark, 1, editor, episode,
                    tr("Set citation &apart"),
                    tr("Make a turn of its own of the citation at the caret, or of the selected words."),
                    "format-indent-more"_L1, keys("Ctrl+Shift+L"_L1)});
    rows.push_back({ActionId::LinkAllMentions, "link-all-mentions"_L1, MenuId::Mark, 1, window, episode,
                    tr("Link all that &match word for word"),
                    tr("Link every mention of the episode that has the words of its reason, in one step."),
                    "edit-link"_L1, keys("Ctrl+F9"_L1)});
    rows.push_back({ActionId::NextToLookAt, "next-to-look-at"_L1, MenuId::Mark, 0, window, episode,
                    tr("Ne&xt to look at"),
                    tr("Go to the next thing to look at: offered, or with words that changed or are gone."),
                    "go-down"_L1, keys("F8"_L1)});
    rows.push_back({ActionId::PreviousToLookAt, "previous-to-look-at"_L1, MenuId::Mark, 0, window, episode,
                    tr("&Previous to look at"),
                    tr("Go to the thing to look at before: offered, or with words that changed or are gone."),
                    "go-up"_L1, keys("Shift+F8"_L1)});
    rows.push_back({ActionId::AcceptAndGoOn, "accept-and-go-on"_L1, MenuId::Mark, 0, window, episode,
                    tr("Accept and &go on"),
                    tr("Take what is offered, or confirm what changed, and go to the next place."),
                    "dialog-ok-apply"_L1, keys("F9"_L1)});
    rows.push_back(
        {ActionId::RefuseAndGoOn, "refuse-and-go-on"_L1, MenuId::Mark, 0, window, episode,
         tr("&Refuse and go on"),
         tr("Never offer this again, or take it off the words that changed; go to the next place."),
         "dialog-cancel"_L1, keys("Shift+F9"_L1)});
    rows.push_back({ActionId::AcceptAndStay, "accept-and-stay"_L1, MenuId::Mark, 0, window, episode,
                    tr("Accept an&d stay"),
                    tr("Take what is offered, or confirm what changed, and stay where it is."),
                    "dialog-ok"_L1, keys("Ctrl+."_L1)});
    rows.push_back({ActionId::ShowReasons,
                    "show-reasons"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("&Reasons"),
                    tr("Show or hide the panel of reasons, their uses, and where they are spoken of."),
                    "view-list-details"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::ImportReasons,
                    "import-reasons"_L1,
                    MenuId::File,
                    3,
                    window,
                    project,
                    tr("Import reason &list…"),
                    tr("Read a numbered list of reasons, with a preview of what it changes."),
                    "document-import"_L1,
                    {}});
}

} // namespace Ropewalk
