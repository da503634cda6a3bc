// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/backups/backupsdialog.h"

#include "tests/support/gui/window.h"
#include "widgets/common/messagebars.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture {
    BackupsDialog dialog{u"show.ropewalk"_s};
    QTreeWidget *list = dialog.findChild<QTreeWidget *>();

    Fixture()
    {
        const QDateTime noon(QDate::currentDate(), QTime(12, 0));
        dialog.setRows({{u"a"_s, noon, u"before 2,310 replacements"_s, 1'258'291, false},
                        {u"b"_s, noon.addSecs(-5400), {}, 1'258'000, false},
                        {u"c"_s, noon.addDays(-1), u"before merging"_s, 1'158'291, true},
                        {u"d"_s, noon.addDays(-20), {}, 900'000, false}});
    }
    void count()
    {
        dialog.setNow(BackupCounts{3, 120, 2237, 4, 12});
        dialog.setCounts(u"a"_s, {3, 120, 2237, 4, 12});
        dialog.setCounts(u"b"_s, {3, 118, 2231, 4, 13});
        dialog.setCounts(u"c"_s, {2, 70, 1500, 4, 0});
        dialog.setTrouble(u"d"_s, u"The content is damaged (malformed)."_s);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QTreeWidgetItem *item(int day, int number) const
    {
        return list->topLevelItem(day)->child(number);
    }
};

} // namespace

class BackupsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backups_areShownByDay_withWhatDiffersFromNow()
    {
        Fixture fixture;
        fixture.count();
        QCOMPARE(fixture.list->topLevelItemCount(), 3);
        QCOMPARE(fixture.list->topLevelItem(0)->text(0), u"Today"_s);
        QCOMPARE(fixture.list->topLevelItem(1)->text(0), u"Yesterday"_s);
        QCOMPARE(fixture.item(0, 0)->text(1), u"Before 2,310 replacements"_s);
        QCOMPARE(fixture.item(1, 0)->text(1), u"Before merging, kept for good"_s);
        QCOMPARE(fixture.item(0, 0)->text(4), QLocale().toString(2237));
        QVERIFY(fixture.item(0, 1)->text(4).endsWith(u"(\u22126)"_s));
        QCOMPARE(fixture.item(0, 1)->text(6), u"13 (+1)"_s);
        QVERIFY(fixture.dialog.findChild<QLabel *>()->text().contains(u"120"_s));
    }

    void theChosenOne_isOpenedRestoredAndPinned()
    {
        Fixture fixture;
        fixture.dialog.show();
        QSignalSpy copied(&fixture.dialog, &BackupsDialog::openCopyWanted);
        QSignalSpy restored(&fixture.dialog, &BackupsDialog::restoreWanted);
        QSignalSpy pinned(&fixture.dialog, &BackupsDialog::pinWanted);
        // The latest is chosen at first; the keys go past the days.
        QTest::mouseClick(fixture.button(u"Open a copy"_s), Qt::LeftButton);
        QCOMPARE(copied, (QList<QVariantList>{{u"a"_s}}));
        fixture.list->setFocus();
        QTest::keyClick(fixture.list, Qt::Key_Down);
        QTest::mouseClick(fixture.button(u"Restore"_s), Qt::LeftButton);
        QCOMPARE(restored, (QList<QVariantList>{{u"b"_s}}));
        auto *pin = fixture.dialog.findChild<QCheckBox *>();
        QTest::mouseClick(pin, Qt::LeftButton, {}, pin->rect().center() - QPoint(pin->width() / 2 - 8, 0));
        QCOMPARE(pinned, (QList<QVariantList>{{u"b"_s, true}}));
        QTest::keyClick(fixture.list, Qt::Key_Down);
        QTest::keyClick(fixture.list, Qt::Key_Down);
        QVERIFY(pin->isChecked());
    }

    void whatCannotBeRead_canOnlyBeLookedAt_andSaysWhy()
    {
        Fixture fixture;
        fixture.count();
        fixture.dialog.show();
        fixture.list->setCurrentItem(fixture.item(2, 0));
        QVERIFY(!fixture.button(u"Open a copy"_s)->isEnabled() && !fixture.button(u"Restore"_s)->isEnabled());
        bool isSaid = false;
        for (const QLabel *label : fixture.dialog.findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"damaged"_s));
        QVERIFY(isSaid);
    }

    void aProjectWithoutAFile_hasNothingToRestore_andNothingIsDoneTwice()
    {
        Fixture fixture;
        fixture.dialog.setCanRestore(false);
        QVERIFY(!fixture.button(u"Restore"_s)->isEnabled());
        QVERIFY(fixture.button(u"Open a copy"_s)->isEnabled());
        fixture.dialog.setBusy(true);
        QVERIFY(!fixture.button(u"Open a copy"_s)->isEnabled());
        fixture.dialog.setBusy(false);
        fixture.dialog.setRows({});
        QVERIFY(!fixture.button(u"Open a copy"_s)->isEnabled());
        QVERIFY(fixture.list->isHidden());
    }

    void looks()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            QApplication::setPalette(theme.palette());
            const QString look = theme.isDark() ? u"dark"_s : u"light"_s;
            Fixture fixture;
            fixture.dialog.setTheme(theme);
            fixture.count();
            fixture.dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&fixture.dialog));
            TestWindow::picture(fixture.dialog, u"backups-"_s + look);
            fixture.list->setCurrentItem(fixture.item(2, 0));
            fixture.dialog.bars().show(
                {u"x"_s, Message::Severity::Trouble, u"The file could not be written."_s});
            QTest::qWait(20);
            TestWindow::picture(fixture.dialog, u"backups-trouble-"_s + look);
            fixture.dialog.setRows({});
            TestWindow::picture(fixture.dialog, u"backups-none-"_s + look);
        }
        QApplication::setPalette({});
    }
};

QTEST_MAIN(BackupsDialogTest)

#include "backupsdialog_test.moc"
