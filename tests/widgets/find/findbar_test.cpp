// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/findbar.h"

#include "tests/support/gui/window.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Window {
    QWidget widget;
    QLineEdit *elsewhere = new QLineEdit(&widget);
    FindBar *bar = new FindBar(&widget);

    explicit Window(int columns = 140)
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(elsewhere);
        layout->addStretch(1);
        layout->addWidget(bar);
        widget.resize(columns * widget.fontMetrics().averageCharWidth(), 8 * widget.fontMetrics().height());
        widget.show();
        widget.activateWindow();
        (void)QTest::qWaitForWindowActive(&widget);
    }

    template <typename Control>
    [[nodiscard]] Control *named(const QString &text) const
    {
        for (Control *control : bar->findChildren<Control *>()) {
            if (QString(control->text()).remove(u'&') == text || control->accessibleName() == text)
                return control;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field() const { return bar->findChildren<QLineEdit *>().at(0); }
    [[nodiscard]] QLineEdit *replacement() const { return bar->findChildren<QLineEdit *>().at(1); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheFieldReady();
    void opensWithWhatIsGiven();
    void keepsWhatWasLookedFor();
    void typingIsAQuery();
    void optionsAreAQuery();
    void enterGoesOnAndBack();
    void enterPressesAButton();
    void enterInTheReplacementReplaces();
    void escapeCloses();
    void tabGoesThroughAllOfIt();
    void statusIsSaid_data();
    void statusIsSaid();
    void nothingToReplaceCannotBeReplaced();
    void aNarrowWindowIsEnough();
    void everyControlHasAName();
    void looks_data();
    void looks();
};

void FindBarTest::opensWithTheFieldReady()
{
    const Window window;
    QVERIFY(window.bar->isHidden());
    window.bar->openFind();
    QVERIFY(window.bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), window.field());
    QVERIFY(!window.replacement()->isVisible());
    window.bar->openReplace();
    QVERIFY(window.replacement()->isVisible());
    QCOMPARE(QApplication::focusWidget(), window.field());
}

void FindBarTest::opensWithWhatIsGiven()
{
    const Window window;
    const QSignalSpy query(window.bar, &FindBar::queryChanged);
    window.bar->openFind(u"goat"_s);
    QCOMPARE(window.bar->text(), u"goat"_s);
    QCOMPARE(window.field()->selectedText(), u"goat"_s);
    QCOMPARE(query.size(), 1);
    window.bar->openFind(u"goat"_s);
    QCOMPARE(query.size(), 2);
}

void FindBarTest::keepsWhatWasLookedFor()
{
    const Window window;
    window.bar->openFind(u"goat"_s);
    window.bar->closeBar();
    const QSignalSpy query(window.bar, &FindBar::queryChanged);
    window.bar->openFind();
    QCOMPARE(window.bar->text(), u"goat"_s);
    QCOMPARE(query.size(), 1);
}

void FindBarTest::typingIsAQuery()
{
    const Window window;
    window.bar->openFind();
    const QSignalSpy query(window.bar, &FindBar::queryChanged);
    QTest::keyClicks(QApplication::focusWidget(), u"rope"_s);
    QCOMPARE(query.size(), 4);
    QCOMPARE(window.bar->text(), u"rope"_s);
}

void FindBarTest::optionsAreAQuery()
{
    const Window window;
    window.bar->openFind(u"x"_s);
    const QSignalSpy query(window.bar, &FindBar::queryChanged);
    QVERIFY(!window.bar->options().caseSensitive);
    QVERIFY(!window.bar->options().wholeWords);
    QTest::keyClick(window.named<QCheckBox>(u"Match case"_s), Qt::Key_Space);
    QVERIFY(window.bar->options().caseSensitive);
    QTest::keyClick(window.named<QCheckBox>(u"Whole words"_s), Qt::Key_Space);
    QVERIFY(window.bar->options().wholeWords);
    QCOMPARE(query.size(), 2);
}

void FindBarTest::enterGoesOnAndBack()
{
    const Window window;
    window.bar->openFind(u"x"_s);
    const QSignalSpy next(window.bar, &FindBar::nextWanted);
    const QSignalSpy previous(window.bar, &FindBar::previousWanted);
    Window::press(Qt::Key_Return);
    Window::press(Qt::Key_Enter);
    Window::press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(next.size(), 2);
    QCOMPARE(previous.size(), 1);
    window.bar->setStatus({.found = 2});
    QTest::mouseClick(window.named<QToolButton>(u"Find next"_s), Qt::LeftButton);
    QTest::mouseClick(window.named<QToolButton>(u"Find previous"_s), Qt::LeftButton);
    QCOMPARE(next.size(), 3);
    QCOMPARE(previous.size(), 2);
}

void FindBarTest::enterPressesAButton()
{
    const Window window;
    window.bar->openReplace(u"x"_s);
    window.bar->setStatus({.found = 2});
    const QSignalSpy next(window.bar, &FindBar::nextWanted);
    const QSignalSpy all(window.bar, &FindBar::replaceAllWanted);
    window.named<QPushButton>(u"Replace all"_s)->setFocus();
    Window::press(Qt::Key_Return);
    QCOMPARE(all.size(), 1);
    QCOMPARE(next.size(), 0);
}

void FindBarTest::enterInTheReplacementReplaces()
{
    const Window window;
    window.bar->openReplace(u"x"_s);
    const QSignalSpy replace(window.bar, &FindBar::replaceWanted);
    Window::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), window.replacement());
    QTest::keyClicks(QApplication::focusWidget(), u"y"_s);
    Window::press(Qt::Key_Return);
    QCOMPARE(replace.size(), 1);
    QCOMPARE(window.bar->replacement(), u"y"_s);
}

