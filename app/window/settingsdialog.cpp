// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/settingsdialog.h"

#include "app/window/settingspages/appearancepage.h"
#include "app/window/settingspages/generalpage.h"
#include "app/window/settingspages/keyspage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Ropewalk
{

namespace
{

/// In characters of average width, and in lines.
constexpr int pleasantWidth = 80;
constexpr int pleasantHeight = 32;

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const Appearance &appearance, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(new GeneralPage(settings, tabs), tr("&General"));
    tabs->addTab(new AppearancePage(settings, appearance, tabs), tr("&Appearance"));
    tabs->addTab(new KeysPage(settings, tabs), tr("Ke&ys"));
    column->addWidget(tabs);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(pleasantWidth * metrics.averageCharWidth(), pleasantHeight * metrics.lineSpacing());
}

} // namespace Ropewalk
