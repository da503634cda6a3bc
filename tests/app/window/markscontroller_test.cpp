// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/marks.h"
#include "model/analysis/exportview.h"
#include "model/analysis/marklist.h"
#include "model/editing/operations.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/marks/markspanel.h"
#include "widgets/marks/noteeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The real window with the sample episode, and the words at its beginning.
struct Fixture {
    WindowDesk desk;

    void begin()
    {
        desk.start();
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        desk.key(Qt::Key_Home, Qt::ControlModifier);
    }
    void select(int words) const
    {
        for (int at = 0; at < words; ++at)
            desk.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] std::vector<Mark> marks() const { return marksOf(desk.episode()); }
    [[nodiscard]] MarksPanel &panel() const { return desk.window().marks(); }
    [[nodiscard]] QListView *list() const { return panel().findChild<QListView *>(u"marks"_s); }
    void perform(std::vector<Edit> edits) const
    {
        QVERIFY(history().perform({desk.episode().id(), u"a step"_s, std::move(edits)}));
    }
    [[nodiscard]] History &history() const { return desk.session().history(); }
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
    [[nodiscard]] NoteEditor *noteEditor() const { return desk.editor().findChild<NoteEditor *>(); }
};

} // namespace

/// Notes, locks and the like by keys in the real window.
class MarksControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysMarkTheSelectedWords_andTakeTheMarkOff();
    void aNote_isWrittenWithKeysAlone();
    void escape_leavesNoNote_andTheCaretWhereItWas();
    void deletingWordsThatCarryANote_saysSo_andUndoBringsThemBack();
    void thePanel_listsConfirmsAndAttachesAgain();
    void whatIsOffTheRecord_staysOutOfExports();
};

void MarksControllerTest::keysMarkTheSelectedWords_andTakeTheMarkOff()
{
    Fixture fixture;
    fixture.begin();
    const std::pair<Qt::Key, MarkKind> keys[] = {
        {Qt::Key_Q, MarkKind::QuoteLock}, {Qt::Key_K, MarkKind::StrikeOut}, {Qt::Key_O, MarkKind::OffRecord}};
    fixture.desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.desk.said(), u"Select the words first."_s);
    fixture.select(2);
    for (const auto &[key, kind] : keys) {
        fixture.desk.key(key, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.marks().size(), 1U);
        QCOMPARE(int(fixture.marks().front().kind), int(kind));
        QCOMPARE(fixture.marks().front().words, u"Welcome back "_s);
        fixture.desk.key(key, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.marks().empty());
    }
}

void MarksControllerTest::aNote_isWrittenWithKeysAlone()
{
    Fixture fixture;
    fixture.begin();
    fixture.select(1);
    fixture.desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    SOON_VERIFY(fixture.noteEditor()->isVisible());
    auto *text = fixture.noteEditor()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, u"is that so?"_s);
    TestWindow::picture(*fixture.noteEditor(), u"note-editor"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!fixture.noteEditor()->isVisible());
    QCOMPARE(fixture.marks().size(), 1U);
    QCOMPARE(fixture.marks().front().note, u"is that so?"_s);
    QCOMPARE(fixture.marks().front().words, u"Welcome "_s);
    QCOMPARE(fixture.desk.said(), u"Note made"_s);
    fixture.desk.trigger(ActionId::Undo);
    QVERIFY(fixture.marks().empty());
}

void MarksControllerTest::escape_leavesNoNote_andTheCaretWhereItWas()
{
    Fixture fixture;
    fixture.begin();
    fixture.select(1);
    const Caret before = fixture.desk.editor().caret();
    fixture.desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    SOON_VERIFY(fixture.noteEditor()->isVisible());
    auto *text = fixture.noteEditor()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, u"never mind"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(fixture.marks().empty());
    QVERIFY(fixture.desk.editor().caret() == before);
}

void MarksControllerTest::deletingWordsThatCarryANote_saysSo_andUndoBringsThemBack()
{
    Fixture fixture;
    fixture.begin();
    fixture.select(1);
    Marks marks(fixture.desk.session().project(), fixture.desk.session().history(),
                fixture.desk.episode().id());
    QVERIFY(marks.addNote(*fixture.desk.editor().selection(), {u"sic"_s, false}));
    fixture.desk.key(Qt::Key_Delete);
    QVERIFY(fixture.desk.hasBar("words-gone"));
    QCOMPARE(fixture.marks().front().state, AnchorState::Orphan);
    for (QPushButton *button : fixture.desk.window().bars().findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == "Undo"_L1)
            button->click();
    }
    QVERIFY(!fixture.desk.hasBar("words-gone"));
    QCOMPARE(fixture.marks().front().state, AnchorState::Exact);
    QVERIFY(fixture.desk.line(0).startsWith(u"Welcome back"_s));
}

void MarksControllerTest::thePanel_listsConfirmsAndAttachesAgain()
{
    Fixture fixture;
    fixture.begin();
    fixture.desk.window().resize(1300, 700);
    fixture.desk.trigger(ActionId::ShowMarks);
    fixture.select(2);
    fixture.desk.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    // As an import or another program changes them: by hand locked words are not changed.
    const LineId line = fixture.desk.episode().transcript().lineAt(0).line().id;
    fixture.perform({ReplaceText{line, 0, {}, u"You are w"_s}, ReplaceText{line, 9, u"W"_s, {}}});
    fixture.desk.editor().setCaret(caretAt({line, 9}));
    fixture.select(2);
    fixture.desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    SOON_COMPARE(fixture.list()->model()->rowCount(), 2);
    TestWindow::picture(fixture.desk.window(), u"marks-panel"_s);
    fixture.list()->setCurrentIndex(fixture.list()->model()->index(0, 0));
    QCOMPARE(fixture.list()->currentIndex().data(MarksModel::StateRole).toString(), u"words changed"_s);
    fixture.press(u"Confirm"_s);
    SOON_COMPARE(fixture.list()->currentIndex().data(MarksModel::StateRole).toString(), QString());
    // Its words go; it is attached to others.
    const Range words = fixture.marks().front().range;
    fixture.perform(removeRange(fixture.desk.episode(), words));
    SOON_COMPARE(fixture.list()->currentIndex().data(MarksModel::StateRole).toString(), u"words gone"_s);
    fixture.desk.key(Qt::Key_End, Qt::ControlModifier);
    fixture.desk.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.press(u"Attach"_s);
    // The struck words went with them; those are forgotten.
    fixture.panel().findChild<QComboBox *>()->setCurrentText(u"To look at again"_s);
    SOON_COMPARE(fixture.list()->model()->rowCount(), 1);
    fixture.list()->setCurrentIndex(fixture.list()->model()->index(0, 0));
    fixture.press(u"Remove"_s);
    SOON_COMPARE(fixture.list()->model()->rowCount(), 0);
    QCOMPARE(fixture.marks().size(), 1U);
    QCOMPARE(int(fixture.marks().front().kind), int(MarkKind::QuoteLock));
}

void MarksControllerTest::whatIsOffTheRecord_staysOutOfExports()
{
    Fixture fixture;
    fixture.begin();
    fixture.select(1);
    fixture.desk.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const ExportView view = exportView(fixture.desk.session().project(), fixture.desk.episode());
    QCOMPARE(view.withheldPlaces, 1);
}

QTEST_MAIN(MarksControllerTest)
#include "markscontroller_test.moc"
