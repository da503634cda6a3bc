// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/badgecontroller.h"

#include "app/window/claimscontroller.h"
#include "app/window/markscontroller.h"
#include "app/window/reasonscontroller.h"
#include "widgets/editor/editorview.h"
#include "widgets/page/pagepanel.h"

namespace Ropewalk
{

BadgeController::BadgeController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.view, &EditorView::badgeClicked, this, &BadgeController::goTo);
    connect(&desk.page, &PagePanel::badgeClicked, this, &BadgeController::goTo);
}

void BadgeController::goTo(const Badge &badge)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!episode)
        return;
    if (badge.annotation.isNull()) {
        m_desk.reasons.showOffer(badge.reason, badge.at);
        return;
    }
    const Annotation *annotation = episode->annotations().find(badge.annotation);
    if (!annotation)
        return;
    if (annotation->as<Claim>())
        m_desk.claims.show(badge.annotation);
    else if (annotation->as<ReasonLink>())
        m_desk.reasons.show(badge.annotation);
    else
        m_desk.marks.show(badge.annotation);
}

} // namespace Ropewalk
