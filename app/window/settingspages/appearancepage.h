// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/settings.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace Ropewalk
{

class Appearance;

/// Light or dark, the transcript's font and line length, and colours by what they are for, with a warning
/// where one of them could not be read.
class AppearancePage final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    AppearancePage(Settings &settings, const Appearance &appearance, QWidget *parent = nullptr);

    /// What is wrong with a colour of a theme: a sentence; empty where it can be read.
    [[nodiscard]] static QString troubleOf(const Theme &theme, Colour colour);

private:
    [[nodiscard]] QWidget *makeColours();
    void show();
    void showColours();
    void take();
    void chooseColour();
    void setColour(Colour what, const QString &colour);
    [[nodiscard]] Colour current() const;

    Settings &m_settings;
    const Appearance &m_appearance;
    QComboBox *m_look = nullptr;
    QCheckBox *m_ownFont = nullptr;
    QFontComboBox *m_font = nullptr;
    QSpinBox *m_size = nullptr;
    QSpinBox *m_length = nullptr;
    QLabel *m_which = nullptr;
    QTreeWidget *m_colours = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_usual = nullptr;
    QLabel *m_trouble = nullptr;
    bool m_isFilling = false;
};

} // namespace Ropewalk
