// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/rescuecontroller.h"

#include "model/store/schema.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/projectfixtures.h"

#include <QCryptographicHash>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Damaged projects, and those of later versions, in the real window.
class RescueControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFile_isSaidToBeChecked();
    void aLetterThatTurned_isSaidInABar_andSalvaged();
    void aFileThatIsOnlyLookedAt_staysAsItIs_data();
    void aFileThatIsOnlyLookedAt_staysAsItIs();
    void aFileThatCannotBeOpened_isSalvaged();
    void aProjectThatIsNone_isNotOfferedToBeSalvaged();
    void aLaterProject_isReadAndNotChanged();
};

namespace
{

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

MessageBar *barWith(const QWidget &window, const QString &text)
{
    for (MessageBar *bar : window.findChildren<MessageBar *>()) {
        if (bar->spokenText().contains(text) && bar->isVisible())
            return bar;
    }
    return nullptr;
}

QPushButton *buttonOf(const MessageBar &bar, const QString &text)
{
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').contains(text))
            return button;
    }
    return nullptr;
}

} // namespace

void RescueControllerTest::aWholeFile_isSaidToBeChecked()
{
    WindowDesk desk;
    const QString path = desk.path(u"show.ropewalk"_s);
    QVERIFY(makeFixture(Schema::currentVersion(), path));
    desk.start();
    QVERIFY(desk.open({path}));
    const auto *checked = desk.window().statusBar()->findChild<QLabel *>(u"checked"_s);
    SOON_COMPARE(checked->text(), u"File checked"_s);
    QVERIFY(!barWith(desk.window(), u"as it was written"_s));
    QVERIFY(checked->toolTip().contains(u"all as it was written"_s));
    QVERIFY(desk.close());
}

void RescueControllerTest::aLetterThatTurned_isSaidInABar_andSalvaged()
{
    WindowDesk desk;
    const QString path = desk.path(u"show.ropewalk"_s);
    QVERIFY(makeFixture(Schema::currentVersion(), path));
    QVERIFY(tamper(path, "UPDATE line SET text=text || '!' WHERE rowid=5;"));
    const QByteArray bytes = readFile(path);
    desk.start();
    QVERIFY(desk.open({path}));
    SOON_VERIFY(barWith(desk.window(), u"as it was written"_s));
    const MessageBar *bar = barWith(desk.window(), u"as it was written"_s);
    QVERIFY(barWith(desk.window(), u"the text"_s) == bar);
    desk.chooser.answer = desk.path(u"new.ropewalk"_s);
    QTest::mouseClick(buttonOf(*bar, u"Salvage"_s), Qt::LeftButton);
    QCOMPARE(desk.chooser.requests.last().name, u"show (salvaged).ropewalk"_s);
    SOON_VERIFY(barWith(desk.window(), u"What could be read"_s));
    QCOMPARE(readFile(path), bytes);
    QTest::mouseClick(buttonOf(*barWith(desk.window(), u"What could be read"_s), u"Open it"_s),
                      Qt::LeftButton);
    SOON_VERIFY(desk.application->projects().path() == desk.chooser.answer &&
                !desk.application->projects().isBusy());
    QVERIFY(!barWith(desk.window(), u"as it was written"_s));
    QVERIFY(desk.close());
}

void RescueControllerTest::aFileThatIsOnlyLookedAt_staysAsItIs_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("whole") << QByteArray();
    QTest::newRow("a line") << QByteArray("UPDATE line SET text=text || '!' WHERE rowid=5;");
    QTest::newRow("a place") << QByteArray("UPDATE place SET words=words || '!';");
}

