// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/gotocontroller.h"

#include "tests/support/gui/editordesk.h"
#include "tests/support/gui/window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A desk with the bar below the text, as in the window.
struct Window {
    std::unique_ptr<EditorDesk> desk;
    QWidget widget;
    GotoBar *bar = new GotoBar(&widget);
    GotoController going;

    explicit Window(const QStringList &turns, int columns = 100)
        : Window(EditorDesk::ofTurns(turns), columns)
    {
    }
    explicit Window(std::unique_ptr<EditorDesk> made, int columns = 100)
        : desk(std::move(made))
        , going(*bar, desk->view)
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(&desk->view);
        layout->addWidget(bar);
        QObject::connect(&desk->history(), &History::changed, &going, &GotoController::apply);
        going.setEpisode(&desk->project(), desk->episode().id());
        widget.resize(columns * widget.fontMetrics().averageCharWidth(), 16 * widget.fontMetrics().height());
        widget.show();
        widget.activateWindow();
        desk->view.setFocus();
        (void)QTest::qWaitForWindowActive(&widget);
    }
    ~Window()
    {
        going.setEpisode(nullptr, {});
        desk->view.setParent(nullptr);
    }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    /// Opens the bar, types, and returns what the bar says.
    QString ask(const QString &text)
    {
        going.open();
        QTest::keyClicks(QApplication::focusWidget(), text);
        return bar->answer();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

const QStringList three = {u"Host: Goats and goats."_s, u"Farmer: No goat.\nA Goat here."_s,
                           u"Host: Nothing at all."_s};

/// Three turns whose lines begin at 0:10, 1:00 and 2:00, with a line between that has no time.
std::unique_ptr<EditorDesk> timed()
{
    auto desk = EditorDesk::ofTurns(three);
    std::vector<Edit> edits;
    const Transcript &transcript = desk->transcript();
    const std::pair<qsizetype, int> starts[] = {{0, 10'000}, {1, 60'000}, {3, 120'000}};
    for (const auto &[line, ms] : starts)
        edits.emplace_back(SetSpan{transcript.lineAt(line).line().id, Span::measured(ms, ms + 5'000)});
    if (!desk->history().perform({desk->episode().id(), u"times"_s, std::move(edits)}))
        qFatal("the times do not fit");
    return desk;
}

} // namespace

class GotoControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void goesToATurn();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void enterDoesNothingWhileNothingIsThere();
    void escapeClosesAndTheCaretStays();
    void goesToATime_data();
    void goesToATime();
    void withoutTimesItSaysSo();
    void goesToAPage();
    void pagesFollowEdits();
    void anEmptyEpisodeIsNoTrouble();
    void noEpisodeIsNoTrouble();
    void aLongEpisodeIsCountedInSlices();
    void everythingIsReachedByTab();
    void looks_data();
    void looks();
};

void GotoControllerTest::goesToATurn()
{
    Window window(three);
    QCOMPARE(window.ask(u"2"_s), u"Turn 2 of 3 · Farmer"_s);
    QVERIFY(window.bar->isVisible());
    QCOMPARE(window.desk->caret(), u"0.0:0"_s); // looking is not going
    Window::press(Qt::Key_Return);
    QCOMPARE(window.desk->caret(), u"1.0:0"_s);
    QVERIFY(window.bar->isHidden());
    QCOMPARE(QApplication::focusWidget(), &window.desk->view);
    QVERIFY(window.ask(u"turn 3"_s).startsWith(u"Turn 3 of 3"_s));
    QTest::mouseClick(window.bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(window.desk->caret(), u"2.0:0"_s);
}

void GotoControllerTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    QTest::newRow("nothing") << QString() << u"A turn (59), a time (12:34) or a page (p 3)"_s;
    QTest::newRow("no place") << u"goat"_s << u"This is no turn (59), time (12:34) or page (p 3)."_s;
    QTest::newRow("no such turn") << u"4"_s << u"The turns go from 1 to 3."_s;
    QTest::newRow("turn 0") << u"0"_s << u"The turns go from 1 to 3."_s;
    QTest::newRow("an endless number") << u"999999999999999999"_s << u"The turns go from 1 to 3."_s;
    QTest::newRow("too late") << u"5:00"_s << u"The last time is 2:00."_s;
    QTest::newRow("no such page") << u"p 2"_s << u"The pages of 250 words go from 1 to 1."_s;
    QTest::newRow("page 0") << u"p 0"_s << u"The pages of 250 words go from 1 to 1."_s;
    QTest::newRow("an endless page") << u"p 999999999999999999"_s
                                     << u"The pages of 250 words go from 1 to 1."_s;
}

void GotoControllerTest::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, answer);
    Window window(timed());
    QCOMPARE(window.ask(text), answer);
    QVERIFY(!window.bar->findChild<QPushButton *>()->isEnabled());
}

void GotoControllerTest::enterDoesNothingWhileNothingIsThere()
{
    Window window(three);
    (void)window.ask(u"44"_s);
    Window::press(Qt::Key_Return);
    QVERIFY(window.bar->isVisible());
    QCOMPARE(window.desk->caret(), u"0.0:0"_s);
    Window::press(Qt::Key_Backspace);
    Window::press(Qt::Key_Backspace);
    Window::press(Qt::Key_3);
    Window::press(Qt::Key_Enter);
    QCOMPARE(window.desk->caret(), u"2.0:0"_s);
}

void GotoControllerTest::escapeClosesAndTheCaretStays()
{
    Window window(three);
    (void)window.ask(u"2"_s);
    Window::press(Qt::Key_Escape);
    QVERIFY(window.bar->isHidden());
    QCOMPARE(window.desk->caret(), u"0.0:0"_s);
    QCOMPARE(QApplication::focusWidget(), &window.desk->view);
    QCOMPARE(window.ask({}),
             u"A turn (59), a time (12:34) or a page (p 3)"_s); // not what was typed last time
}

void GotoControllerTest::goesToATime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("caret");
    QTest::newRow("the start of a line") << u"1:00"_s << u"1:00 · Turn 2 of 3 · Farmer"_s << u"1.0:0"_s;
    QTest::newRow("in a line") << u"1:59"_s << u"1:00 · Turn 2 of 3 · Farmer"_s << u"1.0:0"_s;
    QTest::newRow("the last") << u"2:00"_s << u"2:00 · Turn 3 of 3 · Host"_s << u"2.0:0"_s;
    QTest::newRow("before the first") << u"0:00"_s << u"0:10 · Turn 1 of 3 · Host"_s << u"0.0:0"_s;
}

void GotoControllerTest::goesToATime()
{
    QFETCH(QString, text);
    QFETCH(QString, answer);
    QFETCH(QString, caret);
    Window window(timed());
    window.desk->put(1, 1, 2);
    QCOMPARE(window.ask(text), answer);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.desk->caret(), caret);
}

