// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/programstyle.h"

#include "widgets/common/contrast.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Whether a colour is somewhere in a picture.
bool has(const QImage &picture, const QColor &colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/// How bright the brightest pixel is.
int brightest(const QImage &picture)
{
    int most = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).alpha() > 127)
                most = std::max(most, picture.pixelColor(x, y).lightness());
        }
    }
    return most;
}

} // namespace

class ProgramStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void toolBarsHaveNoBrightEdge();
    void panelsButtonsGoWithThePalette();
    void aChosenEntrysIconHasTheColourOfItsText();
    void aButtonsWordsStandClearOfItsArrow();
    void aCheckedButton_isSeenToBe_data();
    void aCheckedButton_isSeenToBe();
    void aCheckedButton_showsThatItHasTheFocus();
};

void ProgramStyleTest::initTestCase()
{
    QApplication::setStyle(new ProgramStyle);
    QApplication::setPalette(Theme::dark().palette());
    QCOMPARE(qobject_cast<const QProxyStyle *>(QApplication::style())->baseStyle()->name(), u"fusion"_s);
}

void ProgramStyleTest::toolBarsHaveNoBrightEdge()
{
    QMainWindow window;
    auto *bar = new QToolBar(&window);
    bar->setMovable(false);
    window.addToolBar(bar);
    window.resize(200, 100);
    window.show();
    const QPalette palette = Theme::dark().palette();
    const QImage picture = bar->grab().toImage();
    QVERIFY(has(picture, palette.color(QPalette::Mid)));
    QVERIFY(brightest(picture) <= palette.color(QPalette::Mid).lightness());
}

void ProgramStyleTest::panelsButtonsGoWithThePalette()
{
    for (const auto which : {QStyle::SP_TitleBarNormalButton, QStyle::SP_TitleBarCloseButton,
                             QStyle::SP_DockWidgetCloseButton}) {
        const QIcon icon = QApplication::style()->standardIcon(which);
        QVERIFY(!icon.isNull());
        QVERIFY(brightest(icon.pixmap(16).toImage()) > 150);
    }
}

void ProgramStyleTest::aChosenEntrysIconHasTheColourOfItsText()
{
    QMenu menu;
    QAction *copy = menu.addAction(icon(u"edit-copy"_s), QString());
    menu.addAction(u"Another"_s);
    const QColor text = Theme::dark().palette().color(QPalette::HighlightedText);
    menu.resize(menu.sizeHint());
    QVERIFY(!has(menu.grab().toImage(), text));
    menu.setActiveAction(copy);
    QVERIFY(has(menu.grab().toImage(), text));
}

void ProgramStyleTest::aButtonsWordsStandClearOfItsArrow()
{
    QMenu menu;
    QToolButton plain;
    plain.setText(u"Change"_s);
    plain.setAutoRaise(true);
    QToolButton button;
    button.setText(u"Change"_s);
    button.setAutoRaise(true);
    button.setPopupMode(QToolButton::InstantPopup);
    const int words = plain.sizeHint().width();
    button.setMenu(&menu);
    QVERIFY(button.sizeHint().width() > words);
    button.resize(button.sizeHint());
    button.setText(QString(u' '));
    // Behind the words is nothing but the arrow.
    const QImage picture = button.grab().toImage();
    const auto isEmpty = [&](int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixelColor(x, y) != picture.pixelColor(0, 0))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(isEmpty(1, picture.width() - (picture.width() - words) - 2));
    QVERIFY(!isEmpty(picture.width() - (picture.width() - words), picture.width() - 1));
}

void ProgramStyleTest::aCheckedButton_isSeenToBe_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ProgramStyleTest::aCheckedButton_isSeenToBe()
{
    QFETCH(const bool, isDark);
    const QPalette palette = (isDark ? Theme::dark() : Theme::light()).palette();
    QToolButton button;
    button.setPalette(palette);
    button.setCheckable(true);
    button.resize(button.sizeHint() * 2);
    const auto ground = [&button] {
        return button.grab().toImage().pixelColor(button.width() / 4, button.height() / 2);
    };
    const QColor before = ground();
    button.setChecked(true);
    QVERIFY2(contrast(ground(), before) > 1.4, qPrintable(ground().name()));
    QCOMPARE(ground(), palette.color(QPalette::Highlight));
    button.setText(u"\u2588\u2588\u2588"_s);
    button.resize(button.sizeHint());
    QVERIFY(has(button.grab().toImage(), palette.color(QPalette::HighlightedText)));
}

void ProgramStyleTest::aCheckedButton_showsThatItHasTheFocus()
{
    QToolButton button;
    button.setCheckable(true);
    button.setChecked(true);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setText(u"1"_s);
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button));
    button.setFocus(Qt::TabFocusReason);
    const QImage focused = button.grab().toImage();
    button.clearFocus();
    QVERIFY(focused != button.grab().toImage());
}

QTEST_MAIN(ProgramStyleTest)
#include "programstyle_test.moc"