void FindBarTest::escapeCloses()
{
    const Window window;
    const QSignalSpy closed(window.bar, &FindBar::closed);
    window.bar->openFind(u"x"_s);
    Window::press(Qt::Key_Escape);
    QVERIFY(window.bar->isHidden());
    QCOMPARE(closed.size(), 1);
    window.bar->closeBar();
    QCOMPARE(closed.size(), 1);
    window.bar->openFind();
    QTest::mouseClick(window.named<QToolButton>(u"Close"_s), Qt::LeftButton);
    QCOMPARE(closed.size(), 2);
}

void FindBarTest::tabGoesThroughAllOfIt()
{
    const Window window;
    window.bar->openReplace(u"x"_s);
    window.bar->setStatus({.found = 2});
    const QList<QWidget *> order = {window.field(),
                                    window.replacement(),
                                    window.named<QToolButton>(u"Find previous"_s),
                                    window.named<QToolButton>(u"Find next"_s),
                                    window.named<QToolButton>(u"List all hits"_s),
                                    window.named<QCheckBox>(u"Match case"_s),
                                    window.named<QCheckBox>(u"Whole words"_s),
                                    window.named<QCheckBox>(u"Pattern"_s),
                                    window.named<QCheckBox>(u"Ignore accents"_s),
                                    &window.bar->scope(),
                                    window.named<QPushButton>(u"Replace"_s),
                                    window.named<QPushButton>(u"Replace all"_s),
                                    window.named<QToolButton>(u"Close"_s)};
    for (QWidget *control : order) {
        QCOMPARE(QApplication::focusWidget(), control);
        Window::press(Qt::Key_Tab);
    }
}