void GotoControllerTest::withoutTimesItSaysSo()
{
    Window window(three);
    QCOMPARE(window.ask(u"1:00"_s), u"This episode has no times: none came with its file."_s);
}

void GotoControllerTest::goesToAPage()
{
    QStringList turns;
    for (int turn = 0; turn < 6; ++turn)
        turns.append(u"Host: "_s + QStringList(100, u"word"_s).join(u' '));
    Window window(turns);
    QCOMPARE(window.ask(u"p 1"_s), u"Page 1 of 3 · Turn 1 of 6 · Host"_s);
    QCOMPARE(window.ask(u"page 2"_s), u"Page 2 of 3 · Turn 3 of 6 · Host"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.desk->caret(), u"2.0:250"_s); // behind 50 words of 4 letters and a space
    QCOMPARE(window.ask(u"p3"_s), u"Page 3 of 3 · Turn 6 of 6 · Host"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(window.desk->caret(), u"5.0:0"_s);
    QCOMPARE(window.ask(u"p 4"_s), u"The pages of 250 words go from 1 to 3."_s);
}

void GotoControllerTest::pagesFollowEdits()
{
    QStringList turns;
    for (int turn = 0; turn < 6; ++turn)
        turns.append(u"Host: "_s + QStringList(100, u"word"_s).join(u' '));
    Window window(turns);
    QCOMPARE(window.ask(u"p 3"_s), u"Page 3 of 3 · Turn 6 of 6 · Host"_s);
    const TurnId first = window.desk->transcript().turnAt(0).id;
    QVERIFY(window.desk->history()
                .perform({window.desk->episode().id(), u"x"_s, {RemoveTurns{first, 2}}})
                .has_value());
    QCOMPARE(window.bar->answer(), u"The pages of 250 words go from 1 to 2."_s);
    QVERIFY(window.desk->undo());
    QCOMPARE(window.bar->answer(), u"Page 3 of 3 · Turn 6 of 6 · Host"_s);
}

void GotoControllerTest::anEmptyEpisodeIsNoTrouble()
{
    Window window(QStringList{});
    for (const auto &text : {u"1"_s, u"p 1"_s, u"0:00"_s}) {
        QCOMPARE(window.ask(text), u"There are no turns here yet."_s);
        Window::press(Qt::Key_Return);
    }
}

void GotoControllerTest::noEpisodeIsNoTrouble()
{
    Window window(three);
    window.going.setEpisode(nullptr, {});
    QCOMPARE(window.ask(u"1"_s), u"There are no turns here yet."_s);
    window.going.setEpisode(&window.desk->project(), window.desk->episode().id());
    QCOMPARE(window.bar->answer(), u"Turn 1 of 3 · Host"_s);
}

void GotoControllerTest::aLongEpisodeIsCountedInSlices()
{
    // More than a slice anywhere; the lines share their words.
    const QString line = u"Host: "_s + QStringList(1000, u"word"_s).join(u' ');
    Window window(QStringList(2'000, line));
    QCOMPARE(window.ask(u"p 7997"_s), u"Counting the words…"_s);
    const auto isFound = [&window] {
        return window.bar->answer() == u"Page 7,997 of 8,000 · Turn 2,000 of 2,000 · Host"_s;
    };
    QVERIFY(QTest::qWaitFor(isFound));
}

void GotoControllerTest::everythingIsReachedByTab()
{
    Window window(three);
    (void)window.ask(u"1"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    Window::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), window.bar->findChild<QPushButton *>());
    Window::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), window.bar->findChild<QToolButton *>());
}

void GotoControllerTest::looks_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("columns");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark") << true << 100;
    QTest::newRow("light-narrow") << false << 52;
}

void GotoControllerTest::looks()
{
    QFETCH(bool, isDark);
    QFETCH(int, columns);
    const Theme theme = isDark ? Theme::dark() : Theme::light();
    QApplication::setPalette(theme.palette());
    Window window(timed(), columns);
    window.desk->view.setTheme(theme);
    (void)window.ask(u"1:30"_s);
    QTest::qWait(10);
    TestWindow::picture(window.widget, u"goto-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(GotoControllerTest)
#include "gotocontroller_test.moc"
