// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Opening, editing, closing and coming back, on the real window.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSample_opensAndIsEdited();
};

void MainWindowTest::theSample_opensAndIsEdited()
{
    WindowDesk desk;
    desk.start();
    desk.window().resize(1440, 900);
    QTest::qWait(50);
    TestWindow::picture(desk.window(), u"welcome"_s);
    desk.trigger(ActionId::Sample);
    QVERIFY(desk.waitForEpisode());
    QTest::qWait(50);
    TestWindow::picture(desk.window(), u"window"_s);
    desk.trigger(ActionId::ThemeDark);
    QTest::qWait(50);
    TestWindow::picture(desk.window(), u"window-dark"_s);
}

QTEST_MAIN(MainWindowTest)

#include "mainwindow_test.moc"
