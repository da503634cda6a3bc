// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addSpelling()
{
    rows.push_back({ActionId::CheckSpelling,
                    "check-spelling"_L1,
                    MenuId::Editing,
                    3,
                    window,
                    nothing,
                    tr("Check spell&ing"),
                    tr("Put waves below words that are in no dictionary, or leave them alone."),
                    "tools-check-spelling"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::NextUnknownWord, "next-unknown-word"_L1, MenuId::Editing, 3, window, episode,
                    tr("Ne&xt unknown word"), tr("Go to the next word that is in no dictionary."),
                    "go-next-view"_L1, keys("Ctrl+F8"_L1)});
    rows.push_back({ActionId::PreviousUnknownWord, "previous-unknown-word"_L1, MenuId::Editing, 3, window,
                    episode, tr("Previous un&known word"),
                    tr("Go to the word before that is in no dictionary."), "go-previous-view"_L1,
                    keys("Ctrl+Shift+F8"_L1)});
}

} // namespace Ropewalk
