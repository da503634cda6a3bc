// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/workspaces.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A window with a panel for each workspace, and one for all.
class Room : public QMainWindow
{
public:
    Room()
    {
        resize(900, 600);
        setCentralWidget(new QWidget(this));
        constexpr auto all = Workspace::Editing | Workspace::Outline | Workspace::FactCheck;
        add(u"chooser"_s, {Qt::LeftDockWidgetArea, all, {}});
        add(u"topics"_s, {Qt::LeftDockWidgetArea, Workspace::Outline, {}, true});
        add(u"sources"_s, {Qt::LeftDockWidgetArea, Workspace::FactCheck, {}, true});
        dock("chooser")->widget()->setMinimumHeight(100);
        add(u"cast"_s, {Qt::RightDockWidgetArea, Workspace::Editing, Workspace::Editing});
        add(u"claims"_s,
            {Qt::RightDockWidgetArea, Workspace::FactCheck | Workspace::Editing, Workspace::FactCheck});
        workspaces.setWidth(200);
        workspaces.reset();
        show();
    }
    void add(const QString &name, const Workspaces::Home &home)
    {
        auto *dock = new QDockWidget(name, this);
        dock->setObjectName(name);
        dock->setWidget(new QWidget(dock));
        workspaces.add(*dock, home);
    }
    [[nodiscard]] QDockWidget *dock(const char *name) const
    {
        return findChild<QDockWidget *>(QString::fromLatin1(name));
    }
    /// The panels that are open, in front or behind others.
    [[nodiscard]] QString open() const
    {
        QStringList names;
        for (const char *name : {"chooser", "topics", "sources", "cast", "claims"}) {
            if (dock(name)->toggleViewAction()->isChecked())
                names.append(QString::fromLatin1(name));
        }
        return names.join(u' ');
    }

    Workspaces workspaces{*this};
};

} // namespace

/// Panels as the workspaces have them.
class WorkspacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWorkspace_hasItsPanels();
    void whatStandsBelow_getsTheRoomThatTheFirstLeaves();
    void whatThePersonDid_isThereAgain();
    void reset_bringsTheFirstArrangementBack();
    void withoutAProject_noPanelIsShown();
    void state_outlivesTheWindow();
    void aDamagedState_isTheFirstArrangement();
};

void WorkspacesTest::eachWorkspace_hasItsPanels()
{
    Room room;
    const QSignalSpy changed(&room.workspaces, &Workspaces::currentChanged);
    QCOMPARE(room.workspaces.current(), Workspace::Editing);
    QCOMPARE(room.open(), u"chooser cast claims"_s);
    QVERIFY(QTest::qWaitFor([&] { return !room.dock("cast")->visibleRegion().isEmpty(); }));
    QVERIFY(room.dock("claims")->visibleRegion().isEmpty());
    room.workspaces.setCurrent(Workspace::Outline);
    QCOMPARE(room.open(), u"chooser topics"_s);
    QVERIFY(QTest::qWaitFor([&] { return room.dock("topics")->y() > room.dock("chooser")->y(); }));
    room.workspaces.setCurrent(Workspace::FactCheck);
    QCOMPARE(room.open(), u"chooser sources claims"_s);
    QCOMPARE(changed.count(), 2);
}

void WorkspacesTest::whatStandsBelow_getsTheRoomThatTheFirstLeaves()
{
    Room room;
    for (const auto &[workspace, below] :
         {std::pair(Workspace::Outline, "topics"), std::pair(Workspace::FactCheck, "sources")}) {
        room.workspaces.setCurrent(workspace);
        const QDockWidget *chooser = room.dock("chooser");
        QVERIFY2(QTest::qWaitFor([&] { return chooser->height() == chooser->sizeHint().height(); }), below);
        QVERIFY2(room.dock(below)->height() > 2 * chooser->height(), below);
    }
}

void WorkspacesTest::whatThePersonDid_isThereAgain()
{
    Room room;
    room.dock("chooser")->close();
    room.workspaces.setCurrent(Workspace::Outline);
    QCOMPARE(room.open(), u"chooser topics"_s);
    room.workspaces.setCurrent(Workspace::Editing);
    QCOMPARE(room.open(), u"cast claims"_s);
}

void WorkspacesTest::reset_bringsTheFirstArrangementBack()
{
    Room room;
    room.dock("cast")->close();
    room.dock("claims")->setFloating(true);
    room.workspaces.reset();
    QCOMPARE(room.open(), u"chooser cast claims"_s);
    QVERIFY(!room.dock("claims")->isFloating());
}

void WorkspacesTest::withoutAProject_noPanelIsShown()
{
    Room room;
    room.dock("cast")->close();
    room.workspaces.setShown(false);
    QCOMPARE(room.open(), QString());
    room.workspaces.setCurrent(Workspace::FactCheck);
    QCOMPARE(room.open(), QString());
    room.workspaces.setShown(true);
    QCOMPARE(room.open(), u"chooser sources claims"_s);
    room.workspaces.setCurrent(Workspace::Editing);
    QCOMPARE(room.open(), u"chooser claims"_s);
}

void WorkspacesTest::state_outlivesTheWindow()
{
    Workspaces::State state;
    {
        Room room;
        room.dock("cast")->close();
        room.workspaces.setCurrent(Workspace::FactCheck);
        room.workspaces.setShown(false);
        state = room.workspaces.state();
    }
    Room room;
    const QSignalSpy changed(&room.workspaces, &Workspaces::currentChanged);
    room.workspaces.setState(state);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(room.open(), u"chooser sources claims"_s);
    room.workspaces.setCurrent(Workspace::Editing);
    QCOMPARE(room.open(), u"chooser claims"_s);
}

void WorkspacesTest::aDamagedState_isTheFirstArrangement()
{
    Room room;
    room.dock("cast")->close();
    Workspaces::State state;
    state.arrangements.fill("not an arrangement");
    room.workspaces.setState(state);
    QCOMPARE(room.open(), u"chooser cast claims"_s);
}

QTEST_MAIN(WorkspacesTest)
#include "workspaces_test.moc"
