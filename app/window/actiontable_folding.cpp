// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addFolding()
{
    const auto add = [this](ActionId id, QLatin1StringView name, int group, const QString &text,
                            const QString &tip, QLatin1StringView icon, QLatin1StringView key) {
        rows.push_back({id, name, MenuId::Folding, group, window, episode, text, tip, icon, keys(key)});
    };
    add(ActionId::FoldTurn, "fold-turn"_L1, 0, tr("&Fold or unfold the turn"),
        tr("Show the turn at the caret as one row, or whole again."), "code-block"_L1, "Ctrl+Alt+Z"_L1);
    add(ActionId::FoldAll, "fold-all"_L1, 0, tr("Fold &all turns"), tr("Show every turn as one row."),
        "collapse-all"_L1, "Ctrl+Alt+A"_L1);
    add(ActionId::UnfoldAll, "unfold-all"_L1, 0, tr("&Unfold all turns"), tr("Show every turn whole."),
        "expand-all"_L1, "Ctrl+Alt+U"_L1);
    add(ActionId::FocusOnSpeaker, "focus-on-speaker"_L1, 1, tr("Only this &speaker"),
        tr("Fold the turns of everybody but the speaker at the caret; again, and all are whole."),
        "view-filter"_L1, "Ctrl+Alt+F"_L1);
    rows.push_back({ActionId::Statistics, "statistics"_L1, MenuId::View, 0, window, episode,
                    tr("S&tatistics…"), tr("Show who speaks how much, and how fast."), "view-statistics"_L1,
                    keys("Ctrl+Alt+I"_L1)});
    rows.push_back({ActionId::SpeakersColours,
                    "speakers-colours"_L1,
                    MenuId::View,
                    3,
                    window,
                    nothing,
                    tr("Wo&rds in the speakers’ colours"),
                    tr("Show each speaker’s words in that speaker’s colour, or all alike."),
                    "color-picker"_L1,
                    {},
                    {},
                    true});
}

void ActionRows::addWordViews()
{
    const auto add = [this](ActionId id, QLatin1StringView name, const QString &text, const QString &tip,
                            QLatin1StringView icon, const Keys &shortcuts) {
        rows.push_back({id, name, MenuId::Words, 0, window, episode, text, tip, icon, shortcuts, {}, true});
    };
    add(ActionId::WordsVerbatim, "words-verbatim"_L1, tr("&Verbatim"),
        tr("Show all words; those that are struck are crossed out."), "view-list-text"_L1, {});
    add(ActionId::WordsClean, "words-clean"_L1, tr("&Clean"),
        tr("Hide words that are struck or off the record, as a clean export does; again, and all are shown."),
        "edit-clear-all"_L1, keys("Ctrl+Alt+C"_L1));
    add(ActionId::WordsChanges, "words-changes"_L1, tr("&Original with changes"),
        tr("Show what was imported and is gone crossed out beside what came; again, and it is hidden."),
        "vcs-diff"_L1, keys("Ctrl+Alt+O"_L1));
}

} // namespace Ropewalk
