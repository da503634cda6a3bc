// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addTimeline()
{
    const auto addToggle = [this](ActionId id, QLatin1StringView name, MenuId menu, const QString &text,
                                  const QString &tip, QLatin1StringView icon, const Keys &keys) {
        rows.push_back({id, name, menu, 0, window, nothing, text, tip, icon, keys, {}, true});
    };
    const auto add = [this](ActionId id, QLatin1StringView name, const QString &text, const QString &tip,
                            QLatin1StringView icon, QLatin1StringView key) {
        rows.push_back({id, name, MenuId::Timeline, 1, window, episode, text, tip, icon, keys(key)});
    };
    addToggle(ActionId::ShowTimeline, "show-timeline"_L1, MenuId::Panels, tr("&Timeline"),
              tr("Show or hide the timeline of turns."), "view-media-visualization"_L1, {});
    addToggle(ActionId::TallTimeline, "tall-timeline"_L1, MenuId::Timeline, tr("Tall &lanes"),
              tr("Give the lanes of the timeline room for words, or keep them low."),
              "view-split-top-bottom"_L1, keys("Ctrl+Alt+T"_L1));
    addToggle(ActionId::TimelineTurns, "timeline-turns"_L1, MenuId::Timeline, tr("Count &turns"),
              tr("Let the timeline count turns instead of time."), "view-list-details"_L1, {});
    add(ActionId::TimelineZoomIn, "timeline-zoom-in"_L1, tr("Zoom &in"),
        tr("Show less of the timeline, larger."), "zoom-in"_L1, "Ctrl+Alt++"_L1);
    add(ActionId::TimelineZoomOut, "timeline-zoom-out"_L1, tr("Zoom &out"),
        tr("Show more of the timeline, smaller."), "zoom-out"_L1, "Ctrl+Alt+-"_L1);
    add(ActionId::TimelineSelection, "timeline-selection"_L1, tr("&Selection"),
        tr("Show the selected turns as large as fits."), "zoom-select"_L1, "Ctrl+Alt+S"_L1);
    add(ActionId::TimelineWhole, "timeline-whole"_L1, tr("&Whole episode"),
        tr("Show the whole episode in the timeline."), "zoom-fit-width"_L1, "Ctrl+Alt+W"_L1);
    rows.push_back({ActionId::TurnStart, "turn-start"_L1, MenuId::Turn, 4, editor, episode,
                    tr("Start &time…"), tr("Type when the turn begins, as 12:34."), "clock"_L1,
                    keys("Ctrl+Alt+B"_L1)});
    rows.push_back({ActionId::EpisodeLength,
                    "episode-length"_L1,
                    MenuId::Turn,
                    4,
                    window,
                    episode,
                    tr("Len&gth of the episode…"),
                    tr("Type how long the episode is, as 45:00."),
                    "clock"_L1,
                    {}});
}

} // namespace Ropewalk
