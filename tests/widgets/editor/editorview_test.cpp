// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/editordesk.h"
#include "tests/support/gui/window.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class EditorViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture()
    {
        for (const bool isDark : {false, true}) {
            const Theme theme = isDark ? Theme::dark() : Theme::light();
            EditorDesk desk(TestPaths::source() + u"/resources/samples/the-status-page.txt"_s);
            desk.view.setTheme(theme);
            desk.view.setPalette(theme.palette());
            desk.show({900, 700});
            desk.select(4, 0, 12);
            TestWindow::picture(desk.view, isDark ? u"editor-dark"_s : u"editor-light"_s);
        }
    }
};

QTEST_MAIN(EditorViewTest)
#include "editorview_test.moc"
