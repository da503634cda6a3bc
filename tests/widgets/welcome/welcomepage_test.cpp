// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/welcome/welcomepage.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class WelcomePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachButtonSaysItsWish();
    void listsAreShownWhereThereIsSomethingInThem();
    void aFileIsChosenByMouseAndByKeyboard();
    void rowsAreReadToThoseWhoDoNotSeeThem();
};

void WelcomePageTest::eachButtonSaysItsWish()
{
    WelcomePage page;
    page.show();
    QStringList wishes;
    connect(&page, &WelcomePage::newWanted, &page, [&] { wishes.append(u"new"_s); });
    connect(&page, &WelcomePage::openWanted, &page, [&] { wishes.append(u"open"_s); });
    connect(&page, &WelcomePage::importWanted, &page, [&] { wishes.append(u"import"_s); });
    connect(&page, &WelcomePage::sampleWanted, &page, [&] { wishes.append(u"sample"_s); });
    for (QPushButton *button : page.findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    wishes.sort();
    QCOMPARE(wishes, QStringList({u"import"_s, u"new"_s, u"open"_s, u"sample"_s}));
}

void WelcomePageTest::listsAreShownWhereThereIsSomethingInThem()
{
    WelcomePage page;
    page.show();
    auto *left = page.findChild<QListWidget *>(u"left"_s);
    auto *recent = page.findChild<QListWidget *>(u"recent"_s);
    QVERIFY(!left->isVisible());
    page.setRecent({{u"/a"_s, u"a"_s, u"/"_s}, {u"/b"_s, u"b"_s, u"/"_s}});
    page.setLeft({{u"/s"_s, u"Untitled"_s, u"today"_s}});
    QVERIFY(left->isVisible());
    QVERIFY(recent->isVisible());
    QVERIFY(recent->height() >= recent->sizeHintForRow(0) * 2);
    page.setLeft({});
    QVERIFY(!left->isVisible());
}

void WelcomePageTest::aFileIsChosenByMouseAndByKeyboard()
{
    WelcomePage page;
    page.resize(600, 600);
    page.setRecent({{u"/a"_s, u"a"_s, u"/"_s}, {u"/b"_s, u"b"_s, u"/"_s}});
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QSignalSpy wanted(&page, &WelcomePage::recentWanted);
    auto *list = page.findChild<QListWidget *>(u"recent"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"/b"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][0].toString(), u"/a"_s);
}

void WelcomePageTest::rowsAreReadToThoseWhoDoNotSeeThem()
{
    WelcomePage page;
    page.setRecent({{u"/home/a"_s, u"a"_s, u"/home"_s}});
    const auto *list = page.findChild<QListWidget *>(u"recent"_s);
    QVERIFY(!list->accessibleName().isEmpty());
    QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(), u"a, /home"_s);
}

QTEST_MAIN(WelcomePageTest)

#include "welcomepage_test.moc"
