// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/backupscontroller.h"

#include "model/store/backupstore.h"
#include "tests/app/window/windowdesk.h"
#include "widgets/backups/backupsdialog.h"
#include "widgets/backups/sendcopydialog.h"
#include "widgets/find/findbar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Backups and copies to send, in the real window.
class BackupsControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyReplacements_areBackedUpBefore_fewAreNot();
    void anImport_isBackedUpBefore_onceForAllFiles();
    void aBackup_isOpenedAsACopy_besideTheProject();
    void aBackup_takesTheProjectsPlace_andWhatWasThereIsBackedUp();
    void aBackupThatTurnedBad_replacesNothing();
    void aDamagedOrMissingProject_comesBackFromItsBackups_data();
    void aDamagedOrMissingProject_comesBackFromItsBackups();
    void backupsThatCannotBeMade_areSaidInABar_andTheWorkIsSaved();
    void aPinnedBackup_staysPinned();
    void aCopyToSend_isWritten_withoutWhatStaysOut();
};

namespace
{

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Desk : WindowDesk {
    [[nodiscard]] bool begin()
    {
        start();
        file = path(u"show.ropewalk"_s);
        if (!openNew(file))
            return false;
        project = session().project().id();
        return session().store().publish().has_value();
    }
    [[nodiscard]] static BackupStore store() { return BackupStore(BackupStore::usualFolder()); }
    [[nodiscard]] std::vector<Backup> backups() const { return store().list(project); }
    /// Types a word at the beginning of the first line and writes the file.
    [[nodiscard]] bool typeAndSave(const QString &text) const
    {
        editor().setFocus();
        QTest::keyClick(&editor(), Qt::Key_Home, Qt::ControlModifier);
        type(text);
        return session().store().publish().has_value();
    }
    [[nodiscard]] BackupsDialog *dialog() const { return window().findChild<BackupsDialog *>(); }
    [[nodiscard]] static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *button : in.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').contains(text))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] MessageBar *barWith(const QString &text) const
    {
        for (MessageBar *bar : window().findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->spokenText().contains(text))
                return bar;
        }
        return nullptr;
    }
    [[nodiscard]] bool waitForProject(const QString &path) const
    {
        return QTest::qWaitFor([&] {
            return projects().session() && projects().path() == path && !projects().isBusy() &&
                   !editor().episode().isNull() && !dialog();
        });
    }

    QString file;
    ProjectId project;
};

} // namespace

void BackupsControllerTest::manyReplacements_areBackedUpBefore_fewAreNot()
{
    Desk desk;
    QVERIFY(desk.begin());
    const auto isOfReplacing = [](const Backup &backup) {
        return backup.reason.kind == BackupReason::Kind::Replace;
    };
    const auto replaceAll = [&desk](const QString &what, const QString &by) {
        desk.trigger(ActionId::Replace);
        const auto fields = desk.window().findBar().findChildren<QLineEdit *>();
        fields[0]->setText(what);
        fields[1]->setText(by);
        SOON_VERIFY(Desk::button(desk.window().findBar(), u"Replace all"_s)->isEnabled());
        QTest::mouseClick(Desk::button(desk.window().findBar(), u"Replace all"_s), Qt::LeftButton);
    };
    replaceAll(u"status page"_s, u"state page"_s);
    QVERIFY(desk.session().store().flush());
    QVERIFY(std::ranges::none_of(desk.backups(), isOfReplacing));
    const QString before = desk.line(0);
    replaceAll(u"e"_s, u"ee"_s);
    QVERIFY(desk.line(0) != before);
    SOON_VERIFY(std::ranges::any_of(desk.backups(), isOfReplacing));
    QVERIFY(desk.backups()[0].reason.count > 100);
    QVERIFY(readFile(desk.backups()[0].path).contains(before.toUtf8()));
    QVERIFY(desk.close());
}

void BackupsControllerTest::anImport_isBackedUpBefore_onceForAllFiles()
{
    Desk desk;
    QVERIFY(desk.begin());
    const auto count = [&desk] {
        return std::ranges::count_if(desk.backups(), [](const Backup &backup) {
            return backup.reason.kind == BackupReason::Kind::Import;
        });
    };
    QVERIFY(count() == 0);
    desk.application->openFiles({WindowDesk::sample(), WindowDesk::sample()});
    const auto &episodes = desk.session().project().episodes();
    SOON_VERIFY(desk.importDialog());
    const bool isDone = QTest::qWaitFor([&] {
        if (desk.importDialog())
            desk.takeImport();
        return episodes.size() == 3;
    });
    QVERIFY(isDone);
    SOON_VERIFY(count() == 1);
    const auto facts = BackupStore::factsOf(desk.backups()[0].path);
    QVERIFY(facts && facts->episodes == 1);
    QVERIFY(desk.close());
}

