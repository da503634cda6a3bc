// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/findcontroller.h"

#include "tests/support/gui/finddesk.h"
#include "tests/support/gui/window.h"

#include <QLineEdit>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

using Window = FindDesk;

const QStringList goats = {u"Host: Goats and goats."_s, u"Farmer: No goat.\nA Goat here."_s,
                           u"Host: Nothing at all."_s, u"Farmer: goats"_s};

} // namespace

class FindControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHitGoesAlongWithTyping();
    void theHitIsNeverSelected();
    void enterGoesOnAndSaysWhenItComesRound();
    void goesOnFromWhereTheCaretIs();
    void aSelectionIsLookedFor();
    void aSelectionOverLinesIsNot();
    void optionsAreLookedAtAtOnce();
    void hitsDoNotOverlap();
    void closingLeavesTheCaretAndGoesBackToTheText();
    void nothingFoundLeavesTheCaret();
    void theCountFollowsTyping();
    void goesOnWithoutTheBar();
    void withoutAWordTheBarIsOpened();
    void replacesOneAndGoesOn();
    void replacingWithTheSameWordsComesToAnEnd();
    void replacesAllAsOneStep();
    void replacingTakesWholeCharacters();
    void aLineEndCannotBePutIn();
    void nothingIsReplacedWithoutAnEditor();
    void anotherEpisodeIsSearchedAnew();
    void aLongEpisodeIsFoundThroughInSlices();
    void looks_data();
    void looks();
};

void FindControllerTest::theHitGoesAlongWithTyping()
{
    Window window(goats);
    window.desk->put(1, 0, 0);
    window.finding.openFind();
    Window::type(u"g"_s);
    QCOMPARE(window.state(), u"1.0:3 · 3 of 6"_s);
    Window::type(u"oats"_s);
    QCOMPARE(window.state(), u"3.0:0 · 3 of 3"_s);
    for (int key = 0; key < 4; ++key)
        Window::press(Qt::Key_Backspace);
    QCOMPARE(window.state(), u"1.0:3 · 3 of 6"_s); // from where the person began, not from the last hit on
}

void FindControllerTest::theHitIsNeverSelected()
{
    Window window(goats);
    window.finding.openFind();
    Window::type(u"goat"_s);
    QVERIFY(!window.desk->view.selection());
    Window::press(Qt::Key_Return);
    QVERIFY(!window.desk->view.selection());
}

void FindControllerTest::enterGoesOnAndSaysWhenItComesRound()
{
    Window window(goats);
    window.finding.openFind();
    Window::type(u"goat"_s);
    QCOMPARE(window.state(), u"0.0:0 · 1 of 5"_s);
    for (const auto &wanted :
         {u"0.0:10 · 2 of 5"_s, u"1.0:3 · 3 of 5"_s, u"1.1:2 · 4 of 5"_s, u"3.0:0 · 5 of 5"_s,
          u"0.0:0 · 1 of 5, from the beginning"_s, u"0.0:10 · 2 of 5"_s}) {
        Window::press(Qt::Key_Return);
        QCOMPARE(window.state(), wanted);
    }
    for (const auto &wanted : {u"0.0:0 · 1 of 5"_s, u"3.0:0 · 5 of 5, from the end"_s, u"1.1:2 · 4 of 5"_s}) {
        Window::press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(window.state(), wanted);
    }
}

void FindControllerTest::goesOnFromWhereTheCaretIs()
{
    Window window(goats);
    window.finding.openFind();
    Window::type(u"goat"_s);
    window.desk->put(2, 0, 3);
    QCOMPARE(window.state(), u"2.0:3 · 5 found"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.state(), u"3.0:0 · 5 of 5"_s);
    window.desk->put(2, 0, 3);
    Window::press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(window.state(), u"1.1:2 · 4 of 5"_s);
}

void FindControllerTest::aSelectionIsLookedFor()
{
    Window window(goats);
    window.desk->select(0, 10, 14);
    window.finding.openFind();
    QCOMPARE(window.bar->text(), u"goat"_s);
    QCOMPARE(window.state(), u"0.0:10 · 2 of 5"_s);
}

void FindControllerTest::aSelectionOverLinesIsNot()
{
    Window window(goats);
    const Turn &turn = window.desk->transcript().turnAt(1);
    window.desk->view.setCaret({{turn.lines[1].id, 3}, {turn.lines[0].id, 1}});
    window.finding.openFind();
    QCOMPARE(window.bar->text(), QString());
    QCOMPARE(window.bar->statusText(), QString());
}

