// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Claims and their sources.

#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addClaims()
{
    rows.push_back({ActionId::ShowClaims,
                    "show-claims"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("&Claims"),
                    tr("Show or hide the panel of claims."),
                    "checkbox"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::ShowSources,
                    "show-sources"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("So&urces"),
                    tr("Show or hide the panel of sources."),
                    "view-list-details"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::MarkClaim, "mark-claim"_L1, MenuId::Mark, 2, window, episode, tr("&Claim"),
                    tr("Make a claim of the selected words, or of the sentence at the caret."), "checkbox"_L1,
                    keys("Ctrl+Shift+C"_L1), tr("Claim")});
    rows.push_back({ActionId::TakeEvidence, "take-evidence"_L1, MenuId::Mark, 2, window, episode,
                    tr("&Evidence from the source"),
                    tr("Make evidence for the claim of the words that are selected in a source’s text."),
                    "document-edit-sign"_L1, keys("Ctrl+E"_L1)});
}

} // namespace Ropewalk
