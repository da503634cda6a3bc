// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/history/comparedialog.h"

#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// `count` turns of which every second one has another word.
StateDiff manyDifferences(qsizetype count)
{
    std::vector<TurnWords> before;
    std::vector<TurnWords> after;
    for (qsizetype at = 0; at < count; ++at) {
        TurnWords turn;
        turn.id = TurnId::create();
        turn.speaker = u"Ann"_s;
        turn.text = u"Goats number %1 look at you."_s.arg(at);
        before.push_back(turn);
        if (at % 2 == 0)
            turn.text += u" Twice."_s;
        after.push_back(turn);
    }
    return compareStates(before, after);
}

QString shownText(const CompareDialog &dialog)
{
    return dialog.findChild<QTextEdit *>()->toPlainText();
}

} // namespace

class CompareDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyDifferences_areWrittenAsOneComesToThem()
    {
        CompareDialog dialog(u"Goats"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.showDiff(manyDifferences(8'000));
        QCOMPARE(dialog.differenceCount(), 4'000);
        QVERIFY(!shownText(dialog).contains(u"number 7998 "_s));
        for (int count = 0; count < 4'100; ++count)
            QTest::keyClick(&dialog, Qt::Key_F3);
        QCOMPARE(dialog.current(), 3'999);
        QVERIFY(shownText(dialog).contains(u"number 7998 "_s));
    }

    void scrollingDown_writesMore()
    {
        CompareDialog dialog(u"Goats"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.showDiff(manyDifferences(2'000));
        QVERIFY(!shownText(dialog).contains(u"number 1998 "_s));
        QScrollBar &bar = *dialog.findChild<QTextEdit *>()->verticalScrollBar();
        for (int count = 0; count < 20; ++count)
            bar.setValue(bar.maximum());
        QVERIFY(shownText(dialog).contains(u"number 1998 "_s));
    }

    void anotherTheme_keepsThePlace()
    {
        CompareDialog dialog(u"Goats"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.showDiff(manyDifferences(2'000));
        for (int count = 0; count < 700; ++count)
            QTest::keyClick(&dialog, Qt::Key_F3);
        dialog.setTheme(Theme::dark());
        QCOMPARE(dialog.current(), 700);
        QVERIFY(shownText(dialog).contains(u"number 1400 "_s));
    }

    void withoutDifferences_itSaysSo()
    {
        CompareDialog dialog(u"Goats"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.showDiff(manyDifferences(0));
        QCOMPARE(dialog.differenceCount(), 0);
        QCOMPARE(dialog.current(), -1);
        QTest::keyClick(&dialog, Qt::Key_F3);
        QCOMPARE(dialog.current(), -1);
    }
};

QTEST_MAIN(CompareDialogTest)
#include "comparedialog_test.moc"
