// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// ropewalk: the program with the window.

#include "app/window/application.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"ropewalk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROPEWALK_VERSION));
    Ropewalk::Application application;
    return application.run(QCoreApplication::arguments());
}
