// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/app/window/windowdesk.h"

#include <QDropEvent>
#include <QMimeData>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Opening, editing, closing and coming back, on the real window.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void begins_withTheWelcomePage();
    void theSample_opensInAProjectWithoutAFile();
    void typing_isUndoneAndRedone();
    void enter_splitsTheTurn_andDigitsGiveItASpeaker();
    void digitsOfAFrenchKeyboard_giveSpeakers();
    void save_writesTheFile();
    void save_ofAProjectWithoutAFile_asksForAName();
    void closing_writesTheFile_andAllComesBack();
    void undo_goesBackIntoAnEarlierRun_onlyWhenAskedTwice();
    void workWithoutAFile_comesBackFromTheWelcomePage();
    void aNewProjectInWhichNothingIsDone_leavesNothing();
    void aCopy_isSavedBesides();
    void droppedFiles_openProjectsAndImportTranscripts();
    void aMissingFile_isSaid_andTakenOffTheList();
    void whatIsNoTranscript_isSaid();
    void keysAreShownAndSearched();
};

void MainWindowTest::begins_withTheWelcomePage()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(!desk.editor().isVisible());
    QVERIFY(!desk.window().actions().action(ActionId::Save)->isEnabled());
    QVERIFY(desk.window().actions().action(ActionId::OpenProject)->isEnabled());
    QVERIFY(!desk.window().findChild<QDockWidget *>(u"episodes"_s)->isVisible());
    QVERIFY(desk.close());
}

void MainWindowTest::theSample_opensInAProjectWithoutAFile()
{
    WindowDesk desk;
    desk.start();
    desk.trigger(ActionId::Sample);
    QVERIFY(desk.waitForEpisode());
    QVERIFY(desk.hasBar("no-file"));
    QVERIFY(desk.window().findChild<QDockWidget *>(u"episodes"_s)->isVisible());
    QVERIFY(!desk.window().actions().action(ActionId::Undo)->isEnabled());
    QCOMPARE(desk.focus(), &desk.editor());
    QCOMPARE(desk.status("place"), u"Turn 1 of 25 · Host (1)"_s);
    SOON_VERIFY(desk.status("length").startsWith(u"448 "_s));
    SOON_VERIFY(desk.status("saved").startsWith(u"Saved "_s));
}

void MainWindowTest::typing_isUndoneAndRedone()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.open({WindowDesk::sample()}));
    const QString before = desk.line(0);
    desk.type(u"Ahem. "_s);
    QCOMPARE(desk.line(0), u"Ahem. "_s + before);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.line(0), before);
    QVERIFY(!desk.window().actions().action(ActionId::Undo)->isEnabled());
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.line(0), u"Ahem. "_s + before);
    QVERIFY(!desk.window().actions().action(ActionId::Redo)->isEnabled());
}

void MainWindowTest::enter_splitsTheTurn_andDigitsGiveItASpeaker()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.open({WindowDesk::sample()}));
    for (int step = 0; step < 3; ++step)
        desk.key(Qt::Key_Right, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.episode().transcript().turnCount(), 26);
    QCOMPARE(desk.status("place"), u"Turn 2 of 26 · Host (1)"_s);
    desk.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(desk.status("place"), u"Turn 2 of 26 · Founder (3)"_s);
    QVERIFY2(desk.said().contains(u"Founder"_s), qPrintable(desk.said()));
    desk.key(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(desk.said(), u"Nobody in the cast has the number 9."_s);
    desk.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.episode().transcript().turnCount(), 25);
}

void MainWindowTest::digitsOfAFrenchKeyboard_giveSpeakers()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.open({WindowDesk::sample()}));
    const auto send = [&desk](QEvent::Type type, Qt::Key key, quint32 scanCode) {
        QKeyEvent event(type, key, Qt::ControlModifier, scanCode, 0, 0);
        event.ignore();
        QApplication::sendEvent(&desk.editor(), &event);
        return event.isAccepted();
    };
    // The key of 4 gives an apostrophe there.
    QVERIFY(send(QEvent::ShortcutOverride, Qt::Key_Apostrophe, 13));
    QVERIFY(send(QEvent::KeyPress, Qt::Key_Apostrophe, 13));
    QCOMPARE(desk.status("place"), u"Turn 1 of 25 · DBA (4)"_s);
    // That of 6 gives a minus, and would zoom out if it were not wanted here.
    QVERIFY(send(QEvent::ShortcutOverride, Qt::Key_Minus, 15));
    // A digit of the keyboard itself is a shortcut as any other, and so is a minus that stands elsewhere.
    QVERIFY(!send(QEvent::ShortcutOverride, Qt::Key_4, 13));
    QVERIFY(!send(QEvent::ShortcutOverride, Qt::Key_Minus, 20));
}

