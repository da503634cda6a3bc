// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The queue of issues in the real window, with real keys.

#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/issues/issuespanel.h"
#include "widgets/speakers/speakerspanel.h"

#include <QComboBox>
#include <QListView>
#include <QProgressBar>
#include <QToolButton>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : WindowDesk {
    explicit Desk(const QByteArray &text =
                      "HOST: Goats look at at you. They never page.\n\n"
                      "FARMER: Forty minutes [unintelligible 00:05:33] of of downtime.\n\n"
                      "HOST: Look at at the goat. I went to the\n\n"
                      "FARMER: store\n\n"
                      "HOST: and then home.\n")
    {
        start();
        window().resize(1440, 900);
        QFile file(path(u"episode.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.flush() ||
            !open({file.fileName()}))
            qFatal("the episode could not be opened");
        window().showPanel(panel());
        editor().setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
    }
    [[nodiscard]] IssuesPanel &panel() const { return window().issues(); }
    [[nodiscard]] QListView *list() const { return panel().findChild<QListView *>(u"issues"_s); }
    [[nodiscard]] QComboBox *filter() const { return panel().findChild<QComboBox *>(); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] bool hasRows(int count) const
    {
        return QTest::qWaitFor([&] { return rows() == count; });
    }
    [[nodiscard]] QString line(qsizetype number) const
    {
        return episode().transcript().lineAt(number).line().text;
    }
    /// The words at the caret.
    [[nodiscard]] QString ahead(qsizetype count) const
    {
        const Position at = editor().caret().position;
        return episode().findLine(at.line)->text.sliced(at.offset, count);
    }
    void press(const QString &text) const
    {
        for (QToolButton *button : panel().findChildren<QToolButton *>()) {
            if (button->text() == text) {
                QVERIFY(button->isEnabled());
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
};

} // namespace

class IssuesControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f8_goesThroughIssuesInTheOrderOfTheText()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.ahead(5), u"at at"_s);
        QVERIFY2(desk.said().contains(u"written twice"_s) && desk.said().contains(u"(1 of 5)"_s),
                 qPrintable(desk.said()));
        QCOMPARE(desk.list()->currentIndex().row(), 0);
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.ahead(8), u"[unintel"_s);
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.ahead(5), u"of of"_s);
        desk.key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(desk.ahead(8), u"[unintel"_s);
        desk.key(Qt::Key_F8, Qt::ShiftModifier);
        desk.key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(desk.ahead(5), u"store"_s);
        QVERIFY2(desk.said().contains(u"round the end"_s), qPrintable(desk.said()));
    }

    void f9_fixesAndGoesOn_andUndoBringsItBack()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.line(0), u"Goats look at you. They never page."_s);
        QCOMPARE(desk.ahead(8), u"[unintel"_s);
        QVERIFY(desk.hasRows(4));
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.line(0), u"Goats look at at you. They never page."_s);
        QVERIFY(desk.hasRows(5));
    }

    void f9_whereNothingCanBeDone_saysSo()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F8);
        const QString before = desk.line(1);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.line(1), before);
        QVERIFY2(desk.said().contains(u"Shift+F9"_s), qPrintable(desk.said()));
    }

    void aStrayTurn_isGivenBackByF9()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        desk.key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(desk.ahead(5), u"store"_s);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.episode().transcript().turnCount(), 3);
        QCOMPARE(desk.line(2), u"Look at at the goat. I went to the store and then home."_s);
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.episode().transcript().turnCount(), 5);
    }

    void shiftF9_settlesForGood_inOneStep()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(desk.hasRows(4));
        QCOMPARE(desk.line(0), u"Goats look at at you. They never page."_s);
        QCOMPARE(desk.ahead(8), u"[unintel"_s);
        desk.trigger(ActionId::Undo);
        QVERIFY(desk.hasRows(5));
    }

    void allLikeThis_areFixedInOneStep()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.line(0), u"Goats look at you. They never page."_s);
        QCOMPARE(desk.line(2), u"Look at the goat. I went to the"_s);
        QVERIFY(desk.line(1).contains(u"of of"_s));
        QVERIFY(desk.hasRows(3));
        desk.trigger(ActionId::Undo);
        QVERIFY(desk.hasRows(5));
        QCOMPARE(desk.line(2), u"Look at at the goat. I went to the"_s);
    }

    void thePanel_isWorkedByKeysAlone()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        TestWindow::picture(desk.window(), u"issues"_s);
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Home);
        QTest::keyClick(desk.list(), Qt::Key_Down);
        QTest::keyClick(desk.list(), Qt::Key_Down);
        QCOMPARE(desk.list()->currentIndex().row(), 2);
        QCOMPARE(desk.ahead(5), u"of of"_s);
        QVERIFY(desk.list()->hasFocus());
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QVERIFY(desk.editor().hasFocus());
        QCOMPARE(desk.ahead(5), u"of of"_s);
        desk.press(u"Fix"_s);
        QVERIFY(desk.hasRows(4));
        QVERIFY(!desk.line(1).contains(u"of of"_s));
        desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
        desk.press(u"All like this are right"_s);
        QVERIFY(desk.hasRows(2));
    }

    void filter_narrowsTheListAndTheWalk()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        QVERIFY(desk.filter()->itemText(0).contains(u"5"_s));
        const int unclear = desk.filter()->findData(int(IssueKind::Unclear));
        QVERIFY(desk.filter()->itemText(unclear).contains(u"(1)"_s));
        desk.filter()->setCurrentIndex(unclear);
        QCOMPARE(desk.rows(), 1);
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.ahead(8), u"[unintel"_s);
        QVERIFY2(desk.said().contains(u"1 of 1"_s), qPrintable(desk.said()));
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(desk.hasRows(0));
        desk.key(Qt::Key_F8);
        QVERIFY2(desk.said().contains(u"Unclear passages"_s), qPrintable(desk.said()));
        desk.panel().setKinds(std::nullopt);
        QCOMPARE(desk.rows(), 4);
    }

    void theKeyOfThePanel_bringsItForwardAndEscapeLeavesIt()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        desk.window().showPanel(desk.window().speakers());
        SOON_VERIFY(desk.panel().visibleRegion().isEmpty());
        desk.editor().setFocus();
        desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        SOON_VERIFY(!desk.panel().visibleRegion().isEmpty() && desk.list()->hasFocus());
        QTest::keyClick(desk.list(), Qt::Key_Escape);
        QVERIFY(desk.editor().hasFocus());
        desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        SOON_VERIFY(desk.panel().visibleRegion().isEmpty());
        QVERIFY(desk.editor().hasFocus());
    }

    void progress_saysHowManyAreLeft()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        auto *progress = desk.panel().findChild<QProgressBar *>();
        QCOMPARE(progress->maximum(), 5);
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F9);
        SOON_COMPARE(progress->value(), 1);
        QVERIFY(std::ranges::any_of(desk.panel().findChildren<QLabel *>(),
                                    [](QLabel *label) { return label->text() == u"4 of 5 left"_s; }));
    }

    void typing_isTakenUpSoon()
    {
        const Desk desk;
        QVERIFY(desk.hasRows(5));
        desk.type(u"So my my "_s);
        QVERIFY(desk.hasRows(6));
    }

    void aSpeakerWithoutAName_isShownAmongTheSpeakers()
    {
        const Desk desk("SPEAKER_00: Goats look at you.\n\nHOST: They never page.\n");
        QVERIFY(desk.hasRows(1));
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F9);
        SOON_VERIFY(desk.window().speakers().isVisible());
        QVERIFY2(desk.said().contains(u"Name the speaker"_s), qPrintable(desk.said()));
    }

    void anEpisodeWithoutIssues_saysSo()
    {
        const Desk desk("HOST: Goats look at you.\n");
        QVERIFY(QTest::qWaitFor([&] {
            return std::ranges::any_of(desk.panel().findChildren<QLabel *>(), [](QLabel *label) {
                return label->isVisible() && label->text().contains(u"left to look at"_s);
            });
        }));
        desk.key(Qt::Key_F8);
        QCOMPARE(desk.said(), u"There is nothing to look at."_s);
    }
};

QTEST_MAIN(IssuesControllerTest)
#include "issuescontroller_test.moc"
