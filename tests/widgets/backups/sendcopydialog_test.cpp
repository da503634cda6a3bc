// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/backups/sendcopydialog.h"

#include "tests/support/gui/window.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QCheckBox *boxOf(const SendCopyDialog &dialog, const QString &text)
{
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text().remove(u'&').contains(text))
            return box;
    }
    return nullptr;
}

QPushButton *writeButton(const SendCopyDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Write"_s))
            return button;
    }
    return nullptr;
}

} // namespace

class SendCopyDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidInConfidence_staysOutAtFirst()
    {
        const SendCopyDialog dialog(u"show.ropewalk"_s);
        const LeftOut expected{.history = true, .sources = false, .privateNotes = true, .offRecord = true};
        QCOMPARE(dialog.leftOut(), expected);
        QVERIFY(!boxOf(dialog, u"history"_s)->isEnabled());
    }

    void theHistory_staysOutWithAnythingElse_andIsAsItWasChosenWithout()
    {
        SendCopyDialog dialog(u"show.ropewalk"_s);
        dialog.show();
        QSignalSpy changed(&dialog, &SendCopyDialog::choiceChanged);
        for (const QString &text : {u"notes"_s, u"record"_s}) {
            boxOf(dialog, text)->setFocus();
            QTest::keyClick(boxOf(dialog, text), Qt::Key_Space);
        }
        QVERIFY(boxOf(dialog, u"history"_s)->isEnabled());
        QCOMPARE(dialog.leftOut(), (LeftOut{.history = true}));
        QTest::keyClick(boxOf(dialog, u"history"_s), Qt::Key_Space);
        QVERIFY(dialog.leftOut().isNothing());
        QTest::keyClick(boxOf(dialog, u"Sources"_s), Qt::Key_Space);
        QCOMPARE(dialog.leftOut(), (LeftOut{.history = true, .sources = true}));
        QTest::keyClick(boxOf(dialog, u"Sources"_s), Qt::Key_Space);
        QVERIFY(dialog.leftOut().isNothing());
        QCOMPARE(changed.count(), 5);
    }

    void theCopy_isWrittenOnceItsSizeIsKnown()
    {
        SendCopyDialog dialog(u"show.ropewalk"_s);
        dialog.show();
        QSignalSpy written(&dialog, &SendCopyDialog::writeWanted);
        QVERIFY(!writeButton(dialog)->isEnabled());
        dialog.setSize(1'258'291);
        QTest::mouseClick(writeButton(dialog), Qt::LeftButton);
        QCOMPARE(written.count(), 1);
        QTest::keyClick(boxOf(dialog, u"notes"_s), Qt::Key_Space);
        QVERIFY(!writeButton(dialog)->isEnabled());
    }

    void looks()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            QApplication::setPalette(theme.palette());
            SendCopyDialog dialog(u"show.ropewalk"_s);
            dialog.setTheme(theme);
            dialog.setSize(1'258'291);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            TestWindow::picture(dialog, theme.isDark() ? u"send-copy-dark"_s : u"send-copy-light"_s);
        }
        QApplication::setPalette({});
    }
};

QTEST_MAIN(SendCopyDialogTest)

#include "sendcopydialog_test.moc"
