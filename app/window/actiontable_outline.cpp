// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The rows about topics and the page.

#include "app/window/actionrows.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

void ActionRows::addOutline()
{
    rows.push_back({ActionId::TagTopic, "tag-topic"_L1, MenuId::Mark, 0, editor, episode, tr("&Topic…"),
                    tr("Tag the selected lines with a topic; without a selection one starts at the caret."),
                    "tag"_L1, keys("Ctrl+T"_L1), tr("Topic")});
    rows.push_back({ActionId::StopTopic,
                    "stop-topic"_L1,
                    MenuId::Mark,
                    0,
                    editor,
                    episode,
                    tr("Stop the topic &here"),
                    tr("End the topics that go on at the caret before its line."),
                    "tag-delete"_L1,
                    {}});
    rows.push_back({ActionId::Untag, "untag"_L1, MenuId::Mark, 0, editor, episode, tr("&Untag"),
                    tr("Take the topics off the selected lines, or off the stretch at the caret."),
                    "tag-delete"_L1, keys("Ctrl+Shift+T"_L1)});
    rows.push_back({ActionId::ShowOutline,
                    "show-outline"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("&Outline"),
                    tr("Show or hide the outline of topics."),
                    "view-list-tree"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::ShowPage,
                    "show-page"_L1,
                    MenuId::Panels,
                    0,
                    window,
                    nothing,
                    tr("&Page"),
                    tr("Show or hide the page that will be published."),
                    "view-preview"_L1,
                    {},
                    {},
                    true});
    rows.push_back({ActionId::CopyPage,
                    "copy-page"_L1,
                    MenuId::Editing,
                    1,
                    window,
                    episode,
                    tr("C&opy the page"),
                    tr("Put the page that will be published on the clipboard."),
                    "edit-copy"_L1,
                    {}});
}

} // namespace Ropewalk
