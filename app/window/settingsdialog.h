// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace Ropewalk
{

class Appearance;
class Settings;

/// What people choose, to change: holds at once, and blocks nothing. Owned by the window.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive this.
    SettingsDialog(Settings &settings, const Appearance &appearance, QWidget *parent = nullptr);
};

} // namespace Ropewalk