void FindBarTest::statusIsSaid_data()
{
    QTest::addColumn<FindStatus>("status");
    QTest::addColumn<QString>("said");
    using enum FindTurned;
    QTest::newRow("none") << FindStatus{} << u"Nothing found"_s;
    QTest::newRow("some") << FindStatus{.found = 12} << u"12 found"_s;
    QTest::newRow("at one") << FindStatus{.found = 12, .current = 3} << u"3 of 12"_s;
    QTest::newRow("many") << FindStatus{.found = 12'345, .current = 3'210} << u"3,210 of 12,345"_s;
    QTest::newRow("page too") << FindStatus{.found = 12, .onPage = 2, .current = 3}
                              << u"3 of 12, 2 more on the page"_s;
    QTest::newRow("page only") << FindStatus{.onPage = 2} << u"2, on the page only"_s;
    QTest::newRow("notes too") << FindStatus{.found = 12, .inLabelsAndNotes = 2, .current = 3}
                               << u"3 of 12, 2 in labels and notes"_s;
    QTest::newRow("notes only") << FindStatus{.inLabelsAndNotes = 2} << u"2, in labels and notes only"_s;
    QTest::newRow("counting") << FindStatus{.isCounting = true} << u"Counting…"_s;
    QTest::newRow("counting, some") << FindStatus{.found = 7, .isCounting = true} << u"7 found…"_s;
    QTest::newRow("round") << FindStatus{.found = 12, .current = 1, .turned = AtEnd}
                           << u"1 of 12, from the beginning"_s;
    QTest::newRow("back") << FindStatus{.found = 12, .current = 12, .turned = AtBeginning}
                          << u"12 of 12, from the end"_s;
}

void FindBarTest::statusIsSaid()
{
    QFETCH(FindStatus, status);
    QFETCH(QString, said);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Window window;
    window.bar->openFind(u"x"_s);
    window.bar->setStatus(status);
    QCOMPARE(window.bar->statusText(), said);
    QVERIFY(window.named<QLabel>(said));
    window.field()->clear();
    QCOMPARE(window.bar->statusText(), QString());
}

void FindBarTest::nothingToReplaceCannotBeReplaced()
{
    const Window window;
    window.bar->openReplace(u"x"_s);
    const auto *replace = window.named<QPushButton>(u"Replace"_s);
    const auto *all = window.named<QPushButton>(u"Replace all"_s);
    window.bar->setStatus({});
    QVERIFY(!replace->isEnabled() && !all->isEnabled());
    window.bar->setStatus({.onPage = 2});
    QVERIFY(replace->isEnabled() && all->isEnabled());
    window.bar->setStatus({.found = 1});
    QVERIFY(replace->isEnabled() && all->isEnabled());
    window.bar->setCanReplace(false);
    QVERIFY(!replace->isEnabled() && !all->isEnabled());
}

void FindBarTest::aNarrowWindowIsEnough()
{
    Window window;
    window.bar->openReplace(u"x"_s);
    window.bar->setStatus({.found = 12'345, .current = 3'210});
    QTest::qWait(1);
    window.widget.resize(window.widget.minimumSizeHint());
    QTest::qWait(1);
    window.widget.resize(window.widget.minimumSizeHint());
    QTest::qWait(1);
    QVERIFY(window.bar->width() < 75 * window.bar->fontMetrics().averageCharWidth());
    for (const QWidget *child : window.bar->findChildren<QWidget *>()) {
        if (!child->isVisible() || qobject_cast<QLineEdit *>(child->parentWidget()))
            continue;
        QVERIFY2(child->width() >= child->minimumSizeHint().width(), child->metaObject()->className());
        QVERIFY2(child->parentWidget()->rect().contains(child->geometry()), child->metaObject()->className());
    }
}

void FindBarTest::everyControlHasAName()
{
    const Window window;
    for (const QWidget *child : window.bar->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus) {
            QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child));
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), child->metaObject()->className());
        }
    }
}

void FindBarTest::looks_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("columns");
    QTest::newRow("light") << false << 140;
    QTest::newRow("dark") << true << 140;
    QTest::newRow("light-narrow") << false << 70;
    QTest::newRow("dark-narrow") << true << 70;
}

void FindBarTest::looks()
{
    QFETCH(bool, isDark);
    QFETCH(int, columns);
    QApplication::setPalette((isDark ? Theme::dark() : Theme::light()).palette());
    Window window(columns);
    window.bar->openReplace(u"meetings"_s);
    window.bar->setStatus({.found = 12, .onPage = 2, .current = 3});
    QTest::qWait(10);
    TestWindow::picture(window.widget, u"findbar-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(FindBarTest)
#include "findbar_test.moc"
