// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Ropewalk
{

class ClaimsController;
class EditorView;
class EpisodeController;
class MarksController;
class PagePanel;
class ReasonsController;
struct Badge;

/// A click on a badge, beside the transcript or on the page, goes to what it stands for: in the panel that
/// has it. Owned by the application.
class BadgeController final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Desk {
        EpisodeController &episodes;
        EditorView &view;
        PagePanel &page;
        ClaimsController &claims;
        ReasonsController &reasons;
        MarksController &marks;
    };
    explicit BadgeController(const Desk &desk, QObject *parent = nullptr);

private:
    void goTo(const Badge &badge);

    Desk m_desk;
};

} // namespace Ropewalk
