// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/app/window/windowdesk.h"

#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include <signal.h>
#include <sys/resource.h>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// While it lives no file of this program can grow: what a full disk is to who writes.
class FullDisk
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

void clickInBars(const WindowDesk &desk, const QString &text)
{
    QPushButton *wanted = nullptr;
    const auto isThere = [&] {
        for (QPushButton *button : desk.window().bars().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                wanted = button;
        }
        return wanted != nullptr;
    };
    QVERIFY2(QTest::qWaitFor(isThere), qPrintable(u"no button "_s + text));
    QTest::mouseClick(wanted, Qt::LeftButton);
}

QString firstLine(const QString &path)
{
    auto session = ProjectSession::open(path, u"Test"_s);
    if (!session)
        return session.error().text();
    const auto episode = (*session)->episode((*session)->project().episodes().front());
    const QString text = episode ? (*episode)->transcript().lineAt(0).line().text : episode.error().text();
    const auto closed = (*session)->close();
    return closed ? text : closed.error().text();
}

/// As another program does it: a copy is edited, and put in the file's place.
bool changeElsewhere(const WindowDesk &desk, const QString &file)
{
    const QString copy = desk.path(u"theirs.ropewalk"_s);
    if (!QFile::copy(file, copy))
        return false;
    auto theirs = ProjectSession::open(copy, u"Bea"_s);
    if (!theirs)
        return false;
    const EpisodeId id = (*theirs)->project().episodes().front();
    const Episode *episode = (*theirs)->episode(id).value();
    const LineId line = episode->transcript().lineAt(0).line().id;
    return (*theirs)->history().perform(
               {id, u"Theirs"_s, insertText(*episode, {line, 0}, u"Theirs. "_s).edits}) &&
           (*theirs)->close() && QFile::remove(file) && QFile::rename(copy, file);
}

} // namespace

/// When the file is written, and what the window says when it cannot be.
class SaverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavingTheProgram_writesTheFile();
    void pausing_writesTheFile();
    void aFileChangedByAnother_isLeft_andMayBeWrittenOver();
    void aFileChangedByAnother_isKeptBesideOnesOwn();
    void aFileChangedByAnother_withoutWorkOfOnesOwn_isOpenedAsItIs();
    void workThatAnotherOvertook_isOfferedWithTheFile();
    void aFileThatVanished_isSaid_andMayBeWrittenAgain();
    void aFolderThatIsGone_isSaid_andNothingIsLost();
    void aFolderThatMayNotBeWritten_isSaid_andSaveAsLeadsOut();
    void whatCannotBeKept_isSaidWhileItIsSo_andKeepsTheProjectOpen();
    void whenNoMoreCanWait_nothingIsChanged_andUndoWorks();
    void aProjectInUse_isNotOpened();
    void aDamagedProject_isNotOpened_andTheOpenOneStaysUntouched();
    void editsOfAProgramThatDied_areThere_andSaid();
};

void SaverTest::leavingTheProgram_writesTheFile()
{
    WindowDesk desk;
    desk.start();
    QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
    desk.type(u"Left. "_s);
    SOON_VERIFY(desk.session().store().isFileBehind());
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    SOON_VERIFY(!desk.session().store().isFileBehind());
}

