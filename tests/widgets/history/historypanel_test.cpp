// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/window.h"
#include "widgets/common/theme.h"
#include "widgets/history/historypanel.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

qint64 at(int day, int hour)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 5)).toMSecsSinceEpoch();
}

HistoryEntry entry(const QString &label, qint64 timeMs, const QString &author = u"Ann"_s)
{
    static qint64 sequence = 0;
    return {GroupId::create(), ++sequence, label, author, timeMs, {}};
}

struct Panel {
    HistoryPanel panel;

    Panel()
    {
        panel.setOpen(true, true);
        panel.resize(panel.fontMetrics().averageCharWidth() * 42, panel.fontMetrics().height() * 34);
        panel.show();
    }
    [[nodiscard]] QListView &list() const { return *panel.findChild<QListView *>(u"history"_s); }
    [[nodiscard]] QPushButton &button(const QString &text) const
    {
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return *button;
        }
        qFatal("no such button");
    }
    void choose(int row) const { list().setCurrentIndex(list().model()->index(row, 0)); }
};

std::vector<HistoryEntry> some()
{
    std::vector<HistoryEntry> entries{entry(u"Type words"_s, at(2, 14)), entry(u"First pass"_s, at(2, 13)),
                                      entry(u"Split turn"_s, at(2, 13)),
                                      entry(u"Rename speaker"_s, at(1, 9), u"Bo"_s)};
    entries[1].isVersion = true;
    entries[2].isTakenBack = true;
    entries[3].canTakeBack = true;
    return entries;
}

} // namespace

class HistoryPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsStandUnderTheirDays_headingsCannotBeChosen()
    {
        Panel desk;
        desk.panel.showEntries(some(), false);
        const QAbstractItemModel &model = *desk.list().model();
        QCOMPARE(model.rowCount(), 6);
        for (const int heading : {0, 4})
            QVERIFY(!(model.flags(model.index(heading, 0)) & Qt::ItemIsSelectable));
        QVERIFY(model.index(2, 0).data().toString().startsWith(u"Version “First pass”"_s));
        QVERIFY(model.index(3, 0).data().toString().startsWith(u"Split turn (taken back)"_s));
        QVERIFY(model.index(5, 0).data().toString().endsWith(u"Bo"_s));
        desk.choose(2);
        TestWindow::picture(desk.panel, u"history-panel-light"_s);
        desk.panel.setPalette(Theme::dark().palette());
        TestWindow::picture(desk.panel, u"history-panel-dark"_s);
    }

    void nothingDone_saysSo()
    {
        Panel desk;
        QVERIFY(!desk.list().isVisible());
        bool isSaid = false;
        for (const auto *label : desk.panel.findChildren<QLabel *>())
            isSaid |= label->isVisible() && label->text().contains(u"Nothing was done"_s);
        QVERIFY(isSaid);
    }

    void buttons_standForWhatIsChosen()
    {
        Panel desk;
        desk.panel.showEntries(some(), false);
        QVERIFY(!desk.button(u"Compare"_s).isEnabled());
        QVERIFY(!desk.button(u"Undo this"_s).isVisible());
        desk.choose(1);
        QVERIFY(desk.button(u"Compare"_s).isEnabled() && desk.button(u"Go back"_s).isEnabled());
        QVERIFY(!desk.button(u"Undo this"_s).isVisible());
        desk.choose(5);
        QVERIFY(desk.button(u"Undo this"_s).isVisible());
        QSignalSpy takenBack(&desk.panel, &HistoryPanel::takeBackWanted);
        QTest::mouseClick(&desk.button(u"Undo this"_s), Qt::LeftButton);
        QCOMPARE(takenBack.size(), 1);
        QSignalSpy compared(&desk.panel, &HistoryPanel::compareWanted);
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        QCOMPARE(compared.size(), 1);
        desk.panel.setOpen(true, false);
        QVERIFY(!desk.button(u"Compare"_s).isEnabled());
    }

    void whatIsChosen_staysSo_whenMoreIsDone()
    {
        Panel desk;
        std::vector<HistoryEntry> entries = some();
        desk.panel.showEntries(entries, false);
        desk.choose(2);
        entries.insert(entries.begin(), entry(u"Join turns"_s, at(3, 8)));
        desk.panel.showEntries(entries, false);
        QVERIFY(desk.panel.chosen());
        QCOMPARE(desk.panel.chosen()->label, u"First pass"_s);
    }

    void earlierSteps_areAskedForAtTheEndOfTheList_onceATime()
    {
        Panel desk;
        QSignalSpy wanted(&desk.panel, &HistoryPanel::moreWanted);
        std::vector<HistoryEntry> entries;
        for (int count = 0; count < 200; ++count)
            entries.push_back(entry(u"Step"_s, at(2, 13)));
        desk.panel.showEntries(entries, true);
        desk.list().scrollToBottom();
        QVERIFY(QTest::qWaitFor([&] { return !wanted.isEmpty(); }));
        QCOMPARE(wanted.size(), 1);
        desk.panel.addEntries(entries, false);
        QCOMPARE(desk.panel.entryCount(), 400);
        desk.list().scrollToBottom();
        QCoreApplication::processEvents();
        QCOMPARE(wanted.size(), 1);
    }

    void aVersionNeedsAName()
    {
        Panel desk;
        QSignalSpy saved(&desk.panel, &HistoryPanel::saveWanted);
        auto &name = *desk.panel.findChild<QLineEdit *>();
        desk.panel.askForName();
        QTest::keyClicks(&name, u"   "_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(saved.isEmpty() && !desk.button(u"Save"_s).isEnabled());
        QTest::keyClicks(&name, u"For Bo  to check"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].toString(), u"For Bo to check"_s);
        QVERIFY(name.text().isEmpty());
    }
};

QTEST_MAIN(HistoryPanelTest)
#include "historypanel_test.moc"
