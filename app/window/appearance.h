// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/settings.h"
#include "widgets/common/theme.h"

namespace Ropewalk
{

/// Which theme the program has: the person's choice, or the system's as that changes. Gives the application
/// its palette and tells who paints with a Theme of their own. Owned by the application.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    void themeChanged(const Ropewalk::Theme &theme);

private:
    void update();

    const Settings &m_settings;
    Theme m_theme;
};

} // namespace Ropewalk
