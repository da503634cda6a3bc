// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/messagebars.h"

#include "tests/support/gui/window.h"
#include "widgets/common/messagebar.h"

#include <QAccessible>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QStringList spoken; ///< what screen readers were told

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        spoken.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

Message message(const QString &id, const QString &text)
{
    return {.id = id, .text = text};
}

/// A window with bars above a field, as people have it.
struct Window {
    QWidget widget;
    MessageBars *bars = new MessageBars(&widget);
    QLineEdit *field = new QLineEdit(&widget);

    explicit Window(const Theme &theme = Theme::light(), int columns = 90)
    {
        QApplication::setPalette(theme.palette());
        auto *layout = new QVBoxLayout(&widget);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(bars);
        layout->addWidget(field);
        layout->addStretch(1);
        bars->setTheme(theme);
        widget.resize(columns * widget.fontMetrics().averageCharWidth(), 14 * widget.fontMetrics().height());
        widget.show();
        widget.activateWindow();
        (void)QTest::qWaitForWindowActive(&widget);
    }

    [[nodiscard]] QList<MessageBar *> shown() const { return bars->findChildren<MessageBar *>(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const MessageBar *bar : shown()) {
            if (bar->isVisible())
                texts.append(bar->findChild<QTextEdit *>()->toPlainText());
        }
        return texts;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : bars->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

/// What people meet in a long day, all at once.
void showAll(MessageBars &bars)
{
    bars.show({.id = u"crash"_s,
               .text = u"Ropewalk was not closed properly last time. All work up to 14:03 is here."_s});
    bars.show({.id = u"import"_s,
               .text = u"Importing “the-status-page.txt”…"_s,
               .isClosable = false,
               .progress = Message::Progress{40, [] {}}});
    bars.show({.id = u"file"_s,
               .severity = Message::Severity::Warning,
               .text = u"Die Datei wurde von einem anderen Programm geändert, während sie hier geöffnet war. "
                       "Beim nächsten Speichern würde diese Änderung überschrieben."_s,
               .actions = {{u"Änderungen ansehen"_s, {}}, {u"Als neue Datei speichern …"_s, {}}}});
    bars.show(
        {.id = u"full"_s,
         .severity = Message::Severity::Trouble,
         .text =
             u"/home/anna/Sendungen/2026/stake-and-rope/projects/an-unusually-long-name-of-a-project-that-"
             "somebody-gave-it-one-evening.ropewalk could not be written: the disk is full. Free some "
             "space, or save elsewhere."_s,
         .actions = {{u"Save &elsewhere…"_s, {}}, {u"Try &again"_s, {}}}});
}

} // namespace

class MessageBarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { spoken.clear(); }
    void takesNoRoomWhileThereIsNothingToSay();
    void aMessageOfTheSameIdTakesTheOldOnesPlace();
    void textIsNeverMarkup();
    void anActionClosesAndActs();
    void anActionMayKeepTheMessage();
    void theCrossCloses();
    void escapeClosesTheLastThatCanBeClosed();
    void theFocusGoesBackWhereItWas();
    void everythingIsReachedByTab();
    void progressIsShownAndCancelled();
    void progressWithoutAnEndIsShown();
    void screenReadersAreTold();
    void anActionMayTakeAwayItsOwnMessage();
    void aLongPathDoesNotWidenTheWindow();
    void allOfALongTextIsVisible();
    void looks_data();
    void looks();
};

void MessageBarsTest::initTestCase()
{
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(listen);
}

void MessageBarsTest::takesNoRoomWhileThereIsNothingToSay()
{
    const Window window;
    QCOMPARE(window.field->y(), 0);
    window.bars->show(message(u"a"_s, u"Something"_s));
    QVERIFY(QTest::qWaitFor([&] { return window.field->y() > 0; }));
    window.bars->remove(u"a"_s);
    QVERIFY(QTest::qWaitFor([&] { return window.field->y() == 0; }));
    QVERIFY(!window.bars->isVisible());
}