void MainWindowTest::save_writesTheFile()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    QVERIFY(!desk.hasBar("no-file"));
    QCOMPARE(desk.window().windowTitle(), u"the-status-page — show.ropewalk — Ropewalk"_s);
    desk.type(u"Saved. "_s);
    SOON_VERIFY(desk.session().store().isFileBehind());
    desk.key(Qt::Key_S, Qt::ControlModifier);
    SOON_VERIFY(!desk.session().store().isFileBehind());
    SOON_COMPARE(desk.said(), u"Saved."_s);
}

void MainWindowTest::save_ofAProjectWithoutAFile_asksForAName()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.open({WindowDesk::sample()}));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.chooser.requests.size(), 1);
    QVERIFY(desk.chooser.requests[0].isSaving);
    QCOMPARE(desk.chooser.requests[0].name, u"the-status-page.ropewalk"_s);
    QVERIFY(desk.projects().path().isEmpty());
    desk.chooser.answer = desk.path(u"show.ropewalk"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    SOON_COMPARE(desk.projects().path(), desk.chooser.answer);
    QVERIFY(QFileInfo::exists(desk.chooser.answer));
}

void MainWindowTest::closing_writesTheFile_andAllComesBack()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    desk.application->openFiles({WindowDesk::sample()});
    SOON_VERIFY(desk.importDialog());
    QVERIFY(desk.open({}));
    SOON_COMPARE(desk.session().project().episodes().size(), size_t(2));
    const EpisodeId second = desk.session().project().episodes()[1];
    SOON_COMPARE(desk.editor().episode(), second);
    // What the layout asked for last may be a moment old.
    SOON_VERIFY((desk.window().resize(760, 600), desk.window().size() == QSize(760, 600)));
    for (int turn = 0; turn < 9; ++turn)
        desk.key(Qt::Key_Down, Qt::AltModifier);
    desk.type(u"Goats! "_s);
    const QString text = desk.line(9);
    QVERIFY(text.startsWith(u"Goats! "_s));
    const Caret caret = desk.editor().caret();
    const Position top = desk.editor().topOfView();
    desk.window().findChild<QDockWidget *>(u"speakers"_s)->close();
    QVERIFY(desk.close());

    desk.start();
    QCOMPARE(desk.window().size(), QSize(760, 600));
    QVERIFY(desk.open({file}));
    QCOMPARE(desk.editor().episode(), second);
    QCOMPARE(desk.line(9), text);
    QCOMPARE(desk.editor().caret(), caret);
    QCOMPARE(desk.editor().topOfView(), top);
    QVERIFY(!desk.window().findChild<QDockWidget *>(u"speakers"_s)->isVisible());
    QVERIFY(desk.window().findChild<QDockWidget *>(u"episodes"_s)->isVisible());
    QVERIFY(!desk.session().store().opened().recovered);
    // And from the list of what was open last.
    QVERIFY(desk.close());
    desk.start();
    QMenu *recent = desk.window().actions().menu(MenuId::OpenRecent);
    QCOMPARE(recent->actions().size(), 1);
    recent->actions().first()->trigger();
    QVERIFY(desk.waitForEpisode());
    QCOMPARE(desk.projects().path(), file);
}

void MainWindowTest::undo_goesBackIntoAnEarlierRun_onlyWhenAskedTwice()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    const QString before = desk.line(0);
    desk.type(u"Earlier. "_s);
    QVERIFY(desk.close());
    desk.start();
    QVERIFY(desk.open({file}));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.hasBar("undo"));
    QVERIFY(desk.line(0).startsWith(u"Earlier. "_s));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.hasBar("undo"));
    QCOMPARE(desk.line(0), before);
}

