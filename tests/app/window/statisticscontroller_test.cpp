// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/app/window/windowdesk.h"
#include "widgets/statistics/statisticsdialog.h"

#include <QTableWidget>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Statistics in the real window.
class StatisticsControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSpeaksHowMuch_isShown_andFollowsEdits()
    {
        WindowDesk desk;
        desk.start();
        QVERIFY(desk.open({WindowDesk::sample()}));
        desk.trigger(ActionId::Statistics);
        auto *dialog = desk.window().findChild<StatisticsDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>();
        SOON_VERIFY(table->rowCount() > 1);
        const auto words = [table](int row) { return table->item(row, 2)->text().remove(u',').toInt(); };
        for (int row = 1; row < table->rowCount(); ++row)
            QVERIFY(words(row - 1) >= words(row));
        QVERIFY(dialog->text().startsWith(u"Speaker\tTurns\tWords"_s));
        int total = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            total += words(row);
        const LineId line = desk.episode().transcript().lineAt(0).line().id;
        desk.editor().setCaret({{line, 0}, {line, 0}});
        QTest::keyClicks(&desk.editor(), u"Three more words "_s);
        SOON_VERIFY([&] {
            int now = 0;
            for (int row = 0; row < table->rowCount(); ++row)
                now += words(row);
            return now == total + 3;
        }());
    }
};

QTEST_MAIN(StatisticsControllerTest)
#include "statisticscontroller_test.moc"
