// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/outline/outlinepanel.h"

#include "tests/support/gui/window.h"
#include "widgets/common/textfield.h"
#include "widgets/outline/topicdetails.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Topic topic(const QString &name, int colour, qint64 targetMs)
{
    return {TopicId::create(), name, {}, {}, targetMs, colour, double(colour)};
}

struct Fixture {
    std::vector<Topic> topics{topic(u"Six-month deadline"_s, 0, 120'000),
                              topic(u"Was „ordnungsgemäßes Verfahren“ eigentlich bedeutet"_s, 1, 240'000),
                              topic(u"Perl 6"_s, 2, 210'000), topic(u"Goats"_s, 4, 0)};
    QStringList published{u"The six-month deadline on the experimental JIT compiler"_s, {}, u"Perl 6"_s, {}};
    OutlinePanel panel;

    explicit Fixture(int columns = 34)
    {
        panel.setTagKey(u"Ctrl+T"_s);
        panel.resize(panel.fontMetrics().averageCharWidth() * columns, panel.fontMetrics().height() * 36);
        show();
        panel.show();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    void show() { panel.showTopics(topics, published); }
    void showMinutes()
    {
        TopicMinutes minutes;
        minutes.topics = {{topics[0].id, {103'000, true}},
                          {topics[1].id, {201'000, true}},
                          {topics[2].id, {232'000, true}},
                          {topics[3].id, {18'000, true}}};
        minutes.untagged = {62'000, true};
        minutes.total = {616'000, true};
        panel.showMinutes(minutes, 150);
    }
    [[nodiscard]] QListView &list() const { return *panel.findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *editor() const { return list().viewport()->findChild<QLineEdit *>(); }
    [[nodiscard]] TopicDetails &details() const { return *panel.findChild<TopicDetails *>(); }
    [[nodiscard]] QLineEdit &target() const { return *details().findChild<QLineEdit *>(); }
    [[nodiscard]] TextField &published_() const { return *details().findChildren<TextField *>().front(); }
    [[nodiscard]] TextField &notes() const { return *details().findChildren<TextField *>().back(); }
    [[nodiscard]] QVariant data(int row, int role) const { return list().model()->index(row, 0).data(role); }
    void choose(int row) const
    {
        list().setFocus();
        list().setCurrentIndex(list().model()->index(row, 0));
    }
};

} // namespace

class OutlinePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOutline_saysWhatToDo()
    {
        Fixture fixture;
        fixture.topics.clear();
        fixture.show();
        const auto labels = fixture.panel.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"press Ctrl+T"_s);
        }));
        QVERIFY(!fixture.list().isVisible());
        TestWindow::picture(fixture.panel, u"outline-empty"_s);
        QSignalSpy wishes(&fixture.panel, &OutlinePanel::newTopicWanted);
        for (QToolButton *button : fixture.panel.findChildren<QToolButton *>()) {
            if (button->text() == u"New topic"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(fixture.editor());
        QTest::keyClicks(fixture.editor(), u"Costs"_s);
        QTest::keyClick(fixture.editor(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return wishes.count() == 1; }));
        QCOMPARE(wishes[0][0].toString(), u"Costs"_s);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.list().isVisible(); }));
    }

    void minutes_areShownAgainstTargets_overrunsWithAWord()
    {
        Fixture fixture;
        QCOMPARE(fixture.data(0, OutlineModel::TimesRole).toString(), QString());
        fixture.showMinutes();
        QCOMPARE(fixture.data(0, OutlineModel::TimesRole).toString(), u"1:43 / 2:00"_s);
        QCOMPARE(fixture.data(0, OutlineModel::OverRole).toString(), QString());
        QCOMPARE(fixture.data(2, OutlineModel::OverRole).toString(), u"0:22 over"_s);
        QCOMPARE(fixture.data(2, Qt::AccessibleTextRole).toString(), u"Perl 6, 3:52 of 3:30, 0:22 over"_s);
        QCOMPARE(fixture.data(3, OutlineModel::TimesRole).toString(), u"0:18"_s);
        QCOMPARE(fixture.data(4, Qt::DisplayRole).toString(), u"Untagged"_s);
        QCOMPARE(fixture.data(4, OutlineModel::TimesRole).toString(), u"1:02"_s);
        QCOMPARE(fixture.data(5, OutlineModel::TimesRole).toString(), u"10:16 / 9:30"_s);
        QCOMPARE(fixture.data(5, OutlineModel::OverRole).toString(), u"0:46 over"_s);
        const auto labels = fixture.panel.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"150 a minute"_s);
        }));
    }

    void fractionsOfASecond_areNotOver()
    {
        Fixture fixture;
        TopicMinutes minutes;
        minutes.topics = {{fixture.topics[2].id, {210'900, false}}};
        fixture.panel.showMinutes(minutes, 150);
        QCOMPARE(fixture.data(2, OutlineModel::OverRole).toString(), QString());
    }

    void f2_renames_andInsertAdds()
    {
        Fixture fixture;
        QSignalSpy renames(&fixture.panel, &OutlinePanel::renameWanted);
        QSignalSpy news(&fixture.panel, &OutlinePanel::newTopicWanted);
        fixture.choose(2);
        QTest::keyClick(&fixture.list(), Qt::Key_F2);
        QVERIFY(fixture.editor());
        QVERIFY(!fixture.editor()->accessibleName().isEmpty());
        QTest::keyClicks(fixture.editor(), u"Raku"_s);
        QTest::keyClick(fixture.editor(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return renames.count() == 1; }));
        QCOMPARE(renames[0][0].value<TopicId>(), fixture.topics[2].id);
        QCOMPARE(renames[0][1].toString(), u"Raku"_s);
        fixture.topics[2].name = u"Raku"_s;
        fixture.show();
        QVERIFY(QTest::qWaitFor([&] { return !fixture.editor(); }));
        QCOMPARE(fixture.panel.current(), fixture.topics[2].id);
        QTest::keyClick(&fixture.list(), Qt::Key_Insert);
        QVERIFY(fixture.editor());
        QTest::keyClicks(fixture.editor(), u"Milk"_s);
        QTest::keyClick(fixture.editor(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return news.count() == 1; }));
        QTest::keyClick(&fixture.list(), Qt::Key_Insert);
        QTest::keyClick(fixture.editor(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return fixture.list().model()->rowCount() == 4; }));
        QCOMPARE(news.count(), 1);
    }

    void keys_moveGoAndRemove()
    {
        Fixture fixture;
        QSignalSpy moves(&fixture.panel, &OutlinePanel::moveWanted);
        QSignalSpy goes(&fixture.panel, &OutlinePanel::goWanted);
        QSignalSpy removals(&fixture.panel, &OutlinePanel::removeWanted);
        fixture.choose(1);
        QTest::keyClick(&fixture.list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&fixture.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moves.count(), 2);
        QCOMPARE(moves[0][1].value<qsizetype>(), 2);
        QCOMPARE(moves[1][1].value<qsizetype>(), 0);
        fixture.choose(0);
        QTest::keyClick(&fixture.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moves.count(), 2);
        QTest::keyClick(&fixture.list(), Qt::Key_Return);
        QCOMPARE(goes.count(), 1);
        QCOMPARE(goes[0][0].value<TopicId>(), fixture.topics[0].id);
        QTest::keyClick(&fixture.list(), Qt::Key_Delete);
        QCOMPARE(removals.count(), 1);
        fixture.topics.erase(fixture.topics.begin());
        fixture.show();
        QCOMPARE(fixture.panel.current(), fixture.topics[0].id); // what stands in its place
    }

    void drag_movesATopicBetweenOthers()
    {
        Fixture fixture;
        QSignalSpy moves(&fixture.panel, &OutlinePanel::moveWanted);
        QAbstractItemModel *model = fixture.list().model();
        const std::unique_ptr<QMimeData> mime(model->mimeData({model->index(0, 0)}));
        QVERIFY(!model->dropMimeData(mime.get(), Qt::MoveAction, 2, 0, {}));
        QVERIFY(!model->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, {}));
        QVERIFY(QTest::qWaitFor([&] { return moves.count() == 2; }));
        QCOMPARE(moves[0][0].value<TopicId>(), fixture.topics[0].id);
        QCOMPARE(moves[0][1].value<qsizetype>(), 1);
        QCOMPARE(moves[1][1].value<qsizetype>(), 3);
        const QMimeData foreign;
        QVERIFY(!model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
        QVERIFY(!model->flags(model->index(3, 0)).testFlag(Qt::ItemIsDropEnabled)); // between, not on
        QCOMPARE(moves.count(), 2);
    }

    void details_changeTheTopicAtHand()
    {
        Fixture fixture;
        QSignalSpy lines(&fixture.panel, &OutlinePanel::publishedWanted);
        QSignalSpy targets(&fixture.panel, &OutlinePanel::targetWanted);
        QSignalSpy notes(&fixture.panel, &OutlinePanel::notesWanted);
        fixture.choose(0);
        QCOMPARE(fixture.published_().text(), fixture.published[0]);
        QCOMPARE(fixture.target().text(), u"2:00"_s);
        fixture.published_().setFocus();
        fixture.published_().moveCursor(QTextCursor::End);
        QTest::keyClicks(&fixture.published_(), u", again"_s);
        QCOMPARE(lines.count(), 0);
        QTest::keyClick(&fixture.published_(), Qt::Key_Return);
        QCOMPARE(lines.count(), 1);
        QCOMPARE(lines[0][1].toString(), fixture.published[0] + u", again"_s);
        fixture.notes().setFocus();
        QTest::keyClicks(&fixture.notes(), u"Ask"_s);
        QTest::keyClick(&fixture.notes(), Qt::Key_Return);
        QTest::keyClicks(&fixture.notes(), u"Ann"_s);
        fixture.target().setFocus();
        QCOMPARE(notes.count(), 1);
        QCOMPARE(notes[0][1].toString(), u"Ask\nAnn"_s);
        fixture.target().selectAll();
        QTest::keyClicks(&fixture.target(), u"soon"_s);
        QTest::keyClick(&fixture.target(), Qt::Key_Return);
        QCOMPARE(targets.count(), 0);
        const auto labels = fixture.details().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"12:34"_s);
        }));
        fixture.target().selectAll();
        QTest::keyClicks(&fixture.target(), u"3"_s);
        QTest::keyClick(&fixture.target(), Qt::Key_Return);
        QCOMPARE(targets.count(), 1);
        QCOMPARE(targets[0][1].toLongLong(), 180'000);
    }

    void whatIsTyped_goesToItsOwnTopic_whenAnotherIsChosen()
    {
        Fixture fixture;
        QSignalSpy lines(&fixture.panel, &OutlinePanel::publishedWanted);
        fixture.choose(1);
        fixture.published_().setFocus();
        QTest::keyClicks(&fixture.published_(), u"Words"_s);
        fixture.choose(3);
        QCOMPARE(lines.count(), 1);
        QCOMPARE(lines[0][0].value<TopicId>(), fixture.topics[1].id);
        QCOMPARE(fixture.published_().text(), QString());
    }

    void parseTarget_takesMinutesAndTimes()
    {
        QCOMPARE(parseTarget(u"12:34"_s), 754'000);
        QCOMPARE(parseTarget(u" 12 "_s), 720'000);
        QCOMPARE(parseTarget(u"1:02:03"_s), 3'723'000);
        QCOMPARE(parseTarget(u"0"_s), 0);
        for (const auto &text : {u"1:2"_s, u"-3"_s, u"soon"_s, u"99999999"_s, QString()})
            QVERIFY2(!parseTarget(text), qPrintable(text));
    }

    void menu_changesTheColour()
    {
        Fixture fixture;
        QSignalSpy colours(&fixture.panel, &OutlinePanel::colourWanted);
        fixture.choose(2);
        auto *menu = fixture.panel.findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->findChild<QMenu *>()->actions();
        QCOMPARE(actions.size(), Theme::topicColours);
        QVERIFY(actions[2]->isChecked());
        actions[6]->trigger();
        QCOMPARE(colours.count(), 1);
        QCOMPARE(colours[0][1].toInt(), 6);
    }

    void looks_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("columns");
        QTest::newRow("light") << false << 34;
        QTest::newRow("dark") << true << 34;
        QTest::newRow("narrow") << false << 22;
    }

    void looks()
    {
        QFETCH(const bool, isDark);
        QFETCH(const int, columns);
        const Theme theme = isDark ? Theme::dark() : Theme::light();
        QApplication::setPalette(theme.palette());
        Fixture fixture(columns);
        fixture.panel.setTheme(theme);
        fixture.showMinutes();
        fixture.panel.showHere({fixture.topics[1].id});
        fixture.choose(0);
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.published_().height() >= fixture.published_().heightForWidth(0); }));
        TestWindow::picture(fixture.panel, u"outlinepanel-"_s + QString::fromLatin1(QTest::currentDataTag()));
        // Every row has room for its name, or says in a tip what is cut off.
        for (int row = 0; row < 4; ++row)
            QVERIFY(!fixture.data(row, Qt::ToolTipRole).toString().isEmpty());
        QApplication::setPalette(Theme::light().palette());
    }
};

QTEST_MAIN(OutlinePanelTest)
#include "outlinepanel_test.moc"
