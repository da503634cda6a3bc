// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/reasons/reasonpicker.h"

#include "tests/support/gui/window.h"
#include "widgets/reasons/reasondelegate.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Reason reason(int number, const QString &text, bool isExplicit = false)
{
    return {ReasonId::create(), {}, number, text, isExplicit};
}

struct Fixture {
    std::vector<Reason> reasons = {
        reason(
            25,
            u"You don’t need to call a staff meeting to make sure everyone’s milking goats the same way."_s),
        reason(81, u"No goat analysis meetings."_s), reason(82, u"No goat control meetings."_s),
        reason(83, u"No meetings."_s), reason(90, u"Goats say it as it is."_s, true)};
    QWidget window;
    ReasonPicker picker{&window};
    QSignalSpy linked{&picker, &ReasonPicker::linkWanted};
    QSignalSpy unlinked{&picker, &ReasonPicker::unlinkWanted};
    QList<ReasonId> spoken;

    void open(const QList<ReasonId> &linkedHere = {}, const QList<ReasonId> &spokenOf = {})
    {
        window.show();
        ReasonPicker::Offer offer{reasons, u"Followed by reason number 82. And 83."_s, linkedHere, spokenOf};
        offer.note = [this](ReasonId id) {
            return id == reasons[3].id ? u"used 2 times here, 5 times in 3 episodes"_s : QString();
        };
        offer.isSpoken = [this](ReasonId id) { return spoken.contains(id); };
        picker.popUp(std::move(offer), {20, 20, 1, 20});
    }
    [[nodiscard]] ReasonId id(size_t at) const { return reasons[at].id; }
    [[nodiscard]] QLineEdit *typed() const { return picker.findChild<QLineEdit *>(); }
    [[nodiscard]] QListView *list() const { return picker.findChild<QListView *>(); }
    void type(const QString &text) const { QTest::keyClicks(typed(), text); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data(ReasonDelegate::NumberRole).toString());
        return all;
    }
    [[nodiscard]] QString note(int row) const
    {
        return list()->model()->index(row, 0).data(ReasonDelegate::NoteRole).toString();
    }
    [[nodiscard]] QList<ReasonId> lastLinked() const
    {
        return linked.last().front().value<QList<ReasonId>>();
    }
    [[nodiscard]] bool hasText(const QString &text) const
    {
        return std::ranges::any_of(picker.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

} // namespace

class ReasonPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_linksWithEnter()
    {
        Fixture fixture;
        fixture.spoken = {fixture.id(1)};
        fixture.open();
        fixture.type(u"81"_s);
        QCOMPARE(fixture.numbers(), (QStringList{u"#81"_s, u"#82"_s, u"#83"_s}));
        QCOMPARE(fixture.note(1), u"reads alike"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.lastLinked(), QList{fixture.id(1)});
        QCOMPARE(fixture.linked.last()[1].toBool(), false);
        QVERIFY(!fixture.picker.isVisible());
    }

    void wordsAndArrows_link()
    {
        Fixture fixture;
        fixture.spoken = {fixture.id(1), fixture.id(2), fixture.id(3)};
        fixture.open();
        fixture.type(u"meetings no"_s);
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Enter);
        QCOMPARE(fixture.lastLinked(), QList{fixture.id(2)});
    }

    void severalNumbers_areLinkedTogether()
    {
        Fixture fixture;
        fixture.spoken = {fixture.id(1), fixture.id(2), fixture.id(3)};
        fixture.open();
        fixture.type(u"83 81 99"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.linked.isEmpty()); // 99 is none
        QVERIFY(fixture.hasText(u"99"_s));
        for (int times = 0; times < 3; ++times)
            fixture.press(Qt::Key_Backspace);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.lastLinked(), (QList{fixture.id(3), fixture.id(1)}));
    }

    void notes_sayWhatIsKnown()
    {
        Fixture fixture;
        fixture.open({fixture.id(3)}, {fixture.id(2)});
        QCOMPARE(fixture.numbers(), (QStringList{u"#83"_s, u"#82"_s, u"#25"_s, u"#81"_s, u"#90"_s}));
        QCOMPARE(fixture.note(0), u"linked here · used 2 times here, 5 times in 3 episodes"_s);
        QCOMPARE(fixture.note(1), u"spoken of here"_s);
        QCOMPARE(fixture.note(4), u"explicit"_s);
        QVERIFY(fixture.hasText(u"“Followed by reason number 82. And 83.”"_s));
    }

    void whatIsNotSpoken_isAskedAboutOnce_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("isRelated");
        QTest::newRow("C") << Qt::Key_C << false;
        QTest::newRow("R") << Qt::Key_R << true;
        QTest::newRow("Enter on the first button") << Qt::Key_Return << false;
    }

    void whatIsNotSpoken_isAskedAboutOnce()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const bool, isRelated);
        Fixture fixture;
        fixture.spoken = {fixture.id(2)};
        fixture.open();
        fixture.type(u"82 25"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.linked.isEmpty());
        QVERIFY(fixture.hasText(u"#25"_s));
        QVERIFY(!fixture.hasText(u"#82 "_s));
        fixture.press(key);
        QCOMPARE(fixture.linked.count(), 1);
        QCOMPARE(fixture.lastLinked().size(), 2);
        QCOMPARE(fixture.linked.last()[1].toBool(), isRelated);
        QVERIFY(!fixture.picker.isVisible());
    }

    void escape_leavesTheQuestionThenThePicker()
    {
        Fixture fixture;
        fixture.open();
        fixture.type(u"25"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Escape);
        QVERIFY(fixture.typed()->isVisible());
        QCOMPARE(fixture.typed()->text(), u"25"_s);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.picker.isVisible());
        QVERIFY(fixture.linked.isEmpty());
    }

    void delete_unlinksWhatIsLinkedHere()
    {
        Fixture fixture;
        fixture.open({fixture.id(1), fixture.id(3)});
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.unlinked.last().front().value<ReasonId>(), fixture.id(1));
        QVERIFY(fixture.picker.isVisible()); // one is linked still
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.unlinked.count(), 1);
        QVERIFY(fixture.hasText(u"is not linked here"_s));
        fixture.press(Qt::Key_Up);
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.unlinked.last().front().value<ReasonId>(), fixture.id(3));
        QVERIFY(!fixture.picker.isVisible());
    }

    void delete_insideOfWhatIsTypedRemovesThat()
    {
        Fixture fixture;
        fixture.open({fixture.id(1)});
        fixture.type(u"812"_s);
        fixture.press(Qt::Key_Left);
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.typed()->text(), u"81"_s);
        QVERIFY(fixture.unlinked.isEmpty());
    }

    void click_links()
    {
        Fixture fixture;
        fixture.spoken = {fixture.id(1)};
        fixture.open();
        const QModelIndex second = fixture.list()->model()->index(1, 0);
        QTest::mouseClick(fixture.list()->viewport(), Qt::LeftButton, {},
                          fixture.list()->visualRect(second).center());
        QCOMPARE(fixture.lastLinked(), QList{fixture.id(1)});
    }

    void withoutAList_itSaysWhatToDo()
    {
        Fixture fixture;
        fixture.reasons.clear();
        fixture.open();
        QVERIFY(fixture.hasText(u"import one"_s));
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.linked.isEmpty());
    }

    void pictures()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            QApplication::setPalette(theme.palette());
            Fixture fixture;
            fixture.picker.setTheme(theme);
            fixture.open({fixture.id(3)}, {fixture.id(2)});
            const QString name = theme.isDark() ? u"-dark"_s : u"-light"_s;
            TestWindow::picture(fixture.picker, u"reasonpicker"_s + name);
            fixture.type(u"81"_s);
            TestWindow::picture(fixture.picker, u"reasonpicker-number"_s + name);
            fixture.press(Qt::Key_Return);
            QVERIFY(!TestWindow::picture(fixture.picker, u"reasonpicker-question"_s + name).isEmpty());
        }
    }
};

QTEST_MAIN(ReasonPickerTest)
#include "reasonpicker_test.moc"
