// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/settings.h"

#include <QDialog>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTreeWidget;

namespace Ropewalk
{

/// What people choose, to change: holds at once, and blocks nothing. Owned by the window.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeGeneral();
    [[nodiscard]] QWidget *makeKeys();
    void fillKeys();
    void showKey();
    void setKey(const QKeySequence &key);
    void takeGeneral();

    Settings &m_settings;
    QLineEdit *m_author = nullptr;
    QComboBox *m_look = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_autosave = nullptr;
    QTreeWidget *m_actions = nullptr;
    QKeySequenceEdit *m_key = nullptr;
    QPushButton *m_usual = nullptr;
    QLabel *m_clash = nullptr;
};

} // namespace Ropewalk
