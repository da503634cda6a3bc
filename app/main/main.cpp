// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// ropewalk: the program with the window.

#include "app/window/application.h"
#include "app/window/filechooser.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"ropewalk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROPEWALK_VERSION));
    Ropewalk::PlatformFileChooser chooser;
    Ropewalk::Application application(Ropewalk::Application::Folders::standard(), chooser);
    return application.run(QCoreApplication::arguments());
}