void BackupsControllerTest::aBackup_isOpenedAsACopy_besideTheProject()
{
    Desk desk;
    QVERIFY(desk.begin());
    const QString first = desk.line(0);
    QVERIFY(desk.session().store().backUp({BackupReason::Kind::Merge}));
    QVERIFY(desk.typeAndSave(u"Newer. "_s));
    desk.trigger(ActionId::RestoreBackup);
    QVERIFY(desk.dialog());
    auto *list = desk.dialog()->findChild<QTreeWidget *>();
    SOON_VERIFY(list->topLevelItem(0)->child(0)->text(4).contains(u"(\u22121)"_s));
    QCOMPARE(list->topLevelItem(0)->child(0)->text(1), u"Before merging"_s);
    // Not over a file that is there.
    desk.chooser.answer = desk.file;
    QTest::mouseClick(Desk::button(*desk.dialog(), u"Open a copy"_s), Qt::LeftButton);
    SOON_VERIFY(desk.barWith(u"file of this name"_s));
    desk.chooser.answer = desk.path(u"copy.ropewalk"_s);
    QTest::mouseClick(Desk::button(*desk.dialog(), u"Open a copy"_s), Qt::LeftButton);
    QVERIFY(desk.chooser.requests.last().name.startsWith(u"show (20"_s));
    QVERIFY(desk.waitForProject(desk.chooser.answer));
    QCOMPARE(desk.line(0), first);
    QVERIFY(desk.close());
    QVERIFY(readFile(desk.file).contains("Newer."));
}

void BackupsControllerTest::aBackup_takesTheProjectsPlace_andWhatWasThereIsBackedUp()
{
    Desk desk;
    QVERIFY(desk.begin());
    const QString first = desk.line(0);
    QVERIFY(desk.session().store().backUp({BackupReason::Kind::Merge}));
    QVERIFY(desk.typeAndSave(u"Saved. "_s));
    // The last words are only kept, not saved, when the backup is restored.
    desk.type(u"Kept. "_s);
    const QString last = desk.line(0);
    desk.trigger(ActionId::RestoreBackup);
    QTest::mouseClick(Desk::button(*desk.dialog(), u"Restore"_s), Qt::LeftButton);
    SOON_VERIFY(desk.barWith(u"as it was on"_s));
    QVERIFY(desk.waitForProject(desk.file));
    QCOMPARE(desk.line(0), first);
    const auto backups = desk.backups();
    QVERIFY(!backups.empty());
    QCOMPARE(backups[0].reason.kind, BackupReason::Kind::Restore);

    // And back again.
    desk.trigger(ActionId::RestoreBackup);
    QTest::mouseClick(Desk::button(*desk.dialog(), u"Restore"_s), Qt::LeftButton);
    SOON_VERIFY(desk.projects().session() && !desk.projects().isBusy() &&
                desk.backups().size() > backups.size());
    QVERIFY(desk.waitForProject(desk.file));
    QCOMPARE(desk.line(0), last);
    QVERIFY(desk.typeAndSave(u"Goes on. "_s));
    QVERIFY(desk.close());
}

void BackupsControllerTest::aBackupThatTurnedBad_replacesNothing()
{
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.session().store().backUp({BackupReason::Kind::Merge}));
    QVERIFY(desk.typeAndSave(u"Saved. "_s));
    const QString last = desk.line(0);
    desk.trigger(ActionId::RestoreBackup);
    // The backup turns bad while the person looks at the list.
    QFile backup(desk.backups()[0].path);
    QVERIFY(backup.open(QIODevice::ReadWrite) && backup.resize(backup.size() / 2));
    backup.close();
    QTest::mouseClick(Desk::button(*desk.dialog(), u"Restore"_s), Qt::LeftButton);
    SOON_VERIFY(desk.barWith(u"was not restored"_s));
    QVERIFY(desk.waitForProject(desk.file));
    QCOMPARE(desk.line(0), last);
    QVERIFY(readFile(desk.file).contains("Saved."));
    QVERIFY(desk.close());
}

void BackupsControllerTest::aDamagedOrMissingProject_comesBackFromItsBackups_data()
{
    QTest::addColumn<bool>("isMissing");
    QTest::newRow("damaged") << false;
    QTest::newRow("missing") << true;
}