void SaverTest::pausing_writesTheFile()
{
    WindowDesk desk;
    QDir().mkpath(desk.folders.settings);
    QFile settings(desk.folders.settings + u"/settings.json"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("{\"autosave_seconds\": 5}");
    settings.close();
    desk.start();
    QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
    desk.type(u"Paused. "_s);
    QVERIFY(QTest::qWaitFor([&] { return !desk.session().store().isFileBehind(); }, 20'000));
}

void SaverTest::aFileChangedByAnother_isLeft_andMayBeWrittenOver()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    QVERIFY(changeElsewhere(desk, file));
    SOON_VERIFY(desk.hasBar("file"));
    QVERIFY2(desk.barTexts().join(u' ').contains(u"changed nothing since"_s),
             qPrintable(desk.barTexts().join(u' ')));
    desk.type(u"Ours. "_s);
    SOON_VERIFY(desk.barTexts().join(u' ').contains(u"your work is kept"_s));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    SOON_VERIFY(desk.session().store().isChangedOnDisk());
    QVERIFY(desk.hasBar("file"));
    clickInBars(desk, u"Write over it"_s);
    SOON_VERIFY(!desk.session().store().isFileBehind());
    SOON_VERIFY(!desk.hasBar("file"));
    QVERIFY(desk.close());
    QVERIFY2(firstLine(file).startsWith(u"Ours. "_s), qPrintable(firstLine(file)));
}

void SaverTest::aFileChangedByAnother_isKeptBesideOnesOwn()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    QVERIFY(QFile::copy(file, desk.path(u"show (mine).ropewalk"_s)));
    desk.type(u"Ours. "_s);
    QVERIFY(changeElsewhere(desk, file));
    SOON_VERIFY(desk.hasBar("file"));
    clickInBars(desk, u"Keep both"_s);
    const QString mine = desk.path(u"show (mine 2).ropewalk"_s);
    SOON_VERIFY(desk.projects().path() == mine && !desk.projects().isBusy());
    QVERIFY(desk.hasBar("both") && !desk.hasBar("file"));
    desk.type(u"More. "_s);
    QVERIFY(desk.close());
    QVERIFY2(firstLine(mine).startsWith(u"Ours. More. "_s), qPrintable(firstLine(mine)));
    QVERIFY2(firstLine(file).startsWith(u"Theirs. "_s), qPrintable(firstLine(file)));
}

void SaverTest::aFileChangedByAnother_withoutWorkOfOnesOwn_isOpenedAsItIs()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    QSignalSpy written(&desk.session().store(), &ProjectStore::published);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    SOON_VERIFY(!written.isEmpty());
    QVERIFY(!desk.session().store().isFileBehind());
    QVERIFY(changeElsewhere(desk, file));
    SOON_VERIFY(desk.hasBar("file"));
    clickInBars(desk, u"Open it as it is now"_s);
    SOON_VERIFY(!desk.projects().isBusy() && desk.projects().session() &&
                desk.line(0).startsWith(u"Theirs. "_s));
    QCOMPARE(desk.barTexts().join(u" / "_s), QString());
    QVERIFY(desk.close());
}

void SaverTest::workThatAnotherOvertook_isOfferedWithTheFile()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    desk.type(u"Ours. "_s);
    QVERIFY(changeElsewhere(desk, file));
    desk.trigger(ActionId::CloseProject);
    SOON_VERIFY(!desk.projects().session() && !desk.projects().isBusy());
    QVERIFY(desk.open({file}));
    QVERIFY(desk.line(0).startsWith(u"Theirs. "_s));
    clickInBars(desk, u"Open that work"_s);
    SOON_VERIFY(!desk.projects().isBusy() && desk.projects().session() &&
                desk.line(0).startsWith(u"Ours. "_s));
    QVERIFY(desk.projects().path().isEmpty() && desk.hasBar("no-file"));
    QVERIFY2(firstLine(file).startsWith(u"Theirs. "_s), qPrintable(firstLine(file)));
}

void SaverTest::aFileThatVanished_isSaid_andMayBeWrittenAgain()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    desk.type(u"Still here. "_s);
    QVERIFY(QFile::remove(file));
    SOON_VERIFY(desk.hasBar("file"));
    clickInBars(desk, u"Write it again"_s);
    SOON_VERIFY(QFileInfo::exists(file));
    SOON_VERIFY(!desk.hasBar("file"));
    QVERIFY(desk.close());
    QVERIFY(firstLine(file).startsWith(u"Still here. "_s));
}

