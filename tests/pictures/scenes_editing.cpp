// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Scenes of what editors work with: clean-up, sound, spelling, views, statistics, settings.

#include "app/window/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/settingsdialog.h"
#include "tests/pictures/scenes.h"
#include "widgets/editor/editorview.h"
#include "widgets/transport/transportbar.h"

#include <QApplication>
#include <QFile>
#include <QTabWidget>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

bool Scenes::showEditing(const QString &name)
{
    MainWindow &window = m_application->window();
    const auto trigger = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    if (name.startsWith("clean-up"_L1)) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home, Qt::ControlModifier);
        type(u"Um, so the the um goats (laughter) were, uh, per cent. "_s);
        trigger(ActionId::CleanUp);
    } else if (name.startsWith("sound"_L1)) {
        const QString path = m_folder.filePath(u"the-status-page.ogg"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        m_nobody.answer = path;
        m_player.length = 3'491'000;
        trigger(ActionId::AttachSound);
        m_player.seek(754'000);
        m_player.play();
    } else if (name.startsWith("spelling"_L1)) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home, Qt::ControlModifier);
        type(u"Teh gaots nevr page yuo. "_s);
    } else if (name == "statistics"_L1) {
        trigger(ActionId::Statistics);
    } else if (name == "folded"_L1) {
        trigger(ActionId::FocusOnSpeaker);
    } else if (name.startsWith("changes"_L1)) {
        correctTurns();
        trigger(ActionId::WordsChanges);
    } else if (name.startsWith("settings-"_L1)) {
        trigger(ActionId::Settings);
        window.findChild<SettingsDialog *>()->findChild<QTabWidget *>()->setCurrentIndex(
            name.endsWith("keys"_L1) ? 2 : 1);
    } else {
        return false;
    }
    return true;
}
