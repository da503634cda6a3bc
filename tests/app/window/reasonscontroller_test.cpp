// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Reasons in the real window, with real keys.

#include "app/session/mentionwatch.h"
#include "app/session/projectsession.h"
#include "app/window/reasonscontroller.h"
#include "app/window/transfer/reasonimportdialog.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/reasons/reasonpicker.h"
#include "widgets/reasons/reasonspanel.h"

#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QTreeView>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : WindowDesk {
    Desk() { start(); }

    [[nodiscard]] bool openText(const QByteArray &text)
    {
        QFile file(path(u"episode.txt"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() &&
               open({file.fileName()});
    }
    /// "81 cited", "82 refused" for what hangs on the episode.
    [[nodiscard]] QStringList links() const
    {
        QStringList all;
        for (const auto &[id, annotation] : episode().annotations().all()) {
            const Reason *reason = session().project().catalogue().reasons.find(annotation.reason());
            if (!reason)
                continue;
            const auto *link = annotation.as<ReasonLink>();
            all.append(QString::number(reason->number) + (!link           ? u" refused"_s
                                                          : link->isCited ? u" cited"_s
                                                                          : u" related"_s));
        }
        return all;
    }
    [[nodiscard]] QListView *mentions() const { return window().findChild<QListView *>(u"mentions"_s); }
    [[nodiscard]] QTreeView *reasons() const { return window().findChild<QTreeView *>(u"reasons"_s); }
    [[nodiscard]] ReasonPicker &picker() const { return window().reasonPicker(); }
    [[nodiscard]] QLineEdit *typed() const { return picker().findChild<QLineEdit *>(); }
    [[nodiscard]] bool offers(int count) const
    {
        return QTest::qWaitFor([&] { return mentions()->model()->rowCount() == count; });
    }
    [[nodiscard]] Position at(qsizetype line, const QString &words) const
    {
        const auto place = episode().transcript().lineAt(line);
        return {place.line().id, qint32(place.line().text.indexOf(words))};
    }
    void pick(const QString &text) const
    {
        key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(picker().isVisible());
        QTest::keyClicks(typed(), text);
        QTest::keyClick(typed(), Qt::Key_Return);
    }
};

const QByteArray text = "HOST: Goats look at you.\n\nFARMER: Reason number 81. No goat analysis meetings.\n\n"
                        "FARMER: Followed by reason number 82. No goat control meetings. And 83. No "
                        "meetings. I wrote those.\n\nHOST: Number 25.\n";

} // namespace

class ReasonsControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f9_linksAndGoesOn_shiftF9RefusesForGood()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        QVERIFY(desk.offers(4));
        desk.key(Qt::Key_F9); // nothing is accepted unseen
        QCOMPARE(desk.links(), QStringList());
        QCOMPARE(desk.editor().caret(), caretAt(desk.at(1, u"Reason number"_s)));
        QVERIFY(!desk.editor().selection());
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.links(), QStringList{u"81 cited"_s});
        QCOMPARE(desk.editor().caret(), caretAt(desk.at(2, u"reason number 82"_s)));
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(desk.links(), (QStringList{u"81 cited"_s, u"82 refused"_s}));
        QCOMPARE(desk.editor().caret(), caretAt(desk.at(2, u"83"_s)));
        desk.key(Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(desk.links().last(), u"83 cited"_s);
        QCOMPARE(desk.editor().caret(), caretAt(desk.at(2, u"83"_s)));
        QVERIFY(desk.offers(1));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.links(), QStringList{u"81 cited"_s});
        QVERIFY(desk.offers(3));
    }

    void f8_walksRoundWithoutSelecting()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        QVERIFY(desk.offers(4));
        QStringList seen;
        for (int times = 0; times < 5; ++times) {
            desk.key(Qt::Key_F8);
            seen.append(desk.said().section(u',', 0, 0));
        }
        QCOMPARE(seen, (QStringList{u"Reason 81"_s, u"Reason 82"_s, u"Reason 83"_s, u"Reason 25"_s,
                                    u"Reason 81"_s}));
        QVERIFY(desk.said().contains(u"round the end"_s));
        desk.key(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(desk.said().startsWith(u"Reason 25"_s));
        desk.key(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(desk.said().startsWith(u"Reason 83"_s));
        QVERIFY(!desk.editor().selection());
    }

    void whatIsRefused_staysSoAfterARestart()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        QVERIFY(desk.offers(4));
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(desk.offers(3));
        desk.chooser.answer = desk.path(u"show.ropewalk"_s);
        desk.trigger(ActionId::SaveAs);
        QVERIFY(
            QTest::qWaitFor([&] { return !desk.projects().path().isEmpty() && !desk.projects().isBusy(); }));
        QVERIFY(desk.close());
        desk.start();
        QVERIFY(desk.open({desk.path(u"show.ropewalk"_s)}));
        QVERIFY(desk.offers(3));
        QCOMPARE(desk.links(), QStringList{u"81 refused"_s});
    }

    void picker_linksByNumberAtTheCaret()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        QVERIFY(desk.offers(4));
        const Caret caret = caretAt(desk.at(2, u"those"_s));
        desk.editor().setCaret(caret);
        desk.pick(u"82 83"_s);
        QCOMPARE(desk.links(), (QStringList{u"82 cited"_s, u"83 cited"_s}));
        QCOMPARE(desk.editor().caret(), caret);
        QVERIFY(desk.offers(2));
        desk.window().activateWindow(); // as a window manager does when a small window is gone
        SOON_VERIFY(desk.editor().hasFocus());
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.picker().isVisible());
        QTest::keyClick(desk.typed(), Qt::Key_Delete);
        QCOMPARE(desk.links(), QStringList{u"83 cited"_s});
        QTest::keyClick(desk.typed(), Qt::Key_Escape);
        QVERIFY(!desk.picker().isVisible());
        QCOMPARE(desk.editor().caret(), caret);
    }

    void picker_asksWhereNothingIsSpoken()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        desk.pick(u"staff"_s);
        QCOMPARE(desk.links(), QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
        QCOMPARE(desk.links(), QStringList{u"25 related"_s});
    }

    void linkAll_isOneStep()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        QVERIFY(desk.offers(4));
        desk.key(Qt::Key_F9, Qt::ControlModifier);
        QCOMPARE(desk.links(), (QStringList{u"81 cited"_s, u"82 cited"_s, u"83 cited"_s}));
        QVERIFY(desk.offers(1)); // the number alone is left to the person
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.links(), QStringList());
    }

    void setApart_makesATurnOfTheCitation()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        desk.editor().setCaret(caretAt(desk.at(2, u"goat control"_s)));
        desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.line(2), u"Followed by reason number 82. No goat control meetings."_s);
        QCOMPARE(desk.line(3), u"And 83. No meetings. I wrote those."_s);
        QCOMPARE(desk.episode().transcript().turnCount(), 5);
    }

    void typing_offersAndTakesBack()
    {
        Desk desk;
        QVERIFY(desk.openText("HOST: Goats.\n"));
        desk.key(Qt::Key_End);
        desk.type(u" Reason 82."_s);
        QVERIFY(desk.offers(1));
        desk.key(Qt::Key_Backspace);
        desk.key(Qt::Key_Backspace);
        QVERIFY(desk.offers(0));
    }

    void panel_showsUsesAndGoesThere()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        QVERIFY(desk.offers(4));
        desk.key(Qt::Key_F9, Qt::ControlModifier);
        QTreeView *reasons = desk.reasons();
        const QModelIndex row = reasons->model()->index(2, 0); // 25, 81, 82
        QVERIFY(QTest::qWaitFor([&] { return reasons->model()->rowCount(row) == 1; }));
        reasons->setFocus();
        reasons->setCurrentIndex(row);
        QTest::keyClick(reasons, Qt::Key_Right);
        QTest::keyClick(reasons, Qt::Key_Down);
        QTest::keyClick(reasons, Qt::Key_Return);
        QCOMPARE(desk.editor().caret(), caretAt(desk.at(2, u"reason number 82"_s)));
        QVERIFY(desk.editor().hasFocus());
    }

    void realEpisode_takesAtMostEightKeys()
    {
        const QString page = TestPaths::shared(u"episodes/python-jit.txt"_s);
        if (!QFile::exists(page))
            QSKIP("no real episode beside the checkout");
        Desk desk;
        QVERIFY(desk.open({page}));
        QVERIFY(desk.offers(4));
        int keys = 0;
        while (desk.links().size() < 4 && keys < 9) {
            desk.key(Qt::Key_F9);
            ++keys;
        }
        QCOMPARE(desk.links(), (QStringList{u"81 cited"_s, u"82 cited"_s, u"83 cited"_s, u"25 cited"_s}));
        QVERIFY2(keys <= 8, qPrintable(QString::number(keys)));
        TestWindow::picture(desk.window(), u"reasons-linked"_s);
    }

    void listIsImportedWithAPreview()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        QFile file(desk.path(u"more.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("81. No goat analysis meetings.\n82. No goats at all.\n84. No meetings about meetings.\n");
        file.close();
        desk.chooser.answer = file.fileName();
        desk.trigger(ActionId::ImportReasons);
        auto *dialog = desk.window().findChild<ReasonImportDialog *>();
        QVERIFY(dialog);
        auto *changes = dialog->findChild<QTreeWidget *>();
        QCOMPARE(changes->topLevelItemCount(), 3); // at odds, new, unchanged
        QVERIFY(changes->topLevelItem(0)->child(0)->text(0).contains(u"#82 — No goats at all."_s));
        QCOMPARE(changes->topLevelItem(1)->child(0)->text(0), u"#84 — No meetings about meetings."_s);
        TestWindow::picture(*dialog, u"reasonimport"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(desk.session().project().catalogue().reasons.all().size(), 5);
        QVERIFY(desk.said().contains(u"1 new"_s));
        QVERIFY(QTest::qWaitFor([&] { return desk.reasons()->model()->rowCount() == 5; }));
    }

    void listThatCannotBeRead_saysSo()
    {
        Desk desk;
        QVERIFY(desk.openText(text));
        desk.chooser.answer = desk.path(u"nothing.txt"_s);
        desk.trigger(ActionId::ImportReasons);
        QVERIFY(desk.hasBar("reason-list"));
        QVERIFY(!desk.window().findChild<ReasonImportDialog *>());
    }

    void pictures()
    {
        for (const ActionId look : {ActionId::ThemeLight, ActionId::ThemeDark}) {
            Desk desk;
            desk.window().resize(1440, 900);
            QVERIFY(desk.openText(text));
            desk.trigger(look);
            QVERIFY(desk.offers(4));
            desk.key(Qt::Key_F8);
            desk.key(Qt::Key_F9);
            desk.window().reasons().parentWidget()->raise();
            QTest::qWait(300);
            const QString name = look == ActionId::ThemeDark ? u"reasons-dark"_s : u"reasons-light"_s;
            QVERIFY(!TestWindow::picture(desk.window(), name).isEmpty());
        }
    }
};

QTEST_MAIN(ReasonsControllerTest)
#include "reasonscontroller_test.moc"
