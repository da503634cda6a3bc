// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The history panel, comparing, going back and originals in the real window.

#include "app/window/historycontroller.h"

#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/history/historypanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTextEdit>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray talk = "HOST: Goats look at you.\n\nFARMER: No goat analysis meetings.\n\n"
                        "HOST: The barn is closed.\n";

struct Desk : WindowDesk {
    Desk() { start(); }

    [[nodiscard]] bool openTalk()
    {
        QFile file(path(u"talk.txt"_s));
        return file.open(QIODevice::WriteOnly) && file.write(talk) == talk.size() && file.flush() &&
               open({file.fileName()});
    }
    [[nodiscard]] HistoryPanel &panel() const { return window().history(); }
    [[nodiscard]] QListView &list() const { return *panel().findChild<QListView *>(u"history"_s); }
    /// First lines of what is listed, without the days.
    [[nodiscard]] QStringList steps() const
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.flags() & Qt::ItemIsEnabled)
                all.append(index.data().toString().section(u'\n', 0, 0));
        }
        return all;
    }
    void choose(const QString &step) const
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data().toString().startsWith(step))
                list().setCurrentIndex(index);
        }
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : panel().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(text))
                return button;
        }
        return nullptr;
    }
    void typeAtStart(const QString &words) const
    {
        editor().setFocus();
        editor().setCaret(caretAt({episode().transcript().lineAt(0).line().id, 0}));
        type(words);
    }
    void saveVersion(const QString &name) const
    {
        key(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        type(name);
        key(Qt::Key_Return);
    }
    [[nodiscard]] CompareDialog *dialog() const { return window().findChild<CompareDialog *>(); }
    [[nodiscard]] bool isCompared() const
    {
        return QTest::qWaitFor([this] { return dialog() && dialog()->differenceCount() > 0; });
    }
    [[nodiscard]] QString compared() const { return dialog()->findChild<QTextEdit *>()->toPlainText(); }
    [[nodiscard]] bool press(const QString &barButton) const
    {
        for (auto *one : window().bars().findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().remove(u'&') == barButton) {
                one->click();
                return true;
            }
        }
        return false;
    }
};

} // namespace

class HistoryControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDone_isListed_andAVersionIsSavedByKeys()
    {
        Desk desk;
        QVERIFY(desk.openTalk());
        QVERIFY(!desk.panel().isVisible());
        desk.typeAtStart(u"Well "_s);
        desk.saveVersion(u"First pass"_s);
        QVERIFY(desk.panel().isVisible());
        SOON_COMPARE(desk.steps().value(0), u"Version “First pass”"_s);
        QCOMPARE(desk.session().history().versions().size(), 1U);
        QCOMPARE(desk.steps().size(), 2);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.editor().hasFocus());
        desk.typeAtStart(u"Oh "_s);
        SOON_COMPARE(desk.steps().size(), 3);
        const QString typing = desk.steps().value(0);
        desk.trigger(ActionId::Undo);
        SOON_COMPARE(desk.steps().value(0), typing + u" (taken back)"_s);
        TestWindow::picture(desk.window(), u"history-panel"_s);
    }

    void goingBackToAVersion_isOneStep_whichUndoTakesBack()
    {
        Desk desk;
        QVERIFY(desk.openTalk());
        desk.typeAtStart(u"Well "_s);
        desk.saveVersion(u"First pass"_s);
        desk.typeAtStart(u"Oh "_s);
        desk.trigger(ActionId::SplitTurn);
        const qsizetype turns = desk.episode().transcript().turnCount();
        QCOMPARE(turns, 4);
        desk.choose(u"Version"_s);
        QVERIFY(desk.button(u"Go back"_s));
        QTest::mouseClick(desk.button(u"Go back"_s), Qt::LeftButton);
        SOON_COMPARE(desk.episode().transcript().turnCount(), 3);
        QCOMPARE(desk.line(0), u"Well Goats look at you."_s);
        QVERIFY2(desk.said().contains(u"First pass"_s), qPrintable(desk.said()));
        QCOMPARE(desk.session().history().versions().size(), 1U);
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.episode().transcript().turnCount(), 4);
        QCOMPARE(desk.session().history().versions().size(), 1U);
    }

    void aStepIsComparedWithNow_andKeysGoFromDifferenceToDifference()
    {
        Desk desk;
        QVERIFY(desk.openTalk());
        desk.saveVersion(u"Start"_s);
        desk.typeAtStart(u"Well "_s);
        desk.editor().setCaret(caretAt({desk.episode().transcript().lineAt(2).line().id, 0}));
        desk.type(u"So "_s);
        desk.key(Qt::Key_2, Qt::ControlModifier);
        desk.choose(u"Version"_s);
        desk.list().setFocus();
        desk.key(Qt::Key_Return);
        QVERIFY(desk.isCompared());
        QCOMPARE(desk.dialog()->differenceCount(), 2);
        QCOMPARE(desk.dialog()->current(), 0);
        QVERIFY2(desk.compared().contains(u"Well Goats look"_s), qPrintable(desk.compared()));
        QVERIFY2(desk.compared().contains(u" → "_s), qPrintable(desk.compared()));
        QTest::keyClick(desk.dialog(), Qt::Key_F3);
        QCOMPARE(desk.dialog()->current(), 1);
        QTest::keyClick(desk.dialog(), Qt::Key_F3);
        QCOMPARE(desk.dialog()->current(), 1);
        QTest::keyClick(desk.dialog(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(desk.dialog()->current(), 0);
        TestWindow::picture(*desk.dialog(), u"compare-light"_s);
        desk.dialog()->setPalette(Theme::dark().palette());
        desk.dialog()->setTheme(Theme::dark());
        TestWindow::picture(*desk.dialog(), u"compare-dark"_s);

        auto *after = desk.dialog()->findChildren<QComboBox *>().value(1);
        after->setCurrentIndex(1);
        Q_EMIT after->activated(1);
        SOON_VERIFY(desk.dialog()->differenceCount() == 0);
    }

    void theImportedState_canBeCompared_afterTheProgramWasStartedAnew()
    {
        Desk desk;
        QVERIFY(desk.openTalk());
        desk.chooser.answer = desk.path(u"show.ropewalk"_s);
        desk.trigger(ActionId::SaveAs);
        SOON_VERIFY(!desk.projects().path().isEmpty() && !desk.projects().isBusy());
        desk.typeAtStart(u"Well "_s);
        desk.saveVersion(u"Kept"_s);
        QVERIFY(desk.close());
        desk.start();
        QVERIFY(desk.open({desk.path(u"show.ropewalk"_s)}));
        desk.trigger(ActionId::ShowHistory);
        if (!desk.panel().isVisible())
            desk.trigger(ActionId::ShowHistory);
        SOON_COMPARE(desk.steps().value(0), u"Version “Kept”"_s);
        desk.trigger(ActionId::CompareStates);
        QVERIFY(desk.isCompared());
        QVERIFY2(desk.compared().contains(u"Well Goats look"_s), qPrintable(desk.compared()));
        // Undo goes on across the restart, once it was asked twice.
        desk.editor().setFocus();
        desk.trigger(ActionId::Undo);
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.line(0), u"Goats look at you."_s);
    }

    void stepsOfTheCast_areTakenBackFromThePanel_episodesStepsNot()
    {
        Desk desk;
        QVERIFY(desk.openTalk());
        Speaker renamed = desk.session().project().catalogue().speakers.all().begin()->second;
        const QString before = renamed.name;
        renamed.name = u"Somebody"_s;
        QVERIFY(desk.session().history().perform({{}, u"Rename"_s, {Put<Speaker>{renamed.id, renamed}}}));
        desk.typeAtStart(u"Well "_s);
        desk.trigger(ActionId::ShowHistory);
        auto *scope = desk.panel().findChild<QComboBox *>();
        SOON_COMPARE(desk.steps().size(), 1);
        scope->setCurrentIndex(1);
        SOON_VERIFY(desk.steps().contains(u"Rename"_s));
        desk.list().setCurrentIndex(desk.list().model()->index(1, 0));
        QVERIFY(!desk.button(u"Undo this"_s));
        desk.choose(u"Rename"_s);
        QVERIFY(desk.button(u"Undo this"_s));
        QTest::mouseClick(desk.button(u"Undo this"_s), Qt::LeftButton);
        const auto name = [&] {
            return desk.session().project().catalogue().speakers.find(renamed.id)->name;
        };
        QCOMPARE(name(), before);
        SOON_VERIFY(desk.steps().contains(u"Rename (taken back)"_s));
        QVERIFY(desk.button(u"Do this step again"_s));
        QTest::mouseClick(desk.button(u"Do this step again"_s), Qt::LeftButton);
        QCOMPARE(name(), u"Somebody"_s);
    }

    void theOriginal_isShownInABar_andWordsAndSpeakerComeBackApart()
    {
        Desk desk;
        QVERIFY(desk.openTalk());
        desk.typeAtStart(u"Well "_s);
        const SpeakerId host = desk.episode().transcript().turnAt(0).head.speaker;
        desk.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(desk.episode().transcript().turnAt(0).head.speaker != host);
        desk.trigger(ActionId::ShowOriginal);
        SOON_VERIFY(desk.hasBar("original"));
        QVERIFY2(desk.barTexts().join(u' ').contains(u"HOST: Goats look at you."_s),
                 qPrintable(desk.barTexts().join(u' ')));
        TestWindow::picture(desk.window(), u"original-bar"_s);
        QVERIFY(desk.press(u"Restore words"_s));
        SOON_COMPARE(desk.line(0), u"Goats look at you."_s);
        QVERIFY(desk.episode().transcript().turnAt(0).head.speaker != host);
        desk.trigger(ActionId::ShowOriginal);
        SOON_VERIFY(desk.hasBar("original"));
        QVERIFY(!desk.press(u"Restore words"_s));
        QVERIFY(desk.press(u"Restore speaker"_s));
        SOON_COMPARE(desk.episode().transcript().turnAt(0).head.speaker, host);
        desk.trigger(ActionId::Undo);
        QVERIFY(desk.episode().transcript().turnAt(0).head.speaker != host);
    }
};

QTEST_MAIN(HistoryControllerTest)
#include "historycontroller_test.moc"