void SaverTest::aFolderThatIsGone_isSaid_andNothingIsLost()
{
    WindowDesk desk;
    desk.start();
    QDir().mkpath(desk.path(u"stick"_s));
    QVERIFY(desk.openNew(desk.path(u"stick/show.ropewalk"_s)));
    QVERIFY(QDir(desk.path(u"stick"_s)).removeRecursively());
    desk.type(u"Pulled out. "_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    SOON_VERIFY(desk.hasBar("not-saved"));
    // Closing asks nothing and loses nothing.
    desk.trigger(ActionId::CloseProject);
    SOON_VERIFY(!desk.projects().session());
    SOON_VERIFY(desk.hasBar("not-saved"));
    QDir().mkpath(desk.path(u"stick"_s));
    QVERIFY(desk.open({desk.path(u"stick/show.ropewalk"_s)}));
    QVERIFY(desk.line(0).startsWith(u"Pulled out. "_s));
    QVERIFY(desk.hasBar("opened"));
}

void SaverTest::aFolderThatMayNotBeWritten_isSaid_andSaveAsLeadsOut()
{
    WindowDesk desk;
    QDir().mkpath(desk.path(u"locked"_s));
    desk.start();
    const QString file = desk.path(u"locked/show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    QVERIFY(desk.close());
    const QString folder = desk.path(u"locked"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFile probe(folder + u"/probe"_s); probe.open(QIODevice::WriteOnly)) {
        // The superuser may write anywhere: once more without that power.
        probe.remove();
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(QProcess::execute(u"setpriv"_s, {u"--bounding-set=-all"_s, u"--inh-caps=-all"_s,
                                                  QCoreApplication::applicationFilePath(),
                                                  QString::fromLatin1(QTest::currentTestFunction())}),
                 0);
        return;
    }
    desk.start();
    QVERIFY(desk.open({file}));
    QVERIFY(desk.hasBar("read-only"));
    desk.type(u"Kept. "_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    SOON_VERIFY(desk.hasBar("not-saved"));
    desk.chooser.answer = desk.path(u"elsewhere.ropewalk"_s);
    clickInBars(desk, u"Save as…"_s);
    SOON_COMPARE(desk.projects().path(), desk.chooser.answer);
    SOON_VERIFY(!desk.hasBar("not-saved"));
    SOON_VERIFY(!desk.hasBar("read-only"));
    QVERIFY(desk.close());
    QVERIFY(firstLine(desk.chooser.answer).startsWith(u"Kept. "_s));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void SaverTest::whatCannotBeKept_isSaidWhileItIsSo_andKeepsTheProjectOpen()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    {
        const FullDisk full;
        desk.type(u"No room. "_s);
        SOON_VERIFY(desk.hasBar("not-kept"));
        QCOMPARE(desk.status("saved"), u"Not saved"_s);
        desk.window().close();
        SOON_VERIFY(desk.hasBar("not-closed"));
        QVERIFY(desk.window().isVisible());
        QVERIFY(!desk.editor().episode().isNull());
    }
    SOON_VERIFY(!desk.hasBar("not-kept"));
    QVERIFY(!desk.hasBar("not-closed"));
    QVERIFY(desk.close());
    QVERIFY(firstLine(file).startsWith(u"No room. "_s));
}

void SaverTest::whenNoMoreCanWait_nothingIsChanged_andUndoWorks()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    const QString before = desk.line(0);
    QString typed;
    {
        const FullDisk full;
        desk.type(u"x"_s);
        SOON_VERIFY(desk.hasBar("not-kept"));
        for (int keys = 1; !desk.hasBar("full"); ++keys) {
            QVERIFY(keys < 2'000);
            desk.type(u"x"_s);
        }
        typed = desk.line(0);
        QVERIFY(typed.size() > before.size() + 900);
        desk.type(u"y"_s);
        QCOMPARE(desk.line(0), typed);
        // Whoever asks: the cast, an import, replace-all go the same way.
        const auto added =
            desk.session().history().perform({{}, u"Add"_s, {Put<Speaker>{SpeakerId::create(), Speaker{}}}});
        QCOMPARE(added.error().kind, Error::Kind::Unwritable);
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.line(0), before);
        desk.trigger(ActionId::Redo);
        QCOMPARE(desk.line(0), before);
    }
    SOON_VERIFY(!desk.hasBar("full"));
    desk.trigger(ActionId::Redo);
    QCOMPARE(desk.line(0), typed);
    QVERIFY(desk.close());
    QCOMPARE(firstLine(file), typed);
}

void SaverTest::aProjectInUse_isNotOpened()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    desk.trigger(ActionId::CloseProject);
    SOON_VERIFY(!desk.projects().session());
    const auto other = ProjectSession::open(file, u"Bea"_s);
    QVERIFY(other);
    desk.application->openFiles({file});
    SOON_VERIFY(desk.hasBar("not-opened"));
    QVERIFY(!desk.projects().session());
}

void SaverTest::aDamagedProject_isNotOpened_andTheOpenOneStaysUntouched()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    const QString broken = desk.path(u"broken.ropewalk"_s);
    QVERIFY(QFile::copy(file, broken));
    QFile cut(broken);
    QVERIFY(cut.resize(cut.size() / 2));
    const QByteArray before = [&] {
        QFile read(broken);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }();
    desk.application->openFiles({broken});
    SOON_VERIFY(desk.hasBar("not-opened"));
    QFile after(broken);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before);
}

void SaverTest::editsOfAProgramThatDied_areThere_andSaid()
{
    WindowDesk desk;
    desk.start();
    const QString file = desk.path(u"show.ropewalk"_s);
    QVERIFY(desk.openNew(file));
    desk.type(u"Kept. "_s);
    QVERIFY(desk.session().keep());
    // Without closing: nothing is written to the file.
    desk.application.reset();
    desk.start();
    QVERIFY(desk.open({file}));
    QVERIFY(desk.hasBar("opened"));
    QVERIFY(desk.line(0).startsWith(u"Kept. "_s));
    QVERIFY(desk.window().actions().action(ActionId::Undo)->isEnabled());
}

QTEST_MAIN(SaverTest)

#include "saver_test.moc"
