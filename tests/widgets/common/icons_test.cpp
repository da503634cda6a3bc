// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/icons.h"

#include "widgets/common/theme.h"

#include <QApplication>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The colour of the pixel that is drawn most strongly; an invalid one where nothing is drawn.
QColor inkOf(const QPixmap &pixmap)
{
    QColor ink;
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() > (ink.isValid() ? ink.alpha() : 127))
                ink = here;
        }
    }
    return ink;
}

/// Whether two colours are one but for the rounding of pixels that are half transparent.
bool isAlike(const QColor &a, const QColor &b)
{
    constexpr int rounding = 3;
    return std::abs(a.red() - b.red()) <= rounding && std::abs(a.green() - b.green()) <= rounding &&
           std::abs(a.blue() - b.blue()) <= rounding;
}

QColor textColour(const Theme &theme, QPalette::ColorGroup group = QPalette::Active)
{
    return theme.palette().color(group, QPalette::ButtonText);
}

} // namespace

/// Looks at icons where the desktop has none: no icon theme is installed, none is named.
class IconsTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("XDG_DATA_DIRS", "/nowhere"); }

private Q_SLOTS:
    void initTestCase();
    void iconsAreFoundWithoutAnIconTheme();
    void unknownNamesGiveNothing();
    void iconsHaveTheColourOfTheText();
    void iconsFollowAnotherPalette();
    void aDisabledIconIsFainter();
    void iconsFillTheSizeThatIsAskedFor();
    void controlsOfThePlatformFindTheirs();
};

void IconsTest::initTestCase()
{
    installIcons();
    QApplication::setPalette(Theme::light().palette());
}

void IconsTest::iconsAreFoundWithoutAnIconTheme()
{
    for (const auto &name : {u"edit-find"_s, u"window-close"_s, u"dialog-information"_s, u"dialog-warning"_s,
                             u"dialog-error"_s, u"go-up-search"_s, u"go-down-search"_s, u"document-open"_s}) {
        QVERIFY2(hasIcon(name), qPrintable(name));
        QVERIFY2(!icon(name).isNull(), qPrintable(name));
        QVERIFY2(inkOf(icon(name).pixmap(22)).isValid(), qPrintable(name));
    }
}

void IconsTest::unknownNamesGiveNothing()
{
    for (const auto &name : {QString(), u"no-such-icon"_s, u"../22/edit-find"_s, u"*"_s}) {
        QVERIFY(!hasIcon(name));
        QVERIFY(icon(name).isNull());
    }
}

void IconsTest::iconsHaveTheColourOfTheText()
{
    QVERIFY(isAlike(inkOf(icon(u"edit-find"_s).pixmap(22)), textColour(Theme::light())));
}

void IconsTest::iconsFollowAnotherPalette()
{
    const QIcon find = icon(u"edit-find"_s);
    const QPixmap before = find.pixmap(22);
    QApplication::setPalette(Theme::dark().palette());
    const QPixmap after = find.pixmap(22);
    QApplication::setPalette(Theme::light().palette());
    QVERIFY(isAlike(inkOf(before), textColour(Theme::light())));
    QVERIFY(isAlike(inkOf(after), textColour(Theme::dark())));
    QCOMPARE(find.pixmap(22).toImage(), before.toImage());
}

void IconsTest::aDisabledIconIsFainter()
{
    const QPixmap disabled = icon(u"edit-find"_s).pixmap(QSize(22, 22), QIcon::Disabled);
    QVERIFY(isAlike(inkOf(disabled), textColour(Theme::light(), QPalette::Disabled)));
}

void IconsTest::iconsFillTheSizeThatIsAskedFor()
{
    for (const int side : {12, 16, 20, 22, 24, 32, 44, 64, 128}) {
        const QPixmap pixmap = icon(u"edit-find"_s).pixmap(side);
        QCOMPARE(pixmap.size(), QSize(side, side));
        QVERIFY(inkOf(pixmap.copy(side / 2, side / 2, side / 2, side / 2)).isValid());
    }
    const QPixmap sharp = icon(u"edit-find"_s).pixmap(QSize(22, 22), 2.0);
    QCOMPARE(sharp.size(), QSize(44, 44));
    QCOMPARE(sharp.deviceIndependentSize(), QSizeF(22, 22));
}

void IconsTest::controlsOfThePlatformFindTheirs()
{
    QVERIFY(!QIcon::fromTheme(u"edit-clear"_s).pixmap(16).isNull());
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
