// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/window.h"
#include "widgets/speakers/speakerpicker.h"
#include "widgets/speakers/speakerspanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Speaker speaker(const QString &name, const QString &shortName, const QStringList &labels, int number,
                int colour)
{
    return {SpeakerId::create(), name, shortName, {}, labels, number, colour};
}

/// The cast of the show, as the panel is given it.
struct Fixture {
    Speaker host = speaker(u"Host"_s, u"Host"_s, {u"HOST"_s}, 1, 0);
    Speaker sysadmin = speaker(u"The Legacy Sysadmin"_s, u"Legacy Sysadmin"_s, {u"LEGACY SYSADMIN"_s}, 2, 1);
    Speaker dba = speaker(u"The DBA"_s, u"The DBA"_s, {u"THE DBA"_s}, 3, 2);
    Speaker founder = speaker(u"The Startup Founder"_s, u"Founder"_s, {u"FOUNDER"_s}, 4, 3);
    Speaker farmer =
        speaker(u"The Goat Farmer’s Counsel"_s, u"Goat Farmer"_s, {u"GOAT FARMER"_s, u"GOAT FARMR"_s}, 5, 4);
    SpeakersPanel panel;

    Fixture()
    {
        panel.resize(panel.fontMetrics().averageCharWidth() * 44, panel.fontMetrics().height() * 32);
        show();
        panel.show();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    void show() { panel.showCast({host, sysadmin, dba, founder, farmer}); }
    [[nodiscard]] QTreeView &list() const { return *panel.findChild<QTreeView *>(); }
    /// The line edit that is open in the list; null where none is.
    [[nodiscard]] QLineEdit *editor() const { return list().viewport()->findChild<QLineEdit *>(); }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void showCounts()
    {
        EpisodeCounts counts;
        counts.speakers = {{host.id, 21, 640},    {sysadmin.id, 18, 512}, {dba.id, 19, 702},
                           {founder.id, 12, 311}, {farmer.id, 3, 72},     {SpeakerId{}, 2, 9}};
        panel.showCounts(counts);
    }
};

/// Chooses an action of the menu by its texts, each the beginning of one, without ampersands.
bool trigger(QMenu &menu, const QStringList &path)
{
    Q_EMIT menu.aboutToShow();
    QMenu *at = &menu;
    for (qsizetype step = 0; step < path.size(); ++step) {
        QAction *found = nullptr;
        for (QAction *action : at->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(path[step]))
                found = action;
        }
        if (!found || !found->isEnabled())
            return false;
        if (step + 1 == path.size()) {
            found->trigger();
            return true;
        }
        at = found->menu();
    }
    return false;
}

} // namespace

class SpeakersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyCast_saysWhatToDo()
    {
        SpeakersPanel panel;
        panel.resize(panel.fontMetrics().averageCharWidth() * 40, panel.fontMetrics().height() * 20);
        panel.show();
        const auto labels = panel.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Import"_s);
        }));
        QVERIFY(!panel.findChild<QTreeView *>()->isVisible());
        TestWindow::picture(panel, u"speakers-empty"_s);
    }

    void f2_renamesTheNameAtHand_data()
    {
        QTest::addColumn<int>("downs");
        QTest::addColumn<SpeakerField>("field");
        QTest::newRow("short name") << 0 << SpeakerField::ShortName;
        QTest::newRow("credit") << 1 << SpeakerField::Credit;
        QTest::newRow("label") << 2 << SpeakerField::Label;
    }

    void f2_renamesTheNameAtHand()
    {
        QFETCH(const int, downs);
        QFETCH(const SpeakerField, field);
        Fixture fixture;
        QSignalSpy wishes(&fixture.panel, &SpeakersPanel::renameWanted);
        fixture.panel.setCurrent(fixture.founder.id);
        fixture.list().setFocus();
        for (int at = 0; at < downs; ++at)
            QTest::keyClick(&fixture.list(), Qt::Key_Down);
        QTest::keyClick(&fixture.list(), Qt::Key_F2);
        QVERIFY(fixture.editor());
        QVERIFY(!fixture.editor()->accessibleName().isEmpty());
        QTest::keyClicks(fixture.editor(), u"Boss"_s); // over what is selected: all
        QTest::keyClick(fixture.editor(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return wishes.count() == 1; }));
        QCOMPARE(wishes[0][0].value<SpeakerId>(), fixture.founder.id);
        QCOMPARE(wishes[0][1].value<SpeakerField>(), field);
        QCOMPARE(wishes[0][3].toString(), u"Boss"_s);
        fixture.founder.shortName = u"Boss"_s;
        fixture.show();
        QVERIFY(QTest::qWaitFor([&] { return !fixture.editor(); }));
        QCOMPARE(fixture.panel.current(), fixture.founder.id);
    }

    void escape_leavesANameAsItIs()
    {
        Fixture fixture;
        const QSignalSpy wishes(&fixture.panel, &SpeakersPanel::renameWanted);
        fixture.panel.setCurrent(fixture.founder.id);
        QTest::keyClick(&fixture.list(), Qt::Key_F2);
        QVERIFY(fixture.editor());
        QTest::keyClicks(fixture.editor(), u"Boss"_s);
        QTest::keyClick(fixture.editor(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return !fixture.editor(); }));
        QCOMPARE(wishes.count(), 0);
    }

    void doubleClick_renamesWhatIsUnderThePointer()
    {
        Fixture fixture;
        const QModelIndex row = fixture.list().model()->index(4, 0);
        const QModelIndex credit = fixture.list().model()->index(0, 0, row);
        const QPoint at = fixture.list().visualRect(credit).center();
        QTest::mouseClick(fixture.list().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(fixture.list().viewport(), Qt::LeftButton, {}, at);
        QVERIFY(fixture.editor());
        QCOMPARE(fixture.editor()->text(), fixture.farmer.name);
    }

    void insert_asksForANewSpeakersName()
    {
        Fixture fixture;
        QSignalSpy people(&fixture.panel, &SpeakersPanel::newSpeakerWanted);
        fixture.list().setFocus();
        QTest::keyClick(&fixture.list(), Qt::Key_Insert);
        QVERIFY(fixture.editor());
        QTest::keyClicks(fixture.editor(), u"Ann"_s);
        QTest::keyClick(fixture.editor(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return people.count() == 1; }));
        QCOMPARE(people[0][0].toString(), u"Ann"_s);
        QVERIFY(QTest::qWaitFor([&] { return fixture.list().model()->rowCount() == 5; }));
    }

    void newSpeaker_withoutANameIsNone()
    {
        Fixture fixture;
        const QSignalSpy people(&fixture.panel, &SpeakersPanel::newSpeakerWanted);
        QTest::mouseClick(fixture.button(u"New"_s), Qt::LeftButton);
        QVERIFY(fixture.editor());
        QCOMPARE(fixture.list().model()->rowCount(), 6);
        QTest::keyClick(fixture.editor(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return fixture.list().model()->rowCount() == 5; }));
        QCOMPARE(people.count(), 0);
    }

    void firstSpeaker_comesIntoAnEmptyCast()
    {
        SpeakersPanel panel;
        panel.show();
        QSignalSpy people(&panel, &SpeakersPanel::newSpeakerWanted);
        panel.beginNewSpeaker();
        auto *editor = panel.findChild<QTreeView *>()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor && editor->isVisible());
        QTest::keyClicks(editor, u"Ann"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return people.count() == 1; }));
    }

    void menu_givesNumberColourMergeAndRemove()
    {
        Fixture fixture;
        QMenu &menu = *fixture.panel.findChild<QMenu *>();
        QSignalSpy numbers(&fixture.panel, &SpeakersPanel::numberWanted);
        QSignalSpy colours(&fixture.panel, &SpeakersPanel::colourWanted);
        QSignalSpy merges(&fixture.panel, &SpeakersPanel::mergeWanted);
        QSignalSpy removals(&fixture.panel, &SpeakersPanel::removeWanted);
        fixture.panel.setCurrent(fixture.founder.id);
        QVERIFY(trigger(menu, {u"Number"_s, u"1  Host"_s}));
        QCOMPARE(numbers[0][1].toInt(), 1);
        QVERIFY(trigger(menu, {u"Number"_s, u"None"_s}));
        QCOMPARE(numbers[1][1].toInt(), 0);
        QVERIFY(trigger(menu, {u"Colour"_s, u"Teal"_s}));
        QCOMPARE(colours[0][1].toInt(), 6);
        QVERIFY(trigger(menu, {u"Merge “Founder” into"_s, u"The DBA"_s}));
        QCOMPARE(merges[0][0].value<QList<SpeakerId>>(), QList{fixture.founder.id});
        QCOMPARE(merges[0][1].value<SpeakerId>(), fixture.dba.id);
        QVERIFY(trigger(menu, {u"Remove “Founder”"_s}));
        QCOMPARE(removals[0][0].value<SpeakerId>(), fixture.founder.id);
        fixture.list().setFocus();
        QTest::keyClick(&fixture.list(), Qt::Key_Delete);
        QCOMPARE(removals.count(), 2);
    }

    void menu_mergesAllThatAreSelected()
    {
        Fixture fixture;
        QSignalSpy merges(&fixture.panel, &SpeakersPanel::mergeWanted);
        const auto click = [&fixture](int row, Qt::KeyboardModifiers with) {
            const QModelIndex index = fixture.list().model()->index(row, 0);
            QTest::mouseClick(fixture.list().viewport(), Qt::LeftButton, with,
                              fixture.list().visualRect(index).center());
        };
        click(0, {});
        click(3, Qt::ControlModifier);
        click(4, Qt::ControlModifier);
        QVERIFY(trigger(*fixture.panel.findChild<QMenu *>(), {u"Merge the 3"_s, u"The Startup Founder"_s}));
        QCOMPARE(merges[0][0].value<QList<SpeakerId>>(), (QList{fixture.host.id, fixture.farmer.id}));
        QCOMPARE(merges[0][1].value<SpeakerId>(), fixture.founder.id);
    }

    void menu_addsALabel()
    {
        Fixture fixture;
        QSignalSpy wishes(&fixture.panel, &SpeakersPanel::renameWanted);
        fixture.panel.setCurrent(fixture.farmer.id);
        QVERIFY(trigger(*fixture.panel.findChild<QMenu *>(), {u"Another label"_s}));
        QVERIFY(fixture.editor());
        QTest::keyClicks(fixture.editor(), u"FARMER"_s);
        QTest::keyClick(fixture.editor(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return wishes.count() == 1; }));
        QCOMPARE(wishes[0][1].value<SpeakerField>(), SpeakerField::Label);
        QCOMPARE(wishes[0][2].toLongLong(), 2);
    }

    void offer_isTakenOrRefused()
    {
        Fixture fixture;
        QSignalSpy merges(&fixture.panel, &SpeakersPanel::mergeWanted);
        QSignalSpy refusals(&fixture.panel, &SpeakersPanel::refusedOffer);
        QVERIFY(!fixture.button(u"Merge"_s));
        fixture.panel.showOffers({{fixture.founder.id, fixture.farmer.id, u"FOUNDER"_s, u"FOUNDNER"_s}});
        QTest::mouseClick(fixture.button(u"Merge"_s), Qt::LeftButton);
        QCOMPARE(merges[0][0].value<QList<SpeakerId>>(), QList{fixture.farmer.id});
        QCOMPARE(merges[0][1].value<SpeakerId>(), fixture.founder.id);
        fixture.button(u"Not the same"_s)->setFocus();
        QTest::keyClick(fixture.button(u"Not the same"_s), Qt::Key_Space);
        QCOMPARE(refusals.count(), 1);
        fixture.panel.showOffers({});
        QVERIFY(!fixture.button(u"Merge"_s));
    }

    void renumbering_keepsTheSpeakerAtHandAndWhatIsFolded()
    {
        Fixture fixture;
        fixture.panel.setCurrent(fixture.farmer.id);
        fixture.list().collapse(fixture.list().model()->index(0, 0));
        std::swap(fixture.farmer.number, fixture.host.number);
        fixture.show();
        QCOMPARE(fixture.panel.current(), fixture.farmer.id);
        QVERIFY(fixture.list().isExpanded(fixture.list().model()->index(0, 0)));
        QVERIFY(!fixture.list().isExpanded(fixture.list().model()->index(4, 0)));
    }

    void everyControl_hasAName()
    {
        Fixture fixture;
        for (const QToolButton *button : fixture.panel.findChildren<QToolButton *>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        QVERIFY(!fixture.list().accessibleName().isEmpty());
        const QModelIndex row = fixture.list().model()->index(3, 0);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Founder, number 4"_s);
        QCOMPARE(fixture.list().model()->index(0, 0, row).data(Qt::AccessibleTextRole).toString(),
                 u"Credit: The Startup Founder"_s);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("columns");
        QTest::newRow("light") << false << 44;
        QTest::newRow("dark") << true << 44;
        QTest::newRow("narrow") << false << 28;
        QTest::newRow("wide") << true << 90;
    }

    void pictures()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, columns);
        const Theme theme = dark ? Theme::dark() : Theme::light();
        QApplication::setPalette(theme.palette());
        Fixture fixture;
        fixture.panel.setTheme(theme);
        fixture.panel.resize(fixture.panel.fontMetrics().averageCharWidth() * columns,
                             fixture.panel.height());
        fixture.panel.showOffers({{fixture.founder.id, fixture.farmer.id, u"FOUNDER"_s, u"FOUNDNER"_s}});
        fixture.showCounts();
        fixture.panel.setCurrent(fixture.dba.id);
        fixture.list().collapse(fixture.list().model()->index(4, 0));
        QCoreApplication::processEvents();
        const QString name = u"speakers-"_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(!TestWindow::picture(fixture.panel, name).isEmpty());
        SpeakerPicker picker(&fixture.panel);
        picker.setTheme(theme);
        picker.popUp({fixture.host, fixture.sysadmin, fixture.dba, fixture.founder, fixture.farmer},
                     fixture.dba.id, {});
        TestWindow::picture(picker, u"picker-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QTest::keyClicks(picker.findChild<QLineEdit *>(), u"fo"_s);
        TestWindow::picture(picker, u"picker-typed-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QApplication::setPalette({});
    }
};

QTEST_MAIN(SpeakersPanelTest)
#include "speakerspanel_test.moc"