void MessageBarsTest::aMessageOfTheSameIdTakesTheOldOnesPlace()
{
    const Window window;
    window.bars->show(message(u"a"_s, u"first"_s));
    window.bars->show(message(u"b"_s, u"second"_s));
    window.bars->show(message(u"a"_s, u"third"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto texts = window.texts();
    texts.sort();
    QCOMPARE(texts, QStringList({u"second"_s, u"third"_s}));
    // The newer one stands where the old one did.
    QVERIFY(QTest::qWaitFor([&] { return window.shown().last()->y() < window.shown().first()->y(); }));
    window.bars->remove(u"no such"_s);
    QVERIFY(window.bars->has(u"a"_s));
}

void MessageBarsTest::textIsNeverMarkup()
{
    const Window window;
    window.bars->show(message(u"a"_s, u"<b>a</b> &amp; <img src=x>"_s));
    QCOMPARE(window.texts(), QStringList(u"<b>a</b> &amp; <img src=x>"_s));
}

void MessageBarsTest::anActionClosesAndActs()
{
    const Window window;
    int acted = 0;
    const QSignalSpy closed(window.bars, &MessageBars::closed);
    Message asked = message(u"a"_s, u"Go on?"_s);
    asked.actions = {{u"Go on"_s, [&acted] { ++acted; }}};
    window.bars->show(asked);
    QTest::mouseClick(window.button(u"Go on"_s), Qt::LeftButton);
    QCOMPARE(acted, 1);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!window.bars->has(u"a"_s));
}

void MessageBarsTest::anActionMayKeepTheMessage()
{
    const Window window;
    int acted = 0;
    Message asked = message(u"a"_s, u"More?"_s);
    asked.actions = {{u"More"_s, [&acted] { ++acted; }, false}};
    window.bars->show(asked);
    window.button(u"More"_s)->setFocus();
    QTest::keyClick(window.button(u"More"_s), Qt::Key_Space);
    QTest::keyClick(window.button(u"More"_s), Qt::Key_Space);
    QCOMPARE(acted, 2);
    QVERIFY(window.bars->has(u"a"_s));
}

void MessageBarsTest::theCrossCloses()
{
    const Window window;
    const QSignalSpy closed(window.bars, &MessageBars::closed);
    window.bars->show(message(u"a"_s, u"Something"_s));
    QTest::mouseClick(window.bars->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), u"a"_s);
    QVERIFY(!window.bars->isVisible());
}

void MessageBarsTest::escapeClosesTheLastThatCanBeClosed()
{
    const Window window;
    window.bars->show(message(u"a"_s, u"first"_s));
    window.bars->show(message(u"b"_s, u"second"_s));
    Message stays = message(u"c"_s, u"third"_s);
    stays.isClosable = false;
    window.bars->show(stays);
    QWidget *text = window.shown().first()->findChild<QTextEdit *>();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!window.bars->has(u"b"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.bars->has(u"a"_s));
    QVERIFY(window.bars->has(u"c"_s));
}

void MessageBarsTest::theFocusGoesBackWhereItWas()
{
    const Window window;
    window.field->setFocus();
    window.bars->show(message(u"a"_s, u"Something"_s));
    QCOMPARE(QApplication::focusWidget(), window.field); // a message takes nothing out of people's hands
    auto *cross = window.bars->findChild<QToolButton *>();
    cross->setFocus();
    QTest::keyClick(cross, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), window.field);
}

void MessageBarsTest::everythingIsReachedByTab()
{
    const Window window;
    Message asked = message(u"a"_s, u"Go on?"_s);
    asked.actions = {{u"Yes"_s, {}}, {u"No"_s, {}}};
    window.bars->show(asked);
    window.field->setFocus();
    QSet<QWidget *> reached;
    for (int tab = 0; tab < 6; ++tab) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(window.bars->findChild<QTextEdit *>()));
    QVERIFY(reached.contains(window.button(u"Yes"_s)));
    QVERIFY(reached.contains(window.button(u"No"_s)));
    QVERIFY(reached.contains(window.bars->findChild<QToolButton *>()));
}

