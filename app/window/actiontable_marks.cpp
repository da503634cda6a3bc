// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addMarks()
{
    rows.push_back({ActionId::AddNote, "add-note"_L1, MenuId::Mark, 3, window, episode, tr("&Note…"),
                    tr("Write a note about the selected words, or about the line."), "note"_L1,
                    keys("Ctrl+Shift+N"_L1)});
    rows.push_back({ActionId::LockQuote, "lock-quote"_L1, MenuId::Mark, 3, editor, episode, tr("Lock &quote"),
                    tr("Keep the selected words from being cleaned up, or let them go again."),
                    "object-locked"_L1, keys("Ctrl+Shift+Q"_L1)});
    rows.push_back({ActionId::StrikeOut, "strike-out"_L1, MenuId::Mark, 3, editor, episode, tr("&Strike out"),
                    tr("Leave the selected words out of clean exports, or take them in again."),
                    "format-text-strikethrough"_L1, keys("Ctrl+Shift+K"_L1)});
    rows.push_back({ActionId::OffRecord, "off-record"_L1, MenuId::Mark, 3, editor, episode,
                    tr("&Off the record"),
                    tr("The selected words were said in confidence: no export has them."), "view-hidden"_L1,
                    keys("Ctrl+Shift+O"_L1)});
    rows.push_back({ActionId::ShowMarks,
                    "show-marks"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("&Notes and marks"),
                    tr("Show or hide the panel of notes, locks, struck words, and what to look at again."),
                    "view-pim-notes"_L1,
                    {},
                    {},
                    true});
}

} // namespace Ropewalk