void RescueControllerTest::aFileThatIsOnlyLookedAt_staysAsItIs()
{
    QFETCH(const QByteArray, damage);
    WindowDesk desk;
    const QString path = desk.path(u"show.ropewalk"_s);
    QVERIFY(makeFixture(Schema::currentVersion(), path));
    QVERIFY(damage.isEmpty() || tamper(path, damage));
    const QByteArray bytes = readFile(path);
    desk.start();
    QVERIFY(desk.open({path}));
    QVERIFY(!desk.session().store().isFileBehind());
    const auto *checked = desk.window().statusBar()->findChild<QLabel *>(u"checked"_s);
    SOON_VERIFY(!checked->text().isEmpty() || barWith(desk.window(), u"as it was written"_s));
    QVERIFY(!desk.session().store().isFileBehind());
    QVERIFY(desk.close());
    QCOMPARE(readFile(path), bytes);
}

void RescueControllerTest::aFileThatCannotBeOpened_isSalvaged()
{
    WindowDesk desk;
    const QString path = desk.path(u"show.ropewalk"_s);
    QVERIFY(makeFixture(Schema::currentVersion(), path));
    const QByteArray whole = readFile(path);
    const QByteArray part = whole.first(whole.size() * 3 / 4 / 4096 * 4096);
    writeFile(path, part);
    desk.start();
    desk.application->openFiles({path});
    SOON_VERIFY(barWith(desk.window(), u"was not opened"_s));
    const MessageBar *bar = barWith(desk.window(), u"was not opened"_s);
    QVERIFY(buttonOf(*bar, u"Salvage"_s));
    // Not over a file that is there, the damaged one first of all.
    desk.chooser.answer = path;
    QTest::mouseClick(buttonOf(*bar, u"Salvage"_s), Qt::LeftButton);
    SOON_VERIFY(barWith(desk.window(), u"a file of this name already"_s));
    QCOMPARE(readFile(path), part);
    desk.chooser.answer = desk.path(u"new.ropewalk"_s);
    QTest::mouseClick(buttonOf(*bar, u"Salvage"_s), Qt::LeftButton);
    SOON_VERIFY(barWith(desk.window(), u"What could be read"_s));
    QVERIFY(QFileInfo::exists(desk.chooser.answer));
    QCOMPARE(readFile(path), part);
    QVERIFY(desk.close());
}

void RescueControllerTest::aProjectThatIsNone_isNotOfferedToBeSalvaged()
{
    WindowDesk desk;
    const QString path = desk.path(u"show.ropewalk"_s);
    writeFile(path, "<html>Sign in</html>");
    desk.start();
    desk.application->openFiles({path});
    SOON_VERIFY(barWith(desk.window(), u"was not opened"_s));
    QVERIFY(!buttonOf(*barWith(desk.window(), u"was not opened"_s), u"Salvage"_s));
    QVERIFY(desk.close());
}

void RescueControllerTest::aLaterProject_isReadAndNotChanged()
{
    WindowDesk desk;
    const QString path = desk.path(u"show.ropewalk"_s);
    QVERIFY(makeFixture(Schema::currentVersion(), path));
    QVERIFY(tamper(path, "CREATE TABLE later(x); UPDATE meta SET value='9.1' WHERE key='app_version';"
                         "PRAGMA user_version=" +
                             QByteArray::number(Schema::currentVersion() + 1) + ";"));
    const QByteArray bytes = readFile(path);
    desk.start();
    QVERIFY(desk.open({path}));
    QVERIFY(barWith(desk.window(), u"9.1"_s));
    const Episode *episode =
        desk.application->projects().session()->project().episode(desk.editor().episode());
    QVERIFY(episode);
    const qint64 sequence = desk.application->projects().session()->history().lastSequence();
    // Typing, Enter and undo are refused, and the bar says why.
    QTest::keyClicks(&desk.editor(), u"words"_s);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
    SOON_VERIFY(barWith(desk.window(), u"not changed"_s));
    QCOMPARE(desk.application->projects().session()->history().lastSequence(), sequence);
    QTest::keyClick(&desk.editor(), Qt::Key_S, Qt::ControlModifier);
    SOON_VERIFY(barWith(desk.window(), u"not write it"_s));
    QVERIFY(desk.close());
    QCOMPARE(readFile(path), bytes);
}

QTEST_MAIN(RescueControllerTest)
#include "rescuecontroller_test.moc"
