// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/mainwindow.h"

namespace Ropewalk
{

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
}

} // namespace Ropewalk