void BackupsControllerTest::aDamagedOrMissingProject_comesBackFromItsBackups()
{
    QFETCH(const bool, isMissing);
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.typeAndSave(u"Good. "_s));
    const QString good = desk.line(0);
    QVERIFY(desk.session().store().backUp({BackupReason::Kind::Merge}));
    desk.trigger(ActionId::CloseProject);
    SOON_VERIFY(!desk.projects().session() && !desk.projects().isBusy());
    QFile file(desk.file);
    if (isMissing)
        QVERIFY(file.remove());
    else
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2 / 4096 * 4096));
    file.close();
    const QByteArray broken = readFile(desk.file);
    desk.application->openFiles({desk.file});
    SOON_VERIFY(desk.barWith(u"was not opened"_s));
    QPushButton *offer = Desk::button(*desk.barWith(u"was not opened"_s), u"Its backups"_s);
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(desk.dialog());
    QTest::mouseClick(Desk::button(*desk.dialog(), u"Restore"_s), Qt::LeftButton);
    QVERIFY(desk.waitForProject(desk.file));
    QCOMPARE(desk.line(0), good);
    QVERIFY(!desk.barWith(u"was not opened"_s));
    QCOMPARE(readFile(desk.path(u"show (damaged).ropewalk"_s)), broken);
    QCOMPARE(QFileInfo::exists(desk.path(u"show (damaged).ropewalk"_s)), !isMissing);
    QVERIFY(desk.close());
}

void BackupsControllerTest::backupsThatCannotBeMade_areSaidInABar_andTheWorkIsSaved()
{
    Desk desk;
    QVERIFY(QDir().mkpath(desk.path(u"data/ropewalk"_s)));
    QFile inTheWay(desk.path(u"data/ropewalk/backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(desk.begin());
    QVERIFY(desk.typeAndSave(u"All the same. "_s));
    SOON_VERIFY(desk.barWith(u"There is no new backup"_s));
    QVERIFY(desk.barWith(u"There is no new backup"_s)->spokenText().contains(inTheWay.fileName()));
    QVERIFY(readFile(desk.file).contains("All the same."));
    QVERIFY(inTheWay.remove());
    desk.session().store().backUpSoon({BackupReason::Kind::Merge});
    SOON_VERIFY(!desk.barWith(u"There is no new backup"_s));
    QVERIFY(desk.close());
}

void BackupsControllerTest::aPinnedBackup_staysPinned()
{
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.session().store().backUp({BackupReason::Kind::Merge}));
    desk.trigger(ActionId::RestoreBackup);
    auto *pin = desk.dialog()->findChild<QCheckBox *>();
    for (const bool isPinned : {true, false}) {
        pin->setFocus();
        QTest::keyClick(pin, Qt::Key_Space);
        QCOMPARE(desk.backups()[0].isPinned, isPinned);
        QCOMPARE(pin->isChecked(), isPinned);
        const auto *list = desk.dialog()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->child(0)->text(1).contains(u"kept for good"_s), isPinned);
    }
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    SOON_VERIFY(!desk.dialog());
    QVERIFY(desk.close());
}

void BackupsControllerTest::aCopyToSend_isWritten_withoutWhatStaysOut()
{
    Desk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.typeAndSave(u"Typedwords. "_s));
    for (int key = 0; key < 12; ++key)
        desk.key(Qt::Key_Backspace);
    desk.trigger(ActionId::SendCopy);
    auto *dialog = desk.window().findChild<SendCopyDialog *>();
    QVERIFY(dialog);
    QPushButton *write = Desk::button(*dialog, u"Write the copy"_s);
    SOON_VERIFY(write->isEnabled());
    // Not over the project's own file.
    const QByteArray own = readFile(desk.file);
    desk.chooser.answer = desk.file;
    QTest::mouseClick(write, Qt::LeftButton);
    QVERIFY(desk.barWith(u"own file"_s));
    QCOMPARE(readFile(desk.file), own);
    desk.chooser.answer = desk.path(u"sent.ropewalk"_s);
    QTest::mouseClick(write, Qt::LeftButton);
    SOON_VERIFY(desk.barWith(u"The copy is in"_s));
    SOON_VERIFY(!desk.window().findChild<SendCopyDialog *>());
    const QByteArray sent = readFile(desk.chooser.answer);
    QVERIFY(own.contains("Typedwords") && !sent.isEmpty() && !sent.contains("Typedwords"));
    QVERIFY(sent.contains(desk.line(0).toUtf8()));
    QVERIFY(desk.close());
}

QTEST_MAIN(BackupsControllerTest)
#include "backupscontroller_test.moc"