void MessageBarsTest::progressIsShownAndCancelled()
{
    const Window window;
    int cancelled = 0;
    Message work = message(u"import"_s, u"Importing"_s);
    work.isClosable = false;
    work.progress = Message::Progress{5, [&cancelled] { ++cancelled; }};
    window.bars->show(work);
    const auto *progress = window.bars->findChild<QProgressBar *>();
    QCOMPARE(progress->value(), 5);
    window.bars->setProgress(u"import"_s, 60, u"Importing, 60 of 100 files"_s);
    QCOMPARE(progress->value(), 60);
    QCOMPARE(window.texts(), QStringList(u"Importing, 60 of 100 files"_s));
    window.bars->setProgress(u"no such"_s, 99);
    QCOMPARE(progress->value(), 60);
    QPushButton *cancel = window.bars->findChild<QPushButton *>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton); // once is enough
    QCOMPARE(cancelled, 1);
    QVERIFY(window.bars->has(u"import"_s)); // until the work has ended
}

void MessageBarsTest::progressWithoutAnEndIsShown()
{
    const Window window;
    Message work = message(u"import"_s, u"Importing"_s);
    work.progress = Message::Progress{};
    window.bars->show(work);
    QCOMPARE(window.bars->findChild<QProgressBar *>()->maximum(), 0);
    QCOMPARE(window.bars->findChild<QPushButton *>(), nullptr);
    window.bars->setProgress(u"import"_s, 10);
    QCOMPARE(window.bars->findChild<QProgressBar *>()->maximum(), 100);
}

void MessageBarsTest::screenReadersAreTold()
{
    const Window window;
    window.bars->show(message(u"a"_s, u"Something"_s));
    Message bad = message(u"b"_s, u"It failed"_s);
    bad.severity = Message::Severity::Trouble;
    window.bars->show(bad);
    QCOMPARE(spoken, QStringList({u"Something"_s, u"Error: It failed"_s}));
    for (const MessageBar *bar : window.shown())
        QVERIFY(!bar->accessibleName().isEmpty());
    for (const QToolButton *button : window.bars->findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

void MessageBarsTest::anActionMayTakeAwayItsOwnMessage()
{
    const Window window;
    Message asked = message(u"a"_s, u"Go?"_s);
    asked.actions = {{u"Go"_s,
                      [&window] {
                          window.bars->remove(u"a"_s);
                          window.bars->show(message(u"a"_s, u"Gone"_s));
                      },
                      false}};
    window.bars->show(asked);
    QTest::mouseClick(window.button(u"Go"_s), Qt::LeftButton);
    QCOMPARE(window.texts(), QStringList(u"Gone"_s));
}

void MessageBarsTest::aLongPathDoesNotWidenTheWindow()
{
    const Window window;
    const int before = window.widget.minimumSizeHint().width();
    window.bars->show(message(u"a"_s, QString(5000, u'x')));
    const int after = window.widget.minimumSizeHint().width();
    QVERIFY2(after < std::max(before, 60 * window.widget.fontMetrics().averageCharWidth()),
             qPrintable(QString::number(after)));
}

void MessageBarsTest::allOfALongTextIsVisible()
{
    Window window(Theme::light(), 60);
    QStringList words;
    for (int word = 0; word < 60; ++word)
        words.append(u"word%1"_s.arg(word));
    window.bars->show(message(u"a"_s, words.join(u' ')));
    const auto *text = window.bars->findChild<QTextEdit *>();
    QVERIFY(QTest::qWaitFor([&] { return text->height() >= int(text->document()->size().height()); }));
    QVERIFY(text->document()->size().height() > 2 * text->fontMetrics().height());
}

void MessageBarsTest::looks_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("columns");
    QTest::newRow("light") << false << 140;
    QTest::newRow("dark") << true << 140;
    QTest::newRow("light-narrow") << false << 56;
    QTest::newRow("dark-narrow") << true << 56;
}

void MessageBarsTest::looks()
{
    QFETCH(bool, isDark);
    QFETCH(int, columns);
    Window window(isDark ? Theme::dark() : Theme::light(), columns);
    showAll(*window.bars);
    QTest::qWait(10);
    for (const MessageBar *bar : window.shown()) {
        for (const QWidget *child : bar->findChildren<QWidget *>()) {
            if (child->isVisible() && child->parentWidget() == bar)
                QVERIFY2(bar->rect().contains(child->geometry()), child->metaObject()->className());
        }
    }
    TestWindow::picture(window.widget, u"messagebars-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(MessageBarsTest)
#include "messagebars_test.moc"