void FindControllerTest::optionsAreLookedAtAtOnce()
{
    Window window(goats);
    window.finding.openFind();
    Window::type(u"Goat"_s);
    QCOMPARE(window.state(), u"0.0:0 · 1 of 5"_s);
    window.setOption(0, true);
    QCOMPARE(window.state(), u"0.0:0 · 1 of 2"_s);
    window.setOption(1, true);
    QCOMPARE(window.state(), u"1.1:2 · 1 of 1"_s);
    window.setOption(0, false);
    QCOMPARE(window.state(), u"1.0:3 · 1 of 2"_s);
}

void FindControllerTest::hitsDoNotOverlap()
{
    Window window(QStringList{u"Host: aaaaa"_s});
    window.finding.openFind();
    Window::type(u"aa"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.state(), u"0.0:2 · 2 of 2"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.state(), u"0.0:0 · 1 of 2, from the beginning"_s);
}

void FindControllerTest::closingLeavesTheCaretAndGoesBackToTheText()
{
    Window window(goats);
    window.finding.openFind();
    Window::type(u"Goat here"_s);
    Window::press(Qt::Key_Escape);
    QCOMPARE(window.desk->caret(), u"1.1:2"_s);
    QCOMPARE(QApplication::focusWidget(), &window.desk->view);
    Window::type(u"!"_s);
    QCOMPARE(window.desk->turn(1), u"No goat./A !Goat here."_s);
}

void FindControllerTest::nothingFoundLeavesTheCaret()
{
    Window window(goats);
    window.desk->put(2, 0, 3);
    window.finding.openFind();
    Window::type(u"zebra"_s);
    QCOMPARE(window.state(), u"2.0:3 · Nothing found"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.state(), u"2.0:3 · Nothing found"_s);
}

void FindControllerTest::theCountFollowsTyping()
{
    Window window(goats);
    window.finding.openFind();
    Window::type(u"goat"_s);
    window.desk->put(2, 0, 0);
    window.desk->view.setFocus();
    Window::type(u"goat, "_s);
    QCOMPARE(window.bar->statusText(), u"6 found"_s);
    QVERIFY(window.desk->undo());
    QCOMPARE(window.bar->statusText(), u"5 found"_s);
}

void FindControllerTest::goesOnWithoutTheBar()
{
    Window window(goats);
    window.finding.openFind();
    Window::type(u"goat"_s);
    Window::press(Qt::Key_Escape);
    window.finding.findNext();
    QCOMPARE(window.desk->caret(), u"0.0:10"_s);
    QCOMPARE(window.said, QStringList(u"2 of 5"_s));
    window.finding.findPrevious();
    QCOMPARE(window.said.last(), u"1 of 5"_s);
    window.desk->put(3, 0, 2);
    window.finding.findNext();
    QCOMPARE(window.said.last(), u"1 of 5, from the beginning"_s);
    QCOMPARE(window.said.size(), 3);
    Window::type(u"x"_s); // typing is not searching
    QCOMPARE(window.said.size(), 3);
    QVERIFY(window.bar->isHidden());
}

void FindControllerTest::withoutAWordTheBarIsOpened()
{
    Window window(goats);
    window.finding.findNext();
    QVERIFY(window.bar->isVisible());
    QCOMPARE(window.bar->statusText(), QString());
}

void FindControllerTest::replacesOneAndGoesOn()
{
    Window window(goats);
    window.finding.openReplace();
    Window::type(u"goat"_s);
    Window::press(Qt::Key_Tab);
    Window::type(u"sheep"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.desk->turn(0), u"sheeps and goats."_s);
    QCOMPARE(window.state(), u"0.0:11 · 1 of 4"_s);
    Window::press(Qt::Key_Return);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.desk->turns().first(2),
             QStringList({u"sheeps and sheeps."_s, u"No sheep./A Goat here."_s}));
    QVERIFY(window.desk->undo());
    QCOMPARE(window.desk->turn(1), u"No goat./A Goat here."_s); // each is a step
    window.desk->put(2, 0, 0);
    Window::press(Qt::Key_Return); // nothing is stood at: the next one is found first
    QCOMPARE(window.desk->turn(3), u"goats"_s);
    QCOMPARE(window.desk->caret(), u"3.0:0"_s);
}

void FindControllerTest::replacingWithTheSameWordsComesToAnEnd()
{
    Window window(QStringList{u"Host: a b a"_s});
    window.finding.openReplace();
    Window::type(u"a"_s);
    Window::press(Qt::Key_Tab);
    Window::type(u"aa"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.desk->turn(0), u"aa b a"_s);
    QCOMPARE(window.desk->caret(), u"0.0:5"_s);
}

