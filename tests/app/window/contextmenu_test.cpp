// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/contextmenu.h"

#include "tests/app/window/windowdesk.h"

#include <QPointer>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// The menu of the editor.
class ContextMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasWhatMakesSenseAtThePlace()
    {
        WindowDesk desk;
        desk.start();
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        ContextMenu &menus = desk.window().contextMenu();
        const Actions &actions = desk.window().actions();
        const LineId line = desk.episode().transcript().turnAt(1).lines.front().id;
        const auto has = [&actions](const QMenu &menu, ActionId id) {
            return menu.actions().contains(actions.action(id));
        };

        QMenu atCaret;
        menus.fill(atCaret, {{line, 2}, {}});
        QVERIFY(has(atCaret, ActionId::Paste));
        QVERIFY(has(atCaret, ActionId::PastePlainWords));
        QVERIFY(has(atCaret, ActionId::JoinTurnUp));
        QVERIFY(!has(atCaret, ActionId::Cut));
        QVERIFY(!has(atCaret, ActionId::StrikeOut));

        QMenu ofWords;
        menus.fill(ofWords, {{line, 4}, Range{{line, 0}, {line, 4}}});
        QVERIFY(has(ofWords, ActionId::Cut));
        QVERIFY(has(ofWords, ActionId::StrikeOut));
        QVERIFY(has(ofWords, ActionId::MarkClaim));
        QVERIFY(has(ofWords, ActionId::MoveWordsDown));
        QVERIFY(!has(ofWords, ActionId::JoinTurnUp));

        QMenu ofNothing;
        menus.fill(ofNothing, {});
        QVERIFY(has(ofNothing, ActionId::Paste));
        QVERIFY(!has(ofNothing, ActionId::SplitTurn));
        QVERIFY(desk.close());
    }

    void othersAddToItsTop_forThePlaceOfTheCaret()
    {
        WindowDesk desk;
        desk.start();
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        ContextMenu &menus = desk.window().contextMenu();
        const LineId line = desk.episode().transcript().turnAt(1).lines.front().id;
        desk.editor().setCaret({{line, 3}, {line, 3}});
        ContextSpot asked;
        QPointer<QMenu> shown;
        connect(&menus, &ContextMenu::extending, this, [&](QMenu *menu, const ContextSpot &spot) {
            asked = spot;
            shown = menu;
            menu->addAction(u"goat"_s);
        });
        QTest::keyClick(&desk.editor(), Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(shown);
        QVERIFY(shown->isVisible());
        QCOMPARE(asked.at, (Position{line, 3}));
        QVERIFY(!asked.selection);
        const QList<QAction *> actions = shown->actions();
        const auto paste = actions.indexOf(desk.window().actions().action(ActionId::Paste));
        const auto goat = std::ranges::find(actions, u"goat"_s, &QAction::text) - actions.begin();
        QCOMPARE_LT(goat, paste - 1);
        QVERIFY(actions[paste - 1]->isSeparator());
        shown->close();
        SOON_VERIFY(!shown);
        QVERIFY(desk.close());
    }
};

QTEST_MAIN(ContextMenuTest)

#include "contextmenu_test.moc"
