// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// The platform's controls and our bars at a scale of 2: the pictures show both palettes, the test that
// nothing is clipped and icons are drawn with every pixel there is.
#include "tests/support/gui/window.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebars.h"
#include "widgets/common/programstyle.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QWidget *makeControls(QWidget *parent)
{
    auto *controls = new QWidget(parent);
    auto *grid = new QGridLayout(controls);
    int row = 0;
    for (const bool isEnabled : {true, false}) {
        const QList<QWidget *> line = {new QPushButton(u"&Button"_s),
                                       new QCheckBox(u"Check"_s),
                                       new QRadioButton(u"Choice"_s),
                                       new QLineEdit(u"A field"_s),
                                       new QComboBox,
                                       new QSpinBox,
                                       new QSlider(Qt::Horizontal),
                                       new QProgressBar};
        qobject_cast<QCheckBox *>(line[1])->setChecked(true);
        qobject_cast<QRadioButton *>(line[2])->setChecked(true);
        qobject_cast<QLineEdit *>(line[3])->setClearButtonEnabled(true);
        qobject_cast<QComboBox *>(line[4])->addItem(u"Episode 42"_s);
        qobject_cast<QSlider *>(line[6])->setValue(40);
        qobject_cast<QProgressBar *>(line[7])->setValue(40);
        for (int at = 0; at < line.size(); ++at) {
            line[at]->setEnabled(isEnabled);
            grid->addWidget(line[at], row + at / 4, at % 4);
        }
        row += 2;
    }
    auto *button = new QPushButton(u"The main one"_s);
    button->setDefault(true);
    grid->addWidget(button, row, 0);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"#81 or words…"_s);
    grid->addWidget(empty, row, 1);
    grid->addWidget(new QLabel(u"<a href='x'>A link</a> in a label"_s), row, 2);
    auto *list = new QListWidget;
    list->addItems({u"Host"_s, u"Goat Farmer"_s, u"The DBA"_s});
    list->setAlternatingRowColors(true);
    list->setCurrentRow(1);
    auto *tabs = new QTabWidget;
    tabs->addTab(list, u"Cast"_s);
    tabs->addTab(new QWidget, u"Notes"_s);
    grid->addWidget(tabs, ++row, 0, 1, 4);
    return controls;
}

} // namespace

class SharpnessTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QT_SCALE_FACTOR", "2"); }

private Q_SLOTS:
    void iconsUseEveryPixel();
    void controlsAreWhole_data();
    void controlsAreWhole();
};

void SharpnessTest::iconsUseEveryPixel()
{
    QToolButton button;
    button.setIcon(icon(u"edit-find"_s));
    button.setIconSize({22, 22});
    button.setAutoRaise(true);
    button.resize(40, 40);
    const QImage picture = button.grab().toImage();
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    // Were it drawn at 22 pixels and stretched, each would be four of one colour.
    int lonely = 0;
    for (int y = 0; y + 1 < picture.height(); y += 2) {
        for (int x = 0; x + 1 < picture.width(); x += 2) {
            const QRgb pixel = picture.pixel(x, y);
            lonely += pixel != picture.pixel(x + 1, y) || pixel != picture.pixel(x, y + 1);
        }
    }
    QVERIFY(lonely > 20);
}

void SharpnessTest::controlsAreWhole_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void SharpnessTest::controlsAreWhole()
{
    QFETCH(bool, isDark);
    const Theme theme = isDark ? Theme::dark() : Theme::light();
    installIcons();
    QApplication::setStyle(new ProgramStyle);
    QApplication::setPalette(theme.palette());
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    auto *menus = new QMenuBar(&window);
    for (const auto &name : {u"&File"_s, u"&Edit"_s, u"&View"_s})
        menus->addMenu(name);
    column->setMenuBar(menus);
    auto *tools = new QToolBar(&window);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QAction *undo = tools->addAction(icon(u"edit-undo"_s), u"Undo"_s);
    tools->addAction(icon(u"edit-redo"_s), u"Redo"_s)->setEnabled(false);
    tools->addAction(icon(u"edit-find"_s), u"Find"_s)->setCheckable(true);
    tools->actions().last()->setChecked(true);
    column->addWidget(tools);
    auto *bars = new MessageBars(&window);
    bars->setTheme(theme);
    bars->show({.id = u"a"_s, .text = u"Something to say."_s, .actions = {{u"&Do it"_s, {}}}});
    bars->show({.id = u"b"_s, .severity = Message::Severity::Trouble, .text = u"Something failed."_s});
    column->addWidget(bars);
    column->addWidget(makeControls(&window));
    auto *menu = new QMenu(&window);
    menu->addAction(icon(u"edit-copy"_s), u"Copy"_s, QKeySequence::Copy);
    menu->addAction(icon(u"edit-paste"_s), u"Paste"_s)->setEnabled(false);
    menu->addSeparator();
    menu->addAction(icon(u"edit-select-all"_s), u"Select all"_s);
    menu->setActiveAction(menu->actions().first());
    window.show();
    QTest::qWait(10);
    QVERIFY(undo->isEnabled());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    TestWindow::picture(window, isDark ? u"controls-dark@2x"_s : u"controls-light@2x"_s);
    menu->popup({});
    TestWindow::picture(*menu, isDark ? u"menu-dark@2x"_s : u"menu-light@2x"_s);
}

QTEST_MAIN(SharpnessTest)
#include "sharpness_test.moc"
