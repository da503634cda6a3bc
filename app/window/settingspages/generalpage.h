// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/settings.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Ropewalk
{

/// The person's name, the language, how often the file is written; and everything back to what is usual.
class GeneralPage final : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

private:
    void show(const Settings::Values &values);
    void take();
    void reset();

    Settings &m_settings;
    QLineEdit *m_author = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_autosave = nullptr;
    QPushButton *m_reset = nullptr;
    std::optional<Settings::Values> m_before; ///< what a reset took away
};

} // namespace Ropewalk