void MainWindowTest::workWithoutAFile_comesBackFromTheWelcomePage()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.open({WindowDesk::sample()}));
    desk.type(u"Never saved. "_s);
    QVERIFY(desk.close());
    desk.start();
    auto *list = desk.window().findChild<QListWidget *>(u"left"_s);
    SOON_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"the-status-page"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QVERIFY(desk.waitForEpisode());
    QVERIFY(desk.line(0).startsWith(u"Never saved. "_s));
    QVERIFY(desk.hasBar("no-file"));
}

void MainWindowTest::aNewProjectInWhichNothingIsDone_leavesNothing()
{
    WindowDesk desk;
    desk.start();
    desk.trigger(ActionId::NewProject);
    SOON_VERIFY(desk.projects().session() && !desk.projects().isBusy());
    QVERIFY(!desk.editor().isVisible());
    QVERIFY(desk.close());
    QVERIFY(ProjectStore::leftovers().empty());
    QCOMPARE(QDir(desk.path(u"state/ropewalk/sessions"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList());
}

void MainWindowTest::aCopy_isSavedBesides()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    desk.type(u"In both. "_s);
    desk.chooser.answer = desk.path(u"copy.ropewalk"_s);
    desk.trigger(ActionId::SaveCopy);
    SOON_VERIFY(desk.hasBar("copied"));
    QCOMPARE(desk.projects().path(), file);
    QVERIFY(desk.open({desk.chooser.answer}));
    SOON_COMPARE(desk.projects().path(), desk.chooser.answer);
    QVERIFY(desk.waitForEpisode());
    QVERIFY(desk.line(0).startsWith(u"In both. "_s));
}

void MainWindowTest::droppedFiles_openProjectsAndImportTranscripts()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    desk.trigger(ActionId::CloseProject);
    SOON_VERIFY(!desk.projects().session());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file), QUrl::fromLocalFile(WindowDesk::sample())});
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.window(), &drop);
    SOON_VERIFY(desk.importDialog());
    QVERIFY(desk.open({}));
    SOON_VERIFY(desk.projects().session() && desk.session().project().episodes().size() == 2);
    QCOMPARE(desk.projects().path(), file);
}

void MainWindowTest::aMissingFile_isSaid_andTakenOffTheList()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    desk.trigger(ActionId::CloseProject);
    SOON_VERIFY(!desk.projects().session());
    QVERIFY(QFile::remove(file));
    QMenu *recent = desk.window().actions().menu(MenuId::OpenRecent);
    recent->actions().first()->trigger();
    SOON_VERIFY(desk.hasBar("not-opened"));
    for (QPushButton *button : desk.window().bars().findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(recent->isEmpty());
    QVERIFY(!desk.hasBar("not-opened"));
}

void MainWindowTest::whatIsNoTranscript_isSaid()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"noise.txt"_s);
    QFile noise(file);
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(1000, '\0'));
    noise.close();
    desk.application->openFiles({file});
    SOON_VERIFY(desk.importDialog());
    SOON_VERIFY(!desk.importDialog()->findChildren<MessageBar *>().isEmpty());
    desk.takeImport();
    QVERIFY(desk.importDialog());
    desk.importDialog()->reject();
    // The project that was begun for it is none any more.
    SOON_VERIFY(!desk.projects().session());
    QVERIFY(desk.close());
    QVERIFY(ProjectStore::leftovers().empty());
}

void MainWindowTest::keysAreShownAndSearched()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.open({WindowDesk::sample()}));
    desk.key(Qt::Key_F1);
    auto *panel = desk.window().findChild<QDockWidget *>(u"keys"_s);
    SOON_VERIFY(panel->isVisible());
    auto *list = panel->findChild<QTreeWidget *>();
    desk.type(u"alternate"_s);
    QStringList shown;
    for (QTreeWidgetItemIterator at(list, QTreeWidgetItemIterator::NotHidden); *at; ++at)
        shown.append((*at)->text(0));
    QCOMPARE(shown, QStringList({u"Turn"_s, u"Split and alternate"_s}));
    desk.key(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

QTEST_MAIN(MainWindowTest)

#include "mainwindow_test.moc"