void FindControllerTest::replacesAllAsOneStep()
{
    Window window(goats);
    window.finding.openReplace();
    Window::type(u"goat"_s);
    Window::press(Qt::Key_Tab);
    Window::type(u"sheep"_s);
    Q_EMIT window.bar->replaceAllWanted();
    QCOMPARE(window.desk->turns(), QStringList({u"sheeps and sheeps."_s, u"No sheep./A sheep here."_s,
                                                u"Nothing at all."_s, u"sheeps"_s}));
    QCOMPARE(window.said, QStringList(u"5 replaced."_s));
    QCOMPARE(window.bar->statusText(), u"Nothing found"_s);
    QVERIFY(window.desk->undo());
    QCOMPARE(window.desk->turn(0), u"Goats and goats."_s);
    QCOMPARE(window.bar->statusText(), u"5 found"_s);
}

void FindControllerTest::replacingTakesWholeCharacters()
{
    Window window(QStringList{u"Host: cafe\u0301 café cafe e 👩‍🌾"_s});
    window.finding.openReplace();
    window.bar->findChildren<QLineEdit *>().at(0)->setText(u"café"_s);
    Window::press(Qt::Key_Tab);
    Window::type(u"bar"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.desk->turn(0), u"bar café cafe e 👩‍🌾"_s);
    Q_EMIT window.bar->replaceAllWanted();
    QCOMPARE(window.desk->turn(0), u"bar bar cafe e 👩‍🌾"_s);
}

void FindControllerTest::aLineEndCannotBePutIn()
{
    Window window(goats);
    window.finding.openReplace();
    Window::type(u"goat"_s);
    auto *field = window.bar->findChildren<QLineEdit *>().at(1);
    field->setText(u"a\nb"_s);
    Q_EMIT window.bar->replaceAllWanted();
    // Whatever became of it, the episode is whole and the person was told.
    QCOMPARE(window.desk->episode().checkConsistency(), QStringList());
    QCOMPARE(window.said.size() + window.failed.size(), 1);
}

void FindControllerTest::nothingIsReplacedWithoutAnEditor()
{
    Window window(goats);
    window.finding.setEpisode(&window.desk->project(), window.desk->episode().id(), nullptr);
    window.finding.openReplace();
    Window::type(u"goat"_s);
    Q_EMIT window.bar->replaceAllWanted();
    Q_EMIT window.bar->replaceWanted();
    QCOMPARE(window.desk->turn(0), u"Goats and goats."_s);
}

void FindControllerTest::anotherEpisodeIsSearchedAnew()
{
    Window window(goats);
    window.finding.openFind();
    Window::type(u"goat"_s);
    window.finding.setEpisode(nullptr, {}, nullptr);
    QCOMPARE(window.bar->statusText(), u"Nothing found"_s);
    Window::press(Qt::Key_Return);
    window.finding.setEpisode(&window.desk->project(), window.desk->episode().id(), &window.editor);
    QCOMPARE(window.bar->statusText(), u"5 found"_s);
}

void FindControllerTest::aLongEpisodeIsFoundThroughInSlices()
{
    constexpr int lines = 60'000;
    QStringList turns(lines,
                      u"Host: nothing of interest is said in this line, as in so many others of its kind"_s);
    turns[5] = u"Host: a goat"_s;
    Window window(turns);
    window.desk->put(10, 0, 0);
    window.finding.openFind();
    Window::type(u"goat"_s); // beyond the end: found once the whole is read
    QVERIFY(QTest::qWaitFor([&window] { return window.state() == u"5.0:2 · 1 of 1"_s; }));
}

void FindControllerTest::looks_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void FindControllerTest::looks()
{
    QFETCH(bool, isDark);
    const Theme theme = isDark ? Theme::dark() : Theme::light();
    QApplication::setPalette(theme.palette());
    Window window({u"Host: Goats and goats, [sighs] and 12 of them."_s,
                   u"Farmer: No goat. “A goat is a goat,” they say: https://example.org/goats"_s});
    window.desk->view.setTheme(theme);
    window.finding.openReplace();
    Window::type(u"goat"_s);
    Window::press(Qt::Key_Return);
    Window::press(Qt::Key_Return);
    QTest::qWait(10);
    TestWindow::picture(window.widget, u"find-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(FindControllerTest)
#include "findcontroller_test.moc"
