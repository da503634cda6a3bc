// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/window.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace Qt::StringLiterals;

QString TestWindow::picture(QWidget &widget, const QString &name)
{
    QDir folder(TestPaths::build());
    folder.mkpath(u"pictures"_s);
    const QString path = folder.filePath(u"pictures/"_s + name + u".png"_s);
    widget.grab().save(path);
    return path;
}

void TestWindow::pretendScreenReader()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
}
